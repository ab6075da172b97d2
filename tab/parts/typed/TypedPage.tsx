// A page on which something is typed: everything inside it is kept while it is typed, by name, and comes back when the page is opened again.

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { z } from 'zod';
import { ask, askIn, Refusal } from '../../api';
import { openKeeper, type Keeper, type KeeperParts, type Stand } from './keeper';
import { typedShape, type TypedBefore } from './typed-shape';
import { TypedContext } from './use-typed';

interface TypedProps {
  /** Which page, as the server knows it: `12|forwardToProvider|2`. */
  readonly about: string;
  /** Where the page asks for itself, and for what was typed on it. */
  readonly path: string;
  readonly before: TypedBefore;
  readonly children: ReactNode;
}

const keptShape = z.object({ mark: z.string(), when: z.string() });
const foundShape = z.object({ typed: typedShape });
type Found = NonNullable<TypedBefore>;

/** Begins anew with the newer text when its writer chooses that. */
export function TypedPage({ about, path, before, children }: TypedProps) {
  const [shown, setShown] = useState({ before, turn: 0 });
  return (
    <Kept
      key={shown.turn}
      {...{ about, path, before: shown.before }}
      take={(newer) => setShown({ before: newer, turn: shown.turn + 1 })}
    >
      {children}
    </Kept>
  );
}

function Kept({ about, path, before, take, children }: TypedProps & { readonly take: (newer: Found) => void }) {
  const [stand, setStand] = useState<Stand>(before === null ? { kind: 'nothing' } : { kind: 'saved', when: before.when });
  const [keeper] = useState(() => openKeeper(partsOf({ about, before, changed: setStand })));
  useLeaving(keeper);
  const newer = useNewer(path, stand.kind === 'newer');
  const page = useMemo(
    () => ({
      about,
      before: before?.fields ?? {},
      from: before?.from ?? null,
      newerWhen: newer?.when,
      takeNewer: () => newer !== undefined && take(newer),
      keepOwn: () => newer !== undefined && keeper.over(newer.mark),
      putIn: async (name: string, value: unknown) => {
        keeper.put(name, value);
        const mark = (await keeper.hold(true)) ?? '';
        take({ mark, fields: keeper.read(), when: stand.kind === 'saved' ? stand.when : '', from: null });
      },
      keeper,
      stand,
    }),
    [about, before, newer, take, keeper, stand],
  );
  return (
    <TypedContext value={page}>
      <div style={{ display: 'contents' }} onBlur={keeper.left}>
        {children}
      </div>
    </TypedContext>
  );
}

interface PartsOf extends Pick<KeeperParts, 'changed'> {
  readonly about: string;
  readonly before: TypedBefore;
}

const partsOf = ({ about, before, changed }: PartsOf): KeeperParts => ({
  window: crypto.randomUUID(),
  before,
  save: (saving, isLast) => askIn(`/api/typed/${encodeURIComponent(about)}`, keptShape, { body: saving, isLast }),
  refusedWith: (failure) => ({
    isNewer: failure instanceof Refusal && failure.code === 'newerText',
    sentence: failure instanceof Refusal && mendable.includes(failure.code) ? failure.message : undefined,
    isElsewhere: failure instanceof Refusal && failure.code === 'noSuchTask',
  }),
  changed,
  now: () => Date.now(),
});

/** What trying again does not help. */
const mendable = ['tooLong', 'tooLarge', 'tooMuchTyped', 'noSuchTask'];

/** What is not kept yet is sent when the page is hidden, closed, left for another, or loaded anew. */
function useLeaving(keeper: Keeper): void {
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') keeper.last();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', keeper.last);
    window.addEventListener('blur', keeper.left);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', keeper.last);
      window.removeEventListener('blur', keeper.left);
      keeper.last();
    };
  }, [keeper]);
}

/** The text another window has kept, when there is one. */
function useNewer(path: string, isWanted: boolean): Found | undefined {
  const [newer, setNewer] = useState<Found>();
  useEffect(() => {
    if (!isWanted) return;
    let isLate = false;
    ask(path, foundShape).then(
      ({ typed }) => isLate || setNewer(typed ?? undefined),
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [path, isWanted]);
  return isWanted ? newer : undefined;
}
