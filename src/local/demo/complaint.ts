// What an invented mail in the colleague's inbox is written in, and the day names its text may use.

import { people, tenant } from '../people';
import type { Letter, Part } from './compose';

/** `day(3)` is three days before the mail: "den 5 mars". */
export type DayName = (daysBefore: number) => string;

export interface Complaint {
  /** Also the first half of its Message-ID. */
  readonly key: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Hours before the inbox is first opened. */
  readonly hoursAgo: number;
  readonly text: (day: DayName) => string;
  readonly html?: (day: DayName) => string;
  readonly parts?: readonly Part[];
  readonly headers?: Readonly<Record<string, string>>;
}

const HOUR = 60 * 60 * 1000;
const { colleague } = people;

/** The complaint as a mail to the colleague, dated back from `now`. */
export function letterOf(complaint: Complaint, now: Date): Letter {
  const at = new Date(Math.floor((now.getTime() - complaint.hoursAgo * HOUR) / 1000) * 1000);
  const day: DayName = (before) => dayName(new Date(at.getTime() - before * 24 * HOUR));
  return {
    id: `${complaint.key}.${at.getTime()}@${complaint.from.address.split('@')[1] ?? 'post.example'}`,
    from: complaint.from,
    to: [{ name: `${colleague.givenName} ${colleague.surname}`, address: colleague.userPrincipalName }],
    subject: complaint.subject,
    at,
    text: complaint.text(day),
    ...(complaint.html ? { html: complaint.html(day) } : {}),
    ...(complaint.parts ? { parts: complaint.parts } : {}),
    headers: complaint.headers ?? {},
  };
}

const dayName = (day: Date): string =>
  `den ${new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', timeZone: 'Europe/Stockholm' }).format(day)}`;

/** Address of the municipality's own web form. */
export const webForm = { name: 'Webbformulär Ekbacka kommun', address: `webbformular@${tenant.domain}` } as const;
