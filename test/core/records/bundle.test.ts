// The bundle of a case: which documents it holds and in which order, what the index says of each, what files are called, and what is never pretended to be there.

import { textHash } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import type { KeptMail, KeptText, Personal } from '../../../src/core/casefile/personal';
import { bundleOf } from '../../../src/core/records/bundle';
import type { Fetched, Records } from '../../../src/core/records/document';
import { endingOf, numberInName } from '../../../src/core/records/file-names';
import { placed } from '../../../src/core/records/placed';
import { aBar, aCase, aFile, aMatter, aProvider, at, caseworker, events, profile, someone } from '../../support/builders';

const personal: Personal = {
  intakeKey: 'key',
  complainant: { name: 'Greta Holm', address: 'greta.holm@example.com' },
  phone: null,
  postal: null,
  otherNumber: null,
  forwardedBy: null,
  subject: 'Greta klagar',
  words: 'De kom inte i går kväll.',
  note: '',
  attachments: [{ name: 'Greta Holms anteckning.karin', size: 20, sha256: 'x' }],
  original: { name: 'original.eml', size: 900, sha256: 'y' },
  fingerprint: null,
};
const text = (kind: string, own: Partial<KeptText> = {}): KeptText => ({
  key: `12|${kind}|1`,
  caseId: aCase().id,
  kind,
  subject: `Om ${kind}`,
  body: `words of ${kind}`,
  hash: textHash('h'),
  at: at('2026-03-05'),
  by: null,
  mail: null,
  ...own,
});
const mail: KeptMail = {
  key: 'later',
  from: { name: 'Nils', address: 'nils@norrsken.example' },
  forwardedBy: null,
  note: '',
  original: { name: 'original.eml', size: 10, sha256: 'z' },
  attachments: [{ name: 'svar.PDF', size: 10, sha256: 'p' }],
  warnings: [],
};
const approved = (letter: 'reply' | 'toProvider' | 'notice', when: string): NewEvent => ({
  kind: 'letterApproved',
  data: { letter, textKey: `12|${letter}|1`, hash: textHash('h'), sendAfter: at(when) },
  at: at(when),
  by: caseworker.id,
});
const sent = (key: string, when: string): NewEvent => ({ kind: 'letterSent', data: { textKey: key }, at: at(when), by: null });

const whole: readonly NewEvent[] = [
  { kind: 'received', data: { channel: 'mail', forwarded: false }, at: at('2026-03-02 08:10'), by: null },
  sent('12|acknowledgement', '2026-03-02 09:00'),
  approved('toProvider', '2026-03-03 09:00'),
  sent('12|toProvider|1', '2026-03-03 09:05'),
  { kind: 'linked', data: { as: 'providerAnswer', textKey: '12|providerAnswer|1' }, at: at('2026-03-05'), by: null },
  approved('notice', '2026-03-05 10:00'),
  { kind: 'letterUndone', data: { textKey: '12|notice|1' }, at: at('2026-03-05 10:02'), by: caseworker.id },
  approved('reply', '2026-03-09 10:00'),
  sent('12|reply|1', '2026-03-09 10:05'),
];
const records = (own: Partial<Records> = {}, file: Partial<CaseFile> = {}): Records => ({
  file: aFile({ provider: aProvider, events: events(...whole), ...file }),
  personal,
  texts: [
    text('toProvider', { at: at('2026-03-03 09:00') }),
    text('notice'),
    text('replyDraft'),
    text('conflictNote'),
    text('providerAnswer', { mail }),
    text('followUpNote', { at: at('2026-03-06') }),
    text('reply', { at: at('2026-03-09 10:00') }),
  ],
  posts: [],
  beside: [],
  ...own,
});
const making = { now: at('2026-03-10 10:00'), nameOf: () => 'Karin Lindqvist' };
const everything = (given: Records): Fetched => ({
  files: new Map(placed(given).flatMap(({ files }) => files.map(({ name }) => [name, 'whole'] as const))),
  letters: new Map([['12|acknowledgement', { subject: 'Vi har tagit emot', body: 'Hej!' }]]),
});
const made = (given: Records, fetched: Fetched = everything(given)) => bundleOf(given, placed(given), { fetched, making });
const indexOf = (given: Records, fetched?: Fetched) => made(given, fetched).papers[0]?.paper;
const wordsOf = (paper: unknown): string => JSON.stringify(paper);

it('holds what came, what went and what was noted, oldest first, and no drafts [R029 R048 R158 R235]', () => {
  const rows = indexOf(records())?.table?.rows.map(([n, title, , state, way, party]) => [n, title, state, way, party]);
  expect(rows).toEqual([
    ['1', 'Kom in som mejl', 'Inkommen', 'In', 'Den som klagar'],
    ['2', 'Bekräftelse', 'Expedierad', 'Ut', 'Den som klagar'],
    ['3', 'Begäran till utföraren', 'Expedierad', 'Ut', 'Norrsken Hemtjänst AB'],
    ['4', 'Utförarens svar', 'Inkommen', 'In', 'Norrsken Hemtjänst AB'],
    ['5', 'Anteckning från uppföljningen', 'Upprättad', 'Intern', '–'],
    ['6', 'Svar', 'Expedierad', 'Ut', 'Den som klagar'],
    ['7', 'Historik: vad som hänt i ärendet', 'Upprättad', 'Intern', '–'],
  ]);
});

it('says of each document its day, and the provision of secrecy with day and authority, and the class that is proposed [DEC5.7 L07 L10 R151 R160]', () => {
  const index = indexOf(records());
  expect(index?.table?.rows.map((row) => row[2])).toContain('3 mars 2026');
  expect(index?.table?.rows.map((row) => row[6])).toContain('OSL 26 kap. 1 §: socialtjänstsekretess');
  expect(new Set(index?.table?.rows.map((row) => row[7]))).toEqual(new Set(['Klagomål och synpunkter']));
  expect(index?.words.join(' ')).toContain('programmet gallrar aldrig en handling själv');
  expect(index?.words.join(' ')).toContain('gjord 10 mars 2026 av Ekbacka kommun, socialnämnden');
});

it.each([
  [{ registryNumber: 'SN 2026/0123', inOrder: null }, ['SN 2026/0123', 'Diarienummer SN 2026/0123', '3.7.2', 'SYN-2026-00012']],
  [{ registryNumber: null, inOrder: 'noSecrecy' }, ['SYN-2026-00012', 'Hålls ordnat utan diarieföring', '3.7.2']],
  [{ registryNumber: null, inOrder: null }, ['SYN-2026-00012', 'Inte diariefört', '3.7.2']],
] as const)('says where %j stands in the register, and its class [DEC5.6]', (own, facts) => {
  const registration = { ...profile.registration, class: '3.7.2' };
  const given = records({}, { matter: aCase(own), profile: { ...profile, registration } });
  expect(indexOf(given)?.facts.map(({ value }) => value)).toEqual(expect.arrayContaining([...facts]));
});

it('calls files by number and kind: no name, no subject, no ending that may be a name', () => {
  const { name, papers, files } = made(records());
  expect(name).toBe('SYN-2026-00012');
  expect([...papers, ...files].map((one) => one.name).sort()).toEqual([
    'SYN-2026-00012-00-forteckning.pdf',
    'SYN-2026-00012-01-bilaga-1',
    'SYN-2026-00012-01-inkommet.eml',
    'SYN-2026-00012-02-brev.eml',
    'SYN-2026-00012-02-brev.pdf',
    'SYN-2026-00012-03-brev.pdf',
    'SYN-2026-00012-04-bilaga-1.pdf',
    'SYN-2026-00012-04-inkommet.eml',
    'SYN-2026-00012-05-anteckning.pdf',
    'SYN-2026-00012-06-brev.pdf',
    'SYN-2026-00012-07-historik.pdf',
  ]);
});

it.each([
  ['SN 2026/0123', 'SN-2026-0123'],
  ['../../etc', 'etc'],
  ['SÄN 2026:7', 'SÄN-2026-7'],
])('takes the number %s as a file name does', (number, name) => expect(numberInName(number)).toBe(name));

it.each([
  ['foto.JPG', '.jpg'],
  ['anteckning.karin', ''],
  ['utan', ''],
  ['.', ''],
])('keeps of %s the ending %s', (name, ending) => expect(endingOf({ name })).toBe(ending));

it('names nobody in the index, and its letters stand as they went', () => {
  const { papers } = made(records());
  expect(wordsOf(papers[0])).not.toMatch(/Greta|Holm|Nils|Karin|De kom inte/);
  expect(papers.find(({ paper }) => paper.title === 'Svar')?.paper.words).toEqual(['words of reply']);
  expect(papers.find(({ name }) => name.endsWith('02-brev.pdf'))?.paper.words).toEqual(['Hej!']);
});

it('leaves out what was undone, replaced, drafted, moved to a case of its own, or said of a conflict of interest', () => {
  const moved: NewEvent = {
    kind: 'splitOff',
    data: { textKey: '12|providerAnswer|1', to: aCase().id, number: 'SYN-2026-00013' },
    at: at('2026-03-06'),
    by: null,
  };
  const given = records(
    {},
    { events: events(...whole, moved), assessments: [aBar(someone('eva'), ['unitManager'], { why: 'hemligt' })] },
  );
  const all = wordsOf(made(given));
  for (const hidden of ['words of notice', 'words of replyDraft', 'words of conflictNote', 'hemligt'])
    expect(all).not.toContain(hidden);
  expect(indexOf(given)?.table?.rows.map((row) => row[1])).not.toContain('Utförarens svar');
});

describe('what is not here', () => {
  const nothing: Fetched = { files: new Map(), letters: new Map() };

  it('is said in the index, and no file stands in the bundle for it', () => {
    const index = indexOf(records(), nothing);
    expect(index?.table?.rows[0]?.[8]).toBe('Filen finns inte i Trappan.\nFilen finns inte i Trappan.');
    expect(index?.table?.rows[1]?.[8]).toContain('Brevets text finns inte i Trappan');
    expect(made(records(), nothing).files).toEqual([]);
    expect(made(records(), nothing).papers.map(({ name }) => name)).not.toContain('SYN-2026-00012-02-brev.pdf');
  });
  it('is said of a file that is not the one that came', () => {
    const fetched: Fetched = { ...nothing, files: new Map([['SYN-2026-00012-01-inkommet.eml', 'changed']]) };
    expect(indexOf(records(), fetched)?.table?.rows[0]?.[8]).toContain(
      'SYN-2026-00012-01-inkommet.eml (ändrad sedan den kom in)',
    );
  });
  it('is said of a protected case, whose letters have no text here', () => {
    const protectedCase = aCase({ protection: 'protected' });
    const given = records({ texts: [] }, { matter: protectedCase });
    const index = indexOf(given);
    expect(index?.words).toContain('Skyddat ärende. Det som förvaras på annan plats ingår inte, och saknas därför här.');
    expect(index?.facts.map(({ value }) => value).join()).not.toContain('Norrsken');
    expect(index?.table?.rows.at(-2)?.[8]).toContain('finns inte i Trappan');
  });
  it('is said when the row of the person is gone', () => {
    expect(indexOf(records({ personal: null }))?.words.join()).toContain('klagomålets original kan inte tas med');
  });
});

it('has what was said aloud both as it was written down and as a paper', () => {
  const spoken = { ...personal, original: { name: 'tjansteanteckning.json', size: 9, sha256: 'j' }, attachments: [] };
  const { papers, files } = made(records({ personal: spoken }, { matter: aCase({ channel: 'phone' }) }));
  expect(papers[1]).toMatchObject({ name: 'SYN-2026-00012-01-anteckning.pdf', paper: { words: ['De kom inte i går kväll.'] } });
  expect(files[0]?.name).toBe('SYN-2026-00012-01-anteckning.json');
});

it('has the letter that never arrived as drawn up, and what was told by hand with how', () => {
  const told: readonly NewEvent[] = [
    approved('reply', '2026-03-09 10:00'),
    { kind: 'letterFailed', data: { textKey: '12|reply|1', why: 'bounced' }, at: at('2026-03-09 11:00'), by: null },
  ];
  const rows = indexOf(records({}, { events: events(...told) }))?.table?.rows.map((row) => row.slice(1, 4));
  expect(rows).toContainEqual(['Svar, kom inte fram', '9 mars 2026', 'Upprättad']);
});

it('tells the history oldest first, each moment with its year', () => {
  const history = made(records(), everything(records())).papers.at(-1)?.paper;
  const rows = history?.table?.rows ?? [];
  expect(rows[0]).toEqual(['2 mars 2026 08:10', 'Kom in som mejl']);
  expect(rows.at(-1)?.[0]).toBe('9 mars 2026 10:05');
  expect(rows.every(([when]) => when?.includes(' 2026 '))).toBe(true);
});

it('holds the investigation as it was handed in last, what a colleague gave, the measures and the answer to an authority [R324 R309 R316]', () => {
  const own = (process: 'investigation' | 'contribution' | 'measure' | 'inspectorate', stage: string, fields = {}) =>
    aMatter(process, stage, { fields }).matter;
  const beside = [
    {
      matter: own('investigation', 'told'),
      texts: [
        text('investigationWrite', { body: 'Första försöket.' }),
        text('investigationApprove', { body: 'Varför?' }),
        text('investigationWrite', { body: 'Vad har hänt?\nBesöket uteblev.' }),
      ],
    },
    {
      matter: own('contribution', 'given'),
      texts: [text('reported', { body: 'Minns du?' }), text('contribute', { body: 'Ja.' })],
    },
    { matter: own('contribution', 'asked'), texts: [] },
    { matter: own('measure', 'planned', { what: 'Ny turlista', aim: 'prevent', doBy: '2026-03-20' }), texts: [] },
    { matter: own('inspectorate', 'answered'), texts: [text('inspectorateAnswer', { body: 'Vi har avhjälpt bristen.' })] },
  ];
  const found = placed(records({ beside })).flatMap(({ document: { kind, title, content } }) =>
    title.is === 'beside' && content !== null && content !== 'notHere' && 'body' in content ? [[kind, content.body]] : [],
  );
  expect(found).toEqual([
    ['measure', 'Ny turlista\n\nPlanerad\nSyfte: Förebygga att det händer igen\nSka vara gjort: fredag 20 mars'],
    ['investigation', 'Vad har hänt?\nBesöket uteblev.'],
    ['note', 'Minns du?\n\nJa.'],
    ['authorityAnswer', 'Vi har avhjälpt bristen.'],
  ]);
  expect(indexOf(records({ beside }))?.table?.rows.map(([, title]) => title)).toContain('Åtgärd, AT-2026-00007');
});
