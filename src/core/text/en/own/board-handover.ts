// English texts of a matter that is handed over to another board.

import type { boardHandover as swedish } from '../../sv/own/board-handover';

export const boardHandover = {
  'process.boardHandover': 'Hand over to another board',
  'newMatter.boardHandover': 'Hand a matter over to another board',
  'matterStage.boardHandover.weighing': 'Secrecy being weighed',
  'matterStage.boardHandover.handingOver': 'Being handed over',
  'matterStage.boardHandover.waiting': 'Waits for a receipt',
  'matterStage.boardHandover.theirs': 'With the other board',
  'matterStage.boardHandover.stays': 'Stays here',
  'ask.handoverGround': 'On which ground may it be handed over?',
  'ask.handoverGround.consent': 'The individual has consented (OSL chapter 12)',
  'ask.handoverGround.necessary': 'Necessary for the board’s own task (OSL chapter 10 section 2)',
  'ask.handoverGround.nothingSecret': 'Nothing of it is secret',
  'ask.handedOverDay': 'On which day was it handed over?',
  'ask.receiptDay': 'On which day did the receipt come?',
  'task.boardSecrecy.title': 'Weigh whether the matter may be handed over',
  'task.boardSecrecy.ask':
    'There is secrecy between boards (OSL chapter 8 section 1). Weigh whether the other board may have the data, and write why.',
  'outcome.boardSecrecy.mayGo': 'May be handed over',
  'done.boardSecrecy.mayGo': 'May be handed over.',
  'outcome.boardSecrecy.mayNotGo': 'May not be handed over',
  'done.boardSecrecy.mayNotGo': 'Stays here: may not be handed over.',
  'task.boardHandOver.title': 'Hand over to the other board',
  'task.boardHandOver.ask':
    'Hand the original and what was weighed to the other board by your own secure way, ask for a receipt, and write to whom. Close the complaint here as _No case – Wrong receiver_, and tell the person.',
  'outcome.boardHandOver.handedOver': 'Handed over',
  'done.boardHandOver.handedOver': 'Handed over.',
  'task.boardReceipt.title': 'Note the other board’s receipt',
  'task.boardReceipt.ask':
    'Write the number it got there and who received it. Nothing of the content. If they did not take it, it is weighed anew.',
  'outcome.boardReceipt.receipt': 'The receipt has come',
  'done.boardReceipt.receipt': 'Received by the other board.',
  'outcome.boardReceipt.notTaken': 'They did not take it',
  'done.boardReceipt.notTaken': 'Not taken: weighed anew.',
  'deadline.boardSecrecy': 'Secrecy weighed within {days}',
  'deadline.boardHandOver': 'Handed over within {days}',
  'deadline.boardReceipt': 'Own routine: a receipt within {days}',
  'statute.boardSecrecy': 'OSL chapter 8 section 1: there is secrecy between boards',
} as const satisfies Record<keyof typeof swedish, string>;
