import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../server/src/host/settings.ts';
import { readHintSettings } from '../../server/src/lsp/inlay-hints.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const readText = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

/** What each setting may be set to, and who reads it. */
const READERS: Readonly<Record<string, () => void>> = {
  corpus: () => isRead('corpus', ['articles']),
  bibliography: () => isRead('bibliography', ['works.bib']),
  csl: () => isRead('csl', 'house.csl'),
  style: () => isRead('style', 'legal'),
  styleSwitches: () => isRead('styleSwitches', { firstLetter: false }),
  rules: () => isRead('rules', { 'quote-altered': 'hint' }),
  'import.keyPattern': () => isRead('import', { keyPattern: '{year}-{title}' }),
  'inlayHints.verdicts': () => assert.equal(readHintSettings({ verdicts: false }).verdicts, false),
  'inlayHints.speakers': () => assert.equal(readHintSettings({ speakers: false }).speakers, false),
  // The client alone reads this one: a workspace must not be able to set it.
  'import.allowPrivateAddresses': () =>
    assert.match(
      readText('client/src/import.ts'),
      /getConfiguration\('verbatim'\)\.get\('import\.allowPrivateAddresses'\)/,
    ),
  // The library of the client reads this one, by the client's name.
  'trace.server': () => assert.match(readText('client/src/server.ts'), /new LanguageClient\(\s*'verbatim'/),
};

function isRead(name: string, value: unknown): void {
  assert.notDeepEqual(readSettings({ [name]: value }), {}, name);
}

describe('each setting of the manifest', () => {
  const { properties } = JSON.parse(readText('package.json')).contributes.configuration;
  const names = Object.keys(properties).map((name) => name.replace(/^verbatim\./, ''));
  const table = /\| setting \| meaning \|\n(?:\|.*\n)+/.exec(readText('README.md'))![0];

  it('has a reader, and each reader a setting', () => assert.deepEqual(names.sort(), Object.keys(READERS).sort()));

  for (const [name, check] of Object.entries(READERS)) {
    it(`is read: ${name}`, check);
    it(`is in the README: ${name}`, () => {
      const [first, last] = name.split('.');
      const row =
        table.split('\n').find((line) => line.startsWith(`| \`verbatim.${name}\``)) ??
        table.split('\n').find((line) => line.startsWith(`| \`verbatim.${first}\``) && line.includes(`\`${last}\``));
      assert.ok(row);
    });
  }
});
