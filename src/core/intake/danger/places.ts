// Where in a mail words may speak of danger: what its sender wrote, also in HTML alone, the subject, what stands quoted or forwarded below, and what lies in mails and texts attached. What we wrote ourselves is in none of them.

import type { DangerPlace } from '../../casefile/danger-sign';
import { threadOf } from '../forward/thread';
import type { MailFile, MailParts } from '../mail-parts';
import { linesBeyond } from '../beyond-plain';
import { beforeOurs } from './own-words';
import { markedRuns } from './quote-runs';

/** What was understood of what came, and the mail it stood in when there was one. */
export interface ToHear {
  readonly subject: string;
  readonly words: string;
  /** What the forwarding colleague added. */
  readonly note?: string | undefined;
  readonly mail: MailParts | null;
  /** The address our letters go out from. */
  readonly mailbox: string;
}

export interface HeardText {
  readonly place: DangerPlace;
  readonly text: string;
}

/** Letters that are read beyond the words themselves, and runs of quoted lines that are looked at one by one. */
const mostLetters = 100_000;
const mostRuns = 50;
const mostFiles = 40;

/** Each text that is weighed by itself. What stands in the words already is not read again. */
export function textsToHear({ subject, words, note = '', mail, mailbox }: ToHear): readonly HeardText[] {
  const own: readonly HeardText[] = [
    { place: 'words', text: words },
    { place: 'note', text: note },
    { place: 'subject', text: subject },
  ];
  if (mail === null) return own;
  const known = flat(own.map(({ text }) => text).join('\n'));
  const isNews = ({ text }: HeardText): boolean => text.trim() !== '' && !known.includes(flat(text));
  const inHtml: HeardText = { place: 'words', text: htmlAlone(mail) };
  const quoted = quotedIn(mail, mailbox).map((text): HeardText => ({ place: 'quoted', text }));
  const attached = attachedIn(mail.files, mailbox).map((text): HeardText => ({ place: 'attached', text }));
  return [...own, ...bounded([inHtml, ...quoted, ...attached].filter(isNews)).map(withoutOurs)];
}

const withoutOurs = ({ place, text }: HeardText): HeardText => ({ place, text: beforeOurs(text) });

const htmlAlone = ({ text, shown }: MailParts): string => (shown === undefined ? '' : linesBeyond(text, shown).join('\n'));

/** Messages below, and quoted lines nobody says whose they are. */
function quotedIn(mail: MailParts, mailbox: string): readonly string[] {
  const { older } = threadOf(mail.text);
  const isOurs = (address: string | null): boolean => address?.toLowerCase() === mailbox.toLowerCase();
  const messages = older.map(({ text }) => flat(text)).join('\n');
  const marked = markedRuns(mail.text).flatMap(({ depth, text }) => (depth > 0 ? [text] : []));
  const loose = marked.slice(0, mostRuns).filter((text) => !messages.includes(flat(text)));
  const below = older.flatMap(({ from, text, subject }) => (isOurs(from.address) ? [] : [text, subject]));
  return [...below, ...loose, marked.slice(mostRuns).join('\n')];
}

/** Mails inside the mail with all that lies in them, and files that are nothing but text. */
const attachedIn = (files: readonly MailFile[], mailbox: string): readonly string[] =>
  files.slice(0, mostFiles).flatMap(({ mail, text }) => {
    if (mail === null) return text === undefined ? [] : [text];
    const isOurs = mail.from.address?.toLowerCase() === mailbox.toLowerCase();
    const own = isOurs ? [] : [mail.subject, threadOf(mail.text).own, htmlAlone(mail)];
    return [...own, ...quotedIn(mail, mailbox), ...attachedIn(mail.files, mailbox)];
  });

/** The same words however their lines are broken and marked. */
const flat = (text: string): string =>
  text
    .split(/[\s>]/)
    .filter((word) => word !== '')
    .join(' ');

function bounded(texts: readonly HeardText[]): readonly HeardText[] {
  let left = mostLetters;
  return texts.flatMap(({ place, text }) => {
    const read = text.slice(0, left);
    left -= read.length;
    return read === '' ? [] : [{ place, text: read }];
  });
}

/** How many letters there are to be read, about. */
export const lettersToHear = ({ subject, words, note = '', mail }: ToHear): number =>
  subject.length + words.length + note.length + (mail === null ? 0 : lettersIn(mail));

const lettersIn = (mail: MailParts): number =>
  mail.files.reduce(
    (sum, file) => sum + (file.text ?? '').length + (file.mail === null ? 0 : lettersIn(file.mail)),
    mail.text.length + (mail.shown ?? '').length,
  );
