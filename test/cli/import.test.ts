import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withFolder } from '../host/folder.ts';
import { bundleFolder } from '../support/bundles.ts';
import { verbatim } from './command-line.ts';

const STORY =
  'The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port.';
const CLIPPED = `Home\nCouncil keeps the old harbour open\n(Source: North Wind Agency; issued Oct 26, 2018)\n${STORY}\nShare this article\n`;

const home = bundleFolder('import');
const run = (cwd: string, args: readonly string[], input = '') => verbatim(cwd, ['import', ...args], { home, input });

/** A server on this machine, for as long as `use` runs. */
async function withServer(answer: RequestListener, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('verbatim import', () => {
  it('makes a source, and tells what it found, left out and cut', () =>
    withFolder({ 'corpus/old.md': 'Old news.\n', 'page.txt': CLIPPED }, async (cwd) => {
      const { code, out, err } = await run(cwd, ['page.txt']);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(
        out,
        `corpus/north-wind-agency-2018-council.md  @north-wind-agency-2018-council
  from        page.txt (text)
  title       Council keeps the old harbour open
  publisher   North Wind Agency
  date        2018-10-26
  language    en
  not stated  author, address
  cut         2 lines
              1  Home
              5  Share this article

`,
      );
      const source = readFileSync(join(cwd, 'corpus/north-wind-agency-2018-council.md'), 'utf8');
      assert.match(source, /^---\nkey: north-wind-agency-2018-council\ntitle: Council keeps the old harbour open\n/);
      const original = /^original: (\.originals\/[0-9a-f]{64}\.txt)$/m.exec(source)![1]!;
      assert.equal(readFileSync(join(cwd, 'corpus', original), 'utf8'), CLIPPED);
      const checked = await verbatim(cwd, ['find', 'keep the old harbour open for another ten years']);
      assert.match(checked.out, /found word for word/);
    }));

  it('knows what it has imported, and goes on where it stopped', () =>
    withFolder({ 'a.txt': CLIPPED, 'b.txt': `${STORY} It was so.` }, async (cwd) => {
      await run(cwd, ['a.txt']);
      const { out, code } = await run(cwd, ['--format', 'json', '.', 'gone.txt']);
      const { imported } = JSON.parse(out);
      assert.equal(code, 2);
      assert.deepEqual(
        imported.map(({ from, outcome, file }: { from: string; outcome: string; file: string }) => [
          from,
          outcome,
          file,
        ]),
        [
          ['a.txt', 'known', 'corpus/north-wind-agency-2018-council.md'],
          ['b.txt', 'imported', 'corpus/b.md'],
          ['corpus/north-wind-agency-2018-council.md', 'known', 'corpus/north-wind-agency-2018-council.md'],
          ['gone.txt', 'failed', null],
        ],
      );
    }));

  it('says on stderr what failed, and imports the rest', () =>
    withFolder({ 'a.rtf': 'none', 'b.txt': CLIPPED }, async (cwd) => {
      const { code, err, out } = await run(cwd, ['a.rtf', 'b.txt']);
      assert.deepEqual([code, err], [2, 'verbatim: a.rtf: It is no RTF, for all its name.\n']);
      assert.match(out, /^corpus\/north-wind/);
    }));

  it('reads what is piped in, writes where it is told to, and makes keys as it is told to', () =>
    withFolder({}, async (cwd) => {
      const { code } = await run(cwd, ['-', '--into', 'articles', '--key', '{year}-{title}'], CLIPPED);
      assert.equal(code, 0);
      assert.deepEqual(readdirSync(join(cwd, 'articles')).sort(), ['.originals', '2018-council-keeps-harbour-open.md']);
      assert.equal(existsSync(join(cwd, 'corpus')), false);
      assert.match((await run(cwd, ['-', '--key', '{colour}'])).err, /“\{colour\}” is nothing that a key can have/);
      assert.match((await run(cwd, [])).err, /import needs a file/);
    }));

  it('makes keys as .verbatim.json says, unless it is told otherwise', () =>
    withFolder({ '.verbatim.json': '{ "import": { "keyPattern": "{year}-{title}" } }' }, async (cwd) => {
      const told = await run(cwd, ['-'], CLIPPED);
      assert.match(told.out, /@2018-council-keeps-harbour-open\n/);
      const other = await run(cwd, ['-', '--key', '{publisher}-{date}'], `${CLIPPED}It rained.\n`);
      assert.match(other.out, /@north-wind-agency-2018-10-26\n/);
    }));

  it('keeps what it is told to, and puts back what it has cut', () =>
    withFolder({ 'page.txt': CLIPPED }, async (cwd) => {
      const kept = await run(cwd, ['page.txt', '--into', 'kept', '--keep', 'share this']);
      assert.match(kept.out, /\n {2}kept {8}1 line\n {14}5 {2}Share this article\n {2}cut {9}1 line\n {14}1 {2}Home\n/);
      await run(cwd, ['page.txt']);
      const file = 'north-wind-agency-2018-council.md';
      const source = () => readFileSync(join(cwd, 'corpus', file), 'utf8');
      writeFileSync(join(cwd, 'corpus', file), source().replace('lang: en\n', 'lang: en\nspeakers: [Ben Marsh]\n'));
      const again = await run(cwd, ['page.txt', '--keep', 'Share this']);
      assert.deepEqual([again.code, again.err], [0, '']);
      assert.match(again.out, /has page\.txt already\n {2}put back {4}1 line\n {14}5 {2}Share this article\n/);
      assert.match(source(), /^speakers: \[Ben Marsh\]$/m);
      assert.ok(source().endsWith(`${STORY}\n\nShare this article\n`));
      // It is what an import with the line would have been, and has the line once.
      const checked = await verbatim(cwd, ['corpus', 'check'], { home });
      assert.match(checked.out, /1 imported, 1 of them unchanged; nothing to object to\n$/);
      const text = source();
      const third = await run(cwd, [`corpus/${file}`, '--keep', 'Share this']);
      assert.deepEqual(
        [third.code, third.err],
        [2, 'verbatim: nothing was cut that has “Share this” and can be put back\n'],
      );
      assert.equal(source(), text);
      assert.equal((await run(cwd, [`corpus/${file}`, '--keep', 'home'])).code, 0);
      assert.match(source(), /\n---\n\nHome\n\n# Council keeps the old harbour open\n/);
    }));

  it('takes a source to another corpus as it is, with its original', () =>
    withFolder({ 'a.txt': CLIPPED }, async (cwd) => {
      await run(cwd, ['a.txt', '--into', 'one']);
      await run(cwd, ['one', '--into', 'two']);
      const file = 'north-wind-agency-2018-council.md';
      assert.equal(readFileSync(join(cwd, 'two', file), 'utf8'), readFileSync(join(cwd, 'one', file), 'utf8'));
      assert.deepEqual(readdirSync(join(cwd, 'two/.originals')), readdirSync(join(cwd, 'one/.originals')));
    }));

  it('says of a folder that it cannot write to that it cannot, and why', () =>
    withFolder({ 'page.txt': CLIPPED, taken: 'A file.' }, async (cwd) => {
      for (const [into, reason] of [
        ['taken', 'there is a file of this name'],
        ['taken/within', 'there is a file in its path'],
        ...(process.platform === 'linux' ? [['/proc/nobody', 'the system lets nobody make a folder there']] : []),
      ]) {
        const { code, err } = await run(cwd, ['page.txt', '--into', into!]);
        assert.equal(code, 2);
        assert.match(err, new RegExp(`^verbatim: page\\.txt: Nothing can be written to \\S*${into}: ${reason}\\.\n$`));
      }
    }));

  it('doubts that a page which asks for a human, or has no text, is an article', () =>
    withFolder(
      { 'a.html': '<h1>Checking your browser</h1><p>Enable JavaScript and cookies to continue</p>', 'b.txt': 'Home' },
      async (cwd) => {
        const { code, out } = await run(cwd, ['a.html', 'b.txt']);
        assert.equal(code, 0);
        assert.match(out, /It looks like a page that asks whether its reader is human/);
        assert.match(out, /It has hardly any text: the article may be missing\./);
      },
    ));

  it('writes nothing outside of the corpus', () =>
    withFolder(
      { 'a.txt': CLIPPED, 'elsewhere/b.txt': '', 'corpus/.originals': { link: '../elsewhere' } },
      async (cwd) => {
        const { code, err } = await run(cwd, ['a.txt']);
        assert.equal(code, 2);
        assert.match(err, /\.originals leads out of the corpus/);
        assert.deepEqual(readdirSync(join(cwd, 'elsewhere')), ['b.txt']);
        assert.deepEqual(readdirSync(join(cwd, 'corpus')), ['.originals']);
      },
    ));

  it('fetches a page, over other addresses, and says so', () =>
    withFolder({}, (cwd) =>
      withServer(
        ({ url }, answer) => {
          if (url === '/old') return answer.writeHead(302, { location: '/new' }).end();
          const html = `<title>Hafen bleibt offen</title><article><p>${STORY}</p><p>Die Brücke über den Fluß.</p></article>`;
          const headers = { 'content-type': 'text/html; charset=iso-8859-1', 'content-encoding': 'gzip' };
          return answer.writeHead(200, headers).end(gzipSync(Buffer.from(html, 'latin1')));
        },
        async (address) => {
          const refused = await run(cwd, [`${address}/old`]);
          assert.equal(refused.code, 2);
          assert.match(refused.err, /within a private network/);
          const { code, out } = await run(cwd, ['--allow-private', '--format', 'json', `${address}/old`]);
          const [{ redirects, file, metadata }] = JSON.parse(out).imported;
          assert.deepEqual([code, redirects, metadata.url], [0, [`${address}/new`], `${address}/new`]);
          assert.match(readFileSync(join(cwd, file), 'utf8'), /Die Brücke über den Fluß\./);
        },
      ),
    ));

  it('fetches nothing that is no article, too large or not of the web', () =>
    withFolder({}, (cwd) =>
      withServer(
        ({ url }, answer) => {
          if (url === '/loop') return answer.writeHead(302, { location: '/loop' }).end();
          if (url === '/gone') return answer.writeHead(404).end();
          if (url === '/video') return answer.writeHead(200, { 'content-type': 'video/mp4' }).end('x');
          return answer
            .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
            .end(gzipSync(Buffer.alloc(21 * 1024 * 1024)));
        },
        async (address) => {
          const said = async (url: string) => (await run(cwd, ['--allow-private', url])).err;
          assert.match(await said(`${address}/loop`), /leads from one address to another/);
          assert.match(await said(`${address}/gone`), /answered with 404/);
          assert.match(await said(`${address}/video`), /video\/mp4, which has no article/);
          assert.match(await said(`${address}/bomb`), /larger than 20 MB/);
          assert.match(await said('file:///etc/passwd'), /Only http and https/);
          assert.match(await said('http://user:secret@example.org/'), /password/);
          assert.equal(existsSync(join(cwd, 'corpus')), false);
        },
      ),
    ));
});
