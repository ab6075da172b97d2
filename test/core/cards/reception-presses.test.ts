// Twelve waiting mails at *Mottagning* in one sitting: what must be pressed on each card is counted from what does not stand filled in (decisions 8.23).

import type { Case, Suggestion } from '../../../src/core/casefile/case';
import { taskCard } from '../../../src/core/cards/task-card';
import { whatsIn } from '../../../src/core/decide/what-is-it';
import { aCase, aFile, aProvider, aTask, at, profile, registrar, soder } from '../../support/builders';

const now = at('2026-03-02 09:00');
const known: Suggestion = { providerId: aProvider.id, unit: soder, topic: null, because: 'nameInText' };
const noUnit: Suggestion = { ...known, unit: null };

interface Input {
  readonly type: string;
  readonly id: string;
  readonly value?: string;
  readonly style?: string;
}

const inputsOf = (own: Partial<Case>): readonly Input[] => {
  const file = aFile({ matter: aCase(own), tasks: [aTask({ type: 'triage' })] });
  const context = { now, language: 'sv', providers: [aProvider], caseworkers: [], reader: registrar.id } as const;
  const body: readonly unknown[] = taskCard(file, aTask({ type: 'triage' }), context).body;
  return body.filter((one): one is Input => typeof one === 'object' && one !== null && 'id' in one);
};

/** A choice that stands open is one press, a list two; and one to send. What is no complaint needs no other answer. */
const presses = (own: Partial<Case>, what = 'complaint'): number => {
  const inputs = inputsOf(own);
  const press = ({ style }: Input): number => (style === 'compact' ? 2 : 1);
  const chosen = inputs.filter(({ id, value }) => id === 'what' && value !== what);
  const open = what === 'complaint' ? inputs.filter(({ value }) => value === undefined || value === '') : [];
  return [...chosen, ...open].reduce((sum, input) => sum + press(input), 1);
};

it('asks first what it is, filled in [R184 DEC3.3]', () => {
  expect(inputsOf({}).map(({ id }) => id)).toEqual(['what', 'providerId', 'responsibility', 'danger', 'replyWish', 'protection']);
  expect(inputsOf({})[0]).toMatchObject({ value: 'complaint' });
  expect(inputsOf({}).find(({ id }) => id === 'danger')?.value).toBeUndefined();
});

it('takes at most four presses a mail, twelve in one sitting', () => {
  const sitting = [
    presses({ suggestion: known }),
    presses({ suggestion: noUnit }),
    presses({ suggestion: known, held: 'noReply' }),
    presses({ suggestion: noUnit, held: 'form' }),
    presses({ held: 'publicRecord' }, 'documents'),
    presses({ held: 'appeal' }, 'exerciseOfAuthority'),
    presses({ held: 'provider' }, 'providerNotice'),
    presses({ kind: 'compliment' }, 'compliment'),
    presses({ suggestion: known }, 'compliment'),
    presses({ suggestion: known }, 'changeOfProvider'),
    presses({ held: 'report' }, 'lexSarahReport'),
    presses({}, 'machineMail'),
  ];
  expect(sitting).toHaveLength(12);
  expect(Math.max(...sitting)).toBeLessThanOrEqual(4);
});

it.each(whatsIn(profile).filter((what) => what !== 'complaint'))('%s is three presses, whatever stands filled in', (what) =>
  expect(presses({ suggestion: known }, what)).toBeLessThanOrEqual(3),
);
