import { t } from '#messages';
import { LibraryBar } from './library/LibraryBar.tsx';
import { hrefOf } from './routes.ts';
import './NoDraft.css';

export interface NoDraftProps {
  readonly title: string;
  readonly text: string;
}

/** A page in the place of a draft that cannot be shown; it leads home. */
export const NoDraft = ({ title, text }: NoDraftProps) => (
  <>
    <title>{t.library.pageTitle(title)}</title>
    <LibraryBar />
    <main className="no-draft">
      <h1>{title}</h1>
      <p>{text}</p>
      <a className="button" data-kind="primary" href={hrefOf({ screen: 'library' })}>
        {t.library.toLibrary}
      </a>
    </main>
  </>
);
