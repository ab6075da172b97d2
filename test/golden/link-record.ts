// What a provider answers through a link, as the engine takes it by a task's row: part of the record of a process.

import { personId, plainDate } from '../../src/core/brand';
import type { OwnFile } from '../../src/core/casefile/own-file';
import type { NewTask } from '../../src/core/casefile/task';
import { handIn, linkForm, taskOfLink } from '../../src/core/engine/by-link';
import { ruleOf } from '../../src/core/processes/process';
import { at } from '../support/builders';

const now = at('2026-03-02 08:15');
const link = {
  key: 'aaaaaaaa',
  until: plainDate('2026-12-31'),
  tries: 0,
  state: 'open',
  codeHash: '',
  at: now,
  by: personId('maker'),
} as const;

/** With which outcome and fields, where it leads, and in which stages it may be said anew; nothing for a task no provider answers. `file`: where the task is open. */
export function linkLines(file: OwnFile, task: NewTask): readonly string[] {
  const rule = ruleOf(file, task.type);
  if (rule.byLink === undefined) return [];
  const ends = Object.values(rule.outcomes).map(({ needs }) => {
    const known = { ...file, matter: { ...file.matter, fields: { ...file.matter.fields, ...needs } } };
    return `    by link: ${JSON.stringify(linkForm(known, task.type))} → ${handed(known, task)}`;
  });
  const again = Object.keys(file.process.stages).filter((stage) => {
    const data = { task: task.key, link: link.key, textKey: 'text' };
    const event = { kind: 'handedIn', data, at: now, by: null, seq: 2, caseId: file.matter.id } as const;
    return taskOfLink({ ...link, task: task.key }, { ...file, matter: { ...file.matter, stage }, events: [event] }) !== null;
  });
  return [...new Set(ends), `    by link, said anew in: ${again.join(', ')}`];
}

function handed(file: OwnFile, task: NewTask): string {
  const numbers = Object.fromEntries((linkForm(file, task.type)?.numbers ?? []).map((name) => [name, '2']));
  const end = handIn(file, { link: { ...link, task: task.key, caseId: file.matter.id }, numbers, textKey: 'text' }, now);
  if (!end.ok) return end.problem.code;
  const { stage = '(as it was)', ...rest } = end.value.matter;
  return `${stage} ${JSON.stringify('fields' in rest ? changed(file, rest.fields) : null)}`;
}

/** The fields that are not what they were. */
export const changed = (file: OwnFile, fields: unknown): readonly string[] =>
  Object.entries(Object(fields) as Record<string, unknown>)
    .filter(([name, value]) => file.matter.fields[name] !== value)
    .map(([name]) => name);
