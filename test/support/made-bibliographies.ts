/** A large bibliography of works that nobody wrote, keyed `work0` and on. */
export type Made = {
  readonly text: string;
  /** The line of the broken entry, counted from 1. */
  readonly brokenLine: number;
};

/** How many works, and which of them has a brace or a quotation mark that is never closed. */
export type Wanted = { readonly works: number; readonly broken: number };

export function madeBibtex({ works, broken }: Wanted): Made {
  return joined(works, broken, '\n', (i) => {
    const title = `title = {The {Lamp} number ${i} and other stories of the shore${i === broken ? '' : '}'},`;
    return `@article{work${i},
  author = {Vance, Nora and M{\\"u}ller, J{\\o}rgen},
  ${title}
  journal = {Journal of Shores},
  year = {${1900 + (i % 120)}},
  month = apr,
  pages = {${i}--${i + 9}},
  doi = {10.1000/${i}},
  abstract = {${ABSTRACT}}
}
`;
  });
}

export function madeCslJson({ works, broken }: Wanted): Made {
  const made = joined(works, broken, ',\n', (i) => {
    const author = [{ family: 'Vance', given: 'Nora' }];
    const item = { id: `work${i}`, type: 'book', title: `Lamp ${i}`, author, abstract: ABSTRACT };
    const text = JSON.stringify(item, null, 2).replaceAll(/^/gm, '  ');
    return i === broken ? text.replace('"book"', '"book') : text;
  });
  return { text: `[\n${made.text}\n]\n`, brokenLine: made.brokenLine + 1 };
}

const ABSTRACT = 'Words of an abstract that nobody reads. '.repeat(8).trim();

function joined(works: number, broken: number, mark: string, entry: (i: number) => string): Made {
  const entries = Array.from({ length: works }, (_, i) => entry(i));
  const before = entries.slice(0, broken).join(mark) + mark;
  return { text: entries.join(mark), brokenLine: before.split('\n').length };
}
