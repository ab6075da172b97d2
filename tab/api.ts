// The bot's API as the pages ask it. A refusal becomes an Error with the sentence to show.

import { token } from './host';

/** Asks and answers JSON; throws an Error whose message is a Swedish sentence for the reader. */
export async function ask(path: string): Promise<unknown> {
  const response = await fetch(path, { headers: { Authorization: `Bearer ${await token()}` } });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  throw new Error(sentenceIn(answer));
}

function sentenceIn(answer: unknown): string {
  const error: unknown = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined;
  const said = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof said === 'string' ? said : 'Det gick inte att hämta sidan. Försök igen om en stund.';
}
