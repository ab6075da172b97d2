// *Arkiv*: what may be exported and where to, the deliveries there are, and the receipt of one: every package with its checksum. Numbers, codes and days alone.

import { compared } from '../order';
import { z } from 'zod';
import { deliveredPackage, deliveryEnds, leftIn, toArchive, type DeliveredPackage, type Delivery } from '../archive/delivery';
import { caseNumber, type Case } from '../casefile/case';
import { goesOut, systemNamed } from '../routine/exports';
import { unitName, type Profile } from '../routine/profile';
import { sayDay } from '../text/day';
import { say, type Language } from '../text/say';
import { clockOf, dayOf } from '../time/plain-date';
import type { Instant } from '../brand';

const option = z.object({ id: z.string(), name: z.string() });
export const archivePage = z.object({
  /** Where to: the archive first, then the systems of the profile, each saying whether it was held against a real file. */
  to: z.array(option.extend({ note: z.string().nullable() })),
  units: z.array(option),
  years: z.array(z.string()),
  deliveries: z.array(
    z.object({
      id: z.string(),
      /** What and whose, in a line. */
      title: z.string(),
      when: z.string(),
      /** How far it has come. */
      state: z.string(),
      isDone: z.boolean(),
      /** The name of its file; null for packages. */
      file: z.string().nullable(),
    }),
  ),
});
export type ArchivePage = z.infer<typeof archivePage>;

export const archiveLooked = z.object({ sentence: z.string(), count: z.number() });

export const archiveReceipt = z.object({
  title: z.string(),
  summary: z.array(z.string()),
  rows: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      end: z.string(),
      isLeft: z.boolean(),
      /** null where the case is in no package. */
      package: deliveredPackage.nullable(),
    }),
  ),
});
export type ArchiveReceipt = z.infer<typeof archiveReceipt>;

interface Reader {
  readonly profile: Profile;
  readonly language: Language;
  readonly now: Instant;
}

/** A delivery with the number of its row. */
type Numbered = Delivery & { readonly id: string };

/** The newest delivery first. Years go back as far as a case may be kept that nobody has delivered: ten. */
export function archiveView(deliveries: readonly Numbered[], reader: Reader): ArchivePage {
  const { profile, language, now } = reader;
  const year = Number(dayOf(now).slice(0, 4));
  return {
    to: [
      { id: toArchive, name: say(language, 'archive.to'), note: null },
      ...profile.exports.filter(goesOut).map(({ id, system, tried }) => ({
        id,
        name: system,
        note: say(language, tried ? 'archive.tried' : 'archive.notTried'),
      })),
    ],
    units: profile.units.map(({ id, name }) => ({ id, name })),
    years: Array.from({ length: 10 }, (_, n) => String(year - n)),
    deliveries: [...deliveries]
      .sort((a, b) => compared(b.at, a.at))
      .map((one) => ({
        id: one.id,
        title: titleOf(one, reader),
        when: `${sayDay(language, dayOf(one.at), dayOf(now))} ${clockOf(one.at)}`,
        state: stateOf(one, language),
        isDone: one.state === 'done',
        file: one.file?.name ?? null,
      })),
  };
}

function titleOf({ id, to, unit, year, cases }: Numbered, { profile, language }: Reader): string {
  const system = to === toArchive ? say(language, 'archive.to') : systemNamed(profile, to);
  const place = unit === null ? say(language, 'archive.allUnits') : unitName(profile, unit);
  return year === null
    ? say(language, 'archive.delivery.one', { n: id, system, unit: place })
    : say(language, 'archive.delivery', { n: id, system, unit: place, year, count: cases.length });
}

function stateOf(one: Delivery, language: Language): string {
  if (one.state === 'running') return say(language, 'archive.state.running', { done: one.done.length, count: one.cases.length });
  const left = one.done.filter(({ end }) => deliveryEnds[end].left).length;
  const exported = one.done.filter(({ end }) => end === 'exported').length;
  return left === 0 ? say(language, 'archive.state.done', { exported }) : say(language, 'archive.state.left', { exported, left });
}

interface ReceiptOf {
  readonly cases: readonly Case[];
  /** The numbers of those that have been disposed of since. */
  readonly gone: ReadonlyMap<string, string>;
}

const goneWord = (number: string | undefined, language: Language): string =>
  number === undefined ? say(language, 'archive.caseNotRead') : say(language, 'archive.caseGone', { number });

/** Every case of a delivery with what became of it; those that are left first. */
export function receiptView(delivery: Numbered, { cases, gone }: ReceiptOf, reader: Reader): ArchiveReceipt {
  const { language } = reader;
  const numbers = new Map(cases.map((one) => [one.id, caseNumber(one)]));
  const rows = delivery.done.map(({ caseId, end, package: made }) => ({
    id: caseId,
    number: numbers.get(caseId) ?? goneWord(gone.get(caseId), language),
    end: say(language, `archive.end.${end}`),
    isLeft: deliveryEnds[end].left,
    package: made,
  }));
  const { file } = delivery;
  return {
    title: titleOf(delivery, reader),
    summary: [
      stateOf(delivery, language),
      ...(leftIn(delivery).length === 0 ? [] : [say(language, 'archive.goesOn')]),
      ...(file === null ? [] : [fileWord(file, language)]),
    ],
    rows: [...rows.filter(({ isLeft }) => isLeft), ...rows.filter(({ isLeft }) => !isLeft)],
  };
}

const fileWord = ({ name, size, sha256 }: DeliveredPackage, language: Language): string =>
  say(language, 'archive.file', { name, size, sha256 });

/** What a batch would be. */
export const lookedSentence = (
  looked: { readonly cases: readonly unknown[]; readonly before: number; readonly running: number },
  language: Language,
): string => say(language, 'archive.looked', { count: looked.cases.length, before: looked.before, running: looked.running });
