// What is wrong in a profile's file, for the person who wrote it: where, what, and what to write instead.

export interface ProfileFault {
  /** `organisation.units[1].area`, as it is found in the file. */
  readonly where: string;
  readonly what: string;
  readonly instead: string;
  /** Nothing stops because of it; somebody should know. */
  readonly isWarning?: true;
}

/** A path of keys and places as one reads it. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place === '' ? String(key) : `${place}.${String(key)}`;
  }, '');

/** A fault as it is printed, three lines. */
export const printed = ({ where, what, instead, isWarning }: ProfileFault): string =>
  `${isWarning === true ? 'OBS' : 'FEL'}  ${where === '' ? 'filen' : where}\n     ${what}\n     ${instead}\n`;
