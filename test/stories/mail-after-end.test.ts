// A mail after the end that is another matter: it becomes a case of its own, with a day of its own, and the one that ended stays ended (decisions 8.5).

import { caseNumber } from '../../src/core/casefile/case';
import { eventsOf } from '../../src/core/casefile/event';
import { asFarAsTheProvider, registered } from '../support/story/answers';
import { forwarded } from '../support/story/mails';
import { answer } from '../support/story/odd-mails';
import { story } from '../support/story/story';

story('a mail into a closed case that is about something else becomes a case of its own', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  await world.as(caseworker).decides('providerReply', 'noAnswer', { answers: { reason: 'timeIsUp' } });
  await world.as(caseworker).decides('individualFollowUp', 'needsMet', { answers: { parts: [] }, note: 'Ringt.' });
  await world.as('managerSouth').decides('decideOutcome', 'approved');
  await world.until('2026-03-02 08:40');
  await world.as('registrar').decides('closeFile', 'fileReceived', { answers: registered });
  const subject = (await world.sent()).map((one) => one.subject).find((text) => /\[SYN-2026-00001-/.test(text)) ?? '';
  const body = 'Nu är det en annan sak: maten är kall varje dag.';
  await world.mail(answer({ from: 'Ivar Hallonqvist <ivar.hallonqvist@post.example>', subject: `SV: ${subject}`, body }));
  const ended = await world.file();
  const task = ended.tasks.find(({ type, state }) => type === 'mailAfterEnd' && state === 'open');
  expect([ended.matter.stage, task?.role]).toEqual(['closed', 'registrar']);
  await world.as('registrar').decides('mailAfterEnd', 'newCase');
  const [first, second, ...others] = await world.files();
  expect(others).toEqual([]);
  expect([first?.matter.stage, second?.matter.stage]).toEqual(['closed', 'received']);
  expect(first?.tasks.filter(({ state }) => state === 'open')).toEqual([]);
  expect(eventsOf(first?.events ?? [], 'splitOff').map(({ data }) => [data.to, data.number])).toEqual([
    [second?.matter.id, second && caseNumber(second.matter)],
  ]);
  expect(second?.tasks.map(({ type, state }) => `${type} ${state}`)).toContain('triage open');
  expect(second?.matter.received.slice(0, 10)).toBe('2026-03-02');
});
