import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const readText = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

describe('the processor of styles', () => {
  const { files, scripts } = JSON.parse(readText('package.json'));
  const notice = readText('server/NOTICE.md');

  it('is shipped unchanged, with its notice and its licence', () => {
    assert.match(scripts['build:citeproc'], /copyFileSync\('node_modules\/citeproc\/citeproc_commonjs\.js'/);
    for (const file of ['server/dist/*.cjs', 'server/NOTICE.md', 'server/CPAL-1.0.txt'])
      assert.ok(files.includes(file));
    assert.match(readText('server/CPAL-1.0.txt'), /^Common Public Attribution License Version 1\.0/);
  });

  it('is the version that the notice names', () => {
    const { version } = JSON.parse(readText('node_modules/citeproc/package.json'));
    const [, own] = /PROCESSOR_VERSION: "([^"]+)"/.exec(readText('node_modules/citeproc/citeproc_commonjs.js'))!;
    assert.ok(notice.includes(`version ${own} (the npm package \`citeproc\` ${version})`));
  });
});
