import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withFolder } from '../host/folder.ts';
import { EDITOR, start } from './client.ts';

const COPY = `${Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ')}.`;

describe('sources with the same text', () => {
  it('are told of once, at the first of them, until there is no other', () =>
    withFolder(
      {
        'corpus/courier.txt': `The dark lighthouse\n\n${COPY}\n`,
        'corpus/echo.txt': `No lamp before June\n\n${COPY}\n`,
        'corpus/other.txt': 'The council met on Monday.\n',
      },
      async (root) => {
        const uriOf = (name: string) => pathToFileURL(join(root, 'corpus', name)).href;
        const client = await start(root, EDITOR);
        const seen = new Set<string>();
        void client.pushed(uriOf('echo.txt'), ({ diagnostics }) => {
          for (const { code } of diagnostics) seen.add(String(code));
          return false;
        });
        const { diagnostics } = await client.pushed(uriOf('courier.txt'), (told) => told.diagnostics.length > 0);
        assert.deepEqual(diagnostics, [
          {
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 19 } },
            severity: 3,
            code: 'source-duplicate-text',
            source: 'verbatim',
            message: 'echo has nearly the same text (96 %).',
            relatedInformation: [
              {
                location: {
                  uri: uriOf('echo.txt'),
                  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 19 } },
                },
                message: 'what echo has',
              },
            ],
          },
        ]);
        assert.deepEqual([...seen], []);
        const unsaid = client.pushed(uriOf('courier.txt'), (told) => told.diagnostics.length === 0);
        rmSync(join(root, 'corpus/echo.txt'));
        await unsaid;
        await client.stop();
      },
    ));
});
