// What was put right, as the history and the page say it: each field with what it said and says, and what had gone by then.

import { isKeyOf } from '../../brand';
import type { Amended, Gone } from '../../casefile/amendment';
import { eventsOf, type EventOf } from '../../casefile/event';
import { grounds } from '../../casefile/ground';
import { isAboutField } from '../../processes/complaint/amendable';
import { partyOf } from '../../processes/complaint/addressed';
import { unitName } from '../../routine/profile';
import { sayDay, sayDayAndYear } from '../../text/day';
import { say, sayPlain } from '../../text/say';
import { dayOf, readDate } from '../../time/plain-date';
import { unitId, personId } from '../../brand';
import { letterWord } from './letter-rows';
import { by, type Told } from './told';

/** A line of the history: that it was put right, or that this was taken back. */
export function amendedWords(told: Told, event: EventOf<'amended' | 'amendmentUndone'>): string {
  const { language } = told;
  if (event.kind === 'amendmentUndone') return say(language, 'tab.event.amendmentUndone', by(told, event));
  const { changes, reason, gone } = event.data;
  const what = changes
    .map(({ field, from, to }) =>
      say(language, 'tab.event.amended.one', {
        field: fieldWord(told, field),
        from: valueWord(told, field, from),
        to: valueWord(told, field, to),
      }),
    )
    .join('; ');
  const line = say(language, 'tab.event.amended', { ...by(told, event), what, reason: say(language, `amendReason.${reason}`) });
  if (gone.length === 0) return line;
  return `${line} ${say(language, 'tab.event.amended.gone', { what: goneWords(told, event.data) })}`;
}

/** What a field is called. */
export const fieldWord = ({ language }: Pick<Told, 'language'>, field: string): string =>
  sayPlain(language, isAboutField(field) ? `about.${field}` : `amend.field.${field}`);

/** What it says, as a code in words; of a provider its name, where the reader has the register at hand. */
export function valueWord(told: Told, field: string, value: string | null): string {
  const { language, file, now } = told;
  if (value === null) return say(language, field === 'providerId' ? 'amend.nobody' : 'amend.notSaid');
  if (field === 'unit') return unitName(file.profile, unitId(value));
  if (field === 'providerId') return told.providers?.find(({ id }) => id === value)?.name ?? value;
  if (field === 'caseworkerId') return told.nameOf(personId(value));
  if (field === 'receivedDay') return sayDay(language, readDate(value) ?? dayOf(now), dayOf(now));
  if (field === 'ground') return isKeyOf(grounds, value) ? say(language, `ground.${value}`) : value;
  return sayPlain(language, isAboutField(field) ? `about.${field}.${value}` : `${field}.${value}`);
}

/** To whom, when, and what it held: the provider it was then. */
export function goneWords(
  told: Told,
  { gone, changes }: { readonly gone: readonly Gone[]; readonly changes: readonly Amended[] },
): string {
  const before = changes.find(({ field }) => field === 'providerId');
  const id = before === undefined ? told.file.matter.providerId : before.from;
  return gone.map((one) => goneWord(told, one, id)).join('; ');
}

function goneWord(told: Told, { what, key }: Gone, provider: string | null): string {
  const { language, file } = told;
  const day = sayDayAndYear(language, dayOf(momentOf(told, { what, key })));
  const name = told.providers?.find(({ id }) => id === provider)?.name ?? say(language, 'amend.gone.provider');
  if (what === 'eku') return say(language, `amend.gone.${postWord(file, key)}`, { day });
  const isProvider = what === 'ownWay' || partyOf(file, key) === 'provider';
  const who = isProvider ? name : say(language, 'amend.gone.person');
  const line =
    what === 'ownWay'
      ? say(language, 'amend.gone.ownWay', { who, day })
      : say(language, 'amend.gone.letter', { letter: letterWord({ file, language }, key), who, day });
  const held = isProvider ? heldOf(told) : null;
  return held === null ? line : `${line}, ${held}`;
}

/** What the provider was told of persons, by what was answered then. */
function heldOf({ language, file }: Told): string | null {
  const said = eventsOf(file.events, 'amended').at(-1)?.data.changes ?? [];
  const was = (field: 'disclosure' | 'ground') => said.find((one) => one.field === field)?.from ?? file.matter[field];
  const [isName, isConcerned] = [was('disclosure') === 'name', was('ground') !== 'none'];
  if (!isName && !isConcerned) return null;
  return say(language, `amend.gone.holds.${isName && isConcerned ? 'both' : isName ? 'name' : 'concerns'}`);
}

function momentOf({ file, now }: Told, { what, key }: Gone) {
  if (what === 'letter') return eventsOf(file.events, 'letterSent').find(({ data }) => data.textKey === key)?.at ?? now;
  if (what === 'eku') return (postEnd(file, key) ?? approvalOf(file, key))?.at ?? now;
  return file.events.find(({ seq }) => String(seq) === key)?.at ?? now;
}

/** Whether it stands where it can be withdrawn: a post at EKU; what was mailed, handed over or signed cannot, nor what nobody knows of. */
export const isWithdrawable = (file: Told['file'], { what, key }: Gone): boolean =>
  what === 'eku' && postWord(file, key) === 'eku';

/** It stands there, was signed as a brief, or nobody knows whether it went. */
const postWord = (file: Told['file'], round: string): 'eku' | 'brief' | 'ekuUnsure' => {
  const kind = postEnd(file, round)?.kind;
  return kind === 'briefSigned' ? 'brief' : kind === 'ekuPosted' ? 'eku' : 'ekuUnsure';
};

const postEnd = ({ events }: Told['file'], round: string) =>
  [...eventsOf(events, 'ekuPosted'), ...eventsOf(events, 'briefSigned')].find(({ data }) => String(data.round) === round);

const approvalOf = ({ events }: Told['file'], round: string) =>
  eventsOf(events, 'ekuApproved').findLast(({ data }) => String(data.round) === round);
