// A file that is tried, and taken in step by step: cut short anywhere it is chosen and pressed once more, and what is in is found.

import { useState } from 'react';
import { fileInAnswer, fileInStep, type FileInLooked, type FileInRow } from '../../../src/core/views/file-in-view';
import { askWithFile } from '../../api';

interface Seen {
  readonly looked?: FileInLooked;
  readonly problem?: string;
  /** The file's checksum, for its receipt. */
  readonly sum?: string;
  /** Rows that became cases, when all of them have been gone through. */
  readonly taken?: number;
}

export interface FileWork {
  readonly looked: FileInLooked | undefined;
  readonly problem: string | undefined;
  readonly sum: string;
  readonly taken: number | undefined;
  readonly doing: 'nothing' | 'looking' | 'taking';
  /** Rows of those that are being taken in. */
  readonly done: number;
  readonly look: () => void;
  readonly take: () => void;
  readonly forget: () => void;
}

/** The two presses, and how far the second has come. */
export function useFileIn(system: string, file: File | undefined): FileWork {
  const [seen, setSeen] = useState<Seen>({});
  const [doing, setDoing] = useState<FileWork['doing']>('nothing');
  const [done, setDone] = useState(0);
  const work = (what: FileWork['doing'], steps: (chosen: File) => Promise<void>): void => {
    if (file === undefined) return;
    setDoing(what);
    steps(file)
      .catch((failure: unknown) => setSeen((now) => ({ ...now, problem: failure instanceof Error ? failure.message : '' })))
      .finally(() => setDoing('nothing'));
  };
  const look = async (chosen: File): Promise<void> => {
    const answer = await askWithFile('/api/files-in/look', fileInAnswer, { line: { system }, file: chosen });
    setSeen('problem' in answer ? { problem: answer.problem } : { looked: answer, sum: await sumOf(chosen) });
  };
  const take = async (chosen: File): Promise<void> => {
    setDone(0);
    const left = new Set(seen.looked?.rows.filter(({ isNew }) => isNew).map(({ row }) => row));
    let taken = 0;
    setSeen(({ looked, sum }) => ({ ...(looked === undefined ? {} : { looked }), ...(sum === undefined ? {} : { sum }) }));
    for (let from: number | null = 0; from !== null;) {
      const answer: Step = await askWithFile('/api/files-in', fileInStep, { line: { system, from }, file: chosen });
      if ('problem' in answer) return setSeen((now) => ({ ...now, problem: answer.problem }));
      setSeen((now) => withRows(now, answer.rows));
      setDone((count) => count + answer.rows.length);
      from = answer.next;
      taken += answer.rows.filter(({ isNew, isWrong, row }) => !isNew && !isWrong && left.has(row)).length;
    }
    setSeen((now) => ({ ...now, taken }));
  };
  return {
    looked: seen.looked,
    problem: seen.problem,
    sum: seen.sum ?? '',
    taken: seen.taken,
    doing,
    done,
    look: () => work('looking', look),
    take: () => work('taking', take),
    forget: () => setSeen({}),
  };
}

type Step = { readonly problem: string } | { readonly rows: readonly FileInRow[]; readonly next: number | null };

/** What was tried, with what has become of some of its rows. */
function withRows(seen: Seen, rows: readonly FileInRow[]): Seen {
  if (seen.looked === undefined) return seen;
  const now = new Map(rows.map((one) => [one.row, one]));
  const all = seen.looked.rows.map((one) => now.get(one.row) ?? one);
  return { ...seen, looked: { ...seen.looked, rows: all, left: all.filter(({ isNew }) => isNew).length } };
}

async function sumOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
