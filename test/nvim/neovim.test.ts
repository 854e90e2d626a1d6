import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../server/dist/cli.cjs', import.meta.url));
const SESSION = fileURLToPath(new URL('session.lua', import.meta.url));

const SOURCE = `---
title: The harbour stays
speakers:
  - name: Ada Finch
---

“We will not sell the harbour,” said Ada Finch.
`;

const DRAFT = `“We will not lease the harbour,” said Ada Finch [@harbour].


`;

/** What the session saw; see `session.lua`. */
type Seen = {
  readonly failure?: string;
  readonly diagnostics: readonly Readonly<Record<'text' | 'source' | 'code' | 'message', string> & { line: number }>[];
  readonly hover: { readonly kind: string; readonly value: string };
  readonly definition: readonly { readonly targetUri: string }[];
  readonly completion: readonly string[];
  readonly text: string;
  readonly exit_code: number;
};

describe('Neovim, a client without pull diagnostics', () => {
  let folder: string;
  let seen: Seen;

  before(function () {
    const { error } = spawnSync('nvim', ['--version']);
    if (error) {
      assert(!process.env['CI'], 'nvim is missing: install neovim');
      console.warn('      NOT RUN: nvim is missing');
      this.skip();
    }
    assert(existsSync(CLI), `${CLI} is missing: npm run build`);
    folder = mkdtempSync(join(tmpdir(), 'verbatim-nvim-'));
    mkdirSync(join(folder, 'corpus'));
    writeFileSync(join(folder, 'corpus/harbour.md'), SOURCE);
    writeFileSync(join(folder, 'draft.md'), DRAFT);
    const report = join(folder, 'report.json');
    execFileSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', SESSION], {
      cwd: folder,
      timeout: 60_000,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        VERBATIM_NODE: process.execPath,
        VERBATIM_CLI: CLI,
        VERBATIM_REPORT: report,
        // Neovim's own log, state and data stay in the folder, too.
        XDG_CACHE_HOME: folder,
        XDG_DATA_HOME: folder,
        XDG_STATE_HOME: folder,
      },
    });
    seen = JSON.parse(readFileSync(report, 'utf8'));
    assert.equal(seen.failure, undefined);
  });

  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('shows the word that differs', () => {
    const [diagnostic, ...others] = seen.diagnostics;
    assert.deepEqual(others, []);
    const { line, text, source, code } = diagnostic!;
    assert.deepEqual(
      { line, text, source, code },
      { line: 0, text: 'lease', source: 'verbatim', code: 'quote-altered' },
    );
  });

  it('shows what the source has on hover', () => {
    for (const words of ['The harbour stays', 'sell', 'Ada Finch'])
      assert(seen.hover.value.includes(words), seen.hover.value);
  });

  it('goes from the key to its source', () => {
    const [place] = seen.definition;
    assert(place?.targetUri.endsWith('/corpus/harbour.md'), place?.targetUri);
  });

  it('completes a key', () => {
    assert.deepEqual(seen.completion, ['harbour']);
  });

  it('takes the diagnostic away once the word is mended', () => {
    assert.equal(seen.text, '“We will not sell the harbour,” said Ada Finch [@harbour].');
  });

  it('ends the server with the session', () => {
    assert.equal(seen.exit_code, 0);
  });
});
