// The tables hold together: every deadline is used, every outcome leads on, every case can be closed, every ground exists.

import { isKeyOf, keysOf, plainDate } from '../../../src/core/brand';
import { deadlines } from '../../../src/core/processes/all';
import { exitOf, exits } from '../../../src/core/processes/complaint/exits';
import { letterTypes } from '../../../src/core/processes/complaint/letters';
import { aboveIn, lackingIn, readProfile, roleIn } from '../../../src/core/routine/profile';
import { roles } from '../../../src/core/routine/roles';
import { stages, type Stage } from '../../../src/core/processes/complaint/stages';
import { statutes } from '../../../src/core/routine/statutes';
import { processes, taskType, taskTypes } from '../../../src/core/processes/all';
import type { AnyOutcome } from '../../../src/core/processes/all';

const types = keysOf(processes.complaint.tasks);
const everyType = keysOf(taskTypes);
/** Those in which somebody has something to do; the others a pass ends by itself. */
const passesTo = (stage: Stage): Stage | null => (stage === 'becoming' ? stages[stage].passesTo : null);
const openStages = keysOf(stages).filter((stage) => stages[stage].open && passesTo(stage) === null);
const opensIn = (stage: Stage) =>
  types.filter((id) => {
    const { opens } = taskType(id);
    return 'stage' in opens && opens.stage.includes(stage);
  });

/** Every stage an outcome may lead to, whichever reason is given. */
const waysOn = ({ to, toBy = {} }: AnyOutcome): readonly Stage[] => [
  ...[to, ...Object.values(toBy).map((way) => way.to)].filter((one): one is Stage => one !== undefined && isKeyOf(stages, one)),
];

describe('the routine as tables', () => {
  it('uses every deadline', () =>
    expect(keysOf(deadlines).filter((id) => !everyType.some((type) => taskTypes[type].deadline === id))).toEqual([]));
  it('says of every counted calendar day where it falls when it is free (lag 1930:173)', () =>
    expect(keysOf(deadlines).filter((id) => deadlines[id].counted === 'calendar' && !('falls' in deadlines[id]))).toEqual([]));
  it('has a task for every open stage, so no case is without a next step [I02]', () =>
    expect(openStages.filter((stage) => opensIn(stage).length === 0)).toEqual([]));
  it('leads every open stage to the end', () => {
    const byTasks = (stage: Stage): Stage[] =>
      opensIn(stage).flatMap((id) => Object.values(taskType(id).outcomes).flatMap(waysOn));
    const leadsTo = (stage: Stage): Stage[] => [...byTasks(stage), passesTo(stage)].filter((next) => next !== null);
    for (const start of openStages) {
      const seen = new Set<Stage>([start]);
      for (const stage of seen) for (const next of leadsTo(stage)) seen.add(next);
      expect([start, seen.has('closed')]).toEqual([start, true]);
    }
  });
  it('reaches every stage from the first', () => {
    const seen = new Set<Stage>(['received']);
    const next = (stage: Stage) => opensIn(stage).flatMap((id) => Object.values(taskType(id).outcomes).flatMap(waysOn));
    for (const stage of seen) for (const to of next(stage)) seen.add(to);
    expect([...seen].sort()).toEqual([...keysOf(stages)].sort());
  });
  it.each(everyType)('names letters and grounds that exist for %s', (id) => {
    const letters = Object.values(taskType(id).outcomes).flatMap((outcome) => outcome.letters ?? []);
    expect(letters.filter((letter) => !Object.hasOwn(letterTypes, letter))).toEqual([]);
    expect(Object.hasOwn(statutes, taskType(id).because)).toBe(true);
  });
  it('has somebody who hears of it when a task is late', () => {
    const profile = readProfile('ekbacka');
    const owners = everyType
      .filter((id) => id !== 'confirmEku' && taskType(id).overdueTo === undefined)
      .map((id) => roleIn(profile, taskType(id).role));
    expect(owners.filter((role) => aboveIn(profile, role) === null)).toEqual([]);
  });
  it('takes no outcome that denies somebody something without a letter or a coded reason (decisions 8.12)', () => {
    const denying = ['noConflict', 'noGround', 'refused', 'notReportable', 'notReached', 'nothingNew', 'withdrawn', 'skipped'];
    const bare = everyType.flatMap((id) =>
      Object.entries<AnyOutcome>(taskType(id).outcomes)
        .filter(([outcome]) => denying.includes(outcome))
        .filter(([, { reasons, letters, draft }]) => reasons === undefined && letters === undefined && draft === undefined)
        .map(([outcome]) => `${id}.${outcome}`),
    );
    expect(bare).toEqual([]);
  });
  it('sends by itself nothing but that it came in and whom to ring, and nothing to a provider [DEC3.8]', () => {
    const alone = keysOf(letterTypes).filter((id) => letterTypes[id].readBy === null);
    expect(alone).toEqual(['acknowledgement', 'safety', 'confirmation', 'receipt']);
  });
  it('approves no letter on a card, which does not show it in full [DEC2.7]', () => {
    const withLetter = types.filter((id) =>
      Object.values<AnyOutcome>(taskType(id).outcomes).some(({ letters }) => letters !== undefined),
    );
    expect(withLetter.length).toBeGreaterThan(5);
    expect(withLetter.filter((id) => taskType(id).answeredOn !== 'page')).toEqual([]);
  });
  it('gives a group to every role of every unit in the profile', () => {
    const profile = readProfile('ekbacka');
    const needed = keysOf(roles).flatMap((role) =>
      roles[role].within === 'board' ? [role] : profile.units.map((unit) => `${role}:${unit.id}`),
    );
    expect(needed.filter((key) => profile.groups[key] === undefined)).toEqual([]);
  });
  it('leads every reason of *Inget ärende* to a receiver with a day, or to the record (decisions 8.8)', () => {
    const recorded = keysOf(exits).filter((id) => exits[id].to === 'closed');
    expect(recorded).toEqual(['machineMail', 'testMail']);
    for (const id of keysOf(exits)) {
      const { to, becomes } = exitOf(id);
      if (to === 'becoming')
        expect(becomes === undefined ? ['separate', 'sameCase'].includes(id) : isKeyOf(processes, becomes)).toBe(true);
      else if (to !== 'closed') expect(opensIn(to)).not.toEqual([]);
    }
  });
  it('says when nobody is on call outside office hours', () => {
    const profile = readProfile('ekbacka');
    const today = plainDate('2026-03-02');
    expect(lackingIn(profile, today)).toEqual([]);
    expect(lackingIn({ ...profile, alarm: { ...profile.alarm, onCall: { kind: 'none' } } }, today)).toEqual(['nobodyOnCall']);
  });
  it('refuses a profile that adds a shape', () => expect(() => readProfile('nowhere')).toThrow());
});
