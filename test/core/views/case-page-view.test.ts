// The page of a case: what is needed now comes first, every day can be explained, and a protected case keeps its content to itself.

import { keysOf, personId, textHash, unitId } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { KeptText, Personal } from '../../../src/core/casefile/personal';
import type { NewEvent } from '../../../src/core/casefile/event';
import { plan } from '../../../src/core/engine/plan';
import { exits } from '../../../src/core/processes/complaint/exits';
import { stages } from '../../../src/core/processes/complaint/stages';
import { languages } from '../../../src/core/text/say';
import { casePage } from '../../../src/core/views/case-page';
import { flagViews } from '../../../src/core/views/case-page/weighed';
import { casePageView } from '../../../src/core/views/case-page-view';
import { need } from '../../../src/core/views/case-page/need';
import type { Reading } from '../../../src/core/views/case-page/reading';
import {
  aCase,
  aFile,
  aProvider,
  anAssessment,
  aTask,
  aTriagedCase,
  at,
  caseworker,
  day,
  events,
  manager,
  registrar,
} from '../../support/builders';

const personal: Personal = {
  intakeKey: 'key',
  complainant: { name: 'Greta Holm', address: 'greta.holm@example.com' },
  phone: '070-123 45 67',
  postal: null,
  otherNumber: null,
  forwardedBy: { name: 'Olga Bergvall', address: 'olga.bergvall@ekbacka.example' },
  subject: 'Klagomål på hemtjänsten',
  words: 'De kom inte i går kväll.',
  note: 'Ringde också.',
  attachments: [{ name: 'foto.jpg', size: 20_480, sha256: 'x' }],
  original: { name: 'original.eml', size: 900, sha256: 'y' },
  fingerprint: null,
};
const text = (kind: string, own: Partial<KeptText> = {}): KeptText => ({
  ...{
    key: `12|${kind}|1`,
    caseId: aCase().id,
    kind,
    subject: 'S',
    body: `words of ${kind}`,
    hash: textHash('h'),
    at: at('2026-03-05'),
    by: null,
    mail: null,
  },
  ...own,
});
const names: Readonly<Record<string, string>> = {
  caseworker: 'Karin Lindqvist',
  manager: 'Eva Sandell',
  registrar: 'Rut Almgren',
};
const reading = (file: CaseFile, own: Partial<Reading> = {}): Reading => ({
  ...{ file, now: at('2026-03-03 09:00'), language: 'sv', actor: registrar, nameOf: (id) => names[id] ?? '–' },
  ...{
    providers: [aProvider],
    caseworkers: [{ id: 'caseworker', name: 'Karin Lindqvist' }],
    openTo: [],
    colleaguesFor: () => [],
  },
  ...{ responsible: (role) => `(${role})`, people: [] },
  ...own,
});
const view = (file: CaseFile, own: Partial<Reading> = {}, texts: readonly KeptText[] = []) =>
  casePageView(reading(file, own), { personal, texts, drafts: null });

const received = aFile({ tasks: [aTask({ type: 'triage' })] });
const decided = (type: 'forwardToProvider' | 'triage', outcome: string): NewEvent => ({
  kind: 'decided',
  data: { task: `12|${type}|2`, type, outcome, reason: null },
  at: at('2026-03-04 10:00'),
  by: caseworker.id,
});
const withProvider = aFile({
  matter: aTriagedCase({ stage: 'withProvider', round: 3, providerReplyDue: day('2026-03-10') }),
  provider: aProvider,
  tasks: [
    aTask({
      type: 'providerReply',
      round: 3,
      role: 'caseworker',
      unit: unitId('soder'),
      ownerId: caseworker.id,
      due: day('2026-03-10'),
    }),
    aTask({
      ...{ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: unitId('soder'), ownerId: caseworker.id },
      ...{ state: 'done', outcome: 'sent', answeredBy: caseworker.id, answeredAt: at('2026-03-04 10:00') },
    }),
  ],
  events: events(decided('forwardToProvider', 'sent')),
});

it('says since when a task is whose: with the clock for an alarm and for what began today', () => {
  const opened = at('2026-03-02 08:10');
  const since = (type: 'triage' | 'readAlarm', now: string) =>
    view(aFile({ tasks: [aTask({ type, opened })] }), { now: at(now) }).tasks.map((task) => task.since);
  expect(since('triage', '2026-03-03 09:00')).toEqual(['måndag 2 mars']);
  expect(since('triage', '2026-03-02 09:00')).toEqual(['måndag 2 mars 08:10']);
  expect(since('readAlarm', '2026-03-03 09:00')).toEqual(['måndag 2 mars 08:10']);
});

describe('what the page says first', () => {
  it('is what the individual needs now, before anybody has read [R011]', () => {
    expect(view(received).need).toEqual({
      text: expect.stringContaining('Ingen har läst det här än') as string,
      isUrgent: false,
    });
  });
  it.each([
    ['danger', { danger: 'yes' as const, needsMet: false }, 'i fara'],
    ['needs that are not met', { needsMet: false }, 'inte tillgodosedda'],
  ])('is %s before everything else', (_what, own, words) => {
    const first = view({ ...withProvider, matter: { ...withProvider.matter, ...own } }).need;
    expect(first).toEqual({ text: expect.stringContaining(words) as string, isUrgent: true });
  });
  const urgent = [
    [
      'readAlarm',
      { signs: ['words'] },
      'är inte läst. Ligger hos: Registrator. Öppna larmet, tryck på Jag läser nu',
      'has not been read',
    ],
    ['dangerNow', { danger: 'yes' }, 'Någon kan vara i fara. Ligger hos: Registrator. Se till', 'Somebody may be in danger'],
    [
      'childConcern',
      { childConcern: true },
      'Ett barn kan fara illa. Ligger hos: Registrator. Se till',
      'A child may come to harm',
    ],
  ] as const;
  it.each(urgent)('is %s in every stage and after every exit, whose it is and what to do [R011]', (...row) => {
    const [type, own, sv, en] = row;
    for (const stage of keysOf(stages)) {
      for (const exit of [null, ...keysOf(exits)]) {
        const known = Object.assign({}, aCase({ stage, exit, needsMet: false }), own);
        const file = aFile({ matter: known, tasks: [aTask({ type, round: 0 }), aTask({ type: 'triage' })] });
        expect(need(reading(file))).toEqual({ text: expect.stringContaining(sv) as string, isUrgent: true });
        expect(need(reading(file, { language: 'en' }))).toEqual({ text: expect.stringContaining(en) as string, isUrgent: true });
      }
    }
  });
  it('is the alarm before danger, danger before a child, and names whoever took it', () => {
    const tasks = [
      aTask({ type: 'childConcern' }),
      aTask({ type: 'dangerNow' }),
      aTask({ type: 'readAlarm', ownerId: personId('registrar') }),
    ];
    const leads = (count: number): string => view(aFile({ tasks: tasks.slice(0, count) })).need.text;
    expect([1, 2, 3].map(leads)).toEqual([
      expect.stringContaining('Ett barn'),
      expect.stringContaining('Någon kan vara i fara'),
      expect.stringContaining('är inte läst. Ligger hos: Rut Almgren.'),
    ]);
  });
  it('is a child’s no more once the concern has been received', () => {
    const over = aTask({
      type: 'childConcern',
      round: 0,
      state: 'done',
      outcome: 'received',
      answeredAt: at('2026-03-02 09:00'),
    });
    expect(view(aFile({ matter: aCase({ childConcern: true }), tasks: [over] })).need.isUrgent).toBe(false);
  });
  it('says that the promised answer is late, until it has gone', () => {
    const late = { now: at('2026-03-20') };
    expect(view(withProvider, late).need).toMatchObject({
      isUrgent: true,
      text: expect.stringContaining('måndag 16 mars') as string,
    });
    const closing = { ...withProvider, matter: { ...withProvider.matter, stage: 'closing' as const } };
    expect(view(closing, late).need.isUrgent).toBe(false);
  });
  it('names the provider’s day while the provider has it', () =>
    expect(view(withProvider).need.text).toContain('senast tisdag 10 mars'));
});

it('says what kind it is, and asks it at Mottagning [R123]', () => {
  const asked = aFile({ matter: aCase({ kind: 'comment' }), tasks: [aTask({ type: 'triage' })] });
  expect(view(asked).facts).toContainEqual({ title: 'Slag', value: 'Synpunkt' });
  expect(view(asked).sheet?.triage).toMatchObject({ kind: 'comment' });
});

describe('whose it is', () => {
  it('is a role until somebody has taken it', () => {
    expect(view(received)).toMatchObject({ number: 'SYN-2026-00012', owner: 'Registrator', next: { title: 'Mottagning' } });
  });
  it('is a person by name, in the tab only', () => expect(view(withProvider).owner).toBe('Karin Lindqvist'));
  it('is nobody when the case is closed', () => {
    const closed = aFile({ matter: aCase({ stage: 'closed' }) });
    expect(view(closed)).toMatchObject({ owner: 'Ingen, ärendet är avslutat', next: null, isOpen: false });
  });
});

describe('an open case', () => {
  const open = keysOf(stages).filter((stage) => stages[stage].open && !('passesTo' in stages[stage]));
  it.each(open)('has one owner, stands on one step of the stair, and has a next step with its day: %s [I02]', (stage) => {
    const matter = aTriagedCase({ stage, round: 5 });
    const actions = plan(aFile({ matter, provider: aProvider }), at('2026-03-03 09:00'));
    const tasks = actions.flatMap((action) => (action.kind === 'openTask' ? [aTask(action.task)] : []));
    const seen = view(aFile({ matter, provider: aProvider, tasks }));
    // While the file is closed every step is behind it.
    expect(seen.stair.filter(({ state }) => state === 'now')).toHaveLength(stage === 'closing' ? 0 : 1);
    expect(seen.owner).toMatch(/^(?:Registrator|Enhetschef, Enhet Söder|Avdelningschef|Karin Lindqvist)$/);
    expect(seen.next?.due.day).toMatch(/ \d+ (?:mars|april)/);
  });
});

describe('the stair', () => {
  const states = (file: CaseFile) => view(file).stair.map(({ state }) => state);
  it('begins with the provider', () => expect(states(received)).toEqual(['now', 'ahead', 'ahead']));
  it('has the first step behind it when the request has gone and the individual is followed up', () => {
    const file = { ...withProvider, matter: { ...withProvider.matter, stage: 'followingUp' as const } };
    expect(states(file)).toEqual(['done', 'now', 'ahead']);
    expect(view(file).stair[0]?.text).toBe('Begäran gick till utföraren onsdag 4 mars.');
  });
  it('shows the day the provider answered, and what the follow-up of the individual came to [R240 R241]', () => {
    const linked: NewEvent = {
      kind: 'linked',
      data: { as: 'providerAnswer', textKey: 'k', signs: [] },
      at: at('2026-03-09 10:00'),
      by: null,
    };
    const followed = (needsMet: boolean | null) =>
      view({
        ...withProvider,
        matter: { ...withProvider.matter, stage: 'deciding', needsMet, providerParts: ['measures'] },
        events: events(decided('forwardToProvider', 'sent'), linked),
      }).stair.map(({ text: words }) => words);
    expect(followed(null)[0]).toContain('måndag 9 mars');
    expect(followed(true)[1]).toBe('Behoven är tillgodosedda.');
    expect(followed(false)[1]).toContain('inte tillgodosedda');
  });
  it('says that a step was skipped [R243]', () => {
    const file = aFile({
      matter: aTriagedCase({ stage: 'deciding', needsMet: true }),
      events: events(decided('forwardToProvider', 'skipped')),
    });
    expect(states(file)).toEqual(['skipped', 'now', 'ahead']);
  });
});

describe('every day', () => {
  it('is explained by its start, its rule and the days that do not count [I05]', () => {
    const file = aFile({ tasks: [aTask({ type: 'triage', opened: at('2026-03-06 10:00'), due: day('2026-03-09') })] });
    expect(view(file, { now: at('2026-03-06 11:00') }).tasks[0]?.due).toEqual({
      day: 'måndag 9 mars',
      word: 'Klart senast måndag 9 mars',
      urgency: 'calm',
      explanation: [
        'Räknas från fredag 6 mars, då uppgiften kom',
        'Egen rutin: mottagning inom en arbetsdag',
        'Lediga dagar som inte räknas: 7 mars, 8 mars',
        'Grund: Kommunens egen rutin',
      ],
    });
  });
  it('that has passed says so in words', () =>
    expect(view(received, { now: at('2026-03-05') }).tasks[0]?.due).toMatchObject({
      urgency: 'late',
      word: expect.stringContaining('Försenad') as string,
    }));
  it('that somebody moved says from when to when [I05]', () => {
    const task = aTask({ type: 'triage', due: day('2026-03-06') });
    const moved: NewEvent = {
      kind: 'dueMoved',
      data: { task: task.key, from: day('2026-03-03'), to: day('2026-03-06') },
      at: at('2026-03-03'),
      by: registrar.id,
    };
    const file = aFile({ tasks: [task], events: events(moved) });
    expect(view(file).tasks[0]?.due.explanation).toContain('Dagen flyttades från tisdag 3 mars till fredag 6 mars');
  });
  it('of a complaint that was forwarded late counts from the day it came to the municipality [R192 DEC7.8]', () => {
    const file = aFile({ matter: aCase({ arrived: at('2026-03-10 08:00') }) });
    expect(view(file).dates.map(({ title }) => title)).toEqual(['Kom in', 'Kom till oss', 'Svar till den som klagar']);
    expect(view(file).dates[1]?.due.explanation[0]).toContain('dag 9');
    expect(view(file).dates[2]?.due.day).toBe('måndag 16 mars');
  });
});

describe('what the reader may do', () => {
  it('is to answer and claim what belongs to their role', () =>
    expect(view(received).tasks[0]?.may).toEqual({ answer: true, claim: true, decline: false, conflict: true }));
  it('is nothing with what belongs to others, and then no form is filled in', () => {
    const seen = view(received, { actor: { ...manager, id: personId('x') } });
    expect(seen.tasks[0]?.may.answer).toBe(false);
    expect(seen.sheet).toBeNull();
  });
  it('is to hand on what may be handed on', () =>
    expect(view(withProvider, { actor: caseworker }).tasks[0]?.may).toEqual({
      answer: true,
      claim: false,
      decline: true,
      conflict: true,
    }));
});

describe('the sheet', () => {
  it('never answers the legal questions beforehand (decisions 3)', () =>
    expect(JSON.stringify(view(withProvider, { actor: caseworker }).sheet?.forward)).not.toContain('lexSarah'));
  it('proposes the day and its limits', () => {
    const file = { ...withProvider, matter: { ...withProvider.matter, stage: 'assessing' as const } };
    expect(view(file, { actor: caseworker }).sheet?.forward).toMatchObject({
      ...{
        earliest: '2026-03-04',
        latest: '2026-03-16',
        replyDue: '2026-03-10',
        goesByMail: true,
        provider: 'Norrsken Hemtjänst AB',
      },
    });
  });
  it('offers EKU only when the first two steps are behind it and nothing belongs to another track [R263 I10]', () => {
    const offers = (own: object, assessments: CaseFile['assessments'] = []) => {
      const kase = { ...withProvider.matter, stage: 'deciding' as const, needsMet: true, ...own };
      const tasks = [aTask({ type: 'decideOutcome', round: 3, role: 'unitManager', unit: unitId('soder') })];
      return view({ ...withProvider, matter: kase, tasks, assessments }, { actor: manager }).sheet?.mayEscalate;
    };
    expect(offers({})).toBe(true);
    expect(offers({ needsMet: null })).toBe(false);
    expect(offers({}, [anAssessment({ flag: 'welfareCrime', hidesFromEku: true, until: null })])).toBe(false);
  });
  it('has the provider’s last answer beside it', () => {
    const texts = [
      text('providerAnswer'),
      text('providerAnswer', { key: '12|providerAnswer|2', body: 'newer', at: at('2026-03-06') }),
    ];
    expect(view(withProvider, { actor: caseworker }, texts).sheet?.providerAnswer?.body).toBe('newer');
  });
  it('has the provider’s answer beside the manager’s decision, as the caseworker had it [R053 R069 R222]', () => {
    const matter = { ...withProvider.matter, stage: 'deciding' as const, needsMet: true };
    const tasks = [aTask({ type: 'decideOutcome', round: 3, role: 'unitManager', unit: unitId('soder') })];
    const seen = view({ ...withProvider, matter, tasks }, { actor: manager }, [text('providerAnswer')]);
    expect(seen.tasks[0]?.may.answer).toBe(true);
    expect(seen.sheet?.providerAnswer?.body).toBe('words of providerAnswer');
  });
});

describe('letters', () => {
  const approved = (key: string, sendAfter: string): NewEvent => ({
    kind: 'letterApproved',
    data: { letter: 'toProvider', textKey: key, hash: textHash('h'), sendAfter: at(sendAfter) },
    at: at('2026-03-03 08:58'),
    by: caseworker.id,
  });
  const file = (...more: readonly NewEvent[]) => ({
    ...withProvider,
    events: events(approved('12|toProvider|1', '2026-03-03 09:03'), ...more),
  });
  it('that wait can be taken back', () =>
    expect(view(file(), {}, [text('toProvider')]).letters).toEqual([
      {
        ...{ key: '12|toProvider|1', title: 'Begäran till utföraren', state: 'waiting', mayUndo: true },
        ...{ stateWord: 'Skickas 3 mars 09:03. Går att ångra till dess.', text: { subject: 'S', body: 'words of toProvider' } },
      },
    ]));
  it('that have gone say when', () => {
    const sent: NewEvent = { kind: 'letterSent', data: { textKey: '12|toProvider|1' }, at: at('2026-03-03 09:04'), by: null };
    expect(view(file(sent)).letters[0]).toMatchObject({ state: 'sent', mayUndo: false, stateWord: 'Skickat 3 mars 09:04.' });
  });
  it('that nobody approved by hand are named too', () => {
    const sent: NewEvent = { kind: 'letterSent', data: { textKey: '12|receipt|0' }, at: at('2026-03-03 09:04'), by: null };
    expect(view({ ...received, events: events(sent) }).letters[0]?.title).toBe('Kvittens till den som vidarebefordrade');
  });
  it('stand among the letters and not among the texts', () => {
    const seen = view(file(), {}, [text('toProvider'), text('notice'), text('providerAnswer')]);
    expect(seen.content?.texts.map(({ title }) => title)).toEqual(['Utförarens svar']);
  });
});

describe('a protected case', () => {
  const file = {
    ...withProvider,
    matter: { ...withProvider.matter, protection: 'protected' as const },
    events: events({ kind: 'received', data: { channel: 'mail', forwarded: true }, at: at('2026-03-02'), by: null }),
  };
  const seen = view(file, { actor: caseworker }, [text('providerAnswer'), text('followUpNote')]);
  it('shows number, days, owner and tasks, and nothing of what it is about (decisions 5) [R164]', () => {
    expect(seen).toMatchObject({
      number: 'SYN-2026-00012',
      isProtected: true,
      owner: 'Karin Lindqvist',
      content: null,
      drafts: null,
    });
    expect(seen.facts.map(({ title }) => title)).toEqual(['Enhet', 'Diariet', 'Handläggare']);
    for (const word of ['Greta', 'words of']) expect(JSON.stringify(seen)).not.toContain(word);
  });
  it('sends nothing by mail', () => expect(seen.sheet).toMatchObject({ mayReply: false, forward: { goesByMail: false } }));
});

describe('the history', () => {
  it('is told in words, the latest first, and leaves out what only the product needs', () => {
    const file = aFile({
      events: events(
        { kind: 'received', data: { channel: 'mail', forwarded: true }, at: at('2026-03-02 08:10'), by: null },
        { kind: 'noted', data: { tags: ['task:triage'] }, at: at('2026-03-02 08:10'), by: null },
        {
          kind: 'decided',
          data: { task: '12|triage|1', type: 'triage', outcome: 'notACase', reason: 'testMail' },
          at: at('2026-03-02 09:00'),
          by: registrar.id,
        },
        {
          kind: 'gaveAway',
          data: { task: '12|decideOutcome|3', how: 'declined', reason: 'noTime' },
          at: at('2026-03-02 10:00'),
          by: manager.id,
        },
      ),
    });
    expect(view(file).history.map(({ when, text: words }) => `${when}: ${words}`)).toEqual([
      '2 mars 10:00: Eva Sandell lämnade uppgiften Besluta i ärendet till chefen. Skäl: Hinner inte i tid',
      '2 mars 09:00: Mottagning: Inget ärende. Skäl: Testmejl. Rut Almgren',
      '2 mars 08:10: Kom in som mejl, vidarebefordrat av en kollega',
    ]);
  });
});

describe('the shape both sides share', () => {
  it.each(languages)('is what the view makes, in %s, without a hole or a bare key', (language) => {
    const seen = view(withProvider, { language, actor: caseworker }, [text('followUpNote'), text('sentElsewhere')]);
    expect(casePage.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
    expect(JSON.stringify(seen)).not.toMatch(/\{\w+\}|"(tab|card|letter|stage|stair|role)\.\w/);
  });
});

it('says to whoever speaks of an official’s crime how that person is kept from reading the case [R264]', () => {
  const follows = flagViews(reading(aFile())).find(({ id }) => id === 'officialCrime')?.follows;
  expect(follows).toMatch(/Inget skickas till utföraren[^.]*\. .*Svara ja på Jäv också och välj hen/);
});
