import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';

describe('the extension', () => {
  it('starts with a Markdown document, and brings its commands', async () => {
    const extension = extensions.getExtension('verbatim.verbatim');
    assert(extension);
    await extension.activate();
    assert(extension.isActive);
    const all = await commands.getCommands(true);
    for (const command of ['verbatim.restartServer', 'verbatim.showLog']) assert(all.includes(command), command);
  });
});
