import { findDate, readDate } from '../../engine/index.ts';
import type { Reading } from '../article.ts';
import { readHtml } from '../html/read-html.ts';
import { readClipped } from '../text/read-clipped.ts';
import { withoutText } from '../unread.ts';
import { forwardedIn } from './forwarded.ts';

/**
 * An e-mail, or the one that it forwards: its text as it was written, or its page where it has no text beside it; or a page of the web that was
 * saved as one file (.mhtml), which has the form of a message.
 */
export async function readEmail(bytes: Uint8Array): Promise<Reading> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  const address = header('snapshot-content-location');
  const text = mail.text?.trim() ?? '';
  if (mail.html !== undefined && (address !== undefined || text === '')) {
    const page = await readHtml(mail.html, address);
    return {
      ...page,
      kind: address === undefined ? 'email' : 'html',
      metadata: address === undefined ? { ...page.metadata, ...sent() } : page.metadata,
    };
  }
  if (text === '') return withoutText('email', 'It has no text.');
  const inner = forwardedIn(mail.text!);
  if (inner !== undefined) {
    const read = readClipped(inner.text);
    const { from: author, subject: title, date } = inner;
    const metadata = { ...read.metadata, publisher: undefined, author, title, date: findDate(date ?? '')?.iso };
    return { ...read, kind: 'email', metadata, cut: [...inner.above, ...read.cut], input: mail.text! };
  }
  const read = readClipped(mail.text!);
  return { ...read, kind: 'email', metadata: { ...read.metadata, publisher: undefined, ...sent() } };

  /** The subject, the sender and the day, which are those of what was written. */
  function sent() {
    return {
      title: mail.subject?.replace(/\s+/g, ' ').trim() || undefined,
      author: mail.from?.name?.trim() || undefined,
      date: readDate((header('date') ?? '').replace(/^\s*\w{3},\s*/, '')),
    };
  }
}
