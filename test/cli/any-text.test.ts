import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Checked } from '../../server/src/cli/check.ts';
import { type CheckJson, checkJson } from '../../server/src/cli/json.ts';
import { naming } from '../../server/src/cli/paths.ts';
import { checkText } from '../../server/src/cli/pretty/check-text.ts';
import { widthOf } from '../../server/src/cli/pretty/width.ts';
import { apply, checkDraft, emptyWorkspace } from '../../server/src/engine/index.ts';
import { harbour } from './harbour.ts';

/** Pieces that drafts and sources are made of, the hostile ones too. */
const PIECE = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '> ',
    '\n',
    '\n\n',
    '[@council-2024]',
    '[@concil',
    ']',
    '@x',
    '---\n',
    '`',
    '# ',
  ],
  ...[
    'We will not sell ',
    'the harbour ',
    'to anybody',
    ', Mayor Ada Finch said',
    'Okoro said: ',
    '. ',
    '14',
    'twelve ',
  ],
  ...[
    'لن نبيع ',
    'الميناء',
    '港を売らない',
    'e\u0301',
    '👩‍🚀',
    '\u202E',
    '\u001B[31m',
    '\r',
    '\t',
    '\0',
    '\uD800',
    '…',
    ' [sic] ',
  ],
);
const TEXT = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));

function check(draft: string, source: string): Checked {
  const files = new Map([
    [
      '/w/corpus/council-2024.md',
      { path: '/w/corpus/council-2024.md', text: String(harbour['corpus/council-2024.md']) },
    ],
    ['/w/corpus/any.md', { path: '/w/corpus/any.md', text: source }],
  ]);
  const sources = apply(emptyWorkspace, { kind: 'sources', files });
  const workspace = apply(sources, { kind: 'draft', path: '/w/d.md', text: draft });
  return {
    loaded: {
      workspace: sources,
      corpus: [],
      drafts: undefined,
      bibliography: [],
      csl: undefined,
      keyPattern: undefined,
      problems: [],
      name: naming('/w', []),
    },
    workspace,
    reports: [checkDraft(workspace, '/w/d.md')!],
    sourceFindings: [],
  };
}

describe('whatever the texts', () => {
  it('people get lines that fit, without a control character', () =>
    fc.assert(
      fc.property(TEXT, TEXT, (draft, source) => {
        const text = checkText(check(draft, source), { width: 80, colour: false });
        assert.doesNotMatch(text, /[^\P{Cc}\n]/u);
        for (const line of text.split('\n')) assert.ok(widthOf(line) <= 80, line);
        const summary = text.trimEnd().split('\n').at(-1)!;
        assert.match(summary, /^1 draft held to 2 sources(?:, \d of them not read)?: /);
      }),
      { numRuns: 40 },
    ));

  it('programs get places that lie in the files', () =>
    fc.assert(
      fc.property(TEXT, TEXT, (draft, source) => {
        const json: CheckJson = JSON.parse(checkJson(check(draft, source)));
        const { quotes, findings } = json.drafts[0]!;
        for (const { start, end } of [
          ...quotes,
          ...findings,
          ...findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits)),
        ]) {
          assert.ok(0 <= start && start <= end && end <= draft.length);
        }
        for (const quote of quotes)
          assert.equal(quote.text, JSON.parse(JSON.stringify(draft.slice(quote.start, quote.end))));
      }),
      { numRuns: 40 },
    ));
});
