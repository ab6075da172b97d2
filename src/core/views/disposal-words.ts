// What *Gallring* says of each case, in words.

import { keysOf, type Instant, type PersonId } from '../brand';
import { addMinutes } from '../time/instant';
import { disposalChoices } from '../records/disposal-choices';
import { disposalMinutes } from '../records/disposal-order';
import { clockOf, addDays, dayOf } from '../time/plain-date';
import { sayDay } from '../text/day';
import { say, type Language } from '../text/say';
import type { Disposal } from '../records/disposed';
import type { Proposal } from '../records/disposal';
import type { DisposalView } from './disposal-view';

interface Told {
  readonly language: Language;
  readonly now: Instant;
}

/** Days in which SharePoint's recycle bin holds what was taken away, and the mailbox what was deleted for good, at most. */
const heldDays = { sharePoint: 93, mailbox: 30 } as const;

/** What the plan says of a case. */
export function proposalWords(proposal: Proposal, { language, now }: Told): string {
  const at = (day: Parameters<typeof sayDay>[1]): string => sayDay(language, day, dayOf(now));
  switch (proposal.is) {
    case 'unknown':
      return proposal.why === 'classMissing'
        ? say(language, 'disposal.unknown.classMissing', { class: say(language, `retention.${proposal.retention}`) })
        : say(language, `disposal.unknown.${proposal.why}`);
    case 'retain':
      return say(language, 'disposal.proposal.retain');
    case 'notYet':
      return say(language, 'disposal.proposal.notYet', { day: at(proposal.from) });
    case 'dispose':
      return say(language, 'disposal.proposal.dispose', { day: at(proposal.from) });
    case 'look':
      return say(language, `disposal.look.${proposal.why}`, { day: at(proposal.from) });
  }
}

/** What was chosen and by whom; when it was confirmed, from when it goes. */
export function chosenWords(
  { choice, ground, until, chosenBy }: Pick<Disposal, 'choice' | 'ground' | 'until' | 'chosenBy'>,
  { ordered, nameOf, ...told }: Told & { readonly ordered: Instant | null; readonly nameOf: (id: PersonId) => string },
): string {
  const { language, now } = told;
  if (ordered !== null && choice === 'dispose')
    return say(language, 'disposal.ordered', { time: clockOf(addMinutes(ordered, disposalMinutes)) });
  const words = { ground: say(language, `disposal.ground.${ground}`), name: nameOf(chosenBy) };
  if (choice === 'wait' && until !== null)
    return say(language, 'disposal.chosen.waitUntil', { ...words, day: sayDay(language, until, dayOf(now)) });
  return say(language, `disposal.chosen.${choice}`, words);
}

/** All that is left of a case that has gone. */
export function goneWords(row: Disposal, { nameOf, ...told }: Told & { readonly nameOf: (id: PersonId) => string }): string {
  const { language, now } = told;
  const { goneAt, counts, chosenBy, confirmedBy, decision } = row;
  if (goneAt === null || counts === null) return say(language, 'disposal.going');
  const last = (days: number): string => sayDay(language, addDays(dayOf(goneAt), days), dayOf(now));
  return say(language, 'disposal.gone', {
    day: sayDay(language, dayOf(goneAt), dayOf(now)),
    decision: decision ?? '–',
    chose: nameOf(chosenBy),
    confirmed: confirmedBy === null ? '–' : nameOf(confirmedBy),
    rows: counts.rows,
    files: counts.files,
    mails: counts.mails,
    readings: counts.readings,
    sharePoint: last(heldDays.sharePoint),
    mailbox: last(heldDays.mailbox),
  });
}

/** What may be chosen, with the grounds of each. */
export const choicesIn = (language: Language): DisposalView['choices'] =>
  keysOf(disposalChoices).map((id) => ({
    id,
    name: say(language, `disposal.choice.${id}`),
    grounds: disposalChoices[id].grounds.map((ground) => ({ id: ground, name: say(language, `disposal.ground.${ground}`) })),
  }));
