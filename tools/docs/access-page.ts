// docs/access.md: who may do what with a matter, printed from the table that every door asks.

import { keysOf } from '../../src/core/brand';
import {
  accessTable,
  levels,
  phases,
  type AccessRow,
  type Act,
  type Level,
  type Phase,
  type Standing,
  type When,
} from '../../src/core/access/table';
import { settingsTable, type SettingsAct } from '../../src/core/access/settings';
import { disposalTable, type DisposalAct } from '../../src/core/access/disposal';
import { providerTable, type ProviderAct } from '../../src/core/access/providers';
import { mostReaders } from '../../src/core/access/opened';
import { ownProcesses, ownTables } from '../../src/core/processes/all';
import { profiles, readProfile, roleIn } from '../../src/core/routine/profile';
import type { NamedRole, Role } from '../../src/core/routine/roles';
import { roleWord } from '../../src/core/text/role-word';
import { say } from '../../src/core/text/say';
import { tableOf } from './routine-table';

const actWords: Readonly<Record<Act, string>> = {
  read: 'läser',
  hear: 'får veta vad det blev av en uppgift',
  raise: 'säger till om fara och juridiska frågor',
  openTo: 'öppnar för andra och begränsar',
  register: 'för in diarienummer',
  takeBack: 'tar tillbaka till Mottagning',
  amend: 'rättar det som svarats',
  divide: 'delar upp i två ärenden',
  tie: 'säger att det hör ihop med ett annat',
  protect: 'höjer skyddet',
  unprotect: 'tar bort skyddet, med skäl',
  export: 'exporterar till arkivet och hämtar paketet',
};
const levelWords: Readonly<Record<Level, string>> = {
  normal: 'vanligt',
  protected: 'skyddat ärende',
  named: 'bara namngivna personer',
};
const phaseWords: Readonly<Record<Phase, string>> = { arrived: 'ingen enhet än', open: 'pågår', ended: 'avslutat' };
const standingWords: Readonly<Record<Standing, string>> = {
  caseworker: 'den som har ärendet',
  asked: 'den som har en uppgift i det',
  answered: 'den som har haft en uppgift i det',
  named: 'den som enhetschefen har öppnat det för',
  opener: 'den som har bett om det',
};

const whenWords: Readonly<Record<When, string>> = {
  unitReads: 'om profilen låter enheten läsa allt',
  untouched: 'tills enheten har börjat',
};

const demo = readProfile('ekbacka');
const roleOf = (role: Role | NamedRole): string => roleWord(demo, 'sv', roleIn(demo, role));

function whoWord({ who, when }: AccessRow): string {
  const name = who === 'reader' ? 'den som processen nämner' : 'standing' in who ? standingWords[who.standing] : roleOf(who.role);
  return when === undefined ? name : `${name}, ${whenWords[when]}`;
}

const providerWords: Readonly<Record<ProviderAct, string>> = {
  see: 'ser registret och utförarens sida',
  correct: 'rättar adress och andra namn, med skäl',
  contract: 'skriver avtal: nya, ändrade och kontrollerade',
  exact: 'ser också små tal i tolv månader',
};
const providerRows = (): readonly string[] =>
  tableOf(
    ['vem', 'utförare', 'får'],
    providerTable.map(({ role, of, acts }) => [
      roleOf(role),
      of === 'all' ? 'alla' : 'den egna enhetens, och dem flera enheter har',
      acts.map((act) => providerWords[act]).join(', '),
    ]),
  );

const settingsWords: Readonly<Record<SettingsAct, string>> = {
  routine: 'läser rutinen i ord',
  roles: 'ser vem som har vilken roll och vad som saknas',
  health: 'ser Hälsa',
  filesIn: 'läser in klagomål ur en fil från ett annat system',
};
const settingsRows = (): readonly string[] =>
  tableOf(
    ['vem', 'får'],
    settingsTable.map(({ who, acts }) => [
      who === 'owner' ? 'den som svarar för rutinen' : roleOf(who),
      acts.map((act) => settingsWords[act]).join(', '),
    ]),
  );

const disposalActWords: Readonly<Record<DisposalAct, string>> = {
  see: 'ser det som har avslutats, med nummer och dagar',
  choose: 'väljer gallra, bevara eller vänta, med grund',
  confirm: 'bekräftar det någon annan har valt',
};
const disposalRows = (): readonly string[] =>
  tableOf(
    ['vem', 'får'],
    disposalTable.map(({ role, acts }) => [roleOf(role), acts.map((act) => disposalActWords[act]).join(', ')]),
  );

const every = (some: readonly string[], all: object): boolean => some.length === Object.keys(all).length;
const levelWord = ({ levels: some }: AccessRow): string =>
  every(some, levels) ? 'alla' : some.map((one) => levelWords[one]).join(', ');
const phaseWord = ({ phases: some }: AccessRow): string =>
  every(some, phases) ? 'hela tiden' : some.map((one) => phaseWords[one]).join(', ');

const rowsOf = (of: AccessRow['of']): readonly string[] =>
  tableOf(
    ['vem', 'nivå', 'när', 'får'],
    accessTable
      .filter((row) => row.of === of)
      .map((row) => [whoWord(row), levelWord(row), phaseWord(row), row.acts.map((act) => actWords[act]).join(', ')]),
  );

const ownReaders = (): readonly string[] =>
  tableOf(
    ['process', 'läses av, i sin enhet'],
    keysOf(ownProcesses).map((id) => [say('sv', `process.${id}`), [...new Set(ownTables(id).readers.map(roleOf))].join(', ')]),
  );

const profileRows = (): readonly string[] =>
  tableOf(
    ['profil', 'handläggare läser', 'nytt ärende', 'nivåer som kan väljas'],
    Object.keys(profiles).map((name) => {
      const { name: municipality, secrecy } = readProfile(name);
      return [
        municipality,
        secrecy.caseworkersRead === 'own' ? 'sina egna och dem som chefen öppnar' : 'hela enhetens',
        secrecy.defaultLevel === 'named' ? levelWords.named : levelWords.normal,
        secrecy.levels.map((level) => levelWords[level]).join(', '),
      ];
    }),
  );

/** The whole page, in lines. */
export const accessPage = (): readonly string[] => [
  '# Vem får göra vad',
  '',
  'Skriven av tabellen i `src/core/access/table.ts` med `npm run docs`. Ändra där, inte här. Chatten, fliken, korten och API:et frågar samma tabell,',
  'och `test/core/access` prövar varje ruta. Rollnamnen är demoprofilens.',
  '',
  'Ingen rad gäller den som är med i EKU eller har jäv i ärendet: de läser ingenting. En enhets roll gäller i den enheten. Är en roll obemannad, eller har',
  'alla som har den jäv, gäller raden den som träder in. Den som ersätter någon får det den andra har så länge ersättningen gäller, aldrig mer. Att svara',
  'på en uppgift får den som har den.',
  '',
  '## Klagomål',
  '',
  ...rowsOf('complaint'),
  '',
  `Högst ${mostReaders} personer kan stå med namn i ett ärende. Den som förlorar sin roll beslutar inget från samma stund och läser inget efter en minut.`,
  '',
  '## Ärenden bredvid klagomålen',
  '',
  ...rowsOf('beside'),
  '',
  ...ownReaders(),
  '',
  '## Utförarregistret',
  '',
  'Tabellen står i `src/core/access/providers.ts`. Övriga ser en månad med få klagomål som ”färre än” profilens gräns (`smallNumber`), noll inräknat.',
  '',
  ...providerRows(),
  '',
  '## Inställningar och Hälsa',
  '',
  'Tabellen står i `src/core/access/settings.ts`. Larmet går till den som svarar för rutinen, annars till den närmast över.',
  '',
  ...settingsRows(),
  '',
  '## Gallring',
  '',
  'Tabellen står i `src/core/access/disposal.ts`. Ingen gör båda delarna av samma gallring, vilka roller hen än har.',
  'Om sådant som inte får lämna spår (rättsliga ärenden, och där korten bara visar nummer och dag) ser och väljer de som läser det. Den som bekräftar läser det',
  'också, eller är socialchef och ser bara numret.',
  '',
  ...disposalRows(),
  '',
  '## Inre sekretess i profilerna',
  '',
  ...profileRows(),
  '',
];
