// What somebody had written for a task that another answered first is put beside that answer: a text of its own, and a line in the history.

import { isOwnId } from '../../core/casefile/own-matter';
import { caseId, type MatterId } from '../../core/brand';
import { liesOf } from '../../core/casefile/case-file';
import { eventsOf } from '../../core/casefile/event';
import type { MatterFile } from '../../core/casefile/matter-file';
import { taskKey, type Task } from '../../core/casefile/task';
import type { Actor, Changes } from '../../core/engine/decision';
import { mayAnswer } from '../../core/engine/may';
import { no, ok, type Result } from '../../core/result';
import { isApart } from '../../core/processes/all';
import { hashText } from '../../core/text-hash';
import { GraphFailure } from '../../graph/failure';
import { createMatterText } from '../../graph/lists/texts';
import type { App } from '../app';
import { change, changeOwn } from '../decisions/change';
import { hashOfText } from '../decisions/keep-text';
import { inCase } from '../in-case';

export interface Added {
  readonly file: MatterFile;
  readonly task: Pick<Task, 'caseId' | 'type' | 'round'>;
  readonly body: string;
}

/** Said twice it is added once. `noSuchTask` for a task that is open, or was never hers to answer: its answer is the way to write there. */
export async function addWords(app: App, by: Actor, { file, task, body }: Added): Promise<Result<true>> {
  const key = taskKey(task);
  const found = file.tasks.find((one) => one.key === key);
  if (found === undefined || found.state === 'open' || isApart(found.type) || !mayAnswer(by, found, file))
    return no('noSuchTask');
  const { id } = file.matter;
  const text = { subject: '', body };
  const textKey = `${id}|addedWords|${task.type}|${task.round}-${hashText(`${by.id}|${body}`).slice(0, 12)}`;
  await keep(app, file, {
    ...text,
    key: textKey,
    caseId: id,
    kind: 'addedWords',
    hash: hashOfText(text),
    at: app.clock.now(),
    by: by.id,
    mail: null,
  });
  const judge = (now: MatterFile): Result<Changes> => {
    if (eventsOf(now.events, 'wordsAdded').some(({ data }) => data.textKey === textKey)) return no('alreadyDecided');
    const events = [{ kind: 'wordsAdded', data: { task: key, textKey }, at: app.clock.now(), by: by.id } as const];
    return ok({ matter: { lastDecision: { task: '', patch: {}, events } } });
  };
  const end = await changed(app, id, judge);
  return end.ok || end.problem.code === 'alreadyDecided' ? ok(true) : end;
}

const changed = (app: App, id: MatterId, judge: (file: MatterFile) => Result<Changes>): Promise<Result<MatterFile>> =>
  isOwnId(id) ? changeOwn(app, id, judge) : change(app, caseId(id), judge);

async function keep(app: App, file: MatterFile, text: Parameters<typeof createMatterText>[1]): Promise<void> {
  const { places } = inCase(app, { lies: liesOf(file) });
  try {
    await app.graph.send(createMatterText(places, text), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}
