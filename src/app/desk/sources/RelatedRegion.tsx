import { Plus } from 'lucide-react';
import { relatedLinksOf } from '#document';
import { t } from '#messages';
import { Button } from '../../parts/Button.tsx';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';
import { RelatedForm } from './RelatedForm.tsx';
import { RelatedRow } from './RelatedRow.tsx';
import { useRowKeys } from './useRowKeys.ts';

const says = t.sources.related;

/** Where a reader goes on: a row for each related link, or the form of the one that is edited. */
export function RelatedRegion() {
  const { store } = useDesk();
  const links = useArticle((state) => relatedLinksOf(state.doc));
  const openForm = useDeskState(({ form }) => (form?.kind === 'related-link' ? form : null));
  const add = () =>
    store.setState({ form: { kind: 'related-link', index: links.length, isNew: true } });
  const onKeyDown = useRowKeys({});
  const isNewForm = openForm?.isNew === true;
  return (
    <section className="region" aria-label={says.region} data-region="relatedLinks">
      <h2 className="kicker">{says.heading}</h2>
      <ul className="rows">
        {links.map((link, index) =>
          openForm?.index !== index ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a link has no id; its place is what tells it apart
            <li key={index}>
              <RelatedRow link={link} index={index} />
            </li>
          ) : isNewForm ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a link has no id; its place is what tells it apart
            <li key={index}>
              <RelatedForm link={link} index={index} />
            </li>
          ),
        )}
        {isNewForm ? (
          <li key="new">
            <RelatedForm link={links[openForm.index]} index={openForm.index} />
          </li>
        ) : null}
      </ul>
      <Button kind="bare" className="add" data-add="" onClick={add} onKeyDown={onKeyDown}>
        <Plus aria-hidden="true" />
        {says.add}
      </Button>
    </section>
  );
}
