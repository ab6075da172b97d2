// What a routine compiles, in Swedish: which, how often, who writes, who approves, and whom it is for (D12).

import type { Profile } from '../../routine/profile';
import { compilationKind, stepMonths, type CompilationKind } from '../../routine/reporting';
import { say } from '../../text/say';

const toldTo = {
  staff: 'enheten, på arbetsplatsträffen',
  management: 'ledningsgruppen',
  board: 'nämnden',
  provider: 'samverkan med utföraren',
} as const satisfies Record<CompilationKind['toldTo'], string>;

/** Nothing where the routine compiles nothing by itself; a chapter has a title, and a table or what it says in place of one. */
export function reportChapter({ reporting, eku }: Profile) {
  if (reporting === null) return [];
  const rows = reporting.calendar.map(({ kind, months }) => {
    const { writer, reviewer, toldTo: whom } = compilationKind(kind);
    return [
      say('sv', `ask.compilationKind.${kind}`),
      months === 12 ? 'varje år' : `var ${months}:e månad`,
      say('sv', `role.${writer}`),
      say('sv', `role.${reviewer}`),
      toldTo[whom],
    ];
  });
  const says = [
    `Från ${reporting.from}. Siffrorna ligger fast ${reporting.fixedAfterDays} dagar efter periodens slut, räknade för ${stepMonths(reporting)} månader i taget, och ändras inte efteråt.`,
    `Tal under ${eku.smallNumber}, även noll, visas inte, och inte heller det som skulle avslöja dem.`,
  ].join(' ');
  return [
    { title: 'Sammanställningar', heads: ['vad', 'hur ofta', 'skriver', 'godkänner', 'för'], rows },
    { title: 'Så skyddas siffrorna i sammanställningarna', says, heads: [], rows: [] },
  ];
}
