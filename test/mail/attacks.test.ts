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
const tail = ['', 'x', '\nx\n'];

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
};

const spent = (read: (text: string) => unknown, text: string): number => {
  const before = performance.now();
  read(text);
  return performance.now() - before;
};

describe.each([
  ['200 kB', 200_000, 2000],
  ['1 MB', 1_000_000, 2000],
] as const)('%s', (_, size, longest) => {
  it.each(Object.entries(readers))(
    'of anything is read by %s in time',
    (...[, read]) => {
      const slow = rows.flatMap((row) =>
        tail.flatMap((end) => {
          const took = spent(read, `${row.repeat(Math.ceil(size / row.length))}${end}`);
          return took > longest ? [`${JSON.stringify(row)}${JSON.stringify(end)}: ${Math.round(took)} ms`] : [];
        }),
      );
      expect(slow).toEqual([]);
    },
    300_000,
  );
});

it('a whole mail of any such row is read in time, or refused', async () => {
  const slow: string[] = [];
  for (const row of rows) {
    const before = performance.now();
    const raw = eml(external, [plain(row.repeat(Math.ceil(500_000 / row.length)))]);
    await openMail(raw).then(
      ({ parts }) => readMail(parts, knows),
      () => null,
    );
    const took = performance.now() - before;
    if (took > 3000) slow.push(`${JSON.stringify(row)}: ${Math.round(took)} ms`);
  }
  expect(slow).toEqual([]);
}, 300_000);

it('HTML of any such row is read in time', () => {
  const slow = rows.flatMap((row) => {
    const long = row.repeat(Math.ceil(300_000 / row.length));
    const before = performance.now();
    htmlToText(`<p style="${long.replaceAll('"', '')}" class="${long.replaceAll('"', '')}">${long}</p>`);
    return performance.now() - before > 2000 ? [JSON.stringify(row)] : [];
  });
  expect(slow).toEqual([]);
}, 300_000);
