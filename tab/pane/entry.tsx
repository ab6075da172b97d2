// Where the pane in Outlook begins.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../parts/words';
import { readAround } from './around';
import { enterOutlook, localeOf } from './outlook';
import { Pane } from './Pane';
import { openStages } from './stages';
import { drawnNow } from './themes';

const root = document.getElementById('root');
const obstacle = await enterOutlook();
const language = languageOf(localeOf() === '' ? navigator.language : localeOf());
document.documentElement.lang = language;
const around = readAround();
const drawn = await drawnNow();
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Pane language={language} obstacle={obstacle} address={around.address} stages={openStages(around)} drawn={drawn} />
    </StrictMode>,
  );
