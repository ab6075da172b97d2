// docs/statistics.md: what each column of *Statistik* holds, in Swedish, for whoever counts by it.

import { countedProcesses } from '../../src/core/report/counted';
import { columnsOf } from '../../src/graph/lists/list';
import { statisticsList } from '../../src/graph/lists/statistics';

const meanings: Readonly<Record<string, string>> = {
  Key: 'En hash som bara Trappan kan göra. Den gör att raden skrivs en gång, och leder inte till något ärende.',
  What: '`received`: raden skrevs när *Mottagning* var klar. `closed`: när ärendet avslutades. Öppnas ärendet igen försvinner den andra.',
  Process: `${countedProcesses.map((id) => `\`${id}\``).join(', ')}. Det som utreds enligt lex Sarah eller som misstänkt brott har inga rader: en rad skulle berätta att det finns.`,
  Period:
    'Månaden det kom in (`received`) eller avslutades (`closed`), `2026-03`. Kvartal, `2026-Q1`, när månaden och orden runt den kunde peka ut någon.',
  Unit: 'Enhetens nyckel i profilen. Tom när ingen enhet har ärendet.',
  Kind: '`complaint`, `comment` eller `compliment`; tomt för annat än klagomål.',
  Channel: 'Hur klagomålet kom.',
  Exit: 'Den andra vägen det gick vid *Mottagning*. Tom för det som utreds hos en utförare. Det en maskin skrev, och provmejl, räknas inte alls.',
  ProviderId:
    'Utförarens nyckel i *Utförare*. Tom för skyddade ärenden, för utförare med få brukare och för de insatser profilen skyddar.',
  Service: 'Insatsen. Tom när utföraren är tom av det skälet.',
  ContractForm: 'Avtalsformen. Tom när utföraren är tom av det skälet.',
  Topic: 'Ämnet, när någon har sagt det. Tomt när ämnesgruppen räcker för att inte peka ut någon.',
  TopicGroup: 'Det vidare ämnet.',
  Seriousness:
    'Hur allvarligt det bedömdes vara: `ordinary`, `mayBecome` eller `serious`. Tomt för det som ingen har bedömt, för det som måste vara vitt, och i rader som skrevs innan kolumnen fanns: det gissas aldrig.',
  ClosedAs: 'Hur det slutade; bara i `closed`.',
  End: 'Det läge ett ärende bredvid klagomålen slutade i; tomt för klagomål.',
  NeedsMet: 'Om behovet var tillgodosett; bara i `closed`.',
  Escalated: 'Om EKU fick det; bara i `closed`.',
  Days: 'Kalenderdagar från att det kom in till att det var mottaget, eller avslutat.',
  InTime: 'Om personen fick sitt svar till rutinens dag. Tom när inget svar skulle lämnas, eller när ingen vet.',
  UnitPeriod: 'Enhet, vad och månad i ett, för att slå upp.',
  ProviderPeriod: 'Utförare, vad och månad i ett, för att slå upp. Tom när utföraren är det.',
};

/** The page, in lines. */
export const statisticsPage = (): readonly string[] => [
  '# Statistik',
  '',
  'Listan *Statistik* på webbplatsen för ärenden har en rad när *Mottagning* är klar och en när ärendet avslutas. Där finns inga ärendenummer, inga namn och ingen text.',
  'Ett ärende bredvid klagomålen (begäran om handlingar, överklagande, avvikelse …) har likadana rader, utan utförare och ämne; det som en gång kom som klagomål räknas under båda.',
  'Räkna en rad som ett ärende inom samma *Process* och *Räknat vid*. Visa aldrig ett antal som är mindre än profilens gräns (`smallNumber`): slå i så fall ihop månader till kvartal, platser',
  'till kommunen och ämnen till ämnesgrupper, i den ordningen.',
  '',
  '',
  'Det som lämnar enheten är inte den här listan utan *Publicerade siffror*: vad som får sägas om varje period, beräknat en gång när periodens siffror ligger fast och sedan aldrig ändrat. Där är små',
  'tal borta, också noll, och så många tal bredvid att ingen del, summa eller period avslöjar dem. Excel och Power BI hämtar den under *Sammanställningar*, en rad per tal, med ett blad som förklarar kolumnerna.',
  '',
  'Skriven av `src/graph/lists/statistics.ts` med `npm run docs`. Ändra där, inte här.',
  '',
  '| Kolumn | Internt namn | Vad som står där |',
  '| --- | --- | --- |',
  ...columnsOf(statisticsList).map(({ displayName, name }) => `| ${displayName} | \`${name}\` | ${meaningOf(name)} |`),
];

/** Throws for a column that nobody has said anything of. */
function meaningOf(name: string): string {
  const meaning = meanings[name];
  if (meaning === undefined) throw new Error(`say in tools/docs/statistics-page what ${name} of Statistik holds`);
  return meaning;
}
