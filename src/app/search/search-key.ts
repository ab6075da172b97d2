// A key of the search as it is kept: which key of ours made it, and a hash that only we can make.

import { secretHash } from '../keys';

/** Which secret made a key: another letter, and those made before are made anew. */
const version = 'a';

/** 33 letters; two cases of one person have the same. */
export const searchKey = (secret: string, key: string): string => `${version}${secretHash(secret, `search|${key}`).slice(0, 32)}`;
