// *Hämta akten* and *Diariet* over HTTP: one zip with what came byte for byte and what went as it went, only for those who may read the case and noted
// before it is given; and what waits to be entered in the register, with the number back.

import { unzipSync } from 'fflate';
import { accessToCase } from '../../src/graph/lists/access-log';
import { caseId } from '../../src/core/brand';
import { registerRows } from '../../src/core/views/register-view';
import { casePage } from '../../src/core/views/case-page';
import { originalPath } from '../../src/graph/originals';
import type { PersonKey } from '../../src/local/people';
import { apiOf, fileOf, later } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { readPdf, type ReadPdf } from '../support/pdf';

const photo = Buffer.from(Uint8Array.from({ length: 5000 }, (_, n) => (n * 31) % 256));
const complaint = [
  'From: Greta Holm <greta.holm@example.com>',
  'To: synpunkter@ekbacka.example',
  'Subject: Hemtjänsten kom inte'.replace('ä', '=?utf-8?Q?=C3=A4?='),
  'Date: Mon, 02 Mar 2026 08:00:00 +0100',
  'Message-ID: <bundle-1@example.com>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Omsorgsteamet Söder kom inte i går kväll. Min mamma fick vänta utan mat. 🙂',
  '--b',
  'Content-Type: image/jpeg; name="Greta Holm.jpg"',
  'Content-Disposition: attachment; filename="Greta Holm.jpg"',
  'Content-Transfer-Encoding: base64',
  '',
  photo.toString('base64').replace(/.{76}/g, '$&\r\n'),
  '--b--',
  '',
].join('\r\n');

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
  await world.mail(complaint);
  await world.settle();
});
afterAll(() => world.stop());

async function fetchAs(who: PersonKey, id = '1'): Promise<Response> {
  const { token } = await world.local$('sign-in/as', { personId: personIdOf(who) });
  return fetch(`${world.bot.url}/api/cases/${id}/bundle`, { headers: { Authorization: `Bearer ${String(token)}` } });
}
async function bundle(who: PersonKey = 'registrar', id = '1'): Promise<Readonly<Record<string, Uint8Array>>> {
  const answer = await fetchAs(who, id);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
}
const ending = (files: Readonly<Record<string, Uint8Array>>, name: string): Uint8Array | undefined =>
  Object.entries(files).find(([path]) => path.endsWith(name))?.[1];
const pdf = (files: Readonly<Record<string, Uint8Array>>, name: string): ReadPdf => readPdf(ending(files, name));
const readings = async () => {
  const { graph, places } = world.bot.app;
  return (await graph.send(accessToCase(places, caseId('1')))).map(({ who, what }) => `${what} ${who}`);
};
const triage = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'email', protection: 'normal' };

it('holds index, original and attachment unchanged, the letters as they went, and the history [R048 R158 R235]', async () => {
  await later(world, 10);
  await world.settle();
  const files = await bundle();
  expect(Object.keys(files).sort()).toEqual(
    [
      ...['00-forteckning.pdf', '01-inkommet.eml', '01-bilaga-1.jpg', '02-brev.pdf', '02-brev.eml', '03-historik.pdf'].map(
        (name) => `SYN-2026-00001/SYN-2026-00001-${name}`,
      ),
    ].sort(),
  );
  expect(Buffer.from(ending(files, '01-bilaga-1.jpg') ?? [])).toEqual(photo);
  expect(Buffer.from(ending(files, '01-inkommet.eml') ?? []).toString()).toContain('Message-ID: <bundle-1@example.com>');
  const index = pdf(files, '00-forteckning.pdf');
  expect(index.isTagged).toBe(true);
  expect(index.text).toContain('Förteckning över handlingar i SYN-2026-00001');
  expect(index.text).not.toMatch(/Greta|Holm|\0/);
  const letter = pdf(files, '02-brev.pdf');
  expect(letter.text).toContain('Bekräftelse');
  expect(letter.text).toContain('Vår referens: SYN-2026-00001');
  expect(Buffer.from(ending(files, '02-brev.eml') ?? []).toString()).toContain('SYN-2026-00001');
  expect(pdf(files, 'historik.pdf').text).toContain('Kom in som mejl');
});

it('is noted in the log before it is given, and kept by nobody on the way', async () => {
  const answer = await fetchAs('registrar');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect((await readings()).filter((one) => one === `bundle ${personIdOf('registrar')}`).length).toBeGreaterThan(0);
});

it.each(['ekuFirst', 'stranger', 'caseworkerNorth', 'managerNorth'] as const)(
  'is for %s as if there were no such case, and nothing is noted [R089]',
  async (who) => {
    const before = await readings();
    const answer = await fetchAs(who);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'noSuchCase' } });
    expect(await readings()).toEqual(before);
  },
);

it('says what to do to somebody who asks again and again', async () => {
  const answers = [];
  for (let n = 0; n < 7; n += 1) answers.push((await fetchAs('departmentHead')).status);
  expect(answers.at(-1)).toBe(429);
  expect(answers.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 200));
});

it('says so when the original has been taken out of the library', async () => {
  const { graph, places } = world.bot.app;
  const { matter } = await fileOf(world, '1');
  const path = `${places.originals}/root:/${encodeURIComponent(originalPath(matter.intakeKey))}:`;
  await graph.send({ method: 'DELETE', path, repeat: 'always', read: () => undefined });
  const files = await bundle();
  expect(ending(files, '01-inkommet.eml')).toBeUndefined();
  expect(pdf(files, '00-forteckning.pdf').text.replace(/\s+/g, ' ')).toContain('Filen finns inte i Trappan.');
});

it('is not for those who may no longer read it once it is protected [DEC5.2]', async () => {
  await world.mail(complaint.replace('bundle-1', 'bundle-2').replace('i går kväll', 'i förrgår'));
  await world.settle();
  const answers = { ...triage, protection: 'protected' };
  const done = await apiOf(world).post('registrar', '/api/cases/2/tasks/triage/1/decision', { outcome: 'accepted', answers });
  expect(done.status).toBe(200);
  await world.settle();
  const { matter } = await fileOf(world, '2');
  const other = matter.caseworkerId === personIdOf('caseworkerSouth') ? 'caseworkerSouthSecond' : 'caseworkerSouth';
  expect((await fetchAs(other, '2')).status).toBe(404);
  expect((await fetchAs('qualityController', '2')).status).toBe(404);
  const index = pdf(await bundle('managerSouth', '2'), '00-forteckning.pdf').text.replace(/\s+/g, ' ');
  expect(index).toContain('Det som förvaras på annan plats ingår inte');
  expect(index).not.toContain('Omsorgsteamet');
});

describe('Diariet', () => {
  const api = () => apiOf(world);
  const waiting = async (who: PersonKey = 'registrar') => registerRows.parse((await api().get(who, '/api/register')).json);
  const enter = (body: object, who: PersonKey = 'registrar', id = '1') => api().post(who, `/api/cases/${id}/register`, body);
  const codeOf = ({ json }: { readonly json: Readonly<Record<string, unknown>> }) =>
    (json['error'] as { code?: string } | undefined)?.code;

  it('lists what waits, oldest first, with what is entered and nothing of a protected case [L10 R028 R153]', async () => {
    const rows = await waiting();
    expect(rows.map(({ number }) => number)).toEqual(['SYN-2026-00001', 'SYN-2026-00002']);
    expect(rows[0]?.entry).toContain('Avsändare: Enskild person (namnet utelämnas i diariet)');
    expect(rows[1]).toMatchObject({ brief: 'Skyddat ärende', orInOrder: false });
    expect(JSON.stringify(rows)).not.toMatch(/Greta|Holm/);
  });

  it.each(['caseworkerSouth', 'managerSouth', 'ekuFirst', 'stranger'] as const)('is not for %s', async (who) => {
    expect(codeOf(await api().get(who, '/api/register'))).toBe('notYourTask');
    expect(['notYourTask', 'noSuchCase']).toContain(codeOf(await enter({ number: 'SN 2026/1' }, who)));
  });

  it('takes no name for a number, and lets the law go before the routine [L10 D02]', async () => {
    expect(codeOf(await enter({ number: 'Greta Holm' }))).toBe('numberNotRead');
    expect(codeOf(await enter({ number: '19850101-1234' }))).toBe('numberNotRead');
    expect(codeOf(await enter({}))).toBe('notRegistered');
    expect(codeOf(await enter({ inOrder: 'noSecrecy' }, 'registrar', '2'))).toBe('mustBeRegistered');
    expect(await waiting()).toHaveLength(2);
  });

  it('takes the number back: the row is gone, the number stands first, and the history says who [R154]', async () => {
    expect((await enter({ number: ' SN 2026/0123 ' })).status).toBe(200);
    expect((await enter({ number: 'SN 2026/0123' })).status).toBe(200); // the button was pressed twice
    await world.settle();
    expect((await waiting()).map(({ id }) => id)).toEqual(['2']);
    const page = casePage.parse((await api().get('registrar', '/api/cases/1')).json);
    expect(page.number).toBe('SN 2026/0123');
    const said = page.history.filter(({ text }) => text === 'Rut Almgren diarieförde ärendet: SN 2026/0123');
    expect(said).toHaveLength(1);
    const files = await bundle();
    expect(Object.keys(files).every((name) => name.startsWith('SN-2026-0123/SN-2026-0123-'))).toBe(true);
  });

  it('asks before the same number goes on a second case that is no kin, and takes it when it is said once more', async () => {
    const asked = await enter({ number: 'sn 2026/0123' }, 'registrar', '2');
    expect(codeOf(asked)).toBe('numberElsewhere');
    expect(asked.text).toContain('SYN-2026-00001');
    expect((await fileOf(world, '2')).matter.registryNumber).toBeNull();
    expect((await enter({ number: 'SN 2026/0999', isSame: false }, 'registrar', '2')).status).toBe(200);
    expect((await enter({ number: 'SN 2026/0123', isSame: true }, 'registrar', '2')).status).toBe(200);
    await world.settle();
    expect((await fileOf(world, '2')).matter.registryNumber).toBe('SN 2026/0123');
  });
});
