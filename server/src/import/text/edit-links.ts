/** Takes the link to edit a section off its heading, as a wiki's page has it: "Early life[edit]". */
export function withoutEditLink(line: string): { readonly words: string; readonly link: string | undefined } {
  const match = EDIT_LINK.exec(line);
  return match === null
    ? { words: line, link: undefined }
    : { words: line.slice(0, match.index).trim(), link: match[0] };
}

const EDIT_LINK =
  /\s*\[\s*(?:edit(?: source)?(?:\s*[|]\s*edit(?: source)?)?|bearbeiten(?:\s*[|]\s*quelltext bearbeiten)?|quelltext bearbeiten|modifier(?:\s*[|]\s*modifier le (?:code|wikicode))?|editar(?:\s*[|·]\s*editar (?:código|código-fonte))?|modifica(?:\s*[|]\s*modifica wikitesto)?|bewerken(?:\s*[|]\s*brontekst bewerken)?|править(?:\s*[|]\s*править код)?|عدل|تعديل(?:\s*[|]\s*عدل المصدر)?)\s*\]$/iu;
