// Words that suggest what a complaint is about: whole words and phrases, with a star where any ending may follow. A suggestion with its reason, never a decision.

import type { TopicId } from '../processes/complaint/criteria';

const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim().replace(/\s+/g, ' '));

export const topicWords = {
  missedVisits: words(`
    uteblivet, uteblivna, uteblev, uteblir, kom aldrig, kommer aldrig, kom inte, kommer inte, inte kommit, ingen kom, ingen kommer, ingen har kommit,
    missat besök, missade besök, missade besöket, inställt besök, inställda besök, never came, did not come, nobody came, no one came
  `),
  lateVisits: words(`
    för sent, försenad*, försening*, timmar sent, timme sent, timmar sena, timme sen, sena besök, kommer sent, kom sent, fel tid, fel tider, två timmar sen, late
  `),
  shortVisits: words(
    'stressad*, bara fem minuter, bara tio minuter, för kort, för korta, för kort tid, hann inte, hinner inte, har bråttom',
  ),
  taskNotDone: words(`
    städat, städar inte, städning*, städas inte, dusch*, tvätt*, tvättas inte, inte gjort, inte gjord, inte utfört, inte utförd, hoppar över, hoppade över, dammsug*
  `),
  treatment: words(`
    otrevlig*, bemötande*, kränkt*, kränkande, skrek, skriker, hånfull*, nonchalant*, respektlös*, oförskämd*, elak*, rude
  `),
  language: words('språk*, förstår inte svenska, talar inte svenska, pratar inte svenska, kan inte svenska, svenska språket'),
  continuity: words(`
    nya ansikten, olika personer, ny personal, nya personer, kontinuitet*, aldrig samma, inte samma person, vikarie*, personalomsättning*
  `),
  information: words(`
    ingen information, inte information, fått veta, får inte veta, fick inte veta, inte informerad*, inte informerat, inte informera*, dålig information, utan att meddela
  `),
  availability: words(`
    svarar inte i telefon, svarar inte på telefon, svarar aldrig, går inte att nå, inte nå, ringa tillbaka, ringer inte tillbaka, ringer aldrig upp, ingen svarar
  `),
  documentation: words('dokumentation*, dokumenter*, genomförandeplan*, journal*, anteckningar*'),
  caseHandling: words('handläggning*, handläggs inte, inte handlagt'),
  medication: words('medicin*, läkemedel*, tablett*, insulin*, dosett*, apodos*, medication, medicine'),
  safety: words(
    'larm, larmet, larmade, trygghetslarm*, ramlat, ramlade, ramlar, fallit, föll, otrygg*, farlig*, fallolycka*, låser inte, olåst*',
  ),
  keysAndMoney: words('nyckel*, nycklar*, pengar*, plånbok*, kvitto*, kvitton, bankkort*, stöld, stulit, stulet'),
  food: words('mat, maten, matlåd*, frukost*, lunch*, middag, middagen, kvällsmat*, matdistribution*'),
  activity: words('aktivitet*, promenad*, utflykt*, utevistelse*, daglig verksamhet'),
  otherQuality: [],
} as const satisfies Record<TopicId, readonly string[]>;
