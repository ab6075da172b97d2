// *Läs och besluta*: the event, the provider's answer, the proposal, the letter and the criteria on half a phone page (decisions 3).

import { z } from 'zod';
import { isKeyOf } from '../../src/core/brand';
import { criterionReasons } from '../../src/core/routine/criteria';
import type { CasePage, Sheet } from '../../src/core/views/case-page';
import { LongText } from '../parts/LongText';
import { useAnswer } from '../parts/use/use-answer';
import { useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter } from './LetterToComplainant';
import { Beside, Complaint, ProviderAnswer } from './ReadBeside';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';
import { useFaults } from '../fields/use-faults';

/** The approval holds the letter exactly as it stands here. */
export function DecideOutcome({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const own = useOwnLetter(page, 'reply');
  const now = { letter: useLetterFault()(own) };
  const { faults, check, form } = useFaults(now);
  const { isSending, send } = sending;
  const approve = (): void => {
    if (check(now)) send({ outcome: 'approved', letters: approvedOf('reply', own) });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={
        <>
          <SendButton
            label={say(own.draft === undefined ? 'tab.form.approveNoLetter' : 'outcome.decideOutcome.approved')}
            isSending={isSending}
            press={approve}
          />
          {sheet.mayEscalate && (
            <SendButton
              label={say('outcome.decideOutcome.toEku')}
              isSending={isSending}
              press={() => send({ outcome: 'toEku' })}
              isMain={false}
            />
          )}
          <ReasonBox
            {...{ type: 'decideOutcome', outcome: 'returned', label: say('tab.form.return'), isSending }}
            send={(reason) => send({ outcome: 'returned', answers: { reason } })}
          />
        </>
      }
    >
      <Complaint page={page} />
      <ProviderAnswer sheet={sheet} />
      <Proposal sheet={sheet} />
      <Criteria page={page} />
      <LetterToComplainant page={page} own={own} fault={faults['letter']} />
    </FormFrame>
  );
}

function Proposal({ sheet: { needsMet, followUpNote } }: { readonly sheet: Sheet }) {
  const say = useWords();
  const outcome = needsMet === true ? 'needsMet' : 'needsNotMet';
  return (
    <Beside title={say('tab.form.proposal')}>
      <span>{needsMet === null ? say('tab.form.proposalNone') : say(`outcome.individualFollowUp.${outcome}`)}</span>
      {followUpNote !== null && <LongText text={followUpNote.body} />}
    </Beside>
  );
}

const counted = z.object({ choices: z.object({ criteria: z.array(z.string()) }) });

/** How many of the three criteria the facts speak for. They are counted, never decided, here. */
function Criteria({ page }: { readonly page: CasePage }) {
  const say = useWords();
  const answer = useAnswer(`/api/cases/${encodeURIComponent(page.id)}/eku`, counted);
  if (answer.state === 'waiting') return null;
  const reasons = answer.state === 'here' ? answer.value.choices.criteria.filter((code) => isKeyOf(criterionReasons, code)) : [];
  const met = new Set(reasons.map((code) => criterionReasons[code].criterion));
  return (
    <Beside title={answer.state === 'here' ? say('tab.form.criteria', { count: met.size }) : say('tab.form.criteriaUnknown')}>
      {reasons.length > 0 && (
        <ul style={{ margin: 0 }}>
          {reasons.map((code) => (
            <li key={code}>{say(`criterionReason.${code}`)}</li>
          ))}
        </ul>
      )}
    </Beside>
  );
}
