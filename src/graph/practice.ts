// *Övningsläge* where it meets Microsoft 365: its lists have names of their own, so that no setting can make it touch a real case, and no call of it reaches
// a mailbox, so that no fault above can send a letter.

import type { Call } from './call';
import type { Graph, SettledAll, Together } from './client';
import { GraphFailure } from './failure';
import { permissions } from './permissions';
import type { GraphSettings } from './settings';
import type { Settled } from './wire/settle';

const suffix = ' (övning)';

/** What a list is called in the tenant. */
export const titleIn = ({ isPractice }: Pick<GraphSettings, 'isPractice'>, title: string): string =>
  isPractice ? `${title}${suffix}` : title;

/** The list that has that name there; null for one of the other kind, which is left alone. */
export function titleOf({ isPractice }: Pick<GraphSettings, 'isPractice'>, name: string): string | null {
  if (name.endsWith(suffix)) return isPractice ? name.slice(0, -suffix.length) : null;
  return isPractice ? null : name;
}

/** The code of what is refused here and never asked. */
export const closedCode = 'practice';

const isClosed = ({ path }: Call<unknown>): boolean =>
  [permissions.sendMail, permissions.mailbox].some(({ calls }) => calls.test(path));
const closed = (call: Call<unknown>): GraphFailure => new GraphFailure({ kind: 'forbidden', code: closedCode, call });

/** The same Graph without any mailbox: whatever would ask one fails as `forbidden` before anything leaves, and what goes along with it too. */
export function withoutMailbox(graph: Graph): Graph {
  return {
    ...graph,
    all: allBut(graph),
    send: (call, patience) => (isClosed(call) ? Promise.reject(closed(call)) : graph.send(call, patience)),
    pages: (call, patience) => {
      if (isClosed(call)) throw closed(call);
      return graph.pages(call, patience);
    },
    bytes: (call, limit) => (isClosed(call) ? Promise.reject(closed(call)) : graph.bytes(call, limit)),
    within: (until, usual) => withoutMailbox(graph.within(until, usual)),
  };
}

/** The overload says which value belongs to which call; inside they are all alike. */
function allBut(graph: Graph): Graph['all'] {
  function all<const Calls extends readonly Call<unknown>[]>(calls: Calls, how?: Together): Promise<SettledAll<Calls>>;
  function all(calls: readonly Call<unknown>[], how?: Together): Promise<readonly Settled<unknown>[]> {
    const first = calls.find(isClosed);
    return first === undefined
      ? graph.all(calls, how)
      : Promise.resolve(calls.map(() => ({ ok: false, failure: closed(first) })));
  }
  return all;
}
