// Swedish texts of a case about somebody with a protected identity: where its content lies, and the task of moving it.

export const shell = {
  'deadline.moveContent': 'OSL 26 kap. 1 §: flyttas inom {days}',
  'task.moveContentOut.title': 'Flytta innehållet till ert system',
  'task.moveContentOut.ask':
    'Ärendet är skyddat, och innehållet ska ligga i ert eget system. Hämta det under Klagomålet, lägg det där, och skriv dagen och systemets nummer här. Sedan tas allt innehåll bort härifrån.',
  'outcome.moveContentOut.moved': 'Flyttat',
  'done.moveContentOut.moved': 'Klart: innehållet är flyttat, och tas bort härifrån.',
  'shell.form.system': 'Flytta till: {system}',
  'shell.form.day': 'Flyttat den',
  'shell.form.receipt': 'Numret i systemet',
  'shell.form.receipt.hint': 'Det nummer som handlingen fick där, till exempel 2026-00123. Inget namn och inget personnummer.',
  'shell.form.dayMissing': 'Skriv vilken dag du flyttade det.',
  'shell.form.receiptMissing': 'Skriv numret som handlingen fick i systemet.',
  'shell.form.all': 'Är allt med?',
  'shell.form.sure': 'Jag har sett att allt ligger där: originalet, bilagorna och det som kommit efter.',
  'shell.form.sureMissing': 'Kryssa för att allt ligger där. Det går inte att få tillbaka härifrån.',
  'shell.fact': 'Innehållet ligger',
  'shell.lies.apart': 'I den tredje platsen, med egen behörighet',
  'shell.lies.outside': 'I {system}, nummer {receipt}. Här finns inget kvar.',
  'shell.elsewhere': 'Innehållet ligger i {system}, nummer {receipt}. Läs det där; här finns bara nummer, dagar och ansvarig.',
  'shell.system': 'ert eget system',
  'shell.event.apart': 'Innehållet flyttades till den tredje platsen: {documents} handlingar, kvitto {receipt}',
  'shell.event.usual': 'Innehållet flyttades tillbaka: {documents} handlingar, kvitto {receipt}',
  'shell.event.outside': '{name} flyttade innehållet till {system} {day}, nummer {receipt}',
} as const;
