import type { ReactNode } from 'react';
import { t } from '#messages';
import { hrefOf } from './routes.ts';
import './LibraryBar.css';

/** The bar at the top of the library and the bin. `children` are its buttons. */
export const LibraryBar = ({ children }: { children?: ReactNode }) => (
  <header className="library-bar">
    <a href={hrefOf({ screen: 'library' })}>{t.library.galley}</a>
    <div className="library-bar-actions">{children}</div>
  </header>
);
