import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startTooltips } from './app/parts/tooltips.ts';
import { takeOverScrolling } from './app/routes.ts';
import { startTheme } from './app/settings/startTheme.ts';
import { startReading } from './app/startReading.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

startTheme();
takeOverScrolling();
startReading();
startTooltips();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
