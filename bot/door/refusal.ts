// Why a request to /api/messages is refused: a status for the machine that asked, a code for our log, and nothing else to anybody.

export const refusals = {
  notPost: 405,
  notJson: 415,
  tooLarge: 413,
  badBody: 400,
  notAnActivity: 400,
  noToken: 401,
  badToken: 401,
  wrongServiceUrl: 401,
  notEndorsed: 401,
  foreignServiceUrl: 403,
  foreignChannel: 403,
  foreignTenant: 403,
  keysAway: 503,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof refusals;

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: RefusalCode };

export const passed = <T>(value: T): Checked<T> => ({ ok: true, value });
export const refuse = (refused: RefusalCode): { readonly ok: false; readonly refused: RefusalCode } => ({ ok: false, refused });
