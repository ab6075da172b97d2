// Entry of the page at http://127.0.0.1:4700/ where the whole product can be tried without an account.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import './styles/page.css';
import './styles/outlook.css';
import './styles/teams.css';
import './styles/sharepoint.css';

const place = document.getElementById('page');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
