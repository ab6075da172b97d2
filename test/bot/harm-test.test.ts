// A relative tells without the individual's yes: harm is tested at *Bedömning* before anything is answered, it is noted, and the provider gets the least. Over HTTP.

import { apiOf, receivedCase } from '../support/api';
import { whoHas } from '../support/answer-link';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const request = {
  disclosure: 'notAsked',
  concerns: 'noName',
  ground: 'none',
  legalFlags: [],
  topic: 'missedVisits',
  replyDue: '2026-03-10',
  channel: 'own',
  sentDay: '2026-03-02',
};
const texts = [{ kind: 'sentElsewhere', subject: 'Synpunkt', body: 'Hemtjänsten kom för sent. Svara senast den 10 mars.' }];
const answered = async (id: string, answers: object) => {
  const who = await whoHas(world, id);
  const page = await apiOf(world).get(who, `/api/cases/${id}`);
  const task = (page.json['tasks'] as { type: string; round: number }[]).find(({ type }) => type === 'forwardToProvider');
  const body = { outcome: 'sent', answers: { ...request, ...answers }, letters: [], texts, kept: [] };
  return apiOf(world).post(who, `/api/cases/${id}/tasks/forwardToProvider/${task?.round ?? 0}/decision`, body);
};
const pageOf = async (id: string) => (await apiOf(world).get(await whoHas(world, id), `/api/cases/${id}`)).json;
const historyOf = async (id: string) => JSON.stringify((await pageOf(id))['history']);
const relative = { replyWish: 'email', reporter: 'relative', consent: 'notGiven' };

it('is asked of a relative without consent, and nothing goes before it is answered [DEC5.3]', async () => {
  const id = await receivedCase(world, 1, relative);
  const sheet = (await pageOf(id))['sheet'] as { about: { assessment: { field: string; label: string }[] } };
  expect(sheet.about.assessment.find(({ field }) => field === 'harmTest')?.label).toContain('OSL 26 kap. 1 §');
  const refused = await answered(id, {});
  expect([refused.status, refused.text.includes('Gör skadeprövningen')]).toEqual([422, true]);
  expect((await answered(id, { harmTest: 'neutral', concerns: 'name', ground: 'noHarm', groundNote: 'Jag' })).status).toBe(422);
  expect((await answered(id, { harmTest: 'neutral' })).status).toBe(200);
  expect(await historyOf(id)).toContain('nej, svaret är neutralt (OSL 26 kap. 1 §)');
  const { drafts, facts } = (await pageOf(id)) as unknown as { drafts: Record<string, { form: string }>; facts: object[] };
  expect(drafts['reply']?.form).toBe('neutral');
  expect(JSON.stringify(facts)).toContain('svara neutralt');
});

it('finds no harm only with a word of why, which lies with the case’s notes and in no row of the history [DEC5.3]', async () => {
  const id = await receivedCase(world, 2, relative);
  expect((await answered(id, { harmTest: 'noHarm', harmNote: ' ' })).status).toBe(422);
  const why = 'Maken är med på mötet och vet allt redan';
  expect((await answered(id, { harmTest: 'noHarm', harmNote: why })).status).toBe(200);
  expect(await historyOf(id)).toContain('ja, utan men (OSL 26 kap. 1 §)');
  expect(await historyOf(id)).not.toContain(why);
  const { drafts } = (await pageOf(id)) as unknown as { drafts: Record<string, { form: string }> };
  expect(drafts['reply']?.form).toBe('usual');
});

it('is not asked where the individual has said yes, nor of herself [DEC5.3]', async () => {
  const id = await receivedCase(world, 3, { ...relative, consent: 'given' });
  const sheet = (await pageOf(id))['sheet'] as { about: { assessment: { field: string }[] } };
  expect(sheet.about.assessment.map(({ field }) => field)).not.toContain('harmTest');
  expect((await answered(id, {})).status).toBe(200);
});
