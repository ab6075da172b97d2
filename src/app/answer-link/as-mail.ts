// What a provider wrote in the form, as a mail: so it is kept, read, screened and shown as every other answer is.

import { createHash } from 'node:crypto';
import type { Instant } from '../../core/brand';
import type { LinkAnswer } from '../../core/casefile/answer-link';
import { say } from '../../core/text/say';
import type { CheckedFile } from './check-file';

export interface AsMail {
  readonly answer: LinkAnswer;
  readonly files: readonly CheckedFile[];
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly at: Instant;
}

/** The parts under their headings, in Swedish as the file is kept. */
export const answerWords = ({ happened, done, told }: LinkAnswer): string =>
  [
    [say('sv', 'answerLink.happened'), happened],
    [say('sv', 'answerLink.done'), done],
    [say('sv', 'answerLink.told'), told],
  ]
    .filter(([, words]) => words !== '')
    .map(([title, words]) => `${title}\n${words}`)
    .join('\n\n');

/** Says the same for the same answer, whenever it is handed in. */
export function contentHash({ answer, files }: Pick<AsMail, 'answer' | 'files'>): string {
  const hash = createHash('sha256').update(answerWords(answer));
  for (const { name, bytes } of files) hash.update(`|${name}|${bytes.byteLength}|`).update(bytes);
  return hash.digest('hex');
}

/** The bytes of it; every name is written so that nothing in it can end a line. */
export function asMail(mail: AsMail): Uint8Array {
  const border = `svar-${contentHash(mail).slice(0, 24)}`;
  const head = [
    `From: ${word(mail.from.name)} <${address(mail.from.address)}>`,
    `To: <${address(mail.to)}>`,
    `Subject: ${word(mail.subject)}`,
    `Date: ${new Date(mail.at).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${border}"`,
  ];
  const text = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(answerWords(mail.answer)),
  ];
  const attached = mail.files.map(({ name, type, bytes }) => [
    `Content-Type: ${type}; name="${word(name)}"`,
    `Content-Disposition: attachment; filename="${word(name)}"`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(bytes),
  ]);
  const parts = [text, ...attached].map((lines) => [`--${border}`, ...lines].join('\r\n'));
  return Buffer.from([...head, '', ...parts, `--${border}--`, ''].join('\r\n'), 'ascii');
}

const base64 = (content: string | Uint8Array): string =>
  (
    Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

/** Words of a header, as encoded words: no letter of theirs stands there as it is. */
const word = (text: string): string =>
  (text.match(/[\s\S]{1,20}/gu) ?? []).map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join(' ');

const address = (text: string): string => text.replace(/[^\w.+@-]/g, '');
