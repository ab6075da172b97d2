// The documents of a case in the order they came or were made: what was received as it was kept, letters as they went, notes, and what EKU was given.

import { compared } from '../order';
import { channels } from '../casefile/channel';
import { eventsOf } from '../casefile/event';
import type { KeptFile } from '../casefile/personal';
import { isKeyOf } from '../brand';
import { splitOf } from '../decide/split-back';
import { besideDocuments } from './beside-documents';
import type { Document, LibraryFile, Party, Records } from './document';
import { mailTexts, textDocuments } from './document-kinds';
import { letterDocuments } from './letter-documents';

/** Oldest first; what came comes before what was made in the same moment. */
export const documentsOf = (records: Records): readonly Document[] =>
  [
    ...complaint(records),
    ...mails(records),
    ...letterDocuments(records),
    ...notes(records),
    ...posts(records),
    ...besideDocuments(records),
  ].sort((a, b) => compared(a.at, b.at));

function complaint({ file: { matter }, personal }: Records): readonly Document[] {
  if (personal === null) return [];
  const { isSpoken } = channels[matter.channel];
  const isMail = personal.original.name.endsWith('.eml');
  return [
    {
      kind: isSpoken ? 'spoken' : 'complaint',
      title: { is: 'complaint' },
      at: matter.received,
      party: 'complainant',
      files: filesOf(matter.intakeKey, personal),
      content: isMail ? null : { subject: personal.subject, body: personal.words },
    },
  ];
}

const filesOf = (
  key: string,
  { original, attachments }: { readonly original: KeptFile; readonly attachments: readonly KeptFile[] },
): readonly LibraryFile[] => [original, ...attachments].map((kept, n) => ({ key, n, kept }));

/** Mails that came later; what was made a case of its own is that case's. */
function mails({ file, texts }: Records): readonly Document[] {
  return texts.flatMap(({ key, kind, mail, at, subject, body }): readonly Document[] =>
    !isKeyOf(mailTexts, kind) || splitOf(file, key) !== undefined
      ? []
      : [
          {
            kind: 'mail',
            title: { is: 'text', kind },
            at,
            party: senders[kind],
            files: mail === null ? [] : filesOf(mail.key, mail),
            content: mail === null ? { subject, body } : null,
          },
        ],
  );
}

const senders = {
  providerAnswer: 'provider',
  complainantReply: 'complainant',
  duplicate: 'complainant',
  stranger: 'unknown',
  other: 'other',
} as const satisfies Record<keyof typeof mailTexts, Party>;

const notes = ({ texts }: Records): readonly Document[] =>
  texts.flatMap(({ kind, at, subject, body }): readonly Document[] =>
    isKeyOf(textDocuments, kind)
      ? [
          {
            kind: textDocuments[kind],
            title: { is: 'text', kind },
            at,
            party: kind === 'sentElsewhere' ? 'provider' : kind === 'ekuComment' ? 'eku' : 'none',
            files: [],
            content: { subject, body },
          },
        ]
      : [],
  );

/** The sealed copy of each post, also of one that was taken back (decisions 6), and each signed brief. */
const posts = ({ file, posts: kept }: Records): readonly Document[] =>
  [...eventsOf(file.events, 'ekuPosted'), ...eventsOf(file.events, 'briefSigned')].map(({ kind, at, data: { round } }) => {
    const summary = kept.findLast((one) => one.round === round)?.summary ?? null;
    const isBrief = kind === 'briefSigned';
    return {
      kind: isBrief ? 'brief' : 'ekuPost',
      title: { is: isBrief ? 'brief' : 'post', round },
      at,
      party: isBrief ? 'none' : 'eku',
      files: [],
      content: summary === null ? 'notHere' : { post: summary },
    };
  });
