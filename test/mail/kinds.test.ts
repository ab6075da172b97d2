// Sixty kinds of mails that no corpus holds, each with who complained, when, in which words, or why a person must look (decisions 8.1, 8.3, 8.4).

import { readMail, type ReadMail } from '../../src/core/intake/read-mail';
import { openMail } from '../../src/mail/mime';

const knows = {
  staffDomains: ['ekbacka.example'],
  providerDomains: ['norrsken.example'],
  mailbox: 'synpunkter@ekbacka.example',
  formSenders: ['e-tjanst@ekbacka.example'],
  otherBoards: ['skola.ekbacka@ekbacka.example'],
};
const passed = (domain: string): string =>
  `Authentication-Results: spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain};dmarc=pass action=none header.from=${domain}`;
const inside = 'X-MS-Exchange-Organization-AuthAs: Internal';
const got = 'Received: from mx.ekbacka.example by mail.ekbacka.example with HTTPS; Tue, 10 Mar 2026 08:00:10 +0000';

interface Own {
  readonly from?: string;
  readonly subject?: string;
  readonly date?: string;
  readonly proof?: string;
  readonly more?: readonly string[];
  readonly type?: string;
  readonly received?: string;
}
const rut = 'Rut Ek <rut@post.example>';
const olga = 'Olga Bergvall <olga.bergvall@ekbacka.example>';
const utf8 = 'text/plain; charset=utf-8';

function mail(body: string, own: Own = {}): Buffer {
  const { from = rut, subject = 'Om kvällarna', date = 'Tue, 10 Mar 2026 09:00:00 +0100', more = [], type = utf8 } = own;
  const domain = /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'post.example';
  const head = [
    own.received ?? got,
    own.proof ?? passed(domain),
    ...(from === '' ? [] : [`From: ${from}`]),
    'To: synpunkter@ekbacka.example',
    `Subject: ${subject}`,
    ...(date === '' ? [] : [`Date: ${date}`]),
    'Message-ID: <a1@post.example>',
    'MIME-Version: 1.0',
    ...more,
    `Content-Type: ${type}`,
  ];
  return Buffer.from(`${head.join('\n')}\n\n${body}`.replaceAll('\n', '\r\n'), 'utf8');
}
const byOlga = (body: string, own: Own = {}): Buffer =>
  mail(body, { from: olga, proof: inside, subject: 'VB: Om kvällarna', ...own });
const block = (from = rut, sent = 'den 9 mars 2026 21:14'): string =>
  `Från: ${from}\nSkickat: ${sent}\nTill: Växeln <vaxel@ekbacka.example>\nÄmne: Om kvällarna\n\n`;
const multi = (kind: string, parts: readonly string[], isWhole = true): Own & { readonly body: string } => ({
  type: `multipart/${kind}; boundary="gräns"`.replace('gräns', 'grans'),
  body: `${parts.map((part) => `--grans\n${part}\n`).join('')}${isWhole ? '--grans--\n' : ''}`,
});
const textPart = (text: string): string => `Content-Type: ${utf8}\n\n${text}`;

const read = async (raw: Buffer): Promise<ReadMail> => readMail((await openMail(raw)).parts, knows);
const words = 'Ingen kom i går kväll, igen.';
const person = { outcome: 'case', complainant: { address: 'rut@post.example' } };
const looksAutomatic = { outcome: 'manual', reason: 'looksAutomatic' };

type Row = readonly [string, Buffer, object];

const machines: readonly Row[] = [
  [
    'an invitation to many without the marks of one',
    mail('Vi bjuder in er till vårt seminarium. Vill du inte ha fler utskick? Avregistrera dig.', {
      more: ['List-Unsubscribe: <x>'],
    }),
    looksAutomatic,
  ],
  ['X-Autoreply: no', mail(words, { more: ['X-Autoreply: no', 'Auto-Submitted: no'] }), { ...person, addressProof: 'verified' }],
  ['X-Auto-Response-Suppress alone', mail(words, { more: ['X-Auto-Response-Suppress: OOF'] }), person],
  ['X-Autorespond: false', mail(words, { more: ['X-Autorespond: false'] }), person],
  [
    'an absence with a complaint in it',
    mail('Jag är på semester till den 20 mars.\nMen personalen kom inte tillbaka i går heller, det måste ni se till.', {
      subject: 'Automatiskt svar: Vi har tagit emot',
      more: ['Auto-Submitted: auto-replied'],
    }),
    looksAutomatic,
  ],
  [
    'an English absence',
    mail(
      'Thank you for your email. I am out of the office until 20 March. For urgent matters please contact 08-465 004 20.\n\nKind regards\nAnn Berg',
      {
        subject: 'Automatic reply: Vi har tagit emot',
        more: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
      },
    ),
    { outcome: 'ignore', reason: 'autoReply' },
  ],
  [
    'an English absence with words of its own',
    mail('I am out of the office until 20 March.\nMy mother has not been given her medicine since Friday, please call me.', {
      subject: 'Automatic reply: Vi har tagit emot',
      more: ['Auto-Submitted: auto-replied'],
    }),
    looksAutomatic,
  ],
  [
    'a Norwegian absence',
    mail('Jeg er på ferie og er tilbake på kontoret 20. mars. Ved hastesaker, ring 22 00 00 00.', {
      subject: 'Automatisk svar: Vi har',
      more: ['Auto-Submitted: auto-replied (vacation)'],
    }),
    { outcome: 'ignore', reason: 'autoReply' },
  ],
  [
    'a German absence',
    mail(
      'Ich bin bis zum 20. März im Urlaub. Ihre Nachricht wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich an das Büro.',
      {
        subject: 'Automatische Antwort: Vi har',
        more: ['X-Autoreply: yes'],
      },
    ),
    { outcome: 'ignore', reason: 'autoReply' },
  ],
  [
    'an absence by its subject, which is a complaint',
    mail('Två nätter utan personal. Jag vill klaga.', {
      subject: 'Frånvaro: nattpersonalen',
      more: ['X-Auto-Response-Suppress: All'],
    }),
    looksAutomatic,
  ],
  [
    'a recall',
    mail('Olga Bergvall vill återkalla meddelandet "VB: Om kvällarna".', {
      from: olga,
      proof: inside,
      subject: 'Återkalla: VB: Om kvällarna',
    }),
    { outcome: 'ignore', reason: 'recall' },
  ],
  [
    'a recall in English',
    mail('Ann Berg would like to recall the message, "Evening visits".', { subject: 'Recall: Evening visits' }),
    { outcome: 'ignore', reason: 'recall' },
  ],
  [
    'a report of a recall',
    mail('Rapport om återkallande av meddelandet.', {
      from: olga,
      proof: inside,
      subject: 'Rapport om återkallat meddelande: VB',
    }),
    { outcome: 'ignore', reason: 'recall' },
  ],
  [
    'a subject that only begins like a recall',
    mail('Ni måste återkalla beslutet om hemtjänst. Min man får ingen hjälp.', { subject: 'Återkalla: beslutet' }),
    person,
  ],
  [
    'a bounce that brings a complaint back',
    mail(
      multi('report; report-type=delivery-status', [
        textPart('Your message could not be delivered.'),
        'Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822;x@ekbacka.example\nAction: failed',
        `Content-Type: message/rfc822\n\nFrom: ${rut}\nTo: gammal@ekbacka.example\nSubject: Klagan\n\n${words}`,
      ]).body,
      {
        from: 'postmaster@ekbacka.example',
        type: 'multipart/report; report-type=delivery-status; boundary="grans"',
        subject: 'Undeliverable: Klagan',
      },
    ),
    looksAutomatic,
  ],
  [
    'a bounce of our own letter',
    mail(
      multi('report', [
        textPart('Det gick inte att leverera meddelandet.'),
        'Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822;x@post.example\nAction: failed',
        'Content-Type: message/rfc822\n\nFrom: synpunkter@ekbacka.example\nTo: x@post.example\nSubject: Vi har tagit emot\n\nHej',
      ]).body,
      {
        from: 'postmaster@post.example',
        type: 'multipart/report; report-type=delivery-status; boundary="grans"',
        subject: 'Olevererbart: Vi har',
      },
    ),
    { outcome: 'ignore', reason: 'bounce' },
  ],
  [
    'a receipt with words',
    mail(
      multi('report', [
        textPart(
          'Ditt meddelande lästes den 10 mars 2026.\n\nJag har läst det men ingen har fortfarande hjälpt mig på kvällarna.',
        ),
        'Content-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed',
      ]).body,
      { type: 'multipart/report; report-type=disposition-notification; boundary="grans"', subject: 'Läst: Vi har tagit emot' },
    ),
    looksAutomatic,
  ],
  [
    'an invitation with words',
    mail(
      multi('alternative', [
        textPart('Jag vill klaga på hur min mamma behandlas. Kom hem till oss.'),
        'Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR',
      ]).body,
      { type: 'multipart/alternative; boundary="grans"', subject: 'Möte' },
    ),
    looksAutomatic,
  ],
  [
    'a newsletter',
    mail('Läs veckans krönika om välfärd. Anmäl dig till vår kurs.\n\nAvsluta prenumerationen här.', {
      from: 'Omsorgsbladet <nyhetsbrev@bladet.example>',
      more: ['List-Unsubscribe: <https://bladet.example/av>', 'Precedence: bulk'],
    }),
    { outcome: 'ignore', reason: 'newsletter' },
  ],
  [
    'an association’s list with only the marks of a newsletter',
    mail('Min far ramlade i natt på Norrskens boende. Ingen kom.', {
      more: ['List-Id: <anhoriga.forening.example>', 'List-Unsubscribe: <mailto:av@forening.example>'],
    }),
    { ...person, addressKind: 'list', addressProof: 'stated' },
  ],
  [
    'a notice about a password',
    mail('Ditt lösenord går ut om fem dagar. Logga in på Mina sidor och byt det.', {
      from: 'noreply@system.example',
      more: ['Auto-Submitted: auto-generated'],
    }),
    { outcome: 'ignore', reason: 'notice' },
  ],
  [
    'a notice with somebody’s words',
    mail('Nytt meddelande i e-tjänsten.\nVi fick ingen mat i lördags och personalen skrek åt min man.', {
      from: 'noreply@system.example',
      more: ['Auto-Submitted: auto-generated'],
    }),
    looksAutomatic,
  ],
];

const senders: readonly Row[] = [
  [
    'a form of tables, the name behind its label',
    mail(
      '<table><tr><td>Fullständigt namn</td><td>Rut Ek</td></tr><tr><td>E-post</td><td>rut@post.example</td></tr><tr><td>Beskriv vad som hänt</td><td>Ingen kom.</td></tr></table>',
      { from: 'noreply@form.example', type: 'text/html; charset=utf-8' },
    ),
    { ...person, complainant: { name: 'Rut Ek', address: 'rut@post.example' }, addressKind: 'form' },
  ],
  [
    'our own address, unproven',
    mail(words, { from: 'synpunkter@ekbacka.example', proof: 'Authentication-Results: dmarc=fail header.from=ekbacka.example' }),
    { outcome: 'manual', reason: 'ownAddress' },
  ],
  [
    'our own address, proven, no forward',
    mail(words, { from: 'synpunkter@ekbacka.example', proof: inside }),
    { outcome: 'manual', reason: 'ownAddress' },
  ],
  [
    'a colleague who sends as the mailbox',
    byOlga(`Kan ni ta den?\nOlga\n\n${block()}${words}`, {
      from: 'Synpunkter <synpunkter@ekbacka.example>',
      more: [`Sender: ${olga}`],
    }),
    { ...person, forwardedBy: { address: 'olga.bergvall@ekbacka.example' }, addressProof: 'stated' },
  ],
  [
    'the mailbox that forwards, and nobody says who',
    byOlga(`${block()}${words}`, { from: 'synpunkter@ekbacka.example' }),
    { ...person, forwardedBy: null, addressProof: 'stated' },
  ],
  [
    'a list that sends in her name',
    mail(words, {
      from: "'Rut Ek' via Anhöriga <anhoriga@forening.example>",
      more: [`Reply-To: ${rut}`, 'List-Id: <anhoriga.forening.example>', 'List-Post: <mailto:anhoriga@forening.example>'],
    }),
    { ...person, complainant: { name: 'Rut Ek', address: 'rut@post.example' }, addressKind: 'list', addressProof: 'stated' },
  ],
  [
    'a list that wants answers to itself',
    mail(words, {
      from: 'Rut Ek via Anhöriga <anhoriga@forening.example>',
      more: ['Reply-To: anhoriga@forening.example', 'List-Id: <anhoriga.forening.example>'],
    }),
    { outcome: 'case', complainant: { name: 'Rut Ek', address: null }, addressKind: 'list', addressProof: 'none' },
  ],
  [
    'a LISTSERV list',
    mail(words, {
      more: [
        'Sender: Anhoriga <ANHORIGA@LISTSERV.FORENING.EXAMPLE>',
        'Precedence: list',
        'List-Owner: <mailto:ANHORIGA-request@LISTSERV.FORENING.EXAMPLE>',
      ],
    }),
    { ...person, addressKind: 'list' },
  ],
  [
    'a Mailman list',
    mail(words, {
      more: [
        'X-Mailman-Version: 2.1.39',
        'Precedence: list',
        'X-BeenThere: anhoriga@forening.example',
        'Reply-To: anhoriga@forening.example',
      ],
    }),
    { ...person, addressKind: 'list', addressProof: 'stated' },
  ],
  [
    'a form with first and last name apart',
    mail(`Förnamn: Rut\nEfternamn: Ek\nE-postadress: rut@post.example\nTelefon: 070-174 06 05\nBeskriv händelsen: ${words}`, {
      from: 'Webbplatsen <noreply@form.example>',
    }),
    { ...person, complainant: { name: 'Rut Ek', address: 'rut@post.example' }, addressKind: 'form', addressProof: 'stated' },
  ],
  [
    'a form with questions',
    mail(`Vad heter du?\nRut Ek\n\nVad är din e-postadress?\nrut@post.example\n\nVad har hänt?\n${words}`, {
      from: 'Typeform <notifications@followups.typeform.example>',
    }),
    { ...person, complainant: { name: 'Rut Ek', address: 'rut@post.example' } },
  ],
  [
    'Contact Form 7',
    mail(
      `Från: Rut Ek <rut@post.example>\nÄmne: Klagomål\n\nMeddelandetext:\n${words}\n\n-- \nDetta e-postmeddelande skickades från ett kontaktformulär på Ekbackas anhöriga`,
      { from: 'Anhöriga <wordpress@anhoriga.example>', more: [`Reply-To: rut@post.example`] },
    ),
    { ...person, complainant: { name: 'Rut Ek', address: 'rut@post.example' }, addressKind: 'form' },
  ],
  [
    'a form whose labels stand alone in a table',
    mail(
      '<table><tr><td><b>Namn</b></td></tr><tr><td>Rut Ek</td></tr><tr><td><b>E-post</b></td></tr><tr><td>rut@post.example</td></tr><tr><td><b>Meddelande</b></td></tr><tr><td>Ingen kom.</td></tr></table>',
      { from: 'noreply@form.example', type: 'text/html; charset=utf-8' },
    ),
    { ...person, complainant: { name: 'Rut Ek', address: 'rut@post.example' } },
  ],
  [
    'a person whose signature looks like a form',
    mail(`${words}\n\nNamn: Rut Ek\nTelefon: 070-174 06 05\nAdress: Storgatan 1`),
    { ...person, addressKind: 'person', addressProof: 'verified' },
  ],
  [
    'an address nobody reads',
    mail('Hon fick ingen dusch. Personalen låser inte dörren efter sig på kvällarna.', {
      from: 'Rut Ek <noreply@tjanst.example>',
    }),
    { outcome: 'case', complainant: { name: 'Rut Ek', address: null }, addressKind: 'noReply', addressProof: 'none' },
  ],
  [
    'an authority',
    mail('Vi överlämnar ett klagomål som avser Lindvallen.', { from: 'Registrator IVO <registrator@ivo-myndighet.example>' }),
    { outcome: 'case', addressKind: 'authority', addressProof: 'stated' },
  ],
  ['a name with a comma and no quotes', mail(words, { from: 'Ek, Rut <rut@post.example>' }), person],
  [
    'an encoded name within quotes',
    mail(words, { from: '"=?utf-8?Q?=C3=85sa_Ek?=" <rut@post.example>' }),
    { ...person, complainant: { name: 'Åsa Ek', address: 'rut@post.example' } },
  ],
  [
    'a letter broken between two encoded words',
    mail(words, { subject: '=?utf-8?Q?Klagom=C3?= =?utf-8?Q?=A5l?=' }),
    { ...person, subject: 'Klagomål' },
  ],
  [
    'a name that is an address of ours',
    mail(words, { from: '"synpunkter@ekbacka.example" <rut@post.example>' }),
    { ...person, flags: ['sender-lookalike'] },
  ],
  ['a group', mail(words, { from: 'Grannar: Rut Ek <rut@post.example>;' }), person],
  [
    'two senders in one line',
    mail(words, {
      from: 'Rut Ek <rut@post.example>, Olga Bergvall <olga.bergvall@ekbacka.example>',
      proof: passed('post.example'),
    }),
    { ...person, addressProof: 'stated' },
  ],
  ['no sender but whom to answer', mail(words, { from: '', more: [`Reply-To: ${rut}`] }), { ...person, addressProof: 'stated' }],
  [
    'an empty sender and whom to answer',
    mail(words, { from: 'Rut <>', more: [`Reply-To: ${rut}`] }),
    { ...person, addressProof: 'stated' },
  ],
  [
    'a colleague’s look-alike who forwards',
    mail(`Ta den här.\n\n${block('Maj <maj@post.example>')}${words}`, {
      from: 'Olga Bergvall <olga.bergvall@ekbacka-kommun.example>',
      subject: 'VB: Om',
    }),
    { outcome: 'case', forwardedBy: null, flags: ['sender-lookalike'] },
  ],
  [
    'the same name at another end',
    mail(words, { from: 'Olga Bergvall <olga.bergvall@ekbacka.se>' }),
    { outcome: 'case', flags: ['sender-lookalike'] },
  ],
  [
    'a look-alike in punycode',
    mail(words, { from: 'Olga <olga@xn--ekbcka-5ve.example>' }),
    { outcome: 'case', flags: ['sender-lookalike'] },
  ],
  [
    'an address with a plus',
    mail(words, { from: 'Rut Ek <rut+kommun@post.example>' }),
    { outcome: 'case', complainant: { address: 'rut+kommun@post.example' }, addressProof: 'verified' },
  ],
  [
    'a colleague whose mail fails its proof',
    byOlga(`Se nedan.\n\n${block()}${words}`, { proof: 'Authentication-Results: dmarc=fail header.from=ekbacka.example' }),
    { outcome: 'case', forwardedBy: null, flags: ['sender-unverified'], addressProof: 'none' },
  ],
  [
    'a colleague on behalf of a unit',
    byOlga(`Se nedan.\n\n${block()}${words}`, {
      from: 'Kontaktcenter <kontaktcenter@ekbacka.example>',
      more: [`Sender: ${olga}`],
    }),
    { ...person, forwardedBy: { address: 'kontaktcenter@ekbacka.example' } },
  ],
  [
    'an assistant in the block',
    byOlga(`${block('Assistent Ek <rut@post.example> på uppdrag av Maj Berg <maj@post.example>')}${words}`),
    person,
  ],
];

const texts: readonly Row[] = [
  [
    'an answer below what it answers',
    mail(`Den 9 mars 2026 21:14 skrev ${olga}:\n> Vilken dag?\n\nTisdag.\nRut`),
    { ...person, words: 'Tisdag.\nRut' },
  ],
  [
    'answers between quoted lines, the attribution quoted too',
    mail(
      'Tack!\n\n> Den 9 mars 2026 kl. 14:03 skrev Olga <olga.bergvall@ekbacka.example>:\n>\n> Vilka dagar?\n>\nTisdag och torsdag.\n\n> Vem talade du med?\n>\nIngen alls.\n\nRut',
    ),
    { ...person, words: expect.stringMatching(/Tack![^]*Tisdag och torsdag\.[^]*Ingen alls\.[^]*Rut/) },
  ],
  [
    'answers in capitals',
    mail(`Se mina svar med versaler nedan.\nRut\n\n${block(olga)}Vilka dagar?\nTISDAGAR\n\nVem?\nINGEN`),
    { ...person, words: expect.stringContaining('TISDAGAR') },
  ],
  [
    'answers in red',
    mail(`Hej, mina svar i rött.\n\n${block(olga)}Vilka dagar? TISDAGAR`),
    { words: expect.stringContaining('TISDAGAR') },
  ],
  [
    'a text message marked by hand',
    mail('Så här skrev personalen i går:\n\n> hinner inte du får klara dej\n> /J\n\nDet är inte rätt.\nRut'),
    { words: expect.stringContaining('hinner inte') },
  ],
  [
    'a quote some program left',
    mail('De kom inte i dag heller.\n\n> gammalt brev\n> mer gammalt', { subject: 'Sv: Om' }),
    { words: 'De kom inte i dag heller.' },
  ],
  [
    'words below a pasted mail',
    byOlga(
      `För registrering.\n\n${block()}Läs vad de svarade mig:\n\nFrån: Chefen <chef@norrsken.example>\nSkickat: den 8 mars 2026 13:10\nTill: Rut Ek\nÄmne: SV: dusch\n\nVi har inte personal.\n\nSå får man inte göra.\nRut Ek`,
    ),
    { ...person, words: expect.stringContaining('Så får man inte göra.') },
  ],
  [
    'three levels of forwards',
    byOlga(
      `FYI\n\n${block('Per <per@ekbacka.example>')}Vidare.\n\n-----Ursprungligt meddelande-----\nFrån: Chefen <chef@norrsken.example>\nSkickat: den 8 mars 2026 10:00\nTill: Per\nÄmne: VB: Om\n\nTill er.\n\nBegin forwarded message:\n\nFrom: ${rut}\nDate: 7 March 2026 at 10:00:00 CET\nTo: chef@norrsken.example\nSubject: Om\n\n${words}`,
    ),
    { ...person, said: '2026-03-07T09:00:00.000Z' },
  ],
  [
    'short labels',
    byOlga(`Fr.: ${rut}\nSkick.: 2026-03-09 21.14\nTill: Växeln\nÄm.: Om\n\n${words}`),
    { ...person, said: '2026-03-09T20:14:00.000Z' },
  ],
  [
    'number with hyphens of a phone',
    mail('De kom inte.', { subject: 'Sv: SYN‑2026‑00147' }),
    { outcome: 'link', reference: 'SYN-2026-00147' },
  ],
  [
    'number in small letters with a long dash',
    mail('De kom inte.', { subject: 'ang syn–2026–00147' }),
    { outcome: 'link', reference: 'SYN-2026-00147' },
  ],
  [
    'number with minus signs and soft hyphens',
    mail('De kom inte.', { subject: 'SYN−2026\u00ad-00147' }),
    { outcome: 'link', reference: 'SYN-2026-00147' },
  ],
  [
    'number with blanks',
    mail('De kom inte.', { subject: 'Ärende SYN 2026 00147' }),
    { outcome: 'link', reference: 'SYN-2026-00147' },
  ],
  [
    'a uuencoded file',
    mail('Här är beslutet.\n\nbegin 644 a.txt\n#0V%T\n`\nend'),
    { words: 'Här är beslutet.', files: [{ name: 'a.txt', size: 3 }] },
  ],
  [
    'a yEnc file',
    mail('Här är bilden.\n=ybegin line=128 size=3 name=a.jpg\nabc\n=yend size=3\nRut'),
    { words: 'Här är bilden.\nRut', files: [{ name: 'a.jpg' }] },
  ],
  ['UTF-7', mail('Min man fick ingen hj+AOQ-lp.', { type: 'text/plain; charset=utf-7' }), { words: 'Min man fick ingen hjälp.' }],
  [
    'UTF-16 in base64',
    mail(Buffer.from('Ingen hjälp kom.', 'utf16le').toString('base64'), {
      type: 'text/plain; charset=utf-16le',
      more: ['Content-Transfer-Encoding: base64'],
    }),
    { words: 'Ingen hjälp kom.' },
  ],
  [
    'flowed text',
    mail('Ingen kom \ni går kväll, \nigen.', { type: 'text/plain; charset=utf-8; format=flowed' }),
    { words: expect.stringMatching(/Ingen kom\s+i går kväll,\s+igen\./) },
  ],
  [
    'a complaint in the subject alone',
    mail('', { subject: 'Ingen kom i går kväll, ring mig' }),
    { outcome: 'manual', reason: 'empty' },
  ],
  [
    'a message cut off within its parts',
    byOlga(multi('mixed', [textPart('Se bifogat.')], false).body, { type: 'multipart/mixed; boundary="grans"' }),
    { outcome: 'manual', reason: 'insideUnread' },
  ],
  [
    'a person’s message cut off',
    mail(multi('mixed', [textPart(words)], false).body, { type: 'multipart/mixed; boundary="grans"' }),
    { ...person, flags: ['truncated'] },
  ],
  [
    'an attached mail that cannot be decoded',
    byOlga(
      multi('mixed', [
        textPart('Se bifogat mejl.'),
        'Content-Type: message/rfc822; name="a.eml"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="a.eml"\n\n####%%%%',
      ]).body,
      { type: 'multipart/mixed; boundary="grans"' },
    ),
    { outcome: 'manual', reason: 'insideUnread' },
  ],
  [
    'an attached mail in base64',
    byOlga(
      multi('mixed', [
        textPart('Se bifogat mejl.'),
        `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`From: ${rut}\r\nTo: vaxel@ekbacka.example\r\nDate: Mon, 9 Mar 2026 21:14:00 +0100\r\nSubject: Om\r\nContent-Type: ${utf8}\r\n\r\n${words}`).toString('base64')}`,
      ]).body,
      { type: 'multipart/mixed; boundary="grans"' },
    ),
    { ...person, words, said: '2026-03-09T20:14:00.000Z' },
  ],
  [
    'an attached mail in quoted-printable',
    byOlga(
      multi('mixed', [
        textPart('Se bifogat mejl.'),
        `Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\nFrom: ${rut}\nSubject: Om\nContent-Type: text/plain; charset=3Dutf-8\n\nIngen kom i g=C3=A5r.`,
      ]).body,
      { type: 'multipart/mixed; boundary="grans"' },
    ),
    { ...person, words: 'Ingen kom i går.' },
  ],
  [
    'mails in a zip',
    byOlga(
      multi('mixed', [
        textPart('Se bifogat.'),
        'Content-Type: application/zip; name="mejl.zip"\nContent-Disposition: attachment; filename="mejl.zip"\nContent-Transfer-Encoding: base64\n\nUEsDBA==',
      ]).body,
      { type: 'multipart/mixed; boundary="grans"' },
    ),
    { outcome: 'manual', reason: 'insideUnread' },
  ],
  [
    'a provider’s mail forwarded by who complains',
    mail(`Läs det här. Jag är inte nöjd.\nRut\n\n${block('Chefen <chef@norrsken.example>')}Vi har inte personal.`),
    { ...person, words: 'Läs det här. Jag är inte nöjd.\nRut' },
  ],
];

const dates: readonly Row[] = [
  [
    'of 1970',
    mail(words, { date: 'Thu, 1 Jan 1970 01:00:00 +0100' }),
    { ...person, said: '2026-03-10T08:00:10.000Z', received: null },
  ],
  ['of 2019', mail(words, { date: 'Fri, 1 Mar 2019 10:00:00 +0100' }), { said: '2026-03-10T08:00:10.000Z', received: null }],
  [
    'of next year',
    mail(words, { date: 'Wed, 10 Mar 2027 10:00:00 +0100' }),
    { said: '2026-03-10T08:00:10.000Z', received: null },
  ],
  ['that is missing', mail(words, { date: '' }), { said: '2026-03-10T08:00:10.000Z', received: null }],
  ['without a zone', mail(words, { date: 'Tue, 10 Mar 2026 09:00:00' }), { said: '2026-03-10T08:00:00.000Z' }],
  ['without a sign', mail(words, { date: 'Tue, 10 Mar 2026 09:00:00 0100' }), { said: '2026-03-10T08:00:00.000Z' }],
  [
    'of a forward, yesterday',
    byOlga(`${block()}${words}`),
    { said: '2026-03-09T20:14:00.000Z', received: '2026-03-09T20:14:00.000Z', flags: [] },
  ],
  [
    'of a forward, half a year ago',
    byOlga(`${block(rut, 'den 4 september 2025 09:15 em')}${words}`),
    { said: '2025-09-04T19:15:00.000Z', received: null, flags: ['date-unsure'] },
  ],
  [
    'of a forward, in the future',
    byOlga(`${block(rut, 'den 4 april 2026 10:00')}${words}`),
    { received: null, flags: ['date-unsure'] },
  ],
  [
    'of a forward, that is missing',
    byOlga(`-----Ursprungligt meddelande-----\nFrån: ${rut}\nTill: Växeln\nÄmne: Om\n\n${words}`),
    { ...person, said: null, received: null, flags: ['date-unsure'] },
  ],
  [
    'of a forward by a colleague of another board',
    byOlga(`${block()}${words}`, { from: 'Skolan <skola.ekbacka@ekbacka.example>' }),
    { said: '2026-03-09T20:14:00.000Z', received: null, flags: [] },
  ],
];

it.each([...machines])('%s', async (_, raw, expected) => expect(await read(raw)).toMatchObject(expected));
describe('the sender is', () =>
  it.each([...senders])('%s', async (_, raw, expected) => expect(await read(raw)).toMatchObject(expected)));
describe('the text holds', () =>
  it.each([...texts])('%s', async (_, raw, expected) => expect(await read(raw)).toMatchObject(expected)));
describe('a date', () => it.each([...dates])('%s', async (_, raw, expected) => expect(await read(raw)).toMatchObject(expected)));
