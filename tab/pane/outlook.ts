// The program around the pane: Outlook, asked through Office.js and nowhere else. Which message is open, its bytes, and what this Outlook cannot do.

/** Why nothing can be handed over from here; each has a sentence `pane.cannot.<code>`. */
export const obstacles = {
  outside: { forwards: false },
  noOffice: { forwards: true },
  noItem: { forwards: false },
  notMail: { forwards: false },
  compose: { forwards: false },
  tooOld: { forwards: true },
  noSignIn: { forwards: true },
} as const satisfies Record<string, { readonly forwards: boolean }>;
export type Obstacle = keyof typeof obstacles;

/** What is open: a message by Outlook's key for it, or why there is none to hand over. */
export type Open = { readonly message: string } | { readonly obstacle: Obstacle };

/** Why Outlook did not give the message out: `pane.fault.<code>`. */
export class NotGiven extends Error {
  override readonly name = 'NotGiven';
  constructor(readonly code: 'locked' | 'failed' | 'offline') {
    super(code);
  }
}

/** Without Outlook around, Office.js may never answer. */
const patience = 10_000;

/** What there is when Office.js has loaded; an obstacle in a plain browser, or when Microsoft's address did not answer. */
export async function enterOutlook(): Promise<Obstacle | null> {
  if (typeof Office === 'undefined') return 'noOffice';
  const late = new Promise<null>((done) => setTimeout(() => done(null), patience));
  const info = await Promise.race([Office.onReady(), late]);
  if (info === null) return 'noOffice';
  return String(info.host) === String(Office.HostType.Outlook) ? null : 'outside';
}

/** The message that is open now. */
export function openNow(): Open {
  const { requirements, mailbox } = Office.context;
  const { item } = mailbox;
  if (item === undefined || item === null) return { obstacle: 'noItem' };
  if (String(item.itemType) !== String(Office.MailboxEnums.ItemType.Message)) return { obstacle: 'notMail' };
  if (typeof item.subject !== 'string') return { obstacle: 'compose' };
  if (!requirements.isSetSupported('Mailbox', '1.14')) return { obstacle: 'tooOld' };
  if (!requirements.isSetSupported('NestedAppAuth', '1.1')) return { obstacle: 'noSignIn' };
  return { message: item.itemId };
}

/** Tells of every other message that is chosen while the pane is pinned. */
export const onOther = (changed: () => void): void =>
  Office.context.mailbox?.addHandlerAsync(Office.EventType.ItemChanged, () => changed());

/** Outlook's word for a message that it may not give out: rights management, or a sensitivity label. */
const notAllowed = 7000;

/** The bytes of the open message, as it came. Throws `NotGiven`. */
export async function bytesOf(message: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!navigator.onLine) throw new NotGiven('offline');
  const { item } = Office.context.mailbox;
  if (item?.itemId !== message) throw new NotGiven('failed');
  const base64 = await new Promise<string>((done, failed) =>
    item.getAsFileAsync(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) done(value);
      else failed(new NotGiven(error.code === notAllowed ? 'locked' : 'failed'));
    }),
  );
  const letters = atob(base64);
  return Uint8Array.from({ length: letters.length }, (_, n) => letters.charCodeAt(n));
}

/** The language Outlook is in. */
export const localeOf = (): string => (typeof Office === 'undefined' ? '' : (Office.context?.displayLanguage ?? ''));

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Outlook tells its colours and not what they are called; where it tells none the system's wish holds. */
export function themeNow(): ThemeName {
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  const colour = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  if (colour === undefined) return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return isDark(colour) ? 'dark' : 'light';
}

/** Tells of every change of theme, where Outlook does. */
export function onTheme(change: () => void): void {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', change);
  if (typeof Office !== 'undefined') Office.context?.mailbox?.addHandlerAsync(Office.EventType.OfficeThemeChanged, change);
}

/** `#1f1f1f` is. */
function isDark(colour: string): boolean {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = /^#?(\w\w)(\w\w)(\w\w)$/.exec(colour.trim()) ?? [];
  return 0.3 * Number.parseInt(red, 16) + 0.6 * Number.parseInt(green, 16) + 0.1 * Number.parseInt(blue, 16) < 128;
}
