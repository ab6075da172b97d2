// Where the tab begins: in a host it shows its pages, in a plain browser it says where to open it.

import './no-eval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { say } from '../src/core/text/say';
import { App } from './App';
import { enterHost } from './host';
import { languageOf } from './parts/words';
import { spokenOf } from './texts/spoken';

const root = document.getElementById('root');
const host = await enterHost();
const language = await spokenOf(languageOf(host?.locale ?? navigator.language));
if (host?.subPage !== undefined && window.location.pathname === '/tab/' && window.location.search === '')
  window.history.replaceState(null, '', `/tab/${host.subPage}`);
// Asking the API happens before the page is drawn for the first time; it asks in this language.
if (host !== undefined) document.documentElement.lang = language;
if (root !== null)
  createRoot(root).render(
    <StrictMode>{host === undefined ? <p>{say(language, 'tab.openInTeams')}</p> : <App host={host} />}</StrictMode>,
  );
