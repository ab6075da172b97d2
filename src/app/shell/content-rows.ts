// What a case holds in one place: its personal row, its texts, what is typed for it, and the files they name.

import type { CaseId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { Lying } from '../../core/casefile/lying';
import type { KeptFile, KeptText, Personal } from '../../core/casefile/personal';
import { apartTyped, typedBeginnings, typedCase } from '../../core/casefile/typed';
import { hashText, stableJson } from '../../core/text-hash';
import type { Call } from '../../graph/call';
import { personalOf, type FiledPersonal, type PersonalRow } from '../../graph/lists/personal';
import { textsByBeginning, textsOfCase, type TextRow } from '../../graph/lists/texts';
import { attachmentPath, originalPath } from '../../graph/originals';
import type { App } from '../app';
import { inCase } from '../in-case';
import { value } from '../settled';

export interface Content {
  readonly personal: PersonalRow | undefined;
  readonly texts: readonly TextRow[];
  /** What somebody has typed and not handed in. */
  readonly typed: readonly TextRow[];
}

/** The places a case's content may lie in here. */
export const placesHere = ['usual', 'apart'] as const satisfies readonly Lying[];
export type PlaceHere = (typeof placesHere)[number];

/** Everything of it that lies there. */
export async function contentIn(app: App, { id, intakeKey }: Case, lies: PlaceHere): Promise<Content> {
  const { graph, places } = inCase(app, { lies });
  const [personal, texts] = await graph.all([personalOf(places, intakeKey), textsOfCase(places, id)]);
  return { personal: value(personal), texts: value(texts), typed: await typedIn(app, id, lies) };
}

/** What is typed there for its tasks, and can still be taken back. */
async function typedIn(app: App, id: CaseId, lies: PlaceHere): Promise<readonly TextRow[]> {
  return (await app.graph.all(typedCalls(app, id, lies))).flatMap((one) => value(one));
}

/** The same as calls, to go along with others. */
export function typedCalls({ places }: App, id: CaseId, lies: PlaceHere): readonly Call<readonly TextRow[]>[] {
  const drawer = lies === 'apart' ? apartTyped : typedCase;
  return typedBeginnings(id).map((beginning) => textsByBeginning(places, drawer, beginning));
}

/** A file of the library: its path, the name people gave it, and under which mail's key it lies. */
export interface ContentFile {
  readonly key: string;
  readonly path: string;
  readonly kept: KeptFile;
}

/** The files of some rows; an empty one is remembered and lies nowhere. */
export const filesOf = ({ personal, texts }: Pick<Content, 'personal' | 'texts'>): readonly ContentFile[] => [
  ...(personal === undefined ? [] : filesUnder(personal.intakeKey, personal)),
  ...texts.flatMap(({ mail }) => (mail === null ? [] : filesUnder(mail.key, mail))),
];

/** The files of one mail, as they lie under its key: the original first. */
export const filesUnder = (
  key: string,
  { original, attachments }: Pick<Personal, 'original' | 'attachments'>,
): readonly ContentFile[] =>
  [original, ...attachments]
    .map((kept, n) => ({ key, path: n === 0 ? originalPath(key) : attachmentPath(key, n, kept.name), kept }))
    .filter(({ kept }) => kept.size > 0);

/** What a receipt says of content: how many rows and files, and one hash of them all. Nothing of what they say can be read out of it. */
export interface Receipt {
  readonly documents: number;
  readonly hash: string;
}

/** The receipt of rows and files; what is only typed is no document. */
export function receiptOf({ personal, texts }: Pick<Content, 'personal' | 'texts'>): Receipt {
  const files = filesOf({ personal, texts }).map(({ path, kept }) => `${path}|${kept.sha256}`);
  const rows = [
    ...(personal === undefined ? [] : [stableJson(barePersonal(personal))]),
    ...texts.map(({ key, hash }) => `${key}|${hash}`),
  ];
  return { documents: rows.length + files.length, hash: hashText([...rows, ...files].sort().join('\n')) };
}

/** A text without what SharePoint has given its row, as it is written anew elsewhere. */
export const bareText = (row: TextRow): KeptText => ({
  key: row.key,
  caseId: row.caseId,
  kind: row.kind,
  subject: row.subject,
  body: row.body,
  hash: row.hash,
  at: row.at,
  by: row.by,
  mail: row.mail,
});

/** The same of the personal row. */
export const barePersonal = (row: PersonalRow): FiledPersonal => ({
  intakeKey: row.intakeKey,
  complainant: row.complainant,
  phone: row.phone,
  postal: row.postal,
  otherNumber: row.otherNumber,
  forwardedBy: row.forwardedBy,
  subject: row.subject,
  words: row.words,
  note: row.note,
  attachments: row.attachments,
  original: row.original,
  fingerprint: row.fingerprint,
  document: row.document,
});

/** A typed row as it lies in the other place's drawer. */
export const inDrawer = (row: TextRow, lies: PlaceHere): KeptText => ({
  ...bareText(row),
  caseId: lies === 'apart' ? apartTyped : typedCase,
});
