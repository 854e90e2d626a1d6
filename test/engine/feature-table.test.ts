import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the README claims to do beside others, each with the test that shows it. */
describe('the table of features', () => {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  const rows = readme.split('\n').filter((line) => /^\| .* \| \[✓\]\(/.test(line));

  it('has a test for every feature', () => {
    assert.ok(rows.length >= 25, `${rows.length} rows`);
    for (const row of rows) {
      const [, file, name] = /\[✓\]\((\S+) "([^"]+)"\)/.exec(row) ?? [];
      assert.ok(file !== undefined && name !== undefined, row);
      assert.ok(readFileSync(`${ROOT}${file}`, 'utf8').includes(`it('${name}'`), `${file} has no test “${name}”`);
    }
  });

  it('says the same of as many tools in each row', () => {
    for (const row of rows) assert.match(row, /^\|[^|]+\| \[✓\]\([^|]+\) \|(?: [✓·] \|){7}$/, row);
  });
});
