/** Text of a source or a draft as Markdown that shows it as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!~|<>&$]/g, '\\$&');
}

/** Our own Markdown with its marks taken off, for clients that show plain text only. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\\([\\`*_{}[\]()#+\-!~|<>&$])|(\*\*|~~|(?<=^|[\s(])\*(?=\S)|(?<=\S)\*(?=$|[\s).,]))/gm, '$1')
    .replace(/^> ?/gm, '  ')
    .replace(/ {2}$/gm, '');
}
