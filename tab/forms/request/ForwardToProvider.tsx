// The first step of the stair: what the provider may know, the legal questions, and the request with the notice, sent by one button (R220, R221).

import { grounds } from '../../../src/core/casefile/ground';
import { flagRule, type LegalFlag } from '../../../src/core/processes/complaint/flags';
import type { AboutGiven } from '../../fields/AboutFields';
import { flagAnswers, useConflictFaults } from '../../fields/FlagsField';
import { useAssessed } from '../../fields/HarmNote';
import { CopyButton } from '../../parts/CopyButton';
import type { ApprovedLetter, TaskAnswer } from '../../parts/use/use-task-answer';
import { useWords } from '../../parts/words';
import { noteFor } from '../file-note-for';
import { isOnWorkingDay, isOutside } from '../../fields/days';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { useTextFault } from '../../fields/LetterField';
import { approvedOf, useLetterFault, useOwnLetter, whileDrawn, type OwnLetter } from '../LetterToComplainant';
import { Complaint } from '../ReadBeside';
import { ReasonBox } from '../../fields/ReasonBox';
import { RequestFields } from './RequestFields';
import { RequestLetters } from './RequestLetters';
import { SendButton } from '../../fields/SendButton';
import { requestLabel, toPerson } from '../send-label';
import { useFaults, type Faults } from '../../fields/use-faults';
import { usePointing, type Pointing } from './use-pointing';
import { useRequest, type Request } from './use-request';

/** In the commonest case: what the provider may know, *Inget av detta*, and one button that says what goes which way (decisions 3). */
export function ForwardToProvider({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const request = useRequest(page, sheet);
  const { disclosure, ground } = request.answers;
  const notice = useOwnLetter(page, 'notice', { disclosure, ground });
  const noticeOwn = useOwnLetter(page, 'noticeOwn');

  const pointing = usePointing(page, request);
  const now: Faults = {
    ...useRequestFaults(sheet.forward)({ request, notice, pointing }),
    noticeOwn: useLetterFault()(noticeOwn),
  };
  const { faults, check, form } = useFaults(now);
  const { answers, drawn } = request;
  const { given: about, fields } = useAssessed(sheet.about.assessment);
  const mustWait = stopsLetter(answers.legalFlags ?? []);
  const label = mustWait ? 'tab.form.flagFirst' : requestLabel(answers.isOwnChannel, toPerson(notice.draft, sheet.wordBy));
  const send = (): void => {
    if (check(mustWait ? flagFaults(now) : { ...now, noticeOwn: undefined }))
      sending.send(withAbout(answerOf(request, notice, pointing), about));
  };
  const skip = (reason: string): void => {
    if (check({ ...flagFaults(now), topic: now['topic'], noticeOwn: now['noticeOwn'] }))
      sending.send({
        outcome: 'skipped',
        answers: { ...about, topic: answers.topic, ...flagAnswers(answers), reason },
        letters: approvedOf('noticeOwn', noticeOwn),
      });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={
        <>
          <SendButton label={say(label)} isSending={sending.isSending} press={send} drawing={whileDrawn(drawn, notice)} />
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
      {fields}
      <RequestLetters {...{ page, sheet, request, notice, noticeOwn, faults, pointing }} />
    </FormFrame>
  );
}

const withAbout = (answer: TaskAnswer, about: AboutGiven): TaskAnswer => ({
  ...answer,
  answers: { ...about, ...answer.answers },
});

/** A yes to one of them goes to whoever weighs it, and the letter waits (decisions 8.9). */
const stopsLetter = (flags: readonly LegalFlag[]): boolean => flags.some((flag) => flagRule(flag).waits === 'toProvider');

const flagFaults = (faults: Faults): Faults => ({
  legalFlags: faults['legalFlags'],
  conflictAbout: faults['conflictAbout'],
  conflictReason: faults['conflictReason'],
});

function answerOf({ answers, drawn: { letter } }: Request, notice: OwnLetter, { found }: Pointing): TaskAnswer {
  const { isOwnChannel, sentDay, disclosure, ground = 'none', groundNote, childView, topic, replyDue } = answers;
  const concerns = grounds[ground].tells ? 'name' : 'noName';
  const toProvider: readonly ApprovedLetter[] =
    letter === undefined || isOwnChannel ? [] : [{ letter: 'toProvider', ...words(letter) }];
  const elsewhere = letter === undefined || !isOwnChannel ? [] : [{ kind: 'sentElsewhere', ...words(letter) }];
  return {
    outcome: 'sent',
    answers: {
      disclosure,
      concerns,
      ground,
      groundNote,
      childView,
      topic,
      replyDue,
      ...flagAnswers(answers),
      ...(isOwnChannel ? { channel: 'own', sentDay } : { channel: 'mail' }),
    },
    letters: [...toProvider, ...approvedOf('notice', notice)],
    texts: elsewhere,
    kept: found.flatMap(({ start, end, type, reason }) => (reason === undefined ? [] : [{ start, end, type, reason }])),
  };
}

/** Before it is known what the provider may know, the letter is not worth complaining about. */
const wrong = ({ answers, drawn }: Request, fault: (body: string) => string | undefined): string | undefined =>
  answers.disclosure === undefined || answers.ground === undefined || drawn.letter === undefined
    ? undefined
    : fault(drawn.letter.body);

const words = ({ subject, body }: { readonly subject: string; readonly body: string }) => ({ subject, body });

interface Given {
  readonly request: Request;
  readonly notice: OwnLetter;
  readonly pointing: Pointing;
}

function useRequestFaults({ earliest, latest }: FormProps['sheet']['forward']): (given: Given) => Faults {
  const say = useWords();
  const letterFault = useLetterFault();
  const textFault = useTextFault();
  const conflictFaults = useConflictFaults();
  const unanswered = ({ isUnanswered }: Pointing) => (isUnanswered ? say('tab.form.pointing.unanswered') : undefined);
  const missing = (value: unknown): string | undefined => (value === undefined ? say('tab.form.missing') : undefined);
  const day = (value: string): string | undefined => (value === '' ? say('tab.matter.missingDay') : undefined);
  const dayFault =
    latest === null ? say('tab.form.dayFrom', { from: earliest }) : say('tab.form.day', { from: earliest, to: latest });
  return ({ request, notice, pointing }) => {
    const { disclosure, ground, groundNote, legalFlags, topic, replyDue } = request.answers;
    const lacksNote = grounds[ground ?? 'none'].note && groundNote.trim() === '';
    return {
      ...{ disclosure: missing(disclosure), ground: missing(ground), legalFlags: missing(legalFlags), topic: missing(topic) },
      groundNote: lacksNote ? say('tab.form.missingText') : undefined,
      ...conflictFaults(request.answers),
      replyDue: isOutside(replyDue, { earliest, latest }) || !isOnWorkingDay(replyDue) ? dayFault : undefined,
      sentDay: request.answers.isOwnChannel ? day(request.answers.sentDay) : undefined,
      letter: request.drawn.sentence ?? wrong(request, textFault) ?? unanswered(pointing),
      notice: letterFault(notice),
    };
  };
}
