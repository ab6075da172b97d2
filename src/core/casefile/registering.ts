// How a case stands in the authority's register: under its number there, or kept in order instead on a ground (OSL 5 kap. 1 §).

/** Grounds on which documents need not be entered, only kept so that it can be seen what came and went. */
export const inOrderGrounds = { noSecrecy: {}, littleImportance: {} } as const satisfies Record<string, object>;
export type InOrderGround = keyof typeof inOrderGrounds;

const longest = 40;
const letters = /^[\p{L}\p{N} /:.-]+$/u;

/** A number as registers write them, `SN 2026/0123`, or null: it has figures, and no words but a board's short name, so that nobody can be named in it. */
export function readRegistryNumber(text: string): string | null {
  const number = text.trim().replaceAll(/\s{1,40}/g, ' ');
  if (number.length > longest || !letters.test(number)) return null;
  const words = number.split(/[^\p{L}\p{N}]/u).filter((word) => /\p{L}/u.test(word));
  const figures = [...number].filter((letter) => /\d/.test(letter)).length;
  return figures >= 3 && words.length <= 1 && words.every((word) => word.length <= 6) ? number : null;
}
