// A letter that came back: nobody has heard it, it goes another way, no clock stops for it, and everybody who meets it reads why.

import { patchOf } from '../../support/patch-of';
import { textHash, type PersonId } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { Personal } from '../../../src/core/casefile/personal';
import type { NewEvent } from '../../../src/core/casefile/event';
import { noteBounce } from '../../../src/core/decide/note-bounce';
import { automaticLetters } from '../../../src/core/processes/complaint/automatic-letters';
import { letterState } from '../../../src/core/engine/letter-state';
import { plan } from '../../../src/core/engine/plan';
import { fallen, requestState, wasAsked } from '../../../src/core/processes/complaint/request';
import { mustTell, toTell } from '../../../src/core/processes/complaint/to-tell';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { delayNoticeFrom, hasReply } from '../../../src/core/processes/complaint/delay';
import type { LetterType } from '../../../src/core/processes/complaint/letters';
import { answered } from '../../../src/core/views/answered';
import { whyBack } from '../../../src/core/views/why-back';
import { need } from '../../../src/core/views/case-page/need';
import { caseDates } from '../../../src/core/views/case-page/explained-days';
import type { Reading } from '../../../src/core/views/case-page/reading';
import { taskCard } from '../../../src/core/cards/task-card';
import { notice, noticeOwn } from '../../../src/core/letters/notice';
import { say } from '../../../src/core/text/say';
import { aFile, aTask, aTriagedCase, at, caseworker, day, events } from '../../support/builders';

const now = at('2026-03-05 10:00');
const key = (letter: string): string => `12|${letter}|1`;
const approved = (letter: LetterType): NewEvent => ({
  kind: 'letterApproved',
  data: { letter, textKey: key(letter), hash: textHash('h'), sendAfter: at('2026-03-05 09:05') },
  at: at('2026-03-05 09:00'),
  by: caseworker.id,
});
const about = (kind: 'letterSent' | 'letterUndone', letter: string): NewEvent => ({
  kind,
  data: { textKey: letter },
  at: at('2026-03-05 09:06'),
  by: null,
});
const received: NewEvent = {
  kind: 'received',
  data: { channel: 'mail', forwarded: false },
  at: at('2026-03-02 08:10'),
  by: null,
};
const asked: NewEvent = {
  kind: 'decided',
  data: { task: '12|forwardToProvider|2', type: 'forwardToProvider', outcome: 'sent', reason: null },
  at: at('2026-03-05 09:00'),
  by: caseworker.id,
};
const file = (own: Partial<Case>, happened: readonly NewEvent[]): CaseFile =>
  aFile({ matter: aTriagedCase({ addressProof: 'verified', ...own }), events: events(received, ...happened) });

const personal: Personal = {
  intakeKey: 'key',
  complainant: { name: 'Greta Holm', address: 'greta.holm@example.com' },
  phone: null,
  postal: null,
  otherNumber: null,
  forwardedBy: null,
  subject: '',
  words: '',
  note: '',
  attachments: [],
  original: { name: 'original.eml', size: 900, sha256: 'y' },
  fingerprint: null,
};
const page: Reading = {
  file: file({}, []),
  now,
  language: 'sv',
  actor: caseworker,
  nameOf: () => '–',
  providers: [],
  caseworkers: [],
  responsible: (role) => role,
  people: [],
  openTo: [],
  colleaguesFor: () => [],
};

/** The file after a report about that letter. */
function after(before: CaseFile, textKey: string, isFull = false): CaseFile {
  const noted = noteBounce(before, { textKey, isFull }, now);
  if (!noted.ok) throw new Error(noted.problem.code);
  const { lastDecision, ...patch } = patchOf(noted.value);
  return { ...before, matter: { ...before.matter, ...patch }, events: events(...before.events, ...lastDecision.events) };
}

describe('an answer that came back', () => {
  const ended = after(file({ stage: 'closing', round: 5 }, [approved('reply'), about('letterSent', key('reply'))]), key('reply'));
  it('has told nobody anything', () => {
    expect(answered(ended, 'sv')).toBe('Personen har inte fått besked än.');
    expect(hasReply(ended)).toBe(false);
    expect(letterState(ended)).toMatchObject({ sent: [], waiting: [], failed: [key('reply')] });
  });
  it('is told another way before the file is closed', () => {
    expect(toTell(ended, now)).toMatchObject({ letter: 'reply', textKey: key('reply') });
    expect(wantedTasks(ended, now).map(({ type }) => type)).toEqual(['giveAnswer']);
  });
  it('is told too when the file was closed already', () => {
    const closed = { ...ended, matter: { ...ended.matter, stage: 'closed', closedAs: 'answered' } as const };
    expect(wantedTasks(closed, now).map(({ type }) => type)).toContain('giveAnswer');
  });
  it('is what the page of a closed case says first', () => {
    const closed = { ...ended, matter: { ...ended.matter, stage: 'closed', closedAs: 'answered' } as const };
    expect(need({ ...page, file: closed })).toEqual({ text: say('sv', 'tab.need.untold'), isUrgent: true });
    const told: NewEvent = {
      kind: 'letterTold',
      data: { textKey: key('reply'), how: 'phone', who: 'complainant', identity: 'calledKnownNumber', day: day('2026-03-06') },
      at: now,
      by: caseworker.id,
    };
    expect(need({ ...page, file: { ...closed, events: events(...closed.events, told) } }).isUrgent).toBe(false);
  });
  it('lets no more mail go to that address', () => expect(ended.matter.addressProof).toBe('bounced'));
  it('leaves one row, however often it is said', () =>
    expect(after(ended, key('reply')).events).toHaveLength(ended.events.length));
});

describe('an answer that a full mailbox gave back', () => {
  const ended = after(
    file({ stage: 'closing', round: 5 }, [approved('reply'), about('letterSent', key('reply'))]),
    key('reply'),
    true,
  );
  it('has told nobody anything, and is told another way', () => {
    expect(hasReply(ended)).toBe(false);
    expect(toTell(ended, now)).toMatchObject({ letter: 'reply', textKey: key('reply') });
  });
  it('says why, and leaves the address as good as it was', () => {
    expect(ended.events.at(-1)).toMatchObject({ kind: 'letterFailed', data: { why: 'mailboxFull' } });
    expect(ended.matter.addressProof).toBe('verified');
  });
});

it('asks the provider anew, whose request came back', () => {
  const sent = file({ stage: 'withProvider', round: 3 }, [asked, approved('toProvider'), about('letterSent', key('toProvider'))]);
  expect(wasAsked(sent, now)).toBe(true);
  const back = after(sent, key('toProvider'));
  expect(requestState(back, now)).toEqual({ is: 'failed' });
  expect(wasAsked(back, now)).toBe(false);
  expect(fallen(back, now)).toMatchObject({ stage: 'assessing' });
  expect(back.matter.addressProof).toBe('verified');
  expect(delayNoticeFrom(back)).toBe(delayNoticeFrom(sent));
});

const mailed = (letter: LetterType): readonly NewEvent[] => [approved(letter), about('letterSent', key(letter))];
const asking = [asked, ...mailed('toProvider'), ...mailed('notice')];
const forwarding = aTask({ type: 'forwardToProvider', round: 4, role: 'caseworker' });

describe('a request that the provider has answered', () => {
  const answers: readonly NewEvent[] = [
    {
      kind: 'linked',
      data: { as: 'providerAnswer', textKey: '12|mail|1', isActedOn: true },
      at: at('2026-03-05 09:30'),
      by: null,
    },
    {
      kind: 'decided',
      data: { task: '12|providerReply|3', type: 'providerReply', outcome: 'answered', reason: null },
      at: at('2026-03-05 09:30'),
      by: caseworker.id,
    },
  ];
  it.each(answers)('has arrived, whatever a server says ($kind)', (answer) => {
    const before = file({ stage: 'followingUp', round: 4 }, [...asking, answer]);
    const same = after(before, key('toProvider'));
    expect([same.matter, same.events]).toEqual([before.matter, before.events]);
    expect(requestState(same, now)).toMatchObject({ is: 'sent' });
  });
  it.each(answers)('has arrived also when the server was first ($kind)', (answer) => {
    const back = after(file({ stage: 'withProvider', round: 3 }, asking), key('toProvider'));
    const both = { ...back, events: events(...back.events, answer) };
    expect(requestState(both, now)).toEqual({ is: 'sent', day: day('2026-03-05') });
    expect(fallen(both, now)).toBeNull();
  });
  it.each(answers)('lets the notice that came back be given by hand ($kind)', (answer) => {
    const before = file({ stage: 'followingUp', round: 4 }, [...asking, answer]);
    const back = after(after(before, key('toProvider')), key('notice'));
    expect(mustTell(back, now)).toMatchObject({ letter: 'notice' });
  });
});

describe('a request that came back and nobody has answered', () => {
  const back = after(file({ stage: 'withProvider', round: 3, providerReplyDue: day('2026-03-12') }, asking), key('toProvider'));
  const again: CaseFile = { ...back, matter: { ...back.matter, stage: 'assessing', round: 4 }, tasks: [forwarding] };
  const reading: Reading = { ...page, file: again };
  it('says on the card why the task is back', () => {
    const context = { now, language: 'sv', providers: [], caseworkers: [], reader: caseworker.id } as const;
    expect(JSON.stringify(taskCard(again, forwarding, context))).toContain(say('sv', 'card.back.bounced'));
    const fresh = { ...again, events: events(received) };
    expect(JSON.stringify(taskCard(fresh, forwarding, context))).not.toContain('Uppgiften är tillbaka');
  });
  it('is what the page says first', () => expect(need(reading).text).toBe(say('sv', 'tab.need.requestFailed')));
  it('asks for no answer by any day', () => {
    const titles = (one: CaseFile) => caseDates({ ...reading, file: one }).map(({ title }) => title);
    const sent = file({ stage: 'withProvider', round: 3, providerReplyDue: day('2026-03-12') }, asking);
    expect(titles(sent)).toContain(say('sv', 'tab.date.provider'));
    expect(titles(again)).not.toContain(say('sv', 'tab.date.provider'));
  });
  it.each(['notice', 'noticeOwn'] as const)('is set right in the next word to the person (%s)', (name) => {
    const write = (one: CaseFile): string => {
      const material = { file: one, personal, reference: '', now };
      return name === 'noticeOwn'
        ? noticeOwn(material, 'sv').body
        : notice(material, { disclosure: 'name', ground: 'consent' }, 'sv').body;
    };
    expect(write(again)).toContain('Den 5 mars 2026 fick du besked');
    expect(write(again)).toContain('kom inte fram');
    const untold = after(again, key('notice'));
    expect(write(untold)).not.toContain('kom inte fram');
    expect(write({ ...again, events: events(...asking) })).not.toContain('kom inte fram');
  });
});

it('says why a task is back only of what fell by itself', () => {
  const undone = (by: PersonId | null) =>
    events(asked, approved('toProvider'), { kind: 'letterUndone', data: { textKey: key('toProvider') }, at: now, by });
  expect(whyBack({ events: undone(null) }, forwarding)).toBe('fell');
  expect(whyBack({ events: undone(caseworker.id) }, forwarding)).toBeNull();
  expect(whyBack({ events: undone(null) }, { type: 'forwardToProvider', key: '12|forwardToProvider|2' })).toBeNull();
  const reply = aTask({ type: 'decideOutcome', round: 6 });
  const answeredOutcome: NewEvent = { ...asked, data: { ...asked.data, task: '12|decideOutcome|4', type: 'decideOutcome' } };
  const failed = (why: 'bounced' | 'textChanged'): NewEvent => ({
    kind: 'letterFailed',
    data: { textKey: key('reply'), why },
    at: now,
    by: null,
  });
  const of = (why: 'bounced' | 'textChanged') =>
    whyBack({ events: events(answeredOutcome, approved('reply'), failed(why)) }, reply);
  expect([of('bounced'), of('textChanged')]).toEqual([null, 'textChanged']);
});

it('writes to a dead address no more, not even by itself, and the word that it came in is given by hand', () => {
  const decided: NewEvent = {
    ...asked,
    data: { task: '12|triage|1', type: 'triage', outcome: 'accepted', reason: null },
  };
  const back = after(file({}, [about('letterSent', '12|acknowledgement|0'), decided]), '12|acknowledgement|0');
  expect(automaticLetters(back, at('2026-03-06 10:00'))).toEqual([]);
  expect(toTell(back, now)).toMatchObject({ letter: 'confirmation' });
});

it.each(['acknowledgement', 'confirmation'] as const)(
  'gives nobody by hand what she has by mail, though she wants paper now: %s',
  (letter) => {
    const decided: NewEvent = {
      ...asked,
      data: { task: '12|triage|1', type: 'triage', outcome: 'accepted', reason: null },
    };
    const told = (...own: readonly NewEvent[]) => toTell(file({ replyWish: 'letter' }, [...own, decided]), now);
    expect(told()).toMatchObject({ letter: 'confirmation' });
    expect(told(about('letterSent', `12|${letter}|0`))).toBeNull();
  },
);

it('is believed before the pass has noted that it went, and the letter goes no second time', () => {
  const back = after(file({ stage: 'closing', round: 5 }, [approved('reply')]), key('reply'));
  expect(plan(back, now).some(({ kind }) => kind === 'sendLetter')).toBe(false);
});

it.each([
  ['an unknown letter', 'told|12|abc'],
  ['a letter of another case', '13|confirmation|0'],
  ['a letter nobody approved', key('reply')],
  ['a letter that was undone', key('delayNotice')],
])('takes nothing from a report on %s', (_what, textKey) => {
  const before = file({}, [approved('delayNotice'), about('letterUndone', key('delayNotice'))]);
  const same = after(before, textKey);
  expect([same.matter, same.events]).toEqual([before.matter, before.events]);
});
