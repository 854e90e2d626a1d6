import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import type { VSCode } from './install.ts';
import { installExtension, profileIn, startServer } from './server.ts';

/** Where the pictures of the last run are. */
export const SCREENSHOTS = fileURLToPath(new URL('screenshots/', import.meta.url));
const SLOW_MS = 30_000;

/** The editor takes squiggles away for a moment when new diagnostics come: so often they must be the same, one after another. */
const READINGS_OF_SQUIGGLES = 4;
const BETWEEN_READINGS_MS = 80;

/** VS Code's workbench as a person sees it: every method is something that a hand or an eye does. */
export class Workbench {
  readonly page: Page;
  readonly close: () => Promise<void>;
  readonly #version: string;

  private constructor(page: Page, version: string, close: () => Promise<void>) {
    this.page = page;
    this.#version = version;
    this.close = close;
  }

  /** Opens the folder in a fresh VS Code that has the extension of the vsix and no other, in VS Code's default settings. */
  static async open(vscode: VSCode, vsix: string, folder: string): Promise<Workbench> {
    const closers: (() => unknown)[] = [];
    const close = async () => {
      for (const each of closers.splice(0).reverse()) await each();
    };
    try {
      const scratch = mkdtempSync(join(tmpdir(), 'verbatim-workbench-'));
      closers.push(() => rmSync(scratch, { recursive: true, force: true }));
      const browser = await launchChromium();
      closers.push(() => browser.close());
      const profile = profileIn(scratch);
      await installExtension(vscode, profile, vsix);
      const server = await startServer(vscode, profile, { driver: false });
      closers.push(server.stop);
      const page = await browser.newPage({ viewport: { width: 1200, height: 750 }, reducedMotion: 'reduce' });
      page.setDefaultTimeout(10_000);
      await page.context().route(
        ({ hostname }) => hostname !== '127.0.0.1',
        (route) => route.abort(),
      );
      await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}`);
      await page.locator('.monaco-workbench').waitFor({ timeout: SLOW_MS });
      return new Workbench(page, vscode.release.version, close);
    } catch (error) {
      await close();
      throw error;
    }
  }

  /** Opens a file of the folder's top level from the explorer, to stay. */
  async openFile(name: string): Promise<Locator> {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    await row.dblclick({ timeout: SLOW_MS });
    const editor = this.editor(name);
    await editor.locator('.view-line').first().waitFor();
    return editor;
  }

  /** Opens a file of any folder by its name, as one goes to a file. */
  async goToFile(name: string): Promise<Locator> {
    await this.page.keyboard.press('F1');
    const box = this.page.locator('.quick-input-widget input:visible').last();
    await box.fill(name);
    await this.page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).first().waitFor();
    await box.press('Enter');
    const editor = this.editor(name);
    await editor.locator('.view-line').first().waitFor();
    return editor;
  }

  editor(name: string): Locator {
    return this.page.locator(`.monaco-editor[data-uri$="/${name}"]`).first();
  }

  /** Where these words stand on the screen. They must stand on one line, once. */
  async place(editor: Locator, words: string): Promise<Box> {
    const line = editor.locator('.view-line', { hasText: words });
    await line.waitFor();
    return line.evaluate((element, words) => {
      // The editor shows spaces as no-break spaces.
      const start = element.textContent.replaceAll('\u00a0', ' ').indexOf(words);
      const end = start + words.length;
      // The line is made of many elements, by colour. The words may begin in one and end in another.
      const range = element.ownerDocument.createRange();
      const nodes = element.ownerDocument.createTreeWalker(element, 4 /* text */);
      let offset = 0;
      while (nodes.nextNode()) {
        const node = nodes.currentNode;
        const length = node.nodeValue!.length;
        if (offset <= start && start < offset + length) range.setStart(node, start - offset);
        if (offset < end && end <= offset + length) range.setEnd(node, end - offset);
        offset += length;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }, words);
  }

  /** Waits until the editor shows these words, wherever it wraps its lines. Marks of verdicts are looked past. */
  async shows(editor: Locator, words: string): Promise<void> {
    await this.page.waitForFunction(
      ({ element, words }) => {
        const lines = [...element!.querySelectorAll('.view-line')];
        lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
        const text = lines.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')).join('');
        return text.replace(/[\u200a-\u200d]?[✓✗⚠]/g, '').includes(words);
      },
      { element: await editor.elementHandle(), words },
    );
  }

  /** Where the editor draws squiggles of this severity, from top to bottom, once it draws them nowhere else for a while. */
  async squiggles(editor: Locator, severity: 'error' | 'warning' | 'info'): Promise<readonly Box[]> {
    let seen: readonly Box[] = [];
    for (let same = 0; same < READINGS_OF_SQUIGGLES; ) {
      const places = await editor.locator(`.squiggly-${severity}`).all();
      const boxes = await Promise.all(places.map((each) => each.boundingBox({ timeout: 100 }).catch(() => null)));
      const drawn = boxes.filter((box) => box !== null).sort((a, b) => a.y - b.y || a.x - b.x);
      same = JSON.stringify(drawn) === JSON.stringify(seen) ? same + 1 : 0;
      seen = drawn;
      await this.page.waitForTimeout(BETWEEN_READINGS_MS);
    }
    return seen;
  }

  /** Puts the caret between the characters of these words, and the pointer with it. */
  async clickOn(editor: Locator, words: string): Promise<void> {
    const { x, y, width, height } = await this.place(editor, words);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Rests the pointer on these words until a hover with the expected ones comes, and gives all that it says. */
  async hover(editor: Locator, words: string, expected: string): Promise<string> {
    const { x, y, width, height } = await this.place(editor, words);
    await this.page.mouse.move(x + width / 2 - 3, y + height / 2);
    await this.page.mouse.move(x + width / 2, y + height / 2);
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content', { hasText: expected }).first();
    await hover.waitFor();
    return (await hover.textContent())!;
  }

  /** Takes the pointer away, and with it a hover. */
  async lookAway(): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').waitFor({ state: 'hidden' });
  }

  /** The rows of the list of suggestions, which need not be open. */
  get suggestions(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** Runs a command by its name in the palette. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const box = this.page.locator('.quick-input-widget input:visible').last();
    await box.fill(`>${title}`);
    await this.page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first().waitFor();
    await box.press('Enter');
  }

  /** The entry of the status bar with this text, which need not be there. */
  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item:visible', { hasText: text });
  }

  /** Keeps a picture in `screenshots/`, named after the version of VS Code. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${this.#version}-${basename(name)}.png`) });
  }
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
