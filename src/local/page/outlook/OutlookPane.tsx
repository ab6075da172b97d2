// *Lämna över som synpunkt*: the product's pane beside the mail, framed unmodified; this window is its Outlook.

import { Button, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useDirectory } from '../frame/people';
import { useSettings } from '../frame/settings';
import { useBot } from '../frame/use-bot';
import { useWords } from '../frame/words';
import type { Mail } from './mail';
import { useMail } from './use-mailbox';
import { answerPane, aroundOf, asPaneRequest, moods, type Mood, type Playing } from './outlook-host';

/** The ribbon's button, and the pane when it is pressed; pinned, it stays while other mails are read. `who` has the mailbox open. */
export function OutlookPane({ row, who }: { readonly row: number | undefined; readonly who: string }) {
  const say = useWords();
  const { data: bot } = useBot();
  const { data: mail } = useMail(row);
  const [isOpen, setOpen] = useState(wasOpen);
  const [mood, setMood] = useState<Mood>('usual');
  const turn = (): void => {
    wasOpen = !isOpen;
    setOpen(!isOpen);
  };
  return (
    <section className="outlook-pane" aria-label={say('pane.region')}>
      <div className="row">
        <Button aria-expanded={isOpen} onClick={turn}>
          {say('pane.button')}
        </Button>
        {isOpen && <MoodChoice mood={mood} choose={setMood} />}
      </div>
      {isOpen && bot?.up === true && (
        <PaneFrame key={mood === 'outside' ? mood : ''} url={`${bot.url}/outlook/`} mail={mail} who={who} mood={mood} />
      )}
      {isOpen && bot?.up === false && <p>{say('teams.tabWaits')}</p>}
    </section>
  );
}

/** Outlook remembers that it is pinned. */
let wasOpen = false;

function MoodChoice({ mood, choose }: { readonly mood: Mood; readonly choose: (mood: Mood) => void }) {
  const say = useWords();
  return (
    <Select
      size="small"
      aria-label={say('pane.mood')}
      value={mood}
      onChange={(_event, { value }) => choose(moods.find((one) => one === value) ?? 'usual')}
    >
      {moods.map((one) => (
        <option key={one} value={one}>
          {say(`pane.mood.${one}`)}
        </option>
      ))}
    </Select>
  );
}

interface FrameProps {
  readonly url: string;
  readonly mail: Mail | undefined;
  readonly who: string;
  readonly mood: Mood;
}

/** Answers only the frame itself. */
function PaneFrame({ url, mail, who, mood }: FrameProps) {
  const say = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const { theme, language } = useSettings();
  const directory = useDirectory();
  const playing = useRef<Playing | undefined>(undefined);
  const person = directory?.people.find(({ key }) => key === who);
  const { origin } = new URL(url);
  useEffect(() => {
    const tenant = directory?.tenant;
    if (person === undefined || tenant === undefined) return;
    playing.current = { mail, person, tenant, theme, language, mood };
    frame.current?.contentWindow?.postMessage(aroundOf(playing.current), origin);
  });
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>): void => {
      const request = asPaneRequest(event.data);
      if (!request || event.source !== frame.current?.contentWindow || !playing.current) return;
      void answerPane(request, playing.current).then((answer) => frame.current?.contentWindow?.postMessage(answer, origin));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [origin]);
  if (person === undefined) return null;
  return <iframe ref={frame} className="pane-frame" src={url} title={say('pane.frame')} allow="clipboard-write" />;
}
