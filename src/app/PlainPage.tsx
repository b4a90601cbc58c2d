import type { ReactNode } from 'react';
import { t } from '#messages';
import { LibraryBar } from './LibraryBar.tsx';
import './PlainPage.css';

export interface PlainPageProps {
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A page in the place of a draft that cannot be shown. */
export const PlainPage = ({ title, className, children }: PlainPageProps) => (
  <>
    <title>{t.library.pageTitle(title)}</title>
    <LibraryBar />
    <main className={`plain-page ${className}`}>
      <h1>{title}</h1>
      {children}
    </main>
  </>
);
