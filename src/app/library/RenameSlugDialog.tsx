import { useState } from 'react';
import { slugFrom } from '#document';
import { t } from '#messages';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';

export interface RenameSlugDialogProps {
  readonly slug: string;
  /** The one that is made of the headline. */
  readonly automatic: string;
  /** The new slug: words joined by hyphens, or empty for the one made of the headline. */
  readonly onRename: (slug: string) => void;
  readonly onClose: () => void;
}

/** Asks for another slug. Whatever is typed becomes one. */
export function RenameSlugDialog({ slug, automatic, onRename, onClose }: RenameSlugDialogProps) {
  const [text, setText] = useState(slug);
  const becomes = slugFrom(text);
  return (
    <Dialog
      title={t.library.rename.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t.notices.cancel}</Button>
          <Button kind="primary" type="submit" form="rename-slug">
            {t.library.rename.confirm}
          </Button>
        </>
      }
    >
      <form
        id="rename-slug"
        onSubmit={(event) => {
          event.preventDefault();
          onRename(becomes);
        }}
      >
        <Field
          label={t.library.rename.slug}
          hint={becomes === text ? t.library.rename.hint : t.library.rename.becomes(becomes)}
        >
          {(control) => (
            <input
              {...control}
              data-autofocus=""
              placeholder={automatic}
              value={text}
              onChange={(event) => setText(event.target.value)}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
