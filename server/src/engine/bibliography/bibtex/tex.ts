/**
 * The text that a TeX value stands for: accents and other letters as Unicode has them (NFC), dashes and quotation marks
 * as they are printed, and no braces, commands or line ends. Math is left as it is.
 */
export function readTex(tex: string): string {
  if (!/[\\{}~$`'\-\r\n\t]| {2}/.test(tex)) return tex.trim().normalize('NFC');
  const out = new TexReader(tex).read();
  return out.replace(/\s+/g, ' ').trim().normalize('NFC');
}

class TexReader {
  readonly #tex: string;
  #at = 0;
  #depth = 0;

  constructor(tex: string) {
    this.#tex = tex;
  }

  read(): string {
    let out = '';
    while (this.#at < this.#tex.length) out += this.#next();
    return out;
  }

  #next(): string {
    const character = this.#tex[this.#at]!;
    switch (character) {
      case '\\':
        return this.#command();
      case '{':
      case '}':
        this.#at++;
        return '';
      case '~':
        this.#at++;
        return ' ';
      case '$':
        return this.#math();
      case '-':
        return this.#taken('---', '—') ?? this.#taken('--', '–') ?? this.#plain();
      case '`':
        return this.#taken('``', '“') ?? this.#taken('`', '‘')!;
      case "'":
        return this.#taken("''", '”') ?? this.#taken("'", '’')!;
      default:
        return this.#plain();
    }
  }

  #plain(): string {
    return this.#tex[this.#at++]!;
  }

  #taken(tex: string, text: string): string | undefined {
    if (!this.#tex.startsWith(tex, this.#at)) return undefined;
    this.#at += tex.length;
    return text;
  }

  #math(): string {
    const end = this.#tex.indexOf('$', this.#at + 1);
    if (end < 0) return this.#plain();
    const math = this.#tex.slice(this.#at, end + 1);
    this.#at = end + 1;
    return math;
  }

  #command(): string {
    COMMAND.lastIndex = this.#at;
    const match = COMMAND.exec(this.#tex);
    if (match === null) {
      this.#at++;
      return '';
    }
    const name = match[1]!;
    this.#at += 1 + name.length;
    const isWord = /[a-z]/i.test(name);
    const accent = ACCENTS[name];
    if (accent !== undefined && (!isWord || /^[\s{\\]/.test(this.#tex.slice(this.#at, this.#at + 1)))) {
      if (this.#depth >= DEEPEST) return '';
      this.#depth++;
      const letters = this.#argument();
      this.#depth--;
      return accented(letters, accent);
    }
    if (isWord) this.#at += /^\s*/.exec(this.#tex.slice(this.#at, this.#at + 20))![0].length;
    const letter = LETTERS[name];
    if (letter === undefined) return isWord ? '' : name;
    if (this.#tex.startsWith('{}', this.#at)) this.#at += 2;
    return letter;
  }

  /** What an accent stands on: a group, a command, or the next character. */
  #argument(): string {
    while (/\s/.test(this.#tex[this.#at] ?? '')) this.#at++;
    if (this.#tex[this.#at] !== '{') return this.#at < this.#tex.length ? this.#next() : '';
    this.#at++;
    let out = '';
    for (let depth = 1; this.#at < this.#tex.length; ) {
      const character = this.#tex[this.#at]!;
      if (character === '{') depth++;
      if (character === '}' && --depth === 0) {
        this.#at++;
        break;
      }
      out += this.#next();
    }
    return out;
  }
}

/** Accents upon accents, beyond which nobody means any. */
const DEEPEST = 20;

const COMMAND = /\\([a-z]+\*?|[^a-z])/giy;

function accented(letters: string, accent: string): string {
  const base = letters.replace(/^ı/, 'i').replace(/^ȷ/, 'j');
  return base === '' ? '' : base[0] + accent + base.slice(1);
}

/** Combining marks by TeX's commands. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  G: '\u030f',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
  t: '\u0361',
};

const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  SS: 'ẞ',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  th: 'þ',
  TH: 'Þ',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  ng: 'ŋ',
  NG: 'Ŋ',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  quotedblbase: '„',
  guillemotleft: '«',
  guillemotright: '»',
  textasciitilde: '~',
  textasciicircum: '^',
  textbackslash: '\\',
  textunderscore: '_',
  textdegree: '°',
  textregistered: '®',
  texttrademark: '™',
  copyright: '©',
  textcopyright: '©',
  pounds: '£',
  textsterling: '£',
  euro: '€',
  texteuro: '€',
  S: '§',
  P: '¶',
  dag: '†',
  ddag: '‡',
  ' ': ' ',
  ',': ' ',
  '/': '',
  '-': '',
  '\\': ' ',
};
