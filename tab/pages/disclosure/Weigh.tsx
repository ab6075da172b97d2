// One document: how it is handed out, by which provision, and where it is masked.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import { disclosureAnswers, type DisclosureAnswer } from '../../../src/core/disclosure/answer';
import { isGround } from '../../../src/core/disclosure/grounds';
import { isKeyOf, keysOf } from '../../../src/core/brand';
import type { WeighedPage } from '../../../src/core/views/disclosure-view';
import { ChoiceField } from '../../fields/ChoiceField';
import { ManyField } from '../../fields/ManyField';
import { SendButton } from '../../fields/SendButton';
import { LongText } from '../../parts/LongText';
import { PageLink } from '../../parts/PageLink';
import { PageTitle } from '../../parts/PageTitle';
import { TypedAside } from '../../parts/typed/TypedAside';
import { TypedNote } from '../../parts/typed/TypedNote';
import { useHandIn } from '../../parts/typed/use-hand-in';
import { useTyped } from '../../parts/typed/use-typed';
import { useWords } from '../../parts/words';
import { disclosureAddress } from '../../route';
import { Areas } from './Areas';
import { CopyButton } from './CopyButton';
import { MaskWords } from './MaskWords';
import { SaidNote, type Said } from './SaidNote';
import { answerOf, groupsOf, keptWeighing, weighingNow, type Weighing } from './weighing';

interface WeighProps {
  readonly id: string;
  /** Where it is asked for and answered. */
  readonly address: string;
  readonly page: WeighedPage;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const nothingKept = keptWeighing.nullable();

/** What has been said is kept while it is said, and stands there when the page is opened again, until it is saved. */
export const Weigh = ({ id, document, ...rest }: WeighProps & { readonly document: string }) =>
  rest.page.isOpen ? (
    <TypedAside about={`weigh|${document}.${id}`}>
      <Weighed id={id} {...rest} />
      <TypedNote />
    </TypedAside>
  ) : (
    <Weighed id={id} {...rest} />
  );

function Weighed({ id, address, page }: WeighProps) {
  const say = useWords();
  const { page: column, row } = useStyles();
  const groups = useMemo(() => groupsOf(page), [page]);
  const [kept, , keep] = useTyped('weighing', nothingKept, null);
  const weighing = useMemo(() => weighingNow(page, kept), [page, kept]);
  const { changed, said, isSending, save } = useSaving(address);
  const isKept = said.done !== undefined || (kept === null && page.before?.answer === 'masked');
  const { answer } = weighing;
  const choose = (change: Partial<Weighing>): void => {
    changed();
    keep((before) => ({ hash: page.hash, weighing: { ...weighingNow(page, before), ...change } }));
  };
  return (
    <div className={column}>
      <PageTitle>{say('disclosure.document', { number: page.number, place: page.place, title: page.title })}</PageTitle>
      <PageLink to={disclosureAddress(id)}>{say('disclosure.toList')}</PageLink>
      <HowAndWhy page={page} weighing={weighing} choose={choose} />
      {answer === 'masked' && page.form === 'text' && (
        <MaskWords page={page} groups={groups} weighing={weighing} choose={choose} />
      )}
      {answer === 'masked' && page.form === 'pictures' && (
        <Areas page={page} address={address} weighing={weighing} choose={choose} />
      )}
      {answer !== 'masked' && page.form === 'text' && <LongText text={page.text} isOpen />}
      <SaidNote said={said} />
      {page.isOpen && answer !== undefined && (
        <div className={row}>
          <SendButton label={say('disclosure.save')} isSending={isSending} press={() => save(answerOf(page, weighing))} />
        </div>
      )}
      {isKept && answer === 'masked' && (
        <div>
          <CopyButton label={say('disclosure.copy.fetch')} address={address} name={`${page.number}-${page.place}-kopia.pdf`} />
        </div>
      )}
    </div>
  );
}

interface HowProps {
  readonly page: WeighedPage;
  readonly weighing: Weighing;
  readonly choose: (change: Partial<Weighing>) => void;
}

/** The answer, and the provision it rests on: another answer asks for another. */
function HowAndWhy({ page, weighing: { answer, grounds }, choose }: HowProps) {
  const say = useWords();
  const isLets = answer === 'whole';
  const take = (code: string): void => {
    if (!isKeyOf(disclosureAnswers, code)) return;
    const isSameWay = answer !== undefined && (code === 'whole') === isLets;
    choose({ answer: code, grounds: isSameWay ? grounds : [] });
  };
  const isPossible = (one: DisclosureAnswer): boolean => one !== 'masked' || page.form !== 'none';
  return (
    <>
      <ChoiceField
        label={say('disclosure.answer.ask')}
        options={keysOf(disclosureAnswers)
          .filter(isPossible)
          .map((one) => ({ id: one, name: say(`disclosure.answer.${one}`) }))}
        chosen={answer}
        choose={take}
      />
      {page.form === 'none' && <Text>{say('disclosure.mask.none')}</Text>}
      {answer !== undefined && (
        <ManyField
          label={say(isLets ? 'disclosure.grounds.lets' : 'disclosure.grounds.withholds')}
          options={groundOptions(isLets ? page.lets : page.withholds)}
          chosen={grounds}
          choose={(chosen) => choose({ grounds: chosen })}
        />
      )}
      {isLets && <Text size={200}>{say('disclosure.grounds.party')}</Text>}
    </>
  );
}

const groundOptions = (choices: WeighedPage['lets']) =>
  choices.flatMap(({ code, word }) => (isGround(code) ? [{ id: code, name: word }] : []));

/** Saving, and what came of it. */
function useSaving(address: string) {
  const say = useWords();
  const [said, setSaid] = useState<Said>({});
  const [isSending, setSending] = useState(false);
  const { handInAndStay } = useHandIn();
  const save = (body: object): void => {
    setSending(true);
    setSaid({});
    handInAndStay(address, z.unknown(), { body })
      .then(
        () => setSaid({ done: say('disclosure.saved') }),
        (failure: unknown) => setSaid({ problem: failure instanceof Error ? failure.message : '' }),
      )
      .finally(() => setSending(false));
  };
  const changed = (): void => setSaid({});
  return { changed, said, isSending, save };
}
