import { sourcesOf } from '#document';
import { usesOf } from '#editor';
import { t } from '#messages';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';
import { BackRegion } from './BackRegion.tsx';
import { openForm } from './openForm.ts';
import { SourceForm } from './SourceForm.tsx';
import { SourceRow } from './SourceRow.tsx';

/** What the story rests on. */
export function SourcesRegion() {
  const desk = useDesk();
  const sources = useArticle((state) => sourcesOf(state.doc));
  const uses = useArticle(usesOf);
  const open = useDeskState(({ form }) => (form?.kind === 'source' ? form : null));
  const place = sources.findIndex(({ id }) => id === open?.id);
  return (
    <BackRegion
      name="sources"
      region={t.sources.region}
      heading={t.sources.heading}
      add={t.sources.add}
      items={sources}
      keyOf={({ id }) => id}
      open={open && { at: place < 0 ? sources.length : place, opening: open.opening }}
      onAdd={() => openForm(desk, { kind: 'source', id: null })}
      row={(source, index) => <SourceRow source={source} index={index} use={uses.get(source.id)} />}
      form={(source) => <SourceForm source={source} use={uses.get(source?.id ?? '')} />}
    />
  );
}
