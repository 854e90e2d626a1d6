/**
 * The language of a text by its script and its commonest words, as a BCP 47 primary subtag; undefined where too few
 * of them say. Only languages whose rules we know are told apart, others are better left unnamed than misnamed.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters / 2) return language;
  }
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || best[1] < 2) return undefined;
  return second !== undefined && second[1] === best[1] ? undefined : best[0];
}

/** Enough for a sure answer; more would only cost time on long files. UTF-16 units. */
const SAMPLE = 4000;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
];

const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on by he she at from his her be are this have not but they which said had were will we you has its who',
  fr: 'le la les des et en un une est que qui dans pour pas sur au du il elle ce cette avec ne se son sa nous vous par plus sont mais ont été aux',
  de: 'der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind',
  es: 'el la los las de que y en un una es se no por con para su al lo como más pero sus ha del este está son fue también',
  it: 'il lo la gli le di che e in un una è per non con si da come del della sono anche più ha dei nel alla ma',
  pt: 'o os as de que e em um uma é para não com se por mais do da na no ao como foi dos mas são',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij door naar werd hij zij uit',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, list] of Object.entries(COMMON)) {
  for (const word of list.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
