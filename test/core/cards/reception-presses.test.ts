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

const bodyOf = (own: Partial<Case>): readonly unknown[] => {
  const file = aFile({ matter: aCase(own), tasks: [aTask({ type: 'triage' })] });
  const context = { now, language: 'sv', providers: [aProvider], caseworkers: [], reader: registrar.id } as const;
  return taskCard(file, aTask({ type: 'triage' }), context).body;
};
const inputsOf = (own: Partial<Case>): readonly Input[] =>
  bodyOf(own).filter((one): one is Input => typeof one === 'object' && one !== null && 'id' in one);

/** The unit may be left out where it follows from the provider; the number in the register may always be. */
const mayBeLeft = (own: Partial<Case>): readonly string[] => [
  'registryNumber',
  ...(JSON.stringify(bodyOf(own)).includes('enheten följer av utförarens avtal') ? ['responsibility'] : []),
];

/** A choice that stands open is one press, a list two; and one to send. What is no complaint needs no other answer. */
const presses = (own: Partial<Case>, what = 'complaint'): number => {
  const inputs = inputsOf(own);
  const press = ({ style }: Input): number => (style === 'compact' ? 2 : 1);
  const chosen = inputs.filter(({ id, value }) => id === 'what' && value !== what);
  const left = mayBeLeft(own);
  const open = what === 'complaint' ? inputs.filter(({ id, value }) => !left.includes(id) && (value ?? '') === '') : [];
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

it('takes four where nothing can be suggested: the unit follows from the provider that is chosen', () => {
  expect(presses({ inOrder: null })).toBe(4);
  expect(mayBeLeft({ suggestion: known })).not.toContain('responsibility');
});

it('asks for the register’s number in a line of its own, that nobody must press', () => {
  expect(inputsOf({ inOrder: null }).at(-1)).toMatchObject({ id: 'registryNumber', type: 'Input.Text' });
  expect(inputsOf({ registryNumber: 'SN 2026/0123' }).map(({ id }) => id)).not.toContain('registryNumber');
});

it.each(whatsIn(profile).filter((what) => what !== 'complaint'))('%s is three presses, whatever stands filled in', (what) =>
  expect(presses({ suggestion: known }, what)).toBeLessThanOrEqual(3),
);
