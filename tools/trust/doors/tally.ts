// What came of many requests: counted by status, the wrong ones in sentences, the slowest in a hundred.

import type { Ran } from '../ran';
import type { Answered } from './knock';

export interface Tally {
  /** One more; a sentence where it should not have been. */
  readonly add: (answered: Answered, fault: string | null) => void;
  readonly wrong: (sentence: string) => void;
  readonly ran: (figure: string) => Ran;
  /** `2000 × 401, 3 × 404, p50 1.2 ms, p99 4.0 ms` */
  readonly figure: () => string;
  readonly count: () => number;
}

const mostSaid = 20;

/** Nothing has been asked yet. */
export function openTally(): Tally {
  const byStatus = new Map<number, number>();
  const times: number[] = [];
  const says: string[] = [];
  let violations = 0;
  const wrong = (sentence: string): void => {
    violations += 1;
    if (says.length < mostSaid) says.push(sentence);
  };
  const figure = (): string => {
    const sorted = Float64Array.from(times).sort();
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    const statuses = [...byStatus].map(([status, times]) => `${times} × ${status}`).join(', ');
    return `${statuses}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
  };
  return {
    add: ({ knock, status, milliseconds }, fault) => {
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      times.push(milliseconds);
      if (fault !== null) wrong(`${knock.method} ${knock.path} (${knock.name}): ${status}, ${fault}`);
    },
    wrong,
    figure,
    count: () => times.length,
    ran: (more) => ({ runs: times.length, violations, figure: [figure(), more].filter((one) => one !== '').join('; '), says }),
  };
}
