// Beside a form: what others have done while it was filled in; and when they have stopped it from being saved, the choice what to do about that.

import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { z } from 'zod';
import { leaveWords, takeBackWords } from '../typed/left-words';
import { useHandIn } from '../typed/use-hand-in';
import { TypedContext } from '../typed/use-typed';
import { wordsIn } from '../typed/words-in';
import type { Sending } from '../use/use-task-answer';
import { useWords } from '../words';
import { TogetherContext, useNews, type NewField, type News } from './use-news';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** Nothing where nothing is new. Said politely while she writes, at once when she has tried to save. */
export function Meanwhile({ sending }: { readonly sending: Sending }) {
  const say = useWords();
  const together = useContext(TogetherContext);
  const { keepWhole } = useHandIn();
  const { news, look } = useNews();
  const isStopped = sending.refusal?.code === 'changedSince';
  useEffect(() => {
    if (isStopped) look();
  }, [isStopped, look]);
  const about = useContext(TypedContext)?.about ?? '';
  const place = useRef<HTMLDivElement>(null);
  const { id: matter = '', seen } = together ?? {};
  useEffect(() => takeBackWords({ matter, about }), [matter, about, seen]);
  const show = async (): Promise<void> => {
    await keepWhole();
    leaveWords({ matter, about }, wordsIn(place.current?.closest('form') ?? undefined));
    together?.again();
  };
  return (
    <div ref={place} role={isStopped ? 'alert' : 'status'} aria-live={isStopped ? 'assertive' : 'polite'}>
      {(news !== undefined || isStopped) && (
        <Told news={news} title={say(isStopped ? 'tab.news.stopped' : 'tab.news.while')} isStopped={isStopped}>
          <Button appearance={isStopped ? 'primary' : 'secondary'} onClick={() => void show()}>
            {say('tab.news.show')}
          </Button>
          {isStopped && news !== undefined && (
            <Button disabledFocusable={sending.isSending} onClick={() => sending.sendAnyway(news.seen)}>
              {say('tab.news.anyway')}
            </Button>
          )}
        </Told>
      )}
    </div>
  );
}

interface ToldProps {
  readonly news: News | undefined;
  readonly title: string;
  readonly isStopped: boolean;
  readonly children: ReactNode;
}

function Told({ news, title, isStopped, children }: ToldProps) {
  const say = useWords();
  const { list, buttons } = useStyles();
  return (
    <MessageBar intent={isStopped ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {news === undefined ? (
          <p>{say('tab.news.unknown')}</p>
        ) : (
          <ul className={list} aria-label={say('tab.news.list')}>
            {news.rows.map(({ key, when, text, fields }) => (
              <li key={key}>
                {when} {text}
                {fields.map((field) => (
                  <TakeNew key={field.field} field={field} />
                ))}
              </li>
            ))}
          </ul>
        )}
        <div className={buttons}>{children}</div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Fields that are called something else in a form. */
const inForm: Readonly<Record<string, string>> = { unit: 'responsibility' };
const answersShape = z.record(z.string(), z.unknown());

/** Where her form says otherwise: nothing of what the other said is gone over without her having chosen. */
function TakeNew({ field: { field, label, to, word } }: { readonly field: NewField }) {
  const say = useWords();
  const page = useContext(TypedContext);
  const name = inForm[field] ?? field;
  const fields = page?.keeper.read() ?? {};
  const found = ['answers', 'about'].flatMap((group) => {
    const read = answersShape.safeParse(fields[group]);
    return read.success && typeof read.data[name] === 'string' && read.data[name] !== to ? [{ group, said: read.data }] : [];
  })[0];
  if (page === undefined || found === undefined) return null;
  const take = (): void => void page.putIn(found.group, { ...found.said, [name]: to });
  return (
    <div>
      {say('tab.news.otherwise', { field: label })}{' '}
      <Button size="small" onClick={take}>
        {say('tab.news.take', { word })}
      </Button>
    </div>
  );
}
