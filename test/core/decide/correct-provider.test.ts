// What may be put right in the register of providers, and what is written then.

import { instant, personId, providerId, unitId } from '../../../src/core/brand';
import type { RegisteredName } from '../../../src/core/casefile/provider';
import { mostChanges, type ProviderChange } from '../../../src/core/casefile/provider-change';
import { correctProvider, type Correctee, type Correcting } from '../../../src/core/decide/correct-provider';

const name = (text: string): RegisteredName => text as RegisteredName;
const now = instant('2026-03-02T08:00:00.000Z');
const by = { id: personId('10000000-0000-4000-8000-000000000001'), grants: [{ role: 'registrar' as const, unit: null }] };
const provider: Correctee = {
  id: providerId('omsorgsteamet'),
  name: name('Omsorgsteamet Söder AB'),
  aliases: ['OTS'],
  unit: unitId('soder'),
  mail: 'kontakt@omsorgsteamet.example',
  changes: [],
};
const other = { id: providerId('hemlykta'), name: name('Hemlykta Hemtjänst AB'), aliases: ['Lyktan'] };
const around = { register: [provider, other], staffDomains: ['ekbacka.example'], now };
const mail: Correcting = { by, field: 'mail', from: provider.mail, to: 'ny@omsorgsteamet.example', reason: 'providerTold' };
const aliases: Correcting = { by, field: 'aliases', from: ['OTS'], to: ['OTS', 'Teamet'], reason: 'misspelt' };
const judged = (given: Correcting, of = provider) => correctProvider(of, given, around);
const codeOf = (given: Correcting, of = provider) => {
  const done = judged(given, of);
  return done.ok ? null : done.problem.code;
};

it('writes the value with who, when, why and what stood before', () =>
  expect(judged(mail)).toEqual({
    ok: true,
    value: {
      mail: 'ny@omsorgsteamet.example',
      changes: [
        { at: now, by: by.id, field: 'mail', from: provider.mail, to: 'ny@omsorgsteamet.example', reason: 'providerTold' },
      ],
    },
  }));

it('takes blanks and repeats out of names, and an empty address for none', () => {
  expect(judged({ ...aliases, to: [' OTS', 'Stora  teamet', '', 'OTS'] })).toMatchObject({
    value: { aliases: ['OTS', 'Stora teamet'] },
  });
  expect(judged({ ...mail, to: ' ' })).toMatchObject({ value: { mail: null } });
});

it('does nothing where it stands so already, whoever put it there', () =>
  expect(judged({ ...mail, from: 'x@y.example', to: provider.mail })).toEqual({ ok: true, value: null }));

it('never writes over what somebody else has put there since', () => {
  expect(codeOf({ ...mail, from: 'gammal@omsorgsteamet.example' })).toBe('registerChanged');
  expect(codeOf({ ...aliases, from: [] })).toBe('registerChanged');
});

it.each(['nagon@gmail.com', 'chef@ekbacka.example', 'ingen'])('takes %s for no address of a provider', (to) =>
  expect(codeOf({ ...mail, to })).toBe('providerAddress'),
);

it.each([
  [['Lyktan'], 'aliasTaken'],
  [['hemlykta hemtjänst ab'], 'aliasTaken'],
  [['A'], 'aliasNotPossible'],
  [['x'.repeat(81)], 'aliasNotPossible'],
  [Array.from({ length: 21 }, (_, n) => `Namn ${n}`), 'aliasNotPossible'],
])('refuses %j', (to, code) => expect(codeOf({ ...aliases, to })).toBe(code));

const changed: ProviderChange = { at: now, by: by.id, field: 'mail', from: null, to: provider.mail, reason: 'misspelt' };

it('takes back what was put right last, and nothing older', () => {
  const back: Correcting = { ...mail, to: null, reason: null };
  expect(judged(back, { ...provider, changes: [changed] })).toMatchObject({ value: { mail: null } });
  expect(codeOf({ ...back, to: 'annan@omsorgsteamet.example' }, { ...provider, changes: [changed] })).toBe('registerChanged');
  expect(codeOf(back)).toBe('registerChanged');
});

it('is not for whoever may only see it', () => {
  const grants = [{ role: 'unitManager' as const, unit: unitId('norr') }];
  expect(codeOf({ ...mail, by: { id: by.id, grants } })).toBe('notYourTask');
});

it('keeps the newest of many changes', () => {
  const changes = Array.from({ length: mostChanges }, () => changed);
  const done = judged(mail, { ...provider, changes });
  expect(done.ok && done.value?.changes).toHaveLength(mostChanges);
  expect(done.ok && done.value?.changes.at(-1)).toMatchObject({ to: 'ny@omsorgsteamet.example' });
});
