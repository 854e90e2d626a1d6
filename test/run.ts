/** `npm test`, once the project is built: runs every suite, also after one has failed, and closes with the sum. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Count } from './support/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-tally-'));
let passed = 0;
let failed = 0;
let skipped = 0;
for (const script of ['test:unit', 'test:vscode']) {
  const tally = join(folder, `${script.replace(':', '-')}.jsonl`);
  writeFileSync(tally, '');
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, VERBATIM_TALLY: tally },
  });
  const counts: Count[] = readFileSync(tally, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (const count of counts) {
    passed += count.passed;
    failed += count.failed;
    skipped += count.skipped;
  }
  // A suite that broke before it could run a test has failed, too.
  if (status !== 0 && !counts.some((count) => count.failed > 0)) {
    console.error(`${script} ended with ${status}`);
    failed++;
  }
}
rmSync(folder, { recursive: true });
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
