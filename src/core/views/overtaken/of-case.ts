// A complaint's task that another answered first: what the reader had chosen and written beside what holds, as far as the case's page shows it to her.

import { isKeyOf, type PersonId } from '../../brand';
import { eventsOf } from '../../casefile/event';
import { taskKey, type Task } from '../../casefile/task';
import { mayAnswer } from '../../engine/may';
import { isApart } from '../../processes/all';
import { letterTypes } from '../../processes/complaint/letters';
import { say } from '../../text/say';
import { amendView } from '../case-page/amend-rows';
import type { Reading } from '../case-page/reading';
import { taskEnding } from '../case-page/task-rows';
import { differing, type Overtaken, type OvertakenRow } from './shape';
import { isProse, leavesOf, type Leaf } from './written';

/** The kind of text a field's words are kept as when they are handed in, by the field's last name. */
const keptAs = {
  note: 'followUpNote',
  where: 'passedOnTo',
  groundNote: 'groundNote',
  harmNote: 'harmNote',
} as const;

/** Fields that are called something else once they are the case's. */
const calledAs: Readonly<Record<string, string>> = { responsibility: 'unit' };

/** Only for herself: who may have a conflict of interest is told to nobody else (decisions 8.12). */
const onlyHers = ['flags', 'why', 'conflictReason'];

/** What of a kept text is set beside hers. */
interface Text {
  readonly key: string;
  readonly kind: string;
  readonly by: PersonId | null;
  readonly body: string;
}

export interface Before {
  readonly task: Pick<Task, 'type' | 'round'>;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly texts: readonly Text[];
}

/** The rows that differ, and why something may be put right; nothing of what lies apart is put in the case. */
export function overtakenOfCase(reading: Reading, before: Before): Pick<Overtaken, 'ending' | 'rows' | 'reasons'> | null {
  const { file, actor } = reading;
  const task = file.tasks.find(({ key }) => key === taskKey({ caseId: file.matter.id, ...before.task }));
  if (task === undefined || task.state === 'open' || task.answeredBy === actor.id) return null;
  const leaves = leavesOf(before.fields);
  const changes = changesIn(reading, leaves);
  const mayAdd = mayAnswer(actor, task, file) && !isApart(task.type) && file.matter.lies !== 'outside';
  const words = leaves.filter(isProse).map((leaf) => wordsRow(reading, { leaf, task, texts: before.texts, mayAdd }));
  const rows = differing([...changes.map(({ row }) => row), ...words]);
  return rows.length === 0 ? null : { ending: taskEnding(reading, task), rows, reasons: [...(changes[0]?.reasons ?? [])] };
}

/** What she chose, where the case says something else now that she may put right. */
function changesIn(reading: Reading, leaves: readonly Leaf[]) {
  const { rows } = amendView(reading, null);
  return leaves.flatMap(({ path: [page = '', ...names], text }) => {
    const name = names.at(-1) ?? '';
    const row = ['answers', 'about'].includes(page) ? rows.find(({ field }) => field === (calledAs[name] ?? name)) : undefined;
    const option = row?.options.find(({ id }) => id === text);
    if (row === undefined || option === undefined) return [];
    const { field, label, value: theirs, reasons } = row;
    const change = { field, to: text };
    return [{ reasons, row: { id: field, label, mine: option.name, theirs, way: 'change', change } satisfies OvertakenRow }];
  });
}

interface Written {
  readonly leaf: Leaf;
  readonly task: Task;
  readonly texts: readonly Text[];
  readonly mayAdd: boolean;
}

function wordsRow(reading: Reading, { leaf: { path, text }, task, texts, mayAdd }: Written): OvertakenRow {
  const [page = ''] = path;
  const isHers = path.some((name) => onlyHers.includes(name));
  const letter = /^letter\.(.+)$/.exec(page)?.[1];
  return {
    id: path.join('/'),
    label: labelOf(reading, { letter, name: path.at(-1) ?? '' }),
    mine: text,
    theirs: theirsOf(reading, { letter, name: path.at(-1) ?? '', task, texts }),
    way: mayAdd && !isHers ? 'add' : 'copy',
    change: null,
  };
}

interface Field {
  readonly letter: string | undefined;
  readonly name: string;
}

function labelOf({ language }: Reading, { letter, name }: Field): string {
  if (letter !== undefined)
    return isKeyOf(letterTypes, letter) ? say(language, `letter.${letter}`) : say(language, 'tab.mine.letter');
  return isKeyOf(keptAs, name) ? say(language, `tab.text.${keptAs[name]}`) : say(language, 'tab.mine.words');
}

/** What the other wrote in the same place; nothing where a protected case does not show it. */
function theirsOf({ file }: Reading, { letter, name, task, texts }: Field & Pick<Written, 'task' | 'texts'>): string {
  if (file.matter.protection === 'protected') return '';
  const since = task.answeredAt ?? task.opened;
  const approved = eventsOf(file.events, 'letterApproved').findLast((one) => one.data.letter === letter && one.at >= since);
  const kind = isKeyOf(keptAs, name) ? keptAs[name] : undefined;
  const text = texts.findLast((one) =>
    approved === undefined ? one.kind === kind && one.by === task.answeredBy : one.key === approved.data.textKey,
  );
  return text?.body ?? '';
}
