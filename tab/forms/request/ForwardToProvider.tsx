// The first step of the stair: what the provider may know, the legal questions, and the request with the notice, sent by one button (R220, R221).

import { readDate } from '../../../src/core/time/plain-date';
import { isWorkingDay } from '../../../src/core/time/working-days';
import { CopyButton } from '../../parts/CopyButton';
import type { ApprovedLetter, TaskAnswer } from '../../parts/use/use-task-answer';
import { useWords } from '../../parts/words';
import { noteFor } from '../file-note-for';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { hasBlank } from '../../fields/LetterField';
import { approvedOf, useLetterFault, useOwnLetter, type OwnLetter } from '../LetterToComplainant';
import { Complaint } from '../ReadBeside';
import { ReasonBox } from '../../fields/ReasonBox';
import { RequestFields } from './RequestFields';
import { RequestLetters } from './RequestLetters';
import { SendButton } from '../../fields/SendButton';
import { useFaults, type Faults } from '../../fields/use-faults';
import { useRequest, type Request } from './use-request';

/** In the commonest case: what the provider may know, *Inget av detta*, *Skicka båda* (decisions 3). */
export function ForwardToProvider({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const request = useRequest(page, sheet);
  const notice = useOwnLetter(page, 'notice');
  const noticeOwn = useOwnLetter(page, 'noticeOwn');
  const now: Faults = { ...useRequestFaults(sheet.forward)(request, notice), noticeOwn: useLetterFault()(noticeOwn) };
  const { faults, check, form } = useFaults(now);
  const { answers, drawn } = request;
  const send = (): void => {
    if (check({ ...now, noticeOwn: undefined })) sending.send(answerOf(request, notice));
  };
  const skip = (reason: string): void => {
    if (check({ legalFlags: now['legalFlags'], topic: now['topic'], noticeOwn: now['noticeOwn'] }))
      sending.send({ outcome: 'skipped', answers: { ...answers, reason }, letters: approvedOf('noticeOwn', noticeOwn) });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={
        <>
          <SendButton
            label={say(sendLabel(answers.isOwnChannel, notice))}
            isSending={sending.isSending}
            press={send}
            mustWait={drawn.isDrawing}
          />
          <CopyButton label={say('tab.form.copyFileNote')} text={() => noteFor(sheet, answers.replyDue)} />
          <ReasonBox
            {...{ type: 'forwardToProvider', outcome: 'skipped', label: say('tab.form.skip') }}
            {...{ isSending: sending.isSending, send: skip }}
          />
        </>
      }
    >
      <Complaint page={page} />
      <RequestFields {...{ request, sheet, faults }} />
      <RequestLetters {...{ page, sheet, request, notice, noticeOwn, faults }} />
    </FormFrame>
  );
}

function sendLabel(isOwnChannel: boolean, notice: OwnLetter) {
  if (isOwnChannel) return 'tab.form.sentOwn';
  return notice.draft === undefined ? 'tab.form.send' : 'tab.form.sendBoth';
}

function answerOf({ answers: { isOwnChannel, ...answers }, drawn: { letter } }: Request, notice: OwnLetter): TaskAnswer {
  const toProvider: readonly ApprovedLetter[] =
    letter === undefined || isOwnChannel ? [] : [{ letter: 'toProvider', ...words(letter) }];
  const elsewhere = letter === undefined || !isOwnChannel ? [] : [{ kind: 'sentElsewhere', ...words(letter) }];
  return {
    outcome: 'sent',
    answers: { ...answers, channel: isOwnChannel ? 'own' : 'mail' },
    letters: [...toProvider, ...approvedOf('notice', notice)],
    texts: elsewhere,
  };
}

/** Before it is known what the provider may know, the letter is not worth complaining about. */
const isBlank = ({ answers, drawn }: Request): boolean =>
  answers.disclosure !== undefined && drawn.letter !== undefined && hasBlank(drawn.letter.body);

const words = ({ subject, body }: { readonly subject: string; readonly body: string }) => ({ subject, body });

function useRequestFaults({ earliest, latest }: FormProps['sheet']['forward']): (request: Request, notice: OwnLetter) => Faults {
  const say = useWords();
  const letterFault = useLetterFault();
  const missing = (value: unknown): string | undefined => (value === undefined ? say('tab.form.missing') : undefined);
  const dayFault =
    latest === null ? say('tab.form.dayFrom', { from: earliest }) : say('tab.form.day', { from: earliest, to: latest });
  return (request, notice) => {
    const { disclosure, legalFlags, topic, replyDue } = request.answers;
    return {
      ...{ disclosure: missing(disclosure), legalFlags: missing(legalFlags), topic: missing(topic) },
      replyDue: isOutside(replyDue, { earliest, latest }) || !isOnWorkingDay(replyDue) ? dayFault : undefined,
      letter: request.drawn.sentence ?? (isBlank(request) ? say('tab.form.blank') : undefined),
      notice: letterFault(notice),
    };
  };
}

const isOutside = (day: string, { earliest, latest }: Pick<FormProps['sheet']['forward'], 'earliest' | 'latest'>): boolean =>
  day < earliest || (latest !== null && day > latest);

function isOnWorkingDay(text: string): boolean {
  const day = readDate(text);
  return day !== undefined && isWorkingDay(day);
}
