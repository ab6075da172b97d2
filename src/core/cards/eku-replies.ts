// What EKU can press on a post: the next steps, a dialogue, a question from a list, and how it ended.

import { keysOf } from '../brand';
import { asksOfPost } from '../eku/moves';
import type { StandingPost } from '../eku/post-view';
import { ekuStates, type EkuState } from '../processes/complaint/criteria';
import { ekuActivities, ekuOutcomes } from '../eku/asks';
import { say, type Language } from '../text/say';
import type { CardAction, Element } from './card';
import { buttons, choices, execute, showMore } from './elements';

/** Only what can be done now has a button. The id in a preview is no number, and a press of it is refused. */
export function replies(post: StandingPost, language: Language): readonly Element[] {
  const actions = [...steps(post, language), ...asking(post, language)];
  return actions.length === 0 ? [] : [buttons(actions)];
}

const steps = (post: StandingPost, language: Language): readonly CardAction[] => {
  const next: readonly string[] = ekuStates[post.state].next;
  return keysOf(ekuStates).flatMap((state) => {
    if (!next.includes(state) || !isAnswer(state)) return [];
    const title = say(language, `eku.answer.${state}`);
    const data = { ...where(post), s: state };
    if (state === 'received') return [execute({ title, verb: 'ekuAnswer', data, takesInputs: false })];
    const inputs = state === 'finished' ? endingInputs(language) : activityInputs(language);
    return [showMore(title, [...inputs, buttons([execute({ title, verb: 'ekuAnswer', data })])])];
  });
};

const isAnswer = (state: EkuState): state is 'received' | 'followUpStarted' | 'finished' =>
  state !== 'approved' && state !== 'posted' && state !== 'withdrawn';

const activityInputs = (language: Language): readonly Element[] => [
  choices({
    id: 'activity',
    label: say(language, 'eku.activity'),
    choices: keysOf(ekuActivities).map((value) => ({ value, title: say(language, `ekuActivity.${value}`) })),
    required: say(language, 'card.choose'),
  }),
  { type: 'Input.Date', id: 'activityDay', label: say(language, 'eku.activity.day') },
];

const endingInputs = (language: Language): readonly Element[] => [
  choices({
    id: 'outcome',
    label: say(language, 'eku.ending.outcome'),
    choices: keysOf(ekuOutcomes).map((value) => ({ value, title: say(language, `ekuOutcome.${value}`) })),
    required: say(language, 'card.choose'),
  }),
  { type: 'Input.Date', id: 'followUp', label: say(language, 'eku.ending.followUp.input') },
];

/** *Boka dialog* is one press; other questions are chosen from a list. */
function asking(post: StandingPost, language: Language): readonly CardAction[] {
  const open = asksOfPost(post);
  const questions = open.filter((ask) => ask !== 'dialogue');
  const dialogue = execute({
    title: say(language, 'eku.ask.dialogue'),
    verb: 'ekuAsk',
    data: { ...where(post), a: 'dialogue' },
    takesInputs: false,
  });
  const question = showMore(say(language, 'eku.ask'), [
    choices({
      id: 'a',
      label: say(language, 'eku.ask.which'),
      choices: questions.map((value) => ({ value, title: say(language, `ekuAsk.${value}`) })),
      required: say(language, 'card.choose'),
      expanded: true,
    }),
    buttons([execute({ title: say(language, 'eku.ask.send'), verb: 'ekuAsk', data: where(post) })]),
  ]);
  return [...(open.includes('dialogue') ? [dialogue] : []), ...(questions.length === 0 ? [] : [question])];
}

const where = ({ id, part }: StandingPost): Readonly<Record<string, unknown>> => ({ e: id, p: part });
