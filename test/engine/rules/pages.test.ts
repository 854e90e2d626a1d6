import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_SEVERITY, type FindingCode } from '../../../server/src/engine/index.ts';
import { checkFindings } from '../../support/findings.ts';
import { parseFixture } from '../../support/fixture.ts';

const FOLDER = fileURLToPath(new URL('../../../server/src/engine/rules/', import.meta.url));
const PAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ code: name.slice(0, -3), text: readFileSync(FOLDER + name, 'utf8') }));
const DEFAULT = { error: 'an error', warning: 'a warning', information: 'information', hint: 'a hint', off: 'off' };

describe('the pages of the rules', () => {
  it('are one for each finding', () => {
    assert.deepEqual(PAGES.map(({ code }) => code).sort(), Object.keys(DEFAULT_SEVERITY).sort());
  });

  for (const { code, text } of PAGES) {
    describe(code, () => {
      // What is off by default is shown as if it had been asked for.
      const isOff = DEFAULT_SEVERITY[code as FindingCode] === 'off';
      const asked = isOff ? { [code]: 'hint' as const } : {};
      const examples = [...text.matchAll(/^```\n(.*?)^```$/gms)].map((match) => match[1]!);

      it('names its finding and the severity that it has by default', () => {
        assert.equal(text.split('\n')[0], `# ${code}`);
        assert.match(text, new RegExp(`^By default this is ${DEFAULT[DEFAULT_SEVERITY[code as FindingCode]]}\\.`, 'm'));
      });

      it('has an example of what is marked, and one of what is fine', () => {
        const notes = examples.map((example) => parseFixture(example).flatMap(({ marks }) => marks));
        assert.ok(notes.some((marks) => marks.some(({ note }) => note.startsWith(`${code}: `))));
        assert.ok(notes.some((marks) => marks.length === 0));
      });

      for (const [i, example] of examples.entries()) {
        it(`is right in example ${i + 1}`, () => checkFindings(example, asked));
      }
    });
  }
});
