import { Plus } from 'lucide-react';
import { sourcesOf } from '#document';
import { usesOf } from '#editor';
import { t } from '#messages';
import { Button } from '../../parts/Button.tsx';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';
import { SourceForm } from './SourceForm.tsx';
import { SourceRow } from './SourceRow.tsx';
import { useRowKeys } from './useRowKeys.ts';
import './BackMatter.css';

/** What the story rests on: a row for each source, or the form of the one that is being edited. */
export function SourcesRegion() {
  const { store } = useDesk();
  const sources = useArticle((state) => sourcesOf(state.doc));
  const uses = useArticle(usesOf);
  const openForm = useDeskState(({ form }) => (form?.kind === 'source' ? form : null));
  const add = () => store.setState({ form: { kind: 'source', id: null, isNew: true } });
  const onKeyDown = useRowKeys({});
  const isNewForm = openForm?.isNew === true;
  return (
    <section className="region" aria-label={t.sources.region} data-region="sources">
      <h2 className="kicker">{t.sources.heading}</h2>
      <ol className="rows">
        {sources.map((source, index) =>
          openForm?.id !== source.id ? (
            <li key={source.id}>
              <SourceRow source={source} index={index} use={uses.get(source.id)} />
            </li>
          ) : isNewForm ? null : (
            // Its source may change its id.
            <li key="form">
              <SourceForm source={source} use={uses.get(source.id)} />
            </li>
          ),
        )}
        {isNewForm ? (
          // It keeps its place, and so the focus, while its source comes into the article.
          <li key="new">
            <SourceForm
              source={sources.find(({ id }) => id === openForm.id)}
              use={uses.get(openForm.id ?? '')}
            />
          </li>
        ) : null}
      </ol>
      <Button kind="bare" className="add" data-add="" onClick={add} onKeyDown={onKeyDown}>
        <Plus aria-hidden="true" />
        {t.sources.addSource}
      </Button>
    </section>
  );
}
