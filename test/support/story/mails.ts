// Invented mails of the stories, as their senders' programs write them.

export interface StoryMail {
  readonly raw: string;
  readonly authenticated: 'internal' | 'external' | undefined;
}

const mime = (headers: readonly string[], body: string): string =>
  [...headers, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', body]
    .join('\n')
    .replaceAll('\n', '\r\n');

/** A complaint that a colleague at the contact centre forwards. */
export const forwarded = (the: { readonly name?: string; readonly words?: string; readonly day?: string } = {}): StoryMail => {
  const {
    name = 'Greta Hallonqvist',
    words = 'Omsorgsteamet Söder kom inte i går kväll. Mamma fick vänta utan mat.',
    day = '1 mars 2026',
  } = the;
  const address = `${name.toLowerCase().replace(/\W+/g, '.')}@example.com`;
  const body = `Hej, det här kom till oss.\n\nFrån: ${name} <${address}>\nSkickat: den ${day} 19:12\nTill: Kontaktcenter <kontakt@ekbacka.example>\nÄmne: Klagomål på hemtjänsten\n\nHej!\n${words}\n${name}\n`;
  return {
    raw: mime(
      [
        'From: Olga Bergvall <olga.bergvall@ekbacka.example>',
        'To: synpunkter@ekbacka.example',
        'Subject: VB: Klagomål på hemtjänsten',
        'Date: Mon, 02 Mar 2026 08:05:00 +0100',
        `Message-ID: <${address}-${words.length}@ekbacka.example>`,
      ],
      body,
    ),
    authenticated: 'internal',
  };
};

/** A complaint a citizen sends herself, from an address her provider vouches for. */
export const direct = (the: { readonly name?: string; readonly words?: string } = {}): StoryMail => {
  const { name = 'Sixten Ahlgrund', words = 'Hemlykta kom en timme för sent tre dagar i rad. Vi i Norr får alltid vänta.' } = the;
  const address = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`;
  return {
    raw: mime(
      [
        `From: ${name} <${address}>`,
        'To: synpunkter@ekbacka.example',
        'Subject: Om kvällarna hos oss i norr',
        'Date: Mon, 02 Mar 2026 08:07:00 +0100',
        `Message-ID: <${address}-${words.length}@example.org>`,
      ],
      `Hej!\n\n${words}\n\n${name}\n`,
    ),
    authenticated: 'external',
  };
};

/** Somebody who wants nobody to know her, through a service that nobody can answer. */
export const unsigned = (words: string): StoryMail => ({
  raw: mime(
    [
      'From: Anonym <ingen-avsandare@anonym.example>',
      'To: synpunkter@ekbacka.example',
      'Subject: Om kvällarna',
      'Date: Mon, 02 Mar 2026 08:07:00 +0100',
      `Message-ID: <${words.length}@anonym.example>`,
    ],
    `${words}\n`,
  ),
  authenticated: 'external',
});

/** The provider answers a letter that carried the case's number. */
export const providerAnswer = (number: string, from = 'kontakt@omsorgsteamet.example'): StoryMail => ({
  raw: mime(
    [
      `From: Omsorgsteamet <${from}>`,
      'To: synpunkter@ekbacka.example',
      `Subject: SV: Begäran om svar [${number}]`,
      'Date: Wed, 04 Mar 2026 10:00:00 +0100',
      `Message-ID: <answer-${number}@omsorgsteamet.example>`,
      'In-Reply-To: <letter@ekbacka.example>',
    ],
    'Hej,\n\nVi har utrett händelsen, ändrat schemat och ringt den det gäller.\n\nMed vänlig hälsning\nOmsorgsteamet\n',
  ),
  authenticated: 'external',
});
