// How private providers are followed up, in words: the board's plan, the calendar and the templates (R281, R299, R301, R321).

import { isKeyOf, keysOf, plainDate } from '../../brand';
import { contractForms } from '../../casefile/provider';
import { calendars, type BoardPlan, type FollowUp, type FollowUpId } from '../../routine/follow-ups';
import { questions, type QuestionRow, type Template } from '../../routine/follow-up-templates';
import { roleIn, type Profile } from '../../routine/profile';
import { sayDayAndYear } from '../../text/day';
import { roleWord } from '../../text/role-word';
import { say } from '../../text/say';
import type { Chapter } from './chapter';

/** None where the routine follows no calendar. */
export function followUpChapters(profile: Profile): readonly Chapter[] {
  const { followUpCalendar } = profile;
  if (followUpCalendar === null) return [];
  return [
    { title: 'Nämndens plan för uppföljning', heads: ['vad', 'gäller'], rows: planRows(profile, followUpCalendar.plan) },
    {
      title: 'Uppföljning av privata utförare',
      heads: ['vad', 'när', 'avtal', 'vem', 'redovisas för'],
      rows: activityRows(profile),
    },
    { title: 'Mallar för uppföljning', heads: ['fråga', 'ställs', 'insatser'], rows: templateRows() },
  ];
}

/** The period, the programme and the decision the plan rests on (KL 5 kap. 3 §), and what the board follows up by its remit (R283). */
export const planRows = ({ remit }: Profile, plan: BoardPlan | null): readonly (readonly string[])[] => [
  ...(plan === null
    ? [['plan', 'ingen beslutad än']]
    : [
        ['period', `${dayIn(plan.from)} till ${dayIn(plan.to)}`],
        [
          'fullmäktiges program (KL 5 kap. 3 §)',
          `${plan.programme.name}, ${plan.programme.reference}, ${dayIn(plan.programme.decided)}`,
        ],
        ['nämndens beslut', `${plan.decision.reference}, ${dayIn(plan.decision.decided)}`],
      ]),
  [
    'reglemente',
    remit === null
      ? 'alla insatser som nämnden köper'
      : `${remit.services.map((service) => say('sv', `service.${service}`)).join(', ')} (${remit.reference})`,
  ],
];

const dayIn = (day: string): string => sayDayAndYear('sv', plainDate(day));

/** Each line with when, of which contracts, by whom and to whom. */
export function activityRows(profile: Profile): readonly (readonly string[])[] {
  if (profile.followUpCalendar === null) return [];
  const calendar: Readonly<Record<FollowUpId, FollowUp>> = calendars[profile.followUpCalendar.calendar];
  return keysOf(calendar).map((id) => {
    const { how, forms, services, who, reportedTo } = calendar[id];
    return [
      say('sv', `followUp.${id}`),
      typeof how === 'string' ? hows[how] : everyMonths(how.months),
      followedWord(forms, services),
      roleWord(profile, 'sv', roleIn(profile, who)),
      reportedTo === null ? '–' : reporting[reportedTo],
    ];
  });
}

/** Which contracts, and of which kinds of service. */
function followedWord(forms: FollowUp['forms'], services: FollowUp['services']): string {
  const kinds = [
    ...(forms ?? []).map((form) =>
      isKeyOf(contractForms, form) ? say('sv', `contractForm.${form}`) : 'annan upphandling (LOU)',
    ),
    ...(services ?? []).map((service) => say('sv', `service.${service}`)),
  ];
  return kinds.length === 0 ? 'alla' : kinds.join(', ');
}

const hows = {
  newContract: 'vid nytt avtal',
  cause: 'när något ger anledning',
  contract: 'som avtalet säger',
  decision: 'när beslutet följs upp',
} as const;
const everyMonths = (months: number): string => (months === 12 ? 'varje år' : `vart ${months / 12}:e år`);
const reporting = { management: 'förvaltningsledningen', board: 'nämnden' } as const;

/** The questions, and of which kinds of service they are asked. */
const templateRows = (): readonly (readonly string[])[] =>
  keysOf(questions).map((id) => {
    const { parts, of }: QuestionRow = questions[id];
    return [
      say('sv', `question.${id}`),
      parts.map((part) => asked[part]).join(', '),
      of === undefined ? 'alla' : of.map((service) => say('sv', `service.${service}`)).join(', '),
    ];
  });
const asked = {
  meeting: 'vid årets möte',
  visit: 'vid besök',
  management: 'till ledningen',
  staff: 'till personalen',
} as const satisfies Record<Template, string>;
