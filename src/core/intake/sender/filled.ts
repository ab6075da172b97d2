// What a form or a system had beside name, address and words.

export interface Filled {
  readonly phone: string | null;
  readonly postal: string | null;
  /** Its number in the system that sent it on, after that system's name. */
  readonly otherNumber: string | null;
}

export const nothingFilled: Filled = { phone: null, postal: null, otherNumber: null };
