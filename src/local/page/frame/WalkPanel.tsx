// "Så här provar du": the ten-minute walk as steps that tick themselves off when the lists show that they were taken.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { Icon } from './icons';
import { useDirectory } from './people';
import { hrefTo } from './route';
import { remember, remembered } from './settings';
import { useData } from './use-data';
import { useWords } from './words';

const walk = z.object({ done: z.record(z.string(), z.boolean()), holders: z.record(z.string(), z.string()) });

/** Where each step is taken; a card is looked for with whoever holds it. */
const steps = [
  ['case', hrefTo('outlook', 'kollega')],
  ['triaged', hrefTo('teams', 'registrar')],
  ['assigned', hrefTo('teams', 'managerSouth')],
  ['sentToProvider', hrefTo('teams', 'caseworkerSouth')],
  ['providerAnswered', hrefTo('outlook', 'utforare')],
  ['followedUp', hrefTo('teams', 'caseworkerSouth')],
  ['takenToEku', hrefTo('teams', 'managerSouth')],
  ['ekuApproved', hrefTo('teams', 'managerSouth')],
  ['ekuPosted', hrefTo('kanal', 'ekuFirst')],
  ['ekuReceived', hrefTo('kanal', 'ekuFirst')],
  ['answered', hrefTo('teams', 'managerSouth')],
  ['closed', hrefTo('teams', 'registrar')],
] as const;
type Step = (typeof steps)[number][0];

const CHANGES: readonly string[] = ['graph', 'clock', 'chat', 'channel'];

/** Open until it is hidden; the choice is remembered. */
export function WalkPanel() {
  const say = useWords();
  const [open, setOpen] = useState(() => remembered('walk') !== 'hidden' && window.innerWidth > 1100);
  const turn = (): void => {
    remember('walk', open ? 'hidden' : 'shown');
    setOpen(!open);
  };
  return (
    <aside className={open ? 'walk' : 'walk walk-closed'} aria-label={say('walk.title')}>
      <Button appearance="subtle" icon={<Icon name="walk" />} aria-expanded={open} onClick={turn}>
        {say('walk.title')}
      </Button>
      {open && <Steps />}
    </aside>
  );
}

function Steps() {
  const say = useWords();
  const { data } = useData({ path: '/local/page/walk', shape: walk, touchedBy: ({ kind }) => CHANGES.includes(kind) });
  const isDone = (step: Step): boolean => data?.done[step] === true;
  const next = steps.find(([step]) => !isDone(step))?.[0];
  return (
    <>
      <p className="walk-time">{say('walk.time')}</p>
      <ol className="walk-steps">
        {steps.map(([step, href], n) => (
          <li
            key={step}
            className={isDone(step) ? 'done' : step === next ? 'next' : undefined}
            aria-current={step === next ? 'step' : undefined}
          >
            <span className="walk-mark" aria-hidden="true">
              {isDone(step) ? <Icon name="check" size={14} /> : n + 1}
            </span>
            <StepWords step={step} href={href} holder={step === next ? data?.holders[step] : undefined} />
            {isDone(step) && <span className="hidden-words"> ({say('walk.done')})</span>}
          </li>
        ))}
      </ol>
      <p className="walk-time">{say(next === undefined ? 'walk.over' : 'walk.then')}</p>
    </>
  );
}

/** `holder`: the key of the person whose chat has the card, when it may be somebody else than usual. */
function StepWords({ step, href, holder }: { readonly step: Step; readonly href: string; readonly holder: string | undefined }) {
  const say = useWords();
  const person = useDirectory()?.people.find(({ key }) => key === holder);
  return (
    <span>
      <a href={person ? hrefTo('teams', person.key) : href}>{say(`walk.${step}`)}</a>
      {person && <span className="walk-holder"> {say('walk.holder', { name: person.name })}</span>}
    </span>
  );
}
