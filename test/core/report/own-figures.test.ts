// The rows of Statistik of what is no complaint: which processes have them, when, and what they say; none of what must leave no trace.

import { keysOf } from '../../../src/core/brand';
import type { OwnFile } from '../../../src/core/casefile/own-file';
import { ownProcesses, ownTables, type OwnProcessId } from '../../../src/core/processes/all';
import { countedProcesses, isCounted } from '../../../src/core/report/counted';
import { ownFiguresOf } from '../../../src/core/report/own-figures';
import { statisticsList } from '../../../src/graph/lists/statistics';
import { aMatter, at, events, someone } from '../../support/builders';

/** Each process, and whether it has rows. A new one must say so here. */
const rows: Readonly<Record<OwnProcessId, boolean>> = {
  anonymousComment: true,
  appeal: true,
  boardHandover: true,
  changeOfProvider: true,
  compliment: true,
  correction: true,
  deviation: true,
  documents: true,
  ownData: true,
  inspectorate: true,
  ivoNotice: true,
  lexMaria: true,
  providerNotice: true,
  redirected: true,
  contribution: false,
  investigation: false,
  measure: false,
  objection: false,
  followUp: false,
  experience: false,
  providerReturn: false,
  compilation: false,
  disposalReview: false,
  lexSarah: false,
  officialCrime: false,
  welfareCrime: false,
};
const names = keysOf(ownProcesses);

/** At its first stage, or at an end of it. */
const at1 = (id: OwnProcessId, isEnd = false): OwnFile => {
  const stages = Object.entries<{ readonly isEnd?: true }>(ownTables(id).stages);
  const [stage = ''] = stages.find(([, rule]) => (rule.isEnd === true) === isEnd) ?? [];
  const [task = ''] = Object.keys(ownTables(id).tasks);
  const decided = { task: `${id}:7|${task}|1`, type: task as never, outcome: 'x', reason: null };
  return {
    ...aMatter(id, stage),
    events: events({ kind: 'decided', data: decided, at: at('2026-05-12 10:00'), by: someone('a') }),
  };
};

it.each(names)('%s has rows, or none, as it is written here [DEC1.3]', (id) => {
  expect(isCounted(id)).toBe(rows[id]);
  expect(ownFiguresOf(at1(id)).map(({ what }) => what)).toEqual(rows[id] ? ['received'] : []);
  expect(ownFiguresOf(at1(id, true)).map(({ what }) => what)).toEqual(rows[id] ? ['received', 'closed'] : []);
});

it('nothing of a restricted place can be written or read in the list, whoever tries [DEC1.3 I08]', () => {
  const { process } = statisticsList.fields;
  expect(countedProcesses.filter((id) => id !== 'complaint' && ownTables(id).place === 'restricted')).toEqual([]);
  for (const id of names) {
    const read = (): unknown => process.read(id);
    if (rows[id]) expect(read()).toBe(id);
    else expect(read).toThrow();
  }
});

it('says when it came and how it ended, without a provider, a topic or a number [DEC1.3]', () => {
  const [came, ended] = ownFiguresOf(at1('documents', true));
  expect(came).toMatchObject({ what: 'received', process: 'documents', period: '2026-03', unit: 'soder', days: 0, end: null });
  expect(ended).toMatchObject({ what: 'closed', period: '2026-05', days: 71 });
  expect(keysOf(ownTables('documents').stages)).toContain(ended?.end);
  const provided = ownFiguresOf({
    ...at1('deviation'),
    matter: { ...at1('deviation').matter, fields: { provider: 'norrsken' } },
  });
  expect(JSON.stringify([provided, ended])).not.toMatch(/norrsken|"7"|documents:7|DH-/u);
});

it('says the quarter alone of what shows number and day on cards [DEC1.3]', () => {
  expect(ownFiguresOf(at1('lexMaria'))[0]).toMatchObject({ period: '2026-Q1', unit: 'soder' });
  const hidden = at1('deviation');
  expect(ownFiguresOf({ ...hidden, matter: { ...hidden.matter, fields: { hidden: 'yes' } } })[0]).toMatchObject({
    period: '2026-Q1',
  });
});

it('has none of what was a complaint after all [DEC1.3]', () => {
  const back = at1('compliment');
  expect(ownFiguresOf({ ...back, matter: { ...back.matter, stage: 'wentBack' } })).toEqual([]);
});
