// How the lists have changed, one row a change, in order. A row is never altered once a municipality has run it: the next change is a new row.

import { tasksLists } from '../lists/tasks';

export interface Migration {
  readonly number: number;
  /** What is done, in Swedish, for whoever runs it. */
  readonly says: string;
  /** Columns by the title of their list; `new` for a list that was not there. What was in the lists from the beginning is named nowhere. */
  readonly adds: Readonly<Record<string, readonly string[] | 'new'>>;
  /** Lists whose rows get what is made of their other columns, one by one, each under its version. */
  readonly fills: readonly (keyof typeof filled)[];
  /** The oldest number of this table a bot must know to write beside it. */
  readonly needs: number;
}

/** The lists whose rows can be filled. */
export const filled = {
  tasks: tasksLists.open,
  apartTasks: tasksLists.protected,
  restrictedTasks: tasksLists.restricted,
} as const;

const alarm = ['OpenAlarm'];

export const migrations: readonly Migration[] = [
  { number: 1, says: 'Listorna som de var från början', adds: {}, fills: [], needs: 0 },
  {
    number: 2,
    says: 'Uppgifter hittas som larm',
    adds: { Uppgifter: alarm, Prövningar: alarm, 'Rättsliga uppgifter': alarm },
    fills: ['tasks', 'apartTasks', 'restrictedTasks'],
    needs: 0,
  },
  {
    number: 3,
    says: 'Avtal, leveranser, utlämnande, gallring och publicerade siffror får listor',
    adds: { Avtal: 'new', Leveranser: 'new', Utlämnande: 'new', Gallring: 'new', 'Publicerade siffror': 'new' },
    fills: [],
    needs: 0,
  },
  { number: 4, says: 'Statistiken säger hur allvarligt det bedömdes', adds: { Statistik: ['Seriousness'] }, fills: [], needs: 0 },
  { number: 5, says: 'Listornas version står i en lista', adds: { 'Listornas version': 'new' }, fills: [], needs: 0 },
];

/** The newest change this version of the product knows. */
export const knownNumber = migrations.length;
