// What she chooses of what she had written: what is put right in the case first, then her words beside the answer, and then the kept row goes.

import { useRef, useState } from 'react';
import { z } from 'zod';
import type { Overtaken, OvertakenRow } from '../../../src/core/views/overtaken/shape';
import { askIn } from '../../api';
import { taskAddress } from '../use/use-task-answer';
import type { TaskAt } from '../../route';

interface About {
  readonly page: { readonly id: string; readonly seen: string };
  readonly task: TaskAt;
  readonly overtaken: Overtaken;
}

export interface Choosing {
  readonly isMine: (row: OvertakenRow) => boolean;
  readonly choose: (row: OvertakenRow, isMine: boolean) => void;
  readonly reason: string | undefined;
  readonly giveReason: (reason: string) => void;
  readonly mustSayWhy: boolean;
  /** Nothing of hers is to be kept: pressed twice it goes. */
  readonly isNothing: boolean;
  readonly isSure: boolean;
  readonly notSure: () => void;
  readonly save: () => void;
  readonly isSending: boolean;
  readonly sentence: string | undefined;
}

/** `after` when her choices hold, and also when somebody was first again. */
export function useChoosing({ page, task, overtaken }: About, after: () => void): Choosing {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const [reason, giveReason] = useState<string>();
  const [isSure, setSure] = useState(false);
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  /** Put right already, where only what comes after it failed. */
  const amended = useRef('');
  const isMine = ({ id, way, theirs }: OvertakenRow): boolean => chosen[id] ?? (way === 'add' && theirs === '');
  const mine = overtaken.rows.filter((row) => row.way !== 'copy' && isMine(row));
  const changes = mine.flatMap(({ change }) => (change === null ? [] : [[change.field, change.to] as const]));
  const send = async (): Promise<void> => {
    const { id, seen } = page;
    const said = JSON.stringify(changes);
    if (changes.length > 0 && amended.current !== said) {
      const body = { changes: Object.fromEntries(changes), reason };
      await askIn(`/api/cases/${encodeURIComponent(id)}/amend`, z.object({}), { body, seen });
      amended.current = said;
    }
    const rows = mine.flatMap((row) => (row.way === 'add' ? [row.id] : []));
    await askIn(`${taskAddress(id, task)}/add`, z.object({}), { body: { rows }, typed: overtaken.mark });
  };
  const save = (): void => {
    if (isSending) return;
    if (mine.length === 0 && !isSure) return setSure(true);
    setSending(true);
    setSentence(undefined);
    send()
      .then(after, (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => setSending(false));
  };
  return {
    isMine,
    choose: (row, wanted) => {
      setSure(false);
      setChosen((before) => ({ ...before, [row.id]: wanted }));
    },
    reason,
    giveReason,
    mustSayWhy: changes.length > 0,
    isNothing: mine.length === 0,
    isSure,
    notSure: () => setSure(false),
    save,
    isSending,
    sentence,
  };
}
