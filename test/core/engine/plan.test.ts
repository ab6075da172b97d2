// What a case needs at a moment: tasks, cards, reminders, letters, the post to EKU; and nothing twice.

import { caseId, ekuId, textHash } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent, ShownCard } from '../../../src/core/casefile/event';
import { writeRecipient } from '../../../src/core/casefile/recipient';
import type { Action } from '../../../src/core/engine/action';
import { nextLook } from '../../../src/core/engine/next-look';
import { plan } from '../../../src/core/engine/plan';
import { aCase, aFile, aTask, aTriagedCase, at, caseworker, day, events, manager } from '../../support/builders';

const say = (action: Action): string => {
  if (action.kind === 'openTask') return `open ${action.task.type} for ${action.task.role} by ${action.task.due}`;
  if (action.kind === 'lapseTask') return `lapse ${action.task.type}`;
  if (action.kind === 'sendCard') return `send ${action.card.tag} to ${writeRecipient(action.card.to)}`;
  if (action.kind === 'updateCard') return `update ${action.card.tag} of ${action.shown.holder} to ${action.card.state}`;
  if (action.kind === 'sendLetter') return `letter ${action.letter.letter}`;
  if (action.kind === 'sendAutomatic') return `automatic ${action.letter.letter}`;
  return action.kind;
};
/** That it is made findable by those it concerns stands in processes/complaint/findable. */
const planned = (file: CaseFile, when: string): string[] =>
  plan(file, at(when))
    .filter(({ kind }) => kind !== 'makeFindable')
    .map(say);
const shown = (card: Partial<ShownCard> & Pick<ShownCard, 'tag' | 'to'>): NewEvent => ({
  kind: 'shown',
  data: {
    cards: [
      { holder: card.to.replace('person:', ''), state: 'open:2026-03-03', conversationId: 'c', activityId: card.tag, ...card },
    ],
  },
  at: at('2026-03-02 08:11'),
  by: null,
});
const sentReceipt: NewEvent = { kind: 'letterSent', data: { textKey: '12|receipt|0' }, at: at('2026-03-02 08:11'), by: null };

it('a card whose task lapses is drawn as lapsed in the pass that ends it, without a button that nobody may press', () => {
  const task = aTask({ type: 'providerReply', round: 1 });
  const file = aFile({
    matter: aCase({ stage: 'closed', round: 4, closedAs: 'answered' }),
    tasks: [task],
    events: events(shown({ tag: 'task:providerReply:1', to: 'role:caseworker:soder' })),
  });
  const drawn = plan(file, at('2026-03-03 08:10')).flatMap((action) =>
    action.kind === 'updateCard' && action.card.about.card === 'task' ? [action.card.about.task] : [],
  );
  expect(drawn).toMatchObject([{ key: task.key, state: 'lapsed' }]);
});

describe('a complaint that came in', () => {
  it('opens Mottagning for the first owner and tells the colleague who forwarded it [R065 DEC3.10]', () => {
    expect(planned(aFile(), '2026-03-02 08:10')).toEqual([
      'open triage for registrar by 2026-03-03',
      'send task:triage:1 to role:registrar',
      'automatic receipt',
    ]);
  });
  it.each(['qualityController', 'registrar', 'departmentHead'] as const)(
    'is received by whoever the profile names, by the next working day: %s [R080 R087 R202]',
    (firstOwner) => {
      const file = aFile();
      const own = { ...file, profile: { ...file.profile, firstOwner } };
      expect(planned(own, '2026-03-02 08:10')[0]).toBe(`open triage for ${firstOwner} by 2026-03-03`);
    },
  );
  it('acknowledges a proven address by itself, five minutes later, and no other [R305 DEC3.8]', () => {
    const direct = (addressProof: 'verified' | 'stated') =>
      aFile({
        matter: aCase({ addressProof }),
        events: events({ kind: 'received', data: { channel: 'mail', forwarded: false }, at: at('2026-03-02 08:10'), by: null }),
      });
    expect(planned(direct('verified'), '2026-03-02 08:15')).toContain('automatic acknowledgement');
    expect(planned(direct('verified'), '2026-03-02 08:14')).not.toContain('automatic acknowledgement');
    expect(planned(direct('stated'), '2026-03-02 09:00')).not.toContain('automatic acknowledgement');
  });
  it('needs nothing more once all is done', () => {
    const done = aFile({
      tasks: [aTask({ type: 'triage' })],
      events: events(sentReceipt, shown({ tag: 'task:triage:1', to: 'role:registrar', holder: 'r' })),
    });
    expect(planned(done, '2026-03-02 08:20')).toEqual([]);
  });
});

describe('a complaint that the unit has received', () => {
  it('is handled alike when it is a comment and the person wishes an answer [R125]', () => {
    const stages = ['assessing', 'withProvider', 'followingUp', 'deciding'] as const;
    const on = (own: Partial<CaseFile['matter']>): readonly string[] =>
      stages.flatMap((stage) =>
        planned(aFile({ matter: aTriagedCase({ stage, replyWish: 'email', ...own }) }), '2026-03-12 08:00'),
      );
    expect(on({ kind: 'comment' })).toEqual(on({ kind: 'complaint' }));
    expect(on({ kind: 'comment' }).join()).toContain('open delayNotice');
  });
  const file = aFile({
    matter: aTriagedCase(),
    tasks: [aTask({ type: 'triage', state: 'done', outcome: 'accepted' })],
    events: events(sentReceipt, shown({ tag: 'task:triage:1', to: 'role:registrar', holder: 'r' })),
  });
  it('gives caseworker and manager a task each, and settles the registrar’s card [R025]', () => {
    expect(planned(file, '2026-03-02 09:00')).toEqual([
      'open confirmCaseworker for unitManager by 2026-03-03',
      'open forwardToProvider for caseworker by 2026-03-03',
      'send task:confirmCaseworker:2 to role:unitManager:soder',
      'send task:forwardToProvider:2 to person:caseworker',
      'update task:triage:1 of r to done:accepted',
    ]);
  });
  it('calls the manager at once when there is danger [R184 R201]', () => {
    expect(planned({ ...file, matter: aTriagedCase({ danger: 'yes' }) }, '2026-03-02 09:00')).toContain(
      'open dangerNow for unitManager by 2026-03-02',
    );
  });
  it('lapses what the stage no longer asks for', () => {
    const moved = {
      ...file,
      matter: aTriagedCase({ stage: 'withProvider', round: 3, providerReplyDue: day('2026-03-10') }),
      tasks: [...file.tasks, aTask({ type: 'confirmCaseworker', round: 2, role: 'unitManager' })],
    };
    expect(planned(moved, '2026-03-02 10:00')).toContain('lapse confirmCaseworker');
    expect(planned(moved, '2026-03-02 10:00')).toContain('open providerReply for caseworker by 2026-03-10');
  });
});

describe('a provider that does not answer', () => {
  const task = aTask({
    type: 'providerReply',
    round: 3,
    role: 'caseworker',
    unit: aTriagedCase().unit,
    ownerId: caseworker.id,
    due: day('2026-03-11'),
  });
  const file = aFile({
    matter: aTriagedCase({ stage: 'withProvider', round: 3, providerReplyDue: day('2026-03-11') }),
    tasks: [task],
    events: events(sentReceipt, shown({ tag: 'task:providerReply:3', to: 'person:caseworker', state: 'open:2026-03-11' })),
  });
  it('reminds the caseworker two working days before', () => {
    expect(planned(file, '2026-03-09 07:59')).toEqual([]);
    expect(planned(file, '2026-03-09 08:00')).toEqual(['send reminder:providerReply:3:2026-03-11 to person:caseworker']);
  });
  it('tells the manager the working day after, and the head of department three working days later', () => {
    expect(planned(file, '2026-03-12 08:00')).toContain(
      'send overdue:providerReply:3:2026-03-11:unitManager to role:unitManager:soder',
    );
    expect(planned(file, '2026-03-16 08:00')).not.toContain(
      'send overdue:providerReply:3:2026-03-11:departmentHead to role:departmentHead',
    );
    expect(planned(file, '2026-03-17 08:00')).toContain(
      'send overdue:providerReply:3:2026-03-11:departmentHead to role:departmentHead',
    );
  });
  it('is looked at again exactly when something happens', () => {
    expect(nextLook(file, at('2026-03-03 08:00'))).toBe(at('2026-03-09 08:00'));
    expect(nextLook(file, at('2026-03-09 08:00'))).toBe(at('2026-03-11 08:00'));
    expect(nextLook(file, at('2026-03-11 08:00'))).toBe(at('2026-03-12 08:00'));
  });
  it('leads to a delay notice when three working days of the fourteen are left [R195 I06]', () => {
    expect(planned(file, '2026-03-11 08:00')).toContain('open delayNotice for caseworker by 2026-03-16');
    expect(planned(file, '2026-03-10 16:00')).not.toContain('open delayNotice for caseworker by 2026-03-16');
  });
});

describe('a decided case', () => {
  const hash = textHash('h');
  const approved: NewEvent = {
    kind: 'letterApproved',
    data: { letter: 'reply', textKey: '12|reply|1', hash, sendAfter: at('2026-03-10 10:05') },
    at: at('2026-03-10 10:00'),
    by: manager.id,
  };
  const closing = (more: readonly NewEvent[]) =>
    aFile({ matter: aTriagedCase({ stage: 'closing', round: 6 }), events: events(sentReceipt, approved, ...more) });
  it('sends the answer when its five minutes are over, and only then asks for the file', () => {
    expect(planned(closing([]), '2026-03-10 10:04')).toEqual([]);
    expect(planned(closing([]), '2026-03-10 10:05')).toEqual(['letter reply']);
    expect(
      planned(
        closing([{ kind: 'letterSent', data: { textKey: '12|reply|1' }, at: at('2026-03-10 10:05'), by: null }]),
        '2026-03-10 10:06',
      ),
    ).toContain('open closeFile for registrar by 2026-03-12');
  });
  it('does not send what was undone', () => {
    expect(
      planned(
        closing([{ kind: 'letterUndone', data: { textKey: '12|reply|1' }, at: at('2026-03-10 10:02'), by: manager.id }]),
        '2026-03-10 10:05',
      ),
    ).not.toContain('letter reply');
  });
  it('is left alone for ever when it is closed', () => {
    expect(
      nextLook(aFile({ matter: aTriagedCase({ stage: 'closed' }), events: events(sentReceipt) }), at('2026-03-20 08:00')),
    ).toBe('9999-12-31T00:00:00.000Z');
  });
});

describe('a post to EKU', () => {
  const summary = { provider: 'x' } as never;
  const approved: NewEvent = {
    kind: 'ekuApproved',
    data: { summary, hash: textHash('h'), round: 7, sendAfter: at('2026-03-10 10:05') },
    at: at('2026-03-10 10:00'),
    by: manager.id,
  };
  const noted: NewEvent = { kind: 'noted', data: { tags: ['eku:7'] }, at: at('2026-03-10 10:05'), by: null };
  const file = (...more: readonly NewEvent[]) =>
    aFile({
      matter: aTriagedCase({ stage: 'atContract', round: 8 }),
      tasks: [aTask({ type: 'decideOutcome', round: 8, role: 'unitManager' })],
      events: events(sentReceipt, approved, ...more),
    });
  it('waits its five minutes [DEC7.2]', () => {
    expect(planned(file(), '2026-03-10 10:04')).not.toContain('postEku');
    expect(planned(file(), '2026-03-10 10:05')).toContain('postEku');
  });
  it('is put before a person when its end is unknown, and never posted twice unasked', () => {
    expect(planned(file(noted), '2026-03-10 10:10')).not.toContain('postEku');
    expect(planned(file(noted), '2026-03-10 10:10')).toContain('open checkEkuPost for unitManager by 2026-03-12');
  });
  it('is posted again when a person says so', () => {
    const again: NewEvent = {
      kind: 'decided',
      data: { task: '12|checkEkuPost|1', type: 'checkEkuPost', outcome: 'postAgain', reason: null },
      at: at('2026-03-10 11:00'),
      by: manager.id,
    };
    expect(planned(file(noted, again), '2026-03-10 11:00')).toContain('postEku');
  });
  it('is tried again when the try came to nothing before anything was posted', () => {
    const failed: NewEvent = { kind: 'ekuNotTried', data: { round: 7 }, at: at('2026-03-10 10:05'), by: null };
    expect(planned(file(noted), '2026-03-10 11:00')).not.toContain('postEku');
    expect(planned(file(noted, failed), '2026-03-10 11:00')).toContain('postEku');
    expect(planned(file(noted, failed, noted), '2026-03-10 11:00')).not.toContain('postEku');
  });
  it('is not posted when it was undone [DEC7.2]', () => {
    expect(
      planned(file({ kind: 'ekuUndone', data: { round: 7 }, at: at('2026-03-10 10:02'), by: manager.id }), '2026-03-10 10:06'),
    ).not.toContain('postEku');
  });
  it('is there once', () => {
    const posted: NewEvent = {
      kind: 'ekuPosted',
      data: { round: 7, ekuId: ekuId('3'), part: 0 },
      at: at('2026-03-10 10:05'),
      by: null,
    };
    expect(planned(file(noted, posted), '2026-03-10 11:00')).not.toContain('postEku');
  });
});

describe('a decision that was left half written', () => {
  it('is completed before anything else happens (decisions 7.5) [DEC7.5]', () => {
    const decided: NewEvent = {
      kind: 'decided',
      data: { task: '12|triage|1', type: 'triage', outcome: 'accepted', reason: null },
      at: at('2026-03-02 09:00'),
      by: caseworker.id,
    };
    const lastDecision = { task: '12|triage|1', patch: { state: 'done', outcome: 'accepted' }, events: [decided] } as const;
    const file = aFile({ matter: aTriagedCase({ lastDecision }), tasks: [aTask({ type: 'triage' })] });
    expect(planned(file, '2026-03-02 09:01')).toEqual(['settle']);
    const cured = { ...file, events: [...file.events, { ...decided, caseId: caseId('12'), seq: 9 }] };
    expect(planned(cured, '2026-03-02 09:01')).not.toContain('settle');
  });
});

describe('cards of a role', () => {
  it('stay with the one who takes the task and collapse for the others (decisions 4) [DEC4.1]', () => {
    const cards: NewEvent = {
      kind: 'shown',
      data: {
        cards: ['anna', 'bo'].map((holder) => ({
          tag: 'task:triage:1',
          to: 'role:registrar',
          holder,
          state: 'open:2026-03-03',
          conversationId: holder,
          activityId: 'a',
        })),
      },
      at: at('2026-03-02 08:11'),
      by: null,
    };
    const taken = aFile({ tasks: [aTask({ type: 'triage', ownerId: 'anna' as never })], events: events(sentReceipt, cards) });
    expect(planned(taken, '2026-03-02 08:30')).toEqual(['update task:triage:1 of bo to moved']);
  });
});

describe('cards that another has taken the place of', () => {
  const seen = (tag: string, activityId: string, state = 'open:2026-03-03') => ({
    tag,
    to: 'person:caseworker',
    holder: 'caseworker',
    state,
    conversationId: 'c',
    activityId,
  });
  const shownAs = (...cards: ReturnType<typeof seen>[]): NewEvent => ({
    kind: 'shown',
    data: { cards },
    at: at('2026-03-02 08:11'),
    by: null,
  });
  const task = aTask({
    type: 'providerReply',
    round: 3,
    role: 'caseworker',
    unit: aTriagedCase().unit,
    ownerId: caseworker.id,
    due: day('2026-03-13'),
  });
  const fileWith = (...cards: ReturnType<typeof seen>[]) =>
    aFile({
      matter: aTriagedCase({ stage: 'withProvider', round: 3, providerReplyDue: day('2026-03-13') }),
      tasks: [task],
      events: events(sentReceipt, shownAs(...cards)),
    });

  it('are emptied by the next look when one was sent twice, once, and only the older', () => {
    const tag = 'task:providerReply:3';
    const twice = fileWith(seen(tag, 'a', 'open:2026-03-13'), seen(tag, 'b', 'open:2026-03-13'));
    expect(planned(twice, '2026-03-02 09:00')).toEqual(['update task:providerReply:3 of caseworker to replaced']);
    const emptied = fileWith(seen(tag, 'b', 'open:2026-03-13'), seen(tag, 'a', 'replaced'));
    expect(
      planned({ ...emptied, events: [...twice.events, ...events(shownAs(seen(tag, 'a', 'replaced')))] }, '2026-03-02 09:00'),
    ).toEqual([]);
  });

  it('lose their buttons when the day they remind of has been moved', () => {
    const own = seen('task:providerReply:3', 'a', 'open:2026-03-13');
    const file = fileWith(
      own,
      seen('reminder:providerReply:3:2026-03-11', 'b', 'before:2'),
      seen('lastDay:providerReply:3:2026-03-11', 'c', 'past'),
    );
    expect(planned(file, '2026-03-02 09:00')).toEqual([
      'update reminder:providerReply:3:2026-03-11 of caseworker to replaced',
      'update lastDay:providerReply:3:2026-03-11 of caseworker to replaced',
    ]);
    const kept = fileWith(own, seen('reminder:providerReply:3:2026-03-13', 'b', 'before:2'));
    expect(planned(kept, '2026-03-02 09:00')).toEqual([]);
  });

  it('are one each for two rounds of a task with the same last day, and come to rest', () => {
    const before = aTask({ ...task, round: 1, key: '12|providerReply|1', state: 'lapsed', answeredAt: at('2026-03-02 10:00') });
    const shown = [seen('task:providerReply:1', 'a', 'lapsed:'), seen('task:providerReply:3', 'b', `open:${task.due}`)];
    let file = { ...fileWith(...shown), tasks: [before, task] };
    const late = at('2026-03-17 09:00');
    const sent = plan(file, late).flatMap((action) => (action.kind === 'sendCard' ? [action.card] : []));
    expect(sent.map(({ tag }) => tag).filter((tag) => tag.startsWith('lastDay'))).toEqual([
      `lastDay:providerReply:3:${task.due}`,
    ]);
    const now = sent.map((card, n) => ({ ...seen(card.tag, `n${n}`, card.state), to: writeRecipient(card.to) }));
    file = { ...file, events: events(...file.events, shownAs(...now)) };
    expect(plan(file, late).filter(({ kind }) => kind === 'sendCard' || kind === 'updateCard')).toEqual([]);
  });
});
