// The server's recorded calls as lines a person can read: what was asked, what it cost, and why the product asks it.

import type { ListPlace } from './lists';
import { costOf, type GraphCall, type Part } from './server-record';

/** Why each call is made. A call that is not here is told without a reason. */
const reasons: Readonly<Record<string, string>> = {
  'GET /users/{user}/mailFolders/{folder}/messages': 'nya mejl i inkorgen',
  'GET /users/{user}/messages/{message}/$value': 'mejlet byte för byte',
  'POST /users/{user}/messages/{message}/move': 'mejlet flyttas när allt är sparat',
  'POST /users/{user}/messages': 'brevet läggs som utkast med vår nyckel',
  'POST /users/{user}/messages/{message}/send': 'brevet skickas',
  'PUT /drives/{drive}/items/{item}/content': 'originalet sparas i biblioteket',
  'GET Utförare': 'utförarregistret, minns fem minuter',
  'GET Samtal': 'var personerna nås i Teams, läses en gång',
  'POST Samtal': 'en persons chatt, första gången',
  'PATCH Samtal': 'en persons chatt har ändrats',
  'POST Ärenden': 'ärendet skapas',
  'PATCH Ärenden': 'beslutet, under ärendets version',
  'GET Ärenden': 'ärendet som det står nu',
  'POST Personuppgifter': 'personuppgifterna för sig, på den skyddade webbplatsen',
  'GET Personuppgifter': 'mottagarens adress, eller sidan som visar ärendet',
  'POST Uppgifter': 'en uppgift öppnas',
  'PATCH Uppgifter': 'uppgiften besvaras',
  'GET Uppgifter': 'ärendets uppgifter',
  'POST Händelser': 'vad som hänt, eller vad som nu ska skickas och har skickats',
  'GET Händelser': 'ärendets händelser',
  'POST Bevakning': 'ärendet bevakas, hållet av oss',
  'PATCH Bevakning': 'ta eller släpp ärendet, och när det ska ses på igen',
  'GET Bevakning': 'vilka ärenden som ska ses på, eller vem som håller ett',
  'POST Texter': 'en text som någon skrivit eller godkänt',
  'GET Texter': 'den godkända texten',
  'POST Åtkomstlogg': 'att någon läser ärendet',
  'POST /users/{user}/checkMemberGroups': 'vilka roller personen har, minns en minut',
  'GET /groups/{group}/transitiveMembers/microsoft.graph.user': 'vilka som har en roll, läses en gång i minuten',
  'GET /users/{user}': 'en kollegas namn, minns fem minuter',
};

/** How many requests and units go to each kind of call; a part of a batch counts as a part. */
export function sumLines(calls: readonly GraphCall[], lists: readonly ListPlace[]): readonly string[] {
  const rows = new Map<string, { count: number; units: number }>();
  for (const part of calls.flatMap((call) => [call, ...call.parts])) {
    const name = said(part, lists);
    const row = rows.get(name) ?? { count: 0, units: 0 };
    rows.set(name, { count: row.count + 1, units: row.units + part.units });
  }
  const sorted = [...rows].sort(([, a], [, b]) => b.units - a.units || b.count - a.count);
  return [...sorted.map(([name, { count, units }]) => `${padded(count)} × ${padded(units)} e  ${name}`), sum(calls)];
}

const padded = (value: number): string => String(value).padStart(4);

/** One line for each request, with the parts of a batch below it, and the sum. */
export function callLines(calls: readonly GraphCall[], lists: readonly ListPlace[]): readonly string[] {
  const rows = calls.flatMap((call, at) => [
    `${String(at + 1).padStart(4)}  ${line(call, lists)}`,
    ...call.parts.map((part) => `        · ${line(part, lists)}`),
  ]);
  return [...rows, sum(calls)];
}

function sum(calls: readonly GraphCall[]): string {
  const { requests, units } = costOf(calls);
  return `      ${requests} anrop, ${units} enheter / ${requests} requests, ${units} units`;
}

const line = (part: Part, lists: readonly ListPlace[]): string => `${String(part.units).padStart(2)} e  ${said(part, lists)}`;

function said(part: Part, lists: readonly ListPlace[]): string {
  const what = `${part.method} ${named(part, lists)}`;
  const reason = reasons[what] === undefined ? '' : ` — ${reasons[what]}`;
  return part.status < 300 ? `${what}${reason}` : `${what} → ${part.status}${reason}`;
}

/** A list by its title; anything else by the server's own template. */
function named({ path, template }: Part, lists: readonly ListPlace[]): string {
  const plain = decodeURIComponent(path);
  return lists.find(({ id }) => plain.includes(`/lists/${id}`))?.title ?? template;
}
