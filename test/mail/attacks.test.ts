// What somebody could write to hold the reader up: long rows of one thing, at the beginning, in the middle and without an end. Time grows as the text does.

import { picturesIn, withoutPictures } from '../../src/core/intake/picture-marks';
import { noteOf } from '../../src/core/intake/colleague-note';
import { readContact } from '../../src/core/intake/forward/contact';
import { readMailDate } from '../../src/core/intake/forward/mail-date';
import { bareSubject, isForward } from '../../src/core/intake/forward/subject';
import { threadOf } from '../../src/core/intake/forward/thread';
import { hasOwnWords, offersToLeave } from '../../src/core/intake/machine/own-words';
import { findReference, findWholeReference } from '../../src/core/intake/reference';
import { looksLikeForm, readForm } from '../../src/core/intake/sender/web-form';
import { readMail } from '../../src/core/intake/read-mail';
import { htmlToText } from '../../src/mail/html-to-text';
import { hidingSelectors } from '../../src/mail/hidden-style';
import { filesInText } from '../../src/mail/files-in-text';
import { mendText } from '../../src/mail/mend-text';
import { openMail } from '../../src/mail/mime';
import { readUtf7 } from '../../src/mail/utf7';
import { eml, external, plain } from '../support/mail/eml';
import { work } from '../support/work';

const knows = { staffDomains: ['ekbacka.example'], providerDomains: [], mailbox: 'synpunkter@ekbacka.example' };

/** Rows of letters that expressions stumble over. */
const rows = [
  ...[
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '-',
    '_',
    '*',
    '=',
    '>',
    '|',
    '(',
    '<',
    '[',
    '"',
    "'",
    ':',
    ',',
    ';',
    '.',
    '@',
    '\0',
    '\ue000',
    '\ue001',
    '+',
  ],
  ...[
    'a@',
    '<a',
    '[cid:',
    '/*',
    '<style>',
    'begin 644 a\n',
    '=ybegin name=a\n',
    'SYN-',
    'SYN-2026-',
    'Från: a\n',
    'Från: a@b.se\nTill: b\n\n',
    'skrev ',
    ' via ',
  ],
  ...[
    'å ',
    '1/',
    '1.1.',
    '12:',
    '4 mars ',
    '> a\n',
    '>\n\n',
    'Namn:\n',
    '- - ',
    '\r\n \r\n',
    'color:',
    'font-size :',
    '\u200b',
    'A, ',
    'Klagomål. ',
  ],
];
/** Milliseconds half a megabyte may take. */
const longest = 1500;

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  threadOf,
  readContact,
  readMailDate,
  bareSubject,
  isForward,
  noteOf,
  picturesIn,
  withoutPictures,
  findReference,
  findWholeReference,
  looksLikeForm,
  readForm: (text) => readForm(text, text),
  hasOwnWords: (text) => hasOwnWords('autoReply', text),
  offersToLeave,
  filesInText,
  mendText,
  readUtf7,
  hidingSelectors: (text) => hidingSelectors(`<style>${text}`),
  htmlToText: (text) => (text.startsWith('<a') ? null : htmlToText(`<p>${text}`)),
  hiddenStyles: (text) => htmlToText(`<p style="${text.replaceAll('"', '')}" class="${text.replaceAll('"', '')}">x`),
};

/** A row as long as asked, and then something else, so that no end is found where it was hoped for. */
const attack = (row: string, size: number): string => `${row.repeat(Math.ceil(size / row.length))}x`;

describe('half a megabyte of one thing', () =>
  it.each(Object.entries(readers))(
    'is read by %s within a second and a half of work, also on a busy machine',
    async (...[, read]) => {
      const slow: unknown[] = [];
      for (const row of rows) {
        const text = attack(row, 500_000);
        const took = await work(() => read(text), longest);
        if (took > longest) slow.push([row, took]);
      }
      expect(slow).toEqual([]);
    },
    300_000,
  ));

/** Where two tests share the cores the same work is counted at more than twice its time. */
const most = 6 * longest;

it('a whole mail of any such row is read, or refused, in a time that is bounded', async () => {
  const slow: unknown[] = [];
  for (const row of rows) {
    const raw = eml(external, [plain(attack(row, 300_000))]);
    const whole = () =>
      openMail(raw).then(
        ({ parts }) => readMail(parts, knows),
        () => null,
      );
    const took = await work(whole, most);
    if (took > most) slow.push([row, took]);
  }
  expect(slow).toEqual([]);
}, 300_000);
