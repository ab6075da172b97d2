// A claim outlives every effect made under it: whoever lost it while standing still sends nothing more (decisions 8.18).

import { z } from 'zod';
import { makeDue } from '../../src/app/pass/make-due';
import { claimDue } from '../../src/app/pass/claim-due';
import { passById } from '../../src/app/pass/pass';
import { takeInMails } from '../../src/app/intake/take-in';
import { caseId } from '../../src/core/brand';
import { eventsOf } from '../../src/core/casefile/event';
import { hashOfText } from '../../src/app/decisions/keep-text';
import { patchText, textByKey } from '../../src/graph/lists/texts';
import { watchOfCase } from '../../src/graph/lists/watch';
import { body, get, type Call } from '../../src/graph/call';
import { openGraph } from '../../src/graph/client';
import { apiOf, escalatedCase, fileOf, receivedCase } from '../support/api';
import { readyDraft } from '../support/eku-draft';
import { forwardedComplaint } from '../support/bot-mails';
import { personIdOf as personOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf, type Replica } from '../support/replicas';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
});
afterEach(() => world.stop());

const isNew = (call: Call<unknown>): boolean => call.method === 'POST' && call.path.endsWith('/messages');
const isSend = (call: Call<unknown>): boolean => call.path.endsWith('/send');
const isNote = (call: Call<unknown>): boolean => JSON.stringify(call.body ?? '').includes('"noted"');

/** A second replica takes a case while the first stands still for longer than its claim. */
function standingStill(at: (call: Call<unknown>) => boolean, when: 'before' | 'after', id = '1'): readonly [Replica, Replica] {
  const other = replicaOf(world.bot.app, { name: 'other', ahead: 6 });
  other.sleeps(1.1);
  const meanwhile = async (): Promise<void> => {
    await passById(other.app, caseId(id));
    first.sleeps(1.1);
  };
  const first = replicaOf(world.bot.app, { name: 'first', ahead: 6, heldUp: { at, when, meanwhile } });
  return [first, other];
}

/** Letters to the provider in a folder of the shared mailbox, seen by somebody whom Graph has told to wait for nothing. */
const lettersIn = async (folder: 'sentitems' | 'drafts' | 'deleteditems'): Promise<number> =>
  (await subjectsIn(folder)).filter((subject) => subject.startsWith('Begäran om utredning')).length;

async function subjectsIn(folder: 'sentitems' | 'drafts' | 'deleteditems'): Promise<readonly string[]> {
  const { places } = world.bot.app;
  const graph = openGraph(world.settings.graph);
  const subjects = z.object({ value: z.array(z.object({ subject: z.string() })) });
  const path = `${places.mailbox}/mailFolders/${folder}/messages?$top=100&$select=subject`;
  const call = get(path, (answer) => body(subjects)(answer).value, { headers: { Prefer: 'IdType="ImmutableId"' } });
  return (await graph.send(call, 'person')).map(({ subject }) => subject);
}

/** A letter to the provider that is approved and waits its five minutes. */
async function withLetter(): Promise<void> {
  const id = await receivedCase(world, 1);
  const api = apiOf(world);
  const file = await fileOf(world, id);
  const task = file.tasks.find(({ type }) => type === 'forwardToProvider');
  const who = file.matter.caseworkerId === personOf('caseworkerSouth') ? 'caseworkerSouth' : 'caseworkerSouthSecond';
  const answers = { disclosure: 'noName', legalFlags: [], topic: 'missedVisits', replyDue: '2026-03-10' };
  const draft = (await api.post(who, `/api/cases/${id}/letters/toProvider`, answers)).json;
  const letters = [
    {
      letter: 'toProvider',
      subject: draft['subject'],
      body: String(draft['body']).replaceAll(/\[Skriv här[^\]]*\]/g, 'Vi väntar.'),
    },
  ];
  const path = `/api/cases/${id}/tasks/forwardToProvider/${task?.round ?? 1}/decision`;
  const sent = await api.post(who, path, { outcome: 'sent', answers, letters });
  if (sent.status !== 200) throw new Error(sent.text);
  await world.settle();
}

interface Words {
  readonly subject: string;
  readonly body: string;
}

describe('a letter', () => {
  it.each([
    ['before its draft is made', isNew, 'before'],
    ['between draft and send', isSend, 'before'],
    ['after it was noted', isNote, 'after'],
  ] as const)('goes once when a replica stands still %s', async (_, at, when) => {
    await withLetter();
    const [first] = standingStill(at, when);
    await passById(first.app, caseId('1'));
    const lying = [await lettersIn('sentitems'), await lettersIn('drafts'), await lettersIn('deleteditems')];
    expect(lying).toEqual([1, 0, 0]);
    const sent = eventsOf((await fileOf(world, '1')).events, 'letterSent').filter(
      ({ data }) => !data.textKey.includes('receipt'),
    );
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['another with a hash of its own', (other: Words) => ({ ...other, hash: hashOfText(other) })],
    ['changed by hand beside the old hash', (other: Words) => other],
  ])('does not go when its text is %s, and whose step it was has it again', async (_how, change) => {
    await withLetter();
    const { graph, places } = world.bot.app;
    const approved = eventsOf((await fileOf(world, '1')).events, 'letterApproved').find(
      ({ data }) => data.letter === 'toProvider',
    );
    const row = await graph.send(textByKey(places, approved?.data.textKey ?? ''));
    const other = { subject: row?.subject ?? '', body: 'Någon annans ord.' };
    await graph.send(patchText(places, row!, change(other)));
    await passById(replicaOf(world.bot.app, { name: 'first', ahead: 6 }).app, caseId('1'));
    expect([await lettersIn('sentitems'), await lettersIn('drafts')]).toEqual([0, 0]);
    const { events, matter } = await fileOf(world, '1');
    expect(eventsOf(events, 'letterFailed').map(({ data }) => data.why)).toEqual(['textChanged']);
    expect(matter.stage).toBe('assessing');
  });

  it('does not go when somebody says yes to a legal question right before its draft is made', async () => {
    await withLetter();
    const raises = async (): Promise<void> => {
      const said = await apiOf(world).post('registrar', '/api/cases/1/flags', { flags: ['welfareCrime'] });
      expect(said.status).toBe(200);
    };
    const first = replicaOf(world.bot.app, { name: 'first', ahead: 6, heldUp: { at: isNew, when: 'before', meanwhile: raises } });
    await passById(first.app, caseId('1'));
    expect(await lettersIn('sentitems')).toBe(0);
    expect(
      eventsOf((await fileOf(world, '1')).events, 'letterSent').filter(({ data }) => data.textKey.includes('toProvider')),
    ).toEqual([]);
  });

  it('is left to a later pass when Graph asks for a longer wait than the claim', async () => {
    await withLetter();
    const fault = { kind: 'throttle', service: 'outlook', method: 'POST', path: '/users/*/messages', retryAfter: 75, times: 1 };
    await world.local$('faults', { faults: [fault] });
    const first = replicaOf(world.bot.app, { name: 'first', ahead: 6 });
    const began = Date.now();
    await passById(first.app, caseId('1'));
    expect(Date.now() - began).toBeLessThan(30_000);
    expect(await lettersIn('sentitems')).toBe(0);
    const elsewhere = { ...world.bot.app, graph: openGraph(world.settings.graph) };
    await passById(replicaOf(elsewhere, { name: 'other', ahead: 8 }).app, caseId('1'));
    await passById(replicaOf(world.bot.app, { name: 'first', ahead: 10 }).app, caseId('1'));
    expect([await lettersIn('sentitems'), await lettersIn('drafts')]).toEqual([1, 0]);
  });
});

it('what a colleague is told goes once when a replica stands still before its draft, and another takes it over [I04]', async () => {
  await world.bot.loop.stop();
  await world.mail(forwardedComplaint(1));
  await takeInMails(world.bot.app);
  await world.mail(forwardedComplaint(1));
  const isReserved = ({ method, body: sent }: Call<unknown>): boolean =>
    method === 'POST' && JSON.stringify(sent ?? '').includes('letter|told|');
  const other = replicaOf(world.bot.app, { name: 'other' });
  other.sleeps(1.1);
  const meanwhile = async (): Promise<void> => {
    await takeInMails(other.app);
    first.sleeps(1.1);
  };
  const first = replicaOf(world.bot.app, { name: 'first', heldUp: { at: isReserved, when: 'after', meanwhile } });
  await takeInMails(first.app);
  await takeInMails(first.app);
  const told = (await subjectsIn('sentitems')).filter((subject) => subject.startsWith('Det du skickade hör till'));
  expect(told).toHaveLength(1);
});

it('a card goes once when a replica stands still after it was noted', async () => {
  await world.bot.loop.stop();
  await world.mail(forwardedComplaint(1));
  const [first] = standingStill(isNote, 'after');
  await takeInMails(first.app);
  const cards = (await world.chat('registrar')).filter(({ card }) => JSON.stringify(card ?? '').includes('"t":"triage"'));
  expect(cards).toHaveLength(1);
});

it('a post to EKU is made once when a replica stands still after it was noted', async () => {
  const id = await escalatedCase(world, 1);
  const api = apiOf(world);
  const { choices, hash } = await readyDraft(
    (path, body) => (body === undefined ? api.get('managerSouth', path) : api.post('managerSouth', path, body)),
    id,
  );
  expect((await api.post('managerSouth', `/api/cases/${id}/eku/approve`, { choices, hash })).status).toBe(200);
  await world.settle();
  const [first] = standingStill(isNote, 'after', id);
  await passById(first.app, caseId(id));
  const posts = (await world.local$(`teams/channel?personId=${personOf('ekuFirst')}`))['posts'] as readonly unknown[];
  expect(posts).toHaveLength(1);
  const file = await fileOf(world, id);
  expect(eventsOf(file.events, 'ekuPosted')).toHaveLength(1);
  expect(file.tasks.map(({ type }) => type)).not.toContain('checkEkuPost');
});

const isLettingGo = (call: Call<unknown>): boolean => JSON.stringify(call.body ?? '').includes('"Holder":null');

it.each([
  ['by itself when others made the case due', makeDue, { holder: null }],
  ['of no later claim of its replica, under which an answer is at work', claimDue, { holder: 'first' }],
] as const)('a pass lets go %s [I03]', async (_what, write, left) => {
  const id = caseId(await receivedCase(world, 1));
  const { app } = world.bot;
  const meanwhile = (): Promise<unknown> => write(first.app, id);
  const first = replicaOf(app, { name: 'first', heldUp: { at: isLettingGo, when: 'before', meanwhile } });
  expect(await passById(first.app, id)).toBe('done');
  const row = await app.graph.send(watchOfCase(app.places, id));
  expect(row).toMatchObject(left);
  expect(row?.nextLook.localeCompare(app.clock.now())).toBeLessThanOrEqual(0);
});
