// What a case is called in the system it came from, as it may stand beside its number: never a person's number, address or name.

import { isPersonal } from './registering';

/** The system as the profile has it, and its own number there; null where that may say who somebody is, and then it stands in the original alone. */
export interface CameFrom {
  readonly system: string;
  readonly reference: string | null;
}

const longest = 60;
const letters = /^[\p{L}\p{N} /:._#-]+$/u;
/** As such systems make them: `3f2b8c1e-77aa-4b0e-9a51-0c2f6d1e8b3a`. */
const made = /^\{?[0-9a-f]{4,}(?:-[0-9a-f]{4,}){2,}\}?$/i;

/** Whether it may be shown wherever the case's number is. */
export function isShownReference(text: string): boolean {
  if (made.test(text)) return text.length <= longest;
  if (text === '' || text.length > longest || !letters.test(text) || isPersonal(text)) return false;
  const words = text.split(/[^\p{L}\p{N}]/u).filter((word) => /^\p{L}+$/u.test(word));
  return /\d/.test(text) && words.length <= 1 && words.every((word) => word.length <= 6);
}
