// A routine in words: what a new version changed, which held when, and that the page shows what docs/routine prints.

import { readProfile, type Profile } from '../../../src/core/routine/profile';
import { firstChapters, otherChapters } from '../../../src/core/views/routine/chapters';
import { changesOfRoutine, versionsOfRoutine } from '../../../src/core/views/routine/versions';
import { profiles } from '../../../src/core/routine/profile';
import { profilePage } from '../../../tools/docs/profile-page';

const demo = readProfile('ekbacka');

/** The demo with a version before it that said other things. */
function withBefore(more: Partial<Profile>): Profile {
  const { version, document, ...routine } = demo;
  const before = { ...routine, ...more, version, document: { ...document, validFrom: '2025-01-01' } };
  return { ...demo, version: version + 1, earlier: [before], document: { ...document, validFrom: '2026-01-01' } };
}

it('says of each row that differs what it said before and says now, and of no other', () => {
  const changes = changesOfRoutine(withBefore({ reopenDays: demo.reopenDays + 5, firstOwner: 'unitManager' })) ?? [];
  const said = changes.map(({ chapter, what }) => `${chapter ?? ''}: ${what}`);
  expect(changes).toContainEqual({
    chapter: 'Rutinens val',
    what: 'Hur länge kan ett avslutat ärende öppnas igen?',
    was: `${demo.reopenDays + 5} dagar`,
    now: `${demo.reopenDays} dagar`,
  });
  expect(said).toContain('Rutinens val: Vem tar emot?');
  expect(said).toContain(': Gäller från');
  expect(said).not.toContain('Rutinens val: Vad registreras?');
});

it('says what is new and what is there no more', () => {
  const [criterion] = demo.criteria;
  if (criterion === undefined) throw new Error('the demo has criteria');
  const changes = changesOfRoutine(withBefore({ criteria: [] })) ?? [];
  expect(changes.some(({ chapter, was }) => chapter === 'När ett kriterium föreslås' && was === null)).toBe(true);
  const gone = changesOfRoutine({ ...withBefore({}), criteria: [] }) ?? [];
  expect(gone.some(({ chapter, now }) => chapter === 'När ett kriterium föreslås' && now === null)).toBe(true);
});

it('has nothing to compare the first version with', () => expect(changesOfRoutine({ ...demo, earlier: [] })).toBeNull());

it('says which version held when: each to the day before the next [R333]', () =>
  expect(versionsOfRoutine(withBefore({})).map(({ from, until }) => [from, until])).toEqual([
    ['2026-01-01', null],
    ['2025-01-01', '2025-12-31'],
  ]));

it.each(Object.keys(profiles))('shows of %s every row that is printed', (name) => {
  const profile = readProfile(name);
  const printed = profilePage(profile).join('\n');
  for (const { rows, says } of [...firstChapters(profile), ...otherChapters(profile)])
    for (const row of says === undefined ? rows.map((cells) => `| ${cells.join(' | ')} |`) : [says])
      expect(printed).toContain(row);
});
