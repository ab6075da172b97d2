// Whether a pattern that a case belongs to is being compiled in another case: its post waits for that (decisions 6).

import type { CaseFile } from '../../core/casefile/case-file';
import { ekuPost } from '../../core/processes/complaint/eku-post';
import { tasksOfCase } from '../../graph/lists/tasks';
import type { App } from '../app';
import { value } from '../settled';
import { historyOf } from './history';

/** The file with the open compilation of a case it is counted with; asked for once, and only while an approved post has not gone. */
export async function withCompilation(app: App, file: CaseFile): Promise<CaseFile> {
  const post = file.compiledWith === undefined ? ekuPost(file) : null;
  if (post === null || post.place !== null || post.isSigned || post.isStopped || post.isWithdrawn) return file;
  const others = (await historyOf(app, file)).filter(({ id }) => id !== file.matter.id);
  const tasks = await app.graph.all(others.map(({ id }) => tasksOfCase(app.places, id)));
  const compiledWith = tasks.flatMap(value).find(({ type, state }) => type === 'compilePattern' && state === 'open') ?? null;
  return { ...file, compiledWith };
}
