// Everything a bench has begun is ended when it ends, also by Ctrl+C: programs stopped, folders emptied.

const works = new Set<() => Promise<void>>();
let isEnding = false;

/** Remembers what must be undone; the answer does it, once. */
export function atEnd(work: () => Promise<void>): () => Promise<void> {
  const once = async (): Promise<void> => {
    if (!works.delete(once)) return;
    await work();
  };
  works.add(once);
  return once;
}

/** Undoes all that is left, each for itself. */
export async function endAll(): Promise<void> {
  await Promise.allSettled([...works].map((work) => work()));
}

/** Says what was wrong with how the program was asked, and the code to end with. */
export function complain(line: string): number {
  console.error(line);
  return 2;
}

/** Runs a program to its end, ends what it has begun, and ends with its code; the same when somebody asks it to stop. */
export function runToTheEnd(main: () => Promise<number>): void {
  endOnSignals();
  void main()
    .catch((error: unknown) => complain(error instanceof Error ? error.message : String(error)))
    .then(async (code) => {
      await endAll();
      process.exit(code);
    });
}

/** Ends everything, and then this program, when somebody asks it to stop. */
function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      console.error('\nStoppar mätningen … / Stopping …');
      void endAll().finally(() => process.exit(130));
    });
  }
}
