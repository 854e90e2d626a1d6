import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Mocha's own `spec` reporter, which then adds its counts as one line of JSON to the file `$VERBATIM_TALLY`. */
export default class Tally extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats!;
      const count: Count = { passed: passes, failed: failures, skipped: pending };
      const file = process.env['VERBATIM_TALLY'];
      if (file) appendFileSync(file, `${JSON.stringify(count)}\n`);
    });
  }
}
