import { SettingsDialog } from '../../settings/SettingsDialog.tsx';
import { useDesk, useDeskState } from '../DeskContext.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { DeleteSourceDialog } from './DeleteSourceDialog.tsx';
import { DeleteUnsavedDialog } from './DeleteUnsavedDialog.tsx';
import { DetailsDialog } from './DetailsDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

/** The dialog that lies over the desk, if one does. */
export function DeskDialogs() {
  const desk = useDesk();
  const overlay = useDeskState((state) => state.overlay);
  const close = () => desk.show(null);
  switch (overlay?.kind) {
    case 'details':
      return <DetailsDialog onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'palette':
      return <CommandPalette view={overlay.view} onClose={close} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'delete-source':
      return <DeleteSourceDialog id={overlay.id} onClose={close} />;
    case 'delete-unsaved':
      return <DeleteUnsavedDialog onClose={close} />;
    default:
      return null;
  }
}
