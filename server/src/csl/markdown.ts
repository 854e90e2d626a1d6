import type { OutputFormat } from './processor.ts';

/** Markdown as a form of output. */
export const MARKDOWN: OutputFormat = {
  text_escape: (text: string) => (text ?? '').replace(/[\\`*_{}[\]<>#~|$]/g, '\\$&'),
  bibstart: '',
  bibend: '',
  '@font-style/italic': '*%%STRING%%*',
  '@font-style/oblique': '*%%STRING%%*',
  '@font-style/normal': false,
  '@font-variant/small-caps': false,
  '@font-variant/normal': false,
  '@font-weight/bold': '**%%STRING%%**',
  '@font-weight/normal': false,
  '@font-weight/light': false,
  '@text-decoration/none': false,
  '@text-decoration/underline': false,
  '@vertical-align/baseline': false,
  '@vertical-align/sup': '<sup>%%STRING%%</sup>',
  '@vertical-align/sub': '<sub>%%STRING%%</sub>',
  '@passthrough/true': passed,
  '@strip-periods/true': passed,
  '@strip-periods/false': passed,
  '@quotes/true': (state: Terms, text: string) => quoted(state, text, ''),
  '@quotes/inner': (state: Terms, text: string) => (text === undefined ? '’' : quoted(state, text, 'inner-')),
  '@quotes/false': false,
  '@cite/entry': passed,
  '@bibliography/entry': passed,
  '@display/block': (_: Terms, text: string) => ` ${text}`,
  '@display/left-margin': (_: Terms, text: string) => `${text} `,
  '@display/right-inline': passed,
  '@display/indent': (_: Terms, text: string) => ` ${text}`,
  '@showid/true': passed,
  '@URL/true': passed,
  '@DOI/true': passed,
} as OutputFormat;

type Terms = { readonly getTerm: (name: string) => string };

function passed(_: Terms, text: string): string {
  return text;
}

function quoted(state: Terms, text: string | undefined, inner: '' | 'inner-'): string {
  return `${state.getTerm(`open-${inner}quote`)}${text ?? ''}${text === undefined ? '' : state.getTerm(`close-${inner}quote`)}`;
}

/** Addresses are links, and no mark in them is escaped. */
export function tidyMarkdown(line: string): string {
  return line.replace(/https?:\/\/\S+/g, (written) => {
    const [, address = '', rest = ''] = /^(.*?)([.,;:)”’»]*)$/.exec(written)!;
    return `<${address.replace(/\\(.)/g, '$1')}>${rest}`;
  });
}
