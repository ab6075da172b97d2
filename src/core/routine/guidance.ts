// Guides where they are needed: how somebody is met and helped, and what whoever has a task thinks of first (R006, R040, R061–R062, R079, R117–R122, R339).
// Their words are `guidance.<id>`.

import type { TaskTypeId } from '../processes/all';

/** Each line with the requirement it comes from; null: good sense, which nobody has decided. */
export const guides = {
  listen: { because: 'R119' },
  thank: { because: 'R118' },
  regret: { because: 'R120' },
  noDefence: { because: 'R122' },
  help: { because: 'R062' },
  mayComplain: { because: 'R061' },
  ownWords: { because: null },
  dangerFirst: { because: null },
  content: { because: null },
  fixNow: { because: 'R079' },
  asFew: { because: null },
  needsFirst: { because: null },
  askHerself: { because: null },
  quality: { because: 'R006' },
  answerAll: { because: null },
  criteria: { because: 'R335' },
} as const satisfies Record<string, { readonly because: string | null }>;

export type GuideId = keyof typeof guides;

/** For whoever hears a complaint, in the order it is needed. */
export const hearing = [
  'listen',
  'thank',
  'regret',
  'noDefence',
  'help',
  'mayComplain',
  'ownWords',
] as const satisfies readonly GuideId[];

/** For whoever has the task. */
const ofTasks: Readonly<Partial<Record<TaskTypeId, readonly GuideId[]>>> = {
  triage: ['dangerFirst', 'content', 'fixNow'],
  forwardToProvider: ['asFew', 'dangerFirst'],
  individualFollowUp: ['needsFirst', 'askHerself', 'quality', 'fixNow'],
  assessFlag: ['dangerFirst', 'quality'],
  investigateOwn: ['askHerself', 'quality', 'fixNow', 'answerAll'],
  decideOutcome: ['quality', 'criteria', 'thank', 'regret', 'noDefence', 'answerAll'],
};

/** Empty for a task that needs no guide; `type` is a task's type as the case page has it. */
export const guideOf = (type: string): readonly GuideId[] => new Map(Object.entries(ofTasks)).get(type) ?? [];
