// Which areas have a total that is told. Of those within one area that are few the total is told together, with the next smallest where it would give one away;
// of what is within an area that is not told nothing is.

import { rootOf, within, type Area } from './areas';
import { covered } from './cover';

/** A line of a table: an area, or several that are told together. */
export interface ShownArea {
  readonly id: string;
  readonly within: string | null;
  /** The areas it stands for, when they are told together; empty for one by itself. */
  readonly together: readonly string[];
  readonly total: number;
}

/** The name of those within `id` that are told together. */
export const restOf = (id: string): string => `rest|${id}`;

/** The lines there are, each after what it is within; none where all there is are few. */
export function shownAreas(areas: readonly Area[], totals: ReadonlyMap<string, number>, limit: number): readonly ShownArea[] {
  const count = (id: string): number => totals.get(id) ?? 0;
  const root = rootOf(areas);
  if (count(root.id) < limit) return [];
  return [{ id: root.id, within: null, together: [], total: count(root.id) }, ...below(root.id)];

  function below(id: string): readonly ShownArea[] {
    const inside = within(areas, id);
    const hidden = covered(
      inside.map((area) => ({ id: area.id, count: count(area.id) })),
      limit,
    );
    const told = inside.filter((area) => !hidden.has(area.id));
    const rest = [...hidden].sort();
    return [
      ...told.flatMap((area) => [{ id: area.id, within: id, together: [], total: count(area.id) }, ...below(area.id)]),
      ...(rest.length === 0
        ? []
        : [{ id: restOf(id), within: id, together: rest, total: rest.reduce((sum, one) => sum + count(one), 0) }]),
    ];
  }
}
