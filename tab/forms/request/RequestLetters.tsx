// The letters of the request: the one to the provider as it would go, and the notice to the complainant when one may be written.

import { Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CasePage, Sheet } from '../../../src/core/views/case-page';
import { CopyButton } from '../../parts/CopyButton';
import { Fold } from '../../parts/Fold';
import { useWords } from '../../parts/words';
import { LetterField } from '../../fields/LetterField';
import { TextField } from '../../fields/TextField';
import { LetterToComplainant, type OwnLetter } from '../LetterToComplainant';
import { noticeNote } from '../send-label';
import type { Faults } from '../../fields/use-faults';
import { OwnWords } from '../OwnWords';
import { PointsAt } from './PointsAt';
import type { Pointed, Pointing } from './use-pointing';
import type { Request } from './use-request';

interface LettersProps {
  readonly page: CasePage;
  readonly sheet: Sheet;
  readonly request: Request;
  readonly notice: OwnLetter;
  /** What the person hears when the provider's step is passed over. */
  readonly noticeOwn: OwnLetter;
  readonly faults: Faults;
  readonly pointing: Pointing;
}

/** A protected case has no letters here: they are written where such things are written (decisions 5). */
export function RequestLetters({ page, sheet, request, notice, noticeOwn, faults, pointing }: LettersProps) {
  const say = useWords();
  const { forward } = sheet;
  const area = useRef<HTMLDivElement>(null);
  const { answers, drawn } = request;
  const note = drawn.isDrawing ? say('tab.form.drawing') : drawn.sentence;
  return (
    <>
      {drawn.letter !== undefined && (
        <LetterField
          label={say('tab.form.letterTo.provider', { provider: forward.provider })}
          letter={drawn.letter}
          write={drawn.write}
          to={answers.isOwnChannel ? null : (page.drafts?.['toProvider']?.to ?? null)}
          fault={faults['letter']}
          note={note}
          isDrawing={drawn.isDrawing}
          area={area}
        />
      )}
      <OwnWords drawn={drawn} />
      <PointsAt pointing={pointing} body={drawn.letter?.body ?? ''} change={(place) => show(area.current, place)} />
      <Way page={page} sheet={sheet} request={request} fault={faults['sentDay']} />
      {notice.draft !== undefined && (
        <LetterToComplainant
          {...{ page, own: notice, fault: faults['notice'] }}
          note={say(noticeNote(answers.isOwnChannel, sheet.wordBy))}
        />
      )}
      {noticeOwn.draft !== undefined && <NoticeOfPassing page={page} notice={noticeOwn} fault={faults['noticeOwn']} />}
    </>
  );
}

interface WayProps extends Pick<LettersProps, 'page' | 'sheet' | 'request'> {
  readonly fault: string | undefined;
}

/** By mail, or by one's own secure way on a day that is asked. */
function Way({ page, sheet: { forward, fileNote }, request: { answers, set, drawn }, fault }: WayProps) {
  const say = useWords();
  const { letter } = drawn;
  return (
    <>
      {forward.goesByMail ? (
        <Checkbox
          label={say('tab.form.own')}
          checked={answers.isOwnChannel}
          onChange={(_event, { checked }) => set({ isOwnChannel: checked === true })}
        />
      ) : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(page.isProtected ? 'tab.form.ownProtected' : 'tab.form.ownOnly')}</MessageBarBody>
        </MessageBar>
      )}
      {answers.isOwnChannel && (
        <TextField
          label={say('tab.form.sentDay')}
          type="date"
          last={fileNote.today}
          text={answers.sentDay}
          fault={fault}
          write={(sentDay) => set({ sentDay })}
        />
      )}
      {answers.isOwnChannel && letter !== undefined && (
        <CopyButton label={say('tab.form.copyLetter')} text={() => `${letter.subject}\n\n${letter.body}`} />
      )}
    </>
  );
}

/** Marks words where they stand, with the writer in the field. */
function show(field: HTMLElement | null, { start, end }: Pointed): void {
  const area = field?.querySelector('textarea');
  area?.focus();
  area?.setSelectionRange(start, end);
}

interface NoticeProps {
  readonly page: CasePage;
  readonly notice: OwnLetter;
  readonly fault: string | undefined;
}

/** Folded: it goes only when the step is passed over, by another button. */
function NoticeOfPassing({ page, notice, fault }: NoticeProps) {
  const say = useWords();
  return (
    <Fold label={say('tab.form.noticeOwn')} mustShow={fault !== undefined}>
      <LetterToComplainant page={page} own={notice} fault={fault} />
    </Fold>
  );
}
