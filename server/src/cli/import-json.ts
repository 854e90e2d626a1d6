import type { Imported } from '../import/index.ts';
import { nameOf } from './import.ts';
import { written } from './json.ts';
import type { Naming } from './paths.ts';

/** `verbatim import --format json`. `line` counts from 1. */
export type ImportJson = {
  readonly version: 1;
  readonly imported: readonly {
    readonly from: string;
    /** `known` where the corpus had it already. */
    readonly outcome: 'imported' | 'known' | 'failed';
    /** Null where it failed. */
    readonly file: string | null;
    readonly key: string | null;
    readonly kind: string | null;
    /** Null is what nobody stated. */
    readonly metadata: Readonly<Record<(typeof FIELDS)[number], string | null>> | null;
    readonly cut: readonly { readonly line: number | null; readonly text: string }[];
    readonly redirects: readonly string[];
    readonly problems: readonly string[];
    /** What would have been cut, or was, and is there because `--keep` asked for it. */
    readonly kept: readonly { readonly line: number | null; readonly text: string }[];
  }[];
};

/** What is looked for in an article, in the order that it is told in. */
export const FIELDS = ['title', 'author', 'publisher', 'date', 'url', 'lang'] as const;

export function importJson(all: readonly Imported[], name: Naming): string {
  const json: ImportJson = {
    version: 1,
    imported: all.map((one) => {
      const article = one.outcome === 'imported' ? one.article : undefined;
      const metadata = FIELDS.map((field) => [field, article?.metadata[field] ?? null] as const);
      return {
        from: nameOf(one.incoming, name),
        outcome: one.outcome,
        file: one.outcome === 'failed' ? null : name(one.path),
        key: one.outcome === 'failed' ? null : one.key,
        kind: article?.kind ?? null,
        metadata:
          article === undefined ? null : (Object.fromEntries(metadata) as ImportJson['imported'][0]['metadata']),
        cut: (article?.cut ?? []).map(({ line, text }) => ({ line: line ?? null, text })),
        redirects: one.redirects,
        problems: one.outcome === 'failed' ? [one.reason] : (article?.problems ?? []),
        kept: (one.outcome === 'failed' ? [] : one.put).map(({ line, text }) => ({ line: line ?? null, text })),
      };
    }),
  };
  return written(json);
}
