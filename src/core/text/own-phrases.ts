// The fixed phrases a post to EKU may hold. They were written here, so a name that is also a word of ours is no name where it stands in one.

import { keysOf } from '../brand';
import { sv } from './sv';

const kinds =
  /^(?:eku|topic|topicGroup|service|contractForm|criterion|criterionReason|remaining|ekuWish|ekuState|card|tab\.open)\b/;

/** The phrases of a post in Swedish, the language it is posted in, without what is filled in. */
export const ownPhrases: readonly string[] = keysOf(sv)
  .filter((key) => kinds.test(key))
  .flatMap((key) => sv[key].split(/\{\w+\}/))
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase.length > 2);
