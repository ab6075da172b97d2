// What is entered in the register of a case: day, sender and matter in brief, and the note of secrecy, as the law lists it (OSL 5 kap. 2 and 5 §§). Nobody is named in it.

import type { Instant } from '../brand';
import { caseNumber, shownNumber, type Case } from '../casefile/case';
import type { Provider } from '../casefile/provider';
import { departmentName, type Profile } from '../routine/profile';
import { sayDayAndYear } from '../text/day';
import { say } from '../text/say';
import { dayOf } from '../time/plain-date';
import type { PaperFact } from './paper';

/** A case as the register needs it. */
export interface ToEnter {
  readonly matter: Case;
  readonly provider: Pick<Provider, 'name' | 'service'> | null;
  readonly profile: Profile;
}

/** Kind, service and provider; of a protected case the kind alone. What a mail is nobody knows before *Mottagning*. */
export function matterInBrief({ matter: { kind, protection, stage, channel }, provider }: ToEnter): string {
  const isUnread = stage === 'received' && channel === 'mail';
  const what = say('sv', isUnread ? 'register.unread' : `kind.${kind}`);
  return provider === null || protection === 'protected'
    ? what
    : `${what}, ${say('sv', `service.${provider.service}`).toLowerCase()}, ${provider.name}`;
}

/** Who watches it in the register, by the unit's department; null where the profile names nobody (R027). */
export const contactPerson = ({ matter, profile }: Pick<ToEnter, 'matter' | 'profile'>): string | null =>
  profile.registration.contactPersons[departmentName(profile, matter.unit)] ?? null;

/** The fields of the register, in Swedish as it is kept; a person who sent it is left out, for the list of it is open to anybody. An authority is not secret. */
export function registerEntry(entered: ToEnter, now: Instant): readonly PaperFact[] {
  const { matter, profile } = entered;
  const fact = (key: 'received' | 'sender' | 'brief' | 'class' | 'secrecy' | 'copy' | 'reference', value: string): PaperFact => ({
    title: say('sv', `register.field.${key}`),
    value,
  });
  const copy = contactPerson(entered);
  const { class: own } = profile.registration;
  return [
    fact('received', sayDayAndYear('sv', dayOf(matter.received))),
    fact('sender', say('sv', matter.addressKind === 'authority' ? 'register.sender.authority' : 'register.sender')),
    fact('brief', matterInBrief(entered)),
    ...(own === null ? [] : [fact('class', own)]),
    fact('secrecy', `${say('sv', 'statute.individualSecrecy')}. ${sayDayAndYear('sv', dayOf(now))}, ${profile.name}`),
    ...(copy === null ? [] : [fact('copy', copy)]),
    fact('reference', matter.registryNumber === null ? caseNumber(matter) : `${shownNumber(matter)} (${caseNumber(matter)})`),
  ];
}
