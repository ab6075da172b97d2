// The bot that a story kills: a program of its own, and the one after it is found where it was. Nobody waits for what is told to the dead.

import { direct } from '../support/story/mails';
import { openCrew, type Crew } from '../support/story/crew';
import { openTenant, type Tenant } from '../support/story/tenant';
import { instant } from '../../src/core/brand';
import { tenant as ekbacka } from '../../src/local/people';
import { until } from '../support/until';

let tenant: Tenant;
let crew: Crew;
beforeAll(async () => {
  tenant = await openTenant(instant('2026-03-02T07:10:00.000Z'), () => undefined);
  crew = await openCrew(tenant, { dieAfter: 1 });
});
afterAll(async () => {
  await crew.stop();
  await tenant.local.stop();
});

it('dies at once, and the next one is told what Graph would have told it, at the same address [DEC7.16]', async () => {
  const url = crew.url();
  const health = async (): Promise<number | null> => (await fetch(`${url}/health`).catch(() => null))?.status ?? null;
  expect(await health()).toBe(200);
  crew.kill();
  expect(await crew.hasDied()).toBe(true);
  expect(await health()).toBeNull();
  await crew.revive();
  expect([crew.url(), await health()]).toEqual([url, 200]);
  await fetch(`${tenant.local.url}/local/mail/deliver?mailbox=${ekbacka.sharedMailbox}`, { method: 'POST', body: direct().raw });
  await until(async () => (await tenant.files()).length === 1);
  await tenant.local.notifier.idle();
  expect(await tenant.control('notifications')).toMatchObject({ accepted: expect.any(Number) as number, failed: 0, givenUp: 0 });
});
