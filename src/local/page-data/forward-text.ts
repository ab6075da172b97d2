// What Outlook in Swedish makes of a mail that is forwarded: VB: before the subject, and a block with Från, Skickat, Till, Ämne above the words.

import type { Body, Head } from '../graph/mail/message';

type Shown = Pick<Head, 'subject' | 'from' | 'toRecipients' | 'ccRecipients'> & Body & { readonly sent: string };

export interface Forwarded {
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** A mail with HTML is forwarded as HTML with a text beside it, a plain one as plain text. */
export function forwarded(mail: Shown, note: string): Forwarded {
  const lines = block(mail);
  const text = `${note === '' ? '' : `${note}\r\n\r\n`}${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${mail.text ?? ''}`;
  const subject = `VB: ${mail.subject.replace(/^\s*(vb|fw|fwd)\s*:\s*/i, '')}`;
  return mail.html === null ? { subject, text } : { subject, text, html: html(mail.html, lines, note) };
}

type Line = readonly [name: string, value: string];

function block(mail: Shown): readonly Line[] {
  const from = mail.from === null ? 'Okänd avsändare' : person(mail.from);
  const cc: readonly Line[] = mail.ccRecipients.length === 0 ? [] : [['Kopia', mail.ccRecipients.map(person).join('; ')]];
  const [at, to] = [swedishTime(mail.sent), mail.toRecipients.map(person).join('; ')];
  return [['Från', from], ['Skickat', at], ['Till', to], ...cc, ['Ämne', mail.subject]];
}

const person = ({ emailAddress: { name, address } }: Head['toRecipients'][number]): string =>
  name === '' || name === address ? address : `${name} <${address}>`;

/** `den 2 mars 2026 09:10` */
export const swedishTime = (instant: string): string => {
  const form = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', ...options }).format(new Date(instant));
  return `den ${form({ day: 'numeric', month: 'long', year: 'numeric' })} ${form({ hour: '2-digit', minute: '2-digit' })}`;
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function html(original: string, lines: readonly Line[], note: string): string {
  const words = note.split('\n').map((line) => `<p class="MsoNormal">${escaped(line) || '&nbsp;'}</p>`);
  const head = lines.map(([name, value]) => `<b>${name}:</b> ${escaped(value)}`).join('<br>');
  const divider = `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${head}</p></div>`;
  const top = `${note === '' ? '' : words.join('')}${divider}<br>`;
  const body = original.toLowerCase().indexOf('<body');
  const start = body === -1 ? 0 : original.indexOf('>', body) + 1;
  return `${original.slice(0, start)}${top}${original.slice(start)}`;
}
