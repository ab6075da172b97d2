// English texts of files that come from other systems: the same keys and holes as the Swedish.

import type { fileIn as swedish } from '../sv/file-in';

export const fileIn = {
  'fileIn.title': 'Read in complaints from another system',
  'fileIn.about':
    'Choose the system and its file (.csv or .xlsx). Try it first: every row is shown, and nothing is written. Rows that have been read in are not read in again. Take the file away when all is in: it holds personal data.',
  'fileIn.system': 'Which system is the file from?',
  'fileIn.file': 'Which file?',
  'fileIn.columns':
    'The file has the headings {columns} on its first row. Other columns are laid under the words of the complaint.',
  'fileIn.look': 'Try the file',
  'fileIn.take': 'Read in',
  'fileIn.none': 'The profile has no system that files come from.',
  'fileIn.rows': 'Rows of the file',
  'fileIn.row': 'Row {row}',
  'fileIn.keep': 'Save the receipt',
  'fileIn.going': 'Reading in: {done} of {count}',
  'fileIn.head.row': 'Row',
  'fileIn.head.reference': 'Number in the system',
  'fileIn.head.end': 'Result',
  'fileIn.head.number': 'Case',
  'fileIn.head.understood': 'How the row was understood',
  'fileIn.head.said': 'To know and to do',
  'fileIn.head.file': 'The checksum of the file (SHA-256)',
  'fileIn.summary': 'New: {new}. Read in before: {known}. Cannot be read in: {wrong}.',
  'fileIn.done': 'Taken in now: {taken}. Cannot be taken in: {wrong}. Keep the receipt if you need it.',
  'fileIn.alarms': 'May be danger: {count}. They are read in first, and alarm at once.',
  'fileIn.alarmsWrong':
    'May be danger, but cannot be taken in: {count}. Nobody is alarmed. Read them in the file now, and write them down on the page Write down.',
  'fileIn.understood': 'Came {day}. {channel}. {kind}. {length} characters.',
  'fileIn.end.new': 'Is read in',
  'fileIn.end.taken': 'Read in',
  'fileIn.end.whole': 'Read in before. Is not read in again.',
  'fileIn.end.begun': 'Was cut short last time. Is made whole.',
  'fileIn.end.other':
    'The number has been read in, with another day. If it is the same case nothing is left to do. Else give the row a number of its own.',
  'fileIn.end.ours': 'A case that Trappan has handed out. Is not read in.',
  'fileIn.end.wrong': 'Cannot be read in as it stands',
  'fileIn.alarm': 'May be danger.',
  'fileIn.alarmWrong':
    'May be danger, and nobody is alarmed. Read the row now, and write the complaint down on the page Write down.',
  'fileIn.protected': 'Becomes a protected case.',
  'fileIn.sameAs':
    'The same words by the same person are in {number}. The row becomes a case of its own: if they belong together you choose that there.',
  'fileIn.fault.empty': '{column} is empty. Fill it in, in the system or in the file, and try again.',
  'fileIn.fault.noDay': '{column} is no day. Write it as 2026-03-02.',
  'fileIn.fault.twoWays': '{column} can be read in two ways. Write the day as 2026-03-02.',
  'fileIn.fault.notYet': '{column} is a day that has not been. Put the day right.',
  'fileIn.fault.longAgo': '{column} is more than three years ago. Check the year.',
  'fileIn.fault.tooLong': '{column} is too long. Write the complaint down on the page Write down, and attach the text.',
  'fileIn.fault.merged': '{column} is merged with other cells. Unmerge them in Excel, and fill in each row.',
  'fileIn.fault.error': '{column} shows an error in Excel. Write the value in place of the formula.',
  'fileIn.fault.uncounted': '{column} has a formula that is not worked out. Write the value, or save the file in Excel.',
  'fileIn.fault.twice': '{column} is the same as on a row above. Give the row a number of its own, or take it away.',
  'fileIn.note.hidden':
    '{column} may be somebody’s identity number, telephone or name. It is kept in the original alone, and not given back in files.',
  'fileIn.note.notAnAddress':
    '{column} is no e-mail address. It is laid under the words of the complaint, and nothing is sent there.',
  'fileIn.note.noZero': '{column} is written as a number: Excel may have taken the zero it begins with. Check the number.',
  'fileIn.note.notAWord': '{column} has a word that is not known. It is laid under the words of the complaint.',
  'fileIn.note.unsureProtected': '{column} is neither Ja nor Nej. The case is protected until somebody has read it.',
  'fileIn.fileFault.noHeadings':
    'The file lacks headings on its first row: {headings}. Check that it is from the system you have chosen. If the system has other headings, change them in the profile.',
  'fileIn.fileFault.headingTwice': 'A heading stands over two columns: {headings}. Take one away, or rename it.',
  'fileIn.fileFault.tooMany': 'The file has more than {most} rows. Divide it into several.',
  'fileIn.fileFault.empty': 'The file has no rows under its headings. Fetch it from the system again.',
} as const satisfies Record<keyof typeof swedish, string>;
