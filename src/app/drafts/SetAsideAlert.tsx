import { t } from '#messages';
import type { SetAside } from '#storage';
import { Alert } from '../parts/Alert.tsx';
import { Button } from '../parts/Button.tsx';
import { downloadSetAside } from './draftActions.ts';

/** Tells of the drafts that cannot be read, and hands out their bytes. */
export function SetAsideAlert({ setAside }: { setAside: readonly SetAside[] }) {
  return setAside.map((each) => {
    const text = t.library.setAside[each.reason];
    return (
      <Alert
        key={each.key}
        kind="note"
        title={text.title(each.headline)}
        actions={
          <Button onClick={() => void downloadSetAside(each)}>{t.library.setAside.download}</Button>
        }
      >
        {text.text}
      </Alert>
    );
  });
}
