// Invented mails that are not plain complaints: answers to our letters, machines, colleagues who cannot be proven, files, words nobody here can open.

import type { StoryMail } from './mails';

interface Written {
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  readonly more?: readonly string[];
}

const written = ({ from, subject, body, more = [] }: Written): string =>
  [
    ...[`From: ${from}`, 'To: synpunkter@ekbacka.example', `Subject: ${subject}`, 'Date: Mon, 02 Mar 2026 09:00:00 +0100'],
    ...['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', ...more, '', body],
  ].join('\r\n');

/** Somebody answers from an address that is really theirs. */
export const answer = (the: Written): StoryMail => ({ raw: written(the), authenticated: 'external' });

/** A mail from inside. */
export const inside = (the: Written): StoryMail => ({ raw: written(the), authenticated: 'internal' });

/** A mail whose sender nobody vouches for. */
export const unproven = (the: Written): StoryMail => ({ raw: written(the), authenticated: undefined });

/** Somebody outside pretends that a server gave up a letter, by what anybody can guess: the number and the address. */
export const forgedReport = (number: string, address: string): StoryMail =>
  unproven({
    from: 'Mail Delivery System <mailer-daemon@post.example>',
    subject: `Undeliverable: Begäran om svar [${number}]`,
    body: 'The following message could not be delivered.',
    more: ['Return-Path: <>', `X-Failed-Recipients: ${address}`, 'In-Reply-To: <letter@ekbacka.example>'],
  });

/** Another colleague forwards what came, with a word of their own. */
export const alsoForwarded = (first: StoryMail, by: string, note: string): StoryMail => ({
  ...first,
  raw: first.raw
    .replace(/From: Olga Bergvall <olga\.bergvall@ekbacka\.example>/, `From: ${by}`)
    .replace('Hej, det här kom till oss.', note)
    .replace(/Message-ID: <[^>]*>/, 'Message-ID: <second@ekbacka.example>'),
});

/** A complaint with two files, forwarded with them. */
export const withFiles = (first: StoryMail): StoryMail => {
  const [head = '', ...words] = first.raw.split('\r\n\r\n');
  const file = (type: string, name: string, bytes: string): string =>
    `--gräns\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`;
  const outer = head
    .replace('Content-Type: text/plain; charset=utf-8', 'Content-Type: multipart/mixed; boundary="gräns"')
    .replace('\r\nContent-Transfer-Encoding: 8bit', '');
  const text = `--gräns\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${words.join('\r\n\r\n')}\r\n`;
  const files = file('image/jpeg', 'Greta i hallen.jpg', 'not really a picture') + file('text/plain', 'tom.txt', '');
  return { ...first, raw: `${outer}\r\n\r\n${text}${files}--gräns--\r\n` };
};

/** Words that only the receiver's own program opens. */
export const encrypted = (from: string): StoryMail => ({
  raw: written({ from, subject: 'VB: Klagomål', body: 'MIAGCSqGSIb3DQEHA6CAMIACAQAxgg==' }).replace(
    'Content-Type: text/plain; charset=utf-8',
    'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
  ),
  authenticated: 'internal',
});
