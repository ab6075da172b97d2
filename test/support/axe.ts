// What axe finds in a frame that is shown: everything it knows of WCAG 2.2 A and AA, and of good manners.

import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (where: object, how: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * Its findings as `rule: element`; what `leftOut` selects is not looked at. What moves is waited for, and the page is read
 * from its top: further down a mark that stays in sight lies over part of whatever happens to have come under it.
 */
export async function accessFaults(frame: Frame, leftOut: readonly string[] = []): Promise<readonly string[]> {
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
  await frame.evaluate(() => window.scrollTo(0, 0));
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  return frame.evaluate(
    async (exclude) => {
      const { axe } = window as unknown as { axe: Axe };
      // Whether what is pressed is big enough to be hit is a rule of 2.2 that axe leaves out until it is asked for.
      const how = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };
      const { violations } = await axe.run({ exclude }, how);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    ['[data-tabster-dummy]', ...leftOut].map((selector) => [selector]),
  );
}
