// *Min dag*: one card a person and working day in place of a card a task, and what is answered from it (decisions 4).

import { say } from '../../src/core/text/say';
import { allLines } from '../../src/graph/lists/desk-lines';
import { people, type PersonKey } from '../../src/local/people';
import { received, registered } from '../support/story/answers';
import { forwarded } from '../support/story/mails';
import { storyOf } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

const late = 'SYN-2026-00001 · Försenad hos någon annan: Diarieför ärendet';
const story = storyOf({ profile: 'ekbacka-min-dag' });

/** Whoever looks after Trappan hears when Microsoft 365 has been made to fail for long: no day of hers, and test/app/tell-health's. */
const ofHealth = say('sv', 'card.health.title');

/** What the bot has said to somebody of its own accord, the oldest first, as one sees it now. */
const messages = async (world: StoryWorld, who: PersonKey) =>
  (await world.tenant.chat(who)).filter(({ from, notification }) => from.isBot && notification !== ofHealth);

/** The days she has been told of; one that went twice around a crash is one. */
const days = async (world: StoryWorld, who: PersonKey): Promise<readonly unknown[]> => [
  ...new Set((await messages(world, who)).map(({ notification }) => notification)),
];

const words = (message: { readonly card: unknown } | undefined): string => JSON.stringify(message?.card ?? '');

/** Presses the button of that title on her newest card. */
async function presses(
  world: StoryWorld,
  who: PersonKey,
  { title, inputs = {} }: { readonly title: string; readonly inputs?: object },
): Promise<string> {
  const message = (await messages(world, who)).at(-1);
  const seen = await world.tenant.control('teams/press', {
    personId: people[who].id,
    messageId: message?.id,
    button: title,
    inputs,
  });
  await world.rests(`${who} presses ${title}`);
  return JSON.stringify(seen);
}

story(
  'a day has one message for each, and a task is answered in place of it [DEC4.3 DEC4.4 DEC4.5 DEC4.6]',
  '2026-03-06 17:30',
  async (world) => {
    await world.mail(forwarded());
    await world.until('2026-03-08 20:00');
    expect(await messages(world, 'registrar')).toEqual([]);
    await world.until('2026-03-09 08:30');
    expect(await days(world, 'registrar')).toEqual(['Min dag – måndag 9 mars']);
    expect(words((await messages(world, 'registrar')).at(-1))).toContain('SYN-2026-00001 · Mottagning');
    expect(await presses(world, 'registrar', { title: 'Öppna SYN-2026-00001' })).toContain('Till Min dag');
    await presses(world, 'registrar', { title: 'Klar med mottagningen', inputs: received });
    expect((await world.file()).tasks.find(({ type }) => type === 'triage')?.outcome).toBe('accepted');
    const after = words((await messages(world, 'registrar')).at(-1));
    expect(after).toContain('har gått till enheten');
    expect(after).toContain('SYN-2026-00001 · Diarieför ärendet');
    expect(await messages(world, 'managerSouth')).toEqual([]);
    await world.until('2026-03-09 13:30');
    expect(await messages(world, 'managerSouth')).toEqual([]);
    await world.until('2026-03-10 13:30');
    expect(await days(world, 'managerSouth')).toEqual(['Min dag – tisdag 10 mars']);
    expect(await days(world, 'departmentHead')).toEqual(['Min dag – tisdag 10 mars']);
    expect(words((await messages(world, 'departmentHead')).at(-1))).toContain(late);
    await world.as('registrar').decides('registerCase', 'registered', { answers: registered });
    await world.until('2026-03-11 08:30');
    const told = await days(world, 'managerSouth');
    expect([told.includes('Det finns en nyare *Min dag* längre ner.'), told.at(-1)]).toEqual([true, 'Min dag – onsdag 11 mars']);
    const head = await messages(world, 'departmentHead');
    expect(head.filter((message) => words(message).includes(late))).toEqual([]);
  },
);

story(
  'of a protected case the one above reads number and day on her day, and never which task is late [R257 DEC2.5]',
  '2026-03-06 17:30',
  async (world) => {
    await world.mail(forwarded());
    await world.until('2026-03-09 08:30');
    await presses(world, 'registrar', { title: 'Öppna SYN-2026-00001' });
    await presses(world, 'registrar', { title: 'Klar med mottagningen', inputs: { ...received, protection: 'protected' } });
    await world.until('2026-03-10 13:30');
    const head = (await messages(world, 'departmentHead')).map(words).join('\n');
    expect(head).toContain('SYN-2026-00001 · Försenad hos någon annan: Skyddat ärende');
    expect(head).toContain('Försenad: skulle ha varit klar 9 mars');
    expect(head).not.toMatch(/Diarieför|registerCase/);
    const lines = await world.tenant.app.graph.send(allLines(world.tenant.app.places));
    expect(lines.filter(({ to }) => to === people.departmentHead.id)).toMatchObject([
      { kind: 'overdue', type: null, number: 'SYN-2026-00001' },
    ]);
  },
);
