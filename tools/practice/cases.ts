// The invented cases of a practice: one at each step of the stair in every unit, one that speaks of danger and one of a protected identity.

import { keysOf, type PlainDate, type UnitId } from '../../src/core/brand';
import type { Provider } from '../../src/core/casefile/provider';
import { placedStages, type PlacedStage, type Standing } from '../../src/core/processes/complaint/placed';
import { addDays, momentAt } from '../../src/core/time/plain-date';
import { addWorkingDays } from '../../src/core/time/working-days';
import { personId } from '../../src/core/brand';
import type { OpenBefore } from '../../src/app/intake/import-case';
import type { Here } from '../import/read-row';

interface Invented {
  readonly stage: PlacedStage;
  /** How many days ago it came. */
  readonly daysAgo: number;
  readonly name: string;
  readonly topic: Standing['topic'];
  readonly words: string;
  readonly isProtected?: true;
}

const invented: readonly Invented[] = [
  {
    stage: 'received',
    daysAgo: 0,
    name: 'Ofelia Övningsson',
    topic: 'lateVisits',
    words: 'Hemtjänsten kommer en timme för sent varje morgon. Frukosten blir till lunch.',
  },
  {
    stage: 'received',
    daysAgo: 0,
    name: 'Prov Provström',
    topic: 'medication',
    words: 'Pappa har inte fått sitt insulin och svarar inte i telefon. Någon måste dit nu!',
  },
  {
    stage: 'received',
    daysAgo: 1,
    name: 'Test Testander',
    topic: 'treatment',
    words: 'Jag har skyddad identitet. Personalen ropade mitt namn i trapphuset.',
    isProtected: true,
  },
  {
    stage: 'assessing',
    daysAgo: 2,
    name: 'Öva Övning',
    topic: 'missedVisits',
    words: 'Ingen kom i lördags och ingen ringde. Mamma satt utan mat hela dagen.',
  },
  {
    stage: 'withProvider',
    daysAgo: 6,
    name: 'Figge Figurant',
    topic: 'continuity',
    words: 'Det kommer nya personer varje dag. Min man känner inte igen någon.',
  },
  {
    stage: 'followingUp',
    daysAgo: 9,
    name: 'Låtsas Lindgren-Låtsas',
    topic: 'food',
    words: 'Maten är kall när den kommer, och ofta fel.',
  },
  {
    stage: 'deciding',
    daysAgo: 12,
    name: 'Hitta Påhitt',
    topic: 'information',
    words: 'Ingen har sagt vem jag ska ringa. Jag har frågat tre gånger.',
  },
  {
    stage: 'escalating',
    daysAgo: 20,
    name: 'Uppdikta Uppsson',
    topic: 'taskNotDone',
    words: 'Duschen har inte blivit av på en månad, fast den står i planen.',
  },
];

/** All of them for one unit, as they would be read out of a list. */
export const casesFor = (unit: UnitId, here: Here): readonly OpenBefore[] =>
  invented.map((one, n) => caseOf(one, { unit, n, here }));

function caseOf(
  one: Invented,
  { unit, n, here }: { readonly unit: UnitId; readonly n: number; readonly here: Here },
): OpenBefore {
  const received = addDays(here.today, -one.daysAgo);
  return {
    reference: `övning ${unit} ${n}`,
    standing: standingOf(one, { unit, here, received }),
    written: {
      kind: 'complaint',
      words: one.words,
      subject: 'Påhittat klagomål',
      complainantName: one.name,
      address: 'ingen@example.com',
      phone: null,
      postal: null,
      replyWish: 'email',
      channel: 'letter',
      received: momentAt(received, '08:00'),
      isProtected: one.isProtected === true,
    },
  };
}

interface Where {
  readonly unit: UnitId;
  readonly here: Here;
  readonly received: PlainDate;
}

function standingOf({ stage, topic }: Invented, { unit, here, received }: Where): Standing {
  const place = keysOf(placedStages).indexOf(stage);
  const isPast = (other: PlacedStage): boolean => place >= keysOf(placedStages).indexOf(other);
  const caseworker = here.caseworkers.get(unit)?.[0];
  return {
    stage,
    unit,
    registryNumber: null,
    toldDay: null,
    topic: isPast('assessing') ? topic : null,
    providerId: providerOf(here.providers, unit)?.id ?? null,
    caseworkerId: caseworker === undefined || !isPast('assessing') ? null : personId(caseworker.id),
    isLegalClear: isPast('withProvider') ? true : null,
    disclosure: isPast('withProvider') ? 'noName' : null,
    sentOn: isPast('withProvider') ? addDays(received, 1) : null,
    answerBy: stage === 'withProvider' ? addWorkingDays(here.today, 2) : null,
    hasAnswered: isPast('followingUp') ? stage !== 'escalating' : null,
    isNeedMet: isPast('deciding') ? stage !== 'escalating' : null,
  };
}

/** One whose clients the unit has, or whichever is first. */
const providerOf = (providers: readonly Provider[], unit: UnitId): Provider | undefined =>
  providers.find((one) => one.unit === unit) ?? providers[0];
