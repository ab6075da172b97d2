// Texts of a case as its page shows them: what stood in a mail with who sent it, its files, and whether it may become a case of its own.

import type { Contact, KeptFile, KeptMail, KeptText, ReadText } from '../../casefile/personal';
import { eventsOf } from '../../casefile/event';
import { mayBeSplitOff } from '../../decide/link-mail';
import { splitBackUntil, splitOf } from '../../decide/split-back';
import { dayOf } from '../../time/plain-date';
import { say, sayPlain } from '../../text/say';
import type { KeptFileView, KeptTextView } from '../case-page';
import { momentWord } from './moment';
import type { Reading } from './reading';

type About = Pick<Reading, 'file' | 'language' | 'now'>;

/** The files of a mail by the key it was taken in with; the first is the mail itself. */
export const fileViews = (
  key: string,
  { original, attachments }: { readonly original: KeptFile; readonly attachments: readonly KeptFile[] },
): readonly [KeptFileView, ...KeptFileView[]] => [
  fileView(original, key, 0),
  ...attachments.map((file, place) => fileView(file, key, place + 1)),
];

const fileView = ({ name, size }: KeptFile, key: string, n: number): KeptFileView => ({
  ...{ name, key, n },
  size: `${Math.ceil(size / 1024)} kB`,
});

/** A text with the mail it stood in. */
export const textView = (text: ReadText, about: About): KeptTextView => ({
  ...{ key: text.key, subject: text.subject, body: text.body },
  title: sayPlain(about.language, `tab.text.${text.kind}`),
  when: momentWord(about, text.at),
  isMarked: text.isMarked === true,
  mail: text.mail === null ? null : mailView(text, text.mail, about),
});

function mailView(text: KeptText, mail: KeptMail, { file, language, now }: About): NonNullable<KeptTextView['mail']> {
  const moved = splitOf(file, text.key);
  return {
    by: [...senders(text, mail, language), ...noteLines(mail, language)],
    warnings: mail.warnings.map((one) => say(language, `warning.${one}`)),
    files: [...fileViews(mail.key, mail)],
    maySplit: moved === undefined && mayBeSplitOff(text.kind) && !isOfDouble(file, text.key),
    movedTo:
      moved === undefined
        ? null
        : { id: moved.data.to, number: moved.data.number, mayGoBack: dayOf(now) <= splitBackUntil(moved) },
  };
}

/** Whether it came as a case that ended for being the same: *Mottagning* takes that back there. */
const isOfDouble = (file: About['file'], textKey: string): boolean =>
  eventsOf(file.events, 'linked').some(({ data }) => data.textKey === textKey && data.from !== undefined);

const noteLines = ({ note }: KeptMail, language: About['language']): string[] =>
  note === '' ? [] : [say(language, 'tab.text.forwarderNote', { note })];

/** Of a mail that anybody may have sent the address is shown beside the name they give themselves. */
const mayBeAnybody: readonly string[] = ['stranger', 'other'];
const wholeName = ({ name, address }: Contact): string | null =>
  name === null || address === null ? (name ?? address) : `${name} <${address}>`;

/** Of a duplicate the sender is known already: whoever forwarded it is what is new. */
function senders({ kind }: KeptText, { from, forwardedBy }: KeptMail, language: About['language']): string[] {
  const name = (one: Contact | null): string | null => one?.name ?? one?.address ?? null;
  const by = name(forwardedBy);
  const sentBy = mayBeAnybody.includes(kind) ? wholeName(from) : name(from);
  return [
    ...(sentBy === null || kind === 'duplicate' ? [] : [say(language, 'tab.text.from', { name: sentBy })]),
    ...(by === null
      ? []
      : [say(language, kind === 'duplicate' ? 'tab.text.alsoForwardedBy' : 'tab.text.forwardedBy', { name: by })]),
  ];
}
