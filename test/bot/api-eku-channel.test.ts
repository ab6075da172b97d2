// The tab of EKU's channel over HTTP: for EKU's members, in EKU's own channel, and what it shows has nobody in it.

import { ekuChannelShape, type EkuChannelView } from '../../src/core/views/eku-channel-view';
import { tenant } from '../../src/local/people';
import { apiOf, escalatedCase, later, type Api, type ApiAnswer } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { readyDraft } from '../support/eku-draft';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  await escalatedCase(world, 1);
  const draft = await readyDraft((path, body) =>
    body === undefined ? api.get('managerSouth', path) : api.post('managerSouth', path, body),
  );
  const { choices, hash, stand } = draft;
  await api.post('managerSouth', '/api/cases/1/eku/approve', { choices, hash, round: stand.round });
  await world.settle();
  await later(world, 6);
});
afterAll(() => world.stop());

const own = { channelId: tenant.ekuChannelId };
const codeOf = ({ json }: ApiAnswer): unknown => (json['error'] as { code: string } | undefined)?.code;
const tab = async (): Promise<EkuChannelView> =>
  ekuChannelShape.parse((await api.post('ekuFirst', '/api/eku-channel', own)).json);
const state = (body: object) => api.post('ekuFirst', '/api/eku/1/state', { part: 0, ...body });

it.each(['managerSouth', 'departmentHead', 'registrar', 'caseworkerSouth', 'stranger'] as const)(
  'is not for %s, from EKU’s channel or elsewhere',
  async (who) => {
    for (const body of [own, { channelId: '19:annan@thread.tacv2' }, { channelId: null }])
      for (const path of ['/api/eku-channel', '/api/eku-channel/setup'])
        expect([path, codeOf(await api.post(who, path, body))]).toEqual([path, 'ekuMembersOnly']);
  },
);

it.each([null, '19:annan@thread.tacv2', `${tenant.ekuChannelId} `])('shows a member nothing in %s', async (channelId) => {
  for (const path of ['/api/eku-channel', '/api/eku-channel/setup'])
    expect(codeOf(await api.post('ekuFirst', path, { channelId }))).toBe('otherChannel');
});

it('may be added in EKU’s channel by its members', async () =>
  expect((await api.post('ekuSecond', '/api/eku-channel/setup', own)).status).toBe(200));

it('shows what was posted, first what waits, with the year of its contract', async () => {
  const { matters, providers, hasComplaints } = await tab();
  expect(matters).toEqual([
    expect.objectContaining({
      number: 'EKU-2026-0001',
      provider: 'Omsorgsteamet Söder AB',
      state: 'posted',
      posts: 1,
      followUp: '',
    }),
  ]);
  expect(providers).toEqual([expect.objectContaining({ id: 'LOV-2024-011', posted: 1, running: 1 })]);
  expect(providers[0]?.months).toHaveLength(12);
  expect(providers[0]?.months.at(-1)).toMatchObject({ name: 'mars 2026', posted: 1, ended: 0, complaints: null });
  expect(hasComplaints).toBe(false);
});

it('names no person, no case and no reading of hers', async () => {
  const { text } = await api.post('ekuFirst', '/api/eku-channel', own);
  for (const word of ['SYN-', 'Sandell', 'Lindqvist', 'Ullman', 'Kron', '@']) expect(text).not.toContain(word);
});

it('says what is planned, that its day has passed, and how it ended', async () => {
  await state({ state: 'received' });
  expect((await tab()).matters[0]?.state).toBe('received');
  await state({ state: 'followUpStarted', activity: { kind: 'visit', day: '2026-03-12' } });
  expect((await tab()).matters[0]).toMatchObject({ followUp: 'Besök hos utföraren, 12 mars', isLate: false });
  await later(world, 60 * 24 * 14);
  expect((await tab()).matters[0]).toMatchObject({ followUp: 'Besök hos utföraren, skulle ha varit 12 mars', isLate: true });
  await state({ state: 'finished', ending: { outcome: 'regularFollowUp', followUp: '2026-06-01' } });
  const { matters, providers } = await tab();
  expect(matters[0]).toMatchObject({
    state: 'finished',
    followUp: 'Tas upp i den ordinarie uppföljningen. Följs upp 1 juni',
    isLate: false,
  });
  expect(providers[0]).toMatchObject({ running: 0 });
  expect(providers[0]?.months.at(-1)).toMatchObject({ posted: 1, ended: 1 });
});
