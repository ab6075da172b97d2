// A mail made to hold the service up: while it is read the health check, a card and the tab answer, and the mails around it are taken in.

import { setTimeout as pause } from 'node:timers/promises';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { setAsideIn } from '../../src/graph/lists/set-aside';
import { apiOf } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const hostile = (body: string): string =>
  [
    ...['From: Nils Nylander <nils.nylander@example.net>', 'To: synpunkter@ekbacka.example', 'Subject: Klagomål'],
    ...['Date: Mon, 02 Mar 2026 08:00:00 +0100', 'Content-Type: text/plain; charset=utf-8', '', `Hej!\r\n${body}\r\nx`],
  ].join('\r\n');

/** The longest that anything people wait for took, in milliseconds, until `under` is done. */
async function longestWaitDuring(under: Promise<void>): Promise<number> {
  const api = apiOf(world);
  const card = (await world.chat('registrar'))[0]?.id ?? '';
  const asks = [
    async () => void (await fetch(`${world.bot.url}/health`)),
    async () => void (await api.get('registrar', '/api/set-aside')),
    async () => void (await world.press('registrar', card, { button: 'decide', inputs: { danger: 'no' } })),
  ];
  let isDone = false;
  let longest = 0;
  const end = under.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    for (const ask of asks) {
      const since = performance.now();
      await ask();
      longest = Math.max(longest, performance.now() - since);
    }
    await pause(20);
  }
  await end;
  return longest;
}

/** Mails that are a case, or a row that says why not. */
async function accounted(): Promise<number> {
  const { graph, places } = world.bot.app;
  return (await graph.send(allRows(casesList, places))).length + (await graph.send(setAsideIn(places, 'open'))).length;
}

it.each([
  ['blanks', 1, ' '.repeat(500_000)],
  ['dashes', 3, '-'.repeat(300_000)],
])('half a megabyte of %s between two complaints holds nobody up', async (_, first, body) => {
  const before = await accounted();
  await world.mail(forwardedComplaint(first));
  await world.settle();
  await world.mail(hostile(body), 'external');
  await world.mail(forwardedComplaint(first + 1));
  expect(await longestWaitDuring(world.settle())).toBeLessThan(5_000);
  expect(await accounted()).toBe(before + 3);
});
