import {
  DEFAULT_SEVERITY,
  type FindingCode,
  isFindingCode,
  type Severity,
  type StyleSetting,
} from '../engine/index.ts';
import { type ImportSetting, readImport } from './import-setting.ts';
import { type LinedField, type LinedValue, readJson } from './json-with-lines.ts';
import { mergeStyles, readStyle } from './style-setting.ts';

/** What a user may set, through `.verbatim.json`, the command line or an editor. A field left out keeps its default. */
export type Settings = {
  /** Folders of sources, relative to the workspace's root or absolute. */
  readonly corpus?: readonly string[] | undefined;
  /** Which files are drafts, as globs relative to the workspace's root. */
  readonly drafts?: readonly string[] | undefined;
  /** Bibliographies for every draft, relative to the workspace's root or absolute. */
  readonly bibliography?: readonly string[] | undefined;
  /** A style of CSL for the references of every draft, relative to the workspace's root or absolute. */
  readonly csl?: string | undefined;
  /** One without a base stands on what was set before it. */
  readonly style?: StyleSetting | undefined;
  readonly rules?: Readonly<Partial<Record<FindingCode, Severity | 'off'>>> | undefined;
  readonly import?: ImportSetting | undefined;
};

/** `message` reads on from the file's name, `line` counts from 1. */
export type SettingsProblem = { readonly message: string; readonly line: number };

/** Settings as written in `.verbatim.json`: what can be used of them, and what is wrong with the rest. */
export function parseSettings(text: string): { settings: Settings; problems: readonly SettingsProblem[] } {
  const read = readJson(text);
  if ('error' in read) return { settings: {}, problems: [{ message: `is not JSON: ${read.error}`, line: read.line }] };
  const problems: SettingsProblem[] = [];
  const report = (message: string, line: number) => problems.push({ message, line });
  if (read.value.kind !== 'object') {
    report('should hold a mapping in braces', read.value.line);
    return { settings: {}, problems };
  }
  const settings: Settings = {};
  for (const [name, field] of read.value.fields) {
    if (Object.hasOwn(FIELDS, name)) {
      Object.assign(settings, { [name]: FIELDS[name as keyof Settings](field, report) });
    } else if (name !== '$schema')
      report(`sets “${name}”, which is no setting: ${listed(Object.keys(FIELDS))} are`, field.line);
  }
  return { settings, problems };
}

/**
 * The settings of an editor, which come as any JSON value. Editors send null, an empty list or an empty mapping for
 * what nobody set, and other settings beside ours: neither is a mistake.
 */
export function readSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return {};
  const { styleSwitches, ...others } = value as Readonly<Record<string, unknown>>;
  const set = Object.entries(others).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0));
  const { settings } = parseSettings(JSON.stringify(Object.fromEntries(set)));
  return mergeSettings(settings, switchesOf(styleSwitches));
}

/** An editor has one setting for a house style's name and another for its switches: its forms can hold no mixture. */
function switchesOf(value: unknown): Settings {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return {};
  return parseSettings(JSON.stringify({ style: value })).settings;
}

/** Later settings win, rule by rule in `rules`, switch by switch in a `style` without a base, and as a whole elsewhere. */
export function mergeSettings(...all: readonly Settings[]): Settings {
  const merged: Settings = {};
  for (const settings of all) {
    const set = Object.entries(settings).filter(([, value]) => value !== undefined);
    const style = mergeStyles(merged.style, settings.style);
    Object.assign(merged, Object.fromEntries(set), settings.rules && { rules: { ...merged.rules, ...settings.rules } });
    if (style !== undefined) Object.assign(merged, { style });
  }
  return merged;
}

type Report = (message: string, line: number) => void;

const FIELDS: { readonly [Name in keyof Settings]-?: (field: LinedField, report: Report) => Settings[Name] } = {
  corpus: (field, report) => readStrings('corpus', field, report),
  drafts: (field, report) => readStrings('drafts', field, report),
  bibliography: (field, report) => readStrings('bibliography', field, report),
  csl: ({ line, value }, report) => {
    if (value.kind === 'scalar' && typeof value.value === 'string') return value.value === '' ? undefined : value.value;
    report('should set “csl” to the path of a style', line);
    return undefined;
  },
  style: readStyle,
  rules: ({ line, value }, report) => {
    if (value.kind !== 'object') {
      report('should set “rules” to a mapping of finding codes to severities', line);
      return undefined;
    }
    const rules: Partial<Record<FindingCode, Severity | 'off'>> = {};
    for (const [code, field] of value.fields) {
      const severity = SEVERITIES.find((known) => field.value.kind === 'scalar' && known === field.value.value);
      if (!isFindingCode(code))
        report(`sets “${code}”, which is no rule: ${listed(Object.keys(DEFAULT_SEVERITY))} are`, field.line);
      else if (severity === undefined) report(`should set “${code}” to one of ${listed(SEVERITIES)}`, field.line);
      else rules[code] = severity;
    }
    return rules;
  },
  import: readImport,
};

const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

/** A list of strings, or one string for a list of one. What is neither is left out. */
function readStrings(name: string, { value }: LinedField, report: Report): readonly string[] | undefined {
  const items: readonly LinedValue[] = value.kind === 'array' ? value.items : [value];
  const strings = items.flatMap((item) => {
    if (item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '') return [item.value];
    report(`should set “${name}” to a list of strings`, item.line);
    return [];
  });
  return strings.length === 0 && items.length > 0 ? undefined : strings;
}

function listed(names: readonly string[]): string {
  return names.join(', ');
}
