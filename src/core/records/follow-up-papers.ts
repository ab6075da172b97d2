// The papers of the follow-up of providers: the board's plan (R281, R299, R321), and the report of one (R322, R323), which leaves the department.

import type { OwnMatter } from '../casefile/own-matter';
import { ownNumber } from '../casefile/own-matter';
import type { Provider } from '../casefile/provider';
import type { Profile } from '../routine/profile';
import { sayDayAndYear } from '../text/day';
import { say, sayPlain } from '../text/say';
import { plainDate, type PlainDate } from '../brand';
import { activityRows, planRows } from '../views/routine/follow-up-chapters';
import type { Paper } from './paper';

type Parts = NonNullable<Paper['parts']>;

/** The plan as the routine has it now: its period and grounds, and each activity with when, of which contracts, by whom and to whom. */
export const planPaper = (profile: Profile, today: PlainDate): Paper => {
  const rows = planRows(profile, profile.followUpCalendar?.plan ?? null);
  const title = say('sv', 'followUps.paper.planTitle');
  const parts: Parts = [
    { kind: 'words', text: say('sv', 'followUps.paper.planWords') },
    {
      kind: 'table',
      title: say('sv', 'followUps.paper.activities'),
      head: ['Vad', 'När', 'Avtal', 'Vem', 'Redovisas för'],
      rows: activityRows(profile).map((cells) => [...cells]),
    },
  ];
  const facts = [
    { title: say('sv', 'followUps.paper.board'), value: profile.name },
    ...rows.map(([name = '', value = '']) => ({ title: name.charAt(0).toLocaleUpperCase('sv') + name.slice(1), value })),
    { title: say('sv', 'followUps.paper.printed'), value: sayDayAndYear('sv', today) },
  ];
  return paperOf(profile, { title, facts, parts });
};

export interface ReportMade {
  readonly matter: OwnMatter;
  readonly provider: Pick<Provider, 'name' | 'contractId'> | null;
  /** The words of the report, screened when they were written and once more now. */
  readonly words: string;
  /** Its measures, as lines that were screened when they were taken. */
  readonly measures: readonly { readonly what: string; readonly standing: string; readonly day: string }[];
  /** How many units answered the form, by question and answer. */
  readonly experience: readonly {
    readonly question: string;
    readonly answers: readonly { readonly name: string; readonly count: number }[];
  }[];
}

/** The report to management or the board. No person stands in it. */
export function reportPaper(profile: Profile, { matter, provider, words, measures, experience }: ReportMade): Paper {
  const { line = '', judged, visitedDay, reportedDay, announced, withWhom } = matter.fields;
  const facts = [
    { title: say('sv', 'followUps.paper.board'), value: profile.name },
    { title: say('sv', 'card.number'), value: ownNumber(matter) },
    ...(provider === null ? [] : [{ title: say('sv', 'card.provider'), value: `${provider.name}, ${provider.contractId}` }]),
    ...(withWhom === undefined ? [] : [{ title: say('sv', 'followUps.paper.withWhom'), value: withWhom }]),
    ...(announced === undefined
      ? []
      : [{ title: say('sv', 'followUps.paper.announced'), value: sayPlain('sv', `ask.announced.${announced}`) }]),
    ...(visitedDay === undefined
      ? []
      : [{ title: say('sv', 'followUps.paper.visited'), value: sayDayAndYear('sv', plainDate(visitedDay)) }]),
    ...(reportedDay === undefined
      ? []
      : [{ title: say('sv', 'followUps.paper.reported'), value: sayDayAndYear('sv', plainDate(reportedDay)) }]),
    ...(judged === undefined
      ? []
      : [{ title: say('sv', 'followUps.paper.judged'), value: sayPlain('sv', `ask.judged.${judged}`) }]),
  ];
  const answers = experience.flatMap(({ question, answers: those }) =>
    those.map(({ name, count }) => [question, name, String(count)]),
  );
  const parts: Parts = [
    { kind: 'words', text: words },
    ...(answers.length === 0
      ? []
      : [
          { kind: 'table' as const, title: say('sv', 'followUps.experience'), head: ['Fråga', 'Svar', 'Enheter'], rows: answers },
        ]),
    ...(measures.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            title: say('sv', 'followUps.paper.measures'),
            head: ['Åtgärd', 'Läge', 'Dag'],
            rows: measures.map(({ what, standing, day }) => [what, standing, day]),
          },
        ]),
  ];
  return paperOf(profile, {
    title: `${say('sv', 'followUps.paper.reportTitle')}: ${sayPlain('sv', `followUp.${line}`)}`,
    facts,
    parts,
  });
}

const paperOf = (
  profile: Profile,
  { title, facts, parts }: Pick<Paper, 'title' | 'facts'> & { readonly parts: Parts },
): Paper => ({
  title,
  facts,
  words: [],
  table: null,
  parts,
  isWide: false,
  foot: say('sv', 'compiled.foot', { name: profile.name, title, page: '{page}', pages: '{pages}' }),
  lacking: say('sv', 'bundle.lacking'),
});
