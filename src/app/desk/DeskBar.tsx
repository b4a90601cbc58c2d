import { Ellipsis, ListTree, SquarePen } from 'lucide-react';
import { useId } from 'react';
import { commandNamed, keyLabel, runCommand } from '#commands';
import { slugOf } from '#document';
import { t } from '#messages';
import { Button } from '../parts/Button.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { Menu } from '../parts/Menu.tsx';
import { MenuItem, MenuSeparator } from '../parts/MenuItem.tsx';
import { pressedKey } from '../parts/pressedKey.ts';
import { hrefOf } from '../routes.ts';
import { useDraftDetails } from '../session/useDraftDetails.ts';
import { useArticle, useDesk } from './DeskContext.ts';
import { closeNotesOverText } from './notes/closeNotesOverText.ts';
import { SaveState } from './SaveState.tsx';
import { WordCount } from './WordCount.tsx';
import './DeskBar.css';

/** The bar above the page. */
export function DeskBar() {
  const desk = useDesk();
  const cite = commandNamed('cite');
  return (
    // The text keeps its caret and its selection, which "Cite" and the menus act on.
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is pressed
    <header
      className="desk-bar"
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        // In an open menu Escape closes that.
        if (pressedKey(event) === 'Escape' && !event.defaultPrevented) desk.toText();
      }}
    >
      <a className="home" href={hrefOf({ screen: 'library' })} data-tooltip={t.library.toLibrary}>
        {t.library.galley}
      </a>
      <IconButton
        className="outline-button"
        label={t.desk.outline.open}
        onClick={() => {
          closeNotesOverText(desk);
          desk.show({ kind: 'outline' });
        }}
      >
        <ListTree aria-hidden="true" />
      </IconButton>
      <DetailsButton />
      <SaveState />
      <WordCount />
      <Button
        onClick={() => runCommand(cite, desk)}
        data-tooltip={cite.name}
        data-tooltip-keys={keyLabel(cite)}
      >
        {t.desk.cite}
      </Button>
      <Menu
        align="end"
        button={(props) => (
          <Button kind="primary" {...props}>
            {t.desk.export}
          </Button>
        )}
      >
        <CommandItem id="export-markdown" />
        <CommandItem id="copy-markdown" />
      </Menu>
      <Menu
        align="end"
        button={(props) => (
          <IconButton label={t.desk.more} {...props}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        )}
      >
        <CommandItem id="undo" />
        <CommandItem id="redo" />
        <MenuSeparator />
        <CommandItem id="details" />
        <CommandItem id="notes" />
        <CommandItem id="find" />
        <MenuSeparator />
        <CommandItem id="palette" />
        <CommandItem id="shortcuts" />
        <CommandItem id="settings" />
        <MenuSeparator />
        <CommandItem id="duplicate" />
        <CommandItem id="delete" kind="danger" />
      </Menu>
    </header>
  );
}

function CommandItem({ id, kind }: { id: string; kind?: 'danger' }) {
  const desk = useDesk();
  const command = commandNamed(id);
  return (
    <MenuItem
      {...(kind && { kind })}
      keys={keyLabel(command) || undefined}
      isDisabled={command.when?.(desk) === false}
      onSelect={() => runCommand(command, desk)}
    >
      {command.name}
    </MenuItem>
  );
}

/** The slug, which opens the details; where there is no room for it, a picture. */
function DetailsButton() {
  const desk = useDesk();
  const details = useDraftDetails(desk.session);
  const slug = useArticle((state) => slugOf(details, state.doc));
  const id = useId();
  return (
    <button
      type="button"
      className="slug"
      data-automatic={details.slug === ''}
      aria-label={commandNamed('details').name}
      aria-describedby={id}
      data-tooltip={commandNamed('details').name}
      onClick={() => desk.show({ kind: 'details' })}
    >
      <span id={id}>{slug}</span>
      <SquarePen aria-hidden="true" />
    </button>
  );
}
