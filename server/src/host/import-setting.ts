import { KEY_FIELDS, unknownKeyField } from '../engine/index.ts';
import type { LinedField } from './json-with-lines.ts';

export type ImportSetting = {
  /** How citation keys of new sources are made: "{publisher}-{year}-{word}". */
  readonly keyPattern: string;
};

/** A mapping with a pattern of citation keys; undefined where it sets none. What is wrong with it is reported. */
export function readImport(
  { line, value }: LinedField,
  report: (message: string, line: number) => void,
): ImportSetting | undefined {
  if (value.kind !== 'object') {
    report('should set “import” to a mapping with a “keyPattern”', line);
    return undefined;
  }
  let read: ImportSetting | undefined;
  for (const [name, { line, value: set }] of value.fields) {
    const pattern = set.kind === 'scalar' ? set.value : undefined;
    if (name !== 'keyPattern') report(`sets “${name}”, which is no setting of an import: keyPattern is`, line);
    else if (pattern === '' || pattern === null) continue;
    else if (typeof pattern !== 'string') report('should set “keyPattern” to a string', line);
    else {
      const unknown = unknownKeyField(pattern);
      if (unknown === undefined) read = { keyPattern: pattern };
      else report(`has “${unknown}” in “keyPattern”, which no key can have: ${FIELDS} are`, line);
    }
  }
  return read;
}

const FIELDS = KEY_FIELDS.map((name) => `{${name}}`).join(', ');
