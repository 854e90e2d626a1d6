import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { meaningOf } from '../../server/src/host/file-problem.ts';
import { LARGEST_SOURCE, readSource } from '../../server/src/host/read-source.ts';
import { withFolder } from './folder.ts';

async function check(content: string | Buffer, expected: { text?: string; unreadable?: string }): Promise<void> {
  await withFolder({ 'a.md': content }, (root) => {
    const path = join(root, 'a.md');
    assert.deepEqual(readSource(path), { path, text: '', ...expected });
  });
}

describe('readSource', () => {
  describe('reads text', () => {
    const cases: Readonly<Record<string, [Buffer, string]>> = {
      'in UTF-8': [Buffer.from('Sie sagte „ja“.\r\n'), 'Sie sagte „ja“.\r\n'],
      'in UTF-8 with a byte order mark, which is no part of it': [Buffer.from('\uFEFF# Ada'), '# Ada'],
      'in UTF-16, little end first': [Buffer.from('\uFEFFقالت «نعم»', 'utf16le'), 'قالت «نعم»'],
      'in UTF-16, big end first': [Buffer.from('\uFEFF“yes”', 'utf16le').swap16(), '“yes”'],
    };
    for (const [name, [bytes, text]] of Object.entries(cases)) it(name, () => check(bytes, { text }));
  });

  describe('says why there is none', () => {
    const cases: Readonly<Record<string, [Buffer | string, string]>> = {
      'of an empty file': ['', 'is empty'],
      'of a picture': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'is not text'],
      'of UTF-32, which begins like UTF-16': [Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'is not text'],
      'of Windows-1252': [Buffer.from('Sie sagte “nein”, naïve', 'latin1'), 'is not UTF-8 text'],
      'of UTF-16 cut in half': [Buffer.from([0xff, 0xfe, 0x41, 0xd8]), 'is not UTF-8 text'],
    };
    for (const [name, [bytes, unreadable]] of Object.entries(cases)) it(name, () => check(bytes, { unreadable }));

    it('of blank lines, whose text is kept', () => check(' \n\n', { text: ' \n\n', unreadable: 'is empty' }));

    it('of a file of 50 MB, without reading it', () =>
      withFolder({ 'a.md': 'x' }, (root) => {
        const path = join(root, 'a.md');
        truncateSync(path, 50 * 1024 * 1024);
        const before = process.memoryUsage().arrayBuffers;
        assert.equal(readSource(path).unreadable, 'is larger than 20 MB (50 MB): not read');
        assert.ok(process.memoryUsage().arrayBuffers - before < LARGEST_SOURCE);
      }));

    it('of a file that has vanished, and of a folder', () =>
      withFolder({}, (root) => {
        assert.equal(readSource(join(root, 'gone.md')).unreadable, 'is not there');
        mkdirSync(join(root, 'folder.md'));
        assert.equal(readSource(join(root, 'folder.md')).unreadable, 'is a folder');
      }));

    it('of a file beneath a file, of a link to itself, of a name with a zero byte', () =>
      withFolder({ 'a.md': 'x', 'self.md': { link: 'self.md' } }, (root) => {
        assert.equal(readSource(join(root, 'a.md', 'b.md')).unreadable, 'is not there');
        assert.equal(readSource(join(root, 'self.md')).unreadable, 'is a link that leads back to itself');
        assert.match(readSource(join(root, 'a\0.md')).unreadable ?? '', /could not be read/);
      }));

    it('of a pipe, without waiting for a writer', function () {
      if (process.platform === 'win32') this.skip();
      return withFolder({}, (root) => {
        execFileSync('mkfifo', [join(root, 'pipe.md')]);
        assert.equal(readSource(join(root, 'pipe.md')).unreadable, 'is not a file');
      });
    });

    // Not with a real file: the superuser, as whom tests run in containers, may read everything.
    it('of a file that may not be read', () =>
      assert.equal(meaningOf(Object.assign(new Error(), { code: 'EACCES' })), 'may not be read: permission denied'));
  });
});
