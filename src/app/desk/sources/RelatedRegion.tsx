import { relatedLinksOf } from '#document';
import { t } from '#messages';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';
import { BackRegion } from './BackRegion.tsx';
import { openForm } from './openForm.ts';
import { RelatedForm } from './RelatedForm.tsx';
import { RelatedRow } from './RelatedRow.tsx';

const says = t.sources.related;

/** Where a reader goes on. */
export function RelatedRegion() {
  const desk = useDesk();
  const links = useArticle((state) => relatedLinksOf(state.doc));
  const open = useDeskState(({ form }) => (form?.kind === 'related-link' ? form : null));
  return (
    <BackRegion
      name="relatedLinks"
      region={says.region}
      heading={says.heading}
      add={says.add}
      items={links}
      // A link has no id; its place is what tells it apart.
      keyOf={(_, index) => index}
      open={open && { at: Math.min(open.index, links.length), opening: open.opening }}
      onAdd={() => openForm(desk, { kind: 'related-link', index: links.length })}
      row={(link, index) => <RelatedRow link={link} index={index} />}
      form={(link, index) => <RelatedForm link={link} index={index} />}
    />
  );
}
