// The texts about a contract that leave the department: to whom by the form of the contract, and what the register says of it.

import { aMatter, aProvider } from '../../support/builders';
import { blankIn } from '../../../src/core/letters/blank';
import { contractDraft } from '../../../src/core/letters/contract';
import { contractFacts } from '../../../src/core/views/contract-facts';
import { readProfile } from '../../../src/core/routine/profile';
import { ownNumber } from '../../../src/core/casefile/own-matter';

const hv = readProfile('hasselby-vallingby');

it.each([
  ['lov', 'Socialförvaltningen eller äldreförvaltningen'],
  ['framework', 'Socialförvaltningen eller äldreförvaltningen'],
  ['contractedOut', 'Upphandlaren'],
] as const)('a message on a contract of the form %s goes to %s [R051 R172 R315 D09]', (contractForm, receiver) => {
  const { matter } = aMatter('correction', 'telling');
  const about = { profile: hv, unit: matter.unit, number: ownNumber(matter), provider: { ...aProvider, contractForm } };
  const text = contractDraft('contractMessage', about);
  expect(text.startsWith(`Till ${receiver}\n`)).toBe(true);
  expect(blankIn(text)).toBeDefined();
  expect(hv.contractFollowUp[contractForm]).toMatchObject({ channel: 'message', personalData: 'never' });
});

it.each([
  [false, 'Utföraren bevarar dem i fem år (SoL 17 kap. 10 §)'],
  [true, 'Nämnden tar över dem enligt avtalet (SoL 17 kap. 10 §)'],
])('says who keeps the papers of a provider’s lex Sarah report, by its contract: %s [L05]', (boardKeepsReports, value) => {
  const { matter } = aMatter('providerNotice', 'acknowledging', {
    fields: { provider: aProvider.id, noticeKind: 'lexSarahReport' },
  });
  const reading = { profile: hv, language: 'sv', providers: [{ ...aProvider, boardKeepsReports }] } as const;
  expect(contractFacts(matter, reading)).toContainEqual({ title: 'Handlingarna om lex Sarah', value });
  const other = { ...matter, fields: { ...matter.fields, noticeKind: 'surveyResult' } };
  expect(contractFacts(other, reading).map(({ title }) => title)).toEqual(['Avtal', 'Följer upp avtalet']);
});
