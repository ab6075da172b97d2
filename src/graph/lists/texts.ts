// "Texter", in the protected site: letters, provider's answers and notes, each with the hash an approval must carry (decisions 2).

import { keysOf, type CaseId, type MatterId, type PersonId, type TextHash } from '../../core/brand';
import { z } from 'zod';
import type { KeptMail, KeptText } from '../../core/casefile/personal';
import type { Place } from '../../core/processes/process';
import { placeOf } from '../../core/casefile/own-matter';
import { apartTyped } from '../../core/casefile/typed';
import { warnings } from '../../core/casefile/warning';
import type { Call } from '../call';
import type { Places } from '../places';
import { contact, file } from './personal';
import { documentAtFirst, documentKinds, type DocumentKind } from '../../core/records/document-kinds';
import { anyText, indexed, json, long, oneOf, orNull, text, unique, wide } from './cell';
import { documentColumns } from './document-columns';
import type { Kept, List } from './list';
import { createRow, patchRow, removeRow, removeRowAsRead, rowByKey, rowsWhere, someRowsWhere } from './list-calls';

const mail: z.ZodType<KeptMail> = z.object({
  key: z.string(),
  note: z.string(),
  ...{ from: contact, forwardedBy: contact.nullable(), original: file },
  attachments: z.array(file).readonly(),
  warnings: z.array(z.enum(keysOf(warnings))).readonly(),
});

/** A text with what it is to the register and the archive. */
export interface FiledText extends KeptText {
  readonly document: DocumentKind;
}

export type TextRow = Kept<FiledText, string>;

export const textsList: List<FiledText> = {
  title: 'Texter',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    caseId: indexed(text('CaseId', 'Ärende')),
    kind: text('Kind', 'Slag'),
    subject: long(anyText('Subject', 'Rubrik')),
    body: wide(anyText('Body', 'Text')),
    hash: text<TextHash>('Hash', 'Kontrollsumma'),
    at: text('At', 'Tid'),
    by: orNull(text('By', 'Av')),
    mail: orNull(json('Mail', 'Mejl', mail)),
    document: oneOf('Document', 'Handling', documentKinds),
  },
  composed: [{ column: 'Typing', label: 'Skrivs av', of: (the) => (the.kind === typedKind ? the.by : null) }, ...documentColumns],
};

/** What somebody has typed on a page and not handed in. */
export const typedKind = 'typed';

/** The first of what one person has typed and not handed in: so many that more would be too many. */
export const typedBy = (
  at: Places,
  { drawer, person, top }: { readonly drawer: MatterId; readonly person: PersonId; readonly top: number },
): Call<readonly TextRow[]> => someRowsWhere(listOf(drawer), at, { column: 'Typing', where: { equals: person }, top });

/** "Rättsliga texter", in the restricted site: what is written in its matters lies with them. */
export const restrictedTextsList: List<FiledText> = {
  title: 'Rättsliga texter',
  site: 'restricted',
  idOf: (id) => id,
  fields: textsList.fields,
  composed: textsList.composed,
};

/** "Skyddade texter", in the restricted site too: those of a case whose content lies apart, and what is typed for it (decisions 5). */
export const apartTextsList: List<FiledText> = { ...restrictedTextsList, title: 'Skyddade texter' };

/** The list of each place of a matter: words never lie among the coded ones. */
export const textsLists: Readonly<Record<Place, List<FiledText>>> = {
  open: textsList,
  protected: textsList,
  restricted: restrictedTextsList,
};

/** Where the words of a matter lie: never in the coded lists. */
function listOf(id: MatterId): List<FiledText> {
  if (id === apartTyped) return apartTextsList;
  return textsLists[placeOf(id)];
}

/** All texts of a matter. */
export const textsOfMatter = (at: Places, id: MatterId): Call<readonly TextRow[]> =>
  rowsWhere(listOf(id), at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' });

/** Keeps a text where its matter's lie; `duplicate` when its key is taken. */
export const createMatterText = (at: Places, the: KeptText): Call<TextRow> => createRow(listOf(the.caseId), at, filed(the));

/** The text with that key; undefined when there is none. */
export const textByKey = (at: Places, key: string): Call<TextRow | undefined> =>
  rowByKey(textsList, at, { column: 'Key', value: key });

/** The same among the texts of a matter's place. */
export const matterTextByKey = (at: Places, id: MatterId, key: string): Call<TextRow | undefined> =>
  rowByKey(listOf(id), at, { column: 'Key', value: key });

/** All texts of a case. */
export const textsOfCase = (at: Places, id: CaseId): Call<readonly TextRow[]> =>
  rowsWhere(textsList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' });

/** The texts of a matter's place whose keys begin so; a row that cannot be read is left out. */
export const textsByBeginning = (at: Places, id: MatterId, beginning: string): Call<readonly TextRow[]> =>
  rowsWhere(listOf(id), at, { column: 'Key', where: { startsWith: beginning }, unreadable: 'leave' });

/** Takes a text away; `missing` when it is gone already. */
export const removeText = (at: Places, row: Pick<TextRow, 'id' | 'caseId'>): Call<undefined> =>
  removeRow(listOf(row.caseId), at, row.id);

/** The same of a text as it was read; `conflict` when it has changed since. */
export const removeTextAsRead = (at: Places, row: Pick<TextRow, 'id' | 'caseId' | 'version'>): Call<undefined> =>
  removeRowAsRead(listOf(row.caseId), at, row);

/** Keeps a text; `duplicate` when its key is taken. */
export const createText = (at: Places, the: KeptText): Call<TextRow> => createRow(textsList, at, filed(the));

const filed = (the: KeptText): FiledText => ({ ...the, document: documentAtFirst(the.kind) });

/** What a text has become, under the row's version. */
export const fileText = (at: Places, row: TextRow, document: DocumentKind): Call<TextRow> =>
  patchRow(listOf(row.caseId), at, { row, patch: { document } });

/** Changes a text as it was read; `conflict` when somebody wrote in it meanwhile. */
export const patchText = (
  at: Places,
  row: TextRow,
  patch: Partial<Pick<KeptText, 'key' | 'caseId' | 'kind' | 'subject' | 'body' | 'hash' | 'at' | 'by'>>,
): Call<TextRow> => patchRow(listOf(row.caseId), at, { row, patch });
