// Every list as it is stored and read back, over HTTP, against the local Microsoft 365.

import { caseId, eTag, instant, plainDate, providerId, textHash } from '../../src/core/brand';
import type { Case } from '../../src/core/casefile/case';
import type { NewEvent } from '../../src/core/casefile/event';
import { toPerson, toRole } from '../../src/core/casefile/recipient';
import { caseByIntakeKey, casesOfProvider, casesOfUnitStage, createCase, getCase, patchCase } from '../../src/graph/lists/cases';
import { appendEvent, appendRow, eventsOfCase, inRows, placed } from '../../src/graph/lists/events';
import { createTask, openTasksIn, patchTask, tasksOfCase } from '../../src/graph/lists/tasks';
import { createText, patchText, textByKey } from '../../src/graph/lists/texts';
import { createPersonal, personalByFingerprint, personalOf } from '../../src/graph/lists/personal';
import { createWatch, watchOfCase } from '../../src/graph/lists/watch';
import { claim, isFree, release } from '../../src/graph/lease';
import { patch as patchCall, nothing } from '../../src/graph/call';
import type { Places } from '../../src/graph/places';
import { aNewCase, aNewTask, karin, soder } from './support/values';
import { placesOf, startTenant, type Tenant } from './support/tenant';
import { failureIn } from './support/failure';

let tenant: Tenant;
let at: Places;

beforeAll(async () => {
  tenant = await startTenant();
  at = await placesOf(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.faults.clear());

describe('a case in its list', () => {
  it('comes back as it was stored, with every empty answer still empty and every answered one answered', async () => {
    const filled = aNewCase({
      intakeKey: "key '& #+% ÅÄÖ",
      topic: 'missedVisits',
      providerId: providerId('omsorgsteamet'),
      unit: soder,
      caseworkerId: karin,
      legalAsked: true,
      holds: ['h:abc|toProvider|2026-03-03'],
      needsMet: false,
      providerParts: ['investigation', 'feedback'],
      providerReplyDue: plainDate('2026-03-12'),
    });
    const made = await tenant.graph.send(createCase(at, filled));
    expect(await tenant.graph.send(getCase(at, made.id))).toEqual(made);
    expect(made).toMatchObject(filled);
    expect(await tenant.graph.send(caseByIntakeKey(at, filled.intakeKey))).toEqual(made);
    const empty = await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'empty' })));
    expect(await tenant.graph.send(getCase(at, empty.id))).toEqual(empty);
  });

  it('is not stored twice under the same intake key [I04 DEC7.1]', async () => {
    await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'once' })));
    const failure = await failureIn(tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'once' }))));
    expect(failure.kind).toBe('duplicate');
  });

  it('is not stored twice when the answer to the first try is lost', async () => {
    tenant.faults.set({ faults: [{ kind: 'lost', method: 'POST', path: '/sites/*/items', times: 1 }] });
    const made = await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'lost' })));
    expect(await tenant.graph.send(caseByIntakeKey(at, 'lost'))).toEqual(made);
  });

  it('stays a duplicate when the key was taken by another value than ours', async () => {
    await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'taken', channel: 'phone' })));
    tenant.faults.set({ faults: [{ kind: 'badGateway', method: 'POST', path: '/sites/*/items', times: 1 }] });
    const failure = await failureIn(tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'taken' }))));
    expect(failure.kind).toBe('duplicate');
  });

  it('can be changed again and again on what each change answered', async () => {
    const made = await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'again' })));
    const assessed = await tenant.graph.send(patchCase(at, made, { stage: 'assessing', round: 1, unit: soder }));
    const closed = await tenant.graph.send(patchCase(at, assessed, { stage: 'closed', closedAs: 'answered', unit: null }));
    expect(await tenant.graph.send(getCase(at, made.id))).toEqual(closed);
    expect(new Set([made.version, assessed.version, closed.version]).size).toBe(3);
  });

  it('is not changed by somebody who read an older version [DEC7.5]', async () => {
    const made = await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'stale' })));
    await tenant.graph.send(patchCase(at, made, { danger: 'yes' }));
    const failure = await failureIn(tenant.graph.send(patchCase(at, made, { danger: 'handled' })));
    expect(failure.kind).toBe('conflict');
    expect((await tenant.graph.send(getCase(at, made.id))).danger).toBe('yes');
  });

  it('is found by unit and stage, and by provider and months', async () => {
    const provider = providerId('hemlykta');
    const january = aNewCase({
      intakeKey: 'jan',
      providerId: provider,
      unit: soder,
      received: instant('2026-01-31T23:30:00.000Z'),
    });
    const one = await tenant.graph.send(createCase(at, january));
    await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'mar', providerId: provider, unit: soder, stage: 'closed' })));
    const early = { from: '2026-02', to: '2026-02' };
    expect(await tenant.graph.send(casesOfProvider(at, provider, early))).toEqual([one]);
    expect(await tenant.graph.send(casesOfProvider(at, provider, { from: '2025-10', to: '2026-01' }))).toEqual([]);
    expect(await tenant.graph.send(casesOfUnitStage(at, soder, 'received'))).toContainEqual(one);
    const moved = await tenant.graph.send(patchCase(at, one, { stage: 'assessing' }));
    expect(await tenant.graph.send(casesOfUnitStage(at, soder, 'assessing'))).toContainEqual(moved);
    expect(await tenant.graph.send(casesOfUnitStage(at, soder, 'received'))).not.toContainEqual(moved);
  });

  it('that somebody edited into nonsense is read as it was written, with the edit beside it', async () => {
    const made = await tenant.graph.send(
      createCase(at, aNewCase({ intakeKey: 'edited', unit: soder, stage: 'deciding', topic: 'food' })),
    );
    await editByHand('Ärenden', made.id, { Channel: 'duvpost', Topic: 'mat & dryck', NeedsMet: true, Round: 7 });
    const { edits = [], editor, channel, topic, needsMet, round } = await tenant.graph.send(getCase(at, made.id));
    expect({ channel, topic, needsMet, round, editor }).toEqual({ ...pick(made), editor: undefined });
    expect(edits).toEqual([
      { field: 'round', found: 7 },
      { field: 'channel', found: 'duvpost' },
      { field: 'topic', found: 'mat & dryck' },
      { field: 'needsMet', found: true },
    ]);
  });

  it('that was put back is edited no more', async () => {
    const made = await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'back', topic: 'food' })));
    await editByHand('Ärenden', made.id, { Topic: 'mat & dryck', ProviderMonth: 'x' });
    const edited = await tenant.graph.send(getCase(at, made.id));
    expect(edited.edits?.map(({ field }) => field)).toEqual(['topic', 'ProviderMonth']);
    const back = await tenant.graph.send(patchCase(at, edited, { topic: 'food' }));
    expect(back.edits).toBeUndefined();
    expect(await tenant.graph.send(getCase(at, made.id))).toEqual({ ...made, version: back.version });
  });

  it('whose copy was edited too is unreadable by itself and left out among others', async () => {
    const made = await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'broken', unit: soder, stage: 'closing' })));
    const good = await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'untouched', unit: soder, stage: 'closing' })));
    await editByHand('Ärenden', made.id, { Channel: 'duvpost', Sealed: 'borta' });
    expect((await failureIn(tenant.graph.send(getCase(at, made.id)))).kind).toBe('unreadable');
    expect(await tenant.graph.send(casesOfUnitStage(at, soder, 'closing'))).toEqual([good]);
  });
});

const pick = ({ channel, topic, needsMet, round }: Case) => ({ channel, topic, needsMet, round });

const editByHand = (title: string, id: string, fields: object): Promise<undefined> =>
  tenant.graph.send(patchCall(`${at.listPath({ title, site: 'cases' })}/items/${id}`, { fields }, { read: nothing }));

describe('tasks', () => {
  it('are found by whose they are as long as they are open, and always by their case', async () => {
    const made = await tenant.graph.send(createTask(at, aNewTask({ caseId: caseId('41'), role: 'caseworker', unit: soder })));
    expect(await tenant.graph.send(openTasksIn(at, 'open', toRole('caseworker', soder)))).toEqual([made]);
    const taken = await tenant.graph.send(patchTask(at, made, { ownerId: karin }));
    expect(await tenant.graph.send(openTasksIn(at, 'open', toRole('caseworker', soder)))).toEqual([]);
    expect(await tenant.graph.send(openTasksIn(at, 'open', toPerson(karin)))).toEqual([taken]);
    const done = await tenant.graph.send(patchTask(at, taken, { state: 'done', outcome: 'accepted', answeredBy: karin }));
    expect(await tenant.graph.send(openTasksIn(at, 'open', toPerson(karin)))).toEqual([]);
    expect(await tenant.graph.send(tasksOfCase(at, caseId('41')))).toEqual([done]);
  });

  it('are opened once however often they should exist', async () => {
    await tenant.graph.send(createTask(at, aNewTask({ caseId: caseId('42') })));
    expect((await failureIn(tenant.graph.send(createTask(at, aNewTask({ caseId: caseId('42') }))))).kind).toBe('duplicate');
  });
});

describe('events', () => {
  const event = (seq: number, given: Partial<NewEvent> = {}) =>
    placed(
      { kind: 'noted', data: { tags: [`tag-${seq}`] }, at: instant('2026-03-02T08:00:00.000Z'), by: null, ...given } as NewEvent,
      { caseId: caseId('51'), seq },
    );

  it('come back in order, each with what its kind carries [DEC7.3]', async () => {
    const approved = event(10, {
      kind: 'letterApproved',
      data: {
        letter: 'reply',
        textKey: '51|reply|1',
        hash: textHash('ab'),
        sendAfter: instant('2026-03-02T08:05:00.000Z'),
        isByHand: false,
      },
      by: karin,
    });
    for (const one of [approved, event(2), event(1)]) await tenant.graph.send(appendEvent(at, one));
    expect(await tenant.graph.send(eventsOfCase(at, caseId('51')))).toEqual([event(1), event(2), approved]);
  });

  it('never share a place [DEC7.3]', async () => {
    await tenant.graph.send(appendEvent(at, event(20)));
    const other = event(20, { at: instant('2026-03-02T09:00:00.000Z') });
    expect((await failureIn(tenant.graph.send(appendEvent(at, other)))).kind).toBe('duplicate');
  });

  it('lie in one row when they were written at once, each in a place of its own [DEC7.3]', async () => {
    const together = [event(40), event(41), event(42)];
    await tenant.graph.send(appendRow(at, together));
    const read = await tenant.graph.send(eventsOfCase(at, caseId('51')));
    expect(read.filter(({ seq }) => seq >= 40)).toEqual(together);
    expect((await failureIn(tenant.graph.send(appendRow(at, [event(40), event(41)])))).kind).toBe('duplicate');
  });

  it('share a row only as they follow each other, and only where there is room', () => {
    const long = event(3, { kind: 'noted', data: { tags: ['t'.repeat(11_900)] } });
    const rows = inRows([event(1), event(2), long, event(4), event(6)]);
    expect(rows.map((row) => row.map(({ seq }) => seq))).toEqual([[1, 2], [3], [4], [6]]);
  });

  it('keep their place when the answer is lost, also when filters see it late [DEC7.3]', async () => {
    tenant.faults.set({ faults: [{ kind: 'lost', method: 'POST', path: '/sites/*/items', times: 1 }] });
    tenant.quirks.filterDelayMilliseconds = 400;
    const wrote = await tenant.graph.send(appendEvent(at, event(30)));
    tenant.quirks.filterDelayMilliseconds = 0;
    expect(wrote).toEqual(event(30));
  });
});

describe('the watch list', () => {
  const now = instant('2026-03-02T08:00:00.000Z');

  it('lets one replica hold a case and the other come too late [DEC1.4]', async () => {
    const row = await tenant.graph.send(
      createWatch(at, { caseId: caseId('61'), nextLook: now, holder: null, leaseEnd: null, looksApart: false, eventsKnown: 0 }),
    );
    const [first, second] = await tenant.graph.all([
      claim(at, row, { holder: 'a', now, minutes: 5 }),
      claim(at, row, { holder: 'b', now, minutes: 5 }),
    ]);
    expect([first.ok, second.ok].sort()).toEqual([false, true]);
    const held = first.ok ? first.value : second.ok ? second.value : undefined;
    expect(held && isFree(held, { holder: 'c', now })).toBe(false);
    expect(held && isFree(held, { holder: 'c', now: instant('2026-03-02T08:05:00.000Z') })).toBe(true);
    const later = instant('2026-03-09T08:00:00.000Z');
    const free = await tenant.graph.send(release(at, held ?? row, { nextLook: later, eventsKnown: 3 }));
    expect(await tenant.graph.send(watchOfCase(at, caseId('61')))).toEqual(free);
    expect(free).toMatchObject({ holder: null, leaseEnd: null, nextLook: later, eventsKnown: 3 });
  });

  it('is held and let go without a change of the case, so that nobody’s open form grows old [DEC1.4]', async () => {
    const kase = await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'watched' })));
    const row = await tenant.graph.send(
      createWatch(at, { caseId: kase.id, nextLook: now, holder: null, leaseEnd: null, looksApart: false, eventsKnown: 0 }),
    );
    const held = await tenant.graph.send(claim(at, row, { holder: 'a', now, minutes: 5 }));
    await tenant.graph.send(release(at, held, { nextLook: now, eventsKnown: 1 }));
    expect((await tenant.graph.send(getCase(at, kase.id))).version).toBe(kase.version);
  });

  it('learns the version after a change also when the answer does not say it', async () => {
    tenant.quirks.patchAnswersTag = false;
    const row = await tenant.graph.send(
      createWatch(at, { caseId: caseId('62'), nextLook: now, holder: null, leaseEnd: null, looksApart: false, eventsKnown: 0 }),
    );
    const held = await tenant.graph.send(claim(at, row, { holder: 'a', now, minutes: 5 }));
    tenant.quirks.patchAnswersTag = true;
    expect(await tenant.graph.send(watchOfCase(at, caseId('62')))).toEqual(held);
    expect(held.version).not.toEqual(eTag(''));
  });
});

describe('what names a person', () => {
  it('comes back word for word, and what no column can hold is left to the original', async () => {
    const file = { name: 'synpunkt & "bilaga".eml', size: 12, sha256: 'ab' };
    const personal = {
      intakeKey: 'p-1',
      complainant: { name: 'Anna Påhittad', address: 'anna@person.example' },
      phone: '070-000 00 00',
      postal: 'Påhittade gatan 1\n123 45 Ekbacka',
      otherNumber: 'Felanmälan 2026-0117',
      forwardedBy: null,
      subject: 'Sv: "Hej"',
      words: 'Rad ett\nRad två <b>&</b>',
      note: '',
      attachments: [file],
      original: file,
      fingerprint: 'c0ffee',
      document: 'complaint' as const,
    };
    const made = await tenant.graph.send(createPersonal(at, personal));
    expect(await tenant.graph.send(personalOf(at, 'p-1'))).toEqual(made);
    await tenant.graph.send(createPersonal(at, { ...personal, intakeKey: 'p-2', words: 'å'.repeat(700_000) }));
    expect((await tenant.graph.send(personalOf(at, 'p-2')))?.words === 'å'.repeat(300_000)).toBe(true);
    const same = await tenant.graph.send(personalByFingerprint(at, 'c0ffee'));
    expect(same.map(({ intakeKey }) => intakeKey).sort()).toEqual(['p-1', 'p-2']);
  });

  it('takes a letter of any length over several columns, never cut in half a smiley, and shortens it again', async () => {
    const long = `${'å'.repeat(59_999)}😀${'ö'.repeat(140_000)}`;
    const text = {
      key: '72|reply|1',
      caseId: caseId('72'),
      kind: 'reply',
      subject: 'Svar',
      body: long,
      hash: textHash('a1'),
      at: instant('2026-03-02T08:00:00.000Z'),
      by: karin,
      mail: null,
    };
    const made = await tenant.graph.send(createText(at, text));
    expect((await tenant.graph.send(textByKey(at, text.key)))?.body === long).toBe(true);
    const changed = await tenant.graph.send(patchText(at, made, { body: 'Kort.' }));
    expect((await tenant.graph.send(textByKey(at, text.key)))?.body).toBe('Kort.');
    expect((await failureIn(tenant.graph.send(patchText(at, made, { body: long })))).kind).toBe('conflict');
    await expect(async () => tenant.graph.send(patchText(at, changed, { body: 'x'.repeat(500_000) }))).rejects.toThrow(
      'too large',
    );
  });

  it('is a text with its hash, changed only as it was read', async () => {
    const text = {
      key: '71|reply|1',
      caseId: caseId('71'),
      kind: 'reply',
      subject: 'Svar',
      body: 'Hej\n\nvi har…',
      hash: textHash('a1'),
      at: instant('2026-03-02T08:00:00.000Z'),
      by: karin,
      mail: null,
    };
    const made = await tenant.graph.send(createText(at, text));
    const changed = await tenant.graph.send(patchText(at, made, { body: 'Hej igen', hash: textHash('b2') }));
    expect(await tenant.graph.send(textByKey(at, text.key))).toEqual(changed);
    expect((await failureIn(tenant.graph.send(patchText(at, made, { body: 'x' })))).kind).toBe('conflict');
  });
});
