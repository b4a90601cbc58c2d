import { type FormEvent, useRef, useState } from 'react';
import { completeAddress, safeAddress } from '#document';
import { linkAt, openLink, rangeToLink, removeLink, setLink } from '#editor';
import { t } from '#messages';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { Floating } from '../../parts/Floating.tsx';
import { FormFoot } from '../../parts/FormFoot.tsx';
import { rangeAnchor } from '../anchors.ts';
import { useDesk, useDeskState } from '../DeskContext.ts';

/** The address of the link at the selection, or of the one to be made. */
export function LinkPopover() {
  const isOpen = useDeskState(({ overlay }) => overlay?.kind === 'link');
  return isOpen ? <LinkForm /> : null;
}

function LinkForm() {
  const desk = useDesk();
  const { view } = desk;
  const [link] = useState(() => linkAt(view.state));
  const [address, setAddress] = useState(link?.href ?? '');
  const [problem, setProblem] = useState<string>();
  const anchor = useRef(
    rangeAnchor(view, () => rangeToLink(view.state) ?? view.state.selection),
  ).current;

  const close = () => {
    desk.show(null);
    desk.toText();
  };
  const remove = () => {
    removeLink(view.state, view.dispatch, view);
    close();
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const href = safeAddress(completeAddress(address));
    if (href === null) setProblem(t.sources.unsafeAddress);
    else if (setLink(href)(view.state, view.dispatch, view)) close();
    else setProblem(t.desk.link.cannot);
  };

  return (
    <Floating
      anchor={anchor}
      className="link-popover"
      label={t.desk.link.form}
      onClose={(reason) => (reason === 'escape' ? close() : desk.show(null))}
    >
      <form className="floating-form" onSubmit={apply}>
        <Field label={t.desk.link.address} error={problem}>
          {(control) => (
            <input
              {...control}
              data-autofocus=""
              type="text"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              value={address}
              onChange={(event) => {
                setAddress(event.target.value);
                setProblem(undefined);
              }}
            />
          )}
        </Field>
        <FormFoot
          remove={link ? { label: t.desk.link.remove, run: remove } : null}
          submit={t.desk.link.apply}
        >
          {link ? (
            <Button onClick={() => openLink(view.state, view.dispatch, view)}>
              {t.desk.link.open}
            </Button>
          ) : null}
        </FormFoot>
      </form>
    </Floating>
  );
}
