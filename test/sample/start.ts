import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Checks the sample draft in the terminal, and says how to see the same in VS Code. Run by `npm start`. */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Node ends with 1 after a crash, which from a check means findings. This gives a crash a number of its own. */
const tellCrashes = 'data:text/javascript,process.on("uncaughtException",(e)=>{console.error(e);process.exit(2)})';

const check = spawn(
  process.execPath,
  ['--import', tellCrashes, 'server/dist/cli.cjs', 'check', 'test/sample/draft.md', '--corpus', 'corpus'],
  { cwd: root, stdio: 'inherit' },
);

check.on('close', (code) => {
  // 0: nothing to report. 1: findings, and the sample draft is full of them. All else is a check that did not run.
  if (code !== 0 && code !== 1) {
    console.error('\nThe check did not run. Is everything built? npm run build');
    process.exitCode = 2;
    return;
  }
  console.log(`
About half of the quotations in this draft are wrong on purpose. To see them underlined while you type:

    code --extensionDevelopmentPath="$PWD" . test/sample/draft.md

Then type [@na at the end of a sentence, rest the mouse on a quotation, or press Ctrl+. (Cmd+.) on an underlined word.`);
});
