// Every letter the product can send: to whom, whether a person must read it first, how long it can be undone, whether it is given by hand to somebody
// who gets no mail, and of which other letter it tells.

export const letterTypes = {
  acknowledgement: { to: 'complainant', readBy: null, holdMinutes: 5 },
  safety: { to: 'complainant', readBy: null, holdMinutes: 0 },
  confirmation: { to: 'complainant', readBy: null, holdMinutes: 5 },
  receipt: { to: 'forwarder', readBy: null, holdMinutes: 0 },
  notice: { to: 'complainant', readBy: 'caseworker', holdMinutes: 5, byHand: true, tellsOf: 'toProvider' },
  noticeOwn: { to: 'complainant', readBy: 'caseworker', holdMinutes: 5, byHand: true },
  toProvider: { to: 'provider', readBy: 'caseworker', holdMinutes: 5 },
  delayNotice: { to: 'complainant', readBy: 'caseworker', holdMinutes: 5, byHand: true },
  passedOn: { to: 'complainant', readBy: 'registrar', holdMinutes: 5, byHand: true },
  toldWhere: { to: 'complainant', readBy: 'registrar', holdMinutes: 5, byHand: true },
  exitNotice: { to: 'complainant', readBy: 'registrar', holdMinutes: 5, byHand: true },
  reply: { to: 'complainant', readBy: 'unitManager', holdMinutes: 5, byHand: true },
} as const satisfies Record<
  string,
  {
    readonly to: 'complainant' | 'provider' | 'forwarder';
    readonly readBy: string | null;
    readonly holdMinutes: number;
    readonly byHand?: true;
    /** It says that another has gone: it goes after that one, or not at all. */
    readonly tellsOf?: 'toProvider';
  }
>;

export type LetterType = keyof typeof letterTypes;
