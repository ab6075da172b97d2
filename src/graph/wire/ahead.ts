// Whether this machine's clock goes right, by what Graph says the time is with each answer: claims on cases are moments that replicas on several machines compare,
// so a machine whose clock is set wrong would take what another holds, or hold what it has lost (decisions 8.18).

export interface Ahead {
  /** How far it is ahead, by the last answer; negative behind. 0 where it goes right, and before the first answer. */
  readonly milliseconds: () => number;
  /** Learns from an answer's `Date`, and how many milliseconds the request took. */
  readonly hear: (date: string | null, took: number) => void;
}

/** Seconds in the header are whole, an answer may come from a machine of its own: what is less than this is no fault of a clock. */
const leeway = 5_000;

/** Nothing heard yet. */
export function openAhead(): Ahead {
  let ahead = 0;
  return {
    milliseconds: () => ahead,
    hear: (date, took) => {
      const said = Date.parse(date ?? '');
      if (Number.isNaN(said)) return;
      const difference = Date.now() - said;
      ahead = difference < -leeway || difference > leeway + took ? difference : 0;
    },
  };
}
