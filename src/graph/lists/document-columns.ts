// The columns that say of a row what it is to the register and the archive, for whoever exports the list: all of them follow from which document it is.

import { documentKinds, type DocumentKind } from '../../core/records/document-kinds';
import type { Composed } from './list';

/** Received, drawn up, sent or a draft; in which direction; its class; and the provision of secrecy that may hold. */
export const documentColumns: readonly Composed<{ readonly document: DocumentKind }>[] = [
  { column: 'State', label: 'Inkommen, upprättad, expedierad', of: ({ document }) => documentKinds[document].state },
  { column: 'Way', label: 'Riktning', of: ({ document }) => documentKinds[document].way },
  { column: 'Retention', label: 'Klass', of: ({ document }) => documentKinds[document].retention },
  { column: 'Secrecy', label: 'Sekretess', of: ({ document }) => documentKinds[document].secrecy },
];
