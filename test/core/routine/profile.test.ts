// A profile's two halves: the routine is kept by the matter that was opened under it, the organisation is always today's.

import { aboveIn, deadlineOf, joined, readProfile, underVersion, versionOf } from '../../../src/core/routine/profile';
import { roleWord, theRoleWord } from '../../../src/core/text/role-word';
import { myWorkRows } from '../../../src/core/views/my-work';
import { aCase, aTask, at, someone } from '../../support/builders';
import { organised, revised } from '../../support/profiles';

describe('routine and organisation are two things', () => {
  const file = revised({ clocks: { investigate: { length: 21, unit: 'calendarDays' } }, reopenDays: 10 });
  const today = joined({ ...file, organisation: { ...file.organisation, name: 'Ekbacka, nytt namn' } });

  it('takes the newest routine for what is opened now', () => {
    expect(versionOf(today)).toBe('ekbacka@2');
    expect(deadlineOf(today, 'investigate').days).toBe(21);
  });
  it('keeps the routine a matter was opened under, and today’s organisation', () => {
    const kept = underVersion(today, 'ekbacka@1');
    expect(deadlineOf(kept, 'investigate').days).toBe(14);
    expect(kept).toMatchObject({ version: 1, reopenDays: 31, name: 'Ekbacka, nytt namn' });
  });
  it('is today’s for a version that is not kept any more', () => expect(underVersion(today, 'ekbacka@0')).toBe(today));
});

describe('a small municipality folds roles', () => {
  const { organisation } = organised({});
  const unitManagers = organisation.roles.unitManager;
  const folded = organised({
    units: organisation.units.slice(0, 1),
    roles: {
      ...organisation.roles,
      unitManager: { foldsInto: 'departmentHead' },
      procurement: { foldsInto: 'unitManager' },
      mas: { foldsInto: 'qualityController' },
    },
  });
  const profile = joined(folded);

  it('lets the people of one role hold another, through as many folds as there are [D17]', () => {
    const head = organisation.roles.departmentHead.group;
    expect(profile.groups).toMatchObject({ departmentHead: head, 'unitManager:soder': head, procurement: head });
    expect(profile.groups['mas']).toBe(organisation.roles.qualityController.group);
  });
  it('says nobody above who is the same person [D17]', () => {
    expect(aboveIn(profile, 'caseworker')).toBe('unitManager');
    expect(aboveIn(profile, 'unitManager')).toBe('director');
    expect(aboveIn(profile, 'procurement')).toBe('director');
    expect(aboveIn(readProfile('ekbacka'), 'unitManager')).toBe('departmentHead');
  });
  it('gives a board’s role to the manager of the only unit, and to nobody’s where there are several [D17]', () => {
    const fold = (units: typeof organisation.units) =>
      joined(organised({ units, roles: { ...organisation.roles, procurement: { foldsInto: 'unitManager' } } })).groups[
        'procurement'
      ];
    expect(fold(organisation.units.slice(0, 1))).toBe(unitManagers.groups?.['soder']);
    expect(fold(organisation.units)).toBeUndefined();
  });
});

describe('what a role is called', () => {
  const { organisation } = organised({});
  const word = { name: 'Huvudmottagare', definite: 'huvudmottagaren' };
  const label = { sv: word, en: { name: 'Main receiver', definite: 'the main receiver' } };
  const profile = joined(organised({ roles: { ...organisation.roles, registrar: { ...organisation.roles.registrar, label } } }));

  it('is the administration’s own word on pages and in letters, in both languages [D17 R087]', () => {
    expect(roleWord(profile, 'sv', 'registrar')).toBe('Huvudmottagare');
    expect(theRoleWord(profile, 'en', 'registrar')).toBe('the main receiver');
    expect(roleWord(profile, 'sv', 'unitManager')).toBe('Enhetschef');
    const task = aTask({ type: 'triage' });
    const work = { tasks: [{ task, kase: aCase() }], providers: [], names: new Map() };
    const rows = myWorkRows({ ...work, profile, now: at('2026-03-02 08:10'), reader: someone('reader') }, 'sv');
    expect(rows.map(({ owner }) => owner)).toEqual(['Huvudmottagare']);
  });
});
