import { type ReactNode, useLayoutEffect } from 'react';
import { t } from '#messages';
import { LibraryBar } from './LibraryBar.tsx';
import { hrefOf } from './routes.ts';
import { pauseTypeAhead } from './typeAhead.ts';
import './PlainPage.css';

export interface PlainPageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What else can be done than going home. */
  readonly action?: ReactNode;
}

/** A page in the place of one that cannot be shown; it leads home. */
export function PlainPage({ title, children, action }: PlainPageProps) {
  useLayoutEffect(pauseTypeAhead, []);
  return (
    <>
      <title>{t.library.pageTitle(title)}</title>
      <LibraryBar />
      <main className="plain-page">
        <h1>{title}</h1>
        {children}
        <div className="plain-page-actions">
          {action}
          <a
            className="button"
            data-kind={action ? 'quiet' : 'primary'}
            href={hrefOf({ screen: 'library' })}
          >
            {t.library.toLibrary}
          </a>
        </div>
      </main>
    </>
  );
}
