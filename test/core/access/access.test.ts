// Who may do what, cell by cell: what each of them may is written here once more by hand, and nothing is read out of the table.

import { keysOf, personId, unitId } from '../../../src/core/brand';
import { may } from '../../../src/core/access/access';
import { accessTable, acts, levels, phases, type Act, type Level, type Phase } from '../../../src/core/access/table';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { OwnFile } from '../../../src/core/casefile/own-file';
import type { Actor } from '../../../src/core/engine/decision';
import { ownProcesses, type OwnProcessId } from '../../../src/core/processes/all';
import { roles, type Role } from '../../../src/core/routine/roles';
import { aBar, aFile, aMatter, aTask, aTriagedCase, at, events, profile, soder } from '../../support/builders';

const norr = unitId('norr');
const somebody = personId('somebody');
const anybodyElse = personId('anybody-else');
const when = at('2026-03-03 10:00');

/** R reads, hears and raises, P raises protection, H only hears what became of a task, O opens to others, G enters the number, T takes back, A puts right, U takes protection down, D divides, B says that it belongs with another; at normal, protected and named level. */
type Cells = readonly [normal: string, protected_: string, named: string];
const none: Cells = ['', '', ''];
const all: Cells = ['R', 'R', 'R'];

const byRole: Readonly<Record<Role, { readonly own: Cells; readonly other: Cells }>> = {
  registrar: { own: ['RGTB', 'RGTB', 'G'], other: ['RGTB', 'RGTB', 'G'] },
  caseworker: { own: ['H', '', ''], other: none },
  unitManager: { own: ['ROB', 'ROB', 'ROB'], other: none },
  departmentHead: { own: ['RB', '', ''], other: ['RB', '', ''] },
  qualityController: { own: ['R', '', ''], other: ['R', '', ''] },
  director: { own: none, other: none },
  mas: { own: none, other: none },
  procurement: { own: none, other: none },
  onCall: { own: none, other: none },
  childReception: { own: none, other: none },
  eku: { own: none, other: none },
};

/** What is added as long as a unit has it: whoever received it puts right until the unit has begun. */
const whileOpen: Readonly<Partial<Record<Role, { readonly own: Cells; readonly other: Cells }>>> = {
  registrar: { own: ['AD', 'AD', ''], other: ['AD', 'AD', ''] },
  unitManager: { own: ['AUDT', 'AUDT', 'AUDT'], other: none },
};

/** What is added when it has ended: whom the profile names makes the package for the archive. */
const whenEnded: typeof whileOpen = { registrar: { own: ['E', 'E', ''], other: ['E', 'E', ''] } };

const allOf = (letters: string): readonly Act[] =>
  [...letters].flatMap((one): readonly Act[] => {
    if (one === 'R') return ['read', 'hear', 'raise', 'protect'];
    if (one === 'H') return ['hear'];
    if (one === 'U') return ['unprotect'];
    if (one === 'A') return ['amend'];
    if (one === 'D') return ['divide'];
    if (one === 'B') return ['tie'];
    if (one === 'E') return ['export'];
    return one === 'O' ? ['openTo'] : one === 'G' ? ['register'] : ['takeBack'];
  });

const secrecy = (own: Partial<typeof profile.secrecy>): typeof profile => ({
  ...profile,
  secrecy: { ...profile.secrecy, ...own },
});
const actor = (role: Role | null, unit = soder): Actor => ({
  id: somebody,
  grants: role === null ? [] : [{ role, unit: roles[role].within === 'unit' ? unit : null }],
});

interface Place {
  readonly level: Level;
  readonly phase: Phase;
}
const places: readonly Place[] = keysOf(levels).flatMap((level) => keysOf(phases).map((phase) => ({ level, phase })));
const stageIn = { arrived: 'received', open: 'withProvider', ended: 'closed' } as const;

const limited = (isLimited: boolean, readers: readonly (typeof somebody)[] = []) =>
  events({ kind: 'accessSet', data: { isLimited, readers }, at: when, by: anybodyElse });

const complaintAt = ({ level, phase }: Place, own: Partial<CaseFile> = {}): CaseFile =>
  aFile({
    matter: aTriagedCase({
      stage: stageIn[phase],
      unit: phase === 'arrived' ? null : soder,
      protection: level === 'protected' ? 'protected' : 'normal',
      caseworkerId: anybodyElse,
    }),
    events: level === 'named' ? limited(true) : [],
    ...own,
  });

const mayOf = (who: Actor, file: CaseFile | OwnFile): readonly Act[] => keysOf(acts).filter((act) => may(who, act, file));
const cellOf = (cells: Cells, level: Level): string => cells[keysOf(levels).indexOf(level)] ?? '';

/** A unit's role has no unit where none has the case, and the first owner has all of what is still at *Mottagning*. */
function expected(role: Role, where: 'own' | 'other', { level, phase }: Place): readonly Act[] {
  if (phase === 'arrived' && roles[role].within === 'unit') return [];
  if (phase === 'arrived' && role === 'registrar') return allOf(level === 'named' ? 'RGTBD' : 'RGTBDE');
  const more = cellOf((phase === 'open' ? whileOpen : whenEnded)[role]?.[where] ?? none, level);
  return allOf(cellOf(byRole[role][where], level) + more);
}

let cells = 0;
const sorted = (some: readonly Act[]): readonly Act[] => [...some].sort();
function holds(who: Actor, file: CaseFile | OwnFile, wanted: readonly Act[]): void {
  cells += keysOf(acts).length;
  expect(sorted(mayOf(who, file))).toEqual(sorted(wanted));
}

describe.each(keysOf(roles))('%s', (role) => {
  it.each(places)(
    'reads a complaint of $level level, $phase, as is written here, in her own unit and in another [R164 R165]',
    (place) => {
      for (const where of ['own', 'other'] as const)
        holds(actor(role, where === 'own' ? soder : norr), complaintAt(place), expected(role, where, place));
    },
  );
});

it.each(places)(
  'nobody without a role, and nobody who is kept out, does anything with one of $level level, $phase [I07]',
  (place) => {
    holds(actor(null), complaintAt(place), []);
    for (const role of keysOf(roles)) holds(actor(role), complaintAt(place, { assessments: [aBar(somebody, [role])] }), []);
  },
);

describe.each(places)('of a complaint of $level level, $phase', ({ level, phase }) => {
  const place = { level, phase };
  const colleague = actor('caseworker');
  it('its caseworker reads', () => {
    const file = complaintAt(place);
    if (phase === 'arrived') return;
    holds(colleague, { ...file, matter: { ...file.matter, caseworkerId: somebody } }, allOf(phase === 'open' ? 'RABD' : 'RB'));
  });
  it('whoever has a task in it reads, and whoever had one unless it is for named persons', () => {
    const mine = aTask({ type: 'providerReply', role: 'caseworker', unit: soder, ownerId: somebody });
    holds(colleague, complaintAt(place, { tasks: [mine] }), allOf('R'));
    holds(colleague, complaintAt(place, { tasks: [{ ...mine, state: 'done' }] }), allOf(cellOf(['R', 'R', ''], level)));
  });
  it('whom the manager has opened it to reads, as long as she works there [R165]', () => {
    const file = complaintAt(place, { events: limited(level === 'named', [somebody]) });
    holds(colleague, file, allOf(cellOf(all, level)));
    holds(actor('mas'), file, allOf(cellOf(all, level)));
    holds(actor(null), file, []);
    holds(actor('eku'), file, []);
  });
  it('the unit’s other caseworkers read what is not kept closer, where the profile says so, and none of another unit’s', () => {
    const open = { ...complaintAt(place), profile: secrecy({ caseworkersRead: 'unit' }) };
    holds(colleague, open, phase === 'arrived' ? [] : allOf(cellOf(['R', '', ''], level)));
    holds(actor('caseworker', norr), open, []);
  });
});

it('whoever received it puts nothing right any more once the unit has begun, and a unit it went to by mistake reads it no more', () => {
  const begun = aTask({ type: 'confirmCaseworker', state: 'done', role: 'unitManager', unit: soder, ownerId: anybodyElse });
  const file = complaintAt({ level: 'normal', phase: 'open' }, { tasks: [begun] });
  expect(mayOf(actor('registrar'), file)).not.toContain('amend');
  expect(mayOf(actor('unitManager'), file)).toContain('amend');
  const mine = { ...begun, type: 'providerReply', role: 'caseworker', ownerId: somebody } as const;
  const moved = { ...file, matter: { ...file.matter, unit: norr }, tasks: [mine] };
  expect(mayOf(actor('caseworker'), moved)).toEqual([]);
  expect(mayOf(actor('unitManager'), moved)).toEqual([]);
  expect(mayOf(actor('unitManager', norr), moved)).toContain('amend');
});

it('a new case is for named persons alone where the profile begins so, until the manager opens it [D18 R165]', () => {
  const shut = { ...complaintAt({ level: 'normal', phase: 'open' }), profile: secrecy({ defaultLevel: 'named' }) };
  expect(mayOf(actor('departmentHead'), shut)).toEqual([]);
  expect(mayOf(actor('unitManager'), shut)).toContain('read');
  expect(mayOf(actor('departmentHead'), { ...shut, events: limited(false) })).toContain('read');
});

const readers: Readonly<Record<OwnProcessId, readonly Role[]>> = {
  lexSarah: ['qualityController', 'departmentHead', 'director'],
  lexMaria: ['mas', 'director'],
  deviation: ['unitManager', 'departmentHead'],
  welfareCrime: ['departmentHead'],
  officialCrime: ['departmentHead'],
  correction: ['unitManager', 'procurement', 'departmentHead'],
  providerNotice: ['registrar', 'unitManager', 'departmentHead'],
  ivoNotice: ['qualityController', 'departmentHead'],
  changeOfProvider: ['caseworker', 'unitManager'],
  compliment: ['unitManager', 'departmentHead'],
  anonymousComment: ['unitManager', 'departmentHead'],
  redirected: ['registrar', 'departmentHead'],
  boardHandover: ['registrar', 'departmentHead'],
  disposalReview: ['registrar', 'departmentHead', 'director'],
  followUp: ['qualityController', 'procurement', 'departmentHead'],
  providerReturn: ['qualityController', 'procurement', 'departmentHead'],
  experience: ['unitManager', 'qualityController', 'procurement', 'departmentHead'],
  measure: ['unitManager', 'departmentHead', 'qualityController'],
  contribution: ['unitManager'],
  investigation: ['unitManager'],
  objection: ['unitManager'],
  ownData: ['registrar', 'departmentHead'],
  inspectorate: ['registrar', 'unitManager', 'departmentHead'],
  appeal: ['registrar', 'unitManager'],
  documents: ['registrar', 'departmentHead'],
  compilation: ['unitManager', 'departmentHead', 'qualityController', 'director'],
};

describe.each(keysOf(ownProcesses))('a matter of %s', (process) => {
  const stages = Object.keys(ownProcesses[process].stages);
  const bare = { ...aMatter(process, stages[0] ?? '') };
  it('is read by those its process names, in its unit, and by nobody else; nothing else is done with it [I08]', () => {
    for (const stage of stages)
      for (const role of keysOf(roles))
        for (const unit of [soder, norr]) {
          const isHere = roles[role].within === 'board' || unit === soder;
          const file = { ...bare, matter: { ...bare.matter, stage } };
          holds(actor(role, unit), file, readers[process].includes(role) && isHere ? ['read', 'hear'] : []);
        }
  });
  it('is read by whoever has a task in it', () => {
    const [type = ''] = Object.keys(ownProcesses[process].tasks);
    const task = aTask({ type: type as never, role: 'childReception', unit: null, ownerId: somebody });
    expect(mayOf(actor('childReception'), { ...bare, tasks: [task] })).toEqual(['read', 'hear']);
  });
});

it.each(['measure', 'contribution', 'investigation', 'objection', 'inspectorate', 'deviation'] as const)(
  'a matter of %s is read on by whoever asked for it, where its process says so',
  (process) => {
    const file = aMatter(process, Object.keys(ownProcesses[process].stages)[0] ?? '', { openedBy: somebody });
    expect(mayOf(actor('mas'), file)).toEqual(process === 'deviation' ? [] : ['read', 'hear']);
    expect(mayOf(actor(null), file)).toEqual([]);
  },
);

it('each row of the table is one that somebody above stands on, and 2 000 cells and more were tried', () => {
  expect(accessTable.every(({ levels: some, phases: ways, acts: deeds }) => some.length * ways.length * deeds.length > 0)).toBe(
    true,
  );
  expect(cells).toBeGreaterThan(2_000);
});
