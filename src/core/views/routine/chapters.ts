// A routine in words, as chapters of rows, in Swedish, for the people who own the rules: docs/routine is printed from them, and *Inställningar* shows them.

import { reportChapter } from './report-chapter';
import { keysOf } from '../../brand';
import { contractForms } from '../../casefile/provider';
import { ownProcesses } from '../../processes/all';
import { exitIn, exitsIn, type ExitId } from '../../processes/complaint/exits';
import type { Profile } from '../../routine/profile';
import { roleWord } from '../../text/role-word';
import { say, sayPlain } from '../../text/say';
import { choiceRows } from './choice-rows';
import type { Chapter } from './chapter';
import { followUpChapters } from './follow-up-chapters';
import { taskRows, trackRows } from './task-rows';

/** What the routine asks and answers, before its steps. */
export const firstChapters = (profile: Profile): readonly Chapter[] => [
  paper(profile),
  { title: 'Rutinens val', heads: ['fråga', 'val'], rows: choiceRows(profile) },
];

/** What follows its steps. */
export const otherChapters = (profile: Profile): readonly Chapter[] => [
  { title: 'Uppgifter', heads: ['uppgift', 'vem', 'klar när', 'om det dröjer', 'grund'], rows: taskRows(profile) },
  { title: 'Inget ärende', heads: ['skäl', 'vart det leder'], rows: exitRows(profile) },
  { title: 'Avtalen', heads: ['avtalsform', 'vem följer upp', 'hur'], rows: contractRows(profile) },
  criteriaChapter(profile),
  ...followUpChapters(profile),
  ...reportChapter(profile),
  { title: 'Styrande dokument', heads: ['dokument', 'gäller från', 'till'], rows: referenceRows(profile) },
];

/** The matters beside the complaints, each with its tasks; docs/routine has a picture of each in place of them. */
export const trackChapters = (profile: Profile): readonly Chapter[] =>
  keysOf(ownProcesses).map((id) => ({
    title: say('sv', `process.${id}`),
    heads: ['uppgift', 'vem', 'klar när', 'om det dröjer', 'grund'],
    rows: trackRows(profile, id),
  }));

/** What the organisation says of itself today: it has no versions. Nobody is named who signs by function. */
export const officeChapter = ({ publicContact, letters, day, alarm, eku, providerMail }: Profile): Chapter => ({
  title: 'Kontoret och breven',
  heads: ['vad', 'så står det'],
  rows: [
    ['Kontoret kallas', publicContact.name],
    ['I ett neutralt brev', publicContact.neutralName],
    ['Telefon', publicContact.phone],
    ['Adress', publicContact.address],
    [
      'Kvällar och helger',
      publicContact.onCall === null ? 'ingen' : `${publicContact.onCall.name}, ${publicContact.onCall.phone}`,
    ],
    ['Sida om personuppgifter', publicContact.privacyPage ?? 'ingen'],
    ['Egen granskning av tillgänglighet', reviewWord(publicContact.accessibilityReview)],
    ['Brev undertecknas', letters.signature === 'office' ? 'med kontorets namn' : 'neutralt'],
    ['Ämnesraden', letters.subject === 'reference' ? 'har ärendets nummer' : 'har inget nummer'],
    ['Innehåll till utförare med mejl', providerMail.decision ?? 'nej: det finns inget beslut'],
    ['Meddelanden går ut', `${day.from}–${day.to}`],
    ['Ett larm går vidare efter', `${alarm.minutes} minuter`],
    ['Små tal är färre än', String(eku.smallNumber)],
  ],
});

function paper(profile: Profile): Chapter {
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
  return {
    title: null,
    heads: ['om rutinen', ''],
    rows: rows.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  };
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

function criteriaChapter({ criteria }: Profile): Chapter {
  const title = 'När ett kriterium föreslås';
  if (criteria.length === 0) return { title, says: 'Inga gränser: människor bedömer.', heads: [], rows: [] };
  const rows = criteria.map(({ criterion, count, months, topic, unit }) => [
    say('sv', `criterion.${criterion}`),
    `${count} klagomål på ${months} månader`,
    topic === null ? 'alla' : say('sv', `topic.${topic}`),
    unit ?? 'alla',
  ]);
  return { title, heads: ['kriterium', 'från', 'ämne', 'enhet'], rows };
}

const referenceRows = ({ references }: Profile): readonly (readonly string[])[] =>
  references.map(({ name, validFrom, validTo }) => [name, validFrom, validTo ?? 'tills vidare']);

const reviewWord = (review: Profile['publicContact']['accessibilityReview']): string =>
  review === null ? 'ingen än' : `${review.on}, av ${review.by}`;
