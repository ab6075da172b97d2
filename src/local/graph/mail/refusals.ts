// How Outlook's part of Graph says no: its own codes, in the same envelope.

import { GraphRefusal } from '../refusal';

const refusal =
  (status: number, code: string) =>
  (message: string): GraphRefusal =>
    new GraphRefusal({ status, code, message });

export const badRequest = refusal(400, 'BadRequest');
export const invalidRequest = refusal(400, 'ErrorInvalidRequest');
export const methodRefused = refusal(405, 'ErrorMethodNotAllowed');

/** 404 for a message, folder or attachment that is not there, or no longer under this id. */
export const noSuchItem = (): GraphRefusal =>
  refusal(404, 'ErrorItemNotFound')('The specified object was not found in the store.');
export const malformedId = (): GraphRefusal => refusal(400, 'ErrorInvalidIdMalformed')('Id is malformed.');
/** 404 for a mailbox nobody has. */
export const noSuchMailbox = (name: string): GraphRefusal =>
  refusal(404, 'ErrorInvalidUser')(`The requested user '${name}' is invalid.`);

/** graph-facts 3.1: what an application meets outside the mailboxes it was given, and a person in somebody else's. */
export const accessDenied = (): GraphRefusal =>
  refusal(403, 'ErrorAccessDenied')('Access is denied. Check credentials and try again.');

/** graph-facts 3.2: `$orderby` with a `$filter` that does not begin with the same properties. */
export const inefficient = (): GraphRefusal =>
  refusal(400, 'InefficientFilter')('The restriction or sort order is too complex for this operation.');

/** graph-facts 3.2: delta tokens die with the server's cache. */
export const syncStateGone = (freshStart: string): GraphRefusal =>
  new GraphRefusal(
    { status: 410, code: 'SyncStateNotFound', message: 'The sync state generation is not found; start over without a token.' },
    { headers: { Location: freshStart } },
  );
