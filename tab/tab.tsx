// Where the tab begins: in a host it shows one's work, outside it says where to open it.

import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { isHosted } from './host';
import { MyWork } from './pages/MyWork';

const root = document.getElementById('root');
const shown = (await isHosted()) ? <MyWork /> : <p>Öppna Trappan i Teams. Här i webbläsaren går det inte att logga in.</p>;
if (root !== null) createRoot(root).render(<FluentProvider theme={webLightTheme}>{shown}</FluentProvider>);
