// What a masked copy, and whatever else is handed out, is called: the request's number and the place in it. Never a name, a subject or the case's own number.

import type { MatterId } from '../../core/brand';
import { ownNumber } from '../../core/casefile/own-matter';
import { numbered, type Place } from '../../core/disclosure/places';
import { fileWord } from '../../core/disclosure/unit';
import { numberInName } from '../../core/records/file-names';
import { safeName } from '../../graph/originals';
import type { OneUnit } from './case-units';
import type { Desk } from './desk';

interface CopyNames {
  /** `AH-2026-00007 · 1.3` */
  readonly number: string;
  /** `AH-2026-00007-1.3-kopia.pdf` */
  readonly name: string;
}

/** Its number on the copy and its file's name. */
export function copyNames(desk: Desk, one: Shown): CopyNames {
  const place = placeWord(desk, one);
  const number = ownNumber(desk.file.matter);
  return {
    number: `${number} · ${place}`,
    name: `${numberInName(number)}-${place}-kopia.pdf`,
  };
}

/** The folder of a request's copies. */
export const copiesFolder = (id: MatterId): string => safeName(id);

/** Where a copy is kept: another of the same document beside it, so that what was handed out is there as it was. */
export const copyPath = (
  { desk, one: { unit } }: { readonly desk: Desk; readonly one: Pick<OneUnit, 'unit'> },
  sha256: string,
): string => `${copiesFolder(desk.file.matter.id)}/${unit.ref}-${sha256.slice(0, 16)}.pdf`;

/** What is handed out as it is: `AH-2026-00007-1.3-brev.pdf`. */
export const wholeName = (desk: Desk, one: Shown): string => {
  const { from } = one.unit;
  const ending = from.is === 'mail' || from.is === 'file' ? from.ending : '.pdf';
  return `${numberInName(ownNumber(desk.file.matter))}-${placeWord(desk, one)}-${fileWord(one.unit)}${ending}`;
};

/** `1.3`: the case by when it was added, and the document's place in it; `1.3.2` for its second attachment. */
export function placeWord(desk: Desk, one: Shown): string {
  const { from } = one.unit;
  const { inRequest, inCase } = placeOf(desk, one);
  const attached = from.is === 'file' && from.file.n > 0 ? `.${from.file.n}` : '';
  return `${inRequest}.${inCase}${attached}`;
}

/** The same from its first answer on: what has come since has the numbers after. */
export function placeOf(desk: Desk, { records, units, unit }: Shown): Place {
  const rows = new Map(desk.rows.map((row) => [row.ref, row] as const));
  const had = new Map(
    units.flatMap(({ ref, n }) => {
      const place = rows.get(ref)?.answered?.place ?? null;
      return place === null ? [] : [[n, place.inCase] as const];
    }),
  );
  const inCase = numbered([...new Set(units.map(({ n }) => n))], had).get(unit.n) ?? 0;
  return { inRequest: desk.numbers.get(records.file.matter.id) ?? 0, inCase };
}

type Shown = Pick<OneUnit, 'records' | 'units' | 'unit'>;
