// The whole page: theme around, rail at the side, clock on top, one part of Microsoft 365 in the middle, the walk beside it.

import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Channel } from './teams/Channel';
import { Rail } from './frame/Rail';
import { SettingsProvider, useSettings, type ThemeName } from './frame/settings';
import { TopBar } from './frame/TopBar';
import { useRoute, type PlaceName } from './frame/route';
import { useWords } from './frame/words';
import { WalkPanel } from './frame/WalkPanel';
import { Outlook } from './outlook/Outlook';
import { SharePoint } from './sharepoint/SharePoint';
import { TeamsPlace } from './teams/TeamsPlace';

const fluentThemes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const satisfies Record<
  ThemeName,
  unknown
>;
const parts = { outlook: Outlook, teams: TeamsPlace, kanal: Channel, sharepoint: SharePoint } as const satisfies Record<
  PlaceName,
  unknown
>;

/** The page with its settings. */
export const App = () => (
  <SettingsProvider>
    <Page />
  </SettingsProvider>
);

function Page() {
  const { theme, language } = useSettings();
  const { place, parts: rest } = useRoute();
  const say = useWords();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${say(`rail.${place}`)} – ${say('page.title')}`;
  }, [language, place, say]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  const Part = parts[place];
  return (
    <FluentProvider theme={fluentThemes[theme]}>
      <div className={`page theme-${theme}`}>
        <a className="skip" href="#content" onClick={jump}>
          {say('page.skip')}
        </a>
        <TopBar />
        <Rail place={place} />
        <main id="content" className="content" tabIndex={-1} aria-label={say(`rail.${place}`)}>
          <Part parts={rest} />
        </main>
        <WalkPanel />
      </div>
    </FluentProvider>
  );
}

// The address after # says where the page stands, so the jump must not change it.
function jump(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
