// The main job from a forwarded mail to EKU and back, and its shorter form without EKU.

import { caseNumber } from '../../src/core/casefile/case';
import { approveEku, asFarAsTheProvider, caseworkerOf, received, registered, toProvider } from '../support/story/answers';
import { forwarded, providerAnswer } from '../support/story/mails';
import { story } from '../support/story/story';

story('a forwarded complaint climbs the stair to EKU and is answered [R072 R169 R237]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  expect(await world.cardsTo('registrar')).toEqual(['task:triage:1']);
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
  expect(await world.cardsTo('managerSouth')).toContain('task:confirmCaseworker:2');
  const { caseworkerId } = (await world.file()).matter;
  await world.as('managerSouth').decides('confirmCaseworker', 'confirmed', { answers: { caseworkerId } });
  const caseworker = await caseworkerOf(world);
  await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: toProvider });
  await world.until('2026-03-02 08:20');
  await world.mail(providerAnswer(caseNumber((await world.file()).matter)));
  expect((await world.file()).matter.stage).toBe('followingUp');
  await world.as(caseworker).decides('individualFollowUp', 'needsMet', { answers: { parts: ['investigation'] }, note: 'Ringt.' });
  await world.as('managerSouth').decides('decideOutcome', 'toEku');
  await approveEku(world);
  expect(await world.channel()).toEqual([]);
  await world.until('2026-03-02 08:30');
  expect(await world.channel()).toHaveLength(1);
  await world.as('ekuFirst').asks(`/api/eku/${(await world.file()).matter.ekuId}/state`, { part: 0, state: 'received' });
  expect(await world.cardsTo('managerSouth')).toContain('ekuNews:6');
  await world.as('managerSouth').decides('decideOutcome', 'approved');
  await world.until('2026-03-02 08:40');
  await world.as('registrar').decides('closeFile', 'fileReceived', { answers: registered });
  expect((await world.file()).matter.stage).toBe('closed');
  expect((await world.sent()).map(({ to }) => to.join())).toEqual(
    expect.arrayContaining(['olga.bergvall@ekbacka.example', 'kontakt@omsorgsteamet.example', 'greta.hallonqvist@example.com']),
  );
});

story('the commonest case is closed without EKU, with two cards to the manager [DEC3.1]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  await world.until('2026-03-03 09:00');
  await world.mail(providerAnswer(caseNumber((await world.file()).matter)));
  const parts = ['investigation', 'measures', 'feedback'];
  await world.as(caseworker).decides('individualFollowUp', 'needsMet', { answers: { parts }, note: 'Ringt.' });
  await world.as('managerSouth').decides('decideOutcome', 'approved');
  await world.until('2026-03-03 09:30');
  expect(await world.cardsTo('registrar')).toContain('task:registerCase:0');
  await world.as('registrar').decides('registerCase', 'registered', { answers: registered });
  await world.as('registrar').decides('closeFile', 'fileReceived');
  expect((await world.file()).matter).toMatchObject({ stage: 'closed', closedAs: 'answered', registryNumber: 'SN 2026/0123' });
  expect(await world.channel()).toEqual([]);
  const touched = (await world.file()).tasks.filter(({ answeredBy }) => answeredBy !== null).length;
  expect(touched + ['the colleague who forwards it'].length).toBeLessThanOrEqual(7);
  expect((await world.cardsTo('managerSouth')).filter((tag) => tag.startsWith('task:'))).toHaveLength(2);
});
