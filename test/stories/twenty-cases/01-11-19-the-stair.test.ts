// Three of the twenty cases of the routine: the ordinary complaint (1), the provider that never answers (11), and how a case is put away (19).

import { unzipSync } from 'fflate';
import type { PersonKey } from '../../../src/local/people';
import { caseNumber } from '../../../src/core/casefile/case';
import { asFarAsTheProvider, caseworkerOf, received, registered, toProvider } from '../../support/story/answers';
import { forwarded, providerAnswer } from '../../support/story/mails';
import { story } from '../../support/story/story';
import type { StoryWorld } from '../../support/story/world';

const person = 'greta.hallonqvist@example.com';
const heard = async (world: StoryWorld): Promise<readonly string[]> =>
  (await world.sent()).flatMap(({ to, subject }) => (to.includes(person) ? [subject.replace(/ \[.*/, '')] : []));
const openTypes = async (world: StoryWorld): Promise<readonly string[]> =>
  (await world.file()).tasks.flatMap(({ type, state }) => (state === 'open' ? [type] : []));

/** What somebody copies into the individual's own file: days and numbers, nothing of what was said. */
async function noteFor(world: StoryWorld, who: PersonKey, type: string): Promise<unknown> {
  const task = (await world.file()).tasks.findLast((one) => one.type === type && one.state === 'open');
  const page = (await world.as(who).asks(`/api/cases/1/tasks/${type}/${task?.round ?? 0}`)).json;
  return (page['sheet'] as { readonly fileNote?: unknown }).fileNote;
}

story(
  'case 1: a complaint is received, registered the same day, asked of the provider with a last day, and answered within fourteen days, with a note for the individual’s file [L10 R159]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    const { id } = (await world.file()).matter;
    const entered = await world.as('registrar').asks(`/api/cases/${id}/register`, { number: 'SN 2026/0140' });
    expect(entered.status).toBe(200);
    const caseworker = await caseworkerOf(world);
    await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: toProvider });
    expect((await world.file()).tasks.find(({ type }) => type === 'providerReply')?.due).toBe('2026-03-10');
    await world.until('2026-03-02 08:20');
    await world.mail(providerAnswer(caseNumber((await world.file()).matter)));
    const parts = ['investigation', 'measures', 'feedback'];
    const followed = { answers: { parts }, note: 'Ringt. Besöken kommer i tid nu.' };
    await world.as(caseworker).decides('individualFollowUp', 'needsMet', followed);
    // She wrote on Sunday 1 March: fourteen days later is a Sunday too, and the answer is decided the Friday before.
    const notice = (await world.sent()).find(({ to, subject }) => to.includes(person) && subject.startsWith('Så går vi vidare'));
    expect(notice?.body).toContain('Du får svar senast 15 mars 2026');
    expect((await world.file()).tasks.find(({ type }) => type === 'decideOutcome')?.due).toBe('2026-03-13');
    await world.as('managerSouth').decides('decideOutcome', 'approved');
    await world.until('2026-03-02 08:40');
    expect(await noteFor(world, 'registrar', 'closeFile')).toMatchObject({
      received: '2026-03-01',
      registered: { number: 'SN 2026/0140', day: '2026-03-02' },
      answered: 'Personen fick besked med mejl 2 mars 2026.',
    });
    await world.as('registrar').decides('closeFile', 'fileReceived');
    expect((await world.file()).matter).toMatchObject({ closedAs: 'answered', registryNumber: 'SN 2026/0140' });
    expect((await world.tenant.figures()).find(({ what }) => what === 'closed')).toMatchObject({
      inTime: true,
      closedAs: 'answered',
    });
    expect([...(await heard(world))].sort()).toEqual(['Svar på det du berättade', 'Så går vi vidare med det du berättade']);
    const page = (await world.as('registrar').asks(`/api/cases/${id}`)).json;
    expect(JSON.stringify(page)).toContain('SN 2026/0140');
  },
);

story(
  'case 11: a provider that never answers is watched day by day, and the complaint goes on to the individual without it [R198]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const caseworker = await asFarAsTheProvider(world);
    await world.until('2026-03-11 08:01');
    expect(await world.cardsTo(caseworker)).toEqual(
      expect.arrayContaining(['reminder:providerReply:3:2026-03-10', 'lastDay:providerReply:3:2026-03-10']),
    );
    expect(await world.cardsTo('managerSouth')).toContain('overdue:providerReply:3:2026-03-10:unitManager');
    await world.as(caseworker).decides('providerReply', 'noAnswer', { answers: { reason: 'timeIsUp' } });
    await world.as(caseworker).decides('individualFollowUp', 'needsNotMet', { answers: { parts: [] }, note: 'Ringt.' });
    await world.as('managerSouth').decides('decideOutcome', 'toEku');
    expect((await world.file()).matter.stage).toBe('escalating');
  },
);

story(
  'case 19: nothing is put away before the answer has gone and the case is registered, and the file is one bundle [I12 R048 R158]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const caseworker = await asFarAsTheProvider(world);
    await world.as(caseworker).decides('providerReply', 'noAnswer', { answers: { reason: 'timeIsUp' } });
    await world.as(caseworker).decides('individualFollowUp', 'needsMet', { answers: { parts: [] }, note: 'Ringt.' });
    await world.as('managerSouth').decides('decideOutcome', 'approved');
    expect(await openTypes(world)).not.toContain('closeFile');
    await world.until('2026-03-02 08:40');
    expect(await openTypes(world)).toContain('closeFile');
    const unregistered = await world.as('registrar').tries('closeFile', 'fileReceived');
    expect(unregistered.seen).toContain('diarie');
    expect((await world.file()).matter.stage).toBe('closing');
    await world.as('registrar').decides('closeFile', 'fileReceived', { answers: registered });
    expect((await world.file()).matter).toMatchObject({ stage: 'closed', registryNumber: 'SN 2026/0123' });
    const bundle = Object.keys(unzipSync(await world.as('registrar').fetches('/api/cases/1/bundle')));
    for (const part of ['inkommet.eml', 'brev.eml', 'brev.pdf', 'historik.pdf'])
      expect([part, bundle.filter((name) => name.endsWith(part)).length]).not.toEqual([part, 0]);
    expect(bundle.every((name) => /(?:SN-2026-0123|SYN-2026-00001)/u.test(name))).toBe(true);
    expect(bundle.join(' ')).not.toMatch(/Greta|Hallonqvist|Olga/u);
  },
);
