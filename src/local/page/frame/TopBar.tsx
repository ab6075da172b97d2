// The bar on top: what this is, the clock, faults, language and theme; under it, when server or bot do not answer, what to do.

import { Select } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { ClockBar } from './ClockBar';
import { FaultPanel } from './FaultPanel';
import { serverAway } from './live';
import { Notice } from './Notice';
import { languages, themes, useSettings } from './settings';
import { useBot } from './use-bot';
import { useWords } from './words';

/** Always there; nothing in it scrolls away. */
export function TopBar() {
  const say = useWords();
  return (
    <header className="top">
      <div className="top-row">
        <div className="top-name">
          <h1>{say('page.title')}</h1>
          <span className="top-tenant">{say('page.tenant')}</span>
        </div>
        <ClockBar />
        <div className="top-choices">
          <FaultPanel />
          <Choices />
        </div>
      </div>
      <Away />
    </header>
  );
}

function Choices() {
  const say = useWords();
  const { language, theme, setLanguage, setTheme } = useSettings();
  return (
    <>
      <Select
        size="small"
        aria-label={say('page.theme')}
        value={theme}
        onChange={(_event, { value }) => setTheme(themes.find((one) => one === value) ?? 'light')}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {say(`theme.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={say('page.language')}
        value={language}
        onChange={(_event, { value }) => setLanguage(languages.find((one) => one === value) ?? 'sv')}
      >
        <option value="sv">Svenska</option>
        <option value="en">English</option>
      </Select>
    </>
  );
}

const LOOK_EVERY = 5_000;

function Away() {
  const say = useWords();
  const away = useSyncExternalStore(serverAway.watch, serverAway.read);
  const { data: bot, reload } = useBot();
  useEffect(() => {
    const timer = setInterval(reload, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [reload]);
  if (away) return <Notice intent="error">{say('trouble.serverAway')}</Notice>;
  return bot?.up === false ? <Notice intent="warning">{say('trouble.botAway')}</Notice> : null;
}
