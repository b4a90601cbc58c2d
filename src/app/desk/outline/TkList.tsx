import { TextSelection } from '@tiptap/pm/state';
import { type FoundTk, tksIn } from '#document';
import { t } from '#messages';
import { useArticle, useDesk } from '../DeskContext.ts';

const isSameList = (a: readonly FoundTk[], b: readonly FoundTk[]) =>
  a.length === b.length &&
  a.every((tk, index) => {
    const other = b[index];
    return tk.text === other?.text && tk.before === other.before && tk.after === other.after;
  });

/** What is still to come, with the words around it; a press selects it. */
export function TkList() {
  const desk = useDesk();
  const tks = useArticle((state) => tksIn(state.doc), isSameList);
  if (tks.length === 0) return null;

  const go = (index: number) => {
    const { view } = desk;
    const tk = tksIn(view.state.doc)[index];
    if (!tk) return;
    desk.show(null);
    view.dom.focus({ preventScroll: true });
    const selection = TextSelection.create(view.state.doc, tk.from, tk.to);
    view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
    view.focus();
  };

  return (
    <div className="tk-list">
      <h3 className="kicker">{t.counts.tks(tks.length)}</h3>
      <ul>
        {tks.map(({ from, text, before, after }, index) => (
          <li key={from}>
            <button type="button" onClick={() => go(index)}>
              {before}
              <b>{text}</b>
              {after}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
