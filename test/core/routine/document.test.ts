// What a routine's paper carries, all of it printed for those who own it; and the law that lex Sarah rests on, for social services and for LSS.

import { documentSchema } from '../../../src/core/routine/document';
import { statutes } from '../../../src/core/routine/statutes';
import { ownTables } from '../../../src/core/processes/all';
import { languages, say } from '../../../src/core/text/say';
import { keysOf } from '../../../src/core/brand';
import { profilePage } from '../../../tools/docs/profile-page';
import { profile } from '../../support/builders';

const paper = documentSchema.parse({
  name: 'Rutin för klagomål och synpunkter',
  kind: 'Riktlinje',
  decidedBy: 'Socialnämnden',
  decidedOn: '2026-01-20',
  paragraph: '§ 14',
  registerNumber: 'SN 2026/14',
  appliesTo: 'Avdelning myndighet',
  owner: 'departmentHead',
  validFrom: '2026-02-01',
  validTo: '2027-12-31',
  revisedOn: '2026-01-10',
  nextRevision: '2027-01-10',
  annexes: ['Bilaga 1: Blankett', 'Bilaga 2: Kontaktlista'],
  informationClass: 'Öppen',
  warnDays: 30,
});

it('prints everything that a routine’s paper carries, and what the version before said of itself [R333]', () => {
  const before = { ...profile, version: 1, document: { ...paper, name: 'Den gamla rutinen', decidedOn: '2024-03-05' } };
  const page = profilePage({ ...profile, version: 2, document: paper, earlier: [before] }).join('\n');
  const { annexes, owner } = paper;
  const said = Object.entries(paper).filter(([name]) => !['annexes', 'owner', 'warnDays'].includes(name));
  for (const value of [...said.map(([, one]) => one), ...annexes, say('sv', `role.${owner}`)])
    expect(page).toContain(String(value));
  expect(page).toContain('1, Den gamla rutinen, beslutad 2024-03-05, § 14, gällde från 2026-02-01');
});

it('wants whoever decided it, whom it applies to, who answers for it and how long it holds [R333]', () => {
  for (const name of [
    'name',
    'decidedBy',
    'decidedOn',
    'paragraph',
    'registerNumber',
    'appliesTo',
    'owner',
    'validFrom',
    'validTo',
    'revisedOn',
  ])
    expect(documentSchema.safeParse({ ...paper, [name]: undefined }).success).toBe(false);
});

it('rests lex Sarah on SoL and on LSS 24 b, e and f §§, in both languages [L08]', () => {
  const grounds = [...new Set(Object.values(ownTables('lexSarah').tasks).map(({ because }) => because))];
  const lss = { lexSarahReport: '24 b', lexSarahInvestigate: '24 e', lexSarahNotify: '24 f' };
  expect(grounds).toEqual(expect.arrayContaining([...keysOf(lss)]));
  for (const ground of keysOf(lss)) {
    expect(statutes[ground].reference).toContain(`LSS ${lss[ground]} §`);
    for (const language of languages)
      expect(say(language, `statute.${ground}`)).toMatch(new RegExp(`LSS (?:s\\. )?${lss[ground]}`, 'u'));
  }
});
