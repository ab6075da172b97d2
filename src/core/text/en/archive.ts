// English texts of what goes to the archive and to other systems: the same keys and holes as the Swedish.

import type { archive as swedish } from '../sv/archive';

export const archive = {
  'archive.secrecy': 'What is said of people’s personal circumstances may be secret. That is weighed when somebody asks for the document.',
  'archive.note.retention': 'Proposed retention class: {classes}. The archivist decides.',
  'archive.note.protected': 'A protected case. What concerns the individual stands in the documents and not in the description.',
  'archive.note.lost': 'Some of the rows of the case have been lost. The history says which.',
  'archive.note.wordsMissing': 'The words of the document were not there when the package was made.',
  'archive.note.fileMissing': 'A file of the document was not there when the package was made.',
  'archive.event': '{name} exported the case to the archive: package {package}, receipt {receipt}',
  'archive.event.lacking':
    '{name} exported the case to the archive: package {package}, receipt {receipt}. Documents that lack something: {lacking}',
  'archive.event.system': '{name} handed the data of the case to {system}: {package}, receipt {receipt}',
  'export.needsMet.yes': 'Yes',
  'export.needsMet.no': 'No',
  'archive.to': 'The archive',
  'archive.tried': 'Held against a real file: yes',
  'archive.notTried': 'Held against a real file: no',
  'archive.allUnits': 'all units',
  'archive.delivery': 'Delivery {n}: {system}, {unit}, received {year}, cases: {count}',
  'archive.delivery.one': 'Delivery {n}: {system}, {unit}, one case',
  'archive.state.running': 'Under way: {done} of {count}',
  'archive.state.done': 'Done. Cases exported: {exported}',
  'archive.state.left': 'Done. Cases exported: {exported}. Left to look after: {left}',
  'archive.goesOn': 'The delivery goes on by itself. You may leave the page.',
  'archive.file': 'File: {name}, {size} bytes, SHA-256 {sha256}',
  'archive.looked': 'Ended cases to export: {count}. Delivered already: {before}. Still running: {running}.',
  'archive.end.exported': 'Exported, and the checksum is right',
  'archive.end.already': 'Exported already',
  'archive.end.open': 'Running again. Export it when it has ended.',
  'archive.end.denied': 'Not for you to export. The case is for named persons only, or you do not hold the role any more.',
  'archive.end.tooLarge': 'Too large for one package. Fetch the file of the case and hand it over yourself.',
  'archive.end.failed': 'The package did not come out right. Export the case again from its page.',
  'archive.end.unreadable': 'The rows of the case cannot be read. See Manual handling.',
  'archive.byFunction': 'Caseworker (signs by function)',
  'archive.readme.title': 'Package {id}',
  'archive.readme.what': 'The package is about case {number} at {authority}. It was made on {day} by {program}.',
  'archive.readme.form':
    'It follows FGS Paketstruktur 2.0 (E-ARK CSIP 2.2 and SIP 2.2). METS.xml maps all files, with size and checksum (SHA-256).',
  'archive.readme.description':
    'metadata/descriptive/erms.xml describes the case and its documents by FGS Ärendehantering 2.0 (CITS ERMS). The file is valid in versions 2.1.2 and 3.0.',
  'archive.readme.documents':
    'representations/submission/data holds the documents: what came as it came, and what was written here as PDF. Their index is in documentation.',
  'archive.readme.schema':
    'schemas/erms-urval.xsd is a narrower schema of the part that is used. The published schemas are with DILCIS Board and the Library of Congress.',
} as const satisfies Record<keyof typeof swedish, string>;
