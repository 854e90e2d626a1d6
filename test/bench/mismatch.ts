import { apply, type CheckedQuotation, checkDraft, emptyWorkspace } from '../../server/src/engine/index.ts';
import { type MadeDraft, type MadeSentence, makeDrafts } from './made-drafts.ts';

/**
 * How far the warning `speaker-mismatch` can be trusted: drafts made from labelled articles, half of whose sentences
 * name somebody else of the article than who speaks there.
 *
 *     npm run bench:mismatch -- [dev|train] [--missed]
 *
 * Prints how many of the warnings are right, how many of the swaps are found, each false warning with its cause, and
 * what a confidence means: how often the named speaker is right, by how sure the engine was. Tune on train alone.
 */
const FILES: Readonly<Record<string, string>> = { dev: 'polnear/gold_dev.json', train: 'polnear/gold_train.json' };

const name = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? 'dev';
const file = FILES[name];
if (file === undefined)
  throw new Error(`no set of labels is called ${name}; there are ${Object.keys(FILES).join(', ')}`);
const tally = { true: 0, swapped: 0, right: 0, wrong: 0 };
const templates = new Map<string, { swapped: number; found: number; wrong: number }>();
const falseWarnings: string[] = [];
const missed: string[] = [];

for (const draft of makeDrafts(file, 11)) judge(draft);
report();

function judge(made: MadeDraft): void {
  const sources = new Map([['source.txt', { path: 'source.txt', text: made.article.text }]]);
  const corpus = apply(emptyWorkspace, { kind: 'sources', files: sources });
  const workspace = apply(corpus, { kind: 'draft', path: 'draft.md', text: made.text });
  const checked = checkDraft(workspace, 'draft.md')!;
  const warned = checked.findings.filter((finding) => finding.code === 'speaker-mismatch');
  let start = 0;
  for (const sentence of made.sentences) {
    const end = start + sentence.text.length + 1;
    const isHere = (span: { readonly start: number }) => start <= span.start && span.start < end;
    const here = checked.quotations.filter(({ attribution }) => isHere(attribution.quotation));
    const accused = here.find(
      ({ attribution: { mention }, agreement }) =>
        agreement === 'different' && warned.some(({ span }) => span.start === mention?.start),
    );
    count(made, sentence, accused !== undefined, accused ?? here[0]);
    start = end + 1;
  }
}

function count(made: MadeDraft, sentence: MadeSentence, warns: boolean, quotation: CheckedQuotation | undefined): void {
  const template = templates.get(sentence.template) ?? { swapped: 0, found: 0, wrong: 0 };
  templates.set(sentence.template, template);
  tally[sentence.swapped ? 'swapped' : 'true']++;
  if (sentence.swapped) template.swapped++;
  if (warns && sentence.swapped) {
    tally.right++;
    template.found++;
  } else if (warns) {
    tally.wrong++;
    template.wrong++;
    falseWarnings.push(describe(made, sentence, quotation));
  } else if (sentence.swapped) missed.push(describe(made, sentence, quotation));
}

function describe(made: MadeDraft, sentence: MadeSentence, quotation: CheckedQuotation | undefined): string {
  const source = quotation?.sourceAttribution;
  const draft = quotation?.attribution;
  const around = made.article.text.slice(Math.max(0, sentence.label.start - 220), sentence.label.end + 160);
  return [
    `${sentence.template} · labelled ${sentence.labelled} · ${causeOf(sentence, quotation)}`,
    `  draft  ${draft?.speaker?.name ?? '-'} ${draft?.confidence ?? ''} ‹${sentence.text.replace(/\s+/g, ' ').slice(0, 150)}›`,
    `  source ${source?.speaker?.name ?? '-'} ${source?.confidence ?? ''} ‹${mentionIn(made, source)}› ${source?.speaker?.aliases.slice(0, 5).join(' | ') ?? ''} [${source?.speaker?.roles.slice(0, 3).join(' | ') ?? ''}] ${quotation?.verification.verdict ?? 'not held'} ${quotation?.agreement ?? ''}`,
    `  ${made.article.id}: ${around.replace(/\s+/g, ' ')}`,
  ].join('\n');
}

function mentionIn(made: MadeDraft, source: CheckedQuotation['sourceAttribution']): string {
  return source?.mention === undefined ? '-' : made.article.text.slice(source.mention.start, source.mention.end);
}

/** Which side was misread, as far as the labels tell. */
function causeOf(sentence: MadeSentence, quotation: CheckedQuotation | undefined): string {
  if (quotation === undefined) return 'not held';
  const { attribution, sourceAttribution } = quotation;
  const surname = (of: string) => of.toLowerCase().split(' ').at(-1)!;
  if (attribution.speaker === undefined) return 'draft: nobody';
  if (!attribution.speaker.name.toLowerCase().includes(surname(sentence.named))) return 'draft misread';
  if (sourceAttribution?.speaker === undefined) return 'source: nobody';
  if (!sourceAttribution.speaker.name.toLowerCase().includes(surname(sentence.labelled))) return 'source misread';
  return 'compared wrongly';
}

function report(): void {
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log(`${name}: ${tally.true} true, ${tally.swapped} swapped`);
  console.log(
    `warnings right ${percent(tally.right, tally.right + tally.wrong)}: ${tally.right} of ${tally.right + tally.wrong}`,
  );
  console.log(`swaps found    ${percent(tally.right, tally.swapped)}`);
  console.table(Object.fromEntries(templates));
  for (const one of falseWarnings) console.log(`FALSE ${one}\n`);
  if (process.argv.includes('--missed')) for (const one of missed) console.log(`MISSED ${one}\n`);
}
