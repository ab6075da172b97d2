// The mail that brings a provider the link to what it is to hand in: number, what and by which day, and nothing of any person (decisions 7.7, 8.11).

import type { PlainDate } from '../brand';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import type { Letter } from './material';

export interface LinkMail {
  readonly number: string;
  /** What is to be handed in, of which contract and period. */
  readonly what: string;
  /** The last day, of the matter and of the link. */
  readonly until: PlainDate;
  readonly address: string;
  readonly isReminder: boolean;
  readonly codeBy: 'phone' | 'mail';
  /** The municipality, as letters name it, and its telephone. */
  readonly from: { readonly name: string; readonly phone: string };
}

/** The request, or the reminder of it. The code goes another way, and never stands here. */
export function linkMail(mail: LinkMail, language: Language): Letter {
  const { number, what, until, address, isReminder, codeBy, from } = mail;
  const day = sayDayAndYear(language, until);
  const { phone } = from;
  return {
    subject: say(language, isReminder ? 'linkMail.reminder' : 'linkMail.request', { number }),
    body: [
      say(language, 'letter.greeting'),
      say(language, isReminder ? 'linkMail.misses' : 'linkMail.asks', { what, day }),
      `${say(language, 'linkMail.open')}\n${address}`,
      codeBy === 'mail' ? say(language, 'linkMail.code.mail') : say(language, 'linkMail.code.phone', { phone }),
      say(language, 'linkMail.until', { day, phone }),
      say(language, 'linkMail.persons'),
      say(language, 'letter.regards'),
      from.name,
    ].join('\n\n'),
  };
}
