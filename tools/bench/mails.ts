// Invented mails: a complaint as a colleague forwards it, and the provider's answer.

const colleague = 'Olga Bergvall <olga.bergvall@ekbacka.example>';
const mailbox = 'synpunkter@ekbacka.example';

interface Written {
  readonly id: string;
  readonly from: string;
  readonly subject: string;
  readonly date: Date;
  readonly lines: readonly string[];
}

const mail = ({ id, from, subject, date, lines }: Written): string =>
  [
    `From: ${from}`,
    `To: ${mailbox}`,
    `Subject: ${subject}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...lines,
    '',
  ].join('\r\n');

const hour = 3_600_000;
const form = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', ...options });
const swedishTime = (moment: Date): string =>
  `den ${form({ day: 'numeric', month: 'long', year: 'numeric' }).format(moment)} ${form({ hour: '2-digit', minute: '2-digit' }).format(moment)}`;

/** The commonest complaint: a named person about home care under the freedom of choice act; the provider's name stands in it. */
export const forwardedComplaint = (mark: string, date: Date): string =>
  mail({
    ...{ id: `bench-${mark}@ekbacka.example`, from: colleague, subject: 'VB: Ingen kom i går kväll', date },
    lines: [
      'Hej, det här kom till oss.',
      '',
      'Från: Greta Holm <greta.holm@example.com>',
      `Skickat: ${swedishTime(new Date(date.getTime() - 14 * hour))}`,
      'Till: Kontaktcenter <kontakt@ekbacka.example>',
      'Ämne: Ingen kom i går kväll',
      '',
      'Hej! Omsorgsteamet Söder kom inte i går kväll och inte i dag heller. Min mamma fick vänta utan mat.',
      `Greta Holm (${mark})`,
    ],
  });

/** What the provider answers, from its registered address and with the case's number. */
export const providerAnswer = (number: string, date: Date): string =>
  mail({
    ...{ id: `svar-${number.toLowerCase()}@omsorgsteamet.example`, from: 'Omsorgsteamet <kontakt@omsorgsteamet.example>' },
    ...{ subject: `SV: Begäran om svar ${number}`, date },
    lines: ['Vi beklagar. Besöken var inlagda på fel slinga; det är rättat och personalen är informerad.'],
  });
