// What the pane asks of Outlook, held against an Outlook of ours after Office.js's own types: each fault that Microsoft documents has its word.

import { bytesOf, enterOutlook, localeOf, NotGiven, onOther, onTheme, openNow, themeNow } from '../../tab/pane/outlook';

interface Wish {
  readonly item?: object | null;
  readonly sets?: readonly string[];
  readonly host?: string | null;
  readonly background?: string | undefined;
  readonly online?: boolean;
  readonly wants?: readonly string[];
}

const given = (value: string) => (took: (result: object) => void) => took({ status: 'succeeded', value });
const refused = (code: number) => (took: (result: object) => void) =>
  took({ status: 'failed', error: { code, name: 'x', message: 'x' } });
const message = { itemId: 'AAQ', itemType: 'message', subject: 'Klagomål', getAsFileAsync: given(btoa('From: a\xe5')) };

const handlers: Record<string, (() => void)[]> = {};
const heard = (event: string): void => handlers[event]?.forEach((handler) => handler());

function play({ item = message, sets = ['Mailbox 1.14', 'NestedAppAuth 1.1'], host = 'Outlook', ...wish }: Wish = {}): void {
  const background = 'background' in wish ? wish.background : '#ffffff';
  const office = {
    onReady: () => Promise.resolve({ host, platform: 'OfficeOnline' }),
    HostType: { Outlook: 'Outlook' },
    EventType: { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    MailboxEnums: { ItemType: { Message: 'message', Appointment: 'appointment' } },
    context: {
      displayLanguage: 'sv-SE',
      officeTheme: background === undefined ? undefined : { bodyBackgroundColor: background },
      requirements: { isSetSupported: (name: string, version: string) => sets.includes(`${name} ${version}`) },
      mailbox: { item, addHandlerAsync: (event: string, handler: () => void) => (handlers[event] ??= []).push(handler) },
    },
  };
  const matchMedia = (query: string) => ({
    matches: wish.wants?.some((one) => query.includes(one)) ?? false,
    addEventListener: () => undefined,
  });
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: wish.online ?? true }, configurable: true });
  Object.assign(globalThis, { Office: office, window: { matchMedia } });
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'window');
});

it('enters Outlook, and no other program', async () => {
  expect(await enterOutlook()).toBe('noOffice');
  play();
  expect(await enterOutlook()).toBeNull();
  play({ host: null });
  expect(await enterOutlook()).toBe('outside');
  play({ host: 'Word' });
  expect(await enterOutlook()).toBe('outside');
});

it('does not wait for ever for an Office.js that never answers', async () => {
  jest.useFakeTimers();
  play();
  Object.assign((globalThis as unknown as { Office: object }).Office, { onReady: () => new Promise(() => undefined) });
  const entered = enterOutlook();
  await jest.advanceTimersByTimeAsync(11_000);
  expect(await entered).toBe('noOffice');
  jest.useRealTimers();
});

it.each([
  ['a message', {}, { message: 'AAQ' }],
  ['nothing', { item: null }, { obstacle: 'noItem' }],
  ['an invitation', { item: { ...message, itemType: 'appointment' } }, { obstacle: 'notMail' }],
  [
    'a mail that is written',
    { item: { ...message, itemId: undefined, subject: { getAsync: () => undefined } } },
    { obstacle: 'compose' },
  ],
  ['a message in an older Outlook, or on a phone', { sets: ['Mailbox 1.5', 'NestedAppAuth 1.1'] }, { obstacle: 'tooOld' }],
  ['a message where nobody can be signed in', { sets: ['Mailbox 1.14'] }, { obstacle: 'noSignIn' }],
] as const)('sees %s', (_, wish, expected) => {
  play(wish);
  expect(openNow()).toEqual(expected);
});

const faultOf = (asked: string): Promise<unknown> => bytesOf(asked).catch((failure: unknown) => failure);

it('takes the bytes of the message as they are', async () => {
  play();
  expect(Buffer.from(await bytesOf('AAQ')).toString('latin1')).toBe('From: aå');
});

it.each([
  ['protected by rights management', { item: { ...message, getAsFileAsync: refused(7000) } }, 'locked'],
  ['any other fault', { item: { ...message, getAsFileAsync: refused(9018) } }, 'failed'],
  ['another message chosen meanwhile', { item: { ...message, itemId: 'BBQ' } }, 'failed'],
  ['no message any more', { item: null }, 'failed'],
  ['offline', { online: false }, 'offline'],
] as const)('says why it gets none: %s', async (_, wish, code) => {
  play(wish);
  const fault = await faultOf('AAQ');
  expect(fault).toBeInstanceOf(NotGiven);
  expect(fault).toMatchObject({ code });
});

it('hears of another message and another theme', () => {
  play();
  const changed: string[] = [];
  onOther(() => changed.push('message'));
  onTheme(() => changed.push('theme'));
  heard('olkItemSelectedChanged');
  heard('officeThemeChanged');
  expect(changed).toEqual(['message', 'theme']);
});

it.each([
  [{ background: '#ffffff' }, 'light'],
  [{ background: '#1f1f1f' }, 'dark'],
  [{ background: '212121' }, 'dark'],
  [{ background: 'white' }, 'light'],
  [{ background: undefined, wants: ['dark'] }, 'dark'],
  [{ background: undefined }, 'light'],
  [{ background: '#ffffff', wants: ['forced-colors'] }, 'contrast'],
] as const)('%j is shown as %s', (wish, theme) => {
  play(wish);
  expect(themeNow()).toBe(theme);
});

it('speaks as Outlook does', () => {
  expect(localeOf()).toBe('');
  play();
  expect(localeOf()).toBe('sv-SE');
});
