// The clock: business time in Sweden, and three ways forward. Waits until the bot has been through the time that passed.

import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { Icon } from './icons';
import { Notice, TroubleNote } from './Notice';
import { ask, post, Trouble } from './request';
import { useSettings } from './settings';
import { useData } from './use-data';
import { useWords } from './words';
import { nextWorkingMorning } from './working-day';

const clock = z.object({ now: z.string(), offsetMs: z.number(), reached: z.string().nullable() });

const MINUTES = 5;
const ASK_EVERY = 250;
const GIVE_UP_AFTER = 90_000;

type Moving = { readonly to: string; readonly since: number } | undefined;

/** Date, time and the three buttons; beside them that the bot works, and then that it has come through the time that passed. */
export function ClockBar() {
  const say = useWords();
  const { data, reload } = useData({ path: '/local/clock', shape: clock, touchedBy: ({ kind }) => kind === 'clock' });
  const now = useTicking(data?.offsetMs, data?.now);
  const { state, trouble, move } = useMoving(reload);
  const button = (label: string, body: unknown) => (
    <Button size="small" disabled={state === 'moving' || !now} onClick={() => move(body)}>
      {label}
    </Button>
  );
  return (
    <section className="clock" aria-label={say('clock.title')}>
      <div className="clock-row">
        <Icon name="clock" />
        <Now at={now} />
        {button(say('clock.day'), { advanceDays: 1 })}
        {button(say('clock.workday'), now && { to: nextWorkingMorning(now).toISOString() })}
        {button(say('clock.minutes'), { advanceDays: MINUTES / (24 * 60) })}
        <span role="status" className="clock-state">
          {state === 'moving' && <Spinner size="extra-tiny" label={say('clock.moving')} />}
          {state === 'reached' && say('clock.done')}
        </span>
      </div>
      {state === 'stuck' && <Notice intent="warning">{say('clock.stuck')}</Notice>}
      <TroubleNote trouble={trouble} />
    </section>
  );
}

/** Moves the clock, and knows whether the bot has come to where it was moved. */
function useMoving(reload: () => void) {
  const [moving, setMoving] = useState<Moving>(undefined);
  const [end, setEnd] = useState<'reached' | 'stuck' | undefined>(undefined);
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const move = (body: unknown): void => {
    setTrouble(undefined);
    setEnd(undefined);
    post('/local/clock', clock, body).then(
      (moved) => setMoving({ to: moved.now, since: Date.now() }),
      (failure: unknown) => failure instanceof Trouble && setTrouble(failure),
    );
  };
  useReaching(moving, (how) => {
    setMoving(undefined);
    setEnd(how);
    reload();
  });
  return { state: moving ? 'moving' : end, trouble, move } as const;
}

function Now({ at }: { readonly at: Date | undefined }) {
  const { language } = useSettings();
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const zone = { timeZone: 'Europe/Stockholm' } as const;
  if (!at) return <span className="clock-now">–</span>;
  const day = at.toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...zone });
  return (
    <time className="clock-now" dateTime={at.toISOString()}>
      {day} {at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', ...zone })}
    </time>
  );
}

// Between answers the clock goes on ticking here; a frozen clock (tests) shows what the server said.
function useTicking(offsetMs: number | undefined, said: string | undefined): Date | undefined {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 5_000);
    return () => clearInterval(timer);
  }, []);
  if (offsetMs === undefined || said === undefined) return undefined;
  const ticking = Date.now() + offsetMs;
  return Math.abs(ticking - Date.parse(said)) < 24 * 60 * 60 * 1000
    ? new Date(Math.max(ticking, Date.parse(said)))
    : new Date(said);
}

function useReaching(moving: Moving, ended: (end: 'reached' | 'stuck') => void): void {
  useEffect(() => {
    if (!moving) return undefined;
    const look = async (): Promise<void> => {
      const reading = await ask('/local/clock', clock).catch(() => undefined);
      const reached = Date.parse(reading?.reached ?? '');
      if (reached >= Date.parse(moving.to)) ended('reached');
      else if (Date.now() - moving.since > GIVE_UP_AFTER) ended('stuck');
    };
    const timer = setInterval(() => void look(), ASK_EVERY);
    return () => clearInterval(timer);
  }, [moving]);
}
