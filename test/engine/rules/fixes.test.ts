import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  apply,
  checkDraft,
  defaultConfiguration,
  emptyWorkspace,
  type Finding,
  type Fix,
  fixAll,
  HOUSE_STYLES,
  message,
  type StyleSetting,
  severityOf,
  type Workspace,
} from '../../../server/src/engine/index.ts';
import { checkFix } from '../../support/findings.ts';
import { shared } from '../../support/shared.ts';
import { workspaceOf } from '../../support/workspace.ts';

const PATH = '/draft.md';

function workspaceWith(sources: Readonly<Record<string, string>>, style: StyleSetting = 'chicago'): Workspace {
  const files = new Map(Object.entries(sources).map(([key, text]) => [`/c/${key}.md`, { path: `/c/${key}.md`, text }]));
  const configured = apply(emptyWorkspace, {
    kind: 'configuration',
    configuration: { ...defaultConfiguration, style },
  });
  return apply(configured, { kind: 'sources', files });
}

function findingsOf(workspace: Workspace, text: string): readonly Finding[] {
  return checkDraft(apply(workspace, { kind: 'draft', path: PATH, text }), PATH)?.findings ?? [];
}

function fixed(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}

const named = (finding: Finding) => `${finding.code}: ${message(finding)}`;

/** Each fix of each finding ends it, and brings up nothing that is an error or a warning. */
function checkEveryFix(workspace: Workspace, text: string): number {
  const before = findingsOf(workspace, text);
  const isGrave = (finding: Finding) => /error|warning/.test(severityOf(finding, workspace.configuration) ?? '');
  let tried = 0;
  for (const finding of before) {
    for (const fix of finding.fixes) {
      tried++;
      const mended = fixed(text, fix);
      const after = findingsOf(workspace, mended);
      const say = () => `“${fix.title}” of ${named(finding)}\n${text}\n${mended}\n${after.map(named).join('\n')}`;
      const count = (all: readonly Finding[]) => all.filter((one) => named(one) === named(finding)).length;
      assert.ok(count(after) < count(before), `it stays: ${say()}`);
      for (const { code } of after.filter(isGrave)) {
        const ofCode = (all: readonly Finding[]) => all.filter((one) => one.code === code).length;
        assert.ok(ofCode(after) <= ofCode(before), `there is more: ${say()}`);
      }
    }
  }
  return tried;
}

describe('a fix', () => {
  const HARBOUR = `
//- /corpus/harbour.md
“We will not sell the old harbour, of course, before the 14 boats are paid for,” said Mayor Ada Finch on Monday. “The town needs it. Nobody else has a quay like ours.”
//- /corpus/ferry.md
“The ferry must leave on time, even when the island weeps,” said Captain Ines Valdez.
//- /draft.md
`;
  function check(draft: string, title: string, after: string): void {
    checkFix(`${HARBOUR}${draft}`, title, after);
  }

  describe('puts the words back and leaves the rest', () => {
    it('line breaks', () =>
      check(
        '“We will not sell the new\nand shiny harbour, of course,” said Finch [@harbour].',
        'Restore the source’s words: “old”',
        '“We will not sell the old harbour, of course,” said Finch [@harbour].',
      ));
    it('line breaks among the words, in a block quotation', () =>
      check(
        '> We will not sell the old harbour in due\n> time before the 14 boats are paid for. [@harbour]',
        'Restore the source’s words: “of course”',
        '> We will not sell the old harbour of\n> course before the 14 boats are paid for. [@harbour]',
      ));
    it('emphasis', () =>
      check(
        '“We will *not buy* the old harbour,” said Finch [@harbour].',
        'Restore the source’s words: “sell”',
        '“We will *not sell* the old harbour,” said Finch [@harbour].',
      ));
    it('emphasis that loses its words', () =>
      check(
        '“We will not sell the **very** old harbour,” said Finch [@harbour].',
        'Remove the words that the source does not have',
        '“We will not sell the old harbour,” said Finch [@harbour].',
      ));
    it('emphasis that goes on', () =>
      check(
        '“We will not sell the **big old** harbour,” said Finch [@harbour].',
        'Remove the words that the source does not have',
        '“We will not sell the **old** harbour,” said Finch [@harbour].',
      ));
    it('one of two commas', () =>
      check(
        '“The ferry must leave on time, really, even when the island weeps,” said Valdez [@ferry].',
        'Remove the words that the source does not have',
        '“The ferry must leave on time, even when the island weeps,” said Valdez [@ferry].',
      ));
    it('brings the commas around dropped words', () =>
      check(
        '“We will not sell the old harbour before the 14 boats are paid for,” said Finch [@harbour].',
        'Restore the source’s words: “of course”',
        '“We will not sell the old harbour, of course, before the 14 boats are paid for,” said Finch [@harbour].',
      ));
    it('all places of a quotation', () =>
      check(
        '“We will never sell the harbour, of course, before the 40 boats are paid for,” said Finch [@harbour].',
        'Restore all 3 changed places of this quotation',
        '“We will not sell the old harbour, of course, before the 14 boats are paid for,” said Finch [@harbour].',
      ));
  });

  describe('owns to the change', () => {
    it('in brackets', () =>
      check(
        '“We will not sell the harbour’s harbour, of course,” said Finch [@harbour].',
        'Mark the change: “[harbour’s]”',
        '“We will not sell the [harbour’s] harbour, of course,” said Finch [@harbour].',
      ));
    it('with an ellipsis', () =>
      check(
        '“We will not sell the old harbour before the 14 boats are paid for,” said Finch [@harbour].',
        'Mark the omission with an ellipsis',
        '“We will not sell the old harbour … before the 14 boats are paid for,” said Finch [@harbour].',
      ));
  });

  describe('takes a quotation apart', () => {
    it('into two', () =>
      check(
        '"We will not sell the old harbour … Nobody else has a quay like ours. The town needs it", said Finch [@harbour].',
        'Split into 3 quotations',
        '"We will not sell the old harbour" and "Nobody else has a quay like ours" and "The town needs it", said Finch [@harbour].',
      ));
    it('into paragraphs of a block quotation', () =>
      check(
        '> Nobody else has a quay like ours. The town needs it. [@harbour]',
        'Split into two quotations',
        '> Nobody else has a quay like ours\n>\n> The town needs it. [@harbour]',
      ));
    it('and puts the parts into the source’s order', () =>
      check(
        '“Nobody else has a quay like ours. The town needs it,” said Finch [@harbour].',
        'Put the parts in the source’s order',
        '“The town needs it. Nobody else has a quay like ours,” said Finch [@harbour].',
      ));
  });

  describe('cites the source', () => {
    const SAID = '“The ferry must leave on time, even when the island weeps';
    it('before the full stop of the sentence', () =>
      check(`${SAID},” said Valdez.`, 'Cite ferry', `${SAID},” said Valdez [@ferry].`));
    it('behind a quotation that ends its sentence', () =>
      check(`Valdez said: ${SAID}.”`, 'Cite ferry', `Valdez said: ${SAID}.” [@ferry]`));
    it('at the end of a block quotation', () =>
      check(`> ${SAID.slice(1)}.`, 'Cite ferry', `> ${SAID.slice(1)}. [@ferry]`));
    it('together with that of another quotation in the paragraph', () =>
      check(
        `${SAID},” said Valdez. “The town needs it,” said Finch.`,
        'Cite ferry and harbour in this paragraph',
        `${SAID},” [@ferry] said Valdez. “The town needs it,” [@harbour] said Finch.`,
      ));
    it('beside the one that others rely on', () =>
      check(
        `${SAID},” said Valdez, and Finch said “Nobody else has a quay like ours” [@harbour].`,
        'Cite ferry too',
        `${SAID},” said Valdez, and Finch said “Nobody else has a quay like ours” [@harbour; @ferry].`,
      ));
  });

  it('of all places puts the source’s words back in the whole draft, and chooses nothing else', () => {
    const draft = `“We will never sell the harbour, of course,” said Finch [@harbour].

“The ferry may leave on time, even when the island weeps,” said Valdez [@ferry].

“The town needs it. Nobody weeps like ours,” said Finch [@ferry].
`;
    const { workspace, files } = workspaceOf(HARBOUR + draft);
    const { path, text } = files.at(-1)!;
    assert.equal(
      fixed(text, fixAll(workspace, path)!.fix),
      `“We will not sell the old harbour, of course,” said Finch [@harbour].

“The ferry must leave on time, even when the island weeps,” said Valdez [@ferry].

“The town needs it. Nobody weeps like ours,” said Finch [@ferry].
`,
    );
    assert.equal(fixAll(workspace, path, 'quote-negation-changed'), undefined);
  });

  describe('ends its finding and brings up no other', () => {
    const file = shared('patterns/misquotes.dev.json');
    if (file !== undefined) {
      type Pattern = { id: string; source: string; quote: string; speakerGold?: string; draftSpeaker?: string };
      const { sources, patterns } = JSON.parse(readFileSync(file, 'utf8')) as {
        sources: Record<string, { text: string; lang?: string; speaker: string }>;
        patterns: readonly Pattern[];
      };
      const workspace = workspaceWith(
        Object.fromEntries(Object.entries(sources).map(([key, { text }]) => [key, text])),
      );
      for (const { id, source, quote, draftSpeaker } of patterns) {
        const [open, close] = quote.includes('“') ? ['', '”'] : ['“', '”'];
        const said = `${open}${quote}${close} said ${draftSpeaker ?? sources[source]!.speaker}`;
        it(`in ${id}`, () => {
          checkEveryFix(workspace, `${said} [@${source}].\n`);
          checkEveryFix(workspace, `> ${quote} [@${source}]\n`);
        });
      }
    }

    const ONE = 'we will not sell the harbour to anyone because children need 14 boats for summer'.split(' ');
    const TWO = 'the council never asked us about bread and music in winter while old ships sailed away'.split(' ');
    const EXTRA = ['really', 'bridges', 'not', '40', 'Norway', 'may', 'of'];
    const sources = {
      a: `“${ONE.join(' ')}. If the storms allow it we sing,” said Mayor Ada Finch on Monday. “${TWO.slice(0, 7).join(' ')}, ${TWO.slice(7).join(' ')}.”\n\nTom Reed was less sure. “Gulls eat what the island leaves behind,” he said.`,
      b: '“The ferry must leave on time, even when the island weeps,” said Captain Ines Valdez.',
    };
    const step = fc.record({
      how: fc.constantFrom('drop', 'replace', 'add', 'swap', 'emphasise', 'break', 'omit'),
      at: fc.nat(60),
      word: fc.constantFrom(...EXTRA),
    });

    function misquoted(
      steps: readonly { how: string; at: number; word: string }[],
      from: number,
      to: number,
    ): string[] {
      const words = [...ONE, ...TWO].slice(from, from + 5 + to);
      for (const { how, at, word } of steps) {
        const i = at % words.length;
        if (how === 'drop' && words.length > 4) words.splice(i, 1);
        if (how === 'replace') words[i] = word;
        if (how === 'add') words.splice(i, 0, word);
        if (how === 'swap' && i > 0) [words[i - 1], words[i]] = [words[i]!, words[i - 1]!];
        if (how === 'emphasise' && !words[i]!.includes('*')) words[i] = `*${words[i]}*`;
        if (how === 'break' && i > 0) words[i] = `\n${words[i]}`;
        if (how === 'omit' && i > 0) words[i] = `… ${words[i]}`;
      }
      return words;
    }

    it('in any misquotation, in any house style', () => {
      let tried = 0;
      fc.assert(
        fc.property(
          fc.array(step, { minLength: 1, maxLength: 4 }),
          fc.nat(20),
          fc.nat(15),
          fc.boolean(),
          fc.constantFrom(...HOUSE_STYLES),
          (steps, from, to, isBlock, style) => {
            const words = misquoted(steps, from, to);
            const text = words.join(' ').replace(/ \n/g, '\n');
            const draft = isBlock ? `> ${text.replace(/\n/g, '\n> ')} [@a]\n` : `“${text},” said Finch [@a].\n`;
            tried += checkEveryFix(workspaceWith(sources, style), draft);
          },
        ),
        { numRuns: 10 },
      );
      assert.ok(tried > 10, `${tried} fixes tried`);
    });
  });
});
