// *Övningsläge* as it is seen in a browser: the mark stays on top of every page, wide and narrow, and hides nothing of it.

import { runPractice } from '../../tools/practice/run';
import { envFor } from '../support/bot-env';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
jest.setTimeout(120_000);
beforeAll(async () => {
  desk = await openTabWorld({ PRACTICE: 'on' });
  const { world } = desk;
  const env = { ...envFor(world.local, Number(new URL(world.bot.url).port)), PRACTICE: 'on' };
  await runPractice(['begin'], env, () => undefined);
  await world.settle();
});
afterAll(() => desk.close());

it.each([1300, 360])('stands on top of the page at %s pixels, also when it is scrolled', async (width) => {
  const { reader } = desk;
  await reader.page.setViewportSize({ width, height: 700 });
  for (const page of ['cases', 'case/1']) {
    const tab = await reader.open('managerSouth', page);
    const mark = tab.getByRole('complementary', { name: 'Övning' });
    await mark.waitFor();
    await tab.getByRole('heading').first().waitFor();
    await tab.locator('body').evaluate(() => window.scrollTo(0, 10_000));
    expect((await mark.boundingBox())?.height).toBeLessThan(200);
    expect(await mark.evaluate((element) => element.getBoundingClientRect().top)).toBe(0);
    expect(await mark.innerText()).toContain('Inget skickas utanför');
    expect(await reader.faults()).toEqual([]);
  }
  await desk.picture(`practice-${width}`, { width, height: 700 });
});
