// What a package tells of a case: numbers, days, who answered for it, its documents and what happened, in Swedish as the file is kept. Nobody who complained, or
// whom it concerns, is named: their names stand in the documents, under secrecy (OSL 5 kap. 2 §, 26 kap. 1 §; arkivlagen 6 §).

import { caseNumber, shownNumber } from '../casefile/case';
import { eventsOf } from '../casefile/event';
import type { BundleFile, Document, Fetched, Making, Placed, Records } from '../records/document';
import { contentOf } from '../records/document';
import { documentKinds } from '../records/document-kinds';
import { longAgo } from '../records/document-papers';
import { matterInBrief } from '../records/register-entry';
import { retentionsOf } from '../records/retention';
import { partyWord, stateWord, titleOf } from '../records/titles';
import { unitName, type Profile } from '../routine/profile';
import { statutes, type StatuteId } from '../routine/statutes';
import { say } from '../text/say';
import { momentAt } from '../time/plain-date';
import { happened } from '../views/case-page/history';
import type { Deliverer, DescribedAgent, DescribedRecord, Description, Restriction } from './description';
import { endDay } from './end-day';

export interface Described {
  readonly records: Records;
  readonly all: readonly Placed[];
  readonly fetched: Fetched;
  readonly making: Making;
}

/** Name of the package, `ekbacka-SYN-2026-00012-L7`: the case and the delivery, so that no delivery ever makes two of a case, and none writes over another's. */
export const packageId = ({ file: { matter, profile } }: Pick<Records, 'file'>, delivery: string): string =>
  `${profile.id}-${caseNumber(matter)}-L${delivery}`;

/** `history` is the name of the paper of its history. */
export function describe(given: Described, { id, history }: { readonly id: string; readonly history: string }): Description {
  const { records, all, making } = given;
  const { matter, profile } = records.file;
  const ended = endDay(records.file);
  return {
    id,
    made: making.now,
    deliverer: delivererOf(profile),
    number: caseNumber(matter),
    shown: shownNumber(matter),
    unit: unitName(profile, matter.unit),
    title: matterInBrief(records.file),
    keyword: matter.protection === 'protected' || matter.topic === null ? null : say('sv', `topic.${matter.topic}`),
    classification: profile.registration.class,
    kin: [...(records.kin?.values() ?? [])].sort(),
    agents: agentsOf(given),
    received: matter.received,
    arrived: matter.arrived,
    closed: ended === null ? null : momentAt(ended, '00:00'),
    restriction: restrictionOf('individualSecrecy'),
    actions: actionsOf(given),
    notes: notesOf(given),
    records: [...all.map((one) => recordOf(given, one)), historyRecord(given, history)],
  };
}

const delivererOf = ({ name, archive: { organisationNumber, receiver, agreement, reference } }: Profile): Deliverer => ({
  authority: name,
  organisationNumber,
  receiver,
  agreement,
  reference,
});

const agent = (is: DescribedAgent['is'], name: string, own: Partial<DescribedAgent> = {}): DescribedAgent => ({
  is,
  name,
  role: null,
  unit: null,
  isProtected: false,
  ...own,
});

function agentsOf({ records, making }: Described): readonly DescribedAgent[] {
  const { matter, profile, provider } = records.file;
  const isProtected = matter.protection === 'protected';
  const unit = unitName(profile, matter.unit);
  return [
    agent('creator', profile.name),
    ...(matter.caseworkerId === null
      ? []
      : [agent('responsible_person', making.nameOf(matter.caseworkerId), { role: say('sv', 'role.caseworker'), unit })]),
    agent('sender', say('sv', 'bundle.party.complainant'), { isProtected }),
    ...(provider === null
      ? []
      : [agent('counterpart', partyName(records, 'provider'), { role: say('sv', 'bundle.party.provider') })]),
  ];
}

/** Of a protected case nobody but the board and its employees is named, for a provider's name may lead to a person. */
const partyName = (records: Records, party: Document['party']): string =>
  records.file.matter.protection === 'protected' && party === 'provider'
    ? say('sv', 'bundle.party.provider')
    : partyWord(records, party);

const actionsOf = ({ records: { file, kin = new Map() }, making: { nameOf } }: Described): Description['actions'] =>
  [...happened({ file, kin, nameOf, language: 'sv', now: longAgo })]
    .reverse()
    .map(({ at, text, group }) => ({ at, text, kind: say('sv', `tab.history.${group}`) }));

function notesOf({ records: { file, personal } }: Described): readonly string[] {
  const proposed = retentionsOf(file.matter).map((id) => say('sv', `retention.${id}`));
  return [
    say('sv', 'archive.note.retention', { classes: proposed.join(', ') }),
    say('sv', 'bundle.index.apart'),
    ...(file.matter.protection === 'protected' ? [say('sv', 'archive.note.protected')] : []),
    ...(personal === null ? [say('sv', 'bundle.index.personalGone')] : []),
    ...(eventsOf(file.events, 'lost').length === 0 ? [] : [say('sv', 'archive.note.lost')]),
  ];
}

const restrictionOf = (id: StatuteId | null): Restriction | null =>
  id === null ? null : { regulation: statutes[id].reference ?? id, words: say('sv', 'archive.secrecy') };

const states = { received: 'received', drawnUp: 'created', sent: 'sent', draft: 'created', ours: 'created' } as const;

function recordOf({ records, fetched }: Described, { n, document, files, paper }: Placed): DescribedRecord {
  const { kind, party, at, content } = document;
  const { way, state, secrecy } = documentKinds[kind];
  const isThere = contentOf(document, fetched) !== null;
  const kept = files.filter((file) => foundAs(file, fetched) !== 'missing');
  return {
    n,
    title: titleOf(records, document),
    kind: stateWord(kind),
    state: states[state],
    way,
    at,
    party: way === 'internal' ? null : agent(way === 'in' ? 'sender' : 'receiver', partyName(records, party)),
    restriction: restrictionOf(secrecy),
    notes: [
      ...files.flatMap((file) => fileNote(file, fetched)),
      ...(content !== null && !isThere ? [say('sv', 'archive.note.wordsMissing')] : []),
    ],
    files: [...(paper !== null && isThere ? [paper] : []), ...kept.map(({ name }) => name)],
  };
}

const foundAs = ({ name }: BundleFile, { files }: Fetched): 'whole' | 'changed' | 'missing' => files.get(name) ?? 'missing';

/** What is not as it came is said: an archive must not take it for the original. */
function fileNote(file: BundleFile, fetched: Fetched): readonly string[] {
  const found = foundAs(file, fetched);
  if (found === 'whole') return [];
  return [found === 'changed' ? say('sv', 'bundle.files.changed', { name: file.name }) : say('sv', 'archive.note.fileMissing')];
}

/** How many documents lack something, for whoever reads the receipt. */
export const lackingIn = ({ records }: Description): number => records.filter(({ notes }) => notes.length > 0).length;

const historyRecord = ({ all, making }: Described, history: string): DescribedRecord => ({
  n: all.length + 1,
  title: say('sv', 'bundle.history'),
  kind: stateWord('history'),
  state: 'created',
  way: 'internal',
  at: making.now,
  party: null,
  restriction: restrictionOf(documentKinds.history.secrecy),
  notes: [],
  files: [history],
});
