// The published schemas of manifest and translation, asked offline: the package carries every version it knows.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ManifestUtil } from '@microsoft/app-manifest';
import Ajv from 'ajv-draft-04';
import { z } from 'zod';
import type { PackageFiles } from './faults';

const read = (file: string): Promise<readonly string[]> =>
  ManifestUtil.loadAndValidateFromPath(file).then(([, faults]) => faults);

/** Sentences about where the manifest in `file` breaks the schema it names; none when it keeps to it. What cannot even be read is a fault too. */
export const schemaFaults = (file: string): Promise<readonly string[]> =>
  read(file).catch((error: unknown) => [error instanceof Error ? error.message : 'The manifest cannot be read.']);

const named = z.looseObject({ $schema: z.string() });
const folder = path.join(path.dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');

/** The same of the English: which places may be translated, and how long each may be. */
export function translationFaults(files: PackageFiles): readonly string[] {
  try {
    const translation = named.parse(JSON.parse(Buffer.from(files['en.json'] ?? []).toString('utf8')));
    const version = /\/teams\/(v[\d.]{1,9})\//.exec(translation.$schema)?.[1] ?? '';
    const schema = readFileSync(path.join(folder, version, 'MicrosoftTeams.Localization.schema.json'), 'utf8');
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
    const isGood = ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(schema)));
    if (isGood(translation)) return [];
    return (isGood.errors ?? []).map(
      ({ instancePath, message, params }) => `en.json${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
    );
  } catch {
    return ['en.json: it names no published schema, or cannot be read'];
  }
}
