// Above the list: what of it is shown, in which order, and the press that takes all that are chosen, or says yes to them.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MyWorkRow } from '../../../src/core/views/my-work-shape';
import { SendButton } from '../../fields/SendButton';
import { useWords } from '../words';
import { Choice } from './Choice';
import { keyOf, shows, sorts, type Chosen } from './chosen';
import type { Taking } from './use-taking';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

interface BarProps {
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  /** What fits the choice; only of that anything is taken. */
  readonly shown: readonly MyWorkRow[];
  readonly marked: ReadonlySet<string>;
  readonly markAll: (rows: readonly MyWorkRow[]) => void;
  readonly isSending: boolean;
  readonly take: Taking['take'];
}

/** The press says how many it takes. */
export function Bar({ chosen, choose, shown, marked, markAll, isSending, take }: BarProps) {
  const say = useWords();
  const { bar } = useStyles();
  const free = shown.filter(({ mayClaim }) => mayClaim);
  const toTake = free.filter((row) => marked.has(keyOf(row)));
  const proposed = shown.filter(({ press }) => press !== null);
  const toPress = proposed.filter((row) => marked.has(keyOf(row)));
  return (
    <div className={bar}>
      <Choice
        label={say('tab.myWork.show')}
        options={shows.map((id) => ({ id, name: say(`tab.myWork.show.${id}`) }))}
        chosen={chosen.show}
        choose={(show) => choose({ ...chosen, show })}
      />
      <Choice
        label={say('tab.myWork.sort')}
        options={sorts.map((id) => ({ id, name: say(`tab.myWork.sort.${id}`) }))}
        chosen={chosen.sort}
        choose={(sort) => choose({ ...chosen, sort })}
      />
      {free.length > 1 && toTake.length < free.length && (
        <Button onClick={() => markAll(free)}>{say('tab.myWork.chooseAll')}</Button>
      )}
      {toTake.length > 0 && (
        <SendButton
          label={toTake.length === 1 ? say('tab.myWork.takeOne') : say('tab.myWork.takeChosen', { count: toTake.length })}
          isSending={isSending}
          press={() => take(toTake, 'take')}
        />
      )}
      {proposed.length > 1 && toPress.length < proposed.length && (
        <Button onClick={() => markAll(proposed)}>{say('tab.myWork.chooseProposed')}</Button>
      )}
      {toPress.length > 0 && (
        <SendButton
          label={toPress.length === 1 ? say('tab.myWork.pressOne') : say('tab.myWork.pressChosen', { count: toPress.length })}
          isSending={isSending}
          press={() => take(toPress, 'press')}
        />
      )}
    </div>
  );
}
