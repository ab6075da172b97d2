// English texts of a case about somebody with a protected identity.

export const shell = {
  'deadline.moveContent': 'OSL ch. 26 § 1: moved within {days}',
  'task.moveContentOut.title': 'Move the content to your own system',
  'task.moveContentOut.ask':
    'The case is protected, and its content is to lie in your own system. Fetch it under The complaint, put it there, and write the day and the system’s number here. Then all content is taken away from here.',
  'outcome.moveContentOut.moved': 'Moved',
  'done.moveContentOut.moved': 'Done: the content has been moved, and is taken away from here.',
  'shell.form.system': 'Move to: {system}',
  'shell.form.day': 'Moved on',
  'shell.form.receipt': 'Its number in the system',
  'shell.form.receipt.hint': 'The number the document got there, for example 2026-00123. No name and no identity number.',
  'shell.form.dayMissing': 'Write on which day you moved it.',
  'shell.form.receiptMissing': 'Write the number the document got in the system.',
  'shell.form.all': 'Is all of it there?',
  'shell.form.sure': 'I have seen that all of it is there: the original, the attachments and what has come since.',
  'shell.form.sureMissing': 'Tick that all of it is there. It cannot be got back from here.',
  'shell.fact': 'The content lies',
  'shell.lies.apart': 'In the third place, with a permission of its own',
  'shell.lies.outside': 'In {system}, number {receipt}. Nothing is left here.',
  'shell.elsewhere': 'The content lies in {system}, number {receipt}. Read it there; here are number, days and owner alone.',
  'shell.system': 'your own system',
  'shell.event.apart': 'The content was moved to the third place: {documents} documents, receipt {receipt}',
  'shell.event.usual': 'The content was moved back: {documents} documents, receipt {receipt}',
  'shell.event.outside': '{name} moved the content to {system} on {day}, number {receipt}',
} as const;
