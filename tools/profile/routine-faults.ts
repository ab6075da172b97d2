// What does not go together in the versions of a routine: clocks that leave no time, roles that are asked too early, ways that the law gives and the routine
// leaves out, papers that no longer hold.

import { keysOf, type PlainDate } from '../../src/core/brand';
import { neededExits, type ExitId } from '../../src/core/processes/complaint/exits';
import { runsOut } from '../../src/core/routine/validity';
import type { ProfileFile } from '../../src/core/routine/profile-file';
import { roles, type Role } from '../../src/core/routine/roles';
import type { Routine } from '../../src/core/routine/routine';
import { say } from '../../src/core/text/say';
import { clockFaults } from './clock-faults';
import type { ProfileFault } from './fault';
import { meant } from './near-key';

interface Looked {
  readonly routine: Routine;
  readonly where: string;
  readonly file: ProfileFile;
}
type Rule = (looked: Looked) => readonly ProfileFault[];

/** Every version by itself, then their order, then whether the newest holds today. */
export const routineFaults = (file: ProfileFile, today: PlainDate): readonly ProfileFault[] => [
  ...file.routines.flatMap((routine, index) => {
    const looked = { routine, where: `routines[${index}]`, file };
    return [...clockFaults(routine, looked.where), ...rules.flatMap((rule) => rule(looked))];
  }),
  ...versions(file),
  ...validity(file, today),
];

const nameOf = (role: Role): string => say('sv', `role.${role}`);

const versions = ({ routines }: ProfileFile): readonly ProfileFault[] =>
  routines.flatMap(({ version }, index) => {
    const before = routines[index - 1]?.version ?? 0;
    if (version > before) return [];
    const where = `routines[${index}].version`;
    return [
      { where, what: `Version ${version} står efter version ${before}.`, instead: `Den nyaste står sist: skriv ${before + 1}.` },
    ];
  });

/** A routine that has run out is a fault; one that soon will is said (R017, R216, R217). */
function validity({ routines }: ProfileFile, today: PlainDate): readonly ProfileFault[] {
  const newest = routines.at(-1);
  if (newest === undefined) return [];
  const where = `routines[${routines.length - 1}].document`;
  return runsOut(newest.document, today).map(({ what, day, isPast }) => ({
    where: `${where}.${what}`,
    what: said[what][isPast ? 'past' : 'soon'](day),
    instead: `${nameOf(newest.document.owner)} ser över rutinen och skriver en ny version, eller en ny dag här.`,
    isWarning: true,
  }));
}

const said = {
  validTo: {
    past: (day: string) => `Rutinen gällde till och med ${day}.`,
    soon: (day: string) => `Rutinen slutar gälla ${day}.`,
  },
  nextRevision: {
    past: (day: string) => `Rutinen skulle ha setts över ${day}.`,
    soon: (day: string) => `Rutinen ska ses över ${day}.`,
  },
} as const;

const days: Rule = ({ routine: { document }, where }) => {
  const { validFrom, validTo } = document;
  if (validTo === null || validTo >= validFrom) return [];
  return [
    {
      where: `${where}.document.validTo`,
      what: `Rutinen slutar gälla (${validTo}) innan den börjar (${validFrom}).`,
      instead: 'Skriv en senare dag, eller null för tills vidare.',
    },
  ];
};

/** She hears of it herself, so she must be found without a unit. */
const owner: Rule = ({ routine: { document }, where }) =>
  roles[document.owner].within === 'board' && document.owner !== 'eku'
    ? []
    : [
        {
          where: `${where}.document.owner`,
          what: `${nameOf(document.owner)} kan inte svara för rutinen.`,
          instead: 'Välj en roll för hela nämnden, till exempel departmentHead (avdelningschefen).',
        },
      ];

/** Where no unit has the case yet only those of the whole board can be found. */
const firstOwner: Rule = ({ routine, where }) =>
  roles[routine.firstOwner].within === 'board'
    ? []
    : [
        {
          where: `${where}.firstOwner`,
          what: `${nameOf(routine.firstOwner)} finns i varje enhet, och det som kommer in har ingen enhet än.`,
          instead: 'Välj en roll för hela nämnden, och skriv enhetens roll i fallback.',
        },
      ];

const readsNoCase: Rule = ({ routine, where }) => {
  const named: readonly (readonly [string, Role | null])[] = [
    ['firstOwner', routine.firstOwner],
    ['fallback', routine.fallback],
    ['childReceiver', routine.childReceiver],
    ['eku.secondPair', routine.eku.secondPair],
    ...keysOf(routine.positions).map((one) => [`positions.${one}`, routine.positions[one] ?? null] as const),
    ...keysOf(routine.flags).map((flag) => [`flags.${flag}`, routine.flags[flag]] as const),
    ...keysOf(routine.receivers).map((one) => [`receivers.${one}`, routine.receivers[one]] as const),
    ...routine.conflict.above.map((role, index) => [`conflict.above[${index}]`, role] as const),
  ];
  return named.flatMap(([key, role]) =>
    role === 'eku'
      ? [
          {
            where: `${where}.${key}`,
            what: 'EKU läser inget ärende (R089) och kan inte ha en uppgift.',
            instead: 'Välj en annan roll.',
          },
        ]
      : [],
  );
};

const above: Rule = ({ routine, where }) =>
  routine.conflict.above.flatMap((role, index) =>
    roles[role].superior === null && role !== 'departmentHead'
      ? []
      : [
          {
            where: `${where}.conflict.above[${index}]`,
            what: `${nameOf(role)} står inte över avdelningschefen.`,
            instead: 'Skriv den som gör det, till exempel director (socialchefen).',
          },
        ],
  );

/** Ways that are switched elsewhere, so that one thing has one setting. */
const ownSettings = {
  fixedOnSpot: 'none, count eller lightRecord i notACase.fixedOnSpot',
  anonymous: 'road eller passOn i notACase.anonymous',
  compliment: 'concerned eller likeOthers i compliments.route',
} as const satisfies Partial<Record<ExitId, string>>;

const exceptions: Rule = ({ routine: { notACase }, where }) => [
  ...neededExits
    .filter((exit) => !notACase.exceptions.includes(exit))
    .map((exit) => ({
      where: `${where}.notACase.exceptions`,
      what: `”${exit}” saknas: ${say('sv', `reason.${exit}`)}. Lagen eller brevlådan behöver den vägen, vad rutinen än säger.`,
      instead: `Lägg till ”${exit}”.`,
    })),
  ...keysOf(ownSettings)
    .filter((exit) => notACase.exceptions.includes(exit))
    .map((exit) => ({
      where: `${where}.notACase.exceptions`,
      what: `”${exit}” har en egen inställning.`,
      instead: `Ta bort den här, och skriv ${ownSettings[exit]}.`,
    })),
];

const criteria: Rule = ({ routine, where, file }) => {
  const ids = file.organisation.units.map(({ id }) => id);
  return routine.criteria.flatMap((one, index) => {
    const { criterion, topic, unit } = one;
    const isTwice = routine.criteria.some(
      (other, before) => before < index && other.criterion === criterion && other.topic === topic && other.unit === unit,
    );
    const place = `${where}.criteria[${index}]`;
    return [
      ...(unit !== null && !ids.includes(unit)
        ? [{ where: `${place}.unit`, what: `Enheten ”${unit}” finns inte.`, instead: `${meant(unit, ids)} null gäller alla.` }]
        : []),
      ...(isTwice ? [{ where: place, what: 'Samma gräns står två gånger.', instead: 'Ta bort den ena.' }] : []),
    ];
  });
};

/** The law asks for more than the routine does (L10, D02). */
const registration: Rule = ({ routine, where }) =>
  routine.registration.rule === 'withContact'
    ? [
        {
          where: `${where}.registration.rule`,
          what: 'Handlingar med sekretess ska registreras också när ingen har lämnat kontaktuppgifter (OSL 5 kap. 1 §).',
          instead: 'Regeln får stå: registrera dem ändå. Skriv ”always” om allt ska registreras.',
          isWarning: true,
        },
      ]
    : [];

const rules: readonly Rule[] = [days, owner, firstOwner, readsNoCase, above, exceptions, criteria, registration];
