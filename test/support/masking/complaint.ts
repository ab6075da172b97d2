// An invented complaint with secrets in its words, in a Word file and in a picture.

import { strToU8, zipSync } from 'fflate';
import { jpegOf } from './pictures';

/** Whom it is about. */
export const secret = 'Hjördis Kvarnlid';
const word = zipSync({
  'word/document.xml': strToU8(
    `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Anteckning om ${secret}.</w:t></w:r><w:del><w:r><w:delText>Gömdkanarie</w:delText></w:r></w:del></w:p></w:body></w:document>`,
  ),
});
const photo = jpegOf([[220, 60, 220, 220]], 'Gömdkanarie');
const attached = (name: string, bytes: Uint8Array): readonly string[] => [
  '--b',
  `Content-Type: application/octet-stream; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n'),
];
/** A complaint by mail that names somebody else, with the same in a Word file and something in a picture. */
export const secretComplaint = [
  'From: =?utf-8?Q?Ebba_Lind=C3=A5ker?= <ebba@exempel.example>',
  'To: synpunkter@ekbacka.example',
  'Subject: Hemtjansten kom inte',
  'Date: Mon, 02 Mar 2026 08:00:00 +0100',
  'Message-ID: <begaran-1@exempel.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  `Omsorgsteamet Söder kom inte till ${secret} i går kväll. Ring mig på 070-123 45 67.`,
  ...attached('anteckning.docx', word),
  ...attached('bild.jpg', photo),
  '--b--',
  '',
].join('\r\n');
