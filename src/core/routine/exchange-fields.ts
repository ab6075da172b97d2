// What a column of a file may hold, to a system that others keep and from it (F05, D15, R042): one table for both ways.

/** `code`: a word of ours that the system may have another for; `words`: what people wrote, with persons masked. */
export const exportFields = {
  number: 'plain',
  /** What the case is called in the system it came from; nothing of any other. */
  reference: 'plain',
  registryNumber: 'plain',
  received: 'plain',
  ended: 'plain',
  kind: 'code',
  channel: 'code',
  category: 'code',
  topic: 'code',
  service: 'code',
  provider: 'plain',
  unit: 'plain',
  area: 'plain',
  closedAs: 'code',
  needsMet: 'code',
  analysis: 'words',
  measures: 'words',
  followUp: 'plain',
} as const satisfies Record<string, 'plain' | 'code' | 'words'>;
export type ExportField = keyof typeof exportFields;

/** What a complaint is made of that comes in a file. Whatever else a row holds is laid under its words: danger may stand anywhere, and nothing is lost. */
export const arrivalFields = {
  reference: { needed: true },
  received: { needed: true },
  words: { needed: true },
  subject: { needed: false },
  name: { needed: false },
  address: { needed: false },
  phone: { needed: false },
  postal: { needed: false },
  channel: { needed: false },
  kind: { needed: false },
  replyWish: { needed: false },
  isProtected: { needed: false },
  isDanger: { needed: false },
} as const satisfies Record<string, { readonly needed: boolean }>;
export type ArrivalField = keyof typeof arrivalFields;

/** What we said of the case when it was given back: never taken for words of whoever complains. */
export const ourWords = [
  'registryNumber',
  'ended',
  'closedAs',
  'needsMet',
  'analysis',
  'measures',
  'followUp',
  'number',
] as const;

export const exchangeFields = { ...exportFields, ...arrivalFields };
export type ExchangeField = keyof typeof exchangeFields;
