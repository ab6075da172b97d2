// What does not go together in an organisation: roles that nobody holds, units without a manager, folds that lead round.

import { keysOf, type PlainDate } from '../../src/core/brand';
import { groupsOf, heldAs, neededGroups } from '../../src/core/routine/held-roles';
import type { ProfileFile } from '../../src/core/routine/profile-file';
import { roles, type Role } from '../../src/core/routine/roles';
import { say } from '../../src/core/text/say';
import type { ProfileFault } from './fault';
import { meant } from './near-key';
import { planFaults } from './plan-faults';

type Rule = (file: ProfileFile, today: PlainDate) => readonly ProfileFault[];

/** One rule after the other. */
export const organisationFaults = (file: ProfileFile, today: PlainDate): readonly ProfileFault[] =>
  rules.flatMap((rule) => rule(file, today));

const nameOf = (role: Role): string => say('sv', `role.${role}`);
const placeOfRole = (role: Role): string => `organisation.roles.${role}`;

/** Whether somebody reads EKU's channel: without it nobody needs to hold that role. */
const needsEku = ({ routines }: ProfileFile): boolean =>
  Object.values(routines.at(-1)?.contractFollowUp ?? {}).some(({ channel }) => channel === 'eku');

/** Who holds it: one answer and no more. */
const holders: Rule = ({ organisation: { roles: held } }) =>
  keysOf(held).flatMap((role) => {
    const { group, groups: each, foldsInto } = held[role];
    const said = [group, each, foldsInto].filter((value) => value !== undefined).length;
    const isNobody = role === 'eku' && said === 0;
    if (said === 1 || isNobody) return [];
    return [
      {
        where: placeOfRole(role),
        what:
          said === 0 ? `Ingen är ${nameOf(role)}, och ingen annan roll gör det arbetet.` : 'Här står mer än en som har rollen.',
        instead: 'Skriv en av group (en grupp), groups (en för varje enhet) och foldsInto (en annan roll gör arbetet).',
      },
    ];
  });

const folds: Rule = (file) => {
  const { roles: held } = file.organisation;
  return keysOf(held).flatMap((role): readonly ProfileFault[] => {
    const { foldsInto } = held[role];
    if (foldsInto === undefined) return [];
    const where = `${placeOfRole(role)}.foldsInto`;
    if (heldAs({ roles: held }, role) === null)
      return [{ where, what: `${nameOf(role)} leder runt till sig själv.`, instead: 'Låt en av rollerna ha en grupp.' }];
    if (foldsInto !== 'eku' && (role !== 'eku' || !needsEku(file))) return [];
    return [
      {
        where,
        what: 'Den som läser EKU:s kanal får inte läsa något ärende (R089), och kan inte ha en annan roll.',
        instead: 'Ge EKU en egen grupp, eller skriv channel ”brief” eller ”none” för varje avtalsform i contractFollowUp.',
      },
    ];
  });
};

/** Each role that the routine gives tasks, and each unit's own. */
const groups: Rule = (file) => {
  const { organisation } = file;
  const found = groupsOf(organisation);
  return neededGroups(organisation).flatMap(({ key, role, unit }): readonly ProfileFault[] => {
    const { group, groups: each, foldsInto } = organisation.roles[role];
    const isNobody = group === undefined && each === undefined && foldsInto === undefined;
    if (found[key] !== undefined || (role === 'eku' && !needsEku(file)) || isNobody) return [];
    const name = organisation.units.find(({ id }) => id === unit)?.name ?? '';
    return unit === null
      ? [
          {
            where: placeOfRole(role),
            what: `${nameOf(role)} är en roll för hela nämnden, och här står bara grupper för enheter.`,
            instead: 'Skriv group, eller foldsInto en roll som hela nämnden har.',
          },
        ]
      : [
          {
            where: `${placeOfRole(role)}.groups`,
            what: `${name} har ingen ${nameOf(role).toLowerCase()}.`,
            instead: `Skriv gruppens id på raden ”${unit}”, eller låt rollen gå upp i en annan med foldsInto.`,
          },
        ];
  });
};

const unknownUnits: Rule = ({ organisation: { roles: held, units } }) => {
  const ids = units.map(({ id }) => id);
  return keysOf(held).flatMap((role) =>
    Object.keys(held[role].groups ?? {})
      .filter((unit) => !ids.includes(unit))
      .map((unit) => ({
        where: `${placeOfRole(role)}.groups.${unit}`,
        what: `Enheten ”${unit}” finns inte.`,
        instead: meant(unit, ids),
      })),
  );
};

const units: Rule = ({ organisation: { units: all, areas } }) =>
  all.flatMap(({ id, area }, index) => {
    const isTwice = all.findIndex((one) => one.id === id) !== index;
    const where = `organisation.units[${index}]`;
    return [
      ...(isTwice ? [{ where: `${where}.id`, what: `Två enheter heter ”${id}”.`, instead: 'Ge var och en sitt eget id.' }] : []),
      ...(areas[area] === undefined
        ? [{ where: `${where}.area`, what: `Området ”${area}” finns inte i areas.`, instead: meant(area, Object.keys(areas)) }]
        : []),
    ];
  });

/** Nobody of EKU's own group may hold another role. */
const sharedGroups: Rule = ({ organisation }) => {
  const found = groupsOf(organisation);
  const shared = Object.keys(found).filter((key) => key !== 'eku' && found[key] === found['eku']);
  return shared.map((key) => ({
    where: placeOfRole('eku'),
    what: `Samma grupp är EKU och ${key}. EKU:s medlemmar läser inget ärende (R089), så ingen skulle ha den rollen.`,
    instead: 'Ge EKU en grupp där ingen annan är med.',
  }));
};

/** Roles that are told before a case has a unit: only those of the whole board can be found. */
const ofBoard: Rule = ({ organisation: { alarm } }) => {
  const asked: readonly (readonly [string, Role])[] = [
    ...alarm.next.map((role, index): readonly [string, Role] => [`organisation.alarm.next[${index}]`, role]),
    ...(alarm.onCall.kind === 'role' ? [['organisation.alarm.onCall.role', alarm.onCall.role] as const] : []),
  ];
  return asked
    .filter(([, role]) => roles[role].within === 'unit')
    .map(([where, role]) => ({
      where,
      what: `${nameOf(role)} finns i varje enhet, och ett larm kan komma innan ärendet har en enhet.`,
      instead: `Välj en roll för hela nämnden: ${keysOf(roles)
        .filter((one) => roles[one].within === 'board' && one !== 'eku')
        .join(', ')}.`,
    }));
};

/** A system that nobody can be known by, whose mails hold no words, or whose labels mean two things. */
const systems: Rule = ({ organisation }) =>
  organisation.systems.flatMap(({ name, senders, labels }, index) => {
    const where = `organisation.systems[${index}]`;
    const all = Object.values(labels).flat();
    const twice = all.find((label, place) => all.findIndex((one) => one.toLowerCase() === label.toLowerCase()) < place);
    const wrong = senders.find((sender) => !/^[^\s@]*@[^\s@.]+(?:\.[^\s@.]+)+$/.test(sender));
    return [
      ...(wrong === undefined
        ? []
        : [
            {
              where: `${where}.senders`,
              what: `”${wrong}” är ingen adress.`,
              instead: `Skriv adressen som ${name} skickar från, eller @ och hela domänen.`,
            },
          ]),
      ...((labels.words ?? []).length > 0
        ? []
        : [
            {
              where: `${where}.labels.words`,
              what: `Det står inte vad ${name} kallar fältet med personens egna ord. Då läggs varje mejl åt sidan.`,
              instead: 'Skriv etiketten så som den står i mejlet, till exempel ”Beskrivning”.',
            },
          ]),
      ...(twice === undefined
        ? []
        : [
            {
              where: `${where}.labels`,
              what: `Etiketten ”${twice}” står två gånger, så ingen vet vilket fält den är.`,
              instead: 'Låt den stå under ett fält.',
            },
          ]),
    ];
  });

const warnings: Rule = ({ organisation }, today) => [
  ...organisation.references.flatMap(({ name, validTo }, index) =>
    validTo !== null && validTo < today
      ? [
          {
            where: `organisation.references[${index}]`,
            what: `${name} gällde till och med ${validTo}.`,
            instead: 'Ta bort raden, eller skriv det som gäller nu.',
            isWarning: true as const,
          },
        ]
      : [],
  ),
  ...(organisation.alarm.onCall.kind === 'none'
    ? [
        {
          where: 'organisation.alarm.onCall',
          what: 'Ingen har jour: ett larm på natten når ingen förrän på morgonen.',
          instead: 'Skriv en roll eller ett telefonnummer, eller låt det stå om det är beslutat så.',
          isWarning: true as const,
        },
      ]
    : []),
];

/** Units that begin one at a time: until then somebody else receives, and is named. */
const startDays: Rule = ({ organisation }) =>
  organisation.units.flatMap(({ name, startsOn, untilThen }, index) =>
    (startsOn === undefined) === (untilThen === undefined)
      ? []
      : [
          {
            where: `organisation.units[${index}].${startsOn === undefined ? 'startsOn' : 'untilThen'}`,
            what:
              startsOn === undefined
                ? `Det står vem som tar emot för ${name} tills enheten börjar, men inte när den börjar.`
                : `${name} börjar ${startsOn}, men ingen tar emot till dess.`,
            instead:
              'Skriv båda: startsOn är en dag, untilThen den som tar emot till dess, till exempel ”enhetens egen brevlåda”.',
          },
        ],
  );

const rules: readonly Rule[] = [
  startDays,
  holders,
  folds,
  groups,
  unknownUnits,
  units,
  sharedGroups,
  ofBoard,
  systems,
  planFaults,
  warnings,
];
