// Guides where they are needed: how somebody is met and helped, and what whoever has a task or a role thinks of first (R006, R018, R020–R022, R034–R037,
// R040, R061–R062, R079, R088–R089, R117–R122, R339).
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
  knowRoutine: { because: 'R018' },
  figuresAsk: { because: 'R020' },
  spreadLoad: { because: null },
  otherRoutines: { because: 'R022' },
  inspectorateDay: { because: 'R021' },
  contractSays: { because: 'R034' },
  onceOrPattern: { because: null },
  correctByDay: { because: 'R035' },
  correctWithUnit: { because: 'R036' },
  tellOfCrime: { because: 'R037' },
  knowsNobody: { because: 'R089' },
  receiveFirst: { because: null },
  wholeContract: { because: 'R088' },
  tellBack: { because: null },
  readRoutine: { because: 'R339' },
  dangerYours: { because: 'R079' },
  onCallAlarm: { because: null },
  onCallSafe: { because: null },
  nextAlarm: { because: null },
  childNow: { because: null },
  childApart: { because: null },
  readArrived: { because: null },
  askLater: { because: null },
  lookAside: { because: null },
  receiveInstead: { because: null },
  registerArrival: { because: null },
  appealInDoubt: { because: null },
  documentsSoon: { because: null },
  maskWhole: { because: null },
  appoint: { because: null },
  referGently: { because: 'R075' },
  mayKnow: { because: null },
  tellDelay: { because: null },
  readWhole: { because: null },
  toEku: { because: 'R335' },
  signBrief: { because: null },
  tellContract: { because: 'R051' },
  secondEyes: { because: null },
  seeUnit: { because: null },
  compileFirst: { because: 'R253' },
  crimeAlone: { because: 'R023' },
  actAbove: { because: null },
  lexSarahExamine: { because: 'R082' },
  lexSarahElsewhere: { because: null },
  lexSarahDecide: { because: null },
  lexMariaExamine: { because: 'R085' },
  healthCare: { because: null },
  boardToldOf: { because: 'R083' },
  ivoTold: { because: null },
  providerTold: { because: 'R092' },
  visitsPlanned: { because: 'R212' },
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

/** Empty for a task that needs no guide; `type` is a task's type as the case page has it, `outcomes` what it can end in there: nothing is said of another. */
export const guideOf = (type: string, outcomes: readonly string[]): readonly GuideId[] =>
  (new Map(Object.entries(ofTasks)).get(type) ?? []).filter((line) => line !== 'criteria' || outcomes.includes('toEku'));
