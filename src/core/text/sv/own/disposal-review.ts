// Swedish texts of the yearly review of what may be disposed of.

export const disposalReview = {
  'process.disposalReview': 'Genomgång inför gallring',
  'newMatter.disposalReview': 'Genomgång inför gallring',
  'matterStage.disposalReview.reviewing': 'Ska gås igenom',
  'matterStage.disposalReview.confirming': 'Ska bekräftas',
  'matterStage.disposalReview.reviewed': 'Genomgången',
  'ask.mayGo': 'Hur många får gallras enligt planen?',
  'ask.toLook': 'Hur många av dem måste någon se efter först?',
  'task.disposalReview.title': 'Gå igenom vad som får gallras',
  'task.disposalReview.ask':
    'Tiden i planen har gått ut för några avslutade ärenden. Öppna Gallring och välj för dem: gallra, bevara eller vänta. Någon annan bekräftar det som ska gallras.',
  'outcome.disposalReview.reviewed': 'Genomgången är gjord',
  'done.disposalReview.reviewed': 'Avslutad: det som får gallras är genomgånget.',
  'task.disposalConfirm.title': 'Bekräfta det som ska gallras',
  'task.disposalConfirm.ask':
    'Någon har valt att ärenden ska gallras. Öppna Gallring, läs grunden för varje och bekräfta det som ska bort. Det du inte bekräftar ligger kvar.',
  'outcome.disposalConfirm.confirmed': 'Det som väntade är bekräftat',
  'done.disposalConfirm.confirmed': 'Avslutad: det som skulle gallras är bekräftat.',
  'outcome.disposalConfirm.notAll': 'Allt ska inte gallras',
  'done.disposalConfirm.notAll': 'Avslutad: något av det som var valt ska inte gallras.',
  'deadline.disposalConfirm': 'Egen rutin: bekräftat inom {days}',
  'deadline.disposalReview': 'Egen rutin: genomgången gjord inom {days}',
} as const;
