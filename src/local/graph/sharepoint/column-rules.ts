// What SharePoint takes as a column: one facet, and which columns may be indexed or unique (graph-facts 1.1).

import { z } from 'zod';
import { invalid } from '../refusal';

const flag = z.boolean().optional();
const word = z.string().optional();

const facets = {
  text: z.strictObject({
    ...{ allowMultipleLines: flag, appendChangesToExistingText: flag, maxLength: z.int().optional() },
    ...{ linesForEditing: z.int().optional(), textType: z.enum(['plain', 'richText']).optional() },
  }),
  choice: z.strictObject({
    choices: z.array(z.string()).optional(),
    allowTextEntry: flag,
    displayAs: z.enum(['checkBoxes', 'dropDownMenu', 'radioButtons']).optional(),
  }),
  dateTime: z.strictObject({
    format: z.enum(['dateOnly', 'dateTime']).optional(),
    displayAs: z.enum(['default', 'friendly', 'standard']).optional(),
  }),
  number: z.strictObject({
    decimalPlaces: z.enum(['automatic', 'none', 'one', 'two', 'three', 'four', 'five']).optional(),
    displayAs: z.enum(['number', 'percentage']).optional(),
    ...{ minimum: z.number().optional(), maximum: z.number().optional() },
  }),
  boolean: z.strictObject({}),
  personOrGroup: z.strictObject({
    ...{ allowMultipleSelection: flag, displayAs: word },
    chooseFromType: z.enum(['peopleAndGroups', 'peopleOnly']).optional(),
  }),
  hyperlinkOrPicture: z.strictObject({ isPicture: flag }),
  currency: z.strictObject({ locale: word }),
  lookup: z.strictObject({ allowMultipleValues: flag, listId: word, columnName: word, allowUnlimitedLength: flag }),
} as const;

export type FacetName = keyof typeof facets;

const facetNames: readonly string[] = Object.keys(facets);
export const isFacet = (name: string): name is FacetName => facetNames.includes(name);

const shared = {
  ...{ displayName: word, description: word, columnGroup: word },
  ...{ indexed: flag, enforceUniqueValues: flag, required: flag, hidden: flag, readOnly: flag },
  defaultValue: z.object({ value: word, formula: word }).nullable().optional(),
};
const optionalFacets = z.strictObject({ ...facets, ...shared, name: z.string() }).partial().shape;

export const newColumnSchema = z.strictObject({ ...optionalFacets, name: z.string().min(1) });
export const columnChangeSchema = z.strictObject(optionalFacets);

export type NewColumn = z.infer<typeof newColumnSchema>;
export type ColumnChange = z.infer<typeof columnChangeSchema>;

/** The one facet of a column; 400 when there is none or more than one. */
export function facetOf(column: ColumnChange): FacetName {
  const found = Object.keys(column).filter(isFacet);
  const [facet] = found;
  if (facet === undefined || found.length > 1) throw invalid('A column must have exactly one type facet.');
  return facet;
}

const UNIQUE: readonly FacetName[] = ['text', 'number', 'currency', 'dateTime', 'choice', 'personOrGroup', 'lookup'];

/** 400 for an index or a uniqueness that SharePoint cannot keep. */
export function refuseIndex(column: ColumnChange, facet: FacetName): void {
  const indexed = column.indexed === true;
  if (column.enforceUniqueValues === true && !indexed) throw invalid('A column that enforces unique values must be indexed.');
  if (!indexed) return;
  if (column.text?.allowMultipleLines === true) throw invalid('A column with multiple lines of text cannot be indexed.');
  if (hasSeveralValues(column)) throw invalid('A column with several values cannot be indexed.');
  if (facet === 'hyperlinkOrPicture') throw invalid('A hyperlink column cannot be indexed.');
  if (column.enforceUniqueValues === true && !UNIQUE.includes(facet))
    throw invalid(`A ${facet} column cannot enforce unique values.`);
}

/** Whether the column holds an array: such a column cannot be indexed, and is written with an annotation. */
export const hasSeveralValues = (column: ColumnChange): boolean =>
  column.choice?.displayAs === 'checkBoxes' ||
  column.personOrGroup?.allowMultipleSelection === true ||
  column.lookup?.allowMultipleValues === true;

/** 400 for a name that SharePoint would not keep as it is. */
export function refuseName(name: string): void {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,31}$/.test(name)) throw invalid(`The column name '${name}' is not valid.`);
}

const DEFAULTS: Partial<Record<FacetName, object>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  dateTime: { displayAs: 'default', format: 'dateOnly' },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleOnly' },
};

/** The definition as SharePoint answers it, with what it fills in by itself. */
export function completed(column: NewColumn, facet: FacetName): NewColumn {
  return {
    ...{ columnGroup: 'Custom Columns', description: '', displayName: column.name },
    ...{ enforceUniqueValues: false, hidden: false, indexed: false, readOnly: false, required: false },
    ...column,
    [facet]: { ...DEFAULTS[facet], ...column[facet] },
  };
}

/** graph-facts 1.1: 20 indexed columns in a list is the figure of older pages. */
export function refuseManyIndexes(count: number): void {
  if (count > 20) throw invalid('The list already has the maximum of 20 indexed columns.');
}
