import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';

/** Footnotes (`[^1]: text`) and the fences of divs (`::: note`). */
export const pandocBlocks: MarkdownConfig = {
  defineNodes: [{ name: 'Footnote', block: true, composite: continuesFootnote }, 'FootnoteMark', 'DivFence'],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'LinkReference',
      parse(cx, line) {
        const mark = FOOTNOTE_START.exec(line.text.slice(line.pos))?.[0];
        if (mark === undefined) return false;
        const start = cx.lineStart + line.pos;
        cx.startComposite('Footnote', line.pos);
        cx.addElement(cx.elt('FootnoteMark', start, start + mark.length));
        line.moveBase(line.pos + mark.length);
        return null;
      },
      endLeaf: (_cx, line) => FOOTNOTE_START.test(line.text.slice(line.pos)),
    },
    {
      name: 'DivFence',
      before: 'LinkReference',
      parse(cx, line) {
        if (!isDivFence(line)) return false;
        cx.addElement(cx.elt('DivFence', cx.lineStart + line.pos, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
      endLeaf: (_cx, line) => isDivFence(line),
    },
  ],
};

/**
 * Math, footnote marks, inline notes, attributes in braces, Quarto's shortcodes, bare addresses of web pages, a
 * backslash at the line's end. One parser for all, the first to be asked: it also passes over the letters between
 * marks at once, where the others would be asked for each.
 */
export const pandocInlines: MarkdownConfig = {
  defineNodes: ['Math', 'FootnoteReference', 'NoteMark', 'Attributes', 'Shortcode', 'Address', 'RawTeX'],
  parseInline: [{ name: 'Pandoc', before: 'Escape', parse: parsePandoc }],
  remove: ['HardBreak'],
};

function parsePandoc(cx: InlineContext, next: number, at: number): number {
  switch (next) {
    case 36 /* $ */:
      return parseMath(cx, at);
    case 91 /* [ */:
      return parseFootnoteReference(cx, at);
    case 94 /* ^ */:
      return parseNoteMark(cx, at);
    case 123 /* { */:
      return parseAttributes(cx, at);
    case 92 /* \ */:
      return parseBackslash(cx, at);
    case 104 /* h */:
    case 119 /* w */:
      return parseAddress(cx, at);
    default:
      return matchAt(PLAIN, cx, at) ?? -1;
  }
}

/** No mark, and no start of an address. In portions, since the match costs memory by its length. */
const PLAIN = /(?:[^\\`<*_~^![\]@${&\-hw]|[hw](?!ttps?:|ww\.)){1,1000}/y;
const FOOTNOTE_START = /^\[\^[^\]\s]{1,200}\]:/;
const FOOTNOTE_REFERENCE = /\[\^[^\]\s[]{1,200}\]/y;
const ATTRIBUTES = /\{[ \t]*(?:[#.][^\s{}]+|-|=[\w-]+|[\w-]+=(?:"[^"{}\n]*"|[^\s{}"]+))[^{}\n]{0,300}\}/y;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>[\]“”"]+/y;
const TEX = /\\[a-zA-Z]{1,50}\*?(?:\[[^\]\n]{0,300}\]|\{(?:[^{}\n]|\{[^{}\n]{0,300}\}){0,1000}\})+/y;
const SHORTCODE = /\{\{<[^\n]{0,300}?>\}\}/y;

/** A footnote goes on over blank lines and over lines that are indented. */
function continuesFootnote(_cx: BlockContext, line: Line): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + 4) return false;
  line.moveBaseColumn(line.baseIndent + 4);
  return true;
}

function isDivFence(line: Line): boolean {
  return line.next === 58 /* : */ && line.text.startsWith(':::', line.pos);
}

function parseFootnoteReference(cx: InlineContext, at: number): number {
  const end = matchAt(FOOTNOTE_REFERENCE, cx, at);
  return end === undefined ? -1 : cx.addElement(cx.elt('FootnoteReference', at, end));
}

/** `^[A note]` stays in the text as words; only its marks go, the closing one with the bracket that `Link` reads. */
function parseNoteMark(cx: InlineContext, at: number): number {
  if (cx.char(at + 1) !== 91 /* [ */) return -1;
  return cx.addElement(cx.elt('NoteMark', at, at + 1));
}

function parseAttributes(cx: InlineContext, at: number): number {
  const shortcode = matchAt(SHORTCODE, cx, at);
  if (shortcode !== undefined) return cx.addElement(cx.elt('Shortcode', at, shortcode));
  const end = matchAt(ATTRIBUTES, cx, at);
  return end === undefined ? -1 : cx.addElement(cx.elt('Attributes', at, end));
}

/** An address of the web stays in the text, but nothing in it is a mark or a citation. */
function parseAddress(cx: InlineContext, at: number): number {
  if (at > cx.offset && /\w/.test(cx.slice(at - 1, at))) return matchAt(PLAIN, cx, at) ?? -1;
  const end = matchAt(ADDRESS, cx, at);
  if (end === undefined) return matchAt(PLAIN, cx, at) ?? -1;
  const trailing = /[*_~.,;:!?)'"’”»]*$/.exec(cx.slice(end - 20, end))![0].length;
  return cx.addElement(cx.elt('Address', at, end - trailing));
}

/**
 * A backslash before the line's end, or before the space that stands there for a carriage return; or a command of TeX
 * with what it is given, whose words stay in the text.
 */
function parseBackslash(cx: InlineContext, at: number): number {
  const command = matchAt(TEX, cx, at);
  if (command !== undefined) return cx.addElement(cx.elt('RawTeX', at, command));
  const end = cx.char(at + 1) === 32 ? at + 2 : at + 1;
  return cx.char(end) === 10 /* \n */ ? cx.addElement(cx.elt('HardBreak', at, end + 1)) : -1;
}

/**
 * Pandoc's rule: no space inside the dollar signs, no digit after the closing one. A news text has sums of money
 * where this rule sees math ("$5 million in US$"), so what starts with a digit and goes on in words is none.
 */
function parseMath(cx: InlineContext, at: number): number {
  const from = at - cx.offset;
  const display = cx.text.startsWith('$$', from);
  const open = from + (display ? 2 : 1);
  if (!display && /^\s?$/.test(cx.text.slice(open, open + 1))) return -1;
  const limit = Math.min(cx.text.length, open + LONGEST_FORMULA);
  for (let i = open; i < limit; i++) {
    const code = cx.text.charCodeAt(i);
    if (code === 92 /* \ */) i++;
    else if (code === 36 && (display ? cx.text[i + 1] === '$' : i > open)) {
      const end = i + (display ? 2 : 1);
      if (!display && !isFormula(cx.text, open, i)) return -1;
      return cx.addElement(cx.elt('Math', at, cx.offset + end));
    }
  }
  return -1;
}

/** In UTF-16 units; beyond it a dollar sign is only a dollar sign, so that many of them stay cheap to read. */
const LONGEST_FORMULA = 2000;

function isFormula(text: string, open: number, close: number): boolean {
  const content = text.slice(open, close);
  if (/\s$/.test(content) || /^\d/.test(text.slice(close + 1, close + 2))) return false;
  return !(/^\d/.test(content) && /(?:^|\s)\p{L}{2,}(?=[\s,.]|$)/u.test(content)) && !/[“”„«»"]/.test(content);
}

function matchAt(pattern: RegExp, cx: InlineContext, at: number): number | undefined {
  pattern.lastIndex = at - cx.offset;
  const match = pattern.exec(cx.text);
  return match === null ? undefined : at + match[0].length;
}
