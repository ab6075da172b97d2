// *Manuell hantering*: what could not become a case by itself. One click makes it one, or it is recorded as none with a coded reason (I03).

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { ask } from '../api';
import { caseAddress } from '../route';
import { useAround } from '../parts/host-context';
import { InView } from '../parts/InView';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { ProblemNote } from '../parts/ProblemNote';
import { Recorded } from '../parts/set-aside/Recorded';
import { Row } from '../parts/set-aside/Row';
import { rowShape, type WaitingRow } from '../parts/set-aside/row-shape';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

const shape = z.array(rowShape);
/** `said`: a colleague had made it a case before, who and when. */
const rescuedShape = z.object({ number: z.string(), id: z.string(), said: z.string().nullish() });

/** The rows that wait, oldest first; for those who receive complaints. */
export function SetAside() {
  const say = useWords();
  const rows = useAnswer('/api/set-aside', shape);
  return (
    <>
      <PageTitle>{say('tab.page.setAside')}</PageTitle>
      {rows.state === 'waiting' && <Waiting />}
      {rows.state === 'failed' &&
        (rows.code === 'notYourTask' ? <NotForYou /> : <Failed sentence={rows.sentence} again={rows.again} />)}
      {rows.state === 'here' && <Rows rows={rows.value} again={rows.again} />}
    </>
  );
}

function NotForYou() {
  const say = useWords();
  const { isDialog } = useAround();
  return (
    <>
      <p>{say('setAside.notForYou')}</p>
      {!isDialog && <PageLink to="/tab/write-down">{say('tab.page.writeDown')}</PageLink>}
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What was done last, or why it was not; the rows are read again either way. */
function useActing(again: () => void) {
  const [said, setSaid] = useState<{ readonly done?: ReactNode; readonly problem?: string }>({});
  const acting = async (act: () => Promise<ReactNode>): Promise<void> => {
    try {
      setSaid({ done: await act() });
    } catch (failure) {
      setSaid({ problem: failure instanceof Error ? failure.message : '' });
    }
    again();
  };
  return { said, acting };
}

function Rows({ rows, again }: { readonly rows: readonly WaitingRow[]; readonly again: () => void }) {
  const say = useWords();
  const { list } = useStyles();
  const { said, acting } = useActing(again);
  const intoCase = (rowId: string, how: keyof typeof becomes, body: object = {}) =>
    acting(async () => {
      const { number, id, said } = await ask(`${pathOf({ id: rowId })}/${how}`, rescuedShape, body);
      return (
        <>
          {said ?? say(becomes[how], { number })} <PageLink to={caseAddress(id)}>{say('setAside.openCase')}</PageLink>
        </>
      );
    });
  const ended = (row: WaitingRow, how: Ending) =>
    acting(async () => {
      await ask(`${pathOf(row)}/${how.path}`, z.unknown(), how.body);
      return say(how.done);
    });
  return (
    <>
      <p>{say('setAside.about')}</p>
      <Told {...said} />
      <p>{rows.length === 0 ? say('setAside.none') : say('setAside.count', { count: rows.length })}</p>
      <ul className={list}>
        {rows.map((row) => (
          <li key={row.id}>
            <Row
              row={row}
              rescue={() => intoCase(row.id, 'rescue')}
              link={() => intoCase(row.id, 'link')}
              restore={() => ended(row, { path: 'restore', body: {}, done: 'setAside.restored' })}
              goOn={(why) => ended(row, { path: 'go-on', body: { why }, done: goneOn(row) })}
              anew={(why) => intoCase(row.id, 'anew', { why })}
              dismiss={(reason) => ended(row, { path: 'no-case', body: { reason }, done: 'setAside.noCase.done' })}
            />
          </li>
        ))}
      </ul>
      <Recorded
        key={rows.length}
        rescue={(rowId) => intoCase(rowId, 'rescue')}
        takeBack={(caseId) => acting(() => takenBack(caseId).then(() => say('tab.takeBack.done')))}
      />
    </>
  );
}

/** Ways to a case, and what is said then. */
const becomes = { rescue: 'setAside.rescued', link: 'setAside.linked', anew: 'setAside.anewDone' } as const;

interface Ending {
  readonly path: 'restore' | 'go-on' | 'no-case';
  readonly body: object;
  readonly done: 'setAside.restored' | 'setAside.goneOn' | 'setAside.caseLost' | 'setAside.noCase.done';
}

const goneOn = ({ row }: WaitingRow): Ending['done'] => (row?.isCaseLost === true ? 'setAside.caseLost' : 'setAside.goneOn');

const pathOf = ({ id }: Pick<WaitingRow, 'id'>): string => `/api/set-aside/${encodeURIComponent(id)}`;

const takenBack = (caseId: string): Promise<unknown> =>
  ask(`/api/cases/${encodeURIComponent(caseId)}/take-back`, z.object({ number: z.string() }), {});

const Told = ({ done, problem }: { readonly done?: ReactNode; readonly problem?: string }) => (
  <InView of={done ?? problem}>
    <div role="status">{done !== undefined && <Done>{done}</Done>}</div>
    {problem !== undefined && <ProblemNote sentence={problem} />}
  </InView>
);

const Done = ({ children }: { readonly children: ReactNode }) => (
  <MessageBar intent="success" layout="multiline">
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);
