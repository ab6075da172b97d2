// The cases that this one is kin to, and what may be said of it: that it is two, that it belongs together with another, that it is the same as another.

import { makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { kinPage, type KinLink, type KinPage } from '../../../src/core/views/kin-view';
import { SendButton } from '../../fields/SendButton';
import { caseAddress } from '../../route';
import { lazily } from '../lazily';
import { PageLink } from '../PageLink';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { TypedAside } from '../typed/TypedAside';
import { useAnswer } from '../use/use-answer';
import { useWords } from '../words';
import { Fold } from './Fold';
import { KinRow, KinRows } from './KinRows';
import { Same } from './Same';
import { Tie } from './Tie';
import { useKinPress } from './use-kin-press';

const Divide = lazily(async () => (await import('./Divide')).Divide);

const useStyles = makeStyles({
  done: { outlineStyle: 'none' },
});

interface KinProps {
  readonly id: string;
  /** The page around is old when something has been said. */
  readonly again: () => void;
}

/** Asked for by itself: the case is there before it. Nothing where there is nothing to see or to say. */
export function Kin({ id, again }: KinProps) {
  const answer = useAnswer(`/api/cases/${encodeURIComponent(id)}/kin`, kinPage);
  const [done, setDone] = useState<Said>();
  if (answer.state !== 'here') return null;
  const { links, divide, mayTie, maySame } = answer.value;
  if (links.length === 0 && divide === null && !mayTie && !maySame && done === undefined) return null;
  const said = (sentence: string): void => {
    setDone((before) => ({ sentence, turn: (before?.turn ?? 0) + 1 }));
    answer.again();
    again();
  };
  return <Shown {...{ id, done, said }} page={answer.value} />;
}

/** What was done last, and how often something was: the form it was said in is closed by it. */
interface Said {
  readonly sentence: string;
  readonly turn: number;
}

interface ShownProps {
  readonly id: string;
  readonly page: KinPage;
  readonly done: Said | undefined;
  readonly said: (sentence: string) => void;
}

function Shown({ id, page, done, said }: ShownProps) {
  const say = useWords();
  const { links, divide, mayTie, maySame } = page;
  return (
    <Section title={say('kin.title')}>
      {done !== undefined && <Done key={done.turn} sentence={done.sentence} />}
      {links.length === 0 && <Text>{say('kin.none')}</Text>}
      <KinRows>
        {links.map((link) => (
          <li key={link.text}>
            <Link id={id} link={link} said={said} />
          </li>
        ))}
      </KinRows>
      {divide !== null && (
        <Fold key={`divide|${done?.turn}`} label={say('kin.divide')}>
          <TypedAside about={`divide|${id}`}>
            <Divide id={id} providers={divide} said={said} />
          </TypedAside>
        </Fold>
      )}
      {mayTie && (
        <Fold key={`tie|${done?.turn}`} label={say('kin.tie')}>
          <Tie id={id} said={said} />
        </Fold>
      )}
      {maySame && (
        <Fold key={`same|${done?.turn}`} label={say('kin.sameAs')}>
          <Same id={id} said={said} />
        </Fold>
      )}
    </Section>
  );
}

/** What was done, in focus so that it is heard: the form it was said in is gone. */
function Done({ sentence }: { readonly sentence: string }) {
  const { done } = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={done}>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
    </div>
  );
}

function Link({ id, link, said }: { readonly id: string; readonly link: KinLink; readonly said: ShownProps['said'] }) {
  const say = useWords();
  const { press, isSending, sentence } = useKinPress();
  const { undo } = link;
  const ways = {
    part: ['parts', 'kin.undivide', 'kin.undivide.done'],
    tie: ['ties', 'kin.untie', 'kin.untie.done'],
  } as const;
  return (
    <>
      <KinRow>
        {link.id === null ? <Text>{link.text}</Text> : <PageLink to={caseAddress(link.id)}>{link.text}</PageLink>}
        {undo !== null && (
          <SendButton
            isMain={false}
            label={say(ways[undo.what][1])}
            about={link.text}
            isSending={isSending}
            press={() => {
              const path = `/api/cases/${encodeURIComponent(id)}/${ways[undo.what][0]}/${encodeURIComponent(undo.other)}/end`;
              press(path, {}, () => said(say(ways[undo.what][2])));
            }}
          />
        )}
      </KinRow>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </>
  );
}
