import type { Editor } from '@tiptap/core';
import {
  SLASH_LISTBOX_ID,
  selectSlashItem,
  slashMenuState,
  slashOptionId,
  takeSlashItem,
} from '#editor';
import { t } from '#messages';
import { Floating } from '../../parts/Floating.tsx';
import { OptionList } from '../../parts/OptionList.tsx';
import { rangeAnchor } from '../anchors.ts';
import { useEditorState } from '../useEditorState.ts';
import './SlashMenu.css';

/** The menu that `/` opens. Its keys belong to the text, which keeps the focus. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const menu = useEditorState(editor, slashMenuState);
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
      <OptionList
        id={SLASH_LISTBOX_ID}
        label={t.desk.slash}
        items={menu.items}
        selected={menu.selected}
        keyOf={({ id }) => id}
        optionId={slashOptionId}
        onSelect={(index) => selectSlashItem(index)(view.state, view.dispatch, view)}
        onTake={(_item, index) => takeSlashItem(index)(view.state, view.dispatch, view)}
      >
        {({ name }) => name}
      </OptionList>
    </Floating>
  );
}
