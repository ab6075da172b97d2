// A column as Graph defines one, made from the cell that says how it is used.

import type { Cell } from './cell';

export interface ColumnDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly text?: { readonly allowMultipleLines: boolean; readonly textType: 'plain' };
  readonly number?: { readonly decimalPlaces: 'none' };
  readonly boolean?: Readonly<Record<string, never>>;
}

type Shape = Pick<Cell<never>, 'column' | 'label' | 'kind' | 'indexed' | 'unique'>;

/** What is sent to make the column. */
export const columnOf = (cell: Shape): ColumnDefinition => ({
  name: cell.column,
  displayName: cell.label,
  indexed: cell.indexed,
  enforceUniqueValues: cell.unique,
  ...facets[cell.kind],
});

const facets = {
  text: { text: { allowMultipleLines: false, textType: 'plain' } },
  longText: { text: { allowMultipleLines: true, textType: 'plain' } },
  number: { number: { decimalPlaces: 'none' } },
  boolean: { boolean: {} },
} as const satisfies Record<Shape['kind'], Partial<ColumnDefinition>>;
