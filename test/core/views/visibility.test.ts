// How much a card shows of a case: number and day alone of whatever makes it easy to guess whom it is about, and else what one needs to know where one was.

import { keysOf } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { Provider } from '../../../src/core/casefile/provider';
import { wantedSigns } from '../../../src/core/engine/assessing';
import { taskView } from '../../../src/core/views/task-view';
import { visibility } from '../../../src/core/views/visibility';
import { flagRule, type LegalFlag } from '../../../src/core/processes/complaint/flags';
import {
  aBar,
  aFile,
  anAssessment,
  aProvider,
  aTask,
  aTriagedCase,
  at,
  caseworker,
  events,
  manager,
} from '../../support/builders';

const now = at('2026-03-04 09:00');
const task = aTask({ type: 'providerReply', round: 3, role: 'caseworker', ownerId: caseworker.id });
const viewFor = (file: ReturnType<typeof aFile>, reader = caseworker.id) =>
  taskView(file, task, { now, language: 'sv', providers: [aProvider], caseworkers: [], reader });

interface Kind {
  readonly matter?: Partial<Case>;
  readonly provider?: Partial<Provider>;
  readonly flag?: LegalFlag;
}

const kinds: readonly (readonly [kind: string, Kind])[] = [
  ['a protected identity', { matter: { protection: 'protected' } }],
  ['a staff reporter', { matter: { about: { reporter: 'staff' } } }],
  ['a conflict of interest', { flag: 'conflictOfInterest' }],
  ['lex Sarah', { flag: 'lexSarah' }],
  ['welfare crime', { flag: 'welfareCrime' }],
  ['an official', { flag: 'officialCrime' }],
  ['a provider with fewer clients than the limit', { provider: { small: true } }],
  ['a home for care or residence', { provider: { service: 'residentialYouth' } }],
  ['a foster home', { provider: { service: 'fosterHome' } }],
];

describe('a card shows number and day alone of', () => {
  it.each(kinds)('%s [DEC2.4]', (_kind, { matter = {}, provider = {}, flag }) => {
    const plain = aFile({ matter: aTriagedCase({ topic: 'food' }), provider: aProvider, tasks: [task] });
    expect(visibility(plain)).toBe('card');
    const assessments =
      flag === undefined
        ? []
        : [
            flag === 'conflictOfInterest'
              ? aBar(manager.id, ['unitManager'])
              : anAssessment({ flag, guards: flagRule(flag).guards }),
          ];
    const weighed = { ...plain, assessments, matter: { ...plain.matter, ...matter }, provider: { ...aProvider, ...provider } };
    const file = { ...weighed, matter: { ...weighed.matter, ...(flag === undefined ? {} : wantedSigns(weighed, now)) } };
    const view = viewFor(file);
    expect([visibility(file), view.heading, view.facts]).toEqual(['protected', 'Skyddat ärende', []]);
    const { number, line, dueWord } = view;
    expect(line).toContain(number);
    expect(dueWord).not.toBe('');
    expect(JSON.stringify([view.heading, line, view.summary])).not.toMatch(/Norrsken|Hemtjänst|Mat/u);
  });
});

it('a service of the table is either hidden or shown whole: only homes for children and young people are hidden', () => {
  const hidden = keysOf({ homeCare: 0, groupHome: 0, careHome: 0, fosterHome: 0, residentialYouth: 0 }).filter(
    (service) => visibility(aFile({ matter: aTriagedCase(), provider: { ...aProvider, service } })) === 'protected',
  );
  expect(hidden).toEqual(['fosterHome', 'residentialYouth']);
});

describe('a card says what its reader did last herself', () => {
  const sent = {
    kind: 'decided',
    data: { task: '12|forwardToProvider|2', type: 'forwardToProvider', outcome: 'sent', reason: null },
    at: at('2026-03-02 10:00'),
    by: caseworker.id,
  } as const;
  const later = {
    kind: 'decided',
    data: { task: '12|confirmCaseworker|2', type: 'confirmCaseworker', outcome: 'confirmed', reason: null },
    at: at('2026-03-03 10:00'),
    by: manager.id,
  } as const;
  const file = aFile({ matter: aTriagedCase(), provider: aProvider, tasks: [task], events: events(sent, later) });
  const said = (own: typeof file, reader = caseworker.id) =>
    viewFor(own, reader).facts.flatMap(({ title, value }) => (title === 'Du senast' ? [value] : []));

  it('with its day, and not what another did after it [DEC2.3]', () => {
    expect(said(file)).toEqual(['2 mars. Klart: begäran till utföraren är godkänd.']);
    expect(said(file, manager.id)).toEqual(['3 mars. Klart: handläggaren är utsedd.']);
    const titles = viewFor(file).facts.map(({ title }) => title);
    expect(titles).toEqual(['Ärende', 'Utförare', 'Insats', 'Kom in', 'Läge', 'Du senast']);
  });
  it('nothing to whoever has done nothing, nor of a letter she took back, nor of what is weighed apart [DEC2.3]', () => {
    expect(said(file, at('2026-03-02 10:00') as never)).toEqual([]);
    const letter = { letter: 'toProvider', textKey: '12|toProvider|2', hash: 'h', sendAfter: sent.at } as never;
    const undone = events(
      sent,
      { kind: 'letterApproved', data: letter, at: sent.at, by: caseworker.id },
      { kind: 'letterUndone', data: { textKey: '12|toProvider|2' }, at: at('2026-03-02 10:02'), by: caseworker.id },
    );
    expect(said({ ...file, events: undone })).toEqual([]);
    const weighed = {
      ...sent,
      data: { ...sent.data, task: '12|assessFlag|1', type: 'assessFlag', outcome: 'noGround' },
    } as const;
    expect(said({ ...file, events: events(weighed) })).toEqual([]);
  });
  it('and not once more what the card itself says', () =>
    expect(said({ ...file, events: events({ ...sent, data: { ...sent.data, task: task.key } }) })).toEqual([]));
});
