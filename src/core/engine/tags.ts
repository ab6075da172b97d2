// What a card is about, as a short text kept with it: `task:triage:1`, `reminder:providerReply:2:2026-03-11`. Never a name, never a free text.

import type { NewTask } from '../casefile/task';
import type { Role } from '../routine/roles';

type Named = Pick<NewTask, 'type' | 'round'>;
type Due = Pick<NewTask, 'type' | 'round' | 'due'>;

/** A task's own card. */
export const taskTag = (task: Named): string => `task:${task.type}:${task.round}`;
/** The card about an alarm to one of those told besides its owner. */
export const alarmTag = (task: Named, to: string): string => `${alarmTags(task)}${to}`;
/** What the tags of all of them begin with. */
export const alarmTags = (task: Named): string => `alarm:${task.type}:${task.round}:`;
/** The one card for all reminders before a due day. */
export const reminderTag = (task: Due): string => `reminder:${task.type}:${task.round}:${task.due}`;
/** The notice on the due day itself. */
export const lastDayTag = (task: Due): string => `lastDay:${task.type}:${task.round}:${task.due}`;
/** The notice to one above. */
export const overdueTag = (task: Due, role: Role): string => `overdue:${task.type}:${task.round}:${task.due}:${role}`;
/** Whether a tag is that of such a notice. */
export const isOverdueTag = (tag: string): boolean => tag.startsWith('overdue:');
/** The post in EKU's channel. */
export const ekuTag = (round: number): string => `eku:${round}`;
/** What EKU has answered, to the unit manager. */
export const ekuNewsTag = (round: number): string => `ekuNews:${round}`;

/** Whether a tag is that of a task's own card, or of an alarm about it: it names no day. */
export const isTaskTag = (tag: string): boolean => tag.startsWith('task:') || tag.startsWith('alarm:');

/** Whether a tag belongs to a task: its own card, its reminders and its notices of delay. Each round is a task of its own, also when its day is the same. */
export const isAbout = (tag: string, { type, round }: Named): boolean => {
  const [, ofType, ofRound] = tag.split(':');
  return ofType === type && ofRound === String(round);
};
