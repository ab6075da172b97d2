// *Skriv ner*: what an employee has heard, been given on paper or in a chat becomes a case, and she gets a receipt.

import { MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { enumOf } from '../../src/core/brand';
import { oralSteps, type OralStep } from '../../src/core/routine/oral-steps';
import { hearing } from '../../src/core/routine/guidance';
import { Guidance } from '../parts/guidance/Guidance';
import { PageTitle } from '../parts/PageTitle';
import { TypedAside } from '../parts/typed/TypedAside';
import { TypedPage } from '../parts/typed/TypedPage';
import { useHandIn } from '../parts/typed/use-hand-in';
import { useTyped } from '../parts/typed/use-typed';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';
import { ComplaintForm } from '../parts/write-down/ComplaintForm';
import { asNeeded, emptyForm, type WrittenForm } from '../parts/write-down/form';
import { OpenNotes } from '../parts/write-down/OpenNotes';
import { OralSteps } from '../parts/write-down/OralSteps';
import { RestOfNote } from '../parts/write-down/RestOfNote';
import { Receipt, receiptShape, type ReceiptOfCase } from '../parts/write-down/Receipt';

const groundShape = z.object({ today: z.string(), steps: z.array(z.enum(enumOf<OralStep>(oralSteps))) });
type Ground = z.infer<typeof groundShape>;
const draftShape = z.object({ body: z.string() });

/** The form, empty or filled in with a draft from the chat; afterwards the receipt. */
export function WriteDown({ draftId }: { readonly draftId?: string }) {
  const ground = useAnswer('/api/write-down', groundShape);
  if (ground.state === 'waiting') return <Waiting />;
  if (ground.state === 'failed') return <Failed sentence={ground.sentence} again={ground.again} />;
  if (draftId === undefined) return <Kept ground={ground.value} about="writeDown|" />;
  return <FromDraft key={draftId} ground={ground.value} draftId={draftId} />;
}

function FromDraft({ ground, draftId }: { readonly ground: Ground; readonly draftId: string }) {
  const draft = useAnswer(`/api/drafts/${encodeURIComponent(draftId)}`, draftShape);
  if (draft.state === 'waiting') return <Waiting />;
  if (draft.state === 'here')
    return <Kept ground={ground} about={`writeDown|${draftId}`} draft={{ id: draftId, words: draft.value.body }} />;
  return draft.code === 'noSuchCase' ? (
    <Kept ground={ground} about="writeDown|" draft="gone" />
  ) : (
    <Failed sentence={draft.sentence} again={draft.again} />
  );
}

interface WritingProps {
  readonly ground: Ground;
  readonly about: string;
  readonly draft?: { readonly id: string; readonly words: string } | 'gone';
}

/** What was written and not handed in stands there again; another one begins empty. */
function Kept(props: WritingProps) {
  const [{ turn, open }, setTurn] = useState<{ readonly turn: number; readonly open?: string }>({ turn: 0 });
  const another: Going['another'] = (next) => setTurn(next === undefined ? { turn: turn + 1 } : { turn: turn + 1, open: next });
  if (turn === 0) return <TypedAside about={props.about} children={<Writing {...props} another={another} />} />;
  return (
    <TypedPage key={turn} about="writeDown|" path={`/api/typed/${encodeURIComponent('writeDown|')}`} before={null}>
      <Writing ground={props.ground} about="writeDown|" another={another} {...(open === undefined ? {} : { open })} />
    </TypedPage>
  );
}

/** What somebody has said beside the words. */
const answeredIn = ({ about }: WrittenForm): WrittenForm['about'] =>
  Object.fromEntries(Object.entries(about).filter(([, answer]) => answer !== ''));

/** A file as the server takes it. */
async function inBase64(file: File): Promise<{ readonly name: string; readonly base64: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const letters = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, n) =>
    String.fromCharCode(...bytes.subarray(n * piece, (n + 1) * piece)),
  );
  return { name: file.name, base64: btoa(letters.join('')) };
}
const piece = 8192;

const formIdShape = z.string();

interface Going {
  /** The note that is to be completed. */
  readonly open?: string;
  /** Begins anew, with a note to complete or with nothing. */
  readonly another: (open?: string) => void;
}

/** One form, known by an id of its own, so that handing it in twice makes one case. */
function Writing({ ground: { today, steps }, draft, open, another }: WritingProps & Going) {
  const say = useWords();
  const { handIn: hand } = useHandIn();
  const [newId] = useState(() => crypto.randomUUID());
  const [formId, keepId] = useTyped<string>('formId', formIdShape, newId);
  const [receipt, setReceipt] = useState<ReceiptOfCase>();
  const [isSaved, setSaved] = useState(false);
  const own = typeof draft === 'object' ? draft : undefined;
  const [openNote, setOpenNote] = useState(open ?? null);
  const given =
    (isOpen: boolean) =>
    async (form: WrittenForm, scans: readonly File[]): Promise<string | undefined> => {
      try {
        const words = { ...(isOpen ? form : asNeeded(form)), about: answeredIn(form) };
        const body = { ...words, formId, isOpen, draftId: own?.id ?? null, files: await Promise.all(scans.map(inBase64)) };
        setReceipt(await hand('/api/write-down', receiptShape, { body }));
        setSaved(isOpen);
        return undefined;
      } catch (failure) {
        return failure instanceof Error ? failure.message : '';
      }
    };
  if (openNote !== null)
    return <RestOfNote formId={openNote} today={today} done={() => another()} leave={() => setOpenNote(null)} />;
  if (receipt !== undefined)
    return (
      <Receipt receipt={receipt} today={today} another={() => another()} complete={isSaved ? () => another(formId) : undefined} />
    );
  return (
    <>
      <PageTitle>{say('writeDown.title')}</PageTitle>
      <p>{say('writeDown.about')}</p>
      <OpenNotes choose={setOpenNote} />
      <OralSteps steps={steps} />
      <Guidance lines={hearing} hasForm />
      {draft !== undefined && <DraftNote isOwn={own !== undefined} />}
      <ComplaintForm
        begin={emptyForm(today, own?.words)}
        today={today}
        begun={() => keepId(formId)}
        handIn={given(false)}
        saveNow={own === undefined ? given(true) : undefined}
      />
    </>
  );
}

/** That the words came from the chat, or that they are not there any more. */
function DraftNote({ isOwn }: { readonly isOwn: boolean }) {
  const say = useWords();
  return (
    <MessageBar
      intent={isOwn ? 'info' : 'warning'}
      layout="multiline"
      style={{ marginBlockEnd: tokens.spacingVerticalM, maxWidth: '640px' }}
    >
      <MessageBarBody>{say(isOwn ? 'writeDown.fromDraft' : 'writeDown.draftGone')}</MessageBarBody>
    </MessageBar>
  );
}
