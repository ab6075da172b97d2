// Days go by in a real browser: a task changes hands, is declined with a reason, is remembered before its last day, and is heard of by those above.

import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { messageSaying, openDesk, type Desk } from './support/desk';
import { startProduct, type Product } from './support/product';
import { giveAway, handOver, moveClock, nameCaseworker, receive, sendToProvider } from './support/steps';

let product: Product;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct('2026-03-02T07:10:00Z'), launchBrowser()]);
  desk = await openDesk(browser, product);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const declined = 'SYN-2026-00001';
const waiting = 'SYN-2026-00002';

it('lets a caseworker hand her task to a colleague, who declines it with a reason, and then the manager has it', async () => {
  await handOver(desk, 'Hemtjänsten kommer inte till min mamma');
  await receive(desk);
  await nameCaseworker(desk);
  await giveAway(desk, { who: 'Lena Dahl', reason: 'Kollegan kan ärendet', to: 'Karin Lindqvist' });
  await giveAway(desk, { who: 'Karin Lindqvist', reason: 'Hinner inte i tid' });
  const card = await messageSaying(await desk.chatOf('Eva Sandell'), 'Jag tar det');
  expect(await card.textContent()).toContain(declined);
});

it('reminds the caseworker before the last day, and tells the manager when nobody has answered', async () => {
  await handOver(desk, 'Synpunkt via webbformuläret');
  await receive(desk, 'Enhet Söder');
  await nameCaseworker(desk, 'Karin Lindqvist');
  await sendToProvider(desk, 'Karin Lindqvist');
  await dayByDay('fre 6 mars');
  const reminder = await messageSaying(await desk.chatOf('Karin Lindqvist'), 'Påminnelse: Invänta utförarens svar');
  expect(await reminder.textContent()).toContain(waiting);
  expect(await said('Eva Sandell', 'Försenad: Invänta utförarens svar')).toBe(0);
  await dayByDay('ons 11 mars');
  await messageSaying(await desk.chatOf('Eva Sandell'), /Försenad.*Invänta utförarens svar/s);
});

it('tells the head of department what the manager has left lying', async () => {
  const notice = await messageSaying(await desk.chatOf('Astrid Palm'), /Försenad.*Skicka till utföraren/s);
  expect(await notice.textContent()).toContain(declined);
});

const said = async (who: string, words: string): Promise<number> =>
  (await desk.chatOf(who)).getByRole('article').filter({ hasText: words }).count();

/** One press a day, as a person would, until the clock shows the day. */
async function dayByDay(day: string): Promise<void> {
  const clock = desk.page.getByRole('region', { name: 'Klockan' });
  while (!(await clock.textContent())?.includes(day)) await moveClock(desk, 'En dag framåt');
}
