// Swedish texts of the yearly review of what may be disposed of.

export const disposalReview = {
  'process.disposalReview': 'Genomgång inför gallring',
  'newMatter.disposalReview': 'Genomgång inför gallring',
  'matterStage.disposalReview.reviewing': 'Ska gås igenom',
  'matterStage.disposalReview.reviewed': 'Genomgången',
  'ask.mayGo': 'Hur många får gallras enligt planen?',
  'ask.toLook': 'Hur många av dem måste någon se efter först?',
  'task.disposalReview.title': 'Gå igenom vad som får gallras',
  'task.disposalReview.ask':
    'Tiden i planen har gått ut för några avslutade ärenden. Öppna Gallring och välj för dem: gallra, bevara eller vänta. Någon annan bekräftar det som ska gallras.',
  'outcome.disposalReview.reviewed': 'Genomgången är gjord',
  'done.disposalReview.reviewed': 'Avslutad: det som får gallras är genomgånget.',
  'deadline.disposalReview': 'Egen rutin: genomgången gjord inom {days}',
} as const;
