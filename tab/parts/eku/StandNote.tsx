// How far the way to EKU has come, in one sentence; for five minutes with *Ångra* beside it.

import { keysOf } from '../../../src/core/brand';
import { ekuQuestions } from '../../../src/core/eku/summary';
import { Button, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useState } from 'react';
import { z } from 'zod';
import { instant, plainDate } from '../../../src/core/brand';
import { sayDayAndYear } from '../../../src/core/text/day';
import type { Language, Spoken } from '../../../src/core/text/say';
import { clockOf } from '../../../src/core/time/plain-date';
import { ask } from '../../api';
import { ProblemNote } from '../ProblemNote';
import { LanguageContext, useWords } from '../words';
import type { Stand } from './draft-shape';

interface StandNoteProps {
  readonly caseId: string;
  readonly stand: Stand;
  /** It is signed as a paper, and posted nowhere. */
  readonly isBrief: boolean;
  /** Something was decided. */
  readonly again: () => void;
  /** Look again how far it has come. */
  readonly look: () => void;
  /** It was undone: the draft is there again. */
  readonly undone: () => void;
}

/** Seconds between looks while something is on its way. */
const patience = 5;

/** Read aloud when it changes. Nothing for one's own draft, which speaks for itself. */
export function StandNote({ caseId, stand, isBrief, again, look, undone }: StandNoteProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [isBusy, setBusy] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const isMoving = stand.kind === 'held' || stand.kind === 'sending';
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(look, patience * 1000);
    return () => clearInterval(timer);
  }, [isMoving, look]);
  const undo = async (): Promise<void> => {
    setBusy(true);
    setSentence(undefined);
    try {
      await ask(`/api/cases/${encodeURIComponent(caseId)}/undo`, z.unknown(), 'eku');
      undone();
    } catch (failure) {
      setSentence(failure instanceof Error ? failure.message : '');
    }
    again();
    setBusy(false);
  };
  const words = (isBrief ? briefWords(stand, say) : undefined) ?? wordsOf(stand, say, language);
  return (
    <>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      {words !== undefined && (
        <MessageBar
          intent={intents[stand.kind]}
          layout="multiline"
          role="status"
          style={{ marginBlockEnd: tokens.spacingVerticalM }}
        >
          <MessageBarBody>{words}</MessageBarBody>
          {(stand.kind === 'held' || stand.kind === 'compiling' || (stand.kind === 'second' && !stand.isYours)) && (
            <MessageBarActions>
              <Button disabled={isBusy} onClick={() => void undo()}>
                {say('lane.undo')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </>
  );
}

const intents = {
  ...({ draft: 'info', held: 'success', second: 'info', compiling: 'info', sending: 'info' } as const),
  ...({ stopped: 'error' } as const),
  ...({ unsure: 'warning', posted: 'success', signed: 'success', none: 'info' } as const),
} as const satisfies Record<Stand['kind'], string>;

/** What is said otherwise of a brief. */
function briefWords(stand: Stand, say: Spoken): string | undefined {
  if (stand.kind === 'held') return say('lane.brief.held', { time: clockOf(instant(stand.until)) });
  return stand.kind === 'sending' ? say('lane.brief.sending') : undefined;
}

function wordsOf(stand: Stand, say: Spoken, language: Language): string | undefined {
  switch (stand.kind) {
    case 'draft':
      if (stand.stoppedAt.length > 0) return say('lane.stoppedDraft', { where: stoppedWords(stand.stoppedAt, say) });
      return stand.isYours ? undefined : say('lane.notYours');
    case 'held':
      return say('lane.held', { time: clockOf(instant(stand.until)) });
    case 'second':
      return say(stand.isYours ? 'lane.second.yours' : 'lane.second');
    case 'compiling':
      return say('lane.compiling', { owner: stand.owner, day: sayDayAndYear(language, plainDate(stand.until)) });
    case 'sending':
      return say('lane.sending');
    case 'stopped':
      return say('lane.stopped', { where: stoppedWords(stand.places, say) });
    case 'signed':
      return say('lane.brief.signed');
    case 'unsure':
      return say('lane.unsure');
    case 'posted':
      return say('lane.posted', { number: stand.number, state: say(`ekuState.${stand.state}`) });
    case 'none':
      return say('lane.none');
  }
}

/** Where the last net found something: in the own words to a question, or in the card itself. */
const stoppedWords = (places: readonly string[], say: Spoken): string =>
  places
    .map((place) => keysOf(ekuQuestions).findIndex((question) => question === place))
    .map((at) => (at === -1 ? say('lane.stopped.card') : say('lane.own.label', { number: at + 1 })))
    .join(', ');
