// A profile's routine as a page in Swedish: its paper, its choices, a picture of each process's stages, and every task with its day. For those who own the rules.

import { keysOf } from '../../src/core/brand';
import { contractForms } from '../../src/core/casefile/provider';
import { ownProcesses } from '../../src/core/processes/all';
import { exitIn, exitsIn, type ExitId } from '../../src/core/processes/complaint/exits';
import { calendars, type FollowUp, type FollowUpId } from '../../src/core/routine/follow-ups';
import { versionOf, type Profile } from '../../src/core/routine/profile';
import { roleWord } from '../../src/core/text/role-word';
import { say, sayPlain } from '../../src/core/text/say';
import { choiceRows } from './profile-choices';
import { stagePicture } from './stage-picture';
import { tableOf, taskRows } from './routine-table';

/** The whole page, in lines. */
export const profilePage = (profile: Profile): readonly string[] => [
  `# ${profile.document.name}`,
  '',
  `${profile.name}. Profilen \`${versionOf(profile)}\`.`,
  '',
  'Skriven av tabellerna i `src/core/processes` och av profilen i `src/core/routine/profiles` med `npm run docs`. Ändra där, inte här.',
  '',
  ...paper(profile),
  ...chapter('Rutinens val', tableOf(['fråga', 'val'], choiceRows(profile))),
  ...chapter('Stegen', stagePicture(profile, 'complaint')),
  ...keysOf(ownProcesses).flatMap((process) => chapter(say('sv', `process.${process}`), stagePicture(profile, process))),
  ...chapter('Uppgifter', tableOf(['uppgift', 'vem', 'klar när', 'om det dröjer', 'grund'], taskRows(profile))),
  ...chapter('Inget ärende', tableOf(['skäl', 'vart det leder'], exitRows(profile))),
  ...chapter('Avtalen', tableOf(['avtalsform', 'vem följer upp', 'hur'], contractRows(profile))),
  ...chapter('När ett kriterium föreslås', criteriaLines(profile)),
  ...calendarChapter(profile),
  ...chapter('Styrande dokument', tableOf(['dokument', 'gäller från', 'till'], referenceRows(profile))),
];

const chapter = (title: string, lines: readonly string[]): readonly string[] => [`## ${title}`, '', ...lines, ''];

function paper(profile: Profile): readonly string[] {
  const { document } = profile;
  const rows: readonly (readonly [string, string | null])[] = [
    ['Dokumenttyp', document.kind],
    ['Beslutad av', document.decidedBy],
    ['Beslutad', document.decidedOn],
    ['Paragraf', document.paragraph],
    ['Diarienummer', document.registerNumber],
    ['Gäller för', document.appliesTo],
    ['Svarar för den', roleWord(profile, 'sv', document.owner)],
    ['Gäller från', document.validFrom],
    ['Gäller till', document.validTo ?? 'tills vidare'],
    ['Senast sedd över', document.revisedOn],
    ['Ses över igen', document.nextRevision],
    ['Bilagor', document.annexes.length === 0 ? null : document.annexes.join(', ')],
    ['Informationsklass', document.informationClass],
    ['Versionen före', before(profile)],
  ];
  return [
    ...tableOf(
      ['om rutinen', ''],
      rows.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    ),
    '',
  ];
}

/** What the version before said of itself; null for the first one. */
function before({ earlier }: Profile): string | null {
  const last = earlier.at(-1);
  if (last === undefined) return null;
  const { name, decidedOn, paragraph, validFrom } = last.document;
  const decided = decidedOn === null ? [] : [`beslutad ${decidedOn}${paragraph === null ? '' : `, ${paragraph}`}`];
  return [`${last.version}`, name, ...decided, `gällde från ${validFrom}`].join(', ');
}

function leadsTo(profile: Profile, id: ExitId): string {
  const { to, becomes } = exitIn(profile, id);
  const stage = say('sv', `stage.${to}`);
  return becomes === undefined ? stage : `${stage}: ${sayPlain('sv', `process.${becomes}`)}`;
}

const exitRows = (profile: Profile): readonly (readonly string[])[] =>
  exitsIn(profile).map((id) => [say('sv', `reason.${id}`), leadsTo(profile, id)]);

const channels = {
  eku: 'ett underlag utan personuppgifter i EKU:s kanal',
  brief: 'ett undertecknat underlag utan personuppgifter, som papper att skicka eller ha i akten',
  message: 'ett meddelande utan personuppgifter, med färdig text',
  none: 'inget går härifrån',
} as const;

const contractRows = ({ contractFollowUp }: Profile): readonly (readonly string[])[] =>
  keysOf(contractForms).map((form) => [
    say('sv', `contractForm.${form}`),
    contractFollowUp[form].unit,
    channels[contractFollowUp[form].channel],
  ]);

function criteriaLines({ criteria }: Profile): readonly string[] {
  if (criteria.length === 0) return ['Inga gränser: människor bedömer.'];
  const rows = criteria.map(({ criterion, count, months, topic, unit }) => [
    say('sv', `criterion.${criterion}`),
    `${count} klagomål på ${months} månader`,
    topic === null ? 'alla' : say('sv', `topic.${topic}`),
    unit ?? 'alla',
  ]);
  return tableOf(['kriterium', 'från', 'ämne', 'enhet'], rows);
}

function calendarChapter(profile: Profile): readonly string[] {
  const { followUpCalendar } = profile;
  if (followUpCalendar === null) return [];
  const calendar: Readonly<Record<FollowUpId, FollowUp>> = calendars[followUpCalendar.calendar];
  const rows = keysOf(calendar).map((id) => {
    const { how, forms, who, reportedTo } = calendar[id];
    return [
      say('sv', `followUp.${id}`),
      typeof how === 'string' ? hows[how] : everyMonths(how.months),
      forms === undefined ? 'alla' : forms.map((form) => say('sv', `contractForm.${form}`)).join(', '),
      roleWord(profile, 'sv', who),
      reportedTo === null ? '–' : reporting[reportedTo],
    ];
  });
  return chapter('Uppföljning av privata utförare', tableOf(['vad', 'när', 'avtal', 'vem', 'redovisas för'], rows));
}

const hows = {
  newContract: 'vid nytt avtal',
  cause: 'när något ger anledning',
  contract: 'som avtalet säger',
  decision: 'när beslutet följs upp',
} as const;
const everyMonths = (months: number): string => (months === 12 ? 'varje år' : `vart ${months / 12}:e år`);
const reporting = { management: 'förvaltningsledningen', board: 'nämnden' } as const;

const referenceRows = ({ references }: Profile): readonly (readonly string[])[] =>
  references.map(({ name, validFrom, validTo }) => [name, validFrom, validTo ?? 'tills vidare']);
