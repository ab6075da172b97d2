// A provider's answer as it is read: whole by whoever handles the case, with other persons masked by the manager, who may open it on purpose (decisions 8.16).

import { accessToCase } from '../../src/graph/lists/access-log';
import { caseId } from '../../src/core/brand';
import { caseNumber } from '../../src/core/casefile/case';
import { casePage } from '../../src/core/views/case-page';
import { people, type PersonKey } from '../../src/local/people';
import { apiOf, fileOf, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const words =
  'Vi har pratat med Greta Holm. Vår medarbetare Petra Ekström var sjuk, och hennes granne Sven Wikström på 070-174 06 35 såg henne.';

const answer = (number: string): string =>
  [
    'From: Omsorgsteamet <kontakt@omsorgsteamet.example>',
    'To: synpunkter@ekbacka.example',
    `Subject: SV: Begäran [${number}]`,
    'Date: Mon, 02 Mar 2026 10:00:00 +0100',
    'Message-ID: <answer@omsorgsteamet.example>',
    'In-Reply-To: <letter@ekbacka.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    words,
    '',
  ].join('\r\n');

const readBy = async (who: PersonKey, id: string) =>
  casePage
    .parse((await apiOf(world).get(who, `/api/cases/${id}`)).json)
    .content?.texts.find(({ body }) => body.includes('pratat'));

it('masks other persons for the manager, not whoever complained; opened on purpose it is whole, and that is in the log', async () => {
  const id = await receivedCase(world, 1);
  const { matter: kase } = await fileOf(world, id);
  await world.mail(answer(caseNumber(kase)));
  await world.settle();
  const handler = kase.caseworkerId === people.caseworkerSouth.id ? 'caseworkerSouth' : 'caseworkerSouthSecond';
  const handled = await readBy(handler, id);
  expect([handled?.isMarked, handled?.body.trim()]).toEqual([false, words]);
  const marked = await readBy('managerSouth', id);
  expect(marked?.isMarked).toBe(true);
  expect(marked?.body).toContain('Greta Holm');
  expect(marked?.body).not.toMatch(/Petra|Ekström|Wikström|174/);
  const open = `/api/cases/${id}/texts/${encodeURIComponent(marked?.key ?? '')}/open`;
  const opened = await apiOf(world).post('managerSouth', open);
  expect(String(opened.json['body']).trim()).toBe(words);
  expect((await apiOf(world).post('managerNorth', open)).status).toBe(404);
  const { graph, places } = world.bot.app;
  const noted = await graph.send(accessToCase(places, caseId(id)));
  expect(noted.filter(({ what }) => what === 'providerAnswer').map(({ who }) => who)).toEqual([people.managerSouth.id]);
});
