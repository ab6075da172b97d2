// What EKU has been sent, for EKU's members: the posts with their state, and the steps that can be taken. Everybody else finds a kind empty page.

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { Spoken } from '../../src/core/text/say';
import { askIn } from '../api';
import { Matter } from '../parts/eku/Matter';
import { matterShape, type MatterOfEku, type Said } from '../parts/eku/matter-shape';
import { Months } from '../parts/eku/Months';
import { RoleGuidance } from '../parts/guidance/RoleGuidance';
import { useAround } from '../parts/host-context';
import { InView } from '../parts/InView';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { ProblemNote } from '../parts/ProblemNote';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

const shape = z.array(matterShape);

/** The list, newest first. */
export function EkuMatters() {
  const matters = useAnswer('/api/eku', shape);
  if (matters.state === 'waiting') return <Waiting />;
  if (matters.state === 'failed')
    return matters.code === 'noSuchCase' ? <NotForYou /> : <Failed sentence={matters.sentence} again={matters.again} />;
  return <Matters matters={matters.value} again={matters.again} />;
}

function NotForYou() {
  const say = useWords();
  const { isDialog } = useAround();
  return (
    <>
      <PageTitle>{say('matters.notForYou.title')}</PageTitle>
      <p>{say('matters.notForYou')}</p>
      {!isDialog && <PageLink to="/tab/">{say('tab.back')}</PageLink>}
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Sent extends Pick<MatterOfEku, 'id' | 'number'> {
  readonly typed: string | null;
}

function Matters({ matters, again }: { readonly matters: readonly MatterOfEku[]; readonly again: () => void }) {
  const say = useWords();
  const { list } = useStyles();
  const [said, setSaid] = useState<{ readonly done?: string; readonly problem?: string }>({});
  const send = async ({ id, number, typed }: Sent, what: Said): Promise<boolean> => {
    const [door, done] = doorOf(what, number, say);
    try {
      await askIn(`/api/eku/${encodeURIComponent(id)}/${door}`, z.unknown(), { body: what, typed });
      setSaid({ done });
      again();
      return true;
    } catch (failure) {
      setSaid({ problem: failure instanceof Error ? failure.message : '' });
      return false;
    }
  };
  return (
    <>
      <PageTitle>{say('tab.page.ekuMatters')}</PageTitle>
      <p>{say('matters.about')}</p>
      <RoleGuidance role="eku" />
      <InView of={said.done === undefined && said.problem === undefined ? undefined : said}>
        <div role="status">
          {said.done !== undefined && (
            <MessageBar intent="success" layout="multiline" style={{ marginBlockEnd: tokens.spacingVerticalM }}>
              <MessageBarBody>{said.done}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {said.problem !== undefined && <ProblemNote sentence={said.problem} />}
      </InView>
      {matters.length === 0 ? (
        <p>{say('matters.none')}</p>
      ) : (
        <ul className={list}>
          {matters.map((matter) => (
            <li key={matter.id}>
              <Matter matter={matter} send={(what, typed) => send({ id: matter.id, number: matter.number, typed }, what)} />
            </li>
          ))}
        </ul>
      )}
      <Months />
    </>
  );
}

/** Where it is said, and what is told when it was. */
function doorOf(what: Said, number: string, say: Spoken): readonly [door: string, done: string] {
  if ('ask' in what) return ['ask', say('matters.asked', { number })];
  if ('words' in what) return ['remark', say('matters.written', { number })];
  return ['state', say('matters.answered', { number, state: say(`ekuState.${what.state}`) })];
}
