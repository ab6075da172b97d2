// Contracts of a provider over HTTP: what each asks for, what held on a day, what is to be seen to, and what is written in them, by two people at once and taken back.

import type { PersonKey } from '../../src/local/people';
import { contractNeedsShape, contractsShape, type ContractView } from '../../src/core/views/contract-view';
import { apiOf, codeOf, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

const base = '/api/providers/omsorgsteamet/contracts';
const listOf = async (who: PersonKey, path = base) => contractsShape.parse((await api.get(who, path)).json);
const numbered = (list: { readonly contracts: readonly ContractView[] }, number: string): ContractView => {
  const found = list.contracts.find(({ terms }) => terms.number === number);
  if (found === undefined) throw new Error(`no contract ${number}`);
  return found;
};
const lov = async (who: PersonKey = 'procurement', path = base) => numbered(await listOf(who, path), 'LOV-2024-011');
const at = ({ id }: ContractView, more = '') => `${base}/${encodeURIComponent(id)}${more}`;
const write = async (who: PersonKey, given: object, own: object = {}) => {
  const contract = await lov(who);
  return api.post(who, at(contract), { seen: contract.seen, since: '2026-03-02', reason: 'amended', given, ...own });
};

it('shows several contracts of one provider, each with its law, clauses, duties and licence [R210 R218 R226 R228 R285]', async () => {
  const list = await listOf('managerSouth');
  expect(list.contracts.map(({ title }) => title)).toEqual([
    'DIR-2025-014, Direktupphandlat, Boendestöd',
    'LOV-2024-011, LOV, Hemtjänst',
  ]);
  const contract = numbered(list, 'LOV-2024-011');
  expect(contract.runs).toBe('Gäller sedan 1 januari 2024, tills vidare.');
  expect(contract.clauses.map(({ name, text }) => `${name}: ${text}`)).toContain(
    'Eget system för klagomål: Finns i avtalet. Kontrollerat 3 november 2025.',
  );
  expect(contract.clauses.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['qualitySystem', 'complaintSystem', 'misconditions', 'reporting', 'publicInsight']),
  );
  expect(contract.facts).toContainEqual({
    title: 'Redovisar klagomål och lex Sarah',
    value: 'Varje halvår, senast 15 februari, 15 augusti',
  });
  expect(contract.facts).toContainEqual({
    title: 'Tillstånd (IVO)',
    value: 'T-2023-1101, tills vidare. Kontrollerat 15 januari 2026.',
  });
  expect(contract.mayWrite).toBe(false);
});

it('says what has run out, soon does, is lacking or nobody has looked at, with its day and what to do', async () => {
  const direct = numbered(await listOf('procurement'), 'DIR-2025-014');
  expect(direct.needs).toEqual([
    'Avtalet går ut 30 april 2026. Förbered det nya, eller förläng om avtalet tillåter det.',
    'Avtalet saknar krav på: Allmänhetens insyn. Ta upp det när avtalet skrivs om.',
    'Avtalet säger när klagomål redovisas, men dagarna är inte inskrivna här.',
  ]);
  const { rows } = contractNeedsShape.parse((await api.get('procurement', '/api/contract-needs')).json);
  const needs = rows.flatMap(({ contract, needs: some }) => some.map((need) => `${contract}: ${need}`)).join('\n');
  expect(needs).toContain('LOV-2023-004, LOV, Hemtjänst: Tillståndet går ut 31 mars 2026.');
  expect(needs).toContain('Ingen har kontrollerat om avtalet kräver: Eget system för missförhållanden och lex Sarah.');
  expect(needs).not.toContain('EGEN-2025-001');
});

it('is written by whoever may, with reason and day, and keeps what held before [R210 R218]', async () => {
  const to = { terms: { to: '2026-12-31' } };
  expect(codeOf(await write('managerSouth', to))).toBe('notYourTask');
  expect(codeOf(await write('caseworkerSouth', to))).toBe('notYourTask');
  expect((await write('procurement', to, { since: '2026-04-01', reason: 'ended' })).status).toBe(200);
  expect((await lov()).terms.to).toBeNull();
  expect((await lov('procurement', `${base}/on/2026-04-01`)).terms.to).toBe('2026-12-31');
  expect((await lov('procurement', `${base}/on/2026-03-31`)).runs).toBe('Gäller sedan 1 januari 2024, tills vidare.');
  const [version] = (await lov()).versions;
  expect(version?.text).toMatch(/: \p{L}+ \p{L}+ skrev sista dag 31 december 2026\. Gäller från 1 april 2026\. Avslutat\.$/u);
  const { back } = version ?? {};
  expect((await api.post('procurement', at(await lov(), '/undo'), { at: back })).status).toBe(200);
  expect((await lov('procurement', `${base}/on/2026-04-01`)).terms.to).toBeNull();
  expect((await lov()).versions[0]?.text).toMatch(/Tillbakataget .* av /);
});

it('keeps a clause that is looked at with who and when, and loses nobody’s of two at once [R226 R228]', async () => {
  const { seen } = await lov();
  const look = (who: PersonKey, clause: string, state: string) =>
    write(who, { clauses: { [clause]: state } }, { seen, reason: 'checked' });
  const both = await Promise.all([look('procurement', 'complaintSystem', 'no'), look('departmentHead', 'misconditions', 'no')]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const { clauses } = await lov();
  expect(clauses.filter(({ is }) => is === 'no').map(({ id }) => id)).toEqual(['complaintSystem', 'misconditions']);
  expect(clauses.find(({ id }) => id === 'complaintSystem')?.text).toMatch(
    /^Finns inte i avtalet\. Kontrollerat 2 mars 2026 av \p{L}+ \p{L}+\.$/u,
  );
  const late = await look('departmentHead', 'complaintSystem', 'notChecked');
  expect([late.status, codeOf(late)]).toEqual([409, 'registerChanged']);
  const again = await look('procurement', 'complaintSystem', 'no');
  expect(again.status).toBe(200);
  expect((await lov()).versions.filter(({ text }) => text.includes('Eget system för klagomål'))).toHaveLength(1);
});

it('takes a licence and the days of a duty, and refuses what cannot be', async () => {
  const licence = { number: 'T-2026-1', validTo: '2027-01-31', isChecked: true };
  await write('procurement', { terms: { duties: { survey: { months: 12, days: ['01-31'] } } }, licence });
  const { facts } = await lov();
  expect(facts.find(({ title }) => title === 'Tillstånd (IVO)')?.value).toMatch(
    /^T-2026-1, till och med 31 januari 2027\. Kontrollerat 2 mars 2026 av /,
  );
  expect(codeOf(await write('procurement', { terms: { to: '2020-01-01' } }))).toBe('daysOutOfOrder');
  expect(codeOf(await write('procurement', { terms: { duties: { survey: { months: 12, days: ['02-30'] } } } }))).toBe(
    'badRequest',
  );
  expect(codeOf(await write('procurement', { terms: { to: null } }, { reason: 'imported' }))).toBe('badRequest');
});

it('takes how it may be extended, whom one turns to and who buys together, each from its day, and refuses what cannot be [R285 R290 R300]', async () => {
  const direct = async (path = base) => numbered(await listOf('procurement', path), 'DIR-2025-014');
  const put = async (terms: object, since = '2026-03-10') => {
    const contract = await direct();
    return api.post('procurement', at(contract), { seen: contract.seen, since, reason: 'amended', given: { terms } });
  };
  const extension = { months: 12, times: 2, by: '2026-04-01' };
  const contacts = [{ kind: 'quality', mail: 'kvalitet@omsorgsteamet.example', phone: '0470-123 45' }];
  const joint = { body: 'Inköp i samverkan', municipalities: ['Lindås', 'Sjöviken'] };
  const before = (await direct()).terms;
  for (const [what, unfit] of Object.entries({
    months: { extension: { ...extension, months: 0 } },
    times: { extension: { ...extension, times: 21 } },
    day: { extension: { ...extension, by: '2026-05-02' } },
    end: { extension, to: null },
    mail: { contacts: [{ kind: 'quality', mail: 'kvalitet', phone: null }] },
    phone: { contacts: [{ kind: 'quality', mail: null, phone: 'Ring oss' }] },
    noWay: { contacts: [{ kind: 'quality', mail: null, phone: null }] },
    kind: { contacts: [{ kind: 'boss', mail: 'a@b.example', phone: null }] },
    alone: { joint: { ...joint, municipalities: [] } },
    body: { joint: { ...joint, body: ' ' } },
  })) {
    const end = await put(unfit);
    expect([what, [400, 422].includes(end.status), ['badRequest', 'termsUnfit'].includes(codeOf(end) ?? '')]).toEqual([
      what,
      true,
      true,
    ]);
  }
  expect((await direct()).terms).toEqual(before);
  for (const terms of [{ extension }, { contacts }, { joint }]) expect((await put(terms)).status).toBe(200);
  expect((await direct(`${base}/on/2026-03-09`)).terms).toEqual(before);
  const then = await direct(`${base}/on/2026-03-10`);
  expect(then.terms).toMatchObject({ extension, contacts, joint });
  expect(then.facts.slice(2)).toEqual(
    expect.arrayContaining([
      { title: 'Kan förlängas', value: '12 månader varje gång. Gånger kvar: 2. Sägs till senast 1 april 2026.' },
      { title: 'Kvalitet', value: 'kvalitet@omsorgsteamet.example, 0470-123 45' },
      { title: 'Köps i samverkan', value: 'Inköp i samverkan: Lindås, Sjöviken' },
    ]),
  );
  expect(then.needs).toContain('Senast 1 april 2026 ska utföraren få veta om avtalet förlängs.');
  const [last] = (await direct()).versions;
  expect(last?.text).toMatch(/ skrev samverkan\. Gäller från 10 mars 2026\. Tilläggsavtal\.$/u);
  expect((await api.post('procurement', at(await direct(), '/undo'), { at: last?.back })).status).toBe(200);
  expect((await direct(`${base}/on/2026-03-10`)).terms).toMatchObject({ extension, contacts, joint: null });
});

it('takes a new contract once', async () => {
  const terms = { number: 'RAM-2026-001', form: 'framework', service: 'familyCounselling', from: '2026-04-01', to: null };
  expect(codeOf(await api.post('registrar', base, terms))).toBe('notYourTask');
  expect((await api.post('procurement', base, terms)).status).toBe(200);
  expect(codeOf(await api.post('procurement', base, { ...terms, number: 'ram-2026-001' }))).toBe('contractTaken');
  expect(codeOf(await api.post('procurement', base, { ...terms, number: 'B', to: '2026-01-01' }))).toBe('daysOutOfOrder');
  expect(numbered(await listOf('procurement'), 'RAM-2026-001')).toMatchObject({ runs: 'Börjar 1 april 2026.', needs: [] });
});

it('keeps what is typed in a contract, or for a new one, for whoever may write it and nobody else', async () => {
  const { id } = await lov();
  const keep = (who: PersonKey, about: string) =>
    api.post(who, `/api/typed/${encodeURIComponent(about)}`, {
      mark: null,
      window: 'w',
      typed: { written: { to: '2027-12-31' } },
    });
  for (const about of [`contract|${id}`, 'contract|omsorgsteamet|']) {
    expect((await keep('procurement', about)).status).toBe(200);
    expect((await api.get('procurement', `/api/typed/${encodeURIComponent(about)}`)).json['typed']).toMatchObject({
      fields: { written: { to: '2027-12-31' } },
    });
    for (const who of ['managerSouth', 'ekuFirst', 'stranger'] as const)
      expect([who, codeOf(await keep(who, about))]).toEqual([who, 'noSuchTask']);
  }
  for (const about of ['contract|omsorgsteamet|X-1', 'contract|nobody|', 'contract|'])
    expect(codeOf(await keep('procurement', about))).toBe('noSuchTask');
});
