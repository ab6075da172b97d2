// Something other than a complaint is written down, by those who may; afterwards its number, and whether its writer may read on.

import { useState } from 'react';
import { NewMatterForm } from '../parts/new-matter/NewMatterForm';
import { OpenedNote } from '../parts/new-matter/OpenedNote';
import { kindsShape, type Kinds, type Opened } from '../parts/new-matter/shapes';
import { PageTitle } from '../parts/PageTitle';
import { TypedAside } from '../parts/typed/TypedAside';
import { TypedPage } from '../parts/typed/TypedPage';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

interface NewProps {
  /** The kind the address names. */
  readonly process?: string;
}

/** The kinds that are offered are the reader's. */
export function NewMatter({ process }: NewProps) {
  const say = useWords();
  const answer = useAnswer('/api/matters', kindsShape);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed {...answer} />;
  if (answer.value.kinds.length > 0) return <Kept kinds={answer.value} process={process} />;
  return (
    <>
      <PageTitle>{say('tab.page.newMatter')}</PageTitle>
      <p>{say('tab.newMatter.none')}</p>
    </>
  );
}

interface WritingProps {
  readonly kinds: Kinds;
  readonly process: string | undefined;
}

const about = 'newMatter|';

/** What was written and not handed in stands there again; another one begins empty. */
function Kept(props: WritingProps) {
  const [turn, setTurn] = useState(0);
  const writing = <Writing {...props} another={() => setTurn(turn + 1)} />;
  if (turn === 0) return <TypedAside about={about}>{writing}</TypedAside>;
  return (
    <TypedPage key={turn} about={about} path={`/api/typed/${encodeURIComponent(about)}`} before={null}>
      {writing}
    </TypedPage>
  );
}

function Writing({ kinds, process, another }: WritingProps & { readonly another: () => void }) {
  const say = useWords();
  const [opened, setOpened] = useState<Opened>();
  if (opened !== undefined) return <OpenedNote opened={opened} another={another} />;
  return (
    <>
      <PageTitle>{say('tab.page.newMatter')}</PageTitle>
      <p>{say('tab.newMatter.about')}</p>
      <NewMatterForm kinds={kinds} process={process} opened={setOpened} />
    </>
  );
}
