// The demo's profile and the four examples taken from administrations' own routines: each passes the check, every task has a holder, every case can be closed, and
// the common roads are walked under each (section 17 of the requirements).

import { isIn, isKeyOf, keysOf, plainDate } from '../../src/core/brand';
import { exitIn } from '../../src/core/processes/complaint/exits';
import { stages, type Stage } from '../../src/core/processes/complaint/stages';
import { outcomeIn } from '../../src/core/processes/complaint/switched';
import { deadlines, processes, taskType } from '../../src/core/processes/all';
import { calendars } from '../../src/core/routine/follow-ups';
import { deadlineOf, groupKey, profiles, readProfile, roleIn, unitIds } from '../../src/core/routine/profile';
import { profileFileSchema } from '../../src/core/routine/profile-file';
import { checkProfile } from '../../tools/profile/check';
import { demoRecords } from '../../tools/profile/demo-records';
import { fileFrom } from '../../tools/profile/record';
import { replay } from '../../tools/profile/replay';
import { aProvider } from '../support/builders';

/** The common road, one that would go to EKU, what was put right at once, and an appeal. */
const roads = demoRecords.filter(({ id }) => ['1', '3', '4', '5'].includes(id));
const names = Object.keys(profiles);
const types = keysOf(processes.complaint.tasks);
const faultsOf = (file: unknown) =>
  checkProfile(JSON.stringify(file), plainDate('2026-03-02')).filter(({ isWarning }) => isWarning !== true);

it('knows the four examples, and a small municipality', () =>
  expect(names).toEqual(['ekbacka', 'ffs', 'hasselby-vallingby', 'quality-controller', 'motala', 'sjoviken']));

describe.each(names)('the profile %s', (name) => {
  const profile = readProfile(name);
  const [first] = demoRecords;
  if (first === undefined) throw new Error('Nothing is recorded.');
  const file = { ...fileFrom(first, profile), provider: aProvider };

  it('passes the check', () => expect(faultsOf(profiles[name])).toEqual([]));

  it('can be combined with each calendar of follow-ups [R211 R212 R214 R215]', () => {
    const parsed = profileFileSchema.parse(profiles[name]);
    const plans = keysOf(calendars).map((calendar) => ({ calendar, from: '2027-01-01' }));
    for (const followUpCalendar of [...plans, null])
      expect(faultsOf({ ...parsed, routines: parsed.routines.map((one) => ({ ...one, followUpCalendar })) })).toEqual([]);
  });

  it('gives every task a holder [D17 R014]', () => {
    const asked = types.filter((id) => id !== 'confirmEku' || profile.eku.secondPair !== null);
    const keys = asked.flatMap((id) => unitIds(profile).map((unit) => groupKey(roleIn(profile, taskType(id).role), unit)));
    expect(keys.filter((key) => profile.groups[key] === undefined)).toEqual([]);
  });

  it('leads every open stage to the end', () => {
    const waysFrom = (stage: Stage): readonly Stage[] =>
      types.flatMap((id) => {
        const { opens, outcomes } = taskType(id);
        if (!('stage' in opens) || !opens.stage.includes(stage)) return [];
        return Object.keys(outcomes).flatMap((outcome) => {
          const { to, toBy = {} } = outcomeIn(file, id, outcome) ?? {};
          return [to, ...Object.values(toBy).map((way) => way.to)].filter(
            (one): one is Stage => one !== undefined && isKeyOf(stages, one),
          );
        });
      });
    /** A stage that no task leads out of: the pass ends it. */
    const passing = (stage: Stage): readonly Stage[] => {
      const rule = stages[stage];
      return 'passesTo' in rule ? [rule.passesTo] : [];
    };
    for (const start of keysOf(stages).filter((stage) => stages[stage].open)) {
      const seen = new Set<Stage>([start]);
      for (const stage of seen) for (const next of [...waysFrom(stage), ...passing(stage)]) seen.add(next);
      expect([start, seen.has('closed')]).toEqual([start, true]);
    }
    expect(stages[exitIn(profile, 'machineMail').to].open).toBe(false);
  });

  it.each(roads.map((recorded) => [recorded.id, recorded] as const))(
    'walks the road of record %s to its end, and every task on it has a holder and a day [R014]',
    (_id, recorded) => {
      const { file: end, tasks } = replay(recorded, profile);
      expect(end.matter.stage).toBe('closed');
      for (const { role, unit, due } of tasks) {
        expect(profile.groups[groupKey(role, unit)]).toBeDefined();
        expect(due >= recorded.received.slice(0, 10)).toBe(true);
      }
      expect(end.tasks.filter(({ state }) => state === 'open')).toEqual([]);
    },
  );
});

describe('each example is what its routine says', () => {
  it.each([
    ['ffs', { firstOwner: 'registrar', fallback: 'unitManager' }],
    ['hasselby-vallingby', { firstOwner: 'registrar', registration: { rule: 'withContact' } }],
    ['quality-controller', { firstOwner: 'qualityController', registration: { rule: 'always' } }],
    ['motala', { registration: { rule: 'arrivalThenCentral' }, communication: { precondition: 'statedWish' } }],
  ])('%s: %j [D01 D02 D03]', (name, own) => expect(readProfile(name)).toMatchObject(own));
  it('hasselby-vallingby ends nothing before the individual’s file says that it came, was registered and was handled [R070 R159]', () => {
    const [common] = demoRecords;
    const [hasselby, demo] = (['hasselby-vallingby', 'ekbacka'] as const).map((name) =>
      common === undefined ? undefined : replay(common, readProfile(name)),
    );
    const ends = (replayed: typeof hasselby) =>
      replayed?.tasks.filter(({ type }) => isIn(['registerCase', 'noteInFile', 'closeFile'], type)).map(({ type }) => type);
    expect([ends(hasselby), ends(demo)]).toEqual([
      ['registerCase', 'noteInFile', 'closeFile'],
      ['registerCase', 'closeFile'],
    ]);
    const unnoted = common && { ...common, answers: common.answers.filter(({ type }) => type !== 'noteInFile') };
    expect(unnoted && replay(unnoted, readProfile('hasselby-vallingby')).file.matter.stage).toBe('closing');
    expect(hasselby?.refused).toEqual([]);
  });
  it('the demo receives and keeps its clocks as Hässelby-Vällingby, goes to EKU as FFS, and falls back on the unit’s manager [DEC7.13]', () => {
    const [demo, s1, s0] = [readProfile('ekbacka'), readProfile('hasselby-vallingby'), readProfile('ffs')] as const;
    const reception = ({ firstOwner, registration, communication, notACase, receivers, childReceiver }: typeof demo) => ({
      firstOwner,
      registration,
      communication,
      notACase,
      receivers,
      childReceiver,
    });
    expect(reception(demo)).toEqual(reception(s1));
    for (const id of keysOf(deadlines)) expect([id, deadlineOf(demo, id)]).toEqual([id, deadlineOf(s1, id)]);
    expect([demo.contractFollowUp, demo.eku]).toEqual([
      s0.contractFollowUp,
      { ...s0.eku, severalProviders: { cases: 6, providers: 3 } }, // the demo shows a post over several, which S0 is silent on
    ]);
    expect(demo.provider.firstStep).toBe('forwardByCaseworker');
    expect([demo.firstOwner, demo.fallback]).toEqual(['registrar', 'unitManager']);
  });
  it('asks of whoever hears a complaint what Motala’s routine does, in its order [D13 R110 R111 R112 R113]', () =>
    expect(readProfile('motala').oral.steps).toEqual(['respect', 'inform', 'askSelf', 'offer', 'askWish']));
  it('only FFS, and the demo, go to EKU [D09 R247]', () =>
    expect(names.filter((name) => readProfile(name).contractFollowUp.lov.channel === 'eku')).toEqual(['ekbacka', 'ffs']));
  it.each(names)('%s sends no personal data to those who follow up contracts [D10 R089]', (name) =>
    expect([...new Set(Object.values(readProfile(name).contractFollowUp).map(({ personalData }) => personalData))]).toEqual([
      'never',
    ]),
  );
  it('no example proposes a criterion by a number: their routines have none [D20]', () =>
    expect(names.filter((name) => readProfile(name).criteria.length > 0)).toEqual(['ekbacka']));
});
