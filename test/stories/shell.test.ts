// A protected identity makes a shell of a case: its content lies where the organisation says and nowhere else, wherever the bot dies, and comes back when the
// protection is taken down (decisions 5). Every person is invented.

import { textsOfCase } from '../../src/graph/lists/texts';
import { contentAt } from '../../src/graph/content-at';
import { personalOf } from '../../src/graph/lists/personal';
import { eventsOf } from '../../src/core/casefile/event';
import { people } from '../../src/local/people';
import { received } from '../support/story/answers';
import { direct, forwarded, type StoryMail } from '../support/story/mails';
import { contentOf, holding } from '../support/story/content';
import { story, storyOf } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

const words = 'Jag har skyddad identitet. Hemlykta lade kvällsnyckeln under mattan.';
const canary = 'kvällsnyckeln under mattan';

/** Where the content of the newest case lies, and how many texts there are in each place. */
async function placed({ tenant: { app }, file }: StoryWorld) {
  const { matter } = await file();
  const of = async (lies: 'usual' | 'apart') => {
    const places = contentAt(app.places, { lies });
    const personal = await app.graph.send(personalOf(places, matter.intakeKey));
    return { personal: personal !== undefined, texts: (await app.graph.send(textsOfCase(places, matter.id))).length };
  };
  return { lies: matter.lies, usual: await of('usual'), apart: await of('apart') };
}

/** She writes once more to the newest case, by its number. */
const reply = (from: string, said: string): StoryMail => ({
  raw: [
    `From: <${from}>`,
    'To: synpunkter@ekbacka.example',
    'Subject: Om SYN-2026-00001',
    'Date: Mon, 02 Mar 2026 08:20:00 +0100',
    `Message-ID: <${said.length}@example.com>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    said,
    '',
  ].join('\r\n'),
  authenticated: 'external',
});

const nothing = { personal: false, texts: 0 };

story('a mail that speaks of a protected identity is a shell from the start [DEC5.5]', '2026-03-02 08:10', async (world) => {
  await world.mail(direct({ name: 'Vilda Ekmark', words }));
  const { matter, events } = await world.file();
  expect(matter).toMatchObject({ protection: 'protected', lies: 'apart', held: 'protectedIdentity' });
  expect(matter.suggestion).toEqual({ providerId: null, unit: null, topic: null, because: 'nothingFound' });
  expect(eventsOf(events, 'contentMoved')).toEqual([]);
  expect(await placed(world)).toMatchObject({ lies: 'apart', usual: nothing, apart: { personal: true } });
  expect(await holding(world, canary)).toEqual(['Skyddade original', 'Skyddade personuppgifter']);
  expect((await world.sent()).map(({ body }) => body).join()).not.toMatch(/SYN-|Vilda|social/i);
});

story(
  'protection is raised at Mottagning: content and original move with a receipt, and come back when it is taken down [DEC5.5]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: `Omsorgsteamet Söder lade kvällsnyckeln under mattan.` }));
    expect(await holding(world, canary)).toEqual(['Mejl', 'Original', 'Personuppgifter']);
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, protection: 'protected' } });
    const after = await world.file();
    expect(after.matter.lies).toBe('apart');
    expect(await placed(world)).toMatchObject({ usual: nothing, apart: { personal: true } });
    expect(await holding(world, canary)).toEqual(['Skyddade original', 'Skyddade personuppgifter']);
    const [receipt] = eventsOf(after.events, 'contentMoved');
    expect(receipt?.data).toMatchObject({ to: 'apart', documents: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(eventsOf(after.events, 'contentCleared').map(({ data }) => data.documents)).toEqual([2]);
    const read = await world.as('managerSouth').asks(`/api/cases/${after.matter.id}/content`);
    expect(JSON.stringify(read.json)).toContain(canary);
    const { id } = after.matter;
    const down = { changes: { protection: 'normal' }, reason: 'noMoreNeeded' };
    expect((await world.as('managerSouth').asks(`/api/cases/${id}/amend`, down)).status).toBe(200);
    expect(await placed(world)).toMatchObject({ lies: 'usual', usual: { personal: true }, apart: nothing });
    expect(await holding(world, canary)).toEqual(['Original', 'Personuppgifter']);
    const back = eventsOf((await world.file()).events, 'contentMoved').at(-1)?.data;
    expect(back).toMatchObject({ to: 'usual', documents: 2 });
    expect(back?.hash).toBe(receipt?.data.hash);
  },
);

story(
  'a mail into a protected case lies with its content, what was typed does too, and so does what is made a case of its own [DEC5.5]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, protection: 'protected' } });
    const { matter, tasks } = await world.file();
    const task = tasks.find(({ type, state }) => type === 'forwardToProvider' && state === 'open');
    const who = matter.caseworkerId === people.caseworkerSouth.id ? 'caseworkerSouth' : 'caseworkerSouthSecond';
    const about = encodeURIComponent(task?.key ?? '');
    const typed = { mark: null, window: 'w', typed: { note: `Hon säger ${canary}` } };
    expect((await world.as(who).asks(`/api/typed/${about}`, typed)).status).toBe(200);
    expect(await holding(world, canary)).toEqual(['Skyddade texter']);
    const { personal } = await contentOf(world);
    await world.mail(reply(personal?.complainant.address ?? '', 'En sak till: lösenordet är Vildsvin.'));
    expect(await holding(world, 'lösenordet är Vildsvin')).toEqual(['Skyddade original', 'Skyddade texter']);
    const came = eventsOf((await world.file()).events, 'linked').at(-1)?.data.textKey ?? '';
    expect((await world.as(who).asks(`/api/cases/1/mails/${encodeURIComponent(came)}/split`, {})).status).toBe(200);
    expect((await world.files()).map((file) => file.matter)).toMatchObject([
      { lies: 'apart' },
      { protection: 'protected', lies: 'apart' },
    ]);
  },
);

story(
  'a mail into an open case that speaks of it shuts the case before anything more goes, and a colleague’s note does too [DEC5.5]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    const { personal } = await contentOf(world);
    await world.mail(reply(personal?.complainant.address ?? '', `Vi har skyddade personuppgifter, och ${canary}.`));
    const { matter, events } = await world.file();
    expect(matter).toMatchObject({ protection: 'protected', lies: 'apart' });
    expect(eventsOf(events, 'amended').at(-1)).toMatchObject({ by: null, data: { reason: 'newFacts' } });
    expect(await holding(world, canary)).toEqual(['Skyddade original', 'Skyddade texter']);
    const note = {
      words: `Hon har sekretessmarkering. ${canary}`,
      ...{
        channel: 'phone',
        received: '2026-03-02',
        replyWish: 'phone',
        formId: '7f1c7a52-0c7e-4d1e-9d5c-2f6f1b0a9c11',
        draftId: null,
      },
    };
    const written = await world.as('managerSouth').asks('/api/write-down', note);
    expect(written).toMatchObject({ status: 200 });
    expect((await world.file()).matter).toMatchObject({ protection: 'protected', lies: 'apart' });
    expect(await holding(world, canary)).not.toEqual(expect.arrayContaining(['Personuppgifter']));
  },
);

storyOf({ profile: 'ekbacka-eget-system' })(
  'the content goes to the organisation’s own system: a person confirms day and number, and nothing is left here [DEC5.5]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(direct({ name: 'Vilda Ekmark', words }));
    expect((await world.file()).matter).toMatchObject({ protection: 'protected', lies: 'usual' });
    const moved = (answers: object) => world.as('registrar').tries('moveContentOut', 'moved', { answers: answers as never });
    await moved({ day: '2026-03-03', receipt: '2026-00123' });
    await moved({ day: '2026-03-02', receipt: 'Vilda Ekmark' });
    expect((await world.file()).matter.lies).toBe('usual');
    await world.as('registrar').decides('moveContentOut', 'moved', { answers: { day: '2026-03-02', receipt: '2026-00123' } });
    const { matter, events } = await world.file();
    expect(matter.lies).toBe('outside');
    expect(eventsOf(events, 'contentHandedOver').map(({ data }) => data)).toEqual([{ day: '2026-03-02', receipt: '2026-00123' }]);
    expect(await placed(world)).toEqual({ lies: 'outside', usual: nothing, apart: nothing });
    expect(await holding(world, canary)).toEqual([]);
    const page = await world.as('registrar').asks(`/api/cases/${matter.id}`);
    expect(page.json['elsewhere']).toMatch(/nummer 2026-00123/);
  },
);
