// The second *Individuppföljning* goes on from the letter that was approved last, with room for a new step, and asks for what the provider was asked for.

import type { PersonKey } from '../../src/local/people';
import { casePage } from '../../src/core/views/case-page';
import { askedCase, whoHas } from '../support/answer-link';
import { apiOf, codeOf, fileOf } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let id = '';
beforeAll(async () => {
  world = await startBotWorld();
  id = await askedCase(world, 1);
  await apiOf(world).post(await whoHas(world, id), `/api/cases/${id}/amend`, {
    changes: { replyWish: 'email' },
    reason: 'newFacts',
  });
  await world.settle();
});
afterAll(() => world.stop());

const pageOf = async (who: PersonKey) => casePage.parse((await apiOf(world).get(who, `/api/cases/${id}`)).json);
async function openRound(type: string): Promise<number> {
  const { tasks } = await fileOf(world, id);
  return tasks.find((one) => one.type === type && one.state === 'open')?.round ?? 0;
}
async function answer(who: PersonKey, type: string, body: object): Promise<void> {
  const given = await apiOf(world).post(who, `/api/cases/${id}/tasks/${type}/${await openRound(type)}/decision`, body);
  if (given.status !== 200) throw new Error(given.text);
  await world.settle();
}
const round = (day: string, body: string) => ({
  outcome: 'goesOn',
  answers: { nextStep: 'meeting', nextStepDay: day },
  letters: [{ letter: 'reply', subject: 'Svar', body }],
});
const closing = '\n\nMed vänliga hälsningar\nSocialtjänsten';
const step =
  'Vi har följt upp ärendet. Behoven är inte tillgodosedda än. Vi bjuder in till ett möte. Det gör vi senast 20 mars 2026.';
const place = 'Vi har följt upp ärendet. Behoven är inte tillgodosedda än. [Skriv här vad nästa steg är, och senast vilken dag.]';

it('keeps what the manager wrote, and not the step and day that are over [R234 R237]', async () => {
  const who = await whoHas(world, id);
  await answer(who, 'providerReply', { outcome: 'answered', answers: { parts: ['investigation', 'measures'] } });
  const first = await pageOf(who);
  expect(first.sheet?.askedParts).toEqual(['investigation', 'measures']);
  await answer(who, 'individualFollowUp', {
    outcome: 'needsNotMet',
    answers: { parts: ['investigation', 'measures'] },
    texts: [{ kind: 'replyDraft', subject: 'Svar', body: `Hej! Handläggarens ord.\n\n${place}${closing}` }],
  });
  expect((await pageOf('managerSouth')).drafts?.['reply']?.body).toContain('Handläggarens ord.');
  await answer('managerSouth', 'decideOutcome', {
    outcome: 'goesOn',
    answers: { nextStep: 'meeting', nextStepDay: '2026-03-20' },
    letters: [{ letter: 'reply', subject: 'Svar', body: `Hej! Chefens ord.\n\n${step}${closing}` }],
  });
  expect((await pageOf(who)).drafts?.['reply']).toMatchObject({
    body: `Hej! Chefens ord.\n\n${place}${closing}`,
    kept: null,
    form: null,
  });
});

describe('the letter in own words', () => {
  const own = 'Hej! Chefens ord.\n\nVi har följt upp ärendet. Behoven är inte tillgodosedda än. Vi ringer den 27 mars.';
  const followUp = async (): Promise<void> => {
    const who = await whoHas(world, id);
    await answer(who, 'individualFollowUp', {
      outcome: 'needsNotMet',
      answers: { parts: ['investigation', 'measures'] },
      texts: [{ kind: 'replyDraft', subject: 'Svar', body: `Hej igen!\n\n${place}${closing}` }],
    });
  };
  it('does not go with another day than the one that is decided with it [R234 R237]', async () => {
    await followUp();
    const given = await apiOf(world).post(
      'managerSouth',
      `/api/cases/${id}/tasks/decideOutcome/${await openRound('decideOutcome')}/decision`,
      round('2026-03-30', own),
    );
    expect(codeOf(given)).toBe('otherDay');
    await answer('managerSouth', 'decideOutcome', round('2026-03-27', own));
  });
  it('is not proposed again with a step that is over [R234 R237]', async () => {
    expect((await pageOf(await whoHas(world, id))).drafts?.['reply']).toMatchObject({
      body: `Hej! Chefens ord.\n\n${place}`,
      kept: null,
    });
  });
});
