// Own words to a provider that may not know everything: what points at somebody is a warning, which is answered stretch by stretch (decisions 8.16).

import type { Finding } from '../../src/core/privacy/finding';
import { eventsOf } from '../../src/core/casefile/event';
import { personId } from '../../src/core/brand';
import { people } from '../../src/local/people';
import { apiOf, caseworkerOf, fileOf, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const pointing = 'En undersköterska i er kvällsgrupp, som började i mars och är enda vikarien, berättar att mat uteblir.';
const plain = 'Personen fick vänta tre timmar utan mat.';
const answers = {
  disclosure: 'noName',
  concerns: 'noName',
  ground: 'none',
  legalFlags: [],
  topic: 'food',
  replyDue: '2026-03-10',
};

/** The words as they go by mail or, as a text, another way. */
async function send(id: string, body: string, more: { readonly answers?: object; readonly kept?: unknown; readonly own?: true }) {
  const written = { subject: 'Begäran', body };
  const by =
    more.own === true ? { texts: [{ kind: 'sentElsewhere', ...written }] } : { letters: [{ letter: 'toProvider', ...written }] };
  return apiOf(world).post(await caseworkerOf(world, id), `/api/cases/${id}/tasks/forwardToProvider/2/decision`, {
    outcome: 'sent',
    answers: { ...answers, ...more.answers, ...(more.own === true ? { channel: 'own', sentDay: '2026-03-02' } : {}) },
    kept: more.kept ?? [],
    ...by,
  });
}

async function found(id: string, text: string, told: object = {}): Promise<readonly Finding[]> {
  const { json } = await apiOf(world).post(await caseworkerOf(world, id), `/api/cases/${id}/letters/toProvider/screen`, {
    ...answers,
    ...told,
    text,
  });
  return json['findings'] as readonly Finding[];
}

const code = ({ json }: { readonly json: Readonly<Record<string, unknown>> }): unknown =>
  (json['error'] as { readonly code?: unknown } | undefined)?.code;
const historyOf = async (id: string): Promise<string> =>
  JSON.stringify((await apiOf(world).get(await caseworkerOf(world, id), `/api/cases/${id}`)).json['history']);

it('warns of words that point at somebody, and lets what is kept for a coded reason go, without the words in the history', async () => {
  const id = await receivedCase(world, 1);
  expect(code(await send(id, pointing, {}))).toBe('pointsAtSomebody');
  expect((await fileOf(world, id)).matter.stage).toBe('assessing');
  const findings = await found(id, pointing);
  expect(findings.map(({ type }) => type)).toContain('BESKRIVNING');
  const kept = findings.map((one) => ({ ...one, reason: 'needed' }));
  expect(code(await send(id, pointing, { kept: kept.map((one) => ({ ...one, start: one.start + 1 })) }))).toBe(
    'pointsAtSomebody',
  );
  expect(code(await send(id, pointing, { kept: kept.map((one) => ({ ...one, reason: 'Hon heter Anna' })) }))).toBe('badRequest');
  expect((await send(id, pointing, { kept })).status).toBe(200);
  const { events } = await fileOf(world, id);
  expect(eventsOf(events, 'wordsKept').map(({ data }) => data.reasons)).toEqual([findings.map(() => 'needed')]);
  expect(JSON.stringify(events)).not.toMatch(/vikarie|kvällsgrupp/);
  expect(await historyOf(id)).toContain('Utföraren behöver det för att rätta till felet');
});

it('warns of them also when they go another way than by mail', async () => {
  const id = await receivedCase(world, 2);
  expect(code(await send(id, pointing, { own: true }))).toBe('pointsAtSomebody');
  expect(code(await send(id, 'Fru Holm fick vänta.', { own: true }))).toBe('containsPersonalData');
  expect((await send(id, plain, { own: true })).status).toBe(200);
});

it.each([
  [3, { disclosure: 'name' }],
  [4, { concerns: 'name', ground: 'consent' }],
])('warns as long as one of the two may not be known (%i)', async (n, told) => {
  const id = await receivedCase(world, n);
  expect(code(await send(id, pointing, { answers: told }))).toBe('pointsAtSomebody');
  expect((await send(id, plain, { answers: told })).status).toBe(200);
});

it('warns of nothing where the provider may know both', async () => {
  const id = await receivedCase(world, 5);
  const told = { disclosure: 'name', concerns: 'name', ground: 'consent' };
  expect(await found(id, pointing, told)).toEqual([]);
  expect((await send(id, pointing, { answers: told })).status).toBe(200);
});

it('finds nothing in the lines that the letter has by itself', async () => {
  const id = await receivedCase(world, 6);
  const { json } = await apiOf(world).post(await caseworkerOf(world, id), `/api/cases/${id}/letters/toProvider`, answers);
  const body = String(json['body']).replace(/\[Skriv[^\]]*\]/, plain);
  expect(await found(id, body)).toEqual([]);
  expect((await send(id, body, {})).status).toBe(200);
});

describe('the ground on which the provider may know whom it concerns', () => {
  const byGuardian = { disclosure: 'name', concerns: 'name', ground: 'guardian' };
  const note = 'Systern är god man och har sagt ja.';

  it('is noted by whoever says so, kept with the case and named in its history, never in the events', async () => {
    const id = await receivedCase(world, 7);
    expect(code(await send(id, plain, { answers: byGuardian }))).toBe('answerMissing');
    expect((await send(id, plain, { answers: { ...byGuardian, groundNote: note, childView: 'tooYoung' } })).status).toBe(200);
    const { json } = await apiOf(world).get(await caseworkerOf(world, id), `/api/cases/${id}`);
    expect(JSON.stringify(json['content'])).toContain(note);
    expect(await historyOf(id)).toContain('Barnet är inte tillfrågat: för litet');
    expect(JSON.stringify((await fileOf(world, id)).events)).not.toContain('Systern');
  });

  it('is no ground when a child that was asked says no', async () => {
    const id = await receivedCase(world, 8);
    const answer = { ...byGuardian, groundNote: note, childView: 'disagrees' };
    expect(code(await send(id, plain, { answers: answer }))).toBe('groundMissing');
  });
});

it('looks no more for somebody who has it look again and again, and goes on for her colleague', async () => {
  const id = await receivedCase(world, 9);
  const { limits } = world.bot.app;
  const tired = personId(people.managerSouth.id);
  for (let times = 0; limits.allow('screening', tired) && times < 1000; times += 1);
  const path = `/api/cases/${id}/letters/toProvider/screen`;
  const asked = { ...answers, text: plain };
  expect(code(await apiOf(world).post('managerSouth', path, asked))).toBe('tooMany');
  expect((await apiOf(world).post(await caseworkerOf(world, id), path, asked)).status).toBe(200);
});
