import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  apply,
  checkDraft,
  defaultConfiguration,
  HOUSE_STYLES,
  type HouseStyleName,
  houseStyle,
  type StyleSetting,
  SWITCHES,
} from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const SOURCE = `“The harbour cost 1,200 crowns, and um, we recieved nine boats that day, so we don’t sell it,” said Mayor Ada Finch. “We was not alone. Who would leave the town?”`;

const { workspace } = workspaceOf(`//- /corpus/a.md\n${SOURCE}`);

/** What a draft is told of words that it gives to Finch, a paragraph each. */
function report(words: readonly string[], style: StyleSetting) {
  const text = words.map((one) => `Finch said: “${one}” [@a].`).join('\n\n');
  const configured = apply(workspace, { kind: 'configuration', configuration: { ...defaultConfiguration, style } });
  return { text, ...checkDraft(apply(configured, { kind: 'draft', path: '/draft.md', text }), '/draft.md')! };
}

/** The codes of what is found, and what the findings mark. */
function found(words: string, style: StyleSetting): string[] {
  const { text, findings } = report([words], style);
  return findings.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

const NOTHING = '';
const SILENT = 'quote-silently-edited';
const ALTERED = 'quote-altered';
/** The word that is dropped, and the ending in brackets where a house lets nothing be replaced. */
const BOTH = `${ALTERED} ${SILENT}`;

/** Each change, and what the houses say of it in the order of the heading. */
const TABLE: readonly (readonly [change: string, words: string, ...codes: string[]])[] = [
  // chicago, ap, reuters, guardian, legal
  ['marks and dashes', "so we don't sell it", NOTHING, NOTHING, NOTHING, NOTHING, NOTHING],
  ['first letter', 'We recieved nine boats', NOTHING, NOTHING, NOTHING, NOTHING, SILENT],
  ['first letter, marked', '[W]e recieved nine boats', NOTHING, NOTHING, NOTHING, NOTHING, NOTHING],
  ['full stop for a comma', 'so we don’t sell it.', NOTHING, NOTHING, NOTHING, NOTHING, NOTHING],
  ['full stop for a question mark', 'Who would leave the town.', NOTHING, SILENT, SILENT, NOTHING, SILENT],
  ['exclamation mark', 'so we don’t sell it!', NOTHING, SILENT, SILENT, NOTHING, SILENT],
  ['slip of spelling mended', 'we received nine boats', NOTHING, ALTERED, SILENT, NOTHING, ALTERED],
  ['spelling of another country', 'The harbor cost 1,200 crowns', SILENT, ALTERED, SILENT, NOTHING, ALTERED],
  ['grammar mended', 'We were not alone', SILENT, ALTERED, SILENT, NOTHING, ALTERED],
  ['contraction opened', 'so we do not sell it', SILENT, ALTERED, SILENT, SILENT, ALTERED],
  ['figures for words', 'we recieved 9 boats', SILENT, ALTERED, SILENT, NOTHING, ALTERED],
  ['separator of thousands', 'The harbour cost 1200 crowns', NOTHING, NOTHING, NOTHING, NOTHING, ALTERED],
  ['hesitation left out', '1,200 crowns, and we recieved nine', SILENT, ALTERED, SILENT, NOTHING, ALTERED],
  ['emphasis', 'we recieved *nine* boats', NOTHING, SILENT, SILENT, NOTHING, SILENT],
  ['emphasis with a note', 'we recieved *nine* boats [emphasis added]', NOTHING, NOTHING, NOTHING, NOTHING, NOTHING],
  ['words put in, marked', 'we recieved nine boats [of the town] that day', NOTHING, NOTHING, SILENT, NOTHING, NOTHING],
  ['words replaced, marked', 'and um, [the town] recieved nine boats', NOTHING, NOTHING, SILENT, NOTHING, NOTHING],
  ['an ending replaced, marked', 'Who [l]eave[s] the town?', ALTERED, ALTERED, BOTH, ALTERED, ALTERED],
  ['words left out, marked', 'we recieved … boats', NOTHING, NOTHING, NOTHING, NOTHING, NOTHING],
  ['another word', 'we recieved nine ships', ALTERED, ALTERED, ALTERED, ALTERED, ALTERED],
];

describe('house styles', () => {
  for (const [change, words, ...codes] of TABLE) {
    for (const [i, style] of HOUSE_STYLES.entries()) {
      it(`${change}, in ${style}: ${codes[i] || 'fine'}`, () => {
        const names = found(words, style).map((one) => one.split(' ')[0]);
        assert.deepEqual([...new Set(names)].join(' '), codes[i]);
      });
    }
  }

  describe('one switch alone', () => {
    function check(switches: StyleSetting, words: string, ...expected: string[]): void {
      it(`${JSON.stringify(switches)}: ${words}`, () => assert.deepEqual(found(words, switches), expected));
    }
    check({ contractions: true }, 'so we do not sell it');
    check({ base: 'ap', contractions: true }, 'so we do not sell it');
    check({ base: 'ap', contractions: true }, 'we received nine boats', 'quote-altered received');
    check({ base: 'ap', strict: false }, 'we received nine boats', 'quote-silently-edited received');
    check({ firstLetter: false }, 'We recieved nine boats', 'quote-silently-edited W');
    check({ firstLetter: false }, 'we recieved … Boats that day', 'quote-silently-edited B');
    check({ finalPunctuation: false }, 'so we don’t sell it!', 'quote-silently-edited !');
    check({ spelling: false }, 'we received nine boats', 'quote-silently-edited received');
    check({ variantSpelling: true }, 'The harbor cost 1,200 crowns');
    check({ grammar: true }, 'We were not alone');
    check({ numerals: true }, 'we recieved 9 boats');
    check({ thousandsSeparators: false }, 'The harbour cost 1200 crowns', 'quote-silently-edited 1200');
    check({ hesitations: true }, '1,200 crowns, and we recieved nine');
    check({ emphasis: false }, 'we *recieved* nine boats', 'quote-silently-edited recieved');
    check({ insertions: false }, 'nine boats [of the town] that day', 'quote-silently-edited of the town');
    check({ replacements: false }, 'and um, [the town] recieved nine', 'quote-silently-edited the town');
    check({ omissions: false }, 'we recieved … boats', 'quote-silently-edited …');
    check({ largestOmission: 3 }, 'we recieved … boats');
    check({ largestOmission: 3 }, 'The harbour … so we don’t sell it', 'quote-spliced …');
  });

  it('are as the page of quote-silently-edited has them', () => {
    const page = readFileSync(
      new URL('../../../server/src/engine/rules/quote-silently-edited.md', import.meta.url),
      'utf8',
    );
    const rows = [...page.matchAll(/^\| `(\w+)` \|[^|]*\| (.*) \|$/gm)].map(([, name, cells]) => [
      name,
      ...cells!.split(' | '),
    ]);
    const said = (value: boolean | number) => (typeof value === 'number' ? String(value) : value ? 'yes' : 'no');
    assert.deepEqual(
      rows,
      SWITCHES.map((name) => [name, ...HOUSE_STYLES.map((style) => said(houseStyle(style)[name]))]),
    );
  });

  it('move what is found, and no verdict', () => {
    const words = TABLE.map(([, one]) => one);
    const verdicts = (style: HouseStyleName) => report(words, style).quotations.map((one) => one.verification.verdict);
    for (const style of HOUSE_STYLES) assert.deepEqual(verdicts(style), verdicts('chicago'), style);
  });
});
