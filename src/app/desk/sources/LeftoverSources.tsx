import { relatedLinksNode, sourcesNode, sourcesOf } from '#document';
import { t } from '#messages';
import { Alert } from '../../parts/Alert.tsx';
import { Button } from '../../parts/Button.tsx';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';

const says = t.sources.leftover;

/** Asks what becomes of the sources when all of the text was deleted. */
export function LeftoverSources() {
  const desk = useDesk();
  const asks = useDeskState((state) => state.asksAboutSources);
  const count = useArticle((state) => sourcesOf(state.doc).length);
  if (!asks || count === 0) return null;

  const keep = () => {
    desk.store.setState({ asksAboutSources: false });
    desk.toText();
  };
  const remove = () => {
    const { state, dispatch } = desk.view;
    const { pos } = sourcesNode(state.doc);
    dispatch(state.tr.delete(pos + 1, relatedLinksNode(state.doc).pos - 1));
    desk.store.setState({ form: null });
    keep();
  };
  return (
    <div className="leftover-sources" ref={desk.holdsFocus}>
      <Alert
        kind="note"
        title={says.title(count)}
        actions={
          <>
            <Button onClick={remove}>{says.remove(count)}</Button>
            <Button onClick={keep}>{says.keep(count)}</Button>
          </>
        }
      />
    </div>
  );
}
