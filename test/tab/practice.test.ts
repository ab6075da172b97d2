// *Övningsläge* as it is seen in a browser: the mark stays on top of every page, wide and narrow, and hides nothing of it.

import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { runPractice } from '../../tools/practice/run';
import { envFor } from '../support/bot-env';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let decided = '';
beforeAll(async () => {
  desk = await openTabWorld({ PRACTICE: 'on' });
  const { world } = desk;
  const env = { ...envFor(world.local, Number(new URL(world.bot.url).port)), PRACTICE: 'on' };
  await runPractice(['begin'], env, () => undefined);
  await world.settle();
  const found = await world.bot.app.graph.send(allRows(casesList, world.bot.app.places));
  decided = found.find(({ stage, unit }) => stage === 'deciding' && unit === 'soder')?.id ?? '';
});
afterAll(() => desk.close());

it.each([1300, 360])('stands on top of the page at %s pixels, also when it is scrolled', async (width) => {
  const { reader } = desk;
  await reader.page.setViewportSize({ width, height: 700 });
  for (const page of ['cases', `case/${decided}`]) {
    const tab = await reader.open('managerSouth', page);
    const mark = tab.getByRole('complementary', { name: 'Övning' });
    await mark.waitFor();
    await tab.getByRole('heading').first().waitFor();
    await tab.locator('body').evaluate(() => window.scrollTo(0, 10_000));
    expect((await mark.boundingBox())?.height).toBeLessThan(60);
    expect(await mark.evaluate((element) => element.getBoundingClientRect().top)).toBe(0);
    expect(await mark.innerText()).toContain('ÖVNING. Påhittat, inget skickas.');
    expect(await reader.faults()).toEqual([]);
  }
  await desk.picture(`practice-${width}`, { width, height: 700 });
});
