// The draft of a post to EKU: the facts, the answers, and exactly the card EKU will read, approved or taken back by the unit manager.

import { Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { caseAddress } from '../route';
import { CardPreview } from '../parts/card/CardWhenShown';
import { ApprovedNote } from '../parts/eku/ApprovedNote';
import { FetchBrief } from '../parts/eku/FetchBrief';
import { ConfirmPart } from '../parts/eku/ConfirmPart';
import { ApprovePart } from '../parts/eku/ApprovePart';
import { CasesPart } from '../parts/eku/CasesPart';
import { CriteriaPart } from '../parts/eku/CriteriaPart';
import type { Draft } from '../parts/eku/draft-shape';
import { PreviewPart } from '../parts/eku/PreviewPart';
import { QuestionsPart } from '../parts/eku/QuestionsPart';
import { StandNote } from '../parts/eku/StandNote';
import { WithdrawPart } from '../parts/eku/WithdrawPart';
import { draftPath, useDraft, useWork } from '../parts/eku/use-draft';
import { TypedPage } from '../parts/typed/TypedPage';
import { InView } from '../parts/InView';
import { NothingHere } from '../parts/NothingHere';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

interface EkuDraftProps {
  readonly caseId: string;
  readonly round: number;
}

/** The page of the task *Granska underlag till EKU*; how it stands now decides what it shows, whatever round its address has. */
export function EkuDraft({ caseId }: EkuDraftProps) {
  const draft = useDraft(caseId);
  const [isUndone, setUndone] = useState(false);
  /** How it stood when something was decided here: what is new then is seen and heard. */
  const [before, setBefore] = useState<string>();
  const say = useWords();
  if (draft.state === 'waiting') return <Waiting />;
  if (draft.state === 'failed')
    return draft.code === 'noSuchCase' ? <NothingHere /> : <Failed sentence={draft.sentence} again={draft.again} />;
  const { value, again } = draft;
  const isDraft = value.stand.kind === 'draft';
  const now = `${value.stand.kind}|${'state' in value.stand ? value.stand.state : ''}`;
  const decided = (): void => {
    setBefore(now);
    again();
  };
  return (
    <>
      <PageTitle>{say('tab.page.ekuDraft')}</PageTitle>
      <p>
        {say('lane.about', { number: value.number })} <PageLink to={caseAddress(caseId)}>{say('tab.toCase')}</PageLink>
      </p>
      <Told sentence={say(value.isBrief ? 'lane.brief.noPersons' : 'lane.noPersons')} />
      <InView of={before === undefined || before === now ? undefined : now} seen={() => setBefore(undefined)}>
        {isUndone && isDraft && <Told sentence={say('lane.undone')} />}
        <StandNote
          {...{ caseId, stand: value.stand, isBrief: value.isBrief, again: decided }}
          look={again}
          undone={() => setUndone(true)}
        />
      </InView>
      {(value.stand.kind === 'posted' || value.stand.kind === 'signed') && <ApprovedNote stand={value.stand} />}
      {value.stand.kind === 'signed' && <FetchBrief caseId={caseId} number={value.number} />}
      {value.stand.kind === 'posted' && value.stand.mayWithdraw && <WithdrawPart caseId={caseId} done={decided} />}
      {value.stand.kind === 'draft' && (
        <TypedPage about={`${caseId}|approveEku|${value.stand.round}`} path={draftPath(caseId)} before={value.typed}>
          <Work key={value.stand.kind} caseId={caseId} draft={value} again={decided} />
        </TypedPage>
      )}
      {!isDraft && value.stand.kind !== 'none' && (
        <Section title={say(value.isBrief ? 'lane.brief.preview' : 'lane.preview')}>
          <CardPreview card={value.card} label={say(value.isBrief ? 'lane.brief.preview' : 'lane.preview')} />
        </Section>
      )}
      {value.stand.kind === 'second' && value.stand.isYours && (
        <ConfirmPart caseId={caseId} round={value.stand.round} done={decided} />
      )}
    </>
  );
}

const Told = ({ sentence }: { readonly sentence: string }) => (
  <MessageBar layout="multiline" style={{ marginBlockEnd: tokens.spacingVerticalM }}>
    <MessageBarBody>{sentence}</MessageBarBody>
  </MessageBar>
);

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    '@media (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  beside: { '@media (min-width: 800px)': { position: 'sticky', top: 0, alignSelf: 'start' } },
});

function Work({ caseId, draft, again }: { readonly caseId: string; readonly draft: Draft; readonly again: () => void }) {
  const { columns, beside } = useStyles();
  const say = useWords();
  const work = useWork(caseId, draft);
  const { stand } = draft;
  const isLocked = stand.kind !== 'draft' || !stand.isYours;
  return (
    <div className={columns}>
      <div>
        <CriteriaPart
          facts={draft.facts}
          chosen={work.choices.criteria}
          isLocked={isLocked}
          change={(criteria) => work.choose({ criteria })}
        />
        <CasesPart cases={draft.cases} />
        {draft.facts.inGroup > 0 && (
          <Checkbox
            label={say('lane.ofGroup', { count: draft.facts.inGroup })}
            checked={work.choices.isOfGroup === true}
            disabled={isLocked}
            onChange={(_event, { checked }) => work.setReach(checked === true ? 'isOfGroup' : null)}
          />
        )}
        {draft.facts.over !== null && (
          <Checkbox
            label={say('lane.overProviders', draft.facts.over)}
            checked={work.choices.isOverProviders === true}
            disabled={isLocked}
            onChange={(_event, { checked }) => work.setReach(checked === true ? 'isOverProviders' : null)}
          />
        )}
        <QuestionsPart caseId={caseId} work={work} isLocked={isLocked} />
      </div>
      <div className={beside}>
        <PreviewPart work={work} isBrief={draft.isBrief} />
        {stand.kind === 'draft' && stand.isYours && (
          <ApprovePart caseId={caseId} round={stand.round} isBrief={draft.isBrief} work={work} decided={again} />
        )}
      </div>
    </div>
  );
}
