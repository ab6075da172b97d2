// What the manager reads beside her decision: the caseworker's proposal, and how many criteria the facts speak for.

import { z } from 'zod';
import { isKeyOf } from '../../src/core/brand';
import { criterionReasons } from '../../src/core/processes/complaint/criteria';
import type { CasePage, Sheet } from '../../src/core/views/case-page';
import { LongText } from '../parts/LongText';
import { useAnswer } from '../parts/use/use-answer';
import { useWords } from '../parts/words';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';
import type { FormProps } from './form';
import { Beside } from './ReadBeside';

/** What the caseworker proposes. */
export function Proposal({ sheet: { needsMet, followUpNote } }: { readonly sheet: Sheet }) {
  const say = useWords();
  const outcome = needsMet === true ? 'needsMet' : 'needsNotMet';
  return (
    <Beside title={say('tab.form.proposal')}>
      <span>{needsMet === null ? say('tab.form.proposalNone') : say(`outcome.individualFollowUp.${outcome}`)}</span>
      {followUpNote !== null && <LongText text={followUpNote.body} />}
    </Beside>
  );
}

const counted = z.object({
  choices: z.object({ criteria: z.array(z.string()) }),
  stand: z.object({ kind: z.string(), state: z.string().optional() }),
});

/** Before anybody has approved a post the criteria are what the facts speak for, counted and never decided here. */
const uncounted: readonly string[] = ['draft', 'none'];

/** How many of the three criteria the facts speak for, or those the post to EKU was approved with. */
export function Criteria({ page }: { readonly page: CasePage }) {
  const say = useWords();
  const answer = useAnswer(`/api/cases/${encodeURIComponent(page.id)}/eku`, counted);
  if (answer.state === 'waiting') return null;
  const reasons = answer.state === 'here' ? answer.value.choices.criteria.filter((code) => isKeyOf(criterionReasons, code)) : [];
  const met = new Set(reasons.map((code) => criterionReasons[code].criterion));
  return (
    <Beside title={answer.state === 'here' ? say(titleOf(answer.value), { count: met.size }) : say('tab.form.criteriaUnknown')}>
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

const titleOf = ({ stand }: z.infer<typeof counted>): 'tab.form.criteria' | 'tab.form.criteriaApproved' =>
  uncounted.includes(stand.kind) || stand.state === 'withdrawn' ? 'tab.form.criteria' : 'tab.form.criteriaApproved';

/** To EKU where it may, and back to the caseworker. */
export function OtherWays({ sheet, sending: { isSending, send } }: Pick<FormProps, 'sheet' | 'sending'>) {
  const say = useWords();
  return (
    <>
      {sheet.mayEscalate && (
        <SendButton
          label={say(sheet.isBrief ? 'outcome.decideOutcome.toEku.brief' : 'outcome.decideOutcome.toEku')}
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
  );
}
