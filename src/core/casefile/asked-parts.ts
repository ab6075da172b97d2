// Which parts of an answer the provider is asked for (R221): how the individual was told can be asked only of one that may know whom it concerns.

import { keysOf } from '../brand';
import { providerParts, type Case, type ProviderPart } from './case';
import { grounds, type Ground } from './ground';

/** Whether the provider is asked for that part, on that ground (OSL 26 kap. 1 §). */
export const isAsked = (part: ProviderPart, ground: Ground): boolean => !providerParts[part].ofPerson || grounds[ground].tells;

/** The parts asked for on that ground, in the order of the request. */
export const askedParts = (ground: Ground): readonly ProviderPart[] =>
  keysOf(providerParts).filter((part) => isAsked(part, ground));

/** What there is to say of an answer: the parts asked for, and those that came all the same. */
export const answerParts = ({ ground, providerParts: came }: Pick<Case, 'ground' | 'providerParts'>): readonly ProviderPart[] =>
  keysOf(providerParts).filter((part) => isAsked(part, ground) || came.includes(part));

/** Whether all that was asked for has come. */
export const isWholeAnswer = ({ ground, providerParts: came }: Pick<Case, 'ground' | 'providerParts'>): boolean =>
  askedParts(ground).every((part) => came.includes(part));
