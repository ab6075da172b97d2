// What colleagues forward from programs in the languages people here use: labels, days and halves of the day as those programs write them.

import { readMail } from '../../src/core/intake/read-mail';
import { openMail } from '../../src/mail/mime';
import { eml, plain } from '../support/mail/eml';

const knows = { staffDomains: ['ekbacka.example'], providerDomains: [], mailbox: 'synpunkter@ekbacka.example' };
const sara = '<sara@post.example>';
const forward = (subject: string, body: string): Buffer =>
  eml(
    [
      'Received: from a by b with HTTPS; Tue, 17 Mar 2026 08:30:10 +0000',
      'X-MS-Exchange-Organization-AuthAs: Internal',
      'From: Olga Bergvall <olga.bergvall@ekbacka.example>',
      'To: synpunkter@ekbacka.example',
      `Subject: ${subject}`,
      'Date: Tue, 17 Mar 2026 09:30:00 +0100',
    ],
    [plain(body)],
  );
const evening = '2026-03-15T18:05:00.000Z';
const block = (labels: readonly string[], [name, sent, subject]: readonly [string, string, string]): string =>
  [
    `${labels[0]}: ${name} ${sara}`,
    `${labels[1]}: ${sent}`,
    `${labels[2]}: synpunkter@ekbacka.example`,
    `${labels[3]}: ${subject}`,
  ].join('\n');

type Row = readonly [
  string,
  { readonly subject: string; readonly labels: readonly string[]; readonly values: readonly [string, string, string] },
];
const rows: readonly Row[] = [
  [
    'Arabic',
    {
      subject: 'إعادة توجيه: المساعدة',
      labels: ['\u200fمن\u200f', '\u200fتم الإرسال\u200f', 'إلى', 'الموضوع'],
      values: ['سارة', '15 مارس، 2026 07:05 م', 'المساعدة'],
    },
  ],
  [
    'Arabic figures',
    {
      subject: 'VB: المساعدة',
      labels: ['من', 'تاريخ الإرسال', 'إلى', 'الموضوع'],
      values: ['سارة', '١٥ آذار ٢٠٢٦ ٧:٠٥ م', 'المساعدة'],
    },
  ],
  ['Persian', { subject: 'VB: کمک', labels: ['از', 'ارسال شده', 'به', 'موضوع'], values: ['سارا', '۱۵ مارس ۲۰۲۶ ۱۹:۰۵', 'کمک'] }],
  [
    'Turkish',
    {
      subject: 'İLT: Yardım',
      labels: ['Kimden', 'Gönderme Tarihi', 'Kime', 'Konu'],
      values: ['Sara', '15 Mart 2026 Pazar 19:05', 'Yardım'],
    },
  ],
  [
    'Bosnian',
    {
      subject: 'VB: Pomoć',
      labels: ['Šalje', 'Poslano', 'Prima', 'Predmet'],
      values: ['Sara', 'nedjelja, 15. mart 2026. 19:05', 'Pomoć'],
    },
  ],
  [
    'Serbian',
    {
      subject: 'VB: Помоћ',
      labels: ['Од', 'Послато', 'За', 'Предмет'],
      values: ['Сара', 'недеља, 15. март 2026. 19:05', 'Помоћ'],
    },
  ],
  [
    'Polish',
    {
      subject: 'PD: Pomoc',
      labels: ['Od', 'Wysłane', 'Do', 'Temat'],
      values: ['Sara', 'niedziela, 15 marca 2026 19:05', 'Pomoc'],
    },
  ],
  [
    'Greek',
    {
      subject: 'ΠΡΘ: Βοήθεια',
      labels: ['Από', 'Στάλθηκε', 'Προς', 'Θέμα'],
      values: ['Σάρα', 'Κυριακή, 15 Μαρτίου 2026 7:05 μμ', 'Βοήθεια'],
    },
  ],
  [
    'Chinese',
    {
      subject: '转发: 帮助',
      labels: ['发件人', '发送时间', '收件人', '主题'],
      values: ['萨拉', '2026年3月15日 下午7:05', '帮助'],
    },
  ],
  [
    'Vietnamese',
    { subject: 'FW: Giúp', labels: ['Từ', 'Đã gửi', 'Đến', 'Chủ đề'], values: ['Sara', '15 tháng 3, 2026 19:05', 'Giúp'] },
  ],
  [
    'Albanian',
    { subject: 'VB: Ndihmë', labels: ['Nga', 'Dërguar', 'Për', 'Subjekti'], values: ['Sara', '15 mars 2026 19:05', 'Ndihmë'] },
  ],
  [
    'Hebrew',
    {
      subject: 'VB: עזרה',
      labels: ['מאת', 'נשלח', 'אל', 'נושא'],
      values: ['שרה', 'יום ראשון 15 במרץ 2026 19:05', 'עזרה'],
    },
  ],
  [
    'Bulgarian',
    {
      subject: 'VB: Помощ',
      labels: ['От', 'Изпратено', 'До', 'Относно'],
      values: ['Сара', 'неделя, 15 март 2026 г. 19:05', 'Помощ'],
    },
  ],
];

it.each(rows)('%s', async (_, { subject, labels, values }) => {
  const raw = forward(
    subject,
    `Kan ni ta den?\nOlga\n________________________________\n${block(labels, values)}\n\nIngen kom i går.\nSara`,
  );
  expect(readMail((await openMail(raw)).parts, knows)).toMatchObject({
    outcome: 'case',
    complainant: { address: 'sara@post.example', name: values[0] },
    forwardedBy: { address: 'olga.bergvall@ekbacka.example' },
    said: evening,
    subject: values[2],
    words: 'Ingen kom i går.\nSara',
    note: expect.stringContaining('Kan ni ta den?'),
  });
});

it.each([
  ['Croatian', `Dana ned, 15. ožu 2026. u 19:05 Olga Bergvall <olga.bergvall@ekbacka.example> napisao je:`],
  ['Greek', `Στις Κυρ 15 Μαρ 2026 στις 7:05 μ.μ., ο χρήστης Olga <olga.bergvall@ekbacka.example> έγραψε:`],
  ['Vietnamese', `Vào CN, 15 thg 3, 2026 vào lúc 19:05 Olga <olga.bergvall@ekbacka.example> đã viết:`],
  ['Chinese', `Olga <olga.bergvall@ekbacka.example> 于2026年3月15日周日 19:05写道：`],
  ['Arabic', `في الأحد، 15 مارس 2026 في 7:05 م تمت كتابة ما يلي بواسطة Olga <olga.bergvall@ekbacka.example>:`],
])('an answer above a quote in %s is the person’s own', async (_, line) => {
  const head = ['From: Sara <sara@post.example>', 'To: synpunkter@ekbacka.example', 'Subject: Re: Hjälp'];
  const raw = eml(head, [plain(`Ingen kom i går heller.\n\n${line}\n> Vi hör av oss i morgon.`)]);
  expect(readMail((await openMail(raw)).parts, knows)).toMatchObject({ words: 'Ingen kom i går heller.' });
});
