// What is filled in says why it is, and nothing else's reason: a provider's name in the text is no ground for a unit (U28).

import { providerReason, unitReason, unsuggested } from '../../../src/core/intake/suggest';
import { providerId, unitId } from '../../../src/core/brand';

const named = { providerId: providerId('omsorgsteamet'), unit: null, topic: null, because: 'nameInText' } as const;

it.each([
  ['nothing', unsuggested, 'nothingFound', null],
  ['a name', named, 'nameInText', null],
  ['a name and an area', { ...named, unit: unitId('soder') }, 'nameInText', null],
  ['an area alone', { ...named, providerId: null, unit: unitId('soder'), because: 'areaInText' }, 'nothingFound', 'areaInText'],
  ['a topic alone', { ...named, providerId: null, topic: 'food', because: 'wordsInText' }, 'nothingFound', null],
] as const)('%s', (...[, suggestion, provider, unit]) => {
  expect(providerReason(suggestion)).toBe(provider);
  expect(unitReason(suggestion)).toBe(unit);
});
