// The word for where a case is says that a thing has gone when it has, and until then when it goes (decisions 7.2).

import { ekuId, textHash } from '../../../src/core/brand';
import type { NewEvent } from '../../../src/core/casefile/event';
import { stageWord } from '../../../src/core/views/stage-word';
import type { Stage } from '../../../src/core/processes/complaint/stages';
import { anEkuSummary } from '../../golden/eku-summary';
import { aFile, aTriagedCase, at, caseworker, events, manager } from '../../support/builders';

const round = 6;
const moment = at('2026-03-11 09:00');
const event = <K extends NewEvent['kind']>(kind: K, data: Extract<NewEvent, { kind: K }>['data']): NewEvent =>
  ({ kind, data, at: moment, by: manager.id }) as NewEvent;
const approved = event('ekuApproved', {
  summary: anEkuSummary,
  hash: textHash('h'),
  round,
  sendAfter: at('2026-03-11 09:05'),
});
const tried = event('noted', { tags: ['eku:6'] });
const sent = event('decided', { task: '12|forwardToProvider|2', type: 'forwardToProvider', outcome: 'sent', reason: null });
const request = event('letterApproved', {
  letter: 'toProvider',
  textKey: '12|toProvider|1',
  hash: textHash('h'),
  sendAfter: at('2026-03-11 09:05'),
} as const);
const before = '2026-03-11 09:02';
const after = '2026-03-11 09:06';

interface Row {
  readonly what: string;
  readonly stage: Stage;
  readonly happened: readonly NewEvent[];
  readonly now: string;
  readonly sv: string;
  readonly en: string;
}

const said = ({ stage, happened, now }: Pick<Row, 'stage' | 'happened' | 'now'>, secondPair: 'departmentHead' | null = null) => {
  const file = aFile({ matter: aTriagedCase({ stage, round: 7, caseworkerId: caseworker.id }), events: events(...happened) });
  const profile = { ...file.profile, eku: { ...file.profile.eku, secondPair } };
  return (['sv', 'en'] as const).map((language) => stageWord({ ...file, profile }, { language, now: at(now) }));
};

const stopped = event('ekuStopped', { round, places: ['card'] });
const posted = event('ekuPosted', { round, ekuId: ekuId('7'), part: 0 });
const mailed = event('letterSent', { textKey: '12|toProvider|1' });
const atEku = (what: string, own: Omit<Row, 'what' | 'stage'>): Row => ({ what, stage: 'atContract', ...own });
const atProvider = (what: string, own: Omit<Row, 'what' | 'stage'>): Row => ({ what, stage: 'withProvider', ...own });

it.each<Row>([
  atEku('approved', {
    happened: [approved],
    now: before,
    sv: 'Underlaget går till EKU 11 mars 09:05 och kan ångras till dess',
    en: '09:05 and can be undone',
  }),
  atEku('under way', { happened: [approved], now: after, sv: 'Underlaget är på väg till EKU', en: 'on its way' }),
  atEku('not known', {
    happened: [approved, tried],
    now: after,
    sv: 'Det är oklart om underlaget kom till EKU',
    en: 'Nobody knows',
  }),
  atEku('stopped', {
    happened: [approved, tried, stopped],
    now: after,
    sv: 'Underlaget stoppades och har inte gått',
    en: 'stopped',
  }),
  atEku('posted', { happened: [approved, tried, posted], now: after, sv: 'Hos EKU', en: 'With EKU' }),
  atProvider('asked', {
    happened: [sent, request],
    now: before,
    sv: 'Begäran går till utföraren 11 mars 09:05 och kan ångras till dess',
    en: '09:05 and can be undone',
  }),
  atProvider('being asked', { happened: [sent, request], now: after, sv: 'Begäran är på väg till utföraren', en: 'on its way' }),
  atProvider('mailed', { happened: [sent, request, mailed], now: after, sv: 'Hos utföraren', en: 'With the provider' }),
  atProvider('handed over', { happened: [sent], now: after, sv: 'Hos utföraren', en: 'With the provider' }),
])('of what is $what', (row) => {
  const [swedish, english] = said(row);
  expect(swedish).toBe(row.sv);
  expect(english).toContain(row.en);
});

it('says that a second pair of eyes is waited for', () =>
  expect(said({ stage: 'atContract', happened: [approved], now: after }, 'departmentHead')).toEqual([
    'Underlaget väntar på att bekräftas',
    'The summary waits to be confirmed',
  ]));
