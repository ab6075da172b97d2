// What Microsoft 365 answers where the facts leave it open: the local one has a switch for both answers, and a case comes to the same end under either.

import { caseNumber } from '../../src/core/casefile/case';
import { usualQuirks, type Quirks } from '../../src/local/graph/quirks';
import { approveEku, asFarAsTheProvider, registered } from '../support/story/answers';
import { forwarded, providerAnswer } from '../support/story/mails';
import { telling, type Tale } from '../support/story/story';

/** The other answer of each switch; null for the two that no running case meets, with where they are met. */
const others: { readonly [Name in keyof Quirks]: Quirks[Name] | null } = {
  staleOnFields: 409,
  staleIsTaken: null, // nothing is safe then: the doctor's probe says that the bot must stand
  uniqueRaces: null, // the same
  patchAnswersTag: false,
  /** Met when the lists are made: test/graph/provision. */
  newListColumns: null,
  filterDelayMilliseconds: 150,
  secondColumn: 'allow',
  thresholdCounts: 'wholeFilter',
  /** Not an answer but a fault of April 2025, under which nothing is found by anybody: test/local/graph/queries. */
  filtersAnswerNothing: null,
  deltaLinkForgets: true,
  unlistedChoice: 'accept',
  downloadRedirects: true,
  uploadSessionMilliseconds: 60_000,
};
const mail = { attachedMail: 'file', replyComment: 'inBody', immutableIdAlone: 'accept' } as const;

const quirks = Object.fromEntries(Object.entries(others).filter(([, other]) => other !== null)) as Partial<Quirks>;

/** From a forwarded mail to EKU and to the end, with the provider's answer by mail. */
const wholeCase: Tale = async (world) => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  await world.until('2026-03-02 08:20');
  await world.mail(providerAnswer(caseNumber((await world.file()).matter)));
  await world.as(caseworker).decides('individualFollowUp', 'needsNotMet', { answers: { parts: ['measures'] }, note: 'Ringt.' });
  await world.as('managerSouth').decides('decideOutcome', 'toEku');
  await approveEku(world);
  await world.until('2026-03-02 08:30');
  expect(await world.channel()).toHaveLength(1);
  await world.as('managerSouth').decides('decideOutcome', 'approved', { answers: { reason: 'cannotBeMet' } });
  await world.until('2026-03-02 08:40');
  await world.as('registrar').decides('closeFile', 'fileReceived', { answers: registered });
  expect((await world.file()).matter).toMatchObject({ stage: 'closed', closedAs: 'answered' });
};

it('every switch has another answer here that is not the usual one [DEC7.10]', () => {
  expect(Object.keys(others).sort()).toEqual(Object.keys(usualQuirks).sort());
  for (const [name, other] of Object.entries(quirks))
    expect([name, other]).not.toEqual([name, usualQuirks[name as keyof Quirks]]);
});

it('a whole case comes to the same end under the usual answers and under all the others [DEC7.10]', async () => {
  const from = '2026-03-02 08:10';
  let asked: Record<string, unknown> = {};
  const usual = await telling(
    from,
    async (world) => {
      asked = await world.tenant.control('mail/switches');
      await wholeCase(world);
    },
    {},
  );
  for (const [name, answer] of Object.entries(mail)) expect([name, asked[name] ?? answer]).not.toEqual([name, answer]);
  // a draft that loses our key is met by the doctor's probe, which says that the bot must stand
  expect(Object.keys(asked).sort()).toEqual([...Object.keys(mail), 'draftKeeps'].sort());
  const other = await telling(from, wholeCase, { switches: { quirks, mail } });
  expect(other.end).toBe(usual.end);
});
