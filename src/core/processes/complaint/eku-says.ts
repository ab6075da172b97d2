// What EKU has said stands in its matter; here each thing gets its place in the case's history: how far it has come, what it asks, that it wrote.

import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type EkuPlace, type NewEvent } from '../../casefile/event';
import { partState, type EkuMatter } from '../../eku/matter';
import type { Action } from '../../engine/action';
import { asksNow, isSame } from './eku-asked';
import { ekuStanding } from './eku-post';

/** What the case does not know yet of the post that stands at EKU; of one that is taken back, that EKU had written. */
export function saidByEku(file: CaseFile): readonly Action[] {
  const standing = ekuStanding(file);
  if (file.eku === null || standing === null) return [];
  const at = { eku: file.eku, place: standing.place };
  const said = standing.isWithdrawn ? remarks(file, at) : [...answer(file, at), ...asks(file, at), ...remarks(file, at)];
  return said.map((event) => ({ kind: 'noteAnswer', event }));
}

interface At {
  readonly eku: EkuMatter;
  readonly place: EkuPlace;
}

function answer(file: CaseFile, { eku, place: { part, round } }: At): readonly NewEvent[] {
  const state = partState(eku, part);
  const answered = state === 'received' ? (eku.parts[part]?.received ?? null) : eku.answered;
  if (answered === null || state === 'posted' || state === 'withdrawn') return [];
  const since = eventsOf(file.events, 'ekuPosted').find(({ data }) => data.round === round)?.seq ?? 0;
  if (eventsOf(file.events, 'ekuAnswered').some(({ seq, data }) => seq > since && data.state === state)) return [];
  return [
    {
      kind: 'ekuAnswered',
      data: {
        state,
        activity: state === 'followUpStarted' ? eku.activity : null,
        ending: state === 'finished' ? eku.ending : null,
      },
      ...answered,
    },
  ];
}

function asks(file: CaseFile, { eku, place }: At): readonly NewEvent[] {
  const known = asksNow(file);
  return eku.asks
    .filter((ask) => ask.part === place.part && !known.some((one) => isSame(one, ask)))
    .map(({ ask, at, by }) => ({ kind: 'ekuAsked', data: { ...place, ask }, at, by }));
}

function remarks(file: CaseFile, { eku, place }: At): readonly NewEvent[] {
  const known = eventsOf(file.events, 'ekuRemarked').filter(({ data }) => data.round === place.round);
  return eku.remarks
    .filter((remark) => remark.part === place.part && !known.some(({ at }) => at === remark.at))
    .map(({ at, by }) => ({ kind: 'ekuRemarked', data: place, at, by }));
}
