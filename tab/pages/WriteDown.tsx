// *Skriv ner*: what an employee has heard, been given on paper or in a chat becomes a case, and she gets a receipt.

import { MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { ask } from '../api';
import { PageTitle } from '../parts/PageTitle';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';
import { ComplaintForm } from '../parts/write-down/ComplaintForm';
import { emptyForm, type WrittenForm } from '../parts/write-down/form';
import { Receipt, receiptShape, type ReceiptOfCase } from '../parts/write-down/Receipt';

const groundShape = z.object({ today: z.string() });
const draftShape = z.object({ body: z.string() });

/** The form, empty or filled in with a draft from the chat; afterwards the receipt. */
export function WriteDown({ draftId }: { readonly draftId?: string }) {
  const ground = useAnswer('/api/write-down', groundShape);
  if (ground.state === 'waiting') return <Waiting />;
  if (ground.state === 'failed') return <Failed sentence={ground.sentence} again={ground.again} />;
  const { today } = ground.value;
  return draftId === undefined ? <Writing today={today} /> : <FromDraft key={draftId} today={today} draftId={draftId} />;
}

function FromDraft({ today, draftId }: { readonly today: string; readonly draftId: string }) {
  const draft = useAnswer(`/api/drafts/${encodeURIComponent(draftId)}`, draftShape);
  if (draft.state === 'waiting') return <Waiting />;
  if (draft.state === 'here') return <Writing today={today} draft={{ id: draftId, words: draft.value.body }} />;
  return draft.code === 'noSuchCase' ? (
    <Writing today={today} draft="gone" />
  ) : (
    <Failed sentence={draft.sentence} again={draft.again} />
  );
}

interface WritingProps {
  readonly today: string;
  readonly draft?: { readonly id: string; readonly words: string } | 'gone';
}

/** One form, known by an id of its own, so that handing it in twice makes one case. */
function Writing({ today, draft }: WritingProps) {
  const say = useWords();
  const [begun, setBegun] = useState(() => ({ formId: crypto.randomUUID(), draft }));
  const [receipt, setReceipt] = useState<ReceiptOfCase>();
  const { formId } = begun;
  const own = typeof begun.draft === 'object' ? begun.draft : undefined;
  const handIn = async (form: WrittenForm): Promise<string | undefined> => {
    try {
      setReceipt(
        await ask('/api/write-down', receiptShape, { ...form, address: form.address.trim(), formId, draftId: own?.id ?? null }),
      );
      return undefined;
    } catch (failure) {
      return failure instanceof Error ? failure.message : '';
    }
  };
  const another = (): void => {
    setReceipt(undefined);
    setBegun({ formId: crypto.randomUUID(), draft: undefined });
  };
  if (receipt !== undefined) return <Receipt receipt={receipt} today={today} another={another} />;
  return (
    <>
      <PageTitle>{say('writeDown.title')}</PageTitle>
      <p>{say('writeDown.about')}</p>
      {begun.draft !== undefined && (
        <MessageBar
          intent={own === undefined ? 'warning' : 'info'}
          layout="multiline"
          style={{ marginBlockEnd: tokens.spacingVerticalM, maxWidth: '640px' }}
        >
          <MessageBarBody>{say(own === undefined ? 'writeDown.draftGone' : 'writeDown.fromDraft')}</MessageBarBody>
        </MessageBar>
      )}
      <ComplaintForm key={formId} begin={emptyForm(today, own?.words)} today={today} handIn={handIn} />
    </>
  );
}
