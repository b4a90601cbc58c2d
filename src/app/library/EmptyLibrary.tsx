import type { ReactNode } from 'react';
import { t } from '#messages';
import './EmptyLibrary.css';

/** What stands where no draft is yet. `children` are the ways to get one. */
export const EmptyLibrary = ({ children }: { children: ReactNode }) => (
  <div className="empty-library">
    <p className="empty-library-title">{t.library.empty.title}</p>
    <p>{t.library.empty.text}</p>
    <div className="empty-library-actions">{children}</div>
    <p className="empty-library-hint">{t.library.empty.hint}</p>
  </div>
);
