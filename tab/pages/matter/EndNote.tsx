// What became of a task that was answered or handed on, or that somebody else was first with.

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Undoing } from '../../../src/core/views/undoing';
import { useAround } from '../../parts/host-context';
import { PageLink } from '../../parts/PageLink';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../parts/words';
import type { TaskAt } from '../../route';

/** `refused`: the page was old. */
export interface End {
  readonly kind: 'done' | 'refused';
  readonly sentence: string;
  /** Which task it was: what was written for it stands on its own address. */
  readonly task?: TaskAt;
  /** How it can be taken back, where its giver may not read on. */
  readonly undo?: Undoing | null;
}

const useStyles = makeStyles({
  note: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** With the way back to one's own work when it is done. */
export function EndNote({ end: { kind, sentence } }: { readonly end: End }) {
  const say = useWords();
  const { note } = useStyles();
  const { isDialog } = useAround();
  if (kind === 'refused') return <ProblemNote sentence={sentence} />;
  return (
    <div className={note}>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
      {!isDialog && <PageLink to="/tab/">{say('tab.back')}</PageLink>}
    </div>
  );
}
