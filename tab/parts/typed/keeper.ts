// Keeps what is typed on one page: when it is saved, what is done when that fails, and what when another window has kept something newer.

import { givingFields } from '../../../src/core/casefile/giving-fields';

/** Milliseconds: after a rest, at most so often; tried again after a failure, later each time. */
const pace = { rest: 3_000, every: 20_000, again: 5_000, longest: 60_000 } as const;

export interface Saving {
  readonly mark: string | null;
  readonly window: string;
  readonly typed: Readonly<Record<string, unknown>>;
}

/** How it stands, for those who look at the page. */
export type Stand =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved'; readonly when: string }
  /** It stands on the page and is tried again; with the sentence when only the writer can mend it. `isElsewhere`: the task is somebody else's, or over. */
  | { readonly kind: 'failed'; readonly sentence: string | undefined; readonly isElsewhere?: true }
  | { readonly kind: 'newer' };

interface Refused {
  readonly isNewer: boolean;
  readonly sentence: string | undefined;
  /** What was written on is somebody else's now, or over. */
  readonly isElsewhere?: boolean;
}

export interface KeeperParts {
  readonly window: string;
  readonly before: { readonly mark: string; readonly fields: Readonly<Record<string, unknown>> } | null;
  /** `isLast`: the page goes away, so it must be sent at once. */
  readonly save: (saving: Saving, isLast: boolean) => Promise<{ readonly mark: string; readonly when: string }>;
  /** What a failed save means; undefined: try again. */
  readonly refusedWith: (failure: unknown) => Refused;
  readonly changed: (stand: Stand) => void;
  readonly now: () => number;
}

export interface Keeper {
  /** A field has another value; undefined takes it away. */
  readonly put: (name: string, value: unknown) => void;
  /** What is filled in by now, by field. */
  readonly read: () => Readonly<Record<string, unknown>>;
  /** The writer left a field. */
  readonly left: () => void;
  /** The page goes away, or may not come back: what is not kept is sent at once. */
  readonly last: () => void;
  /** Ends saving while something is handed in, with `whole` after the last words are kept too; answers the mark of what is kept. */
  readonly hold: (whole?: boolean) => Promise<string | null>;
  /** Whether there is anything beside what is filled in to hand the task on. */
  readonly hasTyped: () => boolean;
  /** Whether everything typed is kept. */
  readonly isWhole: () => boolean;
  /** It was not handed in after all. */
  readonly goOn: () => void;
  /** It was handed in, and the page stays: what is written from now on is kept anew. */
  readonly begunAnew: () => void;
  /** The writer wants what stands here, not the newer text. */
  readonly over: (mark: string) => void;
}

/** A keeper at work. */
interface Run {
  readonly parts: KeeperParts;
  readonly fields: Map<string, unknown>;
  mark: string | null;
  isHeld: boolean;
  isNewer: boolean;
  failures: number;
  /** When the last save began, and since when something is not kept. */
  begun: number;
  since: number | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  saving: Promise<void> | undefined;
}

/** One keeper a page and window. */
export function openKeeper(parts: KeeperParts): Keeper {
  const { before, now } = parts;
  const run: Run = {
    parts,
    fields: new Map(Object.entries(before?.fields ?? {})),
    mark: before?.mark ?? null,
    isHeld: false,
    isNewer: false,
    failures: 0,
    begun: -Infinity,
    since: undefined,
    timer: undefined,
    saving: undefined,
  };
  return {
    put: (name, value) => {
      if (value === undefined) run.fields.delete(name);
      else run.fields.set(name, value);
      run.since ??= now();
      saveAt(run, Math.min(now() + pace.rest, run.since + pace.every));
    },
    read: () => Object.fromEntries(run.fields),
    left: () => saveAt(run, now()),
    last: () => save(run, true),
    hasTyped: () => [...run.fields.keys()].some((name) => !name.startsWith(givingFields)),
    isWhole: () => run.since === undefined,
    hold: async (whole = false) => {
      if (whole) save(run, true);
      run.isHeld = true;
      clearTimeout(run.timer);
      await run.saving;
      return run.mark;
    },
    goOn: () => {
      run.isHeld = false;
      saveAt(run, now() + pace.rest);
    },
    begunAnew: () => {
      run.fields.clear();
      Object.assign(run, { mark: null, isHeld: false, isNewer: false, failures: 0, since: undefined });
      parts.changed({ kind: 'nothing' });
    },
    over: (mark) => {
      Object.assign(run, { mark, isNewer: false, failures: 0, since: now() });
      save(run, false);
    },
  };
}

/** Never oftener than the pace allows; what has failed waits for its own time. */
function saveAt(run: Run, moment: number): void {
  if (run.failures === 0) wait(run, Math.max(moment, run.begun + pace.every) - run.parts.now());
}

function wait(run: Run, milliseconds: number): void {
  clearTimeout(run.timer);
  if (run.since !== undefined && !isStopped(run)) run.timer = setTimeout(() => save(run, false), Math.max(0, milliseconds));
}

const isStopped = ({ isHeld, isNewer }: Run): boolean => isHeld || isNewer;

/** The last words do not wait for a save under way: the server knows the window they come from. */
function save(run: Run, isLast: boolean): void {
  const { parts, mark, fields, since } = run;
  clearTimeout(run.timer);
  if (since === undefined || isStopped(run) || (run.saving !== undefined && !isLast)) return;
  run.since = undefined;
  run.begun = parts.now();
  const saving = parts.save({ mark, window: parts.window, typed: Object.fromEntries(fields) }, isLast).then(
    (kept) => {
      run.mark = kept.mark;
      run.failures = 0;
      parts.changed({ kind: 'saved', when: kept.when });
    },
    (failure: unknown) => failed(run, failure, since),
  );
  run.saving = saving.finally(() => {
    run.saving = undefined;
    saveAt(run, parts.now() + pace.rest);
  });
}

function failed(run: Run, failure: unknown, since: number): void {
  const { isNewer, sentence, isElsewhere = false } = run.parts.refusedWith(failure);
  run.since ??= since;
  run.isNewer = isNewer;
  run.failures = sentence === undefined && !isNewer ? run.failures + 1 : 0;
  const stand = isElsewhere ? ({ kind: 'failed', sentence, isElsewhere } as const) : ({ kind: 'failed', sentence } as const);
  run.parts.changed(isNewer ? { kind: 'newer' } : stand);
  if (run.failures > 0) wait(run, Math.min(pace.longest, pace.again * 2 ** (run.failures - 1)));
}
