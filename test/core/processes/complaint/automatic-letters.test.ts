// Which letters go unread, and when: every way out of *Mottagning*, by whose mail it is and whether danger is heard (decisions 3, 8.4, B5).

import { keysOf } from '../../../../src/core/brand';
import type { Case } from '../../../../src/core/casefile/case';
import type { CaseFile } from '../../../../src/core/casefile/case-file';
import { holds } from '../../../../src/core/casefile/hold';
import type { NewEvent } from '../../../../src/core/casefile/event';
import { plan } from '../../../../src/core/engine/plan';
import { exitOf, exits, type ExitId } from '../../../../src/core/processes/complaint/exits';
import type { LetterType } from '../../../../src/core/processes/complaint/letters';
import { stages, type Stage } from '../../../../src/core/processes/complaint/stages';
import { addMinutes } from '../../../../src/core/time/instant';
import { aCase, aFile, at, day, events, registrar, soder } from '../../../support/builders';

type Way = 'unread' | 'accepted' | ExitId;
type Sender = 'proven' | 'unproven' | 'forwarded' | 'machine';

const came = at('2026-03-02 08:10');
const answered = at('2026-03-02 08:12');
const senders: Readonly<Record<Sender, Partial<Case>>> = {
  proven: { addressProof: 'verified' },
  unproven: { addressProof: 'stated' },
  forwarded: { addressProof: 'stated' },
  machine: { addressProof: 'verified', held: 'noReply' },
};

function gone(way: Way): Partial<Case> {
  if (way === 'unread') return {};
  if (way === 'accepted') return { stage: 'assessing', round: 2, unit: soder };
  const { to, closedAs } = exitOf(way);
  return { stage: to, round: 2, exit: way, exitOn: day('2026-03-02'), closedAs: to === 'closed' ? closedAs : null };
}

const triaged = (way: Way): readonly NewEvent[] => {
  if (way === 'unread') return [];
  const outcome = way === 'accepted' ? 'accepted' : 'notACase';
  const reason = way === 'accepted' ? null : way;
  return [{ kind: 'decided', data: { task: '12|triage|1', type: 'triage', outcome, reason }, at: answered, by: registrar.id }];
};
const received = (sender: Sender, hears: boolean): NewEvent => ({
  kind: 'received',
  data: { channel: 'mail', forwarded: sender === 'forwarded', signs: hears ? ['words'] : [] },
  at: came,
  by: null,
});
const sent = (letter: LetterType): NewEvent => ({
  kind: 'letterSent',
  data: { textKey: `12|${letter}|0` },
  at: came,
  by: null,
});

function aFileOf(sender: Sender, way: Way, own: { readonly hears?: boolean; readonly case?: Partial<Case> } = {}): CaseFile {
  const known = Object.assign({}, senders[sender], gone(way), own.case);
  return aFile({ matter: aCase(known), events: events(received(sender, own.hears === true), ...triaged(way)) });
}
const withSent = (file: CaseFile, ...letters: readonly LetterType[]): CaseFile => ({
  ...file,
  events: events(...file.events, ...letters.map(sent)),
});

/** `safety 2`: two minutes after the mail, when *Mottagning* was answered. */
function letters(file: CaseFile): readonly string[] {
  const found: string[] = [];
  for (const minutes of [2, 5, 7, 60]) {
    for (const action of plan(file, addMinutes(came, minutes))) {
      const letter = action.kind === 'sendAutomatic' ? action.letter.letter : null;
      if (letter !== null && !found.some((one) => one.startsWith(letter))) found.push(`${letter} ${minutes}`);
    }
  }
  return found;
}

const passedBy = { calm: ['safety 2'], danger: ['safety 2'] };
const setAside = { calm: [], danger: ['safety 2'] };
const confirmed = { calm: ['confirmation 7'], danger: ['safety 2', 'confirmation 7'] };
const ways: Readonly<Record<Way, { readonly calm: readonly string[]; readonly danger: readonly string[] }>> = {
  unread: { calm: ['acknowledgement 5'], danger: ['safety 2', 'acknowledgement 5'] },
  accepted: confirmed,
  ownOperation: confirmed,
  fixedOnSpot: passedBy,
  exerciseOfAuthority: passedBy,
  documents: passedBy,
  compliment: passedBy,
  comment: passedBy,
  changeOfProvider: passedBy,
  deviation: passedBy,
  anonymous: setAside,
  sameCase: setAside,
  separate: passedBy,
  providerNotice: setAside,
  wrongReceiver: passedBy,
  citizenProposal: passedBy,
  machineMail: setAside,
  testMail: setAside,
  supervision: setAside,
};
const confirms = (way: Way): boolean => way === 'accepted' || (way !== 'unread' && exitOf(way).promises);

describe.each(keysOf(ways))('taken as %s two minutes after it came', (way) => {
  it('tells a person at her own proven address whom to ring in danger', () =>
    expect(letters(aFileOf('proven', way))).toEqual(ways[way].calm));
  it('tells her at once when her mail spoke of danger, whatever was answered', () =>
    expect(letters(aFileOf('proven', way, { hears: true }))).toEqual(ways[way].danger));
  it.each(['yes', 'handled'] as const)('tells her at once when danger is said (%s)', (danger) =>
    expect(letters(aFileOf('proven', way, { case: { danger } }))).toEqual(ways[way].danger),
  );
  it.each(['safety', 'acknowledgement', 'confirmation'] as const)('tells her nothing twice that stood in the %s', (letter) => {
    const told = letters(withSent(aFileOf('proven', way, { hears: true, case: { danger: 'yes' } }), letter));
    expect(told.filter((one) => one.startsWith('safety') || one.startsWith(letter))).toEqual([]);
  });
  it('writes unread to nobody else, but for the word that it came in when Mottagning is done [R193]', () => {
    const word = confirms(way) ? ['confirmation 7'] : [];
    for (const hears of [true, false]) {
      const danger = hears ? 'yes' : 'no';
      expect(letters(aFileOf('unproven', way, { hears, case: { danger } }))).toEqual(word);
      expect(letters(aFileOf('forwarded', way, { hears, case: { danger } }))).toEqual(['receipt 2', ...word]);
      expect(letters(aFileOf('machine', way, { hears, case: { danger } }))).toEqual(word);
    }
  });
  it('sends the lines alone to somebody of whom it is said that her identity is protected, and nothing without danger', () => {
    const told = (hears: boolean) => letters(aFileOf('proven', way, { hears, case: { protection: 'protected' } }));
    expect(told(true)).toEqual(['safety 2']);
    expect(told(false)).toEqual([]);
  });
});

it('has a row for every exit', () => expect(Object.keys(ways).sort()).toEqual(['accepted', 'unread', ...keysOf(exits)].sort()));

it.each(keysOf(stages))('tells of danger at the stage %s', (stage: Stage) => {
  const file = aFileOf('proven', 'accepted', { case: { stage, danger: 'yes' } });
  expect(letters(file)).toContain('safety 2');
  expect(letters(withSent(file, 'acknowledgement'))).not.toContain('safety 2');
});

it.each(keysOf(holds))('tells of danger in a mail that is held for %s when a person reads there', (held) => {
  const isRead = holds[held].lines !== 'none';
  for (const way of ['unread', 'testMail'] as const) {
    expect(letters(aFileOf('proven', way, { hears: true, case: { held } }))).toEqual(isRead ? ['safety 2'] : []);
  }
});

it('tells her when she speaks of danger herself in a case that a colleague had forwarded, and no stranger', () => {
  const wrote = (as: 'complainantReply' | 'stranger'): NewEvent => ({
    kind: 'linked',
    data: { as, textKey: 'm', signs: ['words'] },
    at: answered,
    by: null,
  });
  const forwarded = aFileOf('forwarded', 'documents');
  expect(letters({ ...forwarded, events: events(...forwarded.events, wrote('complainantReply')) })).toContain('safety 2');
  expect(letters({ ...forwarded, events: events(...forwarded.events, wrote('stranger')) })).not.toContain('safety 2');
});

it('confirms nothing that was taken back to Mottagning', () => {
  const back = aFileOf('unproven', 'ownOperation', { case: { stage: 'received', round: 3, exit: null, exitOn: null } });
  expect(letters(back)).toEqual([]);
});
