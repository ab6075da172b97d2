// Where the person is reached, when it was learned after *Mottagning*: asked beside a wish for a letter or a call, and with a line of its own.

import { Button, Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { lengths } from '../../../src/core/casefile/lengths';
import type { CasePage } from '../../../src/core/views/case-page';
import { FieldBox } from '../../fields/FieldBox';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../../parts/ProblemNote';
import { TypedNote } from '../../parts/typed/TypedNote';
import { useHandIn } from '../../parts/typed/use-hand-in';
import { useTyped } from '../../parts/typed/use-typed';
import type { Amending } from '../../parts/use/use-amend';
import { useWords } from '../../parts/words';

type Reach = Omit<NonNullable<CasePage['amend']['reach']>, 'isHidden'>;
export type ReachWay = keyof Reach;

/** What a wish to be answered needs to know; undefined for one that needs neither. */
const reachFor = (field: string, to: string | undefined): ReachWay | undefined =>
  field !== 'replyWish' ? undefined : to === 'letter' ? 'postal' : to === 'phone' ? 'phone' : undefined;

interface FieldProps {
  readonly way: ReachWay;
  readonly text: string;
  readonly write: (text: string) => void;
  /** What is known already is not shown. */
  readonly isHidden: boolean;
}

/** An address in lines, or a number. */
function ReachField({ way, text, write, isHidden }: FieldProps) {
  const say = useWords();
  const change = (_event: unknown, { value }: { readonly value: string }): void => write(value);
  return (
    <FieldBox
      label={say(`amend.reach.${way}`)}
      hint={say(isHidden ? 'amend.reach.hidden.hint' : 'amend.reach.hint')}
      fault={undefined}
    >
      {way === 'postal' ? (
        <Textarea rows={3} maxLength={lengths.postal} value={text} onChange={change} />
      ) : (
        <Input type="tel" maxLength={lengths.phone} value={text} onChange={change} />
      )}
    </FieldBox>
  );
}

interface FormProps {
  readonly way: ReachWay;
  readonly page: CasePage;
  readonly amending: Amending;
  readonly close: () => void;
}

/** One of them alone; Escape leaves it as it is. */
export function ReachForm({ way, page, amending, close }: FormProps) {
  const say = useWords();
  const { reach } = page.amend;
  const known = reach?.[way] ?? '';
  const [text, write] = useTyped(way, z.string(), known);
  const { handIn } = useHandIn();
  const save = (): void => amending.save({ changes: {}, reason: '', reach: { [way]: text } }, { handIn, close });
  return (
    <div
      role="group"
      aria-label={`${say('amend.open')}: ${say(`amend.reach.${way}`)}`}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <ReachField way={way} text={text} write={write} isHidden={reach?.isHidden === true} />
      {amending.isOverOthers && (
        <ProblemNote sentence={say('tab.news.amended', { now: known === '' ? say('amend.reach.none') : known })} />
      )}
      <SendButton label={say('amend.save')} isSending={amending.isSending} mustWait={text.trim() === known} press={save} />{' '}
      <Button onClick={close}>{say('amend.cancel')}</Button>
      <TypedNote />
    </div>
  );
}

const writtenShape = z.record(z.string(), z.string());

/** The field beside a wish that needs it, and what to hand in with the wish; neither for one that does not. */
export function useReach(
  page: CasePage,
  field: string,
  to: string | undefined,
): { readonly field: ReactNode; readonly given: { readonly reach?: Readonly<Record<string, string>> } } {
  const [written, write] = useTyped<Readonly<Record<string, string>>>('reach', writtenShape, {});
  const known = page.amend.reach;
  const way = reachFor(field, to);
  if (way === undefined || known === null) return { field: null, given: {} };
  const text = written[way] ?? known[way];
  return {
    field: <ReachField way={way} text={text} write={(next) => write({ ...written, [way]: next })} isHidden={known.isHidden} />,
    given: text.trim() === known[way] ? {} : { reach: { [way]: text } },
  };
}
