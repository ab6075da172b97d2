// How much one sender, or one domain, may cause by itself in a day. More waits as one row in *Manuell hantering*: nobody sends so much by hand.

import type { StatuteId } from './statutes';

interface SenderLimit {
  /** Mails taken in within the hours; the next waits. */
  readonly most: number;
  readonly hours: number;
  readonly because: StatuteId;
}

export const senderLimits = {
  /** An address that is proven to have sent them. */
  sender: { most: 20, hours: 24, because: 'ownRoutine' },
  /** All addresses of a domain, the large open ones apart. */
  domain: { most: 60, hours: 24, because: 'ownRoutine' },
  /** Mails that speak of danger are taken in beyond both, up to so many of a domain. */
  danger: { most: 200, hours: 24, because: 'ownRoutine' },
} as const satisfies Record<string, SenderLimit>;

/** Domains where anybody has an address: their people have nothing to do with each other. */
export const openDomains: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.se', 'live.se', 'live.com', 'outlook.com', 'outlook.se', 'msn.com'],
  ...['icloud.com', 'me.com', 'mac.com', 'yahoo.com', 'yahoo.se', 'proton.me', 'protonmail.com', 'gmx.com', 'mail.com'],
  ...['telia.com', 'bredband.net', 'comhem.se', 'tele2.se', 'spray.se', 'bahnhof.se', 'home.se', 'passagen.se', 'swipnet.se'],
]);
