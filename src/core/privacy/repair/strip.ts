// A text under repair: characters that know which stretch of the original they stand for.

/** Characters and, beside them, where in the original each begins and ends. */
export interface Strip {
  readonly letters: string[];
  readonly starts: number[];
  readonly ends: number[];
}

/** A strip with nothing on it. */
export const emptyStrip = (): Strip => ({ letters: [], starts: [], ends: [] });

/** Puts characters on the strip, each as wide in the original as they are together. */
export function put(strip: Strip, characters: string, at: readonly [number, number]): void {
  for (let index = 0; index < characters.length; index += 1) {
    strip.letters.push(characters.charAt(index));
    strip.starts.push(at[0]);
    strip.ends.push(at[1]);
  }
}
