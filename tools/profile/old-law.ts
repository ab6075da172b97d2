// Names of authorities and acts that have been replaced: no text of a municipality may still use them (D16, R084, R336, L03, L16).

import { placeOf, type ProfileFault } from './fault';

const replaced: readonly (readonly [old: string, now: string])[] = [
  ['Socialstyrelsen som tillsynsmyndighet', 'IVO, Inspektionen för vård och omsorg'],
  ['Socialstyrelsens tillsyn', 'IVO:s tillsyn'],
  ['2001:453', 'Socialtjänstlagen (2025:400)'],
  ['SoL 14 kap. 2 §', 'SoL 27 kap. 2 §'],
  ['SoL 14 kap. 3 §', 'SoL 27 kap. 2 §'],
  ['SoL 14 kap. 7 §', 'SoL 27 kap. 6 §'],
  ['1991:900', 'Kommunallagen (2017:725)'],
  ['1986:223', 'Förvaltningslagen (2017:900)'],
  ['1980:100', 'Offentlighets- och sekretesslagen (2009:400)'],
  ['personuppgiftslagen', 'Dataskyddsförordningen'],
];

/** Every text of the file that names one. */
export const oldLawFaults = (file: unknown): readonly ProfileFault[] =>
  textsIn(file, []).flatMap(({ path, text }) =>
    replaced
      .filter(([old]) => text.toLowerCase().includes(old.toLowerCase()))
      .map(([old, now]) => ({ where: placeOf(path), what: `”${old}” är ersatt.`, instead: `Skriv ”${now}”.` })),
  );

interface Found {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

function textsIn(value: unknown, path: readonly PropertyKey[]): readonly Found[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]));
}
