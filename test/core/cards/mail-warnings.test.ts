// The card about a mail that came says what must be warned of, also where only the code is known, and never who wrote.

import { taskCard } from '../../../src/core/cards/task-card';
import { keysOf } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import { warnings, type Warning } from '../../../src/core/casefile/warning';
import { say } from '../../../src/core/text/say';
import { newTaskOf, scenes } from '../../golden/case-files';

const types = ['readMail', 'mailAfterEnd'] as const;

const card = (type: (typeof types)[number], codes: readonly Warning[], own: Partial<CaseFile['matter']> = {}): string => {
  const scene = scenes[type];
  const events = scene.file.events.map((one) =>
    one.kind === 'linked' ? { ...one, data: { ...one.data, as: 'stranger' as const, warnings: codes } } : one,
  );
  const file = { ...scene.file, matter: { ...scene.file.matter, ...own }, events };
  const context = { now: scene.now, language: 'sv', providers: [], caseworkers: [], reader: null } as const;
  return JSON.stringify(taskCard(file, newTaskOf(type, scene), { ...context, tabUrl: () => '' } as never));
};

it.each(types)('%s: every warning of a mail nobody has read stands on its card, once', (type) => {
  for (const one of keysOf(warnings)) {
    const shown = card(type, [one, one]);
    expect(shown.split(JSON.stringify(say('sv', `warning.${one}`)))).toHaveLength(2);
  }
});

it.each(types)('%s: a mail that is sure has none, and a protected case shows nothing but number and day', (type) => {
  const sentence = say('sv', 'warning.sender-unknown');
  expect(card(type, [])).not.toContain(sentence);
  expect(card(type, ['sender-unknown'], { protection: 'protected' })).not.toContain(sentence);
});
