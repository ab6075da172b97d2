// Single-value extended properties: set with a message, expanded, and looked up in filters (graph-facts 3.2).

import { z } from 'zod';
import { textOf, type Store } from '../../store';
import { badRequest } from './refusals';

export const propertySchema = z.object({ id: z.string(), value: z.string() });
export type Property = z.infer<typeof propertySchema>;

const ID =
  /^(String|Integer|Boolean|SystemTime|Double|CLSID) (\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\} (Name \S.*|Id 0x[0-9a-fA-F]+)|0x[0-9a-fA-F]+)$/;

/** The same property written in another case is the same property. */
const plainId = (id: string): string => id.toLowerCase();

/** Writes them; 400 when an id is not of the form `String {guid} Name x`. Call inside a transaction. */
export function writeProperties(store: Store, row: number, properties: readonly Property[]): void {
  for (const { id, value } of properties) {
    if (!ID.test(id))
      throw badRequest(`PropertyId values may only be in one of the following formats: 'String {guid} Name x'. Got '${id}'.`);
    store.run('DELETE FROM mail_properties WHERE row = ? AND lower(id) = ?', row, plainId(id));
    store.run('INSERT INTO mail_properties (row, id, value) VALUES (?, ?, ?)', row, id, value);
  }
}

/** All of a message's own properties. */
export const propertiesOf = (store: Store, row: number): readonly Property[] =>
  store.all('SELECT id, value FROM mail_properties WHERE row = ? ORDER BY id', row).map((found) => ({
    id: textOf(found, 'id'),
    value: textOf(found, 'value'),
  }));
