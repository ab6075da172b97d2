// What a look costs when ten cases are due, among a hundred open ones and among ten thousand: it must follow the ten.

import { listPlaces, rowsOf, type ListPlace } from './lists';
import type { Counted, Measured } from './measured';
import { moveClock } from './people-act';
import { relax, startProduct } from './product';
import { seedCases } from './seed';
import { callsSince, costOf, markOf, quiet, type GraphCall } from './server-record';
import { handOver } from './walk-case';
import { withoutTimer } from './walk-counts';
import { later } from './watch-kinds';
import { startOnWorkingDay } from './working-day';

const due = 10;
const [few, many] = [100, 10_000];

/** Two products, each new, alike but for the number of cases that are open and not due. */
export async function measureDueOfMany(): Promise<Measured> {
  const [ofFew, ofMany] = [await dueAmong(few), await dueAmong(many)];
  const [small, large] = [costOf(ofFew.calls).requests, costOf(ofMany.calls).requests];
  return {
    values: { 'pass.dueOfMany.ratio': large / small },
    notes: [`pass.dueOfMany: ${large} anrop för ${due} av ${many} mot ${small} för ${due} av ${few}.`],
    counted: [ofFew, ofMany],
  };
}

async function dueAmong(open: number): Promise<Counted> {
  const product = await startProduct(withoutTimer);
  await relax(product);
  await startOnWorkingDay(product);
  const ids: string[] = [];
  while (ids.length < due) ids.push((await handOver(product, `due-${ids.length}`)).caseId);
  const looks = (await rowsOf(product, 'Bevakning')).map(({ cells }) => cells['NextLook'] ?? '').sort();
  await seedCases(product, { like: ids[0] ?? '', count: open - due, nextLook: later });
  const start = await markOf(product);
  await moveClock(product, new Date(Date.parse(looks.at(-1) ?? '') + 1_000));
  await quiet(product);
  const [calls, lists] = [await callsSince(product, start), await listPlaces(product)];
  await product.stop();
  refuseOther(calls, lists);
  return { title: `pass.dueOfMany: ${due} av ${open} öppna ärenden är aktuella`, calls, lists };
}

/** A ratio of something else than ten passes would say nothing. */
function refuseOther(calls: readonly GraphCall[], lists: readonly ListPlace[]): void {
  const watch = lists.find(({ title }) => title === 'Bevakning')?.id ?? '';
  const looked = new Set(
    calls
      .flatMap((call) => [call, ...call.parts])
      .filter(({ method, path }) => method === 'PATCH' && decodeURIComponent(path).includes(`/lists/${watch}/`))
      .map(({ path }) => /[/]items[/](\d+)/.exec(path)?.[1]),
  );
  if (looked.size !== due) throw new Error(`${looked.size} ärenden sågs på i stället för ${due}.`);
}
