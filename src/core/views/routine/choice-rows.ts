// What a profile has chosen where routines differ, in Swedish (section 17 of the requirements).

import { planWords } from '../plan-words';
import { goesOut, takesIn } from '../../routine/exports';
import { roleIn, type Profile } from '../../routine/profile';
import { contractWords } from '../../processes/complaint/contract-words';
import { say } from '../../text/say';
import type { Role } from '../../routine/roles';
import { theRoleWord } from '../../text/role-word';

const words = {
  registration: {
    withContact: 'det som har kontaktuppgifter, och allt med sekretess',
    always: 'allt',
    arrivalThenCentral: 'ankomstregistreras, sedan i det centrala systemet',
  },
  precondition: {
    contact: 'när det finns en säker adress',
    signedForm: 'när hen har undertecknat en blankett och sagt hur hen vill ha svar',
    statedWish: 'när hen har sagt hur hen vill ha svar',
    compulsory: 'alltid: varje klagomål bekräftas',
  },
  fixedOnSpot: {
    none: 'hanteras som andra klagomål',
    count: 'räknas, inget mer',
    lightRecord: 'antecknas av mottagaren, utan personuppgifter',
  },
  anonymous: {
    road: 'hanteras som andra klagomål, utan brev',
    passOn: 'lämnas bara vidare till verksamheten och sammanställs',
  },
  compliments: {
    concerned: 'lämnas till verksamheten eller utföraren det gäller',
    likeOthers: 'hanteras som andra synpunkter',
    apart: 'redovisas för sig i sammanställningarna',
    among: 'räknas med det övriga',
  },
  firstStep: {
    referPerson: 'personen hänvisas först till verksamheten, sedan till myndighetsavdelningen; ingen nekas',
    forwardByCaseworker: 'handläggaren skickar det',
  },
  assignment: {
    manager: 'enhetschefen, som ser vem som står i tur',
    proposal: 'ingen: den som står i tur får ärendet',
  },
  level: { coded: 'koder och dagar', numberOnly: 'bara nummer och dag', named: 'bara nummer och dag' },
  reads: { own: 'sina egna, dem de ersätter någon i och dem som chefen öppnar', unit: 'alla i enheten' },
  begins: { coded: 'de som tabellen säger', numberOnly: 'de som tabellen säger', named: 'bara namngivna personer' },
  mayChoose: { protected: 'skyddat ärende', named: 'bara namngivna personer' },
} as const;

const assignmentWords = ({ assignment: { by, mostCases } }: Profile): string =>
  by === 'proposal' && mostCases !== null
    ? `${words.assignment[by]}, om hen har färre än ${mostCases} ärenden; annars enhetschefen`
    : words.assignment[by];

const laterUnits = ({ units }: Profile): string =>
  units
    .flatMap(({ name, startsOn, untilThen }) =>
      startsOn === undefined ? [] : [`${name} ${startsOn}, till dess ${untilThen ?? '–'}`],
    )
    .join('; ') || 'inga: alla enheter har börjat';

/** Whether EKU is whom the routine goes to about any contract. */
const isToEku = (profile: Profile): boolean => contractWords({ profile, provider: null }) === null;

const monthRow = (profile: Profile): readonly (readonly [string, string])[] =>
  isToEku(profile)
    ? [['Får EKU ett läge varje månad?', profile.eku.monthlyState ? 'ja, antal per utförare utan små tal' : 'nej']]
    : [];

/** What is kept for how long, and how long what has ended can be opened again. */
const keptRows = ({ informationPlan, reopenDays }: Profile): readonly (readonly [string, string])[] => [
  ['Hur länge kan ett avslutat ärende öppnas igen?', `${reopenDays} dagar`],
  ['Hur länge sparas det som har avslutats?', planWords(informationPlan, 'sv') ?? 'det finns ingen plan, så inget föreslås'],
];

/** What is no complaint to answer, and is told apart or not. */
const otherWays = ({ compliments, notACase }: Profile): readonly (readonly [string, string])[] => [
  ['Beröm', `${words.compliments[compliments.route]}; ${words.compliments[compliments.compile]}`],
  ['Det anonyma', words.anonymous[notACase.anonymous]],
];

/** One row a question. */
export function choiceRows(profile: Profile): readonly (readonly [string, string])[] {
  const role = (one: Role): string => theRoleWord(profile, 'sv', one);
  return [
    ['Vem tar emot?', role(profile.firstOwner)],
    ['Vem tar emot när ingen av dem är där?', role(profile.fallback ?? 'departmentHead')],
    ['Enheter som börjar senare', laterUnits(profile)],
    ['Vad registreras?', words.registration[profile.registration.rule]],
    [
      'Diarienummer',
      profile.registration.example === null ? 'så som diariet skriver det' : `som ${profile.registration.example}`,
    ],
    ['När skrivs det till personen av sig självt?', words.precondition[profile.communication.precondition]],
    ['Den som hör ett klagomål', profile.oral.steps.map((step) => say('sv', `oralStep.${step}`)).join(' ')],
    ['Det som rättas till direkt', words.fixedOnSpot[profile.notACase.fixedOnSpot]],
    ['Hur når det utföraren först?', words.firstStep[profile.provider.firstStep]],
    ['Vem utser handläggaren?', assignmentWords(profile)],
    ...otherWays(profile),
    ['Vem bedömer lex Sarah, och vem beslutar?', `${role(profile.flags.lexSarah)}, ${role(roleIn(profile, 'lexSarahDecider'))}`],
    ['Utförares egna rapporter om lex Sarah', role(roleIn(profile, 'providerNoticeOwner'))],
    ['Eget system för lex Sarah', profile.lexSarah.externalSystem ?? 'inget'],
    ['Utredningens delar', profile.investigation.template.map((id) => say('sv', `section.${id}`)).join(' · ')],
    ['Vem godkänner en utredning?', role(roleIn(profile, 'investigationApprover'))],
    ['Vem tar emot orosanmälningar?', role(profile.childReceiver)],
    ['Vem står över avdelningschefen?', profile.conflict.above.map(role).join(', sedan ')],
    ['Vad visar korten?', words.level[profile.secrecy.defaultLevel]],
    ['Vilka ärenden läser en handläggare?', words.reads[profile.secrecy.caseworkersRead]],
    ['Vem läser ett nytt ärende?', words.begins[profile.secrecy.defaultLevel]],
    [
      'Var ligger innehållet vid skyddad identitet?',
      profile.protectedIdentity.place === 'apart'
        ? 'i den tredje platsen, med egen behörighet'
        : `i ${profile.protectedIdentity.system}; någon flyttar det dit och bekräftar det`,
    ],
    ['Vem kontrollerar loggen?', profile.logReaders.map(role).join(', ') || 'ingen'],
    ...outRows(profile, role),
    ['Nivåer som kan väljas', profile.secrecy.levels.map((level) => words.mayChoose[level]).join(', ') || 'inga'],
    [
      isToEku(profile) ? 'Vem bekräftar det som går till EKU?' : 'Vem bekräftar ett underlag om avtalet?',
      profile.eku.secondPair === null ? 'ingen mer än enhetschefen' : role(profile.eku.secondPair),
    ],
    [
      'När ses samma brist hos flera utförare tillsammans?',
      profile.eku.severalProviders === null
        ? 'när någon ser det'
        : `när ${profile.eku.severalProviders.cases} klagomål har kommit på minst ${profile.eku.severalProviders.providers} ägares utförare`,
    ],
    ...monthRow(profile),
    ...keptRows(profile),
  ];
}

const namesOf = (some: Profile['exports']): string =>
  some.map(({ system, tried }) => `${system} (prövad mot riktig fil: ${tried ? 'ja' : 'nej'})`).join(', ') || 'inga';

/** What leaves for the archive and for other systems, and what comes from them. */
const outRows = (
  { archive, exports }: Profile,
  role: (id: Profile['archive']['by']) => string,
): readonly (readonly [string, string])[] => [
  ['Vem exporterar till arkivet?', role(archive.by)],
  ['Till vilka system lämnas filer?', namesOf(exports.filter(goesOut))],
  ['Från vilka system läses klagomål in ur filer?', namesOf(exports.filter(takesIn))],
];
