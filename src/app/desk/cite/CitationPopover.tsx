import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useRef } from 'react';
import type { Citation } from '#document';
import { setCitation } from '#editor';
import { t } from '#messages';
import { Floating } from '../../parts/Floating.tsx';
import { FormFoot } from '../../parts/FormFoot.tsx';
import { submitByKey } from '../../parts/submitByKey.ts';
import { rangeAnchor } from '../anchors.ts';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';
import { LongField, TextField } from '../sources/formFields.tsx';
import { useFields } from '../sources/useFields.ts';
import { CitedSource } from './CitedSource.tsx';

const says = t.sources.citation;

/** What the citation says that was pressed: its source, where in it, and the words that bear out. */
export function CitationPopover() {
  const pos = useDeskState(({ overlay }) => (overlay?.kind === 'citation' ? overlay.pos : null));
  const citation = useArticle((state) => {
    const node = pos === null || pos >= state.doc.content.size ? null : state.doc.nodeAt(pos);
    return node?.type.name === 'citation' ? (node.attrs as Citation) : null;
  });
  return citation ? <CitationForm citation={citation} /> : null;
}

function CitationForm({ citation }: { citation: Citation }) {
  const desk = useDesk();
  const { view } = desk;
  /** Where it stands now, which may not be where it was when this was drawn. */
  const place = () => {
    const { overlay } = desk.store.getState();
    return overlay?.kind === 'citation' ? { from: overlay.pos, to: overlay.pos + 1 } : null;
  };
  const form = useRef<HTMLFormElement>(null);
  const { control, flush, onKeyDown } = useFields<'locator' | 'excerpt'>(
    citation,
    (name, value) => (state, dispatch) => {
      const at = place();
      return at !== null && setCitation(at.from, { [name]: value })(state, dispatch);
    },
  );
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const anchor = useRef(rangeAnchor(view, place)).current;

  const close = () => {
    flush();
    const at = place();
    desk.show(null);
    const { tr } = view.state;
    if (at) view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at.to)));
    desk.toText();
  };
  const leave = () => {
    flush();
    desk.show(null);
  };
  const remove = () => {
    const at = place();
    desk.show(null);
    const { tr } = view.state;
    if (at) {
      tr.delete(at.from, at.to);
      view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at.from)));
    }
    desk.toText();
  };

  return (
    <Floating
      anchor={anchor}
      className="citation-popover"
      label={says.form}
      onClose={(reason) => (reason === 'escape' ? close() : leave())}
    >
      <form
        ref={form}
        className="floating-form"
        onKeyDown={(event) => {
          onKeyDown(event);
          submitByKey(event);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
      >
        <CitedSource citation={citation} />
        <TextField label={says.locator} hint={says.locatorHint} field={control('locator')} />
        <LongField label={says.excerpt} hint={says.excerptHint} field={control('excerpt')} />
        <FormFoot remove={{ label: says.remove, run: remove }} />
      </form>
    </Floating>
  );
}
