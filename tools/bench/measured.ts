// What a part of the bench hands back: values for figures, what a person should know about them, and the calls behind them.

import type { FigureId } from './figures';
import type { GraphCall } from './server-record';
import type { ListPlace } from './lists';

export interface Counted {
  readonly title: string;
  readonly calls: readonly GraphCall[];
  /** The lists of the product that was counted: every one has ids of its own. */
  readonly lists: readonly ListPlace[];
}

export interface Measured {
  readonly values: Partial<Readonly<Record<FigureId, number | null>>>;
  readonly notes: readonly string[];
  /** Where each request goes. */
  readonly counted: readonly Counted[];
}

/** Nothing yet; parts add to it. */
export const nothing: Measured = { values: {}, notes: [], counted: [] };

/** Several parts as one. */
export const together = (parts: readonly Measured[]): Measured => ({
  values: Object.fromEntries(parts.flatMap(({ values }) => Object.entries(values))),
  notes: parts.flatMap(({ notes }) => notes),
  counted: parts.flatMap(({ counted }) => counted),
});
