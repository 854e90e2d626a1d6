import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  apply,
  citationTokens,
  codeLensSteps,
  completion,
  coverageSteps,
  documentLinks,
  documentSymbols,
  finish,
  highlights,
  inlayHintSteps,
  quotationCompletion,
  referenceSteps,
  rename,
  type Span,
  workspaceSymbols,
} from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const { workspace: corpus } = workspaceOf(`
//- /corpus/harbour.md
“We will not sell the harbour. He said ‘never’ twice,” said Mayor Ada Finch on Monday. Nobody clapped.
//- /corpus/ferry.md
---
key: a ferry
---
We will not sell *tickets* “on Sundays, said Ines Valdez.
`);

const PIECES = [
  ...['“', '”', '‘', '’', '"', "'", '„', '«', '»', '> ', '\n', '\n\n', '@', '-@', '[', ']', '{', '}', '`', '…', ' '],
  ...[
    'We will not ',
    'sell the ',
    'Ada Finch said ',
    'harbour',
    'a ferry',
    '---\n',
    'nocite: ',
    ': ',
    '. ',
    '🙂',
    '\r\n',
  ],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('features, on any text', () => {
  it('never fail, and keep within it', () =>
    fc.assert(
      fc.property(text, fc.nat(300), fc.constantFrom('/draft.md', '/corpus/harbour.md'), (draft, at, path) => {
        const workspace = apply(corpus, { kind: 'draft', path, text: draft });
        const length = workspace.corpus.sources.get(path)?.text.length ?? draft.length;
        const offset = Math.min(at, length);
        const isWithin = ({ start, end }: Span) => assert.ok(0 <= start && start <= end && end <= length);
        for (const asked of ['while typing', 'by hand'] as const) {
          const found = quotationCompletion(workspace, path, offset, asked);
          if (found === undefined) continue;
          isWithin(found.span);
          assert.ok(found.span.start <= offset && offset <= found.span.end);
          assert.ok(!/[\r\n]/.test(draft.slice(found.span.start, found.span.end)));
          assert.equal(found.typed, draft.slice(found.span.start, offset));
          assert.ok(found.items.length <= 50);
        }
        const keys = completion(workspace, path, offset);
        if (keys !== undefined) isWithin(keys.span);
        const references = finish(referenceSteps(workspace, path, offset));
        for (const { path: other, span } of [...(references?.uses ?? []), ...(references?.declarations ?? [])]) {
          if (other === path) isWithin(span);
        }
        for (const span of highlights(workspace, path, offset)) isWithin(span);
        for (const { span } of documentLinks(workspace, path)) isWithin(span);
        for (const { span } of citationTokens(workspace, path)) isWithin(span);
        for (const { span } of documentSymbols(workspace, path)) isWithin(span);
        for (const { span } of finish(codeLensSteps(workspace, path))) isWithin(span);
        for (const hint of finish(inlayHintSteps(workspace, path, { start: 0, end: length }))) {
          isWithin({ start: hint.offset, end: hint.offset });
        }
        rename(workspace, path, offset, draft.slice(0, 20), at % 2 === 0);
        finish(coverageSteps(workspace));
        workspaceSymbols(workspace, draft.slice(0, 40));
      }),
      { numRuns: 40 },
    )).timeout(10_000);
});
