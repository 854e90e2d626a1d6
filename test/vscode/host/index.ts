import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import Tally from '../../support/tally.ts';

/**
 * Runs the suites that lie beside this file inside VS Code's extension host, which calls this function. Their report goes
 * to the file `$VERBATIM_REPORT`, since not every VS Code passes on what its extension host prints.
 */
export async function run(): Promise<void> {
  const report = process.env['VERBATIM_REPORT'];
  if (report) {
    const base = Mocha.reporters.Base as unknown as { consoleLog: typeof console.log };
    base.consoleLog = (...line) => appendFileSync(report, `${format(...line)}\n`);
  }
  const mocha = new Mocha({ bail: true, timeout: 20_000, color: false, reporter: Tally });
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.cjs'))
    .sort()) {
    mocha.addFile(join(__dirname, file));
  }
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} failed`);
}
