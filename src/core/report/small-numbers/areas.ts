// What is counted, as a tree: the board, its departments, their units; or the board, kinds of service, their providers. Counts stand at the leaves and are summed
// upwards, so that a part can never say otherwise than its whole.

/** An area; the one within nothing is the root and stands first, every other one after what it is within. */
export interface Area {
  readonly id: string;
  readonly within: string | null;
}

/** How many there are at a leaf, by column. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The areas right within one. */
export const within = (areas: readonly Area[], id: string): readonly Area[] => areas.filter((area) => area.within === id);

/** The one that holds all; throws for a tree without. */
export function rootOf(areas: readonly Area[]): Area {
  const root = areas.find((area) => area.within === null);
  if (root === undefined) throw new Error('a tree of areas has a root');
  return root;
}

/** The counts of every area, summed from its leaves. What stands at a leaf the tree does not have is nobody's, and is a fault: it throws. */
export function summed(areas: readonly Area[], leaves: Counts): Counts {
  const known = new Map(areas.map((area) => [area.id, area] as const));
  const sums = new Map<string, Map<string, number>>(areas.map(({ id }) => [id, new Map<string, number>()]));
  for (const [leaf, columns] of leaves)
    for (let at = known.get(leaf) ?? missing(leaf); ; at = known.get(at.within) ?? missing(at.within)) {
      const sum = sums.get(at.id);
      for (const [column, count] of columns) sum?.set(column, (sum.get(column) ?? 0) + count);
      if (at.within === null) break;
    }
  return sums;
}

function missing(id: string): never {
  throw new Error(`no area is called ${id}`);
}
