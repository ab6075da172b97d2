// A file of another system becomes complaints: chosen, tried (*Provkör*), and taken in some rows at a time; every row with what became of it, and a receipt to keep.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { fileInSystems, type FileInLooked, type FileInSystems } from '../../../src/core/views/file-in-view';
import { fileLimits } from '../../../src/core/intake/file-limits';
import { FileInput } from '../../fields/FileInput';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../ProblemNote';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';
import { FileRows } from './FileRows';
import { useFileIn } from './use-file-in';

const useStyles = makeStyles({
  /** What is tried or taken in is what stands there: nothing else can be chosen meanwhile. */
  together: { display: 'contents' },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, maxWidth: '420px' },
});

/** For whoever may hand one in. */
export function FileIn() {
  const say = useWords();
  const answer = useAnswer('/api/files-in', fileInSystems);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed sentence={answer.sentence} again={answer.again} />;
  const { systems } = answer.value;
  return systems.length === 0 ? <p>{say('fileIn.none')}</p> : <Chosen systems={systems} />;
}

/** What was said of another file is gone when something else is chosen. */
function Chosen({ systems }: FileInSystems) {
  const say = useWords();
  const { form, together } = useStyles();
  const [system, setSystem] = useState(systems[0]?.id ?? '');
  const [file, setFile] = useState<File>();
  const { looked, sum, taken, problem, doing, done, look, take, forget } = useFileIn(system, file);
  const summed = useSummed(looked, taken);
  const after =
    <T,>(choose: (one: T) => void) =>
    (one: T): void => {
      choose(one);
      forget();
    };
  const own = systems.find(({ id }) => id === system);
  return (
    <>
      <p>{say('fileIn.about')}</p>
      <div className={form}>
        <fieldset className={together} disabled={doing !== 'nothing'}>
          <SelectField label={say('fileIn.system')} options={systems} chosen={system} choose={after(setSystem)} />
          {own !== undefined && (
            <Text>
              {own.note}. {own.columns}
            </Text>
          )}
          <ChooseFile choose={after(setFile)} />
        </fieldset>
        <SendButton
          label={say('fileIn.look')}
          isMain={false}
          isSending={doing === 'looking'}
          mustWait={file === undefined}
          press={look}
        />
        <SendButton label={say('fileIn.take')} isSending={doing === 'taking'} mustWait={!isReady(looked)} press={take} />
        <div role="status">
          {doing === 'taking' && <Text>{say('fileIn.going', { done, count: looked?.count ?? 0 })}</Text>}
          {doing === 'nothing' && summed.map((line) => <p key={line}>{line}</p>)}
        </div>
      </div>
      {problem !== undefined && <ProblemNote sentence={problem} />}
      {looked !== undefined && <FileRows looked={looked} system={own?.name ?? system} sum={sum} />}
    </>
  );
}

/** What a file holds; when it has been gone through, what became of it, and still what nobody is alarmed of. */
function useSummed(looked: FileInLooked | undefined, taken: number | undefined): readonly string[] {
  const say = useWords();
  if (looked === undefined) return [];
  if (taken === undefined) return looked.summary;
  const wrong = looked.rows.filter(({ isWrong }) => isWrong).length;
  return [say('fileIn.done', { taken, wrong }), ...looked.summary.slice(1)];
}

const isReady = (looked: FileInLooked | undefined): boolean => looked !== undefined && looked.left > 0;

function ChooseFile({ choose }: { readonly choose: (file: File | undefined) => void }) {
  const say = useWords();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{say('fileIn.file')}</label>
      <FileInput id={id} accept=".csv,.txt,.xlsx" limits={fileLimits.rows} choose={([file]) => choose(file)} />
    </>
  );
}
