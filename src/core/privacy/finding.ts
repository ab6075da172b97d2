// What the screening points at: a stretch of the text and what it holds. The types are those a person meets in the page.

/** Every kind of finding and the label that stands in its place. A description is pointed out and never masked. */
export const labels = {
  NAMN: '[NAMN]',
  PERSONNUMMER: '[PERSONNUMMER]',
  TELEFON: '[TELEFON]',
  EPOST: '[EPOST]',
  ADRESS: '[ADRESS]',
  POSTNUMMER: '[POSTNUMMER]',
  DATUM_FÖDELSE: '[FÖDELSEDATUM]',
  FASTIGHET: '[FASTIGHET]',
  REGNR: '[REGNR]',
  KONTO: '[KONTO]',
  URL: '[WEBBADRESS]',
  ANVÄNDARNAMN: '[ANVÄNDARNAMN]',
  ÄRENDENR: '[ÄRENDENR]',
  KOD: '[KOD]',
  NUMMER: '[NUMMER]',
  ORD: '[ORD]',
  BESKRIVNING: '',
} as const satisfies Record<string, string>;

export type FindingType = keyof typeof labels;

/** Offsets are UTF-16 units, end exclusive. `NUMMER` and `ORD` are masked because the screening does not know them. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
}

/** A label as it stands in masked text. */
export const labelPattern =
  /\[(?:NAMN|PERSONNUMMER|TELEFON|EPOST|ADRESS|POSTNUMMER|FÖDELSEDATUM|FASTIGHET|REGNR|KONTO|WEBBADRESS|ANVÄNDARNAMN|ÄRENDENR|KOD|NUMMER|ORD)\]/g;

/** What leads to a person; words and numbers that are merely unknown do not, nor does what a contract, a day or a number of ours may be. */
export const leading: ReadonlySet<FindingType> = new Set([
  'NAMN',
  'PERSONNUMMER',
  'TELEFON',
  'EPOST',
  'ADRESS',
  'DATUM_FÖDELSE',
  'FASTIGHET',
  'REGNR',
  'KONTO',
  'ANVÄNDARNAMN',
]);
