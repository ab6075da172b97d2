// *Ångra* of an answer in a matter beside the complaints, over HTTP: the task is back as it was, with its day and what was written, for five minutes and as long as nothing has been done.

import { observeOwn } from '../../src/app/pass/observe';
import { matterId } from '../../src/core/brand';
import { people, type PersonKey } from '../../src/local/people';
import { apiOf, later, receivedCase, type Api, type ApiAnswer } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

interface Task {
  readonly type: string;
  readonly round: number;
  readonly isOpen: boolean;
  readonly dueWord: string;
  readonly before: unknown;
}

const fileOf = (id: string) => observeOwn(world.bot.app, matterId(id));
const codeOf = ({ status, json }: ApiAnswer): unknown =>
  status === 200 ? 'taken' : (json['error'] as { readonly code?: string } | undefined)?.code;
const page = async (who: PersonKey, id: string) => (await api.get(who, `/api/matters/${id}`)).json;
const openTask = async (who: PersonKey, id: string): Promise<Task | undefined> =>
  ((await page(who, id))['tasks'] as readonly Task[]).find(({ isOpen }) => isOpen);
const settled = async (answer: ApiAnswer): Promise<ApiAnswer> => {
  await world.settle();
  return answer;
};
const answers = async (who: PersonKey, id: string, body: object): Promise<ApiAnswer> => {
  const { type, round } = (await openTask(who, id))!;
  return settled(await api.post(who, `/api/matters/${id}/tasks/${type}/${round}`, body));
};
const undoes = async (who: PersonKey, id: string, [type, round]: readonly [string, number]): Promise<unknown> =>
  codeOf(await settled(await api.post(who, `/api/matters/${id}/tasks/${type}/${round}/undo`)));

async function reported(mark: string): Promise<string> {
  const { json } = await api.post('colleague', '/api/matters', {
    process: 'lexSarah',
    mark,
    unit: 'soder',
    words: 'Fel medicin.',
  });
  await world.settle();
  return String(json['id']);
}

describe('who pressed *Utred* by mistake', () => {
  let id = '';
  beforeAll(async () => {
    id = await reported('one');
  });
  const receive = ['lexSarahReceive', 1] as const;

  it('takes it back: the report waits again with its own day, and what was opened by it is gone', async () => {
    const before = await openTask('qualityController', id);
    const taken = await answers('qualityController', id, { outcome: 'taken' });
    expect(taken.json['undo']).toEqual({
      type: 'lexSarahReceive',
      round: 1,
      title: 'Ta emot lex Sarah-rapport',
      clock: '09:05',
      seconds: 300,
    });
    expect(await openTask('qualityController', id)).toMatchObject({ type: 'lexSarahRemedy' });
    expect((await page('qualityController', id))['undo']).toMatchObject({ type: 'lexSarahReceive' });
    expect(await undoes('qualityController', id, receive)).toBe('taken');
    expect(await openTask('qualityController', id)).toMatchObject({ ...before, before: { outcome: 'taken', note: '' } });
    const { matter, tasks } = await fileOf(id);
    expect(matter).toMatchObject({ stage: 'reported', round: 1 });
    expect(tasks.map(({ type, state }) => [type, state])).toEqual([
      ['lexSarahReceive', 'open'],
      ['lexSarahRemedy', 'lapsed'],
    ]);
    expect((await page('qualityController', id))['undo']).toBeNull();
  });

  it('has taken it back once when she pressed twice, and nobody else takes back hers', async () => {
    const events = (await fileOf(id)).events.filter(({ kind }) => kind === 'answerUndone').length;
    expect(await undoes('qualityController', id, receive)).toBe('taken');
    expect((await fileOf(id)).events.filter(({ kind }) => kind === 'answerUndone')).toHaveLength(events);
    expect(codeOf(await answers('qualityController', id, { outcome: 'taken' }))).toBe('taken');
    expect(await undoes('departmentHead', id, receive)).not.toBe('taken');
    expect(await undoes('colleague', id, receive)).toBe('noSuchCase');
  });

  it('answers anew, and what was opened by the answer is open again', async () => {
    expect(await openTask('qualityController', id)).toMatchObject({ type: 'lexSarahRemedy', round: 2 });
    expect((await fileOf(id)).matter).toMatchObject({ stage: 'investigating', round: 2 });
  });

  it('cannot when something has been done since, and is told what to do', async () => {
    expect(codeOf(await answers('qualityController', id, { outcome: 'remedied', note: 'Dosetten är bytt.' }))).toBe('taken');
    expect(await undoes('qualityController', id, receive)).toBe('tooLateToUndoAnswer');
    expect((await fileOf(id)).matter.stage).toBe('investigating');
  });

  it('gets back what she wrote, which nobody reads in the matter until it is handed in again', async () => {
    const bodies = async () =>
      ((await page('qualityController', id))['texts'] as readonly { body: string }[]).map(({ body }) => body);
    expect(await bodies()).toContain('Dosetten är bytt.');
    expect(await undoes('qualityController', id, ['lexSarahRemedy', 2])).toBe('taken');
    expect(await bodies()).not.toContain('Dosetten är bytt.');
    expect((await openTask('qualityController', id))?.before).toEqual({
      outcome: 'remedied',
      reason: '',
      fields: {},
      note: 'Dosetten är bytt.',
    });
    expect(codeOf(await answers('qualityController', id, { outcome: 'remedied', note: 'Dosetten är bytt.' }))).toBe('taken');
    expect(await bodies()).toContain('Dosetten är bytt.');
  });

  it('cannot when five minutes are over', async () => {
    await later(world, 6);
    expect((await page('qualityController', id))['undo']).toBeNull();
    expect(await undoes('qualityController', id, ['lexSarahRemedy', 2])).toBe('tooLateToUndoAnswer');
  });
});

describe('who answered what she was asked, and reads no more of it', () => {
  it('takes *Svara* back all the same, and the days of an answer with it', async () => {
    const id = await receivedCase(world, 1);
    await api.post('managerSouth', `/api/cases/${id}/readers`, { readers: [people.caseworkerSouth.id], isLimited: false });
    const asked = { askedRole: 'procurement', giveBy: '2026-03-09' };
    const body = { process: 'contribution', mark: 'a', words: 'Vad säger avtalet?', answers: asked };
    const key = String((await settled(await api.post('managerSouth', `/api/beside/${id}`, body))).json['id']);
    const given = await answers('procurement', key, { outcome: 'given', note: 'Krav 4.2.' });
    expect(given.json['undo']).toMatchObject({ type: 'contribute' });
    expect((await fileOf(key)).matter.stage).toBe('given');
    expect(await undoes('procurement', key, ['contribute', 1])).toBe('taken');
    expect((await fileOf(key)).matter).toMatchObject({ stage: 'asked', fields: asked });
    expect(await openTask('procurement', key)).toMatchObject({ type: 'contribute', before: { note: 'Krav 4.2.' } });
  });
});
