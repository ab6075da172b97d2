// Why something waits for a person in *Manuell hantering*, as a code; its sentence is `setAsideReason.<code>` in text/.

export const setAsideReasons = {
  empty: {},
  unreadable: {},
  tooLarge: {},
  failed: {},
  noSuchCase: {},
  /** Thousands of parts, mails inside mails: made to harm, or broken. */
  hostile: {},
  /** Took more time or memory to read than one mail may. */
  tooHeavy: {},
  /** One sender, or one domain, has sent more than the routine takes in by itself (sender-limits); the others wait behind it. */
  manyFromSender: {},
  encrypted: {},
  /** Looks like an automatic answer or letter to many, without the marks of one. */
  looksAutomatic: {},
  /** Of a system whose mails carry a person's words: the words were not found in it. */
  systemUnread: {},
  /** Our own address as the sender: a form, a rule, or a colleague who sends as the mailbox. */
  ownAddress: {},
  /** A colleague sent on something with a mail inside that cannot be opened, or that is cut off. */
  insideUnread: {},
  /** Names a case and claims to be a colleague, without proof. */
  senderUnproven: {},
  /** Names a case without our token, from an address the case does not know. */
  referenceUnproven: {},
  /** A row of a case that somebody has written over, or taken away, in SharePoint. */
  rowDamaged: {},
  /** A row of a case that a newer version of the product has written, and this one cannot read: it waits for that version. */
  rowNewer: {},
  rowGone: {},
  /** Who complained, and in which words, is not there any more. */
  personalGone: {},
  /** A row of its history that is not there any more. */
  historyGap: {},
  /** A row of another list, which is named beside it. */
  listRowDamaged: {},
  /** Written by a machine: recorded as no case at once, with which kind as the answer. */
  machineMail: {},
  /** A draft from the chat that its writer never handed in (decisions 7.6). */
  unusedDraft: {},
} as const satisfies Record<string, object>;
/** Reasons that are about a row in SharePoint and not about a mail. */
const rowReasons: readonly string[] = [
  'rowDamaged',
  'rowNewer',
  'rowGone',
  'personalGone',
  'historyGap',
  'listRowDamaged',
] satisfies readonly SetAsideReason[];
export const isAboutRow = (reason: string): boolean => rowReasons.includes(reason);

export type SetAsideReason = keyof typeof setAsideReasons;
