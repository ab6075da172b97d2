// What comes and is no complaint becomes a matter of its own: made first, with what came read through it, and taken back within the month with both
// histories standing (matters.md's *Became*).

import type { PersonKey } from '../../src/local/people';
import { openSite } from '../support/open-site';
import { received } from '../support/story/answers';
import { forwarded, unsigned } from '../support/story/mails';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

const is = (world: StoryWorld, what: string, more: object = {}): Promise<void> =>
  world.as('registrar').decides('triage', 'notACase', { answers: { what, ...more } });

const page = async (world: StoryWorld, who: PersonKey, path: string) => {
  const { status, json } = await world.as(who).asks(path);
  return status === 200 ? json : status;
};

const stagesOf = async (world: StoryWorld): Promise<readonly string[]> => [
  ...(await world.files()).map(({ matter }) => `${matter.stage} ${matter.closedAs ?? '-'}`),
  ...(await world.tenant.others()).map(({ matter }) => `${matter.process} ${matter.stage}`),
];

story(
  'a compliment becomes a matter of its own, is read through it, and comes back when it was none [R120 R124 R173]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: 'Tack! Omsorgsteamet Söder är så snälla mot mamma.' }));
    const { id, received: came } = (await world.file()).matter;
    await is(world, 'compliment', { responsibility: 'soder', providerId: 'omsorgsteamet' });
    expect(await stagesOf(world)).toEqual(['becoming -', 'compliment received']);
    await world.as('registrar').decides('tellPerson', 'notNeeded', { answers: { reason: 'wantsNoWord' } });
    expect(await stagesOf(world)).toEqual(['closed became', 'compliment received']);
    const [made] = await world.tenant.others();
    expect(made?.matter).toMatchObject({ origin: id, received: came, unit: 'soder', fields: { provider: 'omsorgsteamet' } });
    const owner = 'managerSouth';
    const number = 'BE-2026-00001';
    expect(await page(world, owner, '/api/matters/compliment:1')).toMatchObject({ number, hasCame: true });
    expect(await page(world, owner, '/api/matters/compliment:1/came')).toMatchObject({
      number: 'SYN-2026-00001',
      content: { words: expect.stringContaining('så snälla mot mamma') as string },
    });
    expect(await page(world, 'caseworkerNorth', '/api/matters/compliment:1/came')).toBe(404);
    expect(await page(world, 'registrar', `/api/cases/${id}`)).toMatchObject({ became: { text: expect.any(String) as string } });
    await world.as('registrar').asks(`/api/cases/${id}/take-back`, {});
    expect(await stagesOf(world)).toEqual(['received -', 'compliment wentBack']);
    expect(await page(world, owner, '/api/matters/compliment:1')).toMatchObject({ number, isOpen: false, hasCame: false });
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    expect((await world.file()).matter).toMatchObject({ kind: 'complaint', stage: 'assessing', exit: null });
  },
);

story(
  'what nobody has signed is passed on and compiled, without a letter or a promise; whoever says who she is goes the ordinary road [R126 R155 R176]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(unsigned('Omsorgsteamet Söder kommer för sent varje kväll.'));
    const { id, held, addressProof } = (await world.file()).matter;
    expect([held, addressProof]).toEqual(['noReply', 'none']);
    expect(await page(world, 'registrar', `/api/cases/${id}/tasks/triage/1`)).toMatchObject({
      sheet: { triage: { what: 'anonymous' } },
    });
    const answers = { what: 'anonymous', responsibility: 'soder', providerId: 'omsorgsteamet', concerned: 'no' };
    await is(world, 'anonymous', { ...answers, topic: 'lateVisits' });
    expect(await stagesOf(world)).toEqual(['closed became', 'anonymousComment received']);
    expect(await world.tenant.figures()).toContainEqual(
      expect.objectContaining({ exit: 'anonymous', topic: 'lateVisits', provider: 'omsorgsteamet' }),
    );
    await world.until('2026-04-01 08:00');
    expect(await world.sent()).toEqual([]);
    expect((await world.file()).tasks.filter(({ type }) => type !== 'triage')).toEqual([]);
    expect(await page(world, 'managerSouth', '/api/matters/anonymousComment:1/came')).toMatchObject({
      content: { words: expect.stringContaining('för sent varje kväll') as string },
    });
    await world.as('registrar').asks(`/api/cases/${id}/take-back`, {});
    expect(await stagesOf(world)).toEqual(['received -', 'anonymousComment wentBack']);
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, replyWish: 'phone' } });
    expect((await world.file()).matter).toMatchObject({ stage: 'assessing', exit: null, replyWish: 'phone' });
  },
);

story(
  'a lex Sarah report that came as a mail goes to whoever receives such reports, without a trace in the open lists [R190 L03]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: 'Jag vill rapportera enligt lex Sarah att medicinen gavs till fel person.' }));
    await is(world, 'lexSarahReport');
    expect(await stagesOf(world)).toEqual(['closed became', 'lexSarah reported']);
    expect((await world.file()).matter).toMatchObject({ exit: 'separate', kind: 'complaint' });
    expect(await world.cardsTo('qualityController')).toContain('task:lexSarahReceive:1');
    expect(await page(world, 'qualityController', '/api/matters/lexSarah:1/came')).toMatchObject({
      content: { words: expect.stringContaining('fel person') as string },
    });
    expect(await page(world, 'caseworkerSouth', '/api/matters/lexSarah:1/came')).toBe(404);
    expect(/lexSarah/.exec(await openSite(world.tenant.local))?.[0]).toBeUndefined();
  },
);
