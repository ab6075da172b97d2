// What is said both where EKU takes a contract up and where it is taken up elsewhere names no EKU; what differs is said by the contract's way.

import { taskView } from '../../../../src/core/views/task-view';
import { readProfile } from '../../../../src/core/routine/profile';
import { say } from '../../../../src/core/text/say';
import type { TextKey } from '../../../../src/core/text/sv';
import { aFile, aProvider, aTask, aTriagedCase, at } from '../../../support/builders';

const shared = [
  'problem.criterionMissing',
  'problem.gone.post',
  'problem.going.post',
  'lane.criteria.help',
  'lane.criteria.none',
  'lane.own.hint',
  'lane.wishes',
  'lane.none',
  'tab.form.criteria',
  'tab.form.pattern',
  'before.ekuUndone',
  'before.ekuFell',
  'before.ekuReturned',
  'log.what.eku',
  'log.what.ekuHeldBack',
  'task.confirmEku.title',
] as const satisfies readonly TextKey[];

it.each(shared)('%s is true wherever a contract is taken up [D09]', (key) => {
  const holes = { who: 'Rut', when: '10:42', count: 2 };
  for (const language of ['sv', 'en'] as const) expect(say(language, key, holes)).not.toMatch(/EKU/);
});

it('asks the second pair of eyes for what the contract’s way needs [D09]', () => {
  const ask = (profile: string): string => {
    const matter = aTriagedCase({ stage: 'atContract' });
    const file = aFile({ matter, provider: aProvider, profile: readProfile(profile) });
    const context = { now: at('2026-03-02 10:00'), language: 'sv', providers: [], caseworkers: [], reader: null } as const;
    return taskView(file, aTask({ type: 'confirmEku', round: 2 }), context).ask;
  };
  expect(ask('ekbacka')).toContain('det EKU får läsa');
  expect(ask('hasselby-vallingby')).toContain('det som ska undertecknas');
});
