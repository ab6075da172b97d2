// Every list of the product, and who is told of a row in it that cannot be read. A list without a row here fails its test.

import { caseId, type CaseId } from '../../core/brand';
import type { LostKind } from '../../core/casefile/lost';
import type { Call } from '../../graph/call';
import { absencesList } from '../../graph/lists/absences';
import { answerLinksList } from '../../graph/lists/answer-links';
import { assessmentsList } from '../../graph/lists/assessments';
import { casesList } from '../../graph/lists/cases';
import { contractsList } from '../../graph/lists/contracts';
import { conversationsList } from '../../graph/lists/conversations';
import { deliveriesList } from '../../graph/lists/deliveries';
import { deskLinesList } from '../../graph/lists/desk-lines';
import { disposalsList } from '../../graph/lists/disposals';
import { disclosedList } from '../../graph/lists/disclosed';
import { ekuMattersList } from '../../graph/lists/eku-matters';
import { apartEventsList, eventsList, restrictedEventsList } from '../../graph/lists/events';
import type { List } from '../../graph/lists/list';
import { anyRow, everyRow, restoreVersion, versionsOf } from '../../graph/lists/list-calls';
import { mattersLists } from '../../graph/lists/matters';
import { apartPersonalList, personalList } from '../../graph/lists/personal';
import { providerMonthsList } from '../../graph/lists/provider-months';
import { providersList } from '../../graph/lists/providers';
import type { AnyRow, RowVersion } from '../../graph/lists/row';
import { setAsideList } from '../../graph/lists/set-aside';
import { statisticsList } from '../../graph/lists/statistics';
import { apartTasksList, restrictedTasksList, tasksList } from '../../graph/lists/tasks';
import { apartTextsList, restrictedTextsList, textsList } from '../../graph/lists/texts';
import { toldPeriodsList } from '../../graph/lists/told-periods';
import type { ListName, Places } from '../../graph/places';

export type Row = AnyRow<unknown, string>;

export interface SweptList extends ListName {
  /** The case that waits for a row; null where nobody may learn whose it is, and where it is no case's. */
  readonly caseOf: (row: Row) => CaseId | null;
  /** Whose a row is; said to nobody where `caseOf` says it of none. */
  readonly ownerOf: (row: Row) => CaseId | null;
  /** A case cannot be looked at without it: its own pass then tells. */
  readonly isOfPass: boolean;
  /** Nobody edits it by hand: what stands there otherwise, or was written by a person, is put back without asking. */
  readonly isOurs: boolean;
  /** Rows nobody edits by hand are whole only as they were written. */
  readonly isWhole: (row: Row) => boolean;
  /** What is lost of it for good: made anew from the events and the plan, or counted as not written. null for lists nothing goes on without. */
  readonly lostAs: LostKind | null;
  readonly pages: (at: Places) => Call<readonly Row[]>;
  readonly row: (at: Places, id: string) => Call<Row>;
  readonly versions: (at: Places, id: string) => Call<readonly RowVersion[]>;
  readonly restore: (at: Places, which: { readonly id: string; readonly version: string }) => Call<undefined>;
}

/** Rows a page: those with long texts come fewer at a time. */
const usual = 500;
const long = 100;

const isId = (id: unknown): id is string => typeof id === 'string' && /^\d{1,9}$/.test(id);
const itself = ({ id }: Row): CaseId => caseId(id);
const cell = ({ cells }: Row): CaseId | null => (isId(cells['CaseId']) ? caseId(cells['CaseId']) : null);
/** What is weighed beside a case is no business of those who look after the lists. */
const nobodys = (): null => null;

export const casesSwept = swept(casesList, { caseOf: itself, isOfPass: true });

export const sweptLists: readonly SweptList[] = [
  casesSwept,
  swept(tasksList, { caseOf: cell, isOfPass: true, lostAs: 'task' }),
  swept(eventsList, { caseOf: cell, isOfPass: true, lostAs: 'event' }),
  swept(textsList, { caseOf: cell, top: long, lostAs: 'text' }),
  swept(personalList, { caseOf: nobodys, top: long, lostAs: 'personal' }),
  swept(assessmentsList, { caseOf: nobodys, lostAs: 'assessment' }),
  swept(apartTasksList, { caseOf: nobodys, lostAs: 'apartTask' }),
  swept(apartEventsList, { caseOf: nobodys, lostAs: 'event', isOurs: true }),
  swept(providersList, { caseOf: nobodys }),
  swept(contractsList, { caseOf: nobodys }),
  swept(conversationsList, { caseOf: nobodys }),
  swept(absencesList, { caseOf: nobodys }),
  swept(answerLinksList, { caseOf: nobodys }),
  swept(disclosedList, { caseOf: nobodys, top: long }),
  swept(deliveriesList, { caseOf: nobodys }),
  swept(deskLinesList, { caseOf: nobodys }),
  swept(statisticsList, { caseOf: nobodys }),
  swept(toldPeriodsList, { caseOf: nobodys, top: long }),
  swept(setAsideList, { caseOf: nobodys }),
  swept(mattersLists.open, { caseOf: nobodys }),
  swept(mattersLists.protected, { caseOf: nobodys }),
  swept(mattersLists.restricted, { caseOf: nobodys }),
  swept(restrictedTasksList, { caseOf: nobodys }),
  swept(restrictedEventsList, { caseOf: nobodys, isOurs: true }),
  swept(restrictedTextsList, { caseOf: nobodys, top: long }),
  swept(apartPersonalList, { caseOf: nobodys, top: long }),
  swept(apartTextsList, { caseOf: nobodys, top: long }),
  swept(ekuMattersList, { caseOf: nobodys }),
  swept(providerMonthsList, { caseOf: nobodys }),
  swept(disposalsList, { caseOf: nobodys }),
];

/** Lists that are not read here, and why. */
export const notSwept: Readonly<Record<string, string>> = {
  'Listornas version':
    'nothing of a case: whoever runs provision writes it, and a row that cannot be read is one that is not there',
  Bevakning: 'mended by the sweep itself: all that stands there can be known anew',
  Åtkomstlogg: 'chained, and nothing is done by it: whoever reads a day sees a broken link',
  Sök: 'nothing is done by it: a key that is not ours finds nothing, and what a case is found by is made anew when more is known of it',
  Original: 'files, each held against its hash when it is opened',
  'Skyddade original': 'the same',
};

/** The list by the name people see. */
export const sweptList = (title: string): SweptList | undefined => sweptLists.find((list) => list.title === title);

interface How {
  readonly caseOf: SweptList['caseOf'];
  readonly isOfPass?: true;
  readonly top?: number;
  readonly lostAs?: LostKind;
  /** Where the list itself does not say so. */
  readonly isOurs?: true;
}

function swept<T, Id extends string>(list: List<T, Id>, { caseOf, isOfPass, top = usual, lostAs, isOurs }: How): SweptList {
  const { title, site } = list;
  const isOursAlone = isOurs ?? list.mustBeSealed ?? false;
  return {
    title,
    site,
    caseOf,
    ownerOf: caseOf === itself ? itself : cell,
    lostAs: lostAs ?? null,
    isOfPass: isOfPass === true,
    isOurs: isOursAlone,
    isWhole: ({ kept, isByHand }) => kept !== null && (!isOursAlone || (kept.edits === undefined && !isByHand)),
    pages: (at) => everyRow(list, at, top),
    row: (at, id) => anyRow(list, at, id),
    versions: (at, id) => versionsOf(list, at, id),
    restore: (at, which) => restoreVersion(list, at, which),
  };
}
