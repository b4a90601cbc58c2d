import { t } from '#messages';
import { PlainPage } from './PlainPage.tsx';
import { hrefOf } from './routes.ts';
import './NoDraft.css';

export interface NoDraftProps {
  readonly title: string;
  readonly text: string;
}

/** A page in the place of a draft that cannot be shown; it leads home. */
export const NoDraft = ({ title, text }: NoDraftProps) => (
  <PlainPage title={title} className="no-draft">
    <p>{text}</p>
    <a className="button" data-kind="primary" href={hrefOf({ screen: 'library' })}>
      {t.library.toLibrary}
    </a>
  </PlainPage>
);
