// What went another way: the person is told of it, by a letter or otherwise.

import { useContext } from 'react';
import { sayPlain } from '../../../src/core/text/say';
import { LanguageContext } from '../../parts/words';
import type { FormProps } from '../form';
import { Others } from '../Others';
import { FormFrame } from '../FormFrame';
import { Complaint } from '../ReadBeside';
import { ToldBox } from '../told/ToldBox';
import { OneLetter } from './OneLetter';

/** A letter, or how the person was told without one. */
export function TellPerson(props: FormProps) {
  const language = useContext(LanguageContext);
  const { page, task, sheet, sending } = props;
  const others = (
    <>
      <ToldBox
        outcome="toldOtherwise"
        label={sayPlain(language, 'outcome.tellPerson.toldOtherwise')}
        today={sheet.fileNote.today}
        isSending={sending.isSending}
        send={(answers) => sending.send({ outcome: 'toldOtherwise', answers })}
      />
      <Others {...props} outcomes={['notNeeded']} />
    </>
  );
  if (page.drafts?.['exitNotice'] !== undefined) return <OneLetter {...props} letter="exitNotice" outcome="sent" more={others} />;
  return (
    <FormFrame {...{ task, sending }} buttons={others}>
      <Complaint page={page} isOpen />
    </FormFrame>
  );
}
