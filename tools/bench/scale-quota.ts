// A backlog under the quota of a licence step: how many mails become cases in a minute, which first, and how much is left for people. Whole minutes are
// counted, so that how fast the machine is matters little.

import { join } from 'node:path';
import { toItem } from '../../src/local/graph/sharepoint/item-rows';
import { listBy } from '../../src/local/graph/sharepoint/list-rows';
import { openStore } from '../../src/local/store';
import { ask, pause } from './at';
import { drain, fill, letIn } from './backlog';
import { countOf, listPlaces } from './lists';
import type { Measured } from './measured';
import { relax, startProduct, type Product } from './product';
import { callsSince, costOf, markOf, type GraphCall } from './server-record';
import { startOnWorkingDay } from './working-day';

const minute = 60_000;
/** One mail of so many speaks of danger; the first do not. */
const dangerEvery = 40;

interface Step {
  /** Units a minute. */
  readonly units: number;
  readonly mails: number;
}

const small: Step = { units: 1_250, mails: 240 };
const middle: Step = { units: 3_750, mails: 640 };

/** Each step on a product of its own. In the first minute nobody knows the limit; the second is counted. */
export async function measureQuota(): Promise<Measured> {
  const [first, second] = [await atStep(small), await atStep(middle)];
  return {
    values: {
      'scale.quota1250.mailsPerMinute': first.mails,
      'scale.quota3750.mailsPerMinute': second.mails,
      'scale.quota.keptForPeople': Math.min(first.kept, second.kept),
      'scale.dangerFirst': Math.max(first.danger, second.danger),
      'scale.unitsPerMail': first.unitsPerMail,
    },
    notes: [said(small, first), said(middle, second)],
    counted: [],
  };
}

interface Seen {
  /** Cases made in the second minute. */
  readonly mails: number;
  /** Percent of that minute's units that nobody asked for. */
  readonly kept: number;
  /** Percent of the backlog that were cases when the last that speaks of danger was. */
  readonly danger: number;
  readonly unitsPerMail: number;
}

const said = ({ units, mails }: Step, seen: Seen): string =>
  `scale.quota: ${mails} mejl vid ${units} enheter i minuten: ${seen.mails} ärenden i den andra minuten, ${seen.kept.toFixed(0)} % av enheterna kvar åt människor, ${seen.unitsPerMail.toFixed(1)} enheter per mejl.`;

async function atStep({ units, mails }: Step): Promise<Seen> {
  const product = await startProduct();
  await relax(product);
  await startOnWorkingDay(product);
  const met = { mails: 3, from: 100_000 };
  await fill(product, met);
  await drain(product, met, minute);
  await fill(product, { mails, dangerEvery });
  const before = await countOf(product, 'Ärenden');
  await ask(`${product.local}/local/limits`, { teamsRelaxed: true, sharePointUnitsPerMinute: units });
  const mark = await markOf(product);
  await letIn(product);
  const since = Date.now();
  await pause(2 * minute);
  const calls = await callsSince(product, mark);
  const list = (await listPlaces(product)).find(({ title }) => title === 'Ärenden')?.id ?? '';
  const second = calls.filter(({ time }) => Date.parse(time) - since >= minute && Date.parse(time) - since < 2 * minute);
  const made = madeIn(second, list);
  const spent = costOf(second).units;
  const danger = await lastInDanger(product, { before, mails });
  await product.stop();
  return { mails: made, kept: 100 * (1 - spent / units), danger, unitsPerMail: costOf(calls).units / madeIn(calls, list) };
}

/** Rows that calls have made in a list. */
const madeIn = (calls: readonly GraphCall[], list: string): number =>
  calls
    .flatMap((call) => [call, ...call.parts])
    .filter(
      ({ method, path, status }) =>
        method === 'POST' && status === 201 && decodeURIComponent(path).endsWith(`/lists/${list}/items`),
    ).length;

/** All of them when one has had to wait until now. */
async function lastInDanger(product: Product, of: { readonly before: number; readonly mails: number }): Promise<number> {
  const site = (await listPlaces(product)).find(({ title }) => title === 'Ärenden')?.site ?? '';
  const store = openStore(join(product.data, 'microsoft365.db'));
  try {
    const rows = store.all('SELECT * FROM sp_items WHERE list = ? ORDER BY id', listBy(store, site, 'Ärenden').row).map(toItem);
    const grave = rows.slice(of.before).flatMap(({ fields }, at) => ((fields['Signs'] ?? '') === '' ? [] : [at + 1]));
    return grave.length < Math.floor(of.mails / dangerEvery) ? 100 : (100 * Math.max(...grave)) / of.mails;
  } finally {
    store.close();
  }
}
