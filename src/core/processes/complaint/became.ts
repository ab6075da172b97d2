// What came was no complaint: a matter of its own is made first, under a key that says which answer made it, and the case ends once that matter is there.
// Taken back within the month, the matter is told and ends by itself; both keep their history.

import type { Instant } from '../../brand';
import { isKeyOf } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type EventOf } from '../../casefile/event';
import { aboutProvider, newOwnMatter, type OwnMatter } from '../../casefile/own-matter';
import { heldBy } from '../../decide/held';
import type { Action, Fall } from '../../engine/action';
import { letterState } from '../../engine/letter-state';
import { ownProcesses, ownTables, type OwnProcessId } from '../all';
import { exitIn, exitOf, type ExitId } from './exits';
import { unreadMails } from './mails-in';
import { isJoined } from './same-case';
import { isReport, mattersToOpen } from './tracks';

/** The process a way leads to; null for one whose matter is not made of the way itself. */
export function becomesOf(exit: ExitId): OwnProcessId | null {
  const { becomes } = exitOf(exit);
  return becomes !== undefined && isKeyOf(ownProcesses, becomes) ? becomes : null;
}

/** The key of what an answer of *Mottagning* made: `12|triage|1|compliment`. */
export const becameKey = (task: string, process: OwnProcessId): string => `${task}|${process}`;

type Left = EventOf<'decided'>;

/** The answer that sent it another way last. */
const leaving = ({ events }: Pick<CaseFile, 'events'>): Left | undefined =>
  eventsOf(events, 'decided').findLast(({ data }) => data.type === 'triage' && data.outcome === 'notACase');

const isOpened = ({ events }: CaseFile, { data: { task } }: Left): boolean =>
  eventsOf(events, 'matterOpened').some(({ data }) => data.task === task);

/** Whether a matter is what the case became, and so reads what came; a case that has been taken back reads as a complaint again. */
export const isFromCase = ({ matter }: Pick<CaseFile, 'matter'>, own: Pick<OwnMatter, 'process' | 'key'>): boolean => {
  const { exit } = matter;
  if (exit === null) return false;
  const process = becomesOf(exit);
  return process === null ? exit === 'separate' && own.key.startsWith(`${matter.id}|${own.process}|`) : own.process === process;
};

/** The matter that is to be made of it, as long as it is not. */
export function becomings(file: CaseFile): readonly Action[] {
  const { matter } = file;
  const left = leaving(file);
  const process = matter.exit === null ? null : becomesOf(matter.exit);
  if (matter.stage !== 'becoming' || left === undefined || process === null || isOpened(file, left)) return [];
  const made = {
    key: becameKey(left.data.task, process),
    process,
    origin: matter.id,
    openedBy: left.by,
    unit: matter.unit,
    stage: ownTables(process).begins.byPerson ?? '',
    fields: aboutProvider(process, matter.providerId),
    profileVersion: '',
  };
  return [
    {
      kind: 'openMatter',
      matter: newOwnMatter(made, { received: matter.received, now: matter.arrived }),
      event: { kind: 'matterOpened', data: { task: left.data.task }, at: left.at, by: null },
    },
  ];
}

/** The end of a case whose matter is made: not while somebody may be in danger, the person is not told, a letter has not gone, or a mail is unread. */
export function becameNow(file: CaseFile, now: Instant): Fall | null {
  const { stage, exit, round } = file.matter;
  if (stage !== 'becoming' || exit === null) return null;
  const isMade = isNamed(file, exit) && becomings(file).length === 0 && mattersToOpen(file, now).length === 0 && isJoined(file);
  if (unreadMails(file, 'whileOpen').length > 0) return null;
  if (!isMade || heldBy(file) !== null || !isTold(file, exit) || letterState(file).waiting.length > 0) return null;
  const lastDecision = { task: '', patch: {}, events: [{ kind: 'became', data: { exit }, at: now, by: null } as const] };
  return { stage: 'closed', round: round + 1, closedAs: exitOf(exit).closedAs, lastDecision };
}

/** It is known what is to be made: a report's own kind stands in the protected place alone. */
const isNamed = ({ assessments }: CaseFile, exit: ExitId): boolean =>
  exit === 'sameCase' || becomesOf(exit) !== null || assessments.some(isReport);

/** Somebody has told the person what becomes of it, or said why not; nobody needs to where the way tells nobody. */
function isTold(file: CaseFile, exit: ExitId): boolean {
  const from = leaving(file)?.seq ?? 0;
  const told = eventsOf(file.events, 'decided').filter(({ seq, data }) => seq > from && data.type === 'tellPerson');
  const undone = eventsOf(file.events, 'letterUndone').filter(({ seq, data }) => seq > from && isNotice(data.textKey));
  return !exitIn(file.profile, exit).tells || told.length > undone.length;
}

const isNotice = (textKey: string): boolean => textKey.includes('|exitNotice|');

/** Matters made of an answer that was taken back, which have not been told. */
export const recalls = (file: CaseFile, now: Instant): readonly Action[] =>
  eventsOf(file.events, 'takenBack').flatMap((back): readonly Action[] => {
    const process = back.data.exit === null ? null : becomesOf(back.data.exit);
    const left = eventsOf(file.events, 'decided').findLast(
      ({ seq, data }) => seq < back.seq && data.type === 'triage' && data.reason === back.data.exit,
    );
    if (process === null || left === undefined || isRecalled(file, left)) return [];
    const event = { kind: 'matterRecalled', data: { task: left.data.task }, at: now, by: null } as const;
    return [{ kind: 'recallMatter', process, key: becameKey(left.data.task, process), event }];
  });

const isRecalled = ({ events }: CaseFile, { data: { task } }: Left): boolean =>
  eventsOf(events, 'matterRecalled').some(({ data }) => data.task === task);
