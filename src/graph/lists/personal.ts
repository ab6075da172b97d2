// "Personuppgifter", in the protected site: who complained and in which words. One row a case, found by its intake key.

import { z } from 'zod';
import type { Contact, KeptFile, Personal } from '../../core/casefile/personal';
import type { Call } from '../call';
import type { Places } from '../places';
import { cutTo, mostSubject, mostWords } from '../../core/casefile/lengths';
import { documentKinds, type DocumentKind } from '../../core/records/document-kinds';
import { documentColumns } from './document-columns';
import { indexed, json, long, oneOf, orNull, anyText, unique, text, wide, type Cell } from './cell';
import type { Kept, List } from './list';
import { createRow, patchRow, removeRow, rowById, rowByKey, rowsWhere } from './list-calls';

export const contact: z.ZodType<Contact> = z.object({ name: z.string().nullable(), address: z.string().nullable() });
export const file: z.ZodType<KeptFile> = z.object({ name: z.string(), size: z.number(), sha256: z.string() });

/** Prose that a column may be too small for: what does not fit is read in the original, which is kept byte for byte. */
const prose = (cell: Cell<string>): Cell<string> => ({ ...wide(cell), write: (value) => cutTo(value, mostWords) });

/** A subject is one line; one without end is read in the original. */
const cut = (cell: Cell<string>): Cell<string> => ({ ...cell, write: (value) => cutTo(value, mostSubject) });

/** With what it is to the register and the archive: what came in, or what somebody wrote down of what was said. */
export interface FiledPersonal extends Personal {
  readonly document: DocumentKind;
}

export type PersonalRow = Kept<FiledPersonal, string>;

export const personalList: List<FiledPersonal> = {
  title: 'Personuppgifter',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    intakeKey: unique(text('IntakeKey', 'Intagsnyckel')),
    complainant: json('Complainant', 'Den som klagar', contact),
    phone: orNull(text('Phone', 'Telefon')),
    postal: orNull(long(anyText('Postal', 'Postadress'))),
    otherNumber: orNull(text('OtherNumber', 'Nummer i annat system')),
    forwardedBy: orNull(json('ForwardedBy', 'Vidarebefordrat av', contact)),
    subject: long(cut(anyText('Subject', 'Rubrik'))),
    words: prose(anyText('Words', 'Ord')),
    note: prose(anyText('Note', 'Följebrev')),
    attachments: json('AttachedFiles', 'Bilagor', z.array(file).readonly()),
    original: json('Original', 'Original', file),
    fingerprint: orNull(indexed(text('Fingerprint', 'Fingeravtryck'))),
    document: oneOf('Document', 'Handling', documentKinds),
  },
  composed: documentColumns,
};

/** "Skyddade personuppgifter", in the third place: the same of a case whose content lies apart (decisions 5). Nothing finds it by who or what it is about. */
export const apartPersonalList: List<FiledPersonal> = {
  ...personalList,
  title: 'Skyddade personuppgifter',
  site: 'restricted',
};

/** The personal data of a case; undefined when there is none (yet). */
export const personalOf = (at: Places, intakeKey: string): Call<PersonalRow | undefined> =>
  rowByKey(personalList, at, { column: 'IntakeKey', value: intakeKey });

/** The same by the row's own number; `missing` when there is none. */
export const personalById = (at: Places, id: string): Call<PersonalRow> => rowById(personalList, at, id);

/** Stores it; `duplicate` when the mail was taken in before. */
export const createPersonal = (at: Places, the: FiledPersonal): Call<PersonalRow> => createRow(personalList, at, the);

/** Changes where the person is reached, under the row's version. */
export const patchReach = (at: Places, row: PersonalRow, patch: Pick<Personal, 'postal' | 'phone'>): Call<PersonalRow> =>
  patchRow(personalList, at, { row, patch });

/** Completes what a writer saved at once, under the row's version. */
export const patchRest = (
  at: Places,
  row: PersonalRow,
  patch: Pick<Personal, 'complainant' | 'phone' | 'postal' | 'words'>,
): Call<PersonalRow> => patchRow(personalList, at, { row, patch });

/** Everything that came with the same words by the same person. */
export const personalByFingerprint = (at: Places, fingerprint: string): Call<readonly PersonalRow[]> =>
  rowsWhere(personalList, at, { column: 'Fingerprint', where: { equals: fingerprint }, unreadable: 'leave' });

/** Takes it away; `missing` when it is gone already. The list is that of the place it was read in. */
export const removePersonal = (at: Places, row: Pick<PersonalRow, 'id'>): Call<undefined> => removeRow(personalList, at, row.id);
