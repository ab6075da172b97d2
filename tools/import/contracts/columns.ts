// The columns of the list of contracts that `npm run import -- --contracts` reads: heading, what is written there, and which words it may hold.

import { keysOf } from '../../../src/core/brand';
import { agreements, dutyMonths } from '../../../src/core/casefile/contract';
import { services } from '../../../src/core/casefile/provider';
import { say } from '../../../src/core/text/say';

export interface ContractColumn {
  readonly heading: string;
  readonly help: string;
  /** In letters. */
  readonly width: number;
}

const clause = 'Ja om avtalet kräver det, Nej om det inte gör det. Tom: inte kontrollerat.';
const often = 'Se bladet Värden. Aldrig: avtalet kräver det inte.';
const days = 'Dagar på året, som 15/2, 15/8. Tom: inom 31 dagar efter varje period.';

export const contractColumns = {
  number: { heading: 'Avtalsnummer', help: 'Det raden känns igen på, tillsammans med utföraren.', width: 18 },
  provider: { heading: 'Utförare', help: 'Namn, annat namn eller nyckel i registret Utförare, eller Egen regi.', width: 26 },
  isNew: { heading: 'Ny utförare', help: 'Ja: läggs in i registret Utförare. Då behövs Område.', width: 12 },
  area: { heading: 'Område', help: 'Bara för en ny utförare. Se bladet Värden.', width: 14 },
  mail: { heading: 'Förfrågningar skickas till', help: 'Bara för en ny utförare. Utförarens egen adress.', width: 26 },
  isSmall: { heading: 'Få brukare', help: 'Bara för en ny utförare. Ja om namnet kan peka ut någon.', width: 12 },
  unit: { heading: 'Enhet', help: 'Den som följer upp. Tom: flera. Se bladet Värden.', width: 16 },
  form: { heading: 'Form', help: 'Se bladet Värden.', width: 16 },
  service: { heading: 'Insats', help: 'Se bladet Värden.', width: 22 },
  from: { heading: 'Första dag', help: 'Dagen avtalet börjar.', width: 12 },
  to: { heading: 'Sista dag', help: 'Tom för ett nytt: tills vidare. Tills vidare: tar bort en dag som står där.', width: 14 },
  extensionMonths: { heading: 'Kan förlängas, månader', help: 'Varje gång, i månader.', width: 20 },
  extensionTimes: { heading: 'Kan förlängas, gånger', help: 'Så många gånger till.', width: 20 },
  extensionBy: { heading: 'Förlängning sägs senast', help: 'Får vara tom.', width: 20 },
  qualitySystem: { heading: 'Eget kvalitetsledningssystem', help: clause, width: 24 },
  complaintSystem: { heading: 'Eget system för klagomål', help: clause, width: 24 },
  misconditions: { heading: 'Eget system för missförhållanden', help: clause, width: 26 },
  reporting: { heading: 'När och hur ofta det redovisas', help: clause, width: 26 },
  publicInsight: { heading: 'Allmänhetens insyn', help: clause, width: 20 },
  clausesOn: { heading: 'Kraven kontrollerade', help: 'Dagen någon läste avtalet.', width: 20 },
  complaintsOften: { heading: 'Redovisar klagomål', help: often, width: 20 },
  complaintsDays: { heading: 'Redovisar klagomål, dagar', help: days, width: 24 },
  surveyOften: { heading: 'Kundundersökning', help: often, width: 18 },
  surveyDays: { heading: 'Kundundersökning, dagar', help: days, width: 24 },
  licenceNumber: { heading: 'Tillstånd, nummer', help: 'IVO:s nummer. Får vara tomt.', width: 18 },
  licenceTo: { heading: 'Tillstånd till och med', help: 'Tom: tills vidare.', width: 20 },
  licenceChecked: { heading: 'Tillstånd kontrollerat', help: 'Dagen någon såg det i IVO:s register.', width: 20 },
  contractMail: { heading: 'Kontakt avtalsfrågor', help: 'Adress, helst en funktions.', width: 26 },
  returnsMail: { heading: 'Kontakt redovisning', help: 'Adress, helst en funktions.', width: 26 },
  jointBody: { heading: 'Inköp genom', help: 'Den som köper för flera kommuner. Tom: ingen.', width: 20 },
  jointOthers: { heading: 'Kommuner i samverkan', help: 'Med komma emellan.', width: 26 },
  since: { heading: 'Ändring gäller från', help: 'För ett avtal som finns. Tom: i dag.', width: 18 },
} as const satisfies Record<string, ContractColumn>;
export type ContractColumnId = keyof typeof contractColumns;

/** Where the words that may stand in a column are. */
export const inValues = 'Välj ett av dem på bladet Värden i mallen.';
export const ownOperation = 'Egen regi';
export const untilFurther = 'Tills vidare';

/** Those that may hold nothing but what stands in a list, by what is written and what it means. */
export const contractValues = {
  form: keysOf(agreements).map((id) => [say('sv', `agreement.${id}`), id] as const),
  service: keysOf(services).map((id) => [say('sv', `service.${id}`), id] as const),
  often: [...dutyMonths.map((months) => [say('sv', `dutyMonths.${months}`), months] as const), ['Aldrig', null] as const],
};
