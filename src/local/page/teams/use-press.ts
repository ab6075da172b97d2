// A person presses a button: the local Teams asks the bot, and what comes back is a new card, a sentence, or a dialog.

import { useState } from 'react';
import { post, Trouble } from '../frame/request';
import { goTo } from '../frame/route';
import type { Person } from '../frame/people';
import { useWords } from '../frame/words';
import { outcomeShape, type JsonObject, type Outcome, type ShownTask } from './chat';

export interface OpenTask extends ShownTask {
  /** The message whose card opened it; left out for a message extension. */
  readonly messageId?: string;
}

export interface Said {
  readonly ok: boolean;
  readonly text: string;
}

export interface Pressing {
  readonly busy: boolean;
  readonly said: Said | undefined;
  readonly press: (action: JsonObject) => void;
}

/** The state of one message's buttons. `openTask` is called when the bot answers with a dialog. */
export function usePress(person: Person, messageId: string, openTask: (task: OpenTask) => void): Pressing {
  const say = useWords();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const press = (action: JsonObject): void => {
    setBusy(true);
    setSaid(undefined);
    post('/local/teams/press', outcomeShape, { personId: person.id, messageId, action })
      .then((outcome) => {
        if (outcome.task?.type === 'continue') openTask({ ...outcome.task.value, messageId });
        setSaid(wordsOf(outcome));
      })
      .catch((failure: unknown) => {
        if (failure instanceof Trouble) setSaid({ ok: false, text: failure.says || say(`trouble.${failure.kind}`) });
      })
      .finally(() => setBusy(false));
  };
  return { busy, said, press };
}

/** The sentence of an answer, if it has one. */
export function wordsOf(outcome: Outcome): Said | undefined {
  const text = outcome.message ?? (outcome.task?.type === 'message' ? outcome.task.value : outcome.composeExtension?.text);
  return text === undefined || text === '' ? undefined : { ok: outcome.ok, text };
}

/** How a link to a tab inside Teams begins. */
const deepLink = 'https://teams.microsoft.com/l/entity/';

/** A link in a card or tab: a deep link opens the tab here, as Teams does; every other one a new window. */
export function openLink(url: string, personKey: string, botUrl: string | undefined): void {
  if (url.startsWith(deepLink)) return goTo('teams', personKey, 'flik', ...subPage(new URL(url).searchParams));
  if (botUrl !== undefined && url.startsWith(`${botUrl}/tab/`))
    return goTo('teams', personKey, 'flik', url.slice(`${botUrl}/tab/`.length));
  if (/^https?:/.test(url)) window.open(url, '_blank', 'noreferrer');
}

function subPage(query: URLSearchParams): readonly string[] {
  try {
    const context: unknown = JSON.parse(query.get('context') ?? '{}');
    const sub = typeof context === 'object' && context !== null && 'subEntityId' in context ? context.subEntityId : undefined;
    return typeof sub === 'string' && sub !== '' ? [sub] : [];
  } catch {
    return [];
  }
}
