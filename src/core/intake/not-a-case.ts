// What machines send that is no case, as a code; each has its sentence in text/.

export const notACase = {
  ...{ autoReply: {}, bounce: {}, receipt: {}, calendar: {}, newsletter: {}, notice: {}, ownMail: {}, recall: {} },
} as const satisfies Record<string, object>;
export type NotACase = keyof typeof notACase;
