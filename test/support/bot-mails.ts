// Invented complaints as a colleague forwards them, for the tests of the bot.

/** A forward by a colleague; each number is a mail of its own. */
export const forwardedComplaint = (n: number): string =>
  `From: Olga Bergvall <olga.bergvall@ekbacka.example>
To: synpunkter@ekbacka.example
Subject: VB: Klagomål på hemtjänsten
Date: Mon, 02 Mar 2026 08:0${n}:00 +0100
Message-ID: <bot-${n}@ekbacka.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Från: Greta Holm <greta.holm${n}@example.com>
Skickat: den 1 mars 2026 19:1${n}
Till: Kontaktcenter <kontakt@ekbacka.example>
Ämne: Klagomål på hemtjänsten

Hej! Omsorgsteamet Söder kom inte i går kväll och inte i dag heller. Min mamma fick vänta utan mat.
Greta Holm ${n}
`.replaceAll('\n', '\r\n');

/** The same written and forwarded on another day, `2026-10-05`. */
export function complaintOf(n: number, day: string): string {
  const [year = '', , date = ''] = day.split('-');
  const named = (style: 'short' | 'long', language: string) =>
    new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(Date.parse(day));
  return forwardedComplaint(n)
    .replace('Mon, 02 Mar 2026', `${date} ${named('short', 'en-GB').slice(0, 3)} ${year}`)
    .replace('den 1 mars 2026', `den ${Number(date)} ${named('long', 'sv-SE')} ${year}`)
    .replace(' 19:1', ' 07:0');
}
