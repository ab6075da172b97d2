// How many requests may be under way at once, per service: Outlook allows four per app and mailbox, the others are asked with moderation.

export interface Slots {
  /** Runs the work when there is room: first what a person waits for, then first come, first served. */
  readonly run: <T>(service: Service, work: () => Promise<T>, isFirst?: boolean) => Promise<T>;
}

export type Service = 'outlook' | 'sharepoint' | 'directory' | 'other';

const limits: Readonly<Record<Service, number>> = { outlook: 4, sharepoint: 8, directory: 8, other: 8 };

/** A set of slots for one process. */
export function openSlots(): Slots {
  const lanes = {
    outlook: lane(limits.outlook),
    sharepoint: lane(limits.sharepoint),
    directory: lane(limits.directory),
    other: lane(limits.other),
  };
  return { run: (service, work, isFirst = false) => lanes[service](work, isFirst) };
}

/** Which service a path belongs to, each with limits of its own; a mailbox is a user's messages and folders, and what is installed for a user is Teams'. */
export function serviceOf(path: string): Service {
  if (/^\/users\/[^/]+\/(messages|mailFolders|outlook)\b/.test(path)) return 'outlook';
  if (/^\/(sites|drives)\b/.test(path)) return 'sharepoint';
  return /^\/(groups|users)\b/.test(path) && !path.includes('/teamwork/') ? 'directory' : 'other';
}

function lane(limit: number): <T>(work: () => Promise<T>, isFirst: boolean) => Promise<T> {
  const people: (() => void)[] = [];
  const others: (() => void)[] = [];
  let running = 0;
  const leave = (): void => {
    const next = people.shift() ?? others.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return async (work, isFirst) => {
    if (running < limit) running += 1;
    else await new Promise<void>((enter) => (isFirst ? people : others).push(enter));
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
