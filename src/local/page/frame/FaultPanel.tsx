// Faults on demand, small and out of the way: the control API's settings as switches.

import { Button, Popover, PopoverSurface, PopoverTrigger, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { Icon } from './icons';
import { TroubleNote } from './Notice';
import { ask, post, Trouble } from './request';
import { useData } from './use-data';
import { useWords } from './words';

const fault = z.looseObject({ kind: z.string(), service: z.string().optional(), every: z.number().optional() });
const set = z.object({ faults: z.array(fault) });

/** Every third or so, so that the work goes on, only slower. */
const presets = {
  throttleGraph: { kind: 'throttle', service: 'sharepoint', every: 3, retryAfter: 1 },
  lostAnswers: { kind: 'lost', service: 'sharepoint', every: 5 },
  connectorDown: { kind: 'unavailable', service: 'teams' },
  mailDown: { kind: 'unavailable', service: 'outlook' },
  slow: { kind: 'delay', milliseconds: 1500 },
} as const;

type PresetName = keyof typeof presets;
const names: readonly PresetName[] = ['throttleGraph', 'lostAnswers', 'connectorDown', 'mailDown', 'slow'];

/** A button with the number of faults, and a panel with a switch for each. */
export function FaultPanel() {
  const say = useWords();
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const { data, reload } = useData({ path: '/local/faults', shape: set, touchedBy: ({ kind }) => kind === 'faults' });
  const on = names.filter((name) =>
    data?.faults.some(({ kind, service }) => kind === presets[name].kind && service === serviceOf(name)),
  );
  const change = (wanted: readonly PresetName[]): void => {
    const done =
      wanted.length === 0
        ? ask('/local/faults', set, { method: 'DELETE' })
        : post('/local/faults', set, { faults: wanted.map((name) => presets[name]) });
    done.then(
      () => reload(),
      (failure: unknown) => failure instanceof Trouble && setTrouble(failure),
    );
  };
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger>
        <Button size="small" appearance="subtle" icon={<Icon name="fault" />} className={on.length > 0 ? 'faults-on' : undefined}>
          {on.length > 0 ? say('faults.on', { n: on.length }) : say('faults.title')}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={say('faults.title')} className="faults">
        <p>{say('faults.hint')}</p>
        {names.map((name) => (
          <Switch
            key={name}
            label={say(`faults.${name}`)}
            checked={on.includes(name)}
            onChange={(_event, { checked }) => change(checked ? [...on, name] : on.filter((one) => one !== name))}
          />
        ))}
        <Button size="small" disabled={on.length === 0} onClick={() => change([])}>
          {say('faults.clear')}
        </Button>
        <TroubleNote trouble={trouble} />
      </PopoverSurface>
    </Popover>
  );
}

const serviceOf = (name: PresetName): string | undefined => {
  const preset = presets[name];
  return 'service' in preset ? preset.service : undefined;
};
