// Whoever is called to something by a message can open it, has it in *Min dag*, and finds it in *Ärenden* and *Sök ärende*: danger before all.

import { people, type PersonKey } from '../../src/local/people';
import { apiOf, caseworkerOf, later, receivedCase, type Api } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { callsOf, lackedBy } from '../support/called';

const danger = (n: number): string =>
  forwardedComplaint(n).replace(/Hej!.*mat\./, 'AKUT! Omsorgsteamet Söder: hon har ramlat och får ingen luft. Någon måste dit nu!');
const calm = (n: number): string =>
  forwardedComplaint(n).replace(/Hej!.*mat\./, 'Hej! Jag vill ha besöken av Omsorgsteamet Söder tidigare.');
const day = 24 * 60;

describe.each(['ekbacka', 'ekbacka-min-dag'])('%s', (PROFILE) => {
let world: BotWorld;
let api: Api;
beforeEach(async () => {
  world = await startBotWorld({ PROFILE });
  api = apiOf(world);
});
afterEach(() => world.stop());
const show = async (s: string) => { 
  const c = (await callsOf(world)).map(({who,number,tag})=>`${who} ${number} ${tag}`);
  process.stderr.write(`### ${PROFILE} ${s}\n` + c.join('\n') + '\n-- lacks\n' + (await lackedBy(world)).join('\n')+'\n'); };

it('danger', async () => {
  await world.mail(danger(1));
  await world.settle();
  await show('danger');
  await later(world, 40);
  await show('danger later');
});
it('overdue', async () => {
  await world.mail(calm(1));
  const id = await receivedCase(world, 2);
  await later(world, 3*day);
  await show('overdue');
  await later(world, 10*day);
  await show('overdue later');
});
it('overdue protected', async () => {
  const id = await receivedCase(world, 1, { protection: 'protected'});
  await later(world, 10*day);
  await show('overdue protected');
});
it('night', async () => {
  await later(world, 12*60);
  await world.mail(danger(1));
  await world.settle();
  await show('night');
  await later(world, 40);
  await show('night later');
});
});
