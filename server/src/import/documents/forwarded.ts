/** A message that came within another: who sent it, when and about what, as its head says, and the text below. */
export type Forwarded = {
  readonly from: string | undefined;
  readonly date: string | undefined;
  readonly subject: string | undefined;
  /** The whole text with all before the message blanked, so that its lines keep their numbers. */
  readonly text: string;
  /** What the forwarder wrote above it, line by line, and the head. `line` counts from 1. */
  readonly above: readonly { readonly text: string; readonly line: number }[];
};

/**
 * The message that a mail forwards, where it says little else. Undefined for a mail that is itself what was written: an
 * answer, or a letter with another below it.
 */
export function forwardedIn(text: string): Forwarded | undefined {
  const lines = text.split('\n');
  const sign = lines.findIndex((line) => SIGN.test(line));
  if (sign < 0 || wordsIn(lines.slice(0, sign).join(' ')) > MOST_WORDS_ABOVE) return undefined;
  let at = sign + 1;
  while (at < lines.length && bare(lines[at]!) === '') at++;
  const fields = new Map<string, string>();
  for (; at < lines.length && bare(lines[at]!) !== ''; at++) {
    const [, name = '', value = ''] = FIELD.exec(bare(lines[at]!)) ?? [];
    const field = Object.keys(NAMES).find((one) => NAMES[one]!.includes(name.toLowerCase()));
    // A long line may go on in the next.
    if (field !== undefined) fields.set(field, value.trim());
    else if (name !== '' && fields.size === 0) return undefined;
  }
  if (!fields.has('from') || fields.size < 2) return undefined;
  return {
    from:
      fields
        .get('from')!
        .replace(/\s*[<[(]?(?:mailto:)?[^\s<([]+@[^\s>)\]]+[>)\]]*/g, '')
        .replace(/^["'\s*]+|["'\s*]+$/g, '') || undefined,
    date: fields.get('date'),
    subject: fields.get('subject') || undefined,
    text: [...lines.slice(0, at).map(() => ''), ...lines.slice(at)].join('\n'),
    above: lines.slice(0, at).flatMap((line, i) => (line.trim() === '' ? [] : [{ text: line.trim(), line: i + 1 }])),
  };
}

/** More is a letter of its own. */
const MOST_WORDS_ABOVE = 60;

const SIGN =
  /^[>\s*_-]*(?:begin forwarded message|(?:-+ ?)?forwarded message|(?:-+ ?)?weitergeleitete nachricht|anfang der weitergeleiteten (?:e-mail|nachricht)|(?:-+ ?)?message (?:transféré|transmis)|début du message (?:transféré|réexpédié)|(?:-+ ?)?mensaje reenviado|inicio del mensaje reenviado|(?:-+ ?)?messaggio inoltrato|inizio messaggio inoltrato)\s*:?[\s*_-]*$/i;

const FIELD = /^\*?(\p{L}[\p{L} ]{0,12}?)\s?:\*?\s*(.*)$/u;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  from: ['from', 'von', 'de', 'da'],
  date: ['date', 'sent', 'datum', 'gesendet', 'envoyé', 'fecha', 'enviado', 'data', 'inviato'],
  subject: ['subject', 'betreff', 'objet', 'asunto', 'oggetto'],
  to: ['to', 'an', 'à', 'para', 'a', 'cc', 'reply-to', 'antwort an'],
};

/** Without the signs that a mail quotes it by. */
function bare(line: string): string {
  return line.replace(/^[>\s]+/, '').trim();
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
