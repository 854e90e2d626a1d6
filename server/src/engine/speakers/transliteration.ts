/**
 * The consonants of a word in any of a few scripts, as classes that transliterations keep: b and p are one, so are
 * d and t, g, k and q, the hissing ones. Vowels and what scripts write as vowels (h, w, v, f, y) are left out.
 */
export function skeleton(word: string): string {
  let bones = '';
  for (const letter of latin(word)) {
    const bone = BONES.get(letter);
    if (bone !== undefined && bone !== bones.at(-1)) bones += bone;
  }
  return bones;
}

function latin(word: string): string {
  return [...word.toLowerCase().normalize('NFD')]
    .map((letter) => LATIN.get(letter) ?? letter)
    .join('')
    .replace(/sch|sh|ch|tch|zh/g, 's')
    .replace(/kh|gh/g, 'k')
    .replace(/th|dh/g, 't')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/x/g, 'ks');
}

const BONES: ReadonlyMap<string, string> = new Map(
  ['bp', 'td', 'kgqcj', 'sz', 'l', 'm', 'n', 'r'].flatMap((set) =>
    [...set].map((letter) => [letter, set[0]!] as const),
  ),
);

const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ب: 'b',
    پ: 'p',
    ت: 't',
    ث: 's',
    ج: 'j',
    چ: 's',
    ح: '',
    خ: 'k',
    د: 'd',
    ذ: 'd',
    ر: 'r',
    ز: 'z',
    ژ: 's',
    س: 's',
    ش: 's',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: '',
    غ: 'g',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ک: 'k',
    گ: 'g',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: '',
    و: '',
    ي: '',
    ى: '',
    ی: '',
    ا: '',
    ة: '',
    ء: '',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    ж: 's',
    з: 'z',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ф: 'f',
    х: 'k',
    ц: 's',
    ч: 's',
    ш: 's',
    щ: 's',
    й: '',
    ь: '',
    ъ: '',
    β: 'b',
    γ: 'g',
    δ: 'd',
    ζ: 'z',
    θ: 't',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'ks',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    φ: 'f',
    χ: 'k',
    ψ: 'ps',
  }),
);
