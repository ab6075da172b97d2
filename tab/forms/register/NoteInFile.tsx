// The note for the individual's own file as a task: the text is ready, somebody puts it there and says so (R070).

import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '../../parts/CopyButton';
import { useWords } from '../../parts/words';
import { noteFor } from '../file-note-for';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { Others } from '../Others';

const useStyles = makeStyles({
  note: {
    whiteSpace: 'pre-line',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Trappan writes in no other system. */
export function NoteInFile({ task, sheet, sending }: FormProps) {
  const say = useWords();
  const { note } = useStyles();
  const text = noteFor(sheet, null);
  return (
    <FormFrame {...{ task, sending }} buttons={<Others task={task} sending={sending} outcomes={task.outcomes} isMain />}>
      <p>{say('tab.form.noteInFile')}</p>
      <div className={note} lang="sv">
        {text}
      </div>
      <CopyButton label={say('tab.form.copyFileNote')} text={() => text} />
    </FormFrame>
  );
}
