// One request as it is put to the server: the address filled in with a matter and a task of it, or with what is not there, and the body each route can be asked with.

import { closedRoutes } from '../../../test/support/closed-routes';
import type { Known } from './known';

/** A number no matter has. */
export const nowhere = '99999';

const openBodies: Readonly<Record<string, unknown>> = {
  'POST /api/matters': { process: 'lexSarah', mark: 'b', unit: 'soder', words: 'Hon fick fel medicin.' },
  'POST /api/language': { language: 'sv' },
};

interface Task {
  readonly type: string;
  readonly round: number;
}

export interface Filled {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

const fixed: Readonly<Record<string, string>> = {
  provider: 'omsorgsteamet',
  unit: 'soder',
  day: '2026-03-02',
  year: '2026',
  kind: 'complaint',
  language: 'sv',
  seen: '1.0a1b2c3d',
  letter: 'toProvider',
  about: encodeURIComponent('writeDown|'),
  other: nowhere,
};

/** `about`: the key of a matter; undefined for a route that is about none. `task`: of that matter, where the address names one. */
export function filled(route: string, about: string | undefined, task: Task): Filled {
  const [method = 'GET', path = ''] = route.split(' ');
  const thing = encodeURIComponent(`${about ?? nowhere}|0|0`);
  const values: Readonly<Record<string, string>> = {
    ...fixed,
    ...{ id: about ?? nowhere, type: task.type, round: String(task.round), key: thing, text: thing, ref: thing },
  };
  const at = path.replace(/:(\w+)/g, (_all, name: string) => values[name] ?? '0');
  if (method !== 'POST') return { method: 'GET', path: at };
  return { method, path: at, body: JSON.stringify(closedRoutes[route]?.body ?? openBodies[route] ?? {}) };
}

/** The task an address of the matter names: one that is open, else the one that began it. */
export function taskOf({ tasks, kind }: Known): Task {
  const task = tasks.find(({ isOpen }) => isOpen) ?? tasks[0];
  return task ?? { type: kind === 'complaint' ? 'triage' : 'lexSarahReceive', round: 1 };
}
