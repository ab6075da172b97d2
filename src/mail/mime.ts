// Bytes of a mail into plain parts, by postal-mime. What it cannot read throws, and the mail is set aside.

import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { linesBeyond } from '../core/intake/beyond-plain';
import { withoutWarnings } from '../core/intake/forward/banners';
import type { MailFile, MailParts } from '../core/intake/mail-parts';
import { withoutArmour } from './armour';
import { deepestMails, deepestParts, longestHtml, longestText, refuseUnsafe, UnsafeMail } from './bounds';
import { headOf } from './head';
import { htmlToText } from './html-to-text';
import { mendText } from './mend-text';
import type { LooseFile } from './loose-file';
import { filesInText } from './files-in-text';
import { isMsg, readMsg } from './msg';
import { fileWords } from './file-words';
import { isPacked } from './packed-words';
import { isStub } from './plain-stub';
import { isCutShort, readable, sayingWindows } from './raw-mail';
import { readUtf7, saysUtf7 } from './utf7';
import { isWinmail, readWinmail } from './winmail';

/** A mail taken apart, with the bytes of its files in the order of their `index`, those of mails inside it too. */
export interface OpenedMail {
  readonly parts: MailParts;
  readonly bytes: readonly Uint8Array[];
}

/** What is collected on the way down through mails inside mails. */
interface Way {
  readonly bytes: Uint8Array[];
  readonly depth: number;
  /** Documents whose words are still read. */
  readonly documents: { left: number };
}

/** Of one mail; reading more would take the time of other mails. */
const mostDocuments = 10;

/** Takes a mail apart, and mails inside it. Throws for what is no mail, and `UnsafeMail` for what is no honest one. */
export async function openMail(raw: Uint8Array): Promise<OpenedMail> {
  refuseUnsafe(raw);
  const bytes: Uint8Array[] = [];
  return { parts: await openAt(raw, { bytes, depth: 0, documents: { left: mostDocuments } }), bytes };
}

async function openAt(raw: Uint8Array, way: Way): Promise<MailParts> {
  if (way.depth > deepestMails) throw new UnsafeMail('hostile');
  const email = await readWell(readable(raw));
  if (!email.headers.some(({ key, value }) => mailHeaders.has(key) && value !== '')) throw new Error('Not a mail');
  const winmail = email.attachments.filter(isWinmailFile).map((file) => readWinmail(contentOf(file)));
  const loose = [
    ...email.attachments.filter((file) => !isWinmailFile(file) || readWinmail(contentOf(file)) === undefined).map(looseFile),
  ];
  const inside = winmail.flatMap((one) => (one === undefined ? [] : [one]));
  const texts = textsOf(email, saysUtf7(raw));
  const packed = filesInText(texts.text);
  const body = texts.text.trim() === '' && inside.length === 0 ? bodyAmong(loose) : undefined;
  const files = await filesOf(
    [...loose.filter((file) => file !== body?.file), ...inside.flatMap((one) => one.files), ...packed.files],
    way,
  );
  const text = fullerText(body?.words ?? packed.text, inside.map((one) => one.text).join('\n'));
  const shown = texts.shown ?? (text === packed.text ? undefined : packed.text);
  return { ...headOf(email), text, ...(shown === undefined ? {} : { shown }), files, isCut: isCutShort(raw, email) };
}

/** A body in a shape that mail programs show and the MIME reader takes for a file: a text without a name. */
function bodyAmong(loose: readonly LooseFile[]): { readonly file: LooseFile; readonly words: string } | undefined {
  const nameless = loose.filter(({ name }) => (name ?? '') === '');
  const read = nameless.flatMap((file) => {
    const words = isPacked(file.content) ? undefined : fileWords({ ...file, name: '' });
    return words === undefined || words.trim() === '' ? [] : [{ file, words }];
  });
  return read[0];
}

/** What lies in winmail.dat, when the mail itself says nothing, or next to nothing. */
const fullerText = (text: string, inside: string): string =>
  withoutWarnings(text).trim() === '' || text.trim().length * 3 + 200 < inside.length ? inside : text;

/** At least one of these makes bytes a mail. */
const mailHeaders = new Set([
  'from',
  'to',
  'subject',
  'date',
  'received',
  'message-id',
  'sender',
  'reply-to',
  'return-path',
  'mime-version',
  'content-type',
]);

/** Letters that could not be read are read once more as Windows-1252, which is what most programs mean that say it wrong. */
async function readWell(raw: Uint8Array): Promise<Email> {
  const email = await parsed(raw);
  if (!lost.test(email.text ?? '') && !lost.test(email.html ?? '')) return email;
  const other = sayingWindows(raw);
  if (other === undefined) return email;
  const again = await parsed(other);
  return damage(again) < damage(email) ? again : email;
}

/** Letters that are lost, or were read in the wrong table. */
const damage = ({ text = '', html = '' }: Email): number =>
  mendText(`${text}${html}`).match(/\ufffd|[ÂÃ][\u00a0-\u00bf€-™]|â€/g)?.length ?? 0;

const lost = /\ufffd/;

async function parsed(raw: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(raw, {
      ...{ forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer', maxNestingDepth: deepestParts },
    });
  } catch (fault) {
    if (fault instanceof Error && fault.message.startsWith('Maximum')) throw new UnsafeMail('hostile');
    throw fault;
  }
}

const isWinmailFile = (file: Attachment): boolean => isWinmail(file.mimeType, file.filename);
const contentOf = (file: Attachment): Uint8Array =>
  typeof file.content === 'string' ? new TextEncoder().encode(file.content) : new Uint8Array(file.content);

const looseFile = (file: Attachment): LooseFile => ({
  name: file.filename === null ? null : mendText(file.filename),
  type: typeOf(file),
  content: contentOf(file),
  isInline: file.related === true || file.disposition === 'inline',
  ...(file.contentId === undefined ? {} : { contentId: file.contentId.replace(/^<|>$/g, '') }),
});

/** An invitation says what it asks; a calendar somebody attached as a file does not. */
const typeOf = ({ mimeType, method, disposition }: Attachment): string =>
  method === undefined || disposition === 'attachment'
    ? mimeType.toLowerCase()
    : `${mimeType.toLowerCase()};method=${method.toLowerCase()}`;

async function filesOf(loose: readonly LooseFile[], way: Way): Promise<readonly MailFile[]> {
  const files: MailFile[] = [];
  for (const file of loose) files.push(await fileOf(file, way));
  return files;
}

async function fileOf(file: LooseFile, way: Way): Promise<MailFile> {
  const index = way.bytes.push(file.content) - 1;
  const name = (file.name ?? '').trim();
  const isMail = mailTypes.has(file.type) || /\.eml$/i.test(name);
  const mail = isMail
    ? await innerMail(file.content, way)
    : isMsg(name, file.content)
      ? await outlookItem(file.content, way)
      : null;
  const text = mail === null ? wordsOf({ ...file, name }, way) : undefined;
  return {
    ...{ index, name: name === '' ? nameless(index, mail) : name, type: file.type, size: file.content.byteLength },
    ...{ isInline: file.isInline, mail },
    ...(text === undefined ? {} : { text }),
    ...(file.contentId === undefined ? {} : { contentId: file.contentId }),
  };
}

/** A whole mail, or the head of one, as servers return what they could not deliver. */
const mailTypes = new Set(['message/rfc822', 'message/global', 'text/rfc822-headers', 'message/global-headers']);

function wordsOf(file: LooseFile & { readonly name: string }, { documents }: Way): string | undefined {
  if (isPacked(file.content)) documents.left -= 1;
  return documents.left < 0 && isPacked(file.content) ? undefined : fileWords(file);
}

const nameless = (index: number, mail: MailParts | null): string =>
  mail === null ? `bilaga-${index + 1}` : `${mail.subject.trim() === '' ? 'meddelande' : mail.subject.trim()}.eml`;

/** An attached mail that cannot be read is a file like any other; one that hides mails in mails is not. */
async function innerMail(bytes: Uint8Array, way: Way): Promise<MailParts | null> {
  try {
    return await openAt(bytes, { ...way, depth: way.depth + 1 });
  } catch (fault) {
    if (fault instanceof UnsafeMail) throw fault;
    return null;
  }
}

async function outlookItem(bytes: Uint8Array, way: Way): Promise<MailParts | null> {
  const item = readMsg(bytes);
  if (item === undefined || way.depth >= deepestMails) return null;
  return { ...item.parts, files: await filesOf(item.files, { ...way, depth: way.depth + 1 }) };
}

/**
 * The plain words when there are such; HTML's when it alone says something, or says all that and more. Where each says something of its own both are
 * kept. `shown` is what HTML shows, with marks for pictures.
 */
function textsOf(email: Email, isUtf7: boolean): Pick<MailParts, 'text'> & { readonly shown?: string } {
  if ((email.text ?? '').length > longestText || (email.html ?? '').length > longestHtml) throw new UnsafeMail('tooLarge');
  const written = (email.text ?? '').replaceAll('\r', '');
  const plain = withoutArmour(mendText(isUtf7 ? readUtf7(written) : written));
  const hasHtml = email.html !== undefined && email.html.trim() !== '';
  if (!hasHtml) return { text: plain };
  const shown = withoutArmour(mendText(htmlToText(email.html ?? '')));
  const saysLittle = plain.trim().length * 3 + 200 < shown.length || plain.trim() === '' || isStub(plain, shown);
  if (saysLittle) return { text: shown, shown };
  const beyond = linesBeyond(plain, shown);
  if (beyond.length === 0) return { text: plain, shown };
  return { text: linesBeyond(shown, plain).length === 0 ? shown : `${plain.trimEnd()}\n\n${beyond.join('\n')}`, shown };
}
