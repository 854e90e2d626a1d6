import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { apply, checkDraft, emptyWorkspace, message, severityOf } from '../../../server/src/engine/index.ts';
import { shared } from '../../support/shared.ts';

type Pattern = {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  readonly verdict: string;
  readonly draftSpeaker?: string;
  readonly speakerGold?: string;
  readonly flag?: string;
};

/** Labels of a careful editor that ask for no word from us, and those that a house style decides. */
const FINE = new Set(['verbatim', 'partial quote', 'acceptable edit']);
const DEPENDS = new Set(['silent edit']);

describe('misquote patterns, in a draft', () => {
  const file = shared('patterns/misquotes.dev.json');
  if (file === undefined) return;
  const { sources, patterns } = JSON.parse(readFileSync(file, 'utf8')) as {
    sources: Record<string, { text: string; speaker: string }>;
    patterns: readonly Pattern[];
  };
  const files = new Map(
    Object.entries(sources).map(([key, { text }]) => [`/c/${key}.md`, { path: `/c/${key}.md`, text }]),
  );
  const workspace = apply(emptyWorkspace, { kind: 'sources', files });

  for (const { id, source, quote, verdict, draftSpeaker, speakerGold, flag } of patterns) {
    const speaker = draftSpeaker ?? speakerGold ?? (verdict === 'partial quote' ? undefined : sources[source]!.speaker);
    const quoted = quote.startsWith('“') ? `${quote}”` : `“${quote}”`;
    for (const [form, text] of [
      [
        'in marks',
        speaker === undefined ? `They were ${quoted} [@${source}].` : `${quoted} said ${speaker} [@${source}].`,
      ],
      ['in a block', `> ${quote.replace(/^“/, '')} [@${source}]`],
    ] as const) {
      // A block that names nobody quotes the article, and whoever speaks in it.
      if (form === 'in a block' && (verdict === 'wrong speaker' || flag === 'paraphrase-as-quote')) continue;
      it(`${id} ${form}: ${FINE.has(verdict) ? 'silent' : DEPENDS.has(verdict) ? 'as the house has it' : 'loud'}`, () => {
        const report = checkDraft(apply(workspace, { kind: 'draft', path: '/d.md', text }), '/d.md')!;
        const found = report.findings
          .filter((finding) => severityOf(finding, workspace.configuration) !== 'hint')
          .map((finding) => `${finding.code}: ${message(finding)}`);
        if (FINE.has(verdict)) assert.deepEqual(found, []);
        else if (!DEPENDS.has(verdict)) assert.notDeepEqual(found, []);
      });
    }
  }
});
