// *Utförare* over HTTP: who sees the register, what a provider's page tells whom, and what is put right in it, by two people at once too.

import { providerShape, providersShape } from '../../src/core/views/provider-view';
import { providerId } from '../../src/core/brand';
import { createProvider, patchProvider, providerRow, registeredName } from '../../src/graph/lists/providers';
import { apiOf, receivedCase, type Api, type ApiAnswer } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import type { PersonKey } from '../../src/local/people';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  for (const n of [1, 2, 3]) await receivedCase(world, n);
  await receivedCase(world, 4, { providerId: 'hemlykta' });
});
afterAll(() => world.stop());

const path = '/api/providers/omsorgsteamet';
const codeOf = ({ json }: ApiAnswer): unknown => (json['error'] as { code: string } | undefined)?.code;
const page = async (who: PersonKey, id = 'omsorgsteamet') =>
  providerShape.parse((await api.get(who, `/api/providers/${id}`)).json);
const correct = (who: PersonKey, body: object) => api.post(who, path, { reason: 'providerTold', ...body });

it('shows the register by name to those who have a part in the cases, and to nobody of EKU [R089]', async () => {
  const { rows } = providersShape.parse((await api.get('caseworkerNorth', '/api/providers')).json);
  expect(rows.map(({ name }) => name)).toEqual([...rows.map(({ name }) => name)].sort((a, b) => a.localeCompare(b, 'sv')));
  expect(rows.find(({ id }) => id === 'omsorgsteamet')).toMatchObject({
    contractId: 'LOV-2024-011',
    hasMail: true,
    isSmall: false,
  });
  expect(rows.some(({ isSmall }) => isSmall)).toBe(true);
  for (const who of ['ekuFirst', 'stranger'] as const) {
    expect(codeOf(await api.get(who, '/api/providers'))).toBe('notYourTask');
    expect(codeOf(await api.get(who, path))).toBe('notYourTask');
    expect(codeOf(await correct(who, { field: 'mail', from: null, to: null }))).toBe('notYourTask');
  }
});

it('says of one that is not there that it is not, and what to do', async () =>
  expect(codeOf(await api.get('registrar', '/api/providers/ingen'))).toBe('noSuchProvider'));

it('shows the contract as the register has it, and notes the reading', async () => {
  const { facts, kin } = await page('managerSouth');
  expect(facts).toContainEqual({ title: 'Huvudavtal', value: 'LOV-2024-011, LOV' });
  expect(kin.map(({ id }) => id)).toEqual(['aldala']);
  const log = await api.post('departmentHead', '/api/log', { by: 'day', day: world.bot.app.clock.now().slice(0, 10) });
  expect(log.text).toContain('En utförares sida');
});

const marchOf = async (who: PersonKey, id?: string) => (await page(who, id)).months?.at(-1);

it('says small numbers only to who answers for all units, and of a provider that would lead to somebody nothing', async () => {
  expect(await marchOf('caseworkerNorth')).toMatchObject({ received: 3, closed: null });
  expect(await marchOf('caseworkerNorth', 'hemlykta')).toMatchObject({ received: null, closed: null });
  expect(await marchOf('departmentHead', 'hemlykta')).toMatchObject({ received: 1, closed: 0 });
  const { rows } = providersShape.parse((await api.get('departmentHead', '/api/providers')).json);
  const small = rows.find(({ isSmall }) => isSmall)?.id ?? '';
  expect((await page('departmentHead', small)).months).toBeNull();
});

it('is put right by whoever may, with who, why and the way back; the register says it at once', async () => {
  const before = await page('registrar');
  expect(before.changes).toEqual([]);
  expect(codeOf(await correct('caseworkerSouth', { field: 'mail', from: before.mail, to: null }))).toBe('notYourTask');
  expect(codeOf(await correct('managerNorth', { field: 'mail', from: before.mail, to: null }))).toBe('notYourTask');
  const to = 'synpunkter@omsorgsteamet.example';
  const done = await correct('managerSouth', { field: 'mail', from: before.mail, to });
  const after = providerShape.parse(done.json);
  expect(after.mail).toBe(to);
  expect(after.changes[0]?.text).toMatch(
    /: \p{L}+ \p{L}+ rättade adressen från kontakt@.* till synpunkter@.*\. Utföraren har sagt det\./u,
  );
  expect((await world.bot.app.providers()).find(({ id }) => id === 'omsorgsteamet')?.mail).toBe(to);
  const again = providerShape.parse((await correct('managerSouth', { field: 'mail', from: before.mail, to })).json);
  expect(again.changes).toHaveLength(1);
  const { back } = after.changes[0] ?? {};
  const undone = await correct('registrar', { field: 'mail', from: to, to: back, reason: null });
  expect(providerShape.parse(undone.json)).toMatchObject({ mail: before.mail });
  expect(providerShape.parse(undone.json).changes.map(({ back: way }) => way)).toEqual([undefined, undefined]);
});

it('loses nobody’s words when two put things right at once: of two things both stand, of one the second is told', async () => {
  const { mail, aliases } = await page('registrar');
  const [one, other] = await Promise.all([
    correct('registrar', { field: 'mail', from: mail, to: 'forst@omsorgsteamet.example' }),
    correct('departmentHead', { field: 'aliases', from: aliases, to: [...aliases, 'Söderteamet'] }),
  ]);
  expect([one.status, other.status]).toEqual([200, 200]);
  expect(await page('registrar')).toMatchObject({ mail: 'forst@omsorgsteamet.example', aliases: [...aliases, 'Söderteamet'] });
  const late = await correct('departmentHead', { field: 'mail', from: mail, to: 'sedan@omsorgsteamet.example' });
  expect([late.status, codeOf(late)]).toEqual([409, 'registerChanged']);
  expect((await page('registrar')).mail).toBe('forst@omsorgsteamet.example');
});

it.each([
  ['an address anybody can have', { field: 'mail', to: 'nagon@gmail.com' }, 'providerAddress'],
  ['another’s name', { field: 'aliases', to: ['Lyktan'] }, 'aliasTaken'],
  ['what is no address', { field: 'mail', to: 'ingen adress' }, 'badRequest'],
  ['a field that follows the contract', { field: 'name', to: 'Annat' }, 'badRequest'],
])('refuses %s', async (_, body, code) => {
  const { mail, aliases } = await page('registrar');
  const from = body.field === 'mail' ? mail : aliases;
  expect(codeOf(await correct('registrar', { from, ...body }))).toBe(code);
});

it('writes under the version it has read, and never over another’s', async () => {
  const { graph, places } = world.bot.app;
  const row = await graph.send(providerRow(places, providerId('omsorgsteamet')));
  if (row === undefined) throw new Error('no row');
  await graph.send(patchProvider(places, row, { aliases: ['Först'] }));
  await expect(graph.send(patchProvider(places, row, { aliases: ['Sedan'] }))).rejects.toMatchObject({ kind: 'conflict' });
});

it('may be chosen as soon as it is in the register, whatever this replica remembers', async () => {
  const { graph, places, providers } = world.bot.app;
  const [one] = await providers();
  if (one === undefined) throw new Error('no register');
  const fresh = { ...one, id: providerId('nystartad'), name: registeredName('Nystartad omsorg AB'), unit: null };
  await graph.send(createProvider(places, fresh));
  await receivedCase(world, 5, { providerId: 'nystartad' });
  expect((await api.get('registrar', '/api/cases/5')).text).toContain('Nystartad omsorg AB');
});
