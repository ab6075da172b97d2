// The least and the most of a sum of unknown numbers, none below nought, of which other sums are known: the simplex method, by Bland's rule, on a full tableau.

export interface Equation {
  readonly of: readonly number[];
  /** Taken from them. */
  readonly less?: readonly number[];
  readonly sum: number;
}

export interface Bounds {
  /** The least and the most the unknowns at those places can be together. */
  readonly of: (places: readonly number[]) => { readonly least: number; readonly most: number };
}

const tiny = 1e-7;

/** Throws when the sums cannot all be true. */
export function boundsUnder(unknowns: number, equations: readonly Equation[]): Bounds {
  const rows = equations.map(({ of, less = [], sum }) => {
    const row = new Float64Array(unknowns + equations.length + 1);
    for (const place of of) row[place] = (row[place] ?? 0) + 1;
    for (const place of less) row[place] = (row[place] ?? 0) - 1;
    row[row.length - 1] = sum;
    return row;
  });
  const width = unknowns + equations.length;
  const basis = rows.map((row, at) => {
    row[unknowns + at] = 1;
    return unknowns + at;
  });

  const pivot = (at: number, column: number): void => {
    const chosen = rows[at] ?? new Float64Array();
    const by = chosen[column] ?? 1;
    for (let i = 0; i <= width; i += 1) chosen[i] = (chosen[i] ?? 0) / by;
    rows.forEach((row, other) => {
      const times = row[column] ?? 0;
      if (other === at || Math.abs(times) < tiny) return;
      for (let i = 0; i <= width; i += 1) row[i] = (row[i] ?? 0) - times * (chosen[i] ?? 0);
    });
    basis[at] = column;
  };

  /** The most of a cost over the first `open` columns; ends at the place it found. */
  const most = (cost: Float64Array, open: number): number => {
    for (;;) {
      const gain = (column: number): number =>
        (cost[column] ?? 0) - rows.reduce((sum, row, at) => sum + (cost[basis[at] ?? 0] ?? 0) * (row[column] ?? 0), 0);
      let enters = -1;
      for (let column = 0; column < open && enters < 0; column += 1)
        if (!basis.includes(column) && gain(column) > tiny) enters = column;
      if (enters < 0) return rows.reduce((sum, row, at) => sum + (cost[basis[at] ?? 0] ?? 0) * (row[width] ?? 0), 0);
      let leaves = -1;
      let best = Infinity;
      rows.forEach((row, at) => {
        const by = row[enters] ?? 0;
        if (by <= tiny) return;
        const ratio = (row[width] ?? 0) / by;
        const isTie = Math.abs(ratio - best) < tiny && (basis[at] ?? 0) < (basis[leaves] ?? Infinity);
        if (ratio < best - tiny || isTie) {
          best = ratio;
          leaves = at;
        }
      });
      if (leaves < 0) return Infinity;
      pivot(leaves, enters);
    }
  };

  const feasible = new Float64Array(width);
  feasible.fill(-1, unknowns);
  if (most(feasible, width) < -1e-5) throw new Error('these sums cannot all be true');
  rows.forEach((row, at) => {
    if ((basis[at] ?? 0) < unknowns) return;
    const column = row.findIndex((value, place) => place < unknowns && Math.abs(value) > tiny);
    if (column >= 0) pivot(at, column);
  });

  const sumOf = (places: readonly number[], sign: number): number => {
    const cost = new Float64Array(width);
    for (const place of places) cost[place] = sign;
    return sign * most(cost, unknowns);
  };
  return { of: (places) => ({ least: sumOf(places, -1), most: sumOf(places, 1) }) };
}
