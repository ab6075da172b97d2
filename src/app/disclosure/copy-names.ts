// What a masked copy, and whatever else is handed out, is called: the request's number and the place in it. Never a name, a subject or the case's own number.

import type { MatterId } from '../../core/brand';
import { ownNumber } from '../../core/casefile/own-matter';
import { fileWord, type Unit } from '../../core/disclosure/unit';
import { numberInName } from '../../core/records/file-names';
import { safeName } from '../../graph/originals';
import type { OneUnit } from './case-units';
import { casesIn, type Desk } from './desk';

interface CopyNames {
  /** `AH-2026-00007 · 1.3` */
  readonly number: string;
  /** `AH-2026-00007-1.3-kopia.pdf` */
  readonly name: string;
}

/** Its number on the copy and its file's name. */
export function copyNames(desk: Desk, { records, unit }: Pick<OneUnit, 'records' | 'unit'>): CopyNames {
  const place = placeOf(desk, { caseId: records.file.matter.id, unit });
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
export const wholeName = (desk: Desk, at: { readonly caseId: string; readonly unit: Unit }): string => {
  const { from } = at.unit;
  const ending = from.is === 'mail' || from.is === 'file' ? from.ending : '.pdf';
  return `${numberInName(ownNumber(desk.file.matter))}-${placeOf(desk, at)}-${fileWord(at.unit)}${ending}`;
};

/** `1.3`: the case by when it was added, and the document's place in it; `1.3.2` for its second attachment. */
export function placeOf(desk: Desk, { caseId, unit }: { readonly caseId: string; readonly unit: Unit }): string {
  const n = casesIn(desk).findIndex((row) => row.caseId === caseId) + 1;
  const attached = unit.from.is === 'file' && unit.from.file.n > 0 ? `.${unit.from.file.n}` : '';
  return `${n}.${unit.n}${attached}`;
}
