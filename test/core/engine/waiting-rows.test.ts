// When those who look after *Manuell hantering* hear of a row, and who after them.

import { listeners, waitingDue } from '../../../src/core/engine/waiting-rows';
import { rolesAbove } from '../../../src/core/routine/profile';
import { at, profile } from '../../support/builders';

const line = ['registrar', ...rolesAbove(profile, 'registrar')] as const;
const heard = (arrived: string) => listeners(profile, line, at(arrived)).map((one) => `${one.role} ${one.telling} ${one.at}`);

it('tells whoever has it on its last day, the next one the working day after, and those further up by steps', () => {
  expect(heard('2026-03-02 09:00')).toEqual([
    `registrar lastDay ${at('2026-03-03 08:00')}`,
    `departmentHead overdue ${at('2026-03-04 08:00')}`,
    `director overdue ${at('2026-03-09 08:00')}`,
  ]);
});

it.each([
  ['2026-03-06 16:30', '2026-03-09'],
  ['2026-03-07 10:00', '2026-03-09'],
  ['2026-04-02 10:00', '2026-04-07'],
])('counts working days: what came %s is to be dealt with %s, and nobody hears of it on a free day', (arrived, due) => {
  expect(waitingDue(profile, at(arrived))).toBe(due);
  expect(listeners(profile, line, at(arrived))[0]?.at).toBe(at(`${due} 08:00`));
});

it('tells whoever is left of the line as its owner', () => {
  expect(listeners(profile, ['director'], at('2026-03-02 09:00')).map(({ role, telling }) => [role, telling])).toEqual([
    ['director', 'lastDay'],
  ]);
  expect(listeners(profile, [], at('2026-03-02 09:00'))).toEqual([]);
});
