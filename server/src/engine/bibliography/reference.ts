import { fullName, type Item, isoDate, makersOf, type Name, namesOf, textOf, yearOf } from './item.ts';

/**
 * A work as a plain reference: who, when, what, in what, where. It follows no style sheet: it is for reading, and a
 * style of CSL sets the references of what is published.
 */
export function plainReference(item: Item): string {
  const title = textOf(item, 'title');
  const isPart = textOf(item, 'container-title') !== undefined;
  const parts = [
    names(makersOf(item)),
    yearOf(item),
    title === undefined ? undefined : isPart ? `“${title}”` : title,
    isPart ? container(item) : undefined,
    textOf(item, 'genre'),
    publisher(item),
    address(item),
  ];
  return parts
    .filter((part): part is string => part !== undefined && part !== '')
    .map((part) => (/[.!?…]$/.test(part) || /^https?:/.test(part) ? part : /[.!?…]”$/.test(part) ? part : ended(part)))
    .join(' ');
}

function ended(part: string): string {
  return part.endsWith('”') ? `${part.slice(0, -1)}.”` : `${part}.`;
}

function names(all: readonly Name[]): string | undefined {
  const shown = all.slice(0, MOST_NAMES).map((name, i) => (i === 0 ? lastNameFirst(name) : fullName(name)));
  if (all.length > MOST_NAMES || all.at(-1)?.literal === 'others') return `${shown[0]} et al.`;
  if (shown.length < 2) return shown[0];
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const MOST_NAMES = 4;

function lastNameFirst(name: Name): string {
  if (name.literal !== undefined || name.given === undefined || name.family === undefined) return fullName(name);
  const family = [name['non-dropping-particle'], name.family].filter((part) => part).join(' ');
  const given = [name.given, name['dropping-particle']].filter((part) => part).join(' ');
  return [family, given, name.suffix].filter((part) => part).join(', ');
}

function container(item: Item): string {
  const [title, volume, issue, page] = ['container-title', 'volume', 'issue', 'page'].map((name) => textOf(item, name));
  const editors = namesOf(item, 'editor');
  const edited = editors.length > 0 && namesOf(item, 'author').length > 0 ? `, ed. ${names(editors)}` : '';
  const date = isoDate(item);
  const day = date !== undefined && date.length > 4 ? `, ${date}` : '';
  const number = `${volume === undefined ? '' : ` ${volume}`}${issue === undefined ? '' : `, no. ${issue}`}`;
  const opening = /^(?:article|post|webpage)/.test(item.type) ? '' : 'In ';
  return `${opening}${title}${number}${edited}${day}${page === undefined ? '' : `: ${page.replace(/-/g, '–')}`}`;
}

function publisher(item: Item): string | undefined {
  const [place, name] = [textOf(item, 'publisher-place'), textOf(item, 'publisher')];
  return place !== undefined && name !== undefined ? `${place}: ${name}` : (name ?? place);
}

function address(item: Item): string | undefined {
  const doi = textOf(item, 'DOI');
  return doi === undefined ? textOf(item, 'URL') : `https://doi.org/${doi}`;
}
