// One sender's many mails: the first are taken in, the rest wait as one visible row, nobody else notices, and nothing is dropped.

import { setTimeout as pause } from 'node:timers/promises';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { setAsideIn } from '../../src/graph/lists/set-aside';
import { apiOf, later } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const complaint = (from: string, n: number): string =>
  [
    ...[`From: ${from}`, 'To: synpunkter@ekbacka.example', `Subject: Klagomål ${n}`, `Message-ID: <${n}-${from}>`],
    ...['Date: Mon, 02 Mar 2026 08:00:00 +0100', 'Content-Type: text/plain; charset=utf-8', '', `Ingen kom den ${n} gången.`],
  ].join('\r\n');
const cases = async (): Promise<number> => (await world.bot.app.graph.send(allRows(casesList, world.bot.app.places))).length;
const rows = () => world.bot.app.graph.send(setAsideIn(world.bot.app.places, 'open'));

/** A second apart: which of a sender's mails are the first is told by when they came, and Exchange says that to the second. */
async function arrives(...mail: Parameters<BotWorld['mail']>): Promise<void> {
  await world.mail(...mail);
  await world.local$('clock', { to: new Date(Date.parse(world.bot.app.clock.now()) + 1000).toISOString() });
}

/** Until nothing lies in the inbox: a round takes some of them. */
async function allTakenIn(): Promise<void> {
  for (let round = 0; round < 4; round += 1) await world.settle();
  await pause(10);
}

it('the twenty-first mail by a proven address waits behind one row, and comes in with all others when the row is a case', async () => {
  for (let n = 1; n <= 26; n += 1) await arrives(complaint('Nils <nils@many.example>', n), 'external');
  await arrives(complaint('Maj <maj@quiet.example>', 1), 'external');
  await allTakenIn();
  expect(await cases()).toBe(21);
  const [row, ...more] = await rows();
  expect([row?.reason, more.length]).toEqual(['manyFromSender', 0]);
  expect((await apiOf(world).post('registrar', `/api/set-aside/${row?.id}/rescue`)).status).toBe(200);
  await allTakenIn();
  expect(await cases()).toBe(27);
  expect(await rows()).toEqual([]);
});

it('a mail that speaks of danger comes in however many its sender has sent', async () => {
  const before = await cases();
  for (let n = 1; n <= 21; n += 1) await arrives(complaint('Siv <siv@steady.example>', n), 'external');
  await allTakenIn();
  await later(world, 1);
  const words = 'Pappa ligger på golvet och andas knappt. Någon måste dit nu!';
  await arrives(complaint('Siv <siv@steady.example>', 22).replace('Ingen kom den 22 gången.', words), 'external');
  await allTakenIn();
  expect(await cases()).toBe(before + 21);
  const rest = (await rows()).filter(({ reason }) => reason === 'manyFromSender');
  expect(rest).toHaveLength(1);
  expect((await apiOf(world).post('registrar', `/api/set-aside/${rest[0]?.id}/rescue`)).status).toBe(200);
  await allTakenIn();
  expect(await cases()).toBe(before + 22);
});

it('danger that stands below or beside a mail’s own words raises the alarm, and the page says where, not what', async () => {
  const grave = 'Pappa ligger på golvet och andas knappt. Någon måste dit nu!';
  const own = complaint('Ulla <ulla@short.example>', 1).replace('Ingen kom den 1 gången.', 'Hej, se nedan.');
  const block = `\r\n\r\nFrån: Maj <maj@post.example>\r\nSkickat: den 1 mars 2026 19:12\r\nTill: Ulla\r\nÄmne: Hej\r\n\r\n${grave}`;
  const parts = [
    ...['--b', 'Content-Type: text/plain; charset=utf-8', '', 'Se bifogat.'],
    ...['--b', 'Content-Type: text/plain; charset=utf-8; name="a.txt"', 'Content-Disposition: attachment; filename="a.txt"'],
    ...['', grave, '--b--', ''],
  ];
  const attached = own
    .replace('Content-Type: text/plain; charset=utf-8', 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"')
    .replace('Hej, se nedan.', parts.join('\r\n'));
  const sent = { quoted: `${own}${block}`, attached: attached.replace('<1-', '<2-') };
  for (const [place, mail] of Object.entries(sent)) {
    await arrives(mail, 'external');
    await allTakenIn();
    const latest = (await world.bot.app.graph.send(allRows(casesList, world.bot.app.places))).at(-1);
    expect(latest).toMatchObject({ signs: [place] });
    const page = (await apiOf(world).get('registrar', `/api/cases/${latest?.id}`)).text;
    expect(page).toContain(
      place === 'quoted' ? 'Det som larmade står i det som mejlet citerar' : 'Det som larmade står i en bilaga',
    );
  }
  const cards = JSON.stringify(await world.chat('registrar'));
  expect(cards).toContain('Det som larmade står i en bilaga');
  expect(cards).not.toContain('golvet');
});

it('whoever sends in somebody else’s name holds up nobody but the unproven', async () => {
  const before = await cases();
  for (let n = 1; n <= 22; n += 1) await arrives(complaint('Rut <rut@forged.example>', n), 'not');
  await arrives(complaint('Rut <rut@forged.example>', 23), 'external');
  await allTakenIn();
  expect(await cases()).toBe(before + 21);
  expect((await rows()).map(({ reason }) => reason)).toEqual(['manyFromSender']);
});

it('colleagues are never counted', async () => {
  const before = await cases();
  for (let n = 1; n <= 22; n += 1) await arrives(forwardedComplaint(n));
  await allTakenIn();
  expect(await cases()).toBe(before + 22);
});

describe('what would wait for a person', () => {
  const words = 'Mamma ligger på golvet och kommer inte upp. Någon måste dit nu!';
  const unsure = {
    'an automatic answer with own words in it': (mail: string) => mail.replace('Date:', 'Auto-Submitted: auto-replied\r\nDate:'),
    'a mail that names a case that is not there': (mail: string) => mail.replace('Klagomål', 'SYN-2026-99999 Klagomål'),
    'a mail from our own address': (mail: string) => mail.replace('Greta <greta@', 'Synpunkter <synpunkter@ekbacka.'),
  };
  it.each(Object.entries(unsure))(
    '%s: a row of its own, or a case with an alarm and a warning when it speaks of danger',
    async (_, made) => {
      const before = { cases: await cases(), rows: (await rows()).length };
      const mail = made(complaint('Greta <greta@example>', before.cases));
      await arrives(mail, 'external');
      await allTakenIn();
      expect([await cases(), (await rows()).length]).toEqual([before.cases, before.rows + 1]);
      await arrives(mail.replace(/Ingen kom.*/, words).replace('Message-ID: <', 'Message-ID: <d-'), 'external');
      await allTakenIn();
      expect([await cases(), (await rows()).length]).toEqual([before.cases + 1, before.rows + 1]);
      const latest = (await world.bot.app.graph.send(allRows(casesList, world.bot.app.places))).at(-1);
      expect(latest).toMatchObject({ signs: ['words'], warnings: expect.arrayContaining(['let-in-for-danger']) });
    },
  );
});
