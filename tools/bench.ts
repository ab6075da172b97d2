// `npm run bench`: measures the product as it runs and says what each figure is beside its goal. `--json` one line a figure, `--only intake,idle`
// a part, `--trace` every request behind the counts, `--full` as many mails and activities as a release is measured by. Ends with 1 when a figure misses its goal or could not be measured.

import { parseArgs } from 'node:util';
import { measureArchive } from './bench/archive';
import { measureCardAnswer } from './bench/card-answer';
import { complain, endAll, runToTheEnd } from './bench/clean-up';
import { measureClicks } from './bench/clicks';
import { measureCompiled } from './bench/compiled';
import { measureDrafts } from './bench/drafts';
import { chosen, figure, lineOf, type FigureId } from './bench/figures';
import { measureDanger } from './bench/danger';
import { measureDesk } from './bench/desk';
import { measureDueOfMany } from './bench/due-of-many';
import { measureManyMails } from './bench/hostile-mails';
import { measureIdle } from './bench/idle';
import { nothing, together, type Measured } from './bench/measured';
import { measureRough } from './bench/rough';
import { measurePlanner } from './bench/planner';
import { measureQuota } from './bench/scale-quota';
import { measureReplicas } from './bench/scale-replicas';
import { measureServed } from './bench/served';
import { measureSoak } from './bench/soak';
import { measureStart } from './bench/start-up';
import { measureTab } from './bench/tab';
import { tableOf } from './bench/table';
import { measureWalks } from './bench/walk-counts';

/** Each part starts the product for itself, so that none sees what another left behind. */
const parts: readonly { readonly of: RegExp; readonly measure: (isFull: boolean) => Promise<Measured> }[] = [
  { of: /^(?:intake\.(?:requests|units)$|triage\.|wholeCase\.)/, measure: measureWalks },
  { of: /^intake\.(?:hostile\.|mailsPerMinute)/, measure: measureManyMails },
  { of: /^commonCase\./, measure: measureClicks },
  { of: /^cardAnswer\./, measure: measureCardAnswer },
  { of: /^rough\./, measure: measureRough },
  { of: /^pass\./, measure: measureDueOfMany },
  { of: /^draft\./, measure: measureDrafts },
  { of: /^idle\./, measure: measureIdle },
  { of: /^desk\./, measure: measureDesk },
  { of: /^(?:myWork|cases|unit)\./, measure: measureServed },
  { of: /^compiled\./, measure: measureCompiled },
  { of: /^planner\./, measure: measurePlanner },
  { of: /^archive\./, measure: measureArchive },
  { of: /^scale\.(?:quota|danger|unitsPerMail)/, measure: measureQuota },
  { of: /^scale\.(?:mailsPerMinute|replicas)/, measure: measureReplicas },
  { of: /^scale\.soak\./, measure: measureSoak },
  { of: /^start\./, measure: measureStart },
  { of: /^tab\./, measure: measureTab },
  { of: /^danger\./, measure: measureDanger },
];

async function main(): Promise<number> {
  const { values: asked } = parseArgs({
    options: { json: flag, trace: flag, full: flag, only: { type: 'string', default: '' } },
  });
  const ids = chosen(asked.only.split(',').filter((word) => word !== ''));
  if (ids.length === 0) return complain(`Det finns inget mått som heter så: ${asked.only}`);
  const measured: Measured[] = [];
  for (const part of parts)
    if (ids.some((id) => part.of.test(id))) measured.push(await measuredOrSaid(() => part.measure(asked.full)));
  const all = together(measured);
  const found = ids.map((id: FigureId) => figure(id, all.values[id] ?? null));
  if (asked.json) for (const one of found) console.log(lineOf(one));
  else for (const line of tableOf(found, all, { withCalls: asked.trace })) console.log(line);
  return found.every(({ ok }) => ok) ? 0 : 1;
}

const flag = { type: 'boolean', default: false } as const;

/** One part that cannot be measured leaves its figures without a value; the others are measured all the same. */
async function measuredOrSaid(measure: () => Promise<Measured>): Promise<Measured> {
  try {
    return await measure();
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return nothing;
  } finally {
    await endAll();
  }
}

runToTheEnd(main);
