// docs/messages.md: every line the bot can log, what it means and what to do, for whoever keeps it running.

import { keysOf } from '../../../src/core/brand';
import type { FailureKind } from '../../../src/graph/failure';
import { tableOf } from '../routine-table';
import type { Level, LogLine } from './found';
import { messageRows } from './rows';

const levelWords: Readonly<Record<Level, string>> = { info: 'upplysning', warn: 'varning', error: 'fel' };

/** What Graph's refusals are called in the log. */
const kinds: Readonly<Record<FailureKind, string>> = {
  away: 'Graph svarade inte, eller med 5xx. Ingen vet om en skrivning hann ske; boten ser efter innan den gör om',
  throttled: 'För mycket på kort tid, eller en lista med för många rader under samma nyckel. Boten väntar så länge Graph säger',
  forbidden: 'En behörighet saknas: se tabellen i operations.md',
  missing: 'Det som söktes finns inte',
  conflict: 'Någon annan hann före. Boten läser om och prövar igen',
  duplicate: 'Raden finns redan',
  refused: 'Graph tog inte emot anropet. Lämna raden till den som förvaltar programmet',
  skipped: 'Ett tidigare anrop i samma omgång gick fel',
  tooLarge: 'Svaret var större än boten tar emot',
  unreadable: 'En rad är inte som boten skriver den: ändrad för hand',
};

const besideWord = (one: string): string => (one === 'causeOf' ? 'orsaken' : `\`${one}\``);

const rowsIn = (heading: string, lines: readonly LogLine[]): readonly (readonly string[])[] =>
  Object.entries(messageRows[heading] ?? {}).map(([line, { means, act }]) => {
    const found = lines.find((one) => one.line === line);
    if (found === undefined) throw new Error(`nothing logs ${line}: take its row out of tools/docs/messages/rows`);
    const beside = found.beside.map(besideWord).join(', ');
    return [`\`${line}\``, levelWords[found.level], beside === '' ? '–' : beside, `${means}.`, `${act}.`];
  });

/** The whole page, in lines, of the log lines found in the source. */
export const messagesPage = (lines: readonly LogLine[]): readonly string[] => [
  '# Vad loggen säger',
  '',
  'Varje rad som boten kan skriva, vad den betyder och vad du gör. Skriven av `tools/docs/messages/rows.ts` och källkoden med `npm run docs`: en rad i koden',
  'som saknas här, och tvärtom, fäller ett test. Sök på texten under `msg`. Tar en rad slut av sig själv är det inget att göra.',
  '',
  'Där det står _orsaken_ finns `fault`, och för Microsoft 365 också `kind`, `status`, `code`, `where` (metod och väg utan det som pekar ut någon) och',
  '`requestId`, som Microsofts support frågar efter. `caseId` är ärendets nyckel. Namn och text ur ett ärende står aldrig i loggen.',
  '',
  '## Orsaker (`kind`)',
  '',
  ...tableOf(
    ['kind', 'vad det betyder'],
    keysOf(kinds).map((kind) => [`\`${kind}\``, `${kinds[kind]}.`]),
  ),
  ...keysOf(messageRows).flatMap((heading) => [
    '',
    `## ${heading}`,
    '',
    ...tableOf(['rad', 'slag', 'bredvid', 'vad det betyder', 'gör så här'], rowsIn(heading, lines)),
  ]),
  '',
];
