// Faults planted in a sound package, each of which a check must catch: what it does to the map or to the description, and who must say so.

import { ermsName, metsName } from '../../src/core/archive/places';
import { textIn, withText, type Files } from './look';

interface Planted {
  readonly what: string;
  /** By our own measure, or by the published schemas and rules alone. */
  readonly by: 'own' | 'published';
  readonly file: typeof metsName | typeof ermsName;
  readonly from: RegExp;
  readonly to: string;
}

export const planted: readonly Planted[] = [
  { what: 'a checksum is missing', by: 'own', file: metsName, from: / CHECKSUM="[0-9a-f]{64}"/, to: '' },
  { what: 'a checksum is another', by: 'own', file: metsName, from: /CHECKSUM="[0-9a-f]{6}/, to: 'CHECKSUM="000000' },
  { what: 'a size is another', by: 'own', file: metsName, from: / SIZE="\d+"/, to: ' SIZE="1"' },
  { what: 'the software is not named', by: 'own', file: metsName, from: /OTHERTYPE="SOFTWARE"/, to: 'OTHERTYPE="PROGRAM"' },
  {
    what: 'a kind of checksum nobody knows',
    by: 'published',
    file: metsName,
    from: /CHECKSUMTYPE="SHA-256"/,
    to: 'CHECKSUMTYPE="SHA-255"',
  },
  {
    what: 'a kind of package nobody knows',
    by: 'published',
    file: metsName,
    from: /OAISPACKAGETYPE="SIP"/,
    to: 'OAISPACKAGETYPE="ZIP"',
  },
  { what: 'no structure', by: 'published', file: metsName, from: /<structMap[\s\S]{1,2000}<\/structMap>/, to: '' },
  { what: 'a case file without its number', by: 'published', file: ermsName, from: /<objectId>[^<]{1,60}<\/objectId>/, to: '' },
  {
    what: 'a value that is none',
    by: 'published',
    file: ermsName,
    from: /directionDefinition="incoming"/,
    to: 'directionDefinition="inward"',
  },
  { what: 'an element in the wrong place', by: 'published', file: ermsName, from: /<status value="closed"\/>/, to: '<loan/>' },
  {
    what: 'another direction without its name',
    by: 'published',
    file: ermsName,
    from: / otherDirectionDefinition="intern"/,
    to: '',
  },
];

/** The package with the fault; throws where it cannot be planted, for then nothing would be proven. */
export function plant(files: Files, { what, file, from, to }: Planted): Files {
  const words = textIn(files, file);
  if (!from.test(words)) throw new Error(`this cannot be planted: ${what}`);
  return withText(files, file, words.replace(from, to));
}
