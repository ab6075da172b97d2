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
  /** Milliseconds within which such a share was answered. */
  readonly within: (share: number) => number;
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
  const within = (share: number): number => Float64Array.from(times).sort()[Math.floor(times.length * share)] ?? 0;
  const figure = (): string => {
    const statuses = [...byStatus].map(([status, times]) => `${times} × ${status}`).join(', ');
    return `${statuses}, p50 ${within(0.5).toFixed(1)} ms, p99 ${within(0.99).toFixed(1)} ms`;
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
    within,
    ran: (more) => ({ runs: times.length, violations, figure: [figure(), more].filter((one) => one !== '').join('; '), says }),
  };
}
