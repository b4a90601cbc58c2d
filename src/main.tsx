import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { emptyOldBin, refreshSummaries } from './app/library/libraryActions.ts';
import { startTooltips } from './app/parts/tooltips.ts';
import { startTheme } from './app/settings/startTheme.ts';
import { loadSettings } from './app/stores/settings.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

void refreshSummaries().then(emptyOldBin);
await loadSettings(); // before the first drawing, which is to be in the chosen theme
startTheme();
startTooltips();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
