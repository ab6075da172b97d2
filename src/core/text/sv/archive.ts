// Swedish texts of what goes to the archive and to other systems: what a package says of itself, and the page where it is made.

export const archive = {
  'archive.secrecy':
    'Uppgifter om enskildas personliga förhållanden kan omfattas av sekretess. Det prövas när någon begär handlingen.',
  'archive.note.retention': 'Föreslagen gallringsklass: {classes}. Arkivarien beslutar.',
  'archive.note.protected': 'Skyddat ärende. Uppgifter om den enskilde finns i handlingarna och inte i beskrivningen.',
  'archive.note.lost': 'Delar av ärendets rader har gått förlorade. Historiken säger vilka.',
  'archive.note.wordsMissing': 'Handlingens text fanns inte när paketet gjordes.',
  'archive.note.fileMissing': 'En fil som hör till handlingen fanns inte när paketet gjordes.',
  'archive.event': '{name} exporterade ärendet till arkivet: paket {package}, kvitto {receipt}',
  'archive.event.lacking':
    '{name} exporterade ärendet till arkivet: paket {package}, kvitto {receipt}. Handlingar som saknar något: {lacking}',
  'archive.event.system': '{name} lämnade ut ärendets uppgifter till {system}: {package}, kvitto {receipt}',
  'export.needsMet.yes': 'Ja',
  'export.needsMet.no': 'Nej',
  'archive.to': 'Arkivet',
  'archive.tried': 'Prövad mot riktig fil: ja',
  'archive.notTried': 'Prövad mot riktig fil: nej',
  'archive.allUnits': 'alla enheter',
  'archive.delivery': 'Leverans {n}: {system}, {unit}, inkomna {year}, antal ärenden: {count}',
  'archive.delivery.one': 'Leverans {n}: {system}, {unit}, ett ärende',
  'archive.state.running': 'Pågår: {done} av {count}',
  'archive.state.done': 'Klar. Exporterade ärenden: {exported}',
  'archive.state.left': 'Klar. Exporterade ärenden: {exported}. Kvar att ta hand om: {left}',
  'archive.goesOn': 'Leveransen fortsätter av sig själv. Du kan lämna sidan.',
  'archive.file': 'Fil: {name}, {size} byte, SHA-256 {sha256}',
  'archive.looked': 'Avslutade ärenden att exportera: {count}. Redan levererade: {before}. Pågår fortfarande: {running}.',
  'archive.end.exported': 'Exporterat, kontrollsumman stämmer',
  'archive.end.already': 'Redan exporterat',
  'archive.end.open': 'Pågår igen. Exportera det när det är avslutat.',
  'archive.end.denied': 'Får inte exporteras av dig. Ärendet är bara för namngivna, eller så har du inte rollen längre.',
  'archive.end.tooLarge': 'För stort för ett paket. Hämta akten och lämna filerna för hand.',
  'archive.end.failed': 'Paketet blev inte rätt. Exportera ärendet igen från dess sida.',
  'archive.end.unreadable': 'Ärendets rader går inte att läsa. Se Manuell hantering.',
  'archive.byFunction': 'Handläggare (undertecknar med funktion)',
  'archive.readme.title': 'Leveranspaket {id}',
  'archive.readme.what': 'Paketet gäller ärende {number} hos {authority}. Det gjordes {day} av {program}.',
  'archive.readme.form':
    'Det följer FGS Paketstruktur 2.0 (E-ARK CSIP 2.2 och SIP 2.2). METS.xml är kartan över alla filer, med storlek och kontrollsumma (SHA-256).',
  'archive.readme.description':
    'metadata/descriptive/erms.xml beskriver ärendet och handlingarna enligt FGS Ärendehantering 2.0 (CITS ERMS). Filen är giltig i version 2.1.2 och 3.0.',
  'archive.readme.documents':
    'I representations/submission/data ligger handlingarna: det som kom in så som det kom, och det som skrevs här som PDF. Förteckningen över dem ligger i documentation.',
  'archive.readme.schema':
    'schemas/erms-urval.xsd är ett snävare schema för just det urval som används. De offentliga schemana hämtas hos DILCIS Board och Library of Congress.',
} as const;
