// What the day's sweep has seen of each case while it reads list after list: which cases there are, which rows belong to one that is not, and how far each history goes.

import { caseId, type CaseId } from '../../core/brand';
import { addMinutes } from '../../core/time/instant';
import { casesList } from '../../graph/lists/cases';
import { disposalsList } from '../../graph/lists/disposals';
import { apartEventsList, eventsList } from '../../graph/lists/events';
import { personalList } from '../../graph/lists/personal';
import type { App } from '../app';
import type { Row, SweptList } from './swept-lists';

interface Places {
  taken: number;
  last: number;
}

export interface Seen {
  readonly page: (list: SweptList, rows: readonly Row[]) => void;
  /** Cases without a row in *Personuppgifter*. */
  readonly personless: () => readonly CaseId[];
  /** Cases that rows belong to and that were not seen; one that was opened meanwhile is among them. */
  readonly caseless: () => readonly CaseId[];
  /** Only a guess while others write: the case's own pass looks closely. */
  readonly hasGap: (id: string, known: number) => boolean;
}

/** Minutes in which a new case's mail may still be on its way into the protected place. */
const young = 60;

/** Nothing seen yet. The list of cases is to be read before the others. */
export function openSeen({ clock }: Pick<App, 'clock'>): Seen {
  const histories = new Map<string, Places>();
  const personless = new Map<string, CaseId>();
  const cases = new Set<string>();
  const caseless = new Set<CaseId>();
  const seeCase = ({ id, cells }: Row): void => {
    cases.add(id);
    const { IntakeKey: key, Arrived: arrived } = cells;
    const isYoung = typeof arrived !== 'string' || arrived >= addMinutes(clock.now(), -young);
    if (typeof key === 'string' && !isYoung) personless.set(key, caseId(id));
  };
  return {
    page: (list, rows) => {
      for (const row of rows) {
        if (list.title === casesList.title) seeCase(row);
        if (list.title === personalList.title) personless.delete(String(row.cells['IntakeKey']));
        if (isHistory(list)) note(histories, row);
        const owner = list.title === disposalsList.title ? null : ownerIn(row);
        if (owner !== null && !cases.has(owner)) caseless.add(owner);
      }
    },
    personless: () => [...personless.values()],
    caseless: () => [...caseless],
    hasGap: (id, known) => hasGap(histories.get(id), known),
  };
}

/** The case a row names as its own. Drafts lie under the number 0 while they belong to none. */
function ownerIn({ cells }: Row): CaseId | null {
  const { CaseId: id } = cells;
  return typeof id === 'string' && /^[1-9]\d{0,8}$/.test(id) ? caseId(id) : null;
}

const isHistory = ({ title }: SweptList): boolean => title === eventsList.title || title === apartEventsList.title;

function note(histories: Map<string, Places>, { cells }: Row): void {
  const { CaseId: id, Seq: seq } = cells;
  if (typeof id !== 'string' || typeof seq !== 'number') return;
  const places = histories.get(id) ?? { taken: 0, last: 0 };
  histories.set(id, { taken: places.taken + 1, last: Math.max(places.last, seq) });
}

const hasGap = (places: Places | undefined, known: number): boolean =>
  places === undefined ? known > 0 : places.taken < places.last || places.last < known;
