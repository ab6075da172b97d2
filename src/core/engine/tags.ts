// What a card is about, as a short text kept with it: `task:triage:1`, `reminder:providerReply:2026-03-11`. Never a name, never a free text.

import type { PlainDate } from '../brand';
import type { NewTask } from '../casefile/task';
import type { Role } from '../routine/roles';

type Named = Pick<NewTask, 'type' | 'round'>;

/** A task's own card. */
export const taskTag = (task: Named): string => `task:${task.type}:${task.round}`;
/** The card about an alarm to one of those told besides its owner. */
export const alarmTag = (task: Named, to: string): string => `${alarmTags(task)}${to}`;
/** What the tags of all of them begin with. */
export const alarmTags = (task: Named): string => `alarm:${task.type}:${task.round}:`;
/** The one card for all reminders before a due day. */
export const reminderTag = (task: { readonly type: NewTask['type']; readonly due: PlainDate }): string =>
  `reminder:${task.type}:${task.due}`;
/** The notice on the due day itself. */
export const lastDayTag = (task: { readonly type: NewTask['type']; readonly due: PlainDate }): string =>
  `lastDay:${task.type}:${task.due}`;
/** The notice to one above. */
export const overdueTag = (task: { readonly type: NewTask['type']; readonly due: PlainDate }, role: Role): string =>
  `overdue:${task.type}:${task.due}:${role}`;
/** The post in EKU's channel. */
export const ekuTag = (round: number): string => `eku:${round}`;
/** What EKU has answered, to the unit manager. */
export const ekuNewsTag = (round: number): string => `ekuNews:${round}`;

/** Whether a tag is that of a task's own card, or of an alarm about it: it names the round, and no day. */
export const isTaskTag = (tag: string): boolean => tag.startsWith('task:') || tag.startsWith('alarm:');

/** Whether a tag belongs to a task of that type: its own card, its reminders and its notices of delay. */
export const isAboutType = (tag: string, type: string): boolean => tag.split(':')[1] === type;
