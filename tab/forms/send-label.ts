// What a button that sends something says: what really happens when it is pressed, to the provider and to the person (decisions 8.11, 8.13).

import type { WordBy } from '../../src/core/casefile/case';

/** How the person gets the word that goes with it; `none`: nothing goes to her. */
export type ToPerson = WordBy | 'none';

/** Of a letter that is there, by the way this person gets word. */
export const toPerson = (draft: object | undefined, wordBy: WordBy): ToPerson => (draft === undefined ? 'none' : wordBy);

/** The request to the provider, by mail or another way, and the notice to the person. */
export const requestLabel = (isOwnChannel: boolean, person: ToPerson) =>
  `tab.form.sendRequest.${isOwnChannel ? 'own' : 'mail'}.${person}` as const;

/** What is said beside the notice; nothing where there is none. */
export const noticeNote = (isOwnChannel: boolean, person: WordBy) =>
  person === 'mail' && !isOwnChannel ? ('tab.form.noticeToo' as const) : (`tab.form.noticeToo.${person}` as const);

/** A matter that is somebody else's: what is done is said, and what goes to the person. */
export const passOnLabel = (outcome: 'passedOn' | 'toldWhere', person: ToPerson) =>
  `tab.form.passOn.send.${outcome}.${person}` as const;
