// A list or a form that sends in somebody's name: `'Eva Ek' via Kontakt <kontakt@x.example>`, `Eva Ek (via Kontakt)`, `Eva Ek via Kontakt`.

import { withoutEnds } from '../ends';

const between = [' via ', ' (via ', ' genom '] as const;

/** The person a sender's line names before its "via"; null when it has none. */
export function namedVia(from: string): string | null {
  const bracket = from.indexOf('<');
  const line = bracket === -1 ? from : from.slice(0, bracket);
  const place = between.map((one) => line.toLowerCase().indexOf(one)).find((found) => found > 0);
  const name = place === undefined ? '' : withoutEnds(line.slice(0, place), `"'”“’‘`);
  return name === '' ? null : name;
}
