// Makes a tenant ready: lists, columns, library and mail folders. Looks first and does only what is missing, so it can be run again and again.

import { z } from 'zod';
import { body, get, nothing, patch, post, segment, type Call } from './call';
import type { Graph } from './client';
import { absencesList } from './lists/absences';
import { accessLogList } from './lists/access-log';
import { answerLinksList } from './lists/answer-links';
import { assessmentsList } from './lists/assessments';
import { casesList } from './lists/cases';
import type { ColumnDefinition } from './lists/column';
import { contractsList } from './lists/contracts';
import { conversationsList } from './lists/conversations';
import { deliveriesList } from './lists/deliveries';
import { deskLinesList } from './lists/desk-lines';
import { disposalsList } from './lists/disposals';
import { disclosedList } from './lists/disclosed';
import { ekuMattersList } from './lists/eku-matters';
import { apartEventsList, eventsList, restrictedEventsList } from './lists/events';
import { columnsOf, type List } from './lists/list';
import { listVersionList } from './lists/list-version';
import { mattersLists } from './lists/matters';
import { apartPersonalList, personalList } from './lists/personal';
import { providerMonthsList } from './lists/provider-months';
import { providersList } from './lists/providers';
import { setAsideList } from './lists/set-aside';
import { statisticsList } from './lists/statistics';
import { apartTasksList, restrictedTasksList, tasksList } from './lists/tasks';
import { searchList } from './lists/search';
import { apartTextsList, restrictedTextsList, textsList } from './lists/texts';
import { toldPeriodsList } from './lists/told-periods';
import { watchList } from './lists/watch';
import { folderNames, immutable, mailboxPath } from './mail/mail-folders';
import {
  apartOriginalsLibrary,
  listsOf,
  mailFoldersOf,
  originalsLibrary,
  siteIds,
  sitePath,
  type ListName,
  type Places,
} from './places';
import { titleIn } from './practice';
import { siteNames, type GraphSettings, type SiteName } from './settings';

/** One thing to do, said in Swedish for whoever runs it. */
export interface Step {
  readonly says: string;
  readonly call: Call<unknown>;
}

interface WantedList extends ListName {
  readonly template: 'genericList' | 'documentLibrary';
  readonly columns: readonly ColumnDefinition[];
  /** Whether its rows have a heading: where they have none, SharePoint's own `Title` may not be asked for. */
  readonly hasHeading: boolean;
}

/** Every list of the product with the columns it must have. */
export const wantedLists: readonly WantedList[] = [
  wanted(casesList),
  wanted(tasksList),
  wanted(eventsList),
  wanted(watchList),
  wanted(providersList),
  wanted(contractsList),
  wanted(statisticsList),
  wanted(toldPeriodsList),
  wanted(conversationsList),
  wanted(deskLinesList),
  wanted(setAsideList),
  wanted(ekuMattersList),
  wanted(providerMonthsList),
  wanted(personalList),
  wanted(textsList),
  wanted(answerLinksList),
  wanted(disclosedList),
  wanted(deliveriesList),
  wanted(accessLogList),
  wanted(searchList),
  wanted(disposalsList),
  wanted(absencesList),
  wanted(assessmentsList),
  wanted(apartTasksList),
  wanted(apartEventsList),
  wanted(restrictedTasksList),
  wanted(restrictedEventsList),
  wanted(restrictedTextsList),
  wanted(apartPersonalList),
  wanted(apartTextsList),
  wanted(listVersionList),
  ...Object.values(mattersLists).map(wanted),
  { ...originalsLibrary, template: 'documentLibrary', columns: [], hasHeading: true },
  { ...apartOriginalsLibrary, template: 'documentLibrary', columns: [], hasHeading: true },
];

function wanted<T, Id extends string>(list: List<T, Id>): WantedList {
  const { title, site, heading } = list;
  return { title, site, template: 'genericList', columns: columnsOf(list), hasHeading: heading !== undefined };
}

/** What has to be done in this tenant; empty when nothing is missing. Only reads. */
export async function provisionPlan(graph: Graph, settings: GraphSettings): Promise<readonly Step[]> {
  const sites = await siteIds(graph, settings);
  const steps = await Promise.all(siteNames.map((name) => sitePlan(graph, { site: name, siteId: sites[name] }, settings)));
  return [...steps.flat(), ...(settings.isPractice ? [] : await mailboxPlan(graph, settings.mailbox))];
}

/** As often as a plan is made anew: what a list was made with is looked at, and index and uniqueness set where they did not come with it. */
const mostRounds = 3;

/** Lists, columns, index and folders, planned and done until nothing is missing; answers how many steps it took. Throws an Error that names what still is missing after three rounds. */
export async function everythingThere(graph: Graph, settings: GraphSettings, say: (line: string) => void): Promise<number> {
  let done = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const plan = await provisionPlan(graph, settings);
    if (plan.length === 0) return done;
    await provision(graph, plan, say);
    done += plan.length;
  }
  const left = await provisionPlan(graph, settings);
  if (left.length > 0) throw new Error(`Det här gick inte att göra: ${left.map(({ says }) => says).join('; ')}`);
  return done;
}

/** The lists whose columns are not as they must be: without the unique ones a case could be made twice. For the start; one request. */
export async function unreadyLists(graph: Graph, places: Places): Promise<readonly string[]> {
  const lists = wantedLists.filter((list) => list.columns.length > 0);
  const found = await graph.all(lists.map((list) => columnsAt(places.listPath(list))));
  return lists.flatMap((list, n) => {
    const answer = found[n];
    if (answer?.ok !== true) throw answer?.failure ?? new Error('not answered');
    return list.columns.every((wish) => isAsWanted(wish, answer.value)) ? [] : [list.title];
  });
}

/** Does the steps one after the other; throws `GraphFailure` at the first that fails. What another run made meanwhile counts as done. */
export async function provision(graph: Graph, steps: readonly Step[], say: (line: string) => void): Promise<void> {
  for (const { says, call } of steps) {
    say(says);
    const [done] = await graph.all([call]);
    if (!done.ok && done.failure.kind !== 'conflict') throw done.failure;
  }
}

/** What one site lacks. Only reads. */
export async function sitePlan(
  graph: Graph,
  { site, siteId }: { readonly site: SiteName; readonly siteId: string },
  settings: Pick<GraphSettings, 'isPractice'>,
): Promise<readonly Step[]> {
  const present = new Map(
    (await graph.send(listsOf(siteId))).map(({ id, displayName }) => [displayName, `${sitePath(siteId)}/lists/${segment(id)}`]),
  );
  const lists = wantedLists
    .filter((list) => list.site === site)
    .map((list) => ({ ...list, title: titleIn(settings, list.title) }));
  const missing = lists.filter(({ title }) => !present.has(title)).map((list) => createStep(siteId, list));
  const known = lists.flatMap((list) => ({ list, path: present.get(list.title) })).filter(({ list }) => list.columns.length > 0);
  const changed = await Promise.all(
    known.map(async ({ list, path }) => (path === undefined ? [] : columnSteps(graph, list, path))),
  );
  return [...missing, ...changed.flat()];
}

const createStep = (siteId: string, list: WantedList): Step => ({
  says: `Ny ${list.template === 'genericList' ? 'lista' : 'bibliotek'}: ${list.title} (${list.columns.length} kolumner)`,
  call: post(
    `${sitePath(siteId)}/lists`,
    { displayName: list.title, ...columnsBody(list), list: { template: list.template } },
    { read: nothing, repeat: 'untried' },
  ),
});
const columnsBody = ({ columns }: WantedList): object => (columns.length === 0 ? {} : { columns });

const column = z.object({
  id: z.string(),
  name: z.string(),
  indexed: z.boolean().nullish(),
  enforceUniqueValues: z.boolean().nullish(),
  required: z.boolean().nullish(),
});
const columns = z.object({ value: z.array(column) });

/** Columns that are missing, and those without the index or uniqueness they need. */
async function columnSteps(graph: Graph, list: WantedList, path: string): Promise<readonly Step[]> {
  const found = await graph.send(columnsAt(path));
  const present = new Map(found.map((one) => [one.name, one]));
  const steps = list.columns.flatMap((wish) => {
    const one = present.get(wish.name);
    if (one === undefined) return [addStep(list, path, wish)];
    return isAsWanted(wish, found) ? [] : [changeStep(list, `${path}/columns/${segment(one.id)}`, wish)];
  });
  const title = asksForTitle(list, found);
  return title === null ? steps : [...steps, titleStep(list, `${path}/columns/${segment(title)}`)];
}

/** The id of a `Title` that every row must fill in though ours leave it empty: such a row cannot be saved in SharePoint's own form. */
const asksForTitle = ({ hasHeading }: WantedList, found: readonly z.infer<typeof column>[]): string | null =>
  hasHeading ? null : (found.find(({ name, required }) => name === 'Title' && required === true)?.id ?? null);

const titleStep = (list: WantedList, path: string): Step => ({
  says: `Rubriken är inte obligatorisk i ${list.title}`,
  call: patch(path, { required: false }, { read: nothing }),
});

const columnsAt = (path: string): Call<readonly z.infer<typeof column>[]> =>
  get(`${path}/columns`, (answer) => body(columns)(answer).value);

const isAsWanted = (wish: ColumnDefinition, found: readonly z.infer<typeof column>[]): boolean =>
  found.some(
    (one) =>
      one.name === wish.name &&
      (!wish.indexed || one.indexed === true) &&
      (!wish.enforceUniqueValues || one.enforceUniqueValues === true),
  );

const addStep = (list: WantedList, path: string, wish: ColumnDefinition): Step => ({
  says: `Ny kolumn i ${list.title}: ${wish.displayName}`,
  call: post(`${path}/columns`, wish, { read: nothing, repeat: 'untried' }),
});

const changeStep = (list: WantedList, path: string, wish: ColumnDefinition): Step => ({
  says: `Index på kolumn i ${list.title}: ${wish.displayName}`,
  call: patch(path, { indexed: wish.indexed, enforceUniqueValues: wish.enforceUniqueValues }, { read: nothing }),
});

/** What the mailbox lacks, by its address. Only reads. */
export async function mailboxPlan(graph: Graph, address: string): Promise<readonly Step[]> {
  const mailbox = mailboxPath(address);
  const present = new Set((await graph.send(mailFoldersOf(mailbox))).map(({ displayName }) => displayName));
  return Object.values(folderNames)
    .filter((name) => !present.has(name))
    .map((name) => ({
      says: `Ny mapp i brevlådan: ${name}`,
      call: post(`${mailbox}/mailFolders`, { displayName: name }, { read: nothing, repeat: 'untried', ...immutable }),
    }));
}
