// All files of a package with their bytes as the package has them, in an order that is always the same; the map is made of the others.

import { documentationFolder, ermsName, metsName, readMeName, schemaName, dataFolder } from './places';
import type { Description } from './description';
import { ermsOf, type FilesOf } from './erms';
import { ermsFaults } from './erms-faults';
import { ermsSchema } from './erms-schema';
import { metsOf, type PackedFile } from './mets';
import { readMe } from './read-me';
import { xmlDocument } from './xml';

/** A document that the package itself makes, by its path below the package's folder. */
export interface MadeText {
  readonly path: string;
  readonly words: string;
}

/** What describes the case: the description, what explains the package, and the schema. Throws when the description breaks the table of ERMS: that is a fault of ours. */
export function describingTexts(description: Description, files: FilesOf): readonly MadeText[] {
  const erms = ermsOf(description, files);
  const faults = ermsFaults(erms);
  if (faults.length > 0) throw new Error(`a package breaks the table of ERMS: ${faults.slice(0, 5).join('; ')}`);
  return [
    { path: ermsName, words: xmlDocument(erms) },
    { path: readMeName, words: readMe(description) },
    { path: schemaName, words: ermsSchema() },
  ];
}

/** The map of all other files. */
export const mapText = (description: Description, files: readonly PackedFile[]): MadeText => ({
  path: metsName,
  words: xmlDocument(metsOf(description, files)),
});

export const dataPath = (name: string): string => `${dataFolder}/${name}`;
export const documentationPath = (name: string): string => `${documentationFolder}/${name}`;
