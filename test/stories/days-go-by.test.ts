// What happens when nobody does anything: reminders, the last day, overdue to the one above, and the delay notice.

import { asFarAsTheProvider, received } from '../support/story/answers';
import { forwarded } from '../support/story/mails';
import { story } from '../support/story/story';

story('the provider does not answer', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  await world.until('2026-03-06 08:01');
  expect(await world.cardsTo(caseworker)).toContain('reminder:providerReply:3:2026-03-10');
  await world.until('2026-03-10 08:01');
  expect(await world.cardsTo(caseworker)).toContain('lastDay:providerReply:3:2026-03-10');
  await world.until('2026-03-11 08:01');
  expect(await world.cardsTo('managerSouth')).toContain('overdue:providerReply:3:2026-03-10:unitManager');
  await world.as(caseworker).decides('providerReply', 'noAnswer', { answers: { reason: 'chasedTwice' } });
  expect((await world.file()).matter.stage).toBe('followingUp');
  expect(await world.channel()).toEqual([]);
});

story('Mottagning is left lying over the weekend [R202]', '2026-03-06 16:00', async (world) => {
  await world.mail(forwarded());
  await world.until('2026-03-08 12:00');
  expect(await world.cardsTo('registrar')).toEqual(['task:triage:1']);
  await world.until('2026-03-09 08:01');
  expect(await world.cardsTo('registrar')).toContain('lastDay:triage:1:2026-03-09');
  await world.until('2026-03-10 08:01');
  expect(await world.cardsTo('departmentHead')).toEqual(['overdue:triage:1:2026-03-09:departmentHead']);
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
});

story('it takes longer than fourteen days, and the person is told why in time [R195 R310]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  await world.until('2026-03-11 08:01');
  expect(await world.cardsTo(caseworker)).toContain('task:delayNotice:0');
  expect((await world.as(caseworker).tries('delayNotice', 'sent', { answers: { newDay: '2026-03-14' } })).ok).toBe(false);
  await world.as(caseworker).decides('delayNotice', 'sent', { answers: { newDay: '2026-03-19' } });
  await world.until('2026-03-11 09:00');
  const told = (await world.sent()).filter(({ to }) => to.includes('greta.hallonqvist@example.com'));
  expect(told).toHaveLength(2);
  expect(told.filter(({ body }) => body.includes('Du får besked senast 19 mars 2026.'))).toHaveLength(1);
  await world.until('2026-03-19 16:00');
  expect(await world.cardsTo(caseworker)).not.toContain('task:delayNotice:1');
  await world.until('2026-03-20 08:01');
  expect(await world.cardsTo(caseworker)).toContain('task:delayNotice:1');
});

story('nobody writes the delay notice, and the head of department hears of it [I06]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await asFarAsTheProvider(world);
  await world.until('2026-03-16 08:01');
  const { due } = (await world.file()).tasks.find(({ type }) => type === 'delayNotice') ?? { due: '' };
  expect(due <= '2026-03-16').toBe(true);
  await world.until('2026-03-17 08:01');
  expect(await world.cardsTo('departmentHead')).toContain(`overdue:delayNotice:0:${due}:departmentHead`);
});
