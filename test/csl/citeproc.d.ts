declare module 'citeproc' {
  import type { Processor } from '../../server/src/csl/processor.ts';

  const processor: Processor;
  export default processor;
}
