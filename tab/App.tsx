// The tab as a whole: the host's language and theme around it, the way between its pages, and the page its address means.

import { isKeyOf } from '../src/core/brand';
import {
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, type ComponentType } from 'react';
import { keepPlace, onTheme, type Host } from './host';
import { MyWork } from './pages/MyWork';
import { Nowhere } from './pages/Nowhere';
import { Fault } from './parts/Fault';
import { AroundContext } from './parts/host-context';
import { lazily } from './parts/lazily';
import { Navigation } from './parts/Navigation';
import { MeContext, useMe, type Me } from './parts/use/use-me';
import { Waiting } from './parts/Waiting';
import { LanguageContext, languageOf, useWords } from './parts/words';
import { caseAddress, useRoute, type PlainPage, type Route } from './route';
import { useSpoken } from './texts/spoken';

const Absence = lazily(async () => (await import('./pages/Absence')).Absence);
const Archive = lazily(async () => (await import('./pages/Archive')).Archive);
const Cases = lazily(async () => (await import('./pages/Cases')).Cases);
const CasePage = lazily(async () => (await import('./pages/CasePage')).CasePage);
const Disposal = lazily(async () => (await import('./pages/Disposal')).Disposal);
const EkuChannel = lazily(async () => (await import('./pages/EkuChannel')).EkuChannel);
const EkuChannelSetup = lazily(async () => (await import('./pages/EkuChannelSetup')).EkuChannelSetup);
const EkuDraft = lazily(async () => (await import('./pages/EkuDraft')).EkuDraft);
const EkuMatters = lazily(async () => (await import('./pages/EkuMatters')).EkuMatters);
const Compilation = lazily(async () => (await import('./pages/Compilation')).Compilation);
const Compilations = lazily(async () => (await import('./pages/Compilations')).Compilations);
const FollowUpLine = lazily(async () => (await import('./pages/FollowUpLine')).FollowUpLine);
const FollowUps = lazily(async () => (await import('./pages/FollowUps')).FollowUps);
const Health = lazily(async () => (await import('./pages/Health')).Health);
const Log = lazily(async () => (await import('./pages/Log')).Log);
const MatterPage = lazily(async () => (await import('./pages/MatterPage')).MatterPage);
const Measures = lazily(async () => (await import('./pages/Measures')).Measures);
const NewMatter = lazily(async () => (await import('./pages/NewMatter')).NewMatter);
const OpenBeside = lazily(async () => (await import('./pages/OpenBeside')).OpenBeside);
const ProviderPage = lazily(async () => (await import('./pages/ProviderPage')).ProviderPage);
const Providers = lazily(async () => (await import('./pages/Providers')).Providers);
const Register = lazily(async () => (await import('./pages/Register')).Register);
const Disclosure = lazily(async () => (await import('./pages/Disclosure')).Disclosure);
const SetAside = lazily(async () => (await import('./pages/SetAside')).SetAside);
const Settings = lazily(async () => (await import('./pages/Settings')).Settings);
const Unit = lazily(async () => (await import('./pages/Unit')).Unit);
const WriteDown = lazily(async () => (await import('./pages/WriteDown')).WriteDown);

const themes: Readonly<Record<string, Theme>> = { dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** The tab in its host. */
export function App({ host }: { readonly host: Host }) {
  const [theme, setTheme] = useState(host.theme);
  const me = useMe();
  const language = useSpoken(me?.language ?? languageOf(host.locale));
  useEffect(() => onTheme(setTheme), []);
  // Before anything below asks the server, which answers in this language.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // What the browser draws itself (the calendar of a date, scroll bars) follows too.
    document.documentElement.style.colorScheme = theme in themes ? 'dark' : 'light';
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme] ?? teamsLightTheme}>
      <LanguageContext value={language}>
        <AroundContext value={{ isDialog: host.isDialog, channelId: host.channelId }}>
          <MeContext value={me}>
            <Page key={language} isDialog={host.isDialog} me={me} />
          </MeContext>
        </AroundContext>
      </LanguageContext>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
  },
  main: { maxWidth: '960px', width: '100%', outlineStyle: 'none' },
});

/** Drawn anew in another language: what the server said was said in the old one. */
function Page({ isDialog, me }: { readonly isDialog: boolean; readonly me: Me | undefined }) {
  const say = useWords();
  const { page, main } = useStyles();
  const route = useRoute();
  const place = useArrival(route);
  useEffect(() => {
    // where a tab is added the host has no place to keep
    if (!isDialog && route.page !== 'ekuChannelSetup') keepPlace();
  }, [route, isDialog]);
  useEffect(() => {
    document.title = `${say(`tab.page.${route.page}`)} – ${say('page.title')}`;
  }, [route.page, say]);
  return (
    <div className={page}>
      {me !== undefined && !isDialog && route.page !== 'ekuChannelSetup' && <Navigation me={me} at={route.page} />}
      <main ref={place} tabIndex={-1} className={main}>
        <Fault key={route.page}>
          {me === undefined && route.page === 'myWork' ? <Waiting /> : pageOf(route, me?.isEku ?? false)}
        </Fault>
      </main>
    </div>
  );
}

/** Going to another page begins at its top, for the eye and for the keyboard; the first page leaves the focus where it is. */
function useArrival(route: Route) {
  const place = useRef<HTMLElement>(null);
  const first = useRef(route);
  useEffect(() => {
    if (first.current === route) return;
    window.scrollTo(0, 0);
    place.current?.focus();
  }, [route]);
  return place;
}

/** The pages that are one whatever stands behind their address. */
const plainPages: Readonly<Record<PlainPage, ComponentType>> = {
  cases: Cases,
  unit: Unit,
  providers: Providers,
  followUps: FollowUps,
  ekuChannel: EkuChannel,
  ekuChannelSetup: EkuChannelSetup,
  ekuMatters: EkuMatters,
  setAside: SetAside,
  register: Register,
  archive: Archive,
  measures: Measures,
  compilations: Compilations,
  absence: Absence,
  settings: Settings,
  health: Health,
  disposal: Disposal,
  log: Log,
  nowhere: Nowhere,
};

const isPlain = (route: Route): route is Extract<Route, { readonly page: PlainPage }> => isKeyOf(plainPages, route.page);

function pageOf(route: Route, isEku: boolean) {
  if (isPlain(route)) {
    const Page = plainPages[route.page];
    return <Page />;
  }
  switch (route.page) {
    case 'myWork':
      return isEku ? <EkuMatters /> : <MyWork />;
    case 'followUpLine':
      return <FollowUpLine key={route.id} id={route.id} />;
    case 'provider':
      return <ProviderPage key={route.id} id={route.id} />;
    case 'compilation':
      return <Compilation key={route.id} id={route.id} />;
    case 'disclosure':
      return <Disclosure {...route} />;
    case 'beside':
      return <OpenBeside key={`${route.id}.${route.process}`} id={route.id} process={route.process} />;
    case 'writeDown':
      return <WriteDown {...(route.draftId === undefined ? {} : { draftId: route.draftId })} />;
    case 'ekuDraft':
      return <EkuDraft caseId={route.caseId} round={route.round} />;
    case 'matter':
      return <MatterPage key={caseAddress(route.id, route.task)} {...route} />;
    case 'newMatter':
      return <NewMatter key={route.process ?? ''} {...(route.process === undefined ? {} : { process: route.process })} />;
    case 'case':
    case 'task':
      return (
        <CasePage caseId={route.caseId} {...(route.page === 'task' && { task: { type: route.type, round: route.round } })} />
      );
  }
}
