// What a mail is in its case by who sent it, and what is warned of: the reference alone makes nobody the person (decisions 8.5).

import { doubtsOf, linkedAs } from '../../../src/core/intake/trust/linked-as';

const known = { person: 'greta@post.example', provider: 'kontakt@omsorgsteamet.example' };
const none = { isProven: true, isProvider: false, isColleague: false, forwardedBy: null, flags: [] };
const pelle = { name: 'Pelle', address: 'pelle@ekbacka.example' };
const by = (address: string | null) => ({ name: 'Greta', address });

describe('a mail with the reference', () =>
  it.each([
    ['the person', { from: by('Greta@post.example') }, 'complainantReply', []],
    ['her address without proof', { from: by('greta@post.example'), isProven: false }, 'stranger', ['sender-unproven']],
    [
      'her mail that a colleague sends on',
      { ...{ isProven: false, isColleague: true, forwardedBy: pelle }, from: by('greta@post.example') },
      'complainantReply',
      [],
    ],
    ['her name at another address', { from: by('greta@evil.example') }, 'stranger', ['sender-unknown']],
    ['no address', { from: by(null), isProven: false }, 'stranger', ['sender-unproven', 'sender-unknown']],
    ['the provider', { from: by('chef@omsorgsteamet.example'), isProvider: true }, 'providerAnswer', []],
    [
      'the provider without proof',
      { from: by('kontakt@omsorgsteamet.example'), isProven: false },
      'stranger',
      ['sender-unproven'],
    ],
    ['another provider', { from: by('kontakt@hemlykta.example'), isProvider: true }, 'stranger', ['sender-unknown']],
    [
      'a look-alike',
      { from: by('kontakt@omsorgsteamet.example.evil.example'), flags: ['sender-lookalike'] as const },
      'stranger',
      ['sender-unknown', 'sender-lookalike'],
    ],
    ['a colleague', { from: pelle, isColleague: true }, 'other', []],
  ] as const)('%s', (...[, sent, as, doubts]) => {
    expect(linkedAs({ ...none, ...sent }, known)).toBe(as);
    expect(doubtsOf({ ...none, ...sent }, known)).toEqual(doubts);
  }));

it('nobody is the person of a case without an address', () =>
  expect(linkedAs({ ...none, from: by(null) }, { person: null, provider: null })).toBe('stranger'));

describe('a reference that another party was given', () => {
  const provider = { from: by('kontakt@omsorgsteamet.example'), isProvider: true };
  const person = { from: by('greta@post.example') };
  const forwarded = { isProven: false, isColleague: true, forwardedBy: pelle };
  it.each([
    ['the person’s own', { ...person, party: 'person' }, 'complainantReply', []],
    ['the provider’s own', { ...provider, party: 'provider' }, 'providerAnswer', []],
    ['the person’s, by the provider', { ...provider, party: 'person' }, 'stranger', ['reference-passed-on']],
    ['the provider’s, by the person', { ...person, party: 'provider' }, 'stranger', ['reference-passed-on']],
    ['the person’s, by the provider, sent on', { ...provider, ...forwarded, party: 'person' }, 'stranger', []],
    ['the provider’s, by the person, sent on', { ...person, ...forwarded, party: 'provider' }, 'stranger', []],
    ['the forwarder’s, by the provider', { ...provider, party: 'other' }, 'providerAnswer', []],
    ['the person’s, by a stranger', { from: by('x@evil.example'), party: 'person' }, 'stranger', ['sender-unknown']],
    ['the provider’s, by a stranger', { from: by('x@evil.example'), party: 'provider' }, 'stranger', ['sender-unknown']],
    ['the person’s, by a colleague', { from: pelle, isColleague: true, party: 'person' }, 'other', []],
  ] as const)('%s', (...[, sent, as, doubts]) => {
    expect(linkedAs({ ...none, ...sent }, known)).toBe(as);
    expect(doubtsOf({ ...none, ...sent }, known)).toEqual(doubts);
  });
});
