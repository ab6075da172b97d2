// The product's tab, framed unmodified; this window is its Teams.

import { useEffect, useRef } from 'react';
import { useDirectory, type Person } from '../frame/people';
import { useSettings } from '../frame/settings';
import { useWords } from '../frame/words';
import { answerTab, asRequest, teamsTheme, type Adding, type Framing, type TabRequest } from './tab-host';

export interface TabFrameProps {
  readonly url: string;
  readonly person: Person;
  readonly title?: string;
  readonly frameContext: Framing['frameContext'];
  readonly subPageId?: string | undefined;
  readonly openLink: (url: string) => void;
  readonly submit: (result: unknown) => void;
  readonly placed?: (contentUrl: string) => void;
  readonly channel?: Framing['channel'];
  readonly adding?: (said: Adding) => void;
  /** Counts the presses of *Spara* outside the frame: each is told to the page in it. */
  readonly saves?: number;
}

/** Answers only the frame itself, and only at the address it was given. */
export function TabFrame(props: TabFrameProps) {
  const say = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const { theme, language } = useSettings();
  const tenant = useDirectory()?.tenant;
  const framing = useRef<Framing | undefined>(undefined);
  // The tab asks for its first theme itself; it is told of another one only.
  const told = useRef(theme);
  const { person, frameContext, subPageId, openLink, submit, url } = props;
  const origin = originOf(url);
  useEffect(() => {
    const placed = (contentUrl: string): void => {
      if (originOf(contentUrl) === origin) props.placed?.(contentUrl);
    };
    const adding = (said: Adding): void => props.adding?.(said);
    framing.current = tenant && {
      person,
      tenant,
      theme,
      language,
      frameContext,
      subPageId,
      pageId: 'arbete',
      channel: props.channel,
      adding,
      openLink,
      submit,
      placed,
    };
  });
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>): void => {
      const request = asRequest(event.data);
      if (!request || event.source !== frame.current?.contentWindow || event.origin !== origin || !framing.current) return;
      void answer(request, framing.current, (message) => frame.current?.contentWindow?.postMessage(message, origin));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [origin]);
  useEffect(() => {
    const before = told.current;
    told.current = theme;
    if (before !== theme) frame.current?.contentWindow?.postMessage({ func: 'themeChange', args: [teamsTheme(theme)] }, origin);
  }, [theme, origin]);
  useSaves(props.saves ?? 0, () => frame.current?.contentWindow?.postMessage({ func: 'settings.save', args: [{}] }, origin));
  if (!tenant) return null;
  return (
    <iframe ref={frame} className="tab-frame" src={url} title={props.title ?? say('teams.tabFrame')} allow="clipboard-write" />
  );
}

/** Tells the page in the frame of each press of *Spara* outside it. */
function useSaves(saves: number, tellPage: () => void): void {
  const told = useRef(0);
  useEffect(() => {
    if (saves > told.current) tellPage();
    told.current = saves;
  }, [saves, tellPage]);
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : window.location.origin);

async function answer(request: TabRequest, framing: Framing, send: (message: unknown) => void): Promise<void> {
  const args = await answerTab(request, framing);
  if (args) send({ id: request.id, uuidAsString: request.uuidAsString, args });
}
