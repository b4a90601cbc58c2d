import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import {
  SLASH_LISTBOX_ID,
  selectSlashItem,
  slashMenuState,
  slashOptionId,
  takeSlashItem,
} from '#editor';
import { t } from '#messages';
import { rangeAnchor } from '../anchors.ts';
import { Floating } from '../Floating.tsx';
import { useEditorState } from '../useEditorState.ts';
import './SlashMenu.css';

/** The menu that `/` opens. Its keys belong to the text, which keeps the focus. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const menu = useEditorState(editor, slashMenuState);
  const list = useRef<HTMLDivElement>(null);
  const selected = menu?.selected;
  useEffect(() => {
    if (selected !== undefined)
      list.current?.children[selected]?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  if (!menu) return null;
  const { view } = editor;
  return (
    <Floating
      anchor={rangeAnchor(view, () => {
        const open = slashMenuState(view.state);
        return open && { from: open.from, to: open.from };
      })}
      className="slash-menu"
    >
      <div ref={list} role="listbox" id={SLASH_LISTBOX_ID} aria-label={t.desk.slash} tabIndex={-1}>
        {menu.items.map((item, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the text points to it by aria-activedescendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the text
          <div
            key={item.id}
            role="option"
            id={slashOptionId(index)}
            className="option"
            aria-selected={index === selected}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => {
              if (index !== selected) selectSlashItem(index)(view.state, view.dispatch, view);
            }}
            onClick={() => takeSlashItem(index)(view.state, view.dispatch, view)}
          >
            {item.name}
          </div>
        ))}
      </div>
    </Floating>
  );
}
