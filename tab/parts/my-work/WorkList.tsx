// The day in parts: danger first, then what is late, today, this week and later; what waits for others last. Several can be taken at once.

import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback, useContext, useRef, useState } from 'react';
import { workParts, type MyWorkRow } from '../../../src/core/views/my-work-shape';
import { AroundContext } from '../host-context';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import { Bar } from './Bar';
import { choose, chosenBefore, keyOf, shownRows } from './chosen';
import { useTaking, type Taken, type Taking } from './use-taking';
import { nameOf, WorkRow } from './WorkRow';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}` },
  danger: { color: tokens.colorStatusDangerForeground1 },
});

interface ListProps {
  readonly rows: readonly MyWorkRow[];
  readonly again: () => void;
}

/** There is something to do. */
export function WorkList({ rows, again }: ListProps) {
  const say = useWords();
  const { isDialog } = useContext(AroundContext);
  const [chosen, setChosen] = useState(chosenBefore);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const { take, isSending, taken } = useTaking(() => {
    setMarked(new Set());
    again();
  });
  const steady = useSteady(take);
  const mark = useCallback(
    (row: MyWorkRow, isMarked: boolean) => setMarked((before) => toggled(before, keyOf(row), isMarked)),
    [],
  );
  const shown = shownRows(rows, chosen);
  return (
    <>
      <p>{say('tab.myWork.count', { count: rows.filter(({ owner }) => owner !== '').length })}</p>
      <Bar
        chosen={chosen}
        shown={shown}
        marked={marked}
        isSending={isSending}
        take={take}
        choose={(next) => {
          setChosen(next);
          choose(next, isDialog);
        }}
        markAll={(all) => setMarked(new Set(all.map(keyOf)))}
      />
      <Outcome taken={taken} shown={shown} />
      {shown.length === 0 && <p>{say('tab.myWork.noneShown')}</p>}
      <Parts rows={shown} marked={marked} mark={mark} taken={taken} take={steady} isSending={isSending} />
    </>
  );
}

function toggled(before: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const others = [...before].filter((one) => one !== key);
  return new Set(isIn ? [...others, key] : others);
}

/** The same function for rows that need not be drawn again, which does what the newest one does. */
function useSteady(take: Taking['take']): Taking['take'] {
  const newest = useRef(take);
  newest.current = take;
  return useCallback((rows, act) => newest.current(rows, act), []);
}

const outcomes = {
  take: { one: 'tab.myWork.tookOne', many: 'tab.myWork.took', not: 'tab.myWork.notTaken' },
  press: { one: 'tab.myWork.pressedOne', many: 'tab.myWork.pressed', not: 'tab.myWork.notPressed' },
} as const;

/** With how many it was done; of what is not in the list any more, why it was not. */
function Outcome({ taken, shown }: { readonly taken: Taken | undefined; readonly shown: readonly MyWorkRow[] }) {
  const say = useWords();
  if (taken === undefined) return null;
  const { one, many, not } = outcomes[taken.act];
  const there = new Set(shown.map(keyOf));
  const gone = [...taken.refused].filter(([key]) => !there.has(key));
  return (
    <>
      <p role="status">
        {taken.count > 0 && (taken.count === 1 ? say(one) : say(many, { count: taken.count }))}{' '}
        {taken.refused.size > 0 && say(not, { count: taken.refused.size })}
      </p>
      {gone.map(([key, { row, sentence }]) => (
        <ProblemNote key={key} sentence={`${nameOf(row)}. ${sentence}`} />
      ))}
    </>
  );
}

interface PartsProps extends Pick<ListProps, 'rows'> {
  readonly marked: ReadonlySet<string>;
  readonly mark: (row: MyWorkRow, isMarked: boolean) => void;
  readonly taken: Taken | undefined;
  readonly take: Taking['take'];
  readonly isSending: boolean;
}

function Parts({ rows, marked, mark, taken, take, isSending }: PartsProps) {
  const say = useWords();
  const { list, title, danger } = useStyles();
  return workParts.map((part) => {
    const those = rows.filter((row) => row.part === part);
    if (those.length === 0) return null;
    return (
      <section key={part} aria-labelledby={`part-${part}`}>
        <Subtitle2 as="h2" block id={`part-${part}`} className={mergeClasses(title, part === 'danger' && danger)}>
          {say('tab.myWork.part', { part: say(`tab.myWork.part.${part}`), count: those.length })}
        </Subtitle2>
        <ul className={list}>
          {those.map((row) => (
            <li key={keyOf(row)}>
              <WorkRow
                row={row}
                isChosen={marked.has(keyOf(row))}
                isSending={isSending}
                sentence={taken?.refused.get(keyOf(row))?.sentence}
                choose={mark}
                take={take}
              />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
