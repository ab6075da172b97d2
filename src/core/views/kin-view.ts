// What a case is kin to, as its page shows it, and what its reader may say of it: divide it, tie it to another, or that it is the same as another.

import { z } from 'zod';
import type { CaseId, Instant } from '../brand';
import { shownNumber } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { doublesOf, isTie, partOf, partsOf, sameAs, tiesOf, type Part } from '../casefile/kin';
import { mayDivide, mayUndivide } from '../decide/divide';
import { mayTie } from '../decide/tie';
import type { Actor } from '../engine/decision';
import { mayAnswer } from '../engine/may';
import type { Provider } from '../casefile/provider';
import { mayRead } from '../access/access';
import { sayDay } from '../text/day';
import { say, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';

const choice = z.object({ id: z.string(), name: z.string() });
export const kinLink = z.object({
  /** null where the reader may not open it. */
  id: z.string().nullable(),
  text: z.string(),
  /** How it can be taken back, and by which key. */
  undo: z.object({ what: z.enum(['part', 'tie']), other: z.string() }).nullable(),
});
export const kinPage = z.object({
  links: z.array(kinLink),
  /** The providers a part may be about; null for who may not divide. */
  divide: z.array(choice).nullable(),
  mayTie: z.boolean(),
  maySame: z.boolean(),
});
export const alikePage = z.object({
  rows: z.array(z.object({ id: z.string(), number: z.string(), text: z.string(), because: z.string() })),
});
export type KinLink = z.infer<typeof kinLink>;
export type KinPage = z.infer<typeof kinPage>;
export type AlikePage = z.infer<typeof alikePage>;

export interface KinReading {
  readonly file: CaseFile;
  readonly others: ReadonlyMap<CaseId, CaseFile>;
  readonly actor: Actor;
  readonly language: Language;
  readonly now: Instant;
  readonly providers: readonly Provider[];
}

/** What is said of a case that its reader may not open has neither number nor link. */
export function kinView(reading: KinReading): KinPage {
  const { file, actor, providers } = reading;
  const taken = [file.matter.providerId, ...partsOf(file).map(({ divided }) => divided.data.providerId)];
  const free = providers.filter(({ id }) => !taken.includes(id)).map(({ id, name }) => ({ id, name }));
  return {
    links: [...parts(reading), ...whole(reading), ...ties(reading), ...same(reading), ...doubles(reading)],
    divide: mayDivide(actor, file) ? free.sort((a, b) => a.name.localeCompare(b.name, 'sv')) : null,
    mayTie: mayTie(actor, file),
    maySame: file.tasks.some((task) => task.type === 'triage' && task.state === 'open' && mayAnswer(actor, task, file)),
  };
}

const numberOf = ({ others, actor }: KinReading, id: CaseId): string | null => {
  const other = others.get(id);
  return other !== undefined && mayRead(actor, other) ? shownNumber(other.matter) : null;
};

const parts = (reading: KinReading): readonly KinLink[] =>
  partsOf(reading.file).map((part): KinLink => {
    const { language, file, actor } = reading;
    if (part.to === null) return { id: null, text: say(language, 'kin.part.soon'), undo: null };
    const number = numberOf(reading, part.to);
    return {
      id: number === null ? null : part.to,
      text: number === null ? say(language, 'kin.part.hidden') : say(language, 'kin.part', { number }),
      undo: mayUndivide(actor, file, part) && mayEnd(reading, part) ? { what: 'part', other: part.to } : null,
    };
  });

/** Whether nothing has come of it yet, as far as its stage says; the press looks at the rest. */
const mayEnd = ({ others }: KinReading, { to }: Part): boolean => to !== null && others.get(to)?.matter.stage === 'received';

function whole(reading: KinReading): readonly KinLink[] {
  const own = partOf(reading.file);
  if (own === null) return [];
  const { of } = own.data;
  const number = numberOf(reading, of);
  return number === null
    ? [{ id: null, text: say(reading.language, 'kin.partOf.hidden'), undo: null }]
    : [{ id: of, text: say(reading.language, 'kin.partOf', { number }), undo: null }];
}

const ties = (reading: KinReading): readonly KinLink[] =>
  tiesOf(reading.file).flatMap(({ data: { to, leads, carries } }): readonly KinLink[] => {
    const { file, others, actor, language } = reading;
    const other = others.get(to);
    if (other === undefined) return [];
    const stands = isTie(file, other);
    const number = numberOf(reading, to);
    if (number === null)
      return stands && carries && !leads ? [{ id: null, text: say(language, 'kin.tie.hidden'), undo: null }] : [];
    const key = `kin.tie.${leads ? 'leads' : 'follows'}${carries ? '.carries' : ''}` as const;
    const undo = mayTie(actor, file) && mayTie(actor, other) ? ({ what: 'tie', other: to } as const) : null;
    return [{ id: to, text: say(language, stands ? key : 'kin.tie.half', { number }), undo }];
  });

function same(reading: KinReading): readonly KinLink[] {
  const said = sameAs(reading.file);
  if (said === null) return [];
  const number = numberOf(reading, said.data.to);
  return number === null
    ? [{ id: null, text: say(reading.language, 'kin.same.hidden'), undo: null }]
    : [{ id: said.data.to, text: say(reading.language, 'kin.same', { number }), undo: null }];
}

const doubles = (reading: KinReading): readonly KinLink[] =>
  doublesOf(reading.file).flatMap((id): readonly KinLink[] => {
    const number = numberOf(reading, id);
    return number === null ? [] : [{ id, text: say(reading.language, 'kin.double', { number }), undo: null }];
  });

/** Those that may belong together with it, each with why it is thought so. */
export const alikeView = (
  found: readonly { readonly file: CaseFile; readonly because: 'words' | 'near' }[],
  { language, now }: Pick<KinReading, 'language' | 'now'>,
): AlikePage => ({
  rows: found.map(({ file: { matter }, because }) => {
    const number = shownNumber(matter);
    const day = sayDay(language, dayOf(matter.received), dayOf(now));
    return {
      id: matter.id,
      number,
      text: say(language, 'kin.alike.row', { number, day }),
      because: say(language, `kin.alike.${because}`),
    };
  }),
});
