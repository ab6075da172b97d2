// How a provider answers a task of a matter itself, through a link and without an account (decisions 7.7).

/** `S`: stages of its process. */
export interface ByLink<S extends string = string> {
  /** The field with the day it came, which is not asked: it is the day it was sent. */
  readonly cameOn: string;
  /** The outcomes it may give, the first that the matter leaves open, and what it may say with each in its own words. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Stages in which another answer through the same link takes the place of the first; both are kept. */
  readonly replacedIn: readonly S[];
  /** How it is reminded: the outcome, the field with the day that was done, and the one with the new day. */
  readonly reminded: { readonly outcome: string; readonly doneOn: string; readonly newDay: string };
}
