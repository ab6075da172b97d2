// A request for documents is a matter of its own: tested at once, and refused in two steps, so that it can be appealed (TF 2 kap. 15–18 §§, OSL 6 kap. 3 and 7 §§).

import { received } from '../../support/story/answers';
import { direct } from '../../support/story/mails';
import { answersOwn, openTasks, readyText, standings } from '../../support/story/own';
import { story } from '../../support/story/story';
import type { StoryWorld } from '../../support/story/world';

interface Asking {
  readonly outcomes: readonly { readonly fields: readonly { readonly name: string }[] }[];
}

const asks = async (world: StoryWorld): Promise<void> => {
  await world.mail(direct({ words: 'Jag begär ut alla klagomål på Omsorgsteamet under förra året.' }));
  await world.as('registrar').decides('triage', 'notACase', { answers: { reason: 'documents' } });
};
const keepsInOrder = (world: StoryWorld): Promise<unknown> =>
  answersOwn(world, ['registrar', 'documentsRegister'], { outcome: 'keptInOrder' });

story(
  'a request for documents is tested the same day, and who asks is asked for nothing [L12]',
  '2026-03-02 08:10',
  async (world) => {
    await asks(world);
    expect(await openTasks(world)).toEqual(['documentsRegister registrar 2026-03-02', 'tellPerson registrar 2026-03-03']);
    expect(await keepsInOrder(world)).toBe('taken');
    expect(await openTasks(world)).toEqual(['documentsTest registrar 2026-03-02', 'tellPerson registrar 2026-03-03']);
    const page = (await world.as('registrar').asks('/api/matters/documents:1')).json['tasks'] as readonly Asking[];
    const asked = page.flatMap(({ outcomes }) => outcomes.flatMap(({ fields }) => fields.map(({ name }) => name)));
    expect([...new Set(asked)].sort()).toEqual(['fee', 'handOverWay', 'handedOutDay', 'offeredDay']);
    const out = { outcome: 'handedOut', answers: { handedOutDay: '2026-03-02', handOverWay: 'paper', fee: 'none' } };
    expect(await answersOwn(world, ['registrar', 'documentsTest'], out)).toBe('taken');
    await world.as('registrar').decides('tellPerson', 'sent');
    await world.until('2026-03-02 08:30');
    expect(await standings(world)).toEqual(['closed became', 'documents handedOut']);
  },
);

story(
  'no is said by whoever has the document and then decided by another, with how to appeal [R031]',
  '2026-03-02 08:10',
  async (world) => {
    await asks(world);
    await keepsInOrder(world);
    const offer = await readyText(world, ['registrar', 'documentsTest', 'refused'], 'eftersom uppgifterna är hemliga');
    expect(offer).toContain('Du har rätt att få ett skriftligt beslut, som går att överklaga.');
    const refused = { outcome: 'refused', answers: { offeredDay: '2026-03-02' }, note: offer };
    expect(await answersOwn(world, ['registrar', 'documentsTest'], refused)).toBe('taken');
    expect(await answersOwn(world, ['registrar', 'documentsOffered'], { outcome: 'wantsDecision' })).toBe('taken');
    expect(await openTasks(world)).toContain('documentsDecide departmentHead 2026-03-03');
    const note = await readyText(world, ['departmentHead', 'documentsDecide', 'refused'], 'enligt OSL 26 kap. 1 §');
    expect(note).toMatch(/Så överklagar du: skriv till kammarrätten/);
    const decided = { outcome: 'refused', answers: { decidedDay: '2026-03-02', sentDay: '2026-03-02' }, note };
    expect(await answersOwn(world, ['registrar', 'documentsDecide'], decided)).toBe('notYourTask');
    expect(await answersOwn(world, ['departmentHead', 'documentsDecide'], decided)).toBe('taken');
    expect((await standings(world))[1]).toBe('documents refused');
  },
);

story('a request that was a complaint is taken back within a month', '2026-03-02 08:10', async (world) => {
  await asks(world);
  const { id } = (await world.file()).matter;
  expect((await world.as('registrar').asks('/api/set-aside/recorded')).json).toMatchObject([{ id, why: 'documents' }]);
  expect((await world.as('registrar').asks(`/api/cases/${id}/take-back`, {})).status).toBe(200);
  expect(await standings(world)).toEqual(['received -', 'documents wentBack']);
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
});
