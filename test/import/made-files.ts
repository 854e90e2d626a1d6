import { strToU8, zipSync } from 'fflate';

/** A line of a made PDF, in points from the lower left corner of its page. */
export type PdfLine = { readonly x: number; readonly y: number; readonly text: string; readonly size?: number };

/** A PDF in one font of plain Latin letters. A page of `picture` has no text at all. */
export function madePdf(pages: readonly (readonly PdfLine[] | 'picture')[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [i, lines] of pages.entries()) {
    const content =
      lines === 'picture'
        ? '0.5 g 100 100 300 300 re f'
        : lines
            .map(({ x, y, text, size = 11 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${inPdf(text)}) Tj ET`)
            .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** In Windows' Western encoding, of which only the quotation marks differ from Latin-1 here. */
function inPdf(text: string): string {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replace(/[“”’–]/g, (mark) => ({ '“': '\\223', '”': '\\224', '’': '\\222', '–': '\\226' })[mark] ?? mark);
}

/** Lines one under the other, from `y` down. */
export function pdfLines(
  texts: readonly string[],
  { x = 72, y = 700, size = 11, leading = 14 } = {},
): readonly PdfLine[] {
  return texts.flatMap((text, i) => (text === '' ? [] : [{ x, y: y - i * leading, text, size }]));
}

/** A document of Word from the XML of its body's paragraphs, and of its notes. */
export function madeDocx(body: string, notes = ''): Uint8Array {
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipped({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${relationships}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${namespace}>${['Title', 'heading 2', 'Quote', 'Author', 'Date'].map((name, i) => `<w:style w:type="paragraph" w:styleId="S${i}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${namespace}>${notes}</w:footnotes>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`,
  });
}

/** A paragraph of Word. `style` is the place of its name in the list of styles above. */
export function wordParagraph(text: string, style?: 0 | 1 | 2 | 3 | 4): string {
  const set = style === undefined ? '' : `<w:pPr><w:pStyle w:val="S${style}"/></w:pPr>`;
  return `<w:p>${set}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** An electronic book of chapters, each the inside of a page's body. */
export function madeEpub(metadata: string, chapters: readonly string[]): Uint8Array {
  const items = chapters.map((_, i) => `<item id="c${i}" href="text/c${i}.xhtml" media-type="application/xhtml+xml"/>`);
  return zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<package><metadata>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><nav><ol><li>Contents</li></ol></nav></body></html>',
    ...Object.fromEntries(
      chapters.map((chapter, i) => [
        `OEBPS/text/c${i}.xhtml`,
        `<html><head><title>x</title></head><body>${chapter}</body></html>`,
      ]),
    ),
  });
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { level: 6 },
  );
}
