// A package looked at as an archive does it: is every file in its map and every checksum right, does the map meet the demands, and what do schemas say.

import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { ermsName, metsName, schemaName } from '../../src/core/archive/places';
import { unmet } from './demands';
import { partsAt, readXml, type Read } from './read-xml';
import { schemaErrors } from './schemas';

/** The files of a package by their paths below its folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The files of a zip, without the package's own folder in their paths. */
export const unpacked = (zip: Uint8Array): Files =>
  new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));

export const textIn = (files: Files, path: string): string => new TextDecoder().decode(files.get(path) ?? new Uint8Array());

/** The files with one of them in other words. */
export const withText = (files: Files, path: string, words: string): Files =>
  new Map([...files, [path, new TextEncoder().encode(words)]]);

/** What is wrong by our own measure, which needs no folder beside the project. */
export async function ownFaults(files: Files): Promise<readonly string[]> {
  const mets = readXml(textIn(files, metsName));
  const schema = { fileName: schemaName, contents: textIn(files, schemaName) };
  return [
    ...unmet(mets).map((id) => `${id} is not met`),
    ...fileFaults(mets, files),
    ...(await schemaErrors({ fileName: ermsName, contents: textIn(files, ermsName) }, { schema, others: [] })),
    ...appendixFaults(readXml(textIn(files, ermsName)), files),
  ];
}

/** Every file but the map is in it once, with its size and checksum. */
function fileFaults(mets: Read, files: Files): readonly string[] {
  const mapped = [
    ...partsAt(mets, 'dmdSec/mdRef').map((one) => ({ measured: one, at: one })),
    ...partsAt(mets, 'fileSec/fileGrp/file').flatMap((one) => partsAt(one, 'FLocat').map((at) => ({ measured: one, at }))),
  ].map(({ measured: { attributes }, at }) => ({ path: decodeURIComponent(at.attributes['xlink:href'] ?? ''), attributes }));
  const names = mapped.map(({ path }) => path);
  return [
    ...mapped.flatMap(({ path, attributes }) => {
      const bytes = files.get(path);
      if (bytes === undefined) return [`${path} is not there`];
      const isSame = attributes['CHECKSUM'] === sha256(bytes) && attributes['SIZE'] === String(bytes.byteLength);
      return isSame ? [] : [`${path} has another checksum or size`];
    }),
    ...[...files.keys()].filter((path) => path !== metsName && names.filter((name) => name === path).length !== 1),
  ];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whatever the description points at is there. */
const appendixFaults = (erms: Read, files: Files): readonly string[] =>
  partsAt(erms, 'aggregations/aggregation/record/additionalInformation/appendix')
    .map(({ attributes }) => attributes['path'] ?? '')
    .filter((path) => !files.has(path))
    .map((path) => `${path} is described and not there`);
