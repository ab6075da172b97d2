// Every card in every language is one Teams can show, and each rule is proven by a fault planted in a good card.

import { cardFor } from '../../src/core/cards/card-for';
import { keysOf, providerId } from '../../src/core/brand';
import type { RegisteredName } from '../../src/core/casefile/provider';
import { ownProcesses, ownTables, type TaskTypeId } from '../../src/core/processes/all';
import { languages, say, sayPlain } from '../../src/core/text/say';
import { ownWords } from './own-cards';
import { aProvider } from '../support/builders';
import { cardFaults, leaksIn } from './card-rules';
import { newTaskOf, scenes } from './case-files';
import { cards } from './cards';
import type { DrawnCard } from './draw';
import { somebody } from './letters';

const drawn = Object.entries(cards).flatMap(([name, draw]) =>
  languages.map((language): readonly [string, DrawnCard] => [`${name}.${language}`, draw(language)]),
);

it.each(drawn)('%s is a card Teams can show, and shows nothing of a person [DEC2.5]', (_name, card) => {
  expect(cardFaults(card)).toEqual([]);
  expect(leaksIn(card, somebody)).toEqual([]);
});

it('Mottagning with two hundred providers is still small enough', () => {
  const name = 'Norrskens Hemtjänst och Omsorg i Mellersta Ekbacka AB' as RegisteredName;
  const providers = Array.from({ length: 200 }, (_, at) => ({ ...aProvider, name, id: providerId(`norrskens-hemtjanst-${at}`) }));
  const { file, now } = scenes.triage;
  const context = { now, language: 'sv', providers, caseworkers: [], reader: null, tabUrl: () => '' } as const;
  expect(cardFaults(cardFor({ card: 'task', task: newTaskOf('triage', scenes.triage) }, file, context).card)).toEqual([]);
});

const protectedTasks = keysOf(ownProcesses).flatMap((id) =>
  ownTables(id).level === 'protected' ? Object.keys(ownTables(id).tasks) : [],
);

describe('a card of a matter beside the complaints', () => {
  const own = drawn.filter(([name]) => name.startsWith('own-'));
  it('there are four of every task of every process, in both languages', () => {
    const tasks = keysOf(ownProcesses).flatMap((id) => Object.keys(ownTables(id).tasks));
    expect(own.length).toBe(tasks.length * 4 * languages.length);
  });
  it('shows none of the words that somebody has written in it, whichever task it is about [DEC2.5]', () => {
    expect(own.filter(([, card]) => JSON.stringify(card).includes(ownWords)).map(([name]) => name)).toEqual([]);
  });
  it('says number and day alone where it is protected: no provider, no stage, not what is to be done [R257 R263 DEC2.5]', () => {
    const guarded = own.filter(([name]) => protectedTasks.some((type) => name.startsWith(`own-${type}-`)));
    expect(guarded.length).toBeGreaterThan(20);
    for (const [name, card] of guarded) {
      const type = name.split('-')[1] as TaskTypeId;
      const text = JSON.stringify(card);
      const told = [
        aProvider.name,
        ...languages.flatMap((one) => [say(one, `task.${type}.title`), sayPlain(one, `task.${type}.ask`)]),
      ];
      expect([name, told.filter((word) => text.includes(word))]).toEqual([name, []]);
    }
  });
});

describe('a planted fault is caught:', () => {
  const good = JSON.stringify(cards['task-triage-open']?.('sv'));
  const planted = (from: string | RegExp, to: string): readonly string[] => {
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    return cardFaults(JSON.parse(bad) as DrawnCard);
  };

  const faults: readonly (readonly [string, readonly [from: string | RegExp, to: string, sentence: string]])[] = [
    ['another version', ['"version":"1.5","lang"', '"version":"1.2","lang"', 'is not version 1.5']],
    ['no language', ['"lang":"sv"', '"lang":""', 'says no language']],
    ['nothing for clients that cannot draw it', [/"fallbackText":"[^"]*"/, '"fallbackText":""', 'has no fallbackText']],
    ['an input without a label', [/"label":"[^"]*"/, '"label":""', 'Input.ChoiceSet what has no label or no id']],
    [
      'a needed answer that does not say so',
      ['"id":"what"', '"isRequired":true,"id":"what"', 'Input.ChoiceSet what does not say that it is needed'],
    ],
    [
      'a button old clients cannot press',
      [
        '"fallback":{"type":"Action.Submit"',
        '"fallback":{"type":"Action.OpenUrl"',
        'Action.Execute Klar med mottagningen has no Action.Submit that carries the same',
      ],
    ],
    [
      'buttons beside the body',
      [
        '"body":[',
        '"actions":[{"type":"Action.OpenUrl","title":"x","url":"https://x.example"}],"body":[',
        'has buttons outside an ActionSet',
      ],
    ],
    [
      'a needed answer above a part that opens',
      [
        '"id":"danger"',
        '"isRequired":true,"errorMessage":"Välj.","id":"danger"',
        'Action.ShowCard Jag är jävig asks for danger of the card it opens in',
      ],
    ],
    ['two inputs of one id', ['"id":"responsibility"', '"id":"providerId"', 'Duplicate Id "providerId".']],
  ];
  it.each(faults)('%s', (_what, [from, to, sentence]) => {
    expect(planted(from, to)).toContain(sentence);
  });

  it('an element nobody knows, and a value that is none', () => {
    expect(planted('"type":"FactSet"', '"type":"FaktaRuta"')).toHaveLength(1);
    expect(planted('"weight":"Bolder"', '"weight":"Heavy"')).toHaveLength(1);
  });

  it('a card too large to be sent', () => {
    const long = { ...(JSON.parse(good) as DrawnCard), fallbackText: 'x'.repeat(30_000) };
    expect(cardFaults(long)).toEqual([expect.stringMatching(/^weighs \d+ bytes$/)]);
  });

  it('a person’s name, address, number or words in a card [DEC2.5 DEC7.17]', () => {
    const shown = (text: string): readonly string[] => leaksIn({ body: [{ type: 'TextBlock', text }] }, somebody);
    expect(shown('Klagomål från greta')).toEqual(['Greta']);
    expect(shown('070-000 00 01')).toEqual(['070-000 00 01']);
    expect(shown('”De kom inte i går kväll, och min mamma fick ingen mat.”')).toHaveLength(1);
    expect(shown('Utföraren har inte svarat')).toEqual([]);
  });
});
