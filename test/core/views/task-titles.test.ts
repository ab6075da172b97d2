// The title of a task in the sentences it is put into: never two stops, and no day for an alarm, in both languages (decisions 8.6).

import { keysOf, plainDate } from '../../../src/core/brand';
import { movedCard, overdueCard, reminderCard } from '../../../src/core/cards/notice-cards';
import { taskCard } from '../../../src/core/cards/task-card';
import { taskType, taskTypes } from '../../../src/core/processes/all';
import { sayDay } from '../../../src/core/text/day';
import { languages, say } from '../../../src/core/text/say';
import { titleWithin } from '../../../src/core/text/task-title';
import { taskView } from '../../../src/core/views/task-view';
import { aFile, aProvider, aTask, aTriagedCase, at } from '../../support/builders';

const rows = languages.flatMap((language) => keysOf(taskTypes).map((type) => ({ language, type })));
const twoStops = /[.?!][.,:;]/;

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];

it.each(rows)('is a word among others: $type in $language', ({ language, type }) => {
  const task = titleWithin(language, type);
  const day = sayDay(language, plainDate('2026-03-16'), plainDate('2026-03-02'));
  const said = [
    say(language, 'card.summary', { task, day }),
    say(language, 'card.protectedTask', { number: '1', task }),
    say(language, 'card.reminder', { task }),
    say(language, 'card.overdue', { task }),
    say(language, 'bot.status.task', { title: task, day }),
    say(language, 'tab.event.decided', { task, outcome: 'x', name: 'y' }),
    say(language, 'tab.event.claimed', { task, name: 'y' }),
  ];
  expect(said.filter((one) => twoStops.test(one))).toEqual([]);
});

it.each(rows)('stands so on every card of $type in $language', ({ language, type }) => {
  const task = aTask({ type, round: 2 });
  const file = aFile({ matter: aTriagedCase(), tasks: [task] });
  const context = {
    language,
    now: at('2026-03-02 09:00'),
    providers: [],
    caseworkers: [],
    colleagues: [],
    staff: [],
    reader: null,
  } as never;
  const cards = [
    ...[taskCard, reminderCard, movedCard].map((draw) => draw(file, task, context)),
    overdueCard(file, { task, role: 'departmentHead' }, context),
  ];
  const said = cards.flatMap((card) => [card.fallbackText, ...card.body.flatMap(strings)]);
  const title = say(language, `task.${type}.title`);
  expect(said.filter((one) => one.includes(`${title},`) && twoStops.test(one))).toEqual([]);
  if (taskType(type).isAlarm !== true) return;
  expect(cards[0]?.body.flatMap(strings).filter((one) => one === title)).toHaveLength(1);
  expect(said.join('\n')).not.toMatch(/klart senast|due (?:to|on|mon|tue|wed|thu|fri|by)/iu);
});

it.each(rows)('a notification says the kind of task and its day, and nothing of the case: $type in $language [DEC2.2]', (row) => {
  const { language, type } = row;
  const task = aTask({ type, round: 2, due: plainDate('2026-03-16') });
  const file = aFile({ matter: aTriagedCase({ topic: 'food' }), provider: aProvider, tasks: [task] });
  const context = { language, now: at('2026-03-02 09:00'), providers: [aProvider], caseworkers: [], reader: null };
  const { summary, number } = taskView(file, task, context);
  expect(summary.toLowerCase()).toContain(titleWithin(language, type).toLowerCase().replace(/\.$/, ''));
  for (const word of [number, aProvider.name, say(language, 'topic.food')]) expect(summary).not.toContain(word);
});
