// How many requests may be under way at once, per service: Outlook allows four per app and mailbox, the others are asked with moderation.

export interface Slots {
  /** Runs the work when there is room for all of it: first what a person waits for, then first come, first served. */
  readonly run: <T>(service: Service, work: () => Promise<T>, turn?: Turn) => Promise<T>;
}

export interface Turn {
  readonly isFirst: boolean;
  /** How many things it asks of the service at once: the parts of a batch are asked side by side. */
  readonly takes: number;
}

const alone: Turn = { isFirst: false, takes: 1 };

export type Service = 'outlook' | 'sharepoint' | 'directory' | 'other';

const limits: Readonly<Record<Service, number>> = { outlook: 4, sharepoint: 8, directory: 8, other: 8 };

/** The most a mailbox is asked at once. */
export const mailboxAtOnce = limits.outlook;

/** A set of slots for one process. */
export function openSlots(): Slots {
  const lanes = {
    outlook: lane(limits.outlook),
    sharepoint: lane(limits.sharepoint),
    directory: lane(limits.directory),
    other: lane(limits.other),
  };
  return { run: (service, work, turn = alone) => lanes[service](work, turn) };
}

/** Which service a path belongs to, each with limits of its own; a mailbox is a user's messages and folders, and what is installed for a user is Teams'. */
export function serviceOf(path: string): Service {
  if (/^\/users\/[^/]+\/(messages|mailFolders|outlook)\b/.test(path)) return 'outlook';
  if (/^\/(sites|drives)\b/.test(path)) return 'sharepoint';
  return /^\/(groups|users)\b/.test(path) && !path.includes('/teamwork/') ? 'directory' : 'other';
}

interface Waiting {
  readonly takes: number;
  readonly enter: () => void;
}

function lane(limit: number): <T>(work: () => Promise<T>, turn: Turn) => Promise<T> {
  const people: Waiting[] = [];
  const others: Waiting[] = [];
  let running = 0;
  const admit = (): void => {
    for (;;) {
      const line = people.length > 0 ? people : others;
      const [next] = line;
      if (next === undefined || running + next.takes > limit) return;
      line.shift();
      running += next.takes;
      next.enter();
    }
  };
  return async (work, { isFirst, takes: wished }) => {
    const takes = Math.min(wished, limit);
    await new Promise<void>((enter) => {
      (isFirst ? people : others).push({ takes, enter });
      admit();
    });
    try {
      return await work();
    } finally {
      running -= takes;
      admit();
    }
  };
}
