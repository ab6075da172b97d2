// A complaint that concerns two becomes two cases: over what it is divided, and the keys by which a part is known.

/** Two providers have each their contract, request and summary; two persons each their file. */
export const dividedOvers = { providers: {}, persons: {} } as const satisfies Record<string, object>;
export type DividedOver = keyof typeof dividedOvers;

const mark = '+';

/** The intake key of a part: that of the case the mail came as, and what tells the part from it. */
export const partKey = (intakeKey: string, part: string): string => `${keyOfOriginal(intakeKey)}${mark}${part}`;

/** The key of the same mail where it lies in the case that answers it, for itself. */
export const sameKey = (intakeKey: string, inCase: string): string => `${intakeKey}${mark}in${inCase}`;

/** The key of the mail that it all came in. */
export const keyOfOriginal = (intakeKey: string): string => intakeKey.split(mark)[0] ?? intakeKey;

/** The text that says what a part is about, in the case it was divided from. */
export const partNoteKey = (caseId: string, part: string): string => `${caseId}|${partNoteKind}|${part}`;
export const partNoteKind = 'partNote';
