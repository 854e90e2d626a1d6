import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  apply,
  type Change,
  checkDraft,
  checkSources,
  checkSteps,
  emptyWorkspace,
  type Workspace,
} from '../../server/src/engine/index.ts';
import { randomFrom } from '../bench/random.ts';
import { SAMPLE_DRAFT, sampleWorkspace } from './sample/workspace.ts';

const SENTENCES = [
  '“We will not sell the harbour,” said Ada Finch. ',
  'Finch said “we will sell the harbour” [@a]. ',
  '“The ferry must leave on time,” Ines Valdez told reporters [@b]. ',
  'She added: “Nobody weeps for a timetable.” ',
  '“An open mark, [@a; @c',
  '\n\n',
  '> We will not sell the harbour.\n\n',
  'According to Valdez, “the ferry must leave” [@a]. ',
  '---\nkey: b\n---\n',
];
const text = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }).map((parts) => parts.join(''));
const paths = { sources: ['/corpus/a.md', '/corpus/b.txt', '/corpus/c.md'], drafts: ['/one.md', '/two.md'] };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('draft' as const),
    path: fc.constantFrom(...paths.drafts),
    text: fc.option(text, { nil: undefined }),
  }),
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...paths.sources), fc.option(text, { nil: undefined })), {
      selector: ([path]) => path,
      minLength: 1,
    })
    .map((files) => ({
      kind: 'sources' as const,
      files: new Map(files.map(([path, body]) => [path, body === undefined ? undefined : { path, text: body }])),
    })),
);

/** What a hand may type anywhere, and what changes how all behind it is read. */
const TYPED = [
  'x',
  ' not',
  '\n\n',
  '“',
  '”',
  '"',
  '[@',
  ']',
  '> ',
  '\n---\n',
  '\n```\n',
  ' He said, ',
  '; @nato-talks-2018',
  '',
];

/** The same files, put into an empty workspace in one go. */
function fromScratch(workspace: Workspace): Workspace {
  const files = new Map(
    [...workspace.corpus.sources].reverse().map(([path, source]) => [path, { path, text: source.text }]),
  );
  let fresh = apply(emptyWorkspace, { kind: 'sources', files });
  for (const [path, draft] of workspace.drafts) fresh = apply(fresh, { kind: 'draft', path, text: draft.text });
  return fresh;
}

describe('a workspace', () => {
  it('after any history of changes checks as one made from scratch, even when checks were abandoned midway', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.nat(3)), { maxLength: 10 }), (history) => {
        let workspace = emptyWorkspace;
        for (const [next, patience] of history) {
          workspace = apply(workspace, next);
          const abandoned = checkSteps(workspace, paths.drafts[0]!);
          for (let i = 0; i < patience; i++) abandoned.next();
          abandoned.return(undefined);
        }
        const fresh = fromScratch(workspace);
        for (const path of paths.drafts) assert.deepEqual(checkDraft(workspace, path), checkDraft(fresh, path));
        assert.deepEqual(checkSources(workspace.corpus), checkSources(fresh.corpus));
      }),
      { numRuns: 8 },
    );
  });

  it('checks a draft after many edits as one that was never checked before', () => {
    const random = randomFrom(7);
    let workspace = sampleWorkspace();
    for (let step = 1; step <= 8; step++) {
      const { text } = workspace.drafts.get(SAMPLE_DRAFT)!;
      const at = random.pick(text.length);
      const edited = text.slice(0, at) + random.one(TYPED) + text.slice(at + (step % 3 === 0 ? random.pick(40) : 0));
      const draft = { kind: 'draft' as const, path: SAMPLE_DRAFT, text: edited };
      workspace = apply(workspace, draft);
      const report = checkDraft(workspace, SAMPLE_DRAFT);
      if (step % 4 > 0) continue;
      const fresh = apply({ ...workspace, corpus: { ...workspace.corpus }, drafts: new Map() }, draft);
      assert.deepEqual(report, checkDraft(fresh, SAMPLE_DRAFT));
    }
  });

  it('is not changed by what is applied to it', () => {
    const before = apply(emptyWorkspace, { kind: 'draft', path: '/one.md', text: 'One [@a].' });
    const after = apply(before, { kind: 'draft', path: '/one.md', text: undefined });
    assert.equal(before.drafts.get('/one.md')?.text, 'One [@a].');
    assert.equal(after.drafts.size, 0);
    assert.equal(after.revision, before.revision + 1);
  });
});
