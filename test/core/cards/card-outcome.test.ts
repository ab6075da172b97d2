// What a button of a card means when the answers beside it are counted in.

import { cardOutcome } from '../../../src/core/cards/card-outcome';

it('the one button of Mottagning sends a case away when it is not ours', () => {
  expect(cardOutcome('triage', 'accepted', { responsibility: 'notOurs' })).toBe('notOurs');
  expect(cardOutcome('triage', 'accepted', { responsibility: 'soder' })).toBe('accepted');
  expect(cardOutcome('triage', 'accepted', { what: 'complaint', responsibility: 'soder' })).toBe('accepted');
  expect(cardOutcome('triage', 'accepted', { what: 'compliment' })).toBe('notACase');
  expect(cardOutcome('triage', 'notACase', { responsibility: 'notOurs' })).toBe('notACase');
});

it('every other button means what it says', () => {
  expect(cardOutcome('providerReply', 'noAnswer', { responsibility: 'notOurs' })).toBe('noAnswer');
});
