// Every task of the complaint: whose it is, when it exists, when it is due, where it is answered, and where each outcome leads.

import { alarms } from './tasks/alarms';
import { eku } from './tasks/eku';
import { ending } from './tasks/ending';
import { mails } from './tasks/mails';
import { ownOperation } from './tasks/own-operation';
import { receiving } from './tasks/receiving';
import { registering } from './tasks/registering';
import { shell } from './tasks/shell';
import { stair } from './tasks/stair';
import { weighing } from './tasks/weighing';

export const tasks = {
  ...receiving,
  ...registering,
  ...shell,
  ...ownOperation,
  ...alarms,
  ...mails,
  ...stair,
  ...eku,
  ...weighing,
  ...ending,
};

export type ComplaintTaskId = keyof typeof tasks;
