import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useRef } from 'react';
import { type Citation, sourcesOf } from '#document';
import { setCitation, sourceTitle } from '#editor';
import { t } from '#messages';
import { Button } from '../../parts/Button.tsx';
import { rangeAnchor } from '../anchors.ts';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';
import { Floating } from '../Floating.tsx';
import { LongField, TextField } from '../sources/FormField.tsx';
import { useFields } from '../sources/useFields.ts';

const says = t.sources.citation;

/** What the citation says that was pressed: its source, where in it, and the words that bear out. */
export function CitationPopover() {
  const pos = useDeskState(({ overlay }) => (overlay?.kind === 'citation' ? overlay.pos : null));
  const citation = useArticle((state) => {
    const node = pos === null || pos >= state.doc.content.size ? null : state.doc.nodeAt(pos);
    return node?.type.name === 'citation' ? (node.attrs as Citation) : null;
  });
  return pos !== null && citation ? <CitationForm pos={pos} citation={citation} /> : null;
}

function CitationForm({ pos, citation }: { pos: number; citation: Citation }) {
  const desk = useDesk();
  const { view } = desk;
  const form = useRef<HTMLFormElement>(null);
  const source = useArticle((state) =>
    sourcesOf(state.doc).find(({ id }) => id === citation.source),
  );
  const { control, flush, onKeyDown } = useFields<'locator' | 'excerpt'>(
    citation,
    (name, value) => {
      setCitation(pos, { [name]: value })(view.state, view.dispatch);
    },
  );
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const anchor = useRef(rangeAnchor(view, () => ({ from: pos, to: pos + 1 }))).current;

  const close = () => {
    flush();
    desk.show(null);
    const { tr } = view.state;
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, pos + 1)));
    desk.toText();
  };
  const remove = () => {
    const { tr } = view.state;
    tr.delete(pos, pos + 1);
    desk.show(null);
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, pos)));
    desk.toText();
  };

  return (
    <Floating
      anchor={anchor}
      className="citation-popover"
      label={says.form}
      onClose={(reason) => (reason === 'escape' ? close() : desk.show(null))}
    >
      <form
        ref={form}
        className="floating-form"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
      >
        <p className="citation-source">{source ? sourceTitle(source) : nameOf(citation.source)}</p>
        <TextField label={says.locator} hint={says.locatorHint} field={control('locator')} />
        <LongField label={says.excerpt} hint={says.excerptHint} field={control('excerpt')} />
        <div className="form-foot">
          <Button kind="danger" onClick={remove}>
            {says.remove}
          </Button>
          <Button kind="primary" type="submit">
            {t.sources.done}
          </Button>
        </div>
      </form>
    </Floating>
  );
}

function nameOf(id: string): string {
  if (id === 'own') return says.own;
  return id === 'known' ? says.known : says.missing;
}
