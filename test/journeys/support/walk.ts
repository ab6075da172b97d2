// The whole way of one complaint, from the colleague's inbox over the provider and EKU to the answer: what the walk's test and the pictures of the README share.

import type { Desk } from './desk';
import {
  approveAnswer,
  followUp,
  handOver,
  moveClock,
  nameCaseworker,
  providerAnswers,
  receive,
  receiveAtEku,
  receiveFile,
  sendToProvider,
  takeToEku,
} from './steps';

const caseworker = 'Lena Dahl';
const summary = 'Kvällsbesök har uteblivit och andra besök har kommit för sent, flera veckor i rad.';
const answer =
  'Vi har utrett det som hänt: två kvällspass saknade bemanning. Vi har lagt om schemat från den 9 mars. Den enskilde har fått besked av vår chef.';

/** The stations of the walk, in order. Each ends when what it leads to can be seen. */
export const stations = {
  handOver: (desk: Desk) => handOver(desk, 'Hemtjänsten kommer inte till min mamma'),
  receive: (desk: Desk) => receive(desk),
  nameCaseworker: (desk: Desk) => nameCaseworker(desk),
  sendToProvider: async (desk: Desk) => {
    await sendToProvider(desk, caseworker, summary);
    await moveClock(desk, '5 minuter');
  },
  providerAnswers: (desk: Desk) => providerAnswers(desk, answer),
  followUp: (desk: Desk) => followUp(desk, caseworker, 'Behoven är inte tillgodosedda'),
  takeToEku: async (desk: Desk) => {
    const read = await takeToEku(desk);
    await moveClock(desk, '5 minuter');
    return read;
  },
  receiveAtEku: (desk: Desk) => receiveAtEku(desk),
  approveAnswer: async (desk: Desk) => {
    await approveAnswer(desk);
    await moveClock(desk, '5 minuter');
  },
  receiveFile: (desk: Desk) => receiveFile(desk),
} as const;
