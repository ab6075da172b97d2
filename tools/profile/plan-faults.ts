// What does not go together in an information plan.

import type { ProfileFile } from '../../src/core/routine/profile-file';
import { statutes } from '../../src/core/routine/statutes';
import type { ProfileFault } from './fault';

const personalFileYears = 5;

/** A plan that says nothing, or lets a personal file go before the law does. */
export function planFaults({ organisation: { informationPlan } }: ProfileFile): readonly ProfileFault[] {
  if (informationPlan === null) return [];
  const where = 'organisation.informationPlan.classes';
  const { classes } = informationPlan;
  if (Object.values(classes).every((kept) => kept === null))
    return [
      {
        where,
        what: 'Planen säger inget om någon klass.',
        instead: 'Skriv hur länge minst en klass sparas, eller ta bort planen.',
      },
    ];
  const { personalFile } = classes;
  if (personalFile === null || personalFile === 'forever' || personalFile.years >= personalFileYears) return [];
  return [
    {
      where: `${where}.personalFile`,
      what: `En personakt gallras tidigast ${personalFileYears} år efter den sista anteckningen (${statutes.socialFiles.reference}).`,
      instead: `Skriv { "years": ${personalFileYears} } eller fler, eller "forever".`,
    },
  ];
}
