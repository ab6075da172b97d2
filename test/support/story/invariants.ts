// What must hold after every step of every story, whatever happened, and that a second look at the same moment finds nothing to do.

import type { CaseFile } from '../../../src/core/casefile/case-file';
import { keyOfOriginal } from '../../../src/core/casefile/division';
import { eventsOf } from '../../../src/core/casefile/event';
import { doublesOf } from '../../../src/core/casefile/kin';
import type { OwnFile } from '../../../src/core/casefile/own-file';
import type { KeptText, Personal } from '../../../src/core/casefile/personal';
import { documentNow } from '../../../src/core/records/filing';
import { plan } from '../../../src/core/engine/plan';
import { ownFiguresOf } from '../../../src/core/report/own-figures';
import { figuresOf, hashOf, type Figure } from '../../../src/core/report/figures';
import { stableJson } from '../../../src/core/text-hash';
import { letterState } from '../../../src/core/engine/letter-state';
import { stages } from '../../../src/core/processes/complaint/stages';
import { stageOf } from '../../../src/core/processes/process';
import type { Instant } from '../../../src/core/brand';
import { keysOf } from '../../../src/core/brand';
import { people, type PersonKey } from '../../../src/local/people';
import type { Tenant } from './tenant';

export interface Seen {
  readonly files: readonly CaseFile[];
  readonly others: readonly OwnFile[];
  readonly personal: readonly Personal[];
  /** In which places a case's personal data lie, by its key, and what its texts say that they are. */
  /** The cases that have keys in *Sök*. */
  readonly findable: readonly string[];
  readonly lying: readonly { readonly intakeKey: string; readonly lies: string }[];
  readonly texts: readonly Pick<KeptText, 'caseId' | 'key' | 'kind'>[];
  /** Everything that stands in Teams and everything that was logged, as text. */
  readonly teams: string;
  readonly logged: string;
  readonly sentTo: readonly string[];
  readonly waiting: number;
  /** What the rows of *Statistik* say. */
  readonly figures: readonly string[];
  readonly now: Instant;
}

/** Looks at the whole tenant. */
export async function lookAtAll(tenant: Tenant, logged: string): Promise<Seen> {
  await tenant.app.clock.follow(null);
  const chats = await Promise.all(keysOf(people).map((who: PersonKey) => tenant.chat(who)));
  const own = chats.flatMap((messages) => messages.filter(({ from }) => from.isBot));
  return {
    files: await tenant.files(),
    others: await tenant.others(),
    personal: await tenant.personal(),
    lying: await tenant.lying(),
    findable: await tenant.findable(),
    texts: await tenant.texts(),
    teams: JSON.stringify([own, await tenant.channel()]),
    logged,
    sentTo: (await tenant.sent()).flatMap(({ to }) => to),
    waiting: await tenant.inbox(),
    figures: (await tenant.figures()).map(sayFigure),
    now: tenant.app.clock.now(),
  };
}

/** A row of *Statistik* in few words. */
const sayFigure = (figure: Figure): string => `${figure.what}:${hashOf(figure)}`;

type Rule = (seen: Seen) => readonly string[];

/** Each answers what breaks it; nothing when it holds. */
export const invariants: Readonly<Record<string, Rule>> = {
  'I01 nothing personal in Teams or in the log': ({ personal, teams, logged }) =>
    personal.flatMap((one) =>
      needlesOf(one).flatMap((needle) => [
        ...(stands(needle, teams) ? [`"${needle}" stands in Teams`] : []),
        ...(stands(needle, logged) ? [`"${needle}" was logged`] : []),
      ]),
    ),
  'I02 each open matter beside the complaints has a dated next step': ({ others }) =>
    others
      .filter((file) => stageOf(file, file.matter.stage).open && !file.tasks.some(({ state }) => state === 'open'))
      .map((file) => `matter ${file.matter.id} at ${file.matter.stage} has no next step`),
  'I02 each open case has an owner and a dated next step': ({ files }) =>
    files
      .filter((file) => stages[file.matter.stage].open)
      .filter((file) => !file.tasks.some((task) => task.state === 'open') && letterState(file).waiting.length === 0)
      .map((file) => `case ${file.matter.id} at ${file.matter.stage} has no next step`),
  'I03 no mail waits in the inbox': ({ waiting }) => (waiting === 0 ? [] : [`${waiting} mails wait`]),
  'I04 a mail gives one case': ({ files }) =>
    files
      .map((file) => file.matter.intakeKey)
      .flatMap((key, at, all) => (all.indexOf(key) === at ? [] : [`two cases of ${key}`])),
  'I09 nobody is written to who cannot or will not be': ({ files, personal, sentTo }) =>
    files.flatMap((file) => {
      const address = personal.find((one) => one.intakeKey === file.matter.intakeKey)?.complainant.address ?? '';
      const wanted = file.matter.replyWish !== 'none' && file.matter.addressProof !== 'none';
      return address !== '' && !wanted && sentTo.includes(address)
        ? [`a letter went to the complainant of case ${file.matter.id}`]
        : [];
    }),
  'I10 the contract step is reached by way of the first two': ({ files }) =>
    files.flatMap((file) => {
      const isThere = file.matter.stage === 'escalating' || file.matter.stage === 'atContract';
      const steps = eventsOf(file.events, 'decided').map(({ data }) => data.type);
      const isProven = steps.includes('forwardToProvider') && steps.includes('individualFollowUp');
      return isThere && !isProven ? [`case ${file.matter.id} skipped a step`] : [];
    }),
  'I12 no case is closed with a letter still waiting': ({ files }) =>
    files
      .filter((file) => file.matter.stage === 'closed' && letterState(file).waiting.length > 0)
      .map((file) => `case ${file.matter.id}`),
  'the content of a case lies where it says, whole, and nowhere else': ({ files, lying }) =>
    files.flatMap(({ matter: { id, intakeKey, lies } }) => {
      const found = lying.filter((one) => one.intakeKey === intakeKey).map((one) => one.lies);
      return found.join() === (lies === 'outside' ? '' : lies) ? [] : [`case ${id} lies ${lies} and is found in ${found.join()}`];
    }),
  'DEC8.24 no case of somebody with a protected identity is found by who she is': ({ files, findable }) =>
    files
      .filter(({ matter }) => matter.protection === 'protected' && findable.includes(matter.id))
      .map(({ matter }) => `case ${matter.id}`),
  'a case that has ended keeps no draft': ({ files, texts }) =>
    files
      .filter((file) => !stages[file.matter.stage].open && letterState(file).waiting.length === 0)
      .flatMap((file) =>
        texts
          .filter((text) => text.caseId === file.matter.id && documentNow(file, text) === 'draft')
          .map(({ kind }) => `${kind} of case ${file.matter.id}`),
      ),
  'a part came when its whole came, shares its original, and both say so': ({ files }) =>
    files.flatMap((file) =>
      eventsOf(file.events, 'partOf').flatMap(({ data }) => {
        const whole = files.find(({ matter }) => matter.id === data.of);
        const isSaid = eventsOf(whole?.events ?? [], 'divided').some((one) => one.data.part === data.part);
        const isShared = whole !== undefined && keyOfOriginal(whole.matter.intakeKey) === keyOfOriginal(file.matter.intakeKey);
        return isSaid && isShared && whole.matter.arrived === file.matter.arrived ? [] : [`case ${file.matter.id}`];
      }),
    ),
  'what ended for being the same has its words in the case that answers': ({ files }) =>
    files
      .filter(({ matter }) => matter.closedAs === 'sameCase')
      .filter(({ matter }) => !files.some((other) => doublesOf(other).includes(matter.id)))
      .map(({ matter }) => `case ${matter.id}`),
  'Statistik has each case and each counted matter once as received and once as closed, and nothing else': ({
    files,
    others,
    figures,
  }) => {
    const wanted = [...files.flatMap(figuresOf), ...others.flatMap(ownFiguresOf)].map(sayFigure).sort();
    const found = [...figures].sort();
    return stableJson(wanted) === stableJson(found) ? [] : [`${found.join(' ')} instead of ${wanted.join(' ')}`];
  },
  'no task is open twice': ({ files }) =>
    files.flatMap((file) => {
      const open = file.tasks.filter((task) => task.state === 'open').map((task) => task.type);
      return open.flatMap((type, at) => (open.indexOf(type) === at ? [] : [`${type} of case ${file.matter.id}`]));
    }),
  'nothing is put back or followed that nobody edited': ({ files }) =>
    files.flatMap((file) =>
      [...eventsOf(file.events, 'putBack'), ...eventsOf(file.events, 'edited')]
        .filter(({ by }) => by === null)
        .map(({ data }) => `${data.field} of case ${file.matter.id}`),
    ),
  'a second look at the same moment finds nothing to do': ({ files, others, now }) =>
    [...files, ...others].flatMap((file) =>
      plan(file, now).map((action) => `case ${file.matter.id}: ${JSON.stringify(action).slice(0, 200)}`),
    ),
};

/** Throws with every rule that is broken. */
export function holdInvariants(seen: Seen, when: string): void {
  const broken = Object.entries(invariants).flatMap(([rule, check]) => check(seen).map((what) => `${rule}: ${what}`));
  if (broken.length > 0) throw new Error(`After ${when}:\n  ${broken.join('\n  ')}`);
}

/** As a word of its own, whatever the case. */
const stands = (needle: string, text: string): boolean =>
  new RegExp(`(?<!\\p{L})${needle.replace(/[^\p{L}\p{N} ]/gu, '.')}(?!\\p{L})`, 'iu').test(text);

/** What would point at somebody: names and their parts, addresses, telephone numbers, subjects, and each sentence of the letter. */
function needlesOf({ complainant, forwardedBy, phone, subject, words, note }: Personal): readonly string[] {
  const names = [complainant.name, forwardedBy?.name ?? null].flatMap((name) => (name ?? '').split(/\s+/));
  const sentences = `${words}\n${note}`.split(/[.!?\n]+/).map((part) => part.trim());
  const all = [
    ...names,
    complainant.address,
    forwardedBy?.address,
    phone,
    subject,
    ...sentences.filter((part) => part.length > 12),
  ];
  return all.flatMap((needle) => (needle !== null && needle !== undefined && needle.length > 3 ? [needle.toLowerCase()] : []));
}
