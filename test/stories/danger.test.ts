// Somebody may be in danger: an alarm at once, taken by somebody or passed on; nothing ends before she is safe; no mail and no need goes unread (decisions 8.5–8.7).

import { caseNumber } from '../../src/core/casefile/case';
import { asFarAsTheProvider, received, registered } from '../support/story/answers';
import { direct, forwarded, providerAnswer } from '../support/story/mails';
import { story } from '../support/story/story';

const words = 'Mamma ligger på golvet och kommer inte upp. Någon måste dit nu!';
const alarms = (tags: readonly string[]): readonly string[] => tags.filter((tag) => tag.includes(':readAlarm:'));

story(
  'a mail of danger on a Saturday evening reaches those on call, and goes on until it is taken',
  '2026-03-07 19:23',
  async (world) => {
    await world.mail(direct({ words }));
    for (const who of ['registrar', 'onCallWorker'] as const) expect(alarms(await world.cardsTo(who))).toHaveLength(1);
    expect((await world.file()).tasks.find(({ type }) => type === 'triage')?.due).toBe('2026-03-07');
    const card = JSON.stringify((await world.tenant.chat('onCallWorker')).map((message) => message.card));
    expect(card).toContain('Kan vara fara. Läs nu.');
    expect(card).not.toContain('golvet');
    await world.until('2026-03-07 19:40');
    expect(alarms(await world.cardsTo('departmentHead'))).toHaveLength(1);
    await world.as('onCallWorker').givesAway('readAlarm', 'claimed');
    expect((await world.file()).tasks.find(({ type }) => type === 'readAlarm')?.ownerId).not.toBeNull();
    expect(JSON.stringify((await world.tenant.chat('registrar')).map((message) => message.card))).toContain(
      'Siv Nordlander tog det',
    );
    await world.as('onCallWorker').decides('readAlarm', 'inDanger');
    expect((await world.file()).matter).toMatchObject({ danger: 'yes', signs: [] });
    await world.as('departmentHead').decides('dangerNow', 'safeNow', { answers: { reason: 'rescueService' } });
    expect((await world.file()).matter.danger).toBe('handled');
  },
);

story('no case ends while somebody is in danger, and that she is safe can be taken back', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const { seen } = await world.as('registrar').tries('triage', 'notACase', { answers: { reason: 'testMail', danger: 'yes' } });
  expect(seen).toContain('Någon kan vara i fara');
  expect((await world.file()).matter).toMatchObject({ stage: 'received', danger: 'yes' });
  await world.as('departmentHead').decides('dangerNow', 'safeNow', { answers: { reason: 'called' } });
  const { id } = (await world.file()).matter;
  expect((await world.as('registrar').asks(`/api/cases/${id}/danger`, {})).status).toBe(200);
  expect((await world.file()).matter.danger).toBe('yes');
  await world.as('departmentHead').decides('dangerNow', 'safeNow', { answers: { reason: 'visited' } });
  await world.as('registrar').decides('triage', 'notACase', { answers: { reason: 'testMail' } });
  expect((await world.file()).matter).toMatchObject({ stage: 'closed', danger: 'handled' });
});

story('a child may come to harm, and the receiver is told at once', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const { seen } = await world.as('registrar').tries('triage', 'notACase', { answers: { reason: 'testMail', danger: 'child' } });
  expect(seen).toContain('Orosanmälan är inte mottagen');
  expect((await world.file()).matter).toMatchObject({ stage: 'received', childConcern: true });
  await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, danger: 'child' } });
  expect((await world.file()).tasks.find(({ type }) => type === 'childConcern')).toMatchObject({ role: 'childReception' });
  await world.as('childReceiver').decides('childConcern', 'received');
  expect((await world.file()).tasks.find(({ type }) => type === 'childConcern')?.answeredBy).not.toBeNull();
});

story(
  'a late answer of the provider is a task, and a mail into a closed case opens it again',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const caseworker = await asFarAsTheProvider(world);
    await world.as(caseworker).decides('providerReply', 'noAnswer', { answers: { reason: 'timeIsUp' } });
    const number = caseNumber((await world.file()).matter);
    await world.mail(providerAnswer(number));
    await world.as(caseworker).decides('readMail', 'read');
    await world.as(caseworker).decides('individualFollowUp', 'needsMet', { answers: { parts: [] }, note: 'Ringt.' });
    await world.as('managerSouth').decides('decideOutcome', 'approved');
    await world.until('2026-03-02 08:40');
    await world.as('registrar').decides('closeFile', 'fileReceived', { answers: registered });
    const late = providerAnswer(number);
    await world.mail({ ...late, raw: late.raw.replace('answer-', 'second-').replace('ändrat schemat', 'bytt personal') });
    await world.as('registrar').decides('mailAfterEnd', 'reopened');
    expect((await world.file()).matter).toMatchObject({ stage: 'followingUp', closedAs: null });
  },
);
