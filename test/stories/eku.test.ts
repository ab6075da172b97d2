// What EKU and the units have to say to each other after the post: receipts, questions, outcomes, a second post about the same contract, and one taken back.

import { asFarAsEku, registered } from '../support/story/answers';
import { forwarded } from '../support/story/mails';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

const ekuSays = (world: StoryWorld, what: object) => world.as('ekuFirst').asks('/api/eku/1/state', { part: 0, ...what });
const ekuAsks = (world: StoryWorld, ask: string, part = 0) => world.as('ekuSecond').asks('/api/eku/1/ask', { part, ask });

story(
  'EKU asks, the unit manager answers with a code, and the outcome comes back [DEC6.2 DEC6.12]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await asFarAsEku(world);
    await world.until('2026-03-02 08:30');
    expect((await ekuSays(world, { state: 'received' })).status).toBe(200);
    expect((await ekuAsks(world, 'dialogue')).status).toBe(200);
    expect((await ekuAsks(world, 'dialogue')).status).toBe(200);
    expect((await ekuAsks(world, 'visitWished')).status).toBe(200);
    const open = (await world.file()).tasks.filter(({ type, state }) => type === 'answerEku' && state === 'open');
    expect(open).toHaveLength(1);
    expect((await world.as('managerSouth').tries('answerEku', 'partly')).seen).toContain('Den knappen finns inte på kortet');
    await world.as('managerSouth').decides('answerEku', 'invitationSent');
    expect((await world.channel())[0]).toContain('Enheten har skickat en kallelse');
    await world.as('managerSouth').decides('answerEku', 'yes');
    expect((await world.channel())[0]).not.toContain('Väntar på enhetens svar');

    const wrote = (text: string) => world.as('ekuFirst').asks('/api/eku/1/remark', { part: 0, words: { text, resolutions: [] } });
    expect((await wrote('Vi talade med Torbritt Ekeblom i går.')).status).toBe(200);
    expect((await world.channel())[0]).toContain('Vi talade med [NAMN] i går.');
    expect((await wrote('Mannen i rullstol på plan 3 bör få svar.')).status).toBe(422);
    expect(JSON.stringify((await world.tenant.chat('managerSouth')).map(({ card }) => card))).toContain(
      'EKU har skrivit en kommentar',
    );

    expect((await ekuSays(world, { state: 'finished' })).status).toBe(422);
    expect((await ekuSays(world, { state: 'finished', ending: { outcome: 'actionPlan', followUp: null } })).status).toBe(422);
    expect((await ekuSays(world, { state: 'finished', ending: { outcome: 'actionPlan', followUp: '2026-01-01' } })).status).toBe(
      422,
    );
    expect((await ekuSays(world, { state: 'finished', ending: { outcome: 'actionPlan', followUp: '2026-06-01' } })).status).toBe(
      200,
    );
    expect((await ekuAsks(world, 'moreSince')).status).toBe(409);
    expect((await world.channel())[0]).toMatch(/Utföraren följer en åtgärdsplan.*1 juni 2026/);
    const heard = JSON.stringify((await world.tenant.chat('managerSouth')).map(({ card }) => card));
    expect(heard).toMatch(/EKU har svarat.*Utföraren följer en åtgärdsplan/);
  },
);

story(
  'a second complaint about the same contract joins the open matter, and each answers for its own [DEC6.3]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await asFarAsEku(world);
    await world.until('2026-03-02 08:30');
    await ekuSays(world, { state: 'received' });
    await world.mail(
      forwarded({ name: 'Tor Ingvaldsson', words: 'Omsorgsteamet Söder glömde middagen i tisdags. Ingen ringde.' }),
    );
    await asFarAsEku(world);
    await world.until('2026-03-02 08:50');
    const posts = await world.channel();
    expect(posts).toHaveLength(2);
    expect(posts.join()).toContain('Tillägg till EKU-2026-0001');
    expect(posts.join()).toContain('Ärendet har fått tillägg');
    const cards = async () =>
      (await world.files()).map(({ events }) => events.filter(({ kind }) => kind === 'ekuAnswered').length);
    expect(await cards()).toEqual([1, 0]);
    await ekuSays(world, { part: 1, state: 'received' });
    expect(await cards()).toEqual([1, 1]);

    await ekuAsks(world, 'stillGoingOn', 1);
    const asked = (await world.files()).map(({ tasks }) => tasks.some(({ type }) => type === 'answerEku'));
    expect(asked).toEqual([false, true]);
    await world.as('managerSouth').decides('answerEku', 'no');

    const first = (await world.files())[0]?.matter.id ?? '';
    await world.as('managerSouth').asks(`/api/cases/${first}/eku/withdraw`, { reason: 'wrongFacts' });
    const left = await world.channel();
    expect(left.filter((post) => post.includes('Återkallat'))).toHaveLength(1);
    expect(left.filter((post) => post.includes('Mottaget av EKU'))).toHaveLength(1);
    expect((await world.as('ekuFirst').asks('/api/eku')).json).toMatchObject([
      { state: 'received', parts: [{ state: 'withdrawn', asks: [] }, { state: 'received' }] },
    ]);
    expect((await ekuSays(world, { part: 1, state: 'finished', ending: { outcome: 'corrected', followUp: null } })).status).toBe(
      200,
    );
  },
);

story(
  'a post that pointed at somebody is taken back, and the breach is judged even when the case is closed [DEC6.10]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await asFarAsEku(world);
    await world.until('2026-03-02 08:30');
    const { id } = (await world.file()).matter;
    const words = { text: 'Vi har ringt utföraren.', resolutions: [] };
    expect((await world.as('ekuFirst').asks('/api/eku/1/remark', { part: 0, words })).status).toBe(200);
    await world.as('managerSouth').asks(`/api/cases/${id}/eku/withdraw`, { reason: 'personalData' });
    const { json } = await world.as('managerSouth').asks(`/api/cases/${id}`);
    expect(JSON.stringify(json['content']).split('Vi har ringt utföraren.')).toHaveLength(2);
    expect(JSON.stringify((await world.as('ekuFirst').asks('/api/eku')).json)).not.toContain('ringt');
    expect(await world.channel()).toEqual([expect.stringContaining('Återkallat')]);
    expect((await world.as('ekuFirst').asks('/api/eku')).json).toMatchObject([{ state: 'withdrawn' }]);
    await world.as('managerSouth').decides('decideOutcome', 'approved', { answers: { reason: 'otherTakesOver' } });
    await world.until('2026-03-02 08:40');
    await world.as('registrar').decides('closeFile', 'fileReceived', { answers: registered });
    await world.until('2026-03-04 09:00');
    expect(await world.cardsTo('managerSouth')).toContainEqual(expect.stringMatching(/^reminder:handleIncident:\d+:2026-03-05$/));
    await world.as('managerSouth').decides('handleIncident', 'reported');
    expect((await world.file()).tasks.filter(({ state }) => state === 'open')).toEqual([]);
  },
);
