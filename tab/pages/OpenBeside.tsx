// Something is opened beside a case or another matter: what its kind asks for, who has it, and in own words. Nothing typed is lost.

import { useState } from 'react';
import { besidePage, type BesideKind } from '../../src/core/views/beside-view';
import { BesideForm } from '../parts/beside/BesideForm';
import type { OpenedBeside } from '../parts/beside/shapes';
import { NothingHere } from '../parts/NothingHere';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { TypedAside } from '../parts/typed/TypedAside';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';
import { caseAddress } from '../route';

interface OpenProps {
  readonly id: string;
  readonly process: string;
}

/** For those who may not open it the same page as for a matter that is not there. */
export function OpenBeside({ id, process }: OpenProps) {
  const answer = useAnswer(`/api/beside/${encodeURIComponent(id)}`, besidePage);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return answer.code === 'noSuchCase' ? <NothingHere /> : <Failed {...answer} />;
  const kind = answer.value.kinds.find((one) => one.id === process);
  return kind === undefined ? (
    <NothingHere />
  ) : (
    <TypedAside about={`beside|${id}.${process}`}>
      <Opening id={id} kind={kind} />
    </TypedAside>
  );
}

function Opening({ id, kind }: { readonly id: string; readonly kind: BesideKind }) {
  const say = useWords();
  const [opened, setOpened] = useState<OpenedBeside>();
  return (
    <>
      <PageTitle>{kind.name}</PageTitle>
      {opened === undefined ? (
        <BesideForm id={id} kind={kind} opened={setOpened} />
      ) : (
        <div role="status">
          <p>{say('tab.beside.done', { number: opened.number })}</p>
          <PageLink to={caseAddress(opened.id)}>{say('tab.newMatter.open', { number: opened.number })}</PageLink>
        </div>
      )}
      <p>
        <PageLink to={caseAddress(id)}>{say('tab.toCase')}</PageLink>
      </p>
    </>
  );
}
