// The published manifest schema, asked offline: the package carries every version it knows.

import { ManifestUtil } from '@microsoft/app-manifest';

const read = (file: string): Promise<readonly string[]> =>
  ManifestUtil.loadAndValidateFromPath(file).then(([, faults]) => faults);

/** Sentences about where the manifest in `file` breaks the schema it names; none when it keeps to it. What cannot even be read is a fault too. */
export const schemaFaults = (file: string): Promise<readonly string[]> =>
  read(file).catch((error: unknown) => [error instanceof Error ? error.message : 'The manifest cannot be read.']);
