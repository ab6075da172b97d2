// What a command that was cut short says: what to do next, by the kind of failure alone, for what Graph answers may hold what was sent.

import { GraphFailure, type FailureKind } from '../src/graph/failure';
import { SettingsFault } from '../src/graph/settings-fault';

const again = 'kör samma kommando igen: det som blev klart görs inte om.';
const then = `Rätta det, och ${again}`;

const byKind: Partial<Readonly<Record<FailureKind, string>>> = {
  forbidden: `Appen får inte göra det i Microsoft 365, eller kunde inte logga in. Kör npm run doctor: den säger vilken rättighet eller inställning som fattas. ${then}`,
  missing: `En webbplats, lista eller grupp finns inte i Microsoft 365. Kör npm run doctor: den säger vilken. ${then}`,
  throttled: `Microsoft 365 har för mycket att göra just nu. Vänta några minuter, och ${again}`,
  away: `Microsoft 365 svarade inte. Vänta en stund, och ${again}`,
};

/** One or two sentences, in Swedish. */
export function failureWords(error: unknown): string {
  if (error instanceof SettingsFault) return error.message;
  if (error instanceof GraphFailure)
    return (
      byKind[error.kind] ??
      `Microsoft 365 svarade inte som det skulle. Vänta en stund, och ${again} Hjälper det inte: npm run doctor.`
    );
  if (error instanceof Error && error.message.endsWith('run npm run provision'))
    return 'Listorna är inte klara. Kör npm run provision först.';
  return 'Det gick inte. Kör npm run doctor, rätta det den säger, och kör sedan samma kommando igen.';
}
