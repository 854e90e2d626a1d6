import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { withFolder } from '../host/folder.ts';
import { verbatim } from './command-line.ts';

const FILES = {
  'corpus/pier.md': '“We will not sell the pier, whatever the council says,” said Ada Finch.\n',
  'corpus/bad.md': '---\ntitle: [open\n---\n\nText.\n',
  'a, b%.md': 'Ada Finch said: “We will sell the pier” [@pier].\n\n“Fine,” she said [@pire].\n',
};

describe('check --format github', () => {
  it('writes a workflow command for each finding, with its place', async () => {
    await withFolder(FILES, async (cwd) => {
      const { code, out } = await verbatim(cwd, ['check', '--format', 'github', 'a, b%.md']);
      assert.equal(code, 1);
      assert.deepEqual(out.trimEnd().split('\n'), [
        '::error file=a%2C b%25.md,line=1,col=21,endColumn=30,title=quote-negation-changed::The quotation drops “not”: it says the opposite of pier.',
        '::warning file=a%2C b%25.md,line=3,col=1,endColumn=8,title=quote-unchecked::This quotation could not be checked: no source has the key pire.',
        '::error file=a%2C b%25.md,line=3,col=20,endColumn=24,title=citation-unknown::No source has the key pire. Did you mean pier?',
        '::warning file=corpus/bad.md,line=2,col=1,title=source-problem::Front matter is not valid YAML: unexpected end of the stream within a flow collection.',
      ]);
    });
  });

  it('writes nothing where there is nothing to say', async () => {
    await withFolder(
      { 'corpus/pier.md': FILES['corpus/pier.md'], 'd.md': '“We will not sell the pier,” said Finch [@pier].' },
      async (cwd) =>
        assert.deepEqual(await verbatim(cwd, ['check', '--format', 'github', 'd.md']), { code: 0, out: '', err: '' }),
    );
  });
});

describe('check --format sarif', () => {
  it('says what check says, in the form of SARIF 2.1.0', async () => {
    await withFolder(FILES, async (cwd) => {
      const { code, out } = await verbatim(cwd, ['check', '--format', 'sarif', 'a, b%.md']);
      const json = JSON.parse((await verbatim(cwd, ['check', '--format', 'json', 'a, b%.md'])).out);
      assert.equal(code, 1);
      const { version, runs } = JSON.parse(out);
      assert.equal(version, '2.1.0');
      const [{ tool, results, columnKind }] = runs;
      assert.equal(columnKind, 'utf16CodeUnits');
      const rules: string[] = tool.driver.rules.map(({ id }: { id: string }) => id);
      for (const { ruleId } of results) assert.ok(rules.includes(ruleId), ruleId);
      const findings = json.drafts[0].findings;
      assert.deepEqual(
        results
          .slice(0, findings.length)
          .map(({ ruleId, level, message, locations }: Result) => [
            ruleId,
            level,
            message.text,
            locations[0]!.physicalLocation.artifactLocation.uri,
            locations[0]!.physicalLocation.region.startLine,
            locations[0]!.physicalLocation.region.startColumn,
          ]),
        findings.map((finding: Record<string, unknown>) => [
          finding['code'],
          finding['severity'],
          finding['message'],
          'a%2C%20b%25.md',
          finding['line'],
          finding['column'],
        ]),
      );
      const [first] = results;
      const { start, end, newText } = findings[0].fixes[0].edits[0];
      assert.ok(
        isDeepStrictEqual(first.fixes[0].artifactChanges[0].replacements, [
          { deletedRegion: { charOffset: start, charLength: end - start }, insertedContent: { text: newText } },
        ]),
      );
      assert.equal(first.relatedLocations[0].physicalLocation.artifactLocation.uri, 'corpus/pier.md');
      assert.equal(results.at(-1).locations[0].physicalLocation.artifactLocation.uri, 'corpus/bad.md');
    });
  });
});

type Result = {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn: number };
    };
  }[];
};
