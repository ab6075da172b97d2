// What somebody has chosen to see of her day, and in which order. It stands in the address: a page that is loaded anew shows the same, and nothing is kept in the browser.

import type { MyWorkRow } from '../../../src/core/views/my-work-shape';
import { keepPlace } from '../../host';

export const shows = ['all', 'mine', 'free'] as const;
export const sorts = ['due', 'number', 'title'] as const;

export interface Chosen {
  readonly show: (typeof shows)[number];
  readonly sort: (typeof sorts)[number];
}

let last: Chosen | undefined;

/** As it was left: on this page a while ago, or before it was loaded anew. */
export const chosenBefore = (): Chosen => (last ??= readChosen(window.location.search));

/** The codes of an address; what is none of them is as usual. */
function readChosen(query: string): Chosen {
  const asked = new URLSearchParams(query);
  return {
    show: shows.find((one) => one === asked.get('show')) ?? 'all',
    sort: sorts.find((one) => one === asked.get('sort')) ?? 'due',
  };
}

/** From now on so. `isDialog`: over a chat, whose address is nobody's place. */
export function choose(chosen: Chosen, isDialog: boolean): void {
  last = chosen;
  window.history.replaceState(null, '', `/tab/?here&show=${chosen.show}&sort=${chosen.sort}`);
  if (!isDialog) keepPlace();
}

/** The rows that fit, in the order that was chosen; as they came, the first due is first. */
export function shownRows(rows: readonly MyWorkRow[], { show, sort }: Chosen): readonly MyWorkRow[] {
  const fitting = rows.filter(({ mayClaim }) => show === 'all' || mayClaim === (show === 'free'));
  if (sort === 'due') return fitting;
  return [...fitting].sort((one, other) => one[sort].localeCompare(other[sort], 'sv', { numeric: true }));
}

/** What names a row. */
export const keyOf = ({ caseId, type, round }: MyWorkRow): string => `${caseId}|${type}|${round}`;
