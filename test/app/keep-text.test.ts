// A text that is handed in twice in one moment is one text; two people's, or two texts, are two.

import { keepText, type NewText } from '../../src/app/decisions/keep-text';
import { caseId, personId } from '../../src/core/brand';
import { textsOfCase } from '../../src/graph/lists/texts';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const text = (own: Partial<NewText> = {}): NewText => ({
  caseId: caseId('7'),
  kind: 'replyDraft',
  subject: '',
  body: 'Besöken kommer åter i tid.',
  by: personId(personIdOf('registrar')),
  ...own,
});

it('two presses in the same millisecond keep one text, and both are answered with it', async () => {
  const moment = world.bot.app.clock.now();
  const app = { ...world.bot.app, clock: { ...world.bot.app.clock, now: () => moment } };
  const [one, two] = await Promise.all([keepText(app, text()), keepText(app, text())]);
  expect(two).toEqual(one);
  const third = await keepText(app, text());
  expect(third.key).toBe(one.key);
  const other = await keepText(app, text({ by: personId(personIdOf('managerSouth')) }));
  const longer = await keepText(app, text({ body: 'Besöken kommer åter i tid från i morgon.' }));
  const kept = await app.graph.send(textsOfCase(app.places, caseId('7')));
  expect(kept.map(({ key }) => key).sort()).toEqual([one.key, other.key, longer.key].sort());
});
