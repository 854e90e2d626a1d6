/** What may stand in braces in a pattern of citation keys. */
export const KEY_FIELDS = ['publisher', 'author', 'year', 'date', 'word', 'title'] as const;

/** The first thing in braces that no key can have, with its braces; undefined where the pattern is fine. */
export function unknownKeyField(pattern: string): string | undefined {
  const all = [...pattern.matchAll(/\{([^{}]*)\}|[{}]/g)];
  return all.find(([, name]) => !KEY_FIELDS.some((field) => field === name))?.[0];
}
