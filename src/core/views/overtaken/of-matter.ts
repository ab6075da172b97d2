// The same in a matter beside the complaints, by its table: fields, the note, and the sections of a form.

import { keysOf } from '../../brand';
import { eventsOf } from '../../casefile/event';
import { taskKey, type Task } from '../../casefile/task';
import { mayAnswer } from '../../engine/may';
import { undoneNotes } from '../../engine/undo-answer';
import { ownTables } from '../../processes/all';
import { formOf, sectionsIn } from '../../records/investigation-form';
import { say, sayPlain } from '../../text/say';
import { momentWord } from '../case-page/moment';
import { valueWord, type MatterReading } from '../matter-page';
import { differing, type Overtaken, type OvertakenRow } from './shape';
import { isProse, leavesOf, type Leaf } from './written';

export interface BeforeInMatter {
  readonly task: Pick<Task, 'type' | 'round'>;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The rows that differ; null where none does, the task is open, or the answer is her own. */
export function overtakenOfMatter(
  reading: MatterReading,
  before: BeforeInMatter,
): Pick<Overtaken, 'ending' | 'rows' | 'reasons'> | null {
  const { file, actor, language } = reading;
  const task = file.tasks.find(({ key }) => key === taskKey({ caseId: file.matter.id, ...before.task }));
  if (task === undefined || task.state === 'open' || task.answeredBy === actor.id) return null;
  const way = mayAnswer(actor, task, file) ? 'add' : 'copy';
  const written = leavesOf(before.fields).flatMap((leaf) => rowOf(reading, { leaf, task, way }));
  const rows = differing(written);
  const done = task.outcome === null ? say(language, 'card.lapsed') : sayPlain(language, `done.${task.type}.${task.outcome}`);
  const by = { name: task.answeredBy === null ? say(language, 'tab.byItself') : reading.nameOf(task.answeredBy) };
  const ending = task.answeredAt === null ? done : `${done} ${by.name}, ${momentWord(reading, task.answeredAt)}.`;
  return rows.length === 0 ? null : { ending, rows, reasons: [] };
}

const forms = ['investigation', 'compilation'] as const;

interface Written {
  readonly leaf: Leaf;
  readonly task: Task;
  readonly way: OvertakenRow['way'];
}

/** What is no field of the table, no note and no section is a choice on the way there: it holds no words of hers. */
function rowOf(reading: MatterReading, { leaf: { path, text }, task, way }: Written): readonly OvertakenRow[] {
  const { file, language } = reading;
  const [page = '', name = ''] = path;
  const body = noteOf(reading, task);
  const row = (label: string, mine: string, theirs: string): readonly OvertakenRow[] => [
    { id: path.join('/'), label, mine, theirs, way, change: null },
  ];
  if (page === 'fields' && keysOf(ownTables(file.matter.process).fields).includes(name)) {
    const now = file.matter.fields[name];
    const word = (value: string): string => (value === '' ? '' : valueWord(reading, name, value));
    return row(sayPlain(language, `ask.${name}`), word(text), now === undefined ? '' : word(now));
  }
  const form = forms.map((id) => formOf(file.profile, id)).find((parts) => parts.some(({ id }) => id === name));
  if (page === 'sections' && form !== undefined)
    return row(sayPlain(language, `section.${name}`), text, sectionsIn(form, body)[name] ?? '');
  return isProse({ path, text }) ? row(say(language, 'tab.mine.words'), text, body) : [];
}

/** What stands with the answer. */
function noteOf({ file, texts }: MatterReading, { key }: Task): string {
  const written = eventsOf(file.events, 'noteWritten').findLast(({ data }) => data.task === key)?.data.textKey;
  return texts.find((one) => one.key === written && !undoneNotes(file).includes(one.key))?.body ?? '';
}
