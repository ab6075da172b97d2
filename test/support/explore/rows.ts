// What stands in SharePoint of one case and of what it has opened, and the writes that change it: each takes the row's version, a key or a claim, or is refused as Graph would.

import { createHash } from 'node:crypto';
import { eTag, taskId, type Instant } from '../../../src/core/brand';
import type { Assessment, NewAssessment } from '../../../src/core/casefile/assessment';
import { byPlace, isApartEvent } from '../../../src/core/casefile/apart';
import type { Case } from '../../../src/core/casefile/case';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { MatterPatch } from '../../../src/core/casefile/matter';
import type { NewEvent } from '../../../src/core/casefile/event';
import { isTold } from '../../../src/core/casefile/same-event';
import type { NewOwnMatter } from '../../../src/core/casefile/own-matter';
import type { NewTask, TaskPatch } from '../../../src/core/casefile/task';
import { isApart } from '../../../src/core/processes/all';
import { isHeld } from '../../../src/core/engine/assessing';

export interface Rows {
  readonly file: CaseFile;
  readonly watch: {
    readonly holder: string | null;
    readonly due: Instant;
    readonly looksApart: boolean;
    readonly version: number;
  };
  /** Matters it has opened, by key, and those of them that are watched. */
  readonly opened: readonly NewOwnMatter[];
  readonly watched: readonly string[];
  /** Letters that have left the house, with the moment. */
  readonly out: readonly { readonly key: string; readonly at: Instant }[];
}

export type Write =
  | { readonly on: 'claim' | 'due'; readonly makesDue: boolean; readonly isApart: boolean; readonly version: number }
  | { readonly on: 'nudge' }
  | { readonly on: 'case'; readonly patch: MatterPatch; readonly version: string }
  | { readonly on: 'newAssessment'; readonly row: NewAssessment }
  | { readonly on: 'assessment'; readonly id: string; readonly version: string; readonly state: Assessment['state'] }
  | { readonly on: 'newTask'; readonly task: NewTask }
  | { readonly on: 'task'; readonly key: string; readonly version: string; readonly patch: TaskPatch }
  | { readonly on: 'event'; readonly event: NewEvent }
  | { readonly on: 'matter'; readonly matter: NewOwnMatter }
  | { readonly on: 'matterWatch'; readonly key: string }
  | { readonly on: 'letter'; readonly key: string; readonly isToProvider: boolean }
  | { readonly on: 'letGo'; readonly look: Instant; readonly version: number };

/** What a world can be made to forget, to see that an explorer finds it: to look last before a letter goes, that keys are taken once. */
export type Forgotten = 'lastLook' | 'keys';

export interface Doer {
  readonly name: string;
  readonly now: Instant;
  readonly forgets?: Forgotten | undefined;
}

const marks = new WeakMap<object, string>();

/** Values that say the same have the same mark; none is ever changed in place. */
export function markOfValue(value: object): string {
  const known = marks.get(value);
  if (known !== undefined) return known;
  const mark = createHash('md5').update(JSON.stringify(value)).digest('base64');
  marks.set(value, mark);
  return mark;
}

/** Rows that say the same have the same mark. */
export function markOfRows(rows: Rows): string {
  const known = marks.get(rows);
  if (known !== undefined) return known;
  const { file, watch, opened, watched, out } = rows;
  const { matter, tasks, events, assessments } = file;
  const mark = [matter, watch, opened, watched, out, ...[tasks, events, assessments].flat()].map(markOfValue).join();
  marks.set(rows, mark);
  return mark;
}

/** The rows after a write; null when it is refused. */
export function written(rows: Rows, write: Write, by: Doer): Rows | null {
  const { file, watch } = rows;
  const next = (patch: Partial<CaseFile>): Rows => ({ ...rows, file: { ...file, ...patch } });
  switch (write.on) {
    case 'claim':
    case 'due': {
      if (write.version !== watch.version) return null;
      const holder = write.on === 'claim' ? by.name : watch.holder;
      const due = write.makesDue ? by.now : watch.due;
      const looksApart = watch.looksApart || write.isApart;
      return { ...rows, watch: { holder, due, looksApart, version: watch.version + 1 } };
    }
    case 'nudge':
      return { ...rows, watch: { ...watch, due: by.now, version: watch.version + 1 } };
    case 'letGo': {
      if (watch.holder !== by.name) return null;
      const due = write.version === watch.version ? write.look : watch.due;
      return { ...rows, watch: { ...watch, holder: null, due, version: watch.version + 1 } };
    }
    case 'case':
      if (write.version !== file.matter.version) return null;
      return next({ matter: { ...file.matter, ...write.patch, version: later(file.matter.version) } as Case });
    case 'newAssessment':
      if (file.assessments.some(({ n }) => n === write.row.n)) return null;
      return next({ assessments: [...file.assessments, { ...write.row, id: String(write.row.n), version: eTag('1') }] });
    case 'assessment': {
      const assessments = changed(file.assessments, write, { state: write.state });
      return assessments === null ? null : next({ assessments });
    }
    case 'newTask':
      if (file.tasks.some(({ key }) => key === write.task.key)) return null;
      return next({ tasks: [...file.tasks, { ...write.task, id: taskId(write.task.key), version: eTag('1') }] });
    case 'task': {
      const own = file.tasks.map((task) => ({ ...task, id: taskId(task.key) }));
      const tasks = changed(own, { id: write.key, version: write.version }, write.patch);
      return tasks === null ? null : next({ tasks });
    }
    case 'event':
      return isTold(file.events, write.event) ? rows : next({ events: [...file.events, ...placed(file, write.event)] });
    case 'matter':
      return by.forgets !== 'keys' && rows.opened.some(({ key }) => key === write.matter.key)
        ? rows
        : { ...rows, opened: [...rows.opened, write.matter] };
    case 'matterWatch':
      return rows.watched.includes(write.key) ? rows : { ...rows, watched: [...rows.watched, write.key] };
    case 'letter':
      return sent(rows, write, by);
  }
}

/** Right before it goes the claim is looked at, and whether anything holds it; one that lies among the sent is found and goes no second time. */
function sent(rows: Rows, write: Extract<Write, { readonly on: 'letter' }>, { name, now, forgets }: Doer): Rows | null {
  if (rows.watch.holder !== name) return null;
  if (forgets !== 'lastLook' && write.isToProvider && isHeld(rows.file.matter, 'toProvider', now)) return null;
  return rows.out.some(({ key }) => key === write.key) ? rows : { ...rows, out: [...rows.out, { key: write.key, at: now }] };
}

const placed = ({ matter, events }: CaseFile, event: NewEvent): CaseFile['events'] =>
  byPlace(event).map((part, n) => ({ ...part, caseId: matter.id, seq: (events.at(-1)?.seq ?? 0) + 1 + n }));

function changed<Row extends { readonly id: string; readonly version: string }>(
  all: readonly Row[],
  { id, version }: { readonly id: string; readonly version: string },
  patch: Partial<Omit<Row, 'id' | 'version'>>,
): readonly Row[] | null {
  const row = all.find((one) => one.id === id);
  if (row === undefined || row.version !== version) return null;
  return all.map((one) => (one === row ? { ...one, ...patch, version: later(version) } : one));
}

const later = (version: string) => eTag(String(Number(version) + 1));

/** The rows as somebody reads them: what lies in the protected place only when the case's row or its watch says that something does. */
export function observed(rows: Rows): Rows {
  const { file, watch } = rows;
  if (file.matter.hasApart || watch.looksApart) return rows;
  const tasks = file.tasks.filter(({ type }) => !isApart(type));
  return { ...rows, file: { ...file, tasks, events: file.events.filter((event) => !isApartEvent(event)), assessments: [] } };
}
