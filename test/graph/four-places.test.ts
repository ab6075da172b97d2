// Where each list lies: coded rows in one site, persons and originals in another, what is restricted in a third with a grant of its own, EKU's on its own.

import { keysOf } from '../../src/core/brand';
import { ownProcesses, ownTables } from '../../src/core/processes/all';
import { placeOf } from '../../src/core/casefile/own-matter';
import { wantedLists } from '../../src/graph/provision';
import { readGraphSettings, siteNames, type SiteName } from '../../src/graph/settings';
import { envFor } from '../support/bot-env';

/** A new list must say here where it lies. */
const places: Readonly<Record<SiteName, readonly string[]>> = {
  cases: [
    'Avtal',
    'Händelser',
    'Listornas version',
    'Manuell hantering',
    'Publicerade siffror',
    'Samtal',
    'Statistik',
    'Uppgifter',
    'Utförare',
    'Ärenden',
    'Övriga ärenden',
  ],
  protected: [
    'Bevakning',
    'Frånvaro',
    'Gallring',
    'Leveranser',
    'Original',
    'Personuppgifter',
    'Prövningar',
    'Prövningars händelser',
    'Rader',
    'Rättsliga frågor',
    'Skyddade ärenden',
    'Svarslänkar',
    'Utlämnande',
    'Texter',
    'Åtkomstlogg',
    'Sök',
  ],
  restricted: [
    ...['Rättsliga händelser', 'Rättsliga texter', 'Rättsliga uppgifter', 'Rättsliga ärenden'],
    ...['Skyddade original', 'Skyddade personuppgifter', 'Skyddade texter'],
  ],
  eku: ['EKU-ärenden', 'Månadsläge'],
};

it.each(siteNames)('the site %s has the lists that belong there, and no other [DEC1.1]', (site) => {
  const titles = wantedLists.filter((list) => list.site === site).map(({ title }) => title);
  expect([...titles].sort((a, b) => a.localeCompare(b, 'sv'))).toEqual(
    [...places[site]].sort((a, b) => a.localeCompare(b, 'sv')),
  );
});

it('what is never to leave a trace lies in the third place: lex Sarah, welfare crime and an official’s possible crime [DEC1.1]', () => {
  const restricted = keysOf(ownProcesses).filter((id) => ownTables(id).place === 'restricted');
  expect([...restricted].sort()).toEqual(['lexSarah', 'officialCrime', 'welfareCrime']);
});

it('a matter with somebody’s words lies with the persons: among the coded rows is only what the calendar opens [DEC1.1]', () => {
  const open = keysOf(ownProcesses).filter((id) => ownTables(id).place === 'open');
  expect(open).toEqual(['followUp', 'experience', 'providerReturn', 'disposalReview']);
  expect([placeOf('followUp:1' as never), placeOf('measure:1' as never)]).toEqual(['open', 'protected']);
});

describe('the settings', () => {
  const names = ['SITE_CASES', 'SITE_PROTECTED', 'SITE_RESTRICTED', 'SITE_EKU'] as const;
  const env = envFor({ url: 'http://127.0.0.1:1', signInUrl: 'https://127.0.0.1:2' }, 3978);

  it('name four sites [DEC1.1]', () => expect(new Set(Object.values(readGraphSettings(env).sites)).size).toBe(4));
  it.each(names.flatMap((one, n) => names.slice(n + 1).map((other) => [one, other] as const)))(
    '%s and %s may not be the same, or one grant would open both [DEC1.1]',
    (one, other) => expect(() => readGraphSettings({ ...env, [other]: env[one]?.toUpperCase() })).toThrow(other),
  );
});
