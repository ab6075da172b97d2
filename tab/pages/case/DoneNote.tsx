// What was done, in focus so that it is heard; and for five minutes the way to take it back (decisions 7.2).

import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useRef, useState } from 'react';
import { sayPlain } from '../../../src/core/text/say';
import type { CasePage, TaskRow } from '../../../src/core/views/case-page';
import { useAround } from '../../parts/host-context';
import { PageLink } from '../../parts/PageLink';
import { ProblemNote } from '../../parts/ProblemNote';
import { useUndo } from '../../parts/use/use-undo';
import type { Done, WaitingLetter } from '../../parts/use/use-task-answer';
import { LanguageContext, useWords } from '../../parts/words';
import { caseAddress } from '../../route';

interface DoneProps {
  readonly page: CasePage;
  readonly task: TaskRow;
  readonly done: Done | undefined;
  readonly isGiven: boolean;
  readonly again: () => void;
}

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    outlineStyle: 'none',
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

/** Stands in place of the form. */
export function DoneNote({ page, task, done, isGiven, again }: DoneProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { note, links } = useStyles();
  const { isDialog } = useAround();
  const place = useRef<HTMLDivElement>(null);
  const undoing = useUndo(page.id, again);
  useEffect(() => place.current?.focus(), []);
  const said = isGiven || done === undefined ? say('tab.give.given') : sayPlain(language, `done.${task.type}.${done.outcome}`);
  return (
    <div ref={place} tabIndex={-1} className={note}>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{undoing.isUndone ? say('tab.undone') : said}</MessageBarBody>
      </MessageBar>
      {undoing.sentence !== undefined && <ProblemNote sentence={undoing.sentence} />}
      {!undoing.isUndone && !undoing.isOver && done !== undefined && done.waiting.length > 0 && (
        <Undo
          waiting={done.waiting}
          undo={() => undoing.undo(done.waiting.map(({ key }) => key))}
          isSending={undoing.isSending}
        />
      )}
      {!isDialog && (
        <div className={links}>
          <PageLink to="/tab/">{say('tab.back')}</PageLink>
          <PageLink to={caseAddress(page.id)}>{say('tab.toCase')}</PageLink>
        </div>
      )}
    </div>
  );
}

interface UndoProps {
  readonly waiting: readonly WaitingLetter[];
  readonly undo: () => void;
  readonly isSending: boolean;
}

/** All letters of one answer are taken back together; the button goes when they have gone. */
function Undo({ waiting, undo, isSending }: UndoProps) {
  const say = useWords();
  const [isOver, setOver] = useState(false);
  const isByHand = waiting.every((letter) => letter.isByHand);
  const seconds = Math.min(...waiting.map((letter) => letter.seconds));
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  if (isOver) return null;
  return (
    <>
      <span>{say(isByHand ? 'card.undoHint.byHand' : 'card.undoHint', { clock: waiting[0]?.until ?? '' })}</span>
      <Button disabledFocusable={isSending} onClick={undo}>
        {say('tab.undo')}
      </Button>
    </>
  );
}
