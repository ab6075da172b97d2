// The commonest case (decisions 3): a mail, a named person, a provider chosen by the person herself, no flags. What it takes of presses and cards is counted.

import type { WalkedPage } from '../../../tools/bench/walked-page';
import type { Desk } from './desk';
import {
  approveAnswer,
  followUp,
  handOver,
  moveClock,
  nameCaseworker,
  providerAnswers,
  receive,
  receiveFile,
  sendToProvider,
} from './steps';

const answer =
  'Vi har utrett det som hänt: två kvällspass saknade bemanning. Vi har anställt en person och lagt om schemat. Den enskilde har fått besked av vår chef.';

/** Walks it from the colleague's inbox to the closed file. */
export async function walkShortPath(desk: Desk): Promise<WalkedPage> {
  await handOver(desk, 'Hemtjänsten kommer inte till min mamma');
  await receive(desk);
  await nameCaseworker(desk);
  await sendToProvider(desk, 'Lena Dahl');
  await moveClock(desk, '5 minuter');
  await providerAnswers(desk, answer);
  await followUp(desk, 'Lena Dahl', 'Behoven är tillgodosedda');
  await approveAnswer(desk);
  await moveClock(desk, '5 minuter');
  await receiveFile(desk);
  const managersChat = await desk.chatOf('Eva Sandell');
  await managersChat.getByRole('article').first().waitFor();
  return { clicks: desk.clicks(), managerCards: await managersChat.getByRole('article').count() };
}
