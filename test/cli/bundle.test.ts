import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withFolder } from '../host/folder.ts';
import { start, withBundle } from './command-line.ts';
import { harbour } from './harbour.ts';

/** What only the real program shows: the process, its streams and its environment. */
describe('the bundle', () => {
  let bundle = '';
  let stop: () => void;
  let stopped: Promise<void>;

  before(
    () =>
      new Promise<void>((ready, fail) => {
        stopped = withBundle((built) => {
          bundle = built;
          ready();
          return new Promise((resolve) => {
            stop = resolve;
          });
        });
        stopped.catch(fail);
      }),
  );

  after(() => {
    stop();
    return stopped;
  });

  it('is a program', () => assert.match(readFileSync(bundle, 'utf8'), /^#!\/usr\/bin\/env node\n/));

  it('does not carry what only an import needs', () =>
    assert.doesNotMatch(readFileSync(bundle, 'utf8'), /pdfjs|linkedom|mammoth|postal-mime/));

  it('runs through a link, as packages are installed, and knows its version beside any package', () =>
    withFolder(harbour, async (cwd) => {
      const link = join(cwd, 'verbatim');
      symlinkSync(bundle, link);
      chmodSync(bundle, statSync(bundle).mode | 0o111);
      writeFileSync(join(dirname(bundle), 'package.json'), '{ "type": "commonjs" }');
      const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
      assert.deepEqual(await start(link, cwd, ['--version']), { code: 0, out: `${version}\n`, err: '' });
    }));

  it('ends with the exit code', () =>
    withFolder(harbour, async (cwd) => {
      assert.equal((await start(bundle, cwd, ['check', 'fine.md'])).code, 0);
      assert.equal((await start(bundle, cwd, ['check', 'draft.md'])).code, 1);
      assert.equal((await start(bundle, cwd, ['check', 'gone.md'])).code, 2);
    }));

  it('colours its output on a terminal alone, or where it is forced to', () =>
    withFolder(harbour, async (cwd) => {
      const colours = async (env: Record<string, string>) =>
        (await start(bundle, cwd, ['check', 'draft.md'], { env })).out.includes('\u001B[');
      assert.equal(await colours({}), false);
      assert.equal(await colours({ FORCE_COLOR: '1' }), true);
      assert.equal(await colours({ FORCE_COLOR: '0' }), false);
    }));

  it('writes all of a large output into a pipe', () =>
    withFolder({ 'big.md': 'Ada Finch said: “We will not sell.”\n\n'.repeat(1000) }, async (cwd) => {
      const { code, out } = await start(bundle, cwd, ['quotes', '--format', 'json', 'big.md']);
      assert.equal(code, 0);
      assert.ok(out.length > 300_000);
      assert.equal(JSON.parse(out)[0].quotes.length, 1000);
    }));

  it('is quiet when its reader goes away', () =>
    withFolder({ 'big.md': 'Ada Finch said: “We will not sell.”\n\n'.repeat(1000) }, async (cwd) => {
      const { code, err } = await start(bundle, cwd, ['quotes', 'big.md'], { stopReading: true });
      assert.deepEqual({ code, err }, { code: 0, err: '' });
    }));

  describe('lsp', () => {
    it('says where the language server is missing', async () => {
      const { code, out, err } = await start(bundle, '/', ['lsp', '--stdio']);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, /the language server is missing: .*server\.cjs/);
    });

    for (const args of [['lsp', '--stdio'], ['lsp']]) {
      it(`becomes the language server that lies beside it: ${args.join(' ')}`, async () => {
        const server = join(dirname(bundle), 'server.cjs');
        copyFileSync(new URL('echo-arguments.cjs', import.meta.url), server);
        const child = spawn(process.execPath, [bundle, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
        child.stdin.end('hello');
        let out = '';
        for await (const part of child.stdout) out += part;
        assert.equal(out, 'server.cjs --stdio heard hello');
      });
    }
  });
});
