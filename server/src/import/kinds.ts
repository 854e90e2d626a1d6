/** What a file is, as far as an importer is concerned. */
export type Kind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'rtf' | 'epub' | 'email' | 'subtitles';

/** Extensions in lower case. A file of a folder is imported when it has one of them. */
export const IMPORTED_EXTENSIONS: ReadonlySet<string> = new Set(
  '.txt .text .md .markdown .qmd .rmd .html .htm .xhtml .mhtml .mht .pdf .docx .rtf .epub .eml .srt .vtt'.split(' '),
);

const KIND_OF: Readonly<Record<string, Kind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.qmd': 'markdown',
  '.rmd': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mhtml': 'email',
  '.mht': 'email',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.rtf': 'rtf',
  '.epub': 'epub',
  '.eml': 'email',
  '.srt': 'subtitles',
  '.vtt': 'subtitles',
};

/**
 * What a file is by its first bytes, or, where these could be any text, by its name. A reason, that reads on from the
 * file's name, where it is nothing that can be read. `start` are the bytes one by one as characters.
 */
export function kindOf(start: string, name: string): { readonly kind: Kind } | { readonly reason: string } {
  const extension = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';
  const named = KIND_OF[extension];
  if (/^[\s\S]{0,1024}%PDF-\d/.test(start)) return { kind: 'pdf' };
  if (start.startsWith('PK\u0003\u0004')) {
    if (named === 'docx' || named === 'epub') return { kind: named };
    if (start.includes('mimetypeapplication/epub+zip')) return { kind: 'epub' };
    return /word\/|\[Content_Types\]\.xml/.test(start)
      ? { kind: 'docx' }
      : { reason: 'is an archive: take its files out of it' };
  }
  if (start.startsWith('{\\rtf')) return { kind: 'rtf' };
  if (named === 'pdf' || named === 'docx' || named === 'epub' || named === 'rtf')
    return { reason: `is no ${NAMES[named]}, for all its name` };
  for (const [sign, reason] of REFUSED) if (start.startsWith(sign)) return { reason };
  const text = start
    .replace(/^\u00EF\u00BB\u00BF|^\u00FF\u00FE|^\u00FE\u00FF/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (text.startsWith('WEBVTT')) return { kind: 'subtitles' };
  if (/^\d+\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> /.test(text)) return { kind: 'subtitles' };
  if (named !== undefined) return { kind: named };
  if (
    /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(text)
  )
    return { kind: 'html' };
  if (isMessage(text)) return { kind: 'email' };
  if (/^---[ \t]*\r?\n[\p{L}"']/u.test(text)) return { kind: 'markdown' };
  return { kind: 'text' };
}

const NAMES = { pdf: 'PDF', docx: 'Word document', epub: 'EPUB', rtf: 'RTF' } as const;

const REFUSED: readonly (readonly [string, string])[] = [
  ['\u00D0\u00CF\u0011\u00E0', 'is a document of old Word, which is not read: save it as .docx'],
  ['\u0089PNG', 'is a picture: it has no text'],
  ['\u00FF\u00D8\u00FF', 'is a picture: it has no text'],
  ['GIF8', 'is a picture: it has no text'],
];

/** The head of an e-mail: fields line by line, among them one that only messages have. */
function isMessage(text: string): boolean {
  const head = text.split(/\r?\n\r?\n/, 1)[0]!;
  const lines = head.split(/\r?\n(?![ \t])/);
  return (
    lines.length >= 3 &&
    lines.every((line) => /^[\w-]+:/.test(line)) &&
    /^(?:message-id|mime-version|received|return-path|delivered-to):/im.test(head)
  );
}
