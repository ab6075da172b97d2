// The permissions docs/operations.md asks for: every call of the product is in one row, and what the table says fails without a row does fail so.

import { startBot } from '../../bot/start';
import { keysOf } from '../../src/core/brand';
import { needsNone, permissions, type GraphPermission, type PermissionId } from '../../src/graph/permissions';
import { tenant } from '../../src/local/people';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { forwardedComplaint } from '../support/bot-mails';
import { until } from '../support/until';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterEach(() => world.local.faults.clear());
afterAll(() => world.stop());

const rows: readonly GraphPermission[] = keysOf(permissions).map((id) => permissions[id]);
const triage = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'email', protection: 'normal' };

const provable = {
  sites: ['/sites/*', '/drives/*'],
  mailbox: ['/users/*/messages*', '/users/*/mailFolders*'],
  sendMail: ['/users/*/messages/*/send'],
} as const satisfies Partial<Record<PermissionId, readonly string[]>>;

/** Graph refuses what the permission is for, as it does when nobody has given it. */
const without = (id: keyof typeof provable): void =>
  world.local.faults.set({ faults: provable[id].map((path) => ({ kind: 'refuse', status: 403, code: 'accessDenied', path })) });

it('every call a mail, its answers and the bot’s start make is in a row, or needs none', async () => {
  await world.mail(forwardedComplaint(1));
  await world.settle();
  const [card] = await world.chat('registrar');
  await world.press('registrar', card?.id ?? '', { button: 'decide', inputs: triage });
  await world.settle();
  const { calls = [] } = world.local.record.since(0, true);
  const paths = calls
    .flatMap((call) => (call.parts.length > 0 ? call.parts : [call]))
    .map(({ path }) => path.replace(/^\/v1\.0/, ''));
  const unnamed = paths.filter((path) => !needsNone.test(path) && !rows.some(({ calls: mine }) => mine.test(path)));
  expect(paths.length).toBeGreaterThan(50);
  expect([...new Set(unnamed)]).toEqual([]);
  const used = rows.filter(({ calls: mine }) => paths.some((path) => mine.test(path))).map(({ name }) => name);
  expect(used).toEqual(expect.arrayContaining(['Sites.Selected', 'Mail.ReadWrite', 'Mail.Send', 'GroupMember.Read.All']));
});

it('the first row that fits is the one a call needs', () => {
  const first = (path: string): string | undefined => rows.find(({ calls }) => calls.test(path))?.name;
  expect(first('/users/a%40b.example/messages/AAMk/send')).toBe('Mail.Send');
  expect(first('/users/a%40b.example/messages')).toBe('Mail.ReadWrite');
  expect(first('/users/1/checkMemberGroups')).toBe('GroupMember.Read.All');
  expect(first('/users/1')).toBe('User.Read.All');
  expect(first('/users/1/photo')).toBeUndefined();
  expect(first('/teams/1/channels/2/messages')).toBeUndefined();
});

it.each(['sites', 'mailbox'] as const)('the bot does not start without %s', async (id) => {
  without(id);
  await expect(
    startBot({ ...world.settings, port: 0 }, { info: () => undefined, warn: () => undefined, error: () => undefined }),
  ).rejects.toThrow();
});

it('letters stay among the drafts without sendMail, and the case goes on', async () => {
  without('sendMail');
  await world.mail(forwardedComplaint(2));
  await world.settle();
  // The bot's own look, which the mail nudged, may have the case and be on its way still.
  await until(() => world.logged.some(({ message }) => message.startsWith('letter could not go now')));
  expect(JSON.stringify(await world.chat('registrar'))).toContain('SYN-2026-00002');
  const drafts = await fetch(`${world.local.url}/local/page/mailboxes/${tenant.sharedMailbox}`);
  expect(await drafts.text()).toContain('"isDraft":true');
});
