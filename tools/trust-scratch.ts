import { pause } from './bench/at';
import { startOnWorkingDay } from './bench/working-day';
import { comeToRest, goOn } from './trust/come-to-rest';
import { complaintOf, sendComplaint } from './trust/complaints';
import { judged } from './trust/history/rules';
import { readTold } from './trust/history/read';
import { workOnce } from './trust/people';
import { openTown } from './trust/town';
import { rmSync } from 'node:fs';
void (async () => {
  rmSync('test-output/scratch', { recursive: true, force: true });
  const town = await openTown({ replicas: 1, folder: 'test-output/scratch' });
  await startOnWorkingDay(town);
  for (let n = 0; n < 7; n += 1) await sendComplaint(town, complaintOf('q', n, town.m365.clock.now()));
  const asked = new Set<string>();
  for (let turn = 0; turn < 40; turn += 1) {
    console.log(turn, JSON.stringify(await workOnce(town, asked)));
    if (turn % 4 === 3) await goOn(town);
    await pause(300);
  }
  console.log(await comeToRest(town, new Set()));
  console.log(JSON.stringify(judged(readTold(town.files())).map(({ rule, looked, breaches }) => [rule, looked, breaches.slice(0, 5)]), null, 1));
  await town.stop();
  process.exit(0);
})();
