// "Utlämnande", in the protected site: which cases and documents were found for a request, what was answered of each and by which provision, the places that were
// masked (never the words), and the copy that was made.

import { z } from 'zod';
import { enumOf, keysOf, textHash, type CaseId, type Instant, type MatterId, type PersonId } from '../../core/brand';
import { disclosureAnswers, foundKey, type Answered, type FoundRow } from '../../core/disclosure/answer';
import { grounds, type GroundId } from '../../core/disclosure/grounds';
import { documentKinds } from '../../core/records/document-kinds';
import { mapped, type Call } from '../call';
import type { Places } from '../places';
import { anyText, indexed, json, oneOf, orNull, text, unique, wide, type Cell } from './cell';
import { documentColumns } from './document-columns';
import type { Kept, List } from './list';
import { createRow, patchRow, removeRow, rowsWhere } from './list-calls';
import { file } from './personal';

export type KeptFound = Kept<FoundRow, string>;

const ground = z.enum(enumOf<GroundId>(grounds));
const whole = z.number().int();
const share = z.number();

/** Places as rows of numbers: thousands of them have room. */
const packed = z.object({
  answer: z.enum(keysOf(disclosureAnswers)),
  grounds: z.array(ground).readonly(),
  hash: z.string().nullable(),
  marks: z.array(z.tuple([whole, whole, ground])),
  shown: z.array(z.tuple([whole, whole])),
  areas: z.array(z.tuple([whole, share, share, share, share, ground])),
  place: z.tuple([whole, whole]).nullable().default(null),
});

const pack = ({ answer, grounds: by, hash, marks, shown, areas, place }: Answered): string =>
  JSON.stringify({
    answer,
    grounds: by,
    hash,
    marks: marks.map((mark) => [mark.start, mark.end, mark.ground]),
    shown: shown.map(({ start, end }) => [start, end]),
    areas: areas.map((area) => [area.page, area.x, area.y, area.width, area.height, area.ground]),
    place: place === null ? null : [place.inRequest, place.inCase],
  } satisfies z.input<typeof packed>);

function unpack(stored: string): Answered {
  const { answer, grounds: by, hash, marks, shown, areas, place } = packed.parse(JSON.parse(stored));
  return {
    answer,
    grounds: by,
    hash: hash === null ? null : textHash(hash),
    marks: marks.map(([start, end, mark]) => ({ start, end, ground: mark })),
    shown: shown.map(([start, end]) => ({ start, end })),
    areas: areas.map(([page, x, y, width, height, area]) => ({ page, x, y, width, height, ground: area })),
    place: place === null ? null : { inRequest: place[0], inCase: place[1] },
  };
}

const words = wide(anyText('Answered', 'Svar'));
const answeredCell: Cell<Answered | null> = {
  ...words,
  write: (value) => words.write(value === null ? '' : pack(value)),
  read: (stored) => {
    const read = words.read(stored);
    return read === '' ? null : unpack(read);
  },
};

const outs: z.ZodType<FoundRow['out']> = z.array(
  z.object({
    at: z.custom<Instant>((value) => typeof value === 'string'),
    by: z.custom<PersonId>((value) => typeof value === 'string'),
    answer: z.enum(keysOf(disclosureAnswers)),
    sha256: z.string().nullable(),
  }),
);

export const disclosedList: List<FoundRow> = {
  title: 'Utlämnande',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    matterId: indexed(text<MatterId>('MatterId', 'Begäran')),
    caseId: indexed(text<CaseId>('CaseId', 'Ärende')),
    ref: anyText('Ref', 'Handling'),
    answered: answeredCell,
    copy: orNull(json('Copy', 'Maskad kopia', file)),
    out: json('HandedOut', 'Hämtad för utlämnande', outs),
    document: oneOf('Document', 'Handlingsslag', documentKinds),
    at: text('At', 'Tid'),
    by: text<PersonId>('By', 'Av'),
  },
  composed: documentColumns,
};

/** All that was found for a request. */
export const foundFor = (at: Places, id: MatterId): Call<readonly KeptFound[]> =>
  rowsWhere(disclosedList, at, { column: 'MatterId', where: { equals: id }, unreadable: 'refuse' });

/** The masked copies that were kept for a request, each by its hash. */
export const copiesOf = (at: Places, id: MatterId): Call<readonly string[]> =>
  mapped(rowsWhere(disclosedList, at, { column: 'MatterId', where: { equals: id }, unreadable: 'leave' }), (rows) => [
    ...new Set(
      rows.flatMap(({ copy, out }) => [copy?.sha256 ?? null, ...out.map(({ sha256 }) => sha256)]).filter((one) => one !== null),
    ),
  ]);

/** The requests a case was found for. */
export const requestsWith = (at: Places, id: MatterId): Call<readonly MatterId[]> =>
  mapped(rowsWhere(disclosedList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' }), (rows) =>
    rows.map(({ matterId }) => matterId),
  );

/** Keeps a row; `duplicate` when it is there already. */
export const createFound = (at: Places, row: Omit<FoundRow, 'key'>): Call<KeptFound> =>
  createRow(disclosedList, at, { ...row, key: foundKey(row) });

/** Changes it as it was read; `conflict` when somebody else has meanwhile. */
export const patchFound = (
  at: Places,
  row: KeptFound,
  patch: Partial<Pick<FoundRow, 'answered' | 'copy' | 'document' | 'out' | 'at' | 'by'>>,
): Call<KeptFound> => patchRow(disclosedList, at, { row, patch });

export const removeFound = (at: Places, row: Pick<KeptFound, 'id'>): Call<undefined> => removeRow(disclosedList, at, row.id);
