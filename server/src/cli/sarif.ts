import { DEFAULT_SEVERITY, type Severity } from '../engine/index.ts';
import type { Checked } from './check.ts';
import { written } from './json.ts';
import { type ToldFinding, toldFindings } from './told-findings.ts';

/**
 * `verbatim check --format sarif`: the Static Analysis Results Interchange Format, OASIS, version 2.1.0. Columns count
 * UTF-16 units.
 *
 * @param version that of this program
 */
export function checkSarif(checked: Checked, version: string): string {
  const told = toldFindings(checked);
  return written({
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Verbatim', version, rules: RULES } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that the check ran in.' } } },
        results: told.map((each) => result(each, checked)),
      },
    ],
  });
}

const LEVEL: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** What is wrong with a file and is no finding. */
const PROBLEM = 'problem';

const RULES = [...Object.entries(DEFAULT_SEVERITY), [PROBLEM, 'warning'] as const].map(([id, severity]) => ({
  id,
  defaultConfiguration: { level: LEVEL[severity] },
}));

function result({ file, code, severity, message, start, end, finding }: ToldFinding, { loaded }: Checked): object {
  const from = start === undefined ? {} : { startLine: start.line + 1, startColumn: start.character + 1 };
  const to = end === undefined ? {} : { endLine: end.line + 1, endColumn: end.character + 1 };
  const region = start === undefined ? {} : { region: { ...from, ...to } };
  const related = (finding?.related ?? []).map(({ path, span, note }, id) => ({
    id,
    message: { text: note },
    physicalLocation: {
      artifactLocation: artifact(loaded.name(path)),
      region: { charOffset: span.start, charLength: span.end - span.start },
    },
  }));
  return {
    ruleId: code ?? PROBLEM,
    level: LEVEL[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), ...region } }],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(finding !== undefined && finding.fixes.length > 0
      ? {
          fixes: finding.fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [
              {
                artifactLocation: artifact(file),
                replacements: edits.map((edit) => ({
                  deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
                  insertedContent: { text: edit.newText },
                })),
              },
            ],
          })),
        }
      : {}),
  };
}

/** A path as SARIF has it: slashes, and everything else that an address may not hold escaped. */
function artifact(file: string): object {
  const uri = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}
