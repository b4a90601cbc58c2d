import type { Command } from '@tiptap/pm/state';
import { useRef } from 'react';
import { completeAddress, type RelatedLink, relatedLinksOf } from '#document';
import { addRelatedLink, removeRelatedLink, setRelatedLink } from '#editor';
import { t } from '#messages';
import { FormFoot } from '../../parts/FormFoot.tsx';
import { relatedRow } from '../backMatterRows.ts';
import { useDesk } from '../DeskContext.ts';
import { BackForm } from './BackForm.tsx';
import { closeForm } from './closeForm.ts';
import { deleteRelatedLink } from './deleteRelatedLink.ts';
import { AddressField, TextField } from './formFields.tsx';
import { relatedTitle } from './relatedTitle.ts';
import { useFields } from './useFields.ts';

const says = t.sources.related;
const EMPTY: RelatedLink = { title: '', address: '', reason: '' };

export interface RelatedFormProps {
  /** The link as it stands in the article; none while nothing was committed of a new one. */
  readonly link: RelatedLink | undefined;
  readonly index: number;
}

/** A related link, being edited in the place of its row. */
export function RelatedForm({ link, index }: RelatedFormProps) {
  const desk = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const change =
    (name: keyof RelatedLink, value: string): Command =>
    (state, dispatch) => {
      const isThere = relatedLinksOf(state.doc)[index] !== undefined;
      if (isThere) return setRelatedLink(index, { [name]: value })(state, dispatch);
      return value.trim() !== '' && addRelatedLink({ [name]: value })(state, dispatch);
    };
  const { control, titleControl, flush, onKeyDown } = useFields<keyof RelatedLink>(
    link ?? EMPTY,
    change,
  );

  const close = () => {
    flush();
    const left = relatedLinksOf(desk.view.state.doc)[index];
    if (left && Object.values(left).every((value) => !value)) {
      removeRelatedLink(index)(desk.view.state, desk.view.dispatch);
    }
    closeForm(desk, form.current, relatedRow(index));
  };

  return (
    <BackForm
      form={form}
      label={link ? relatedTitle(link) : says.untitled}
      onKeyDown={onKeyDown}
      onClose={close}
    >
      <TextField label={says.title} wide field={titleControl('title', 'address')} />
      <AddressField label={says.address} wide field={control('address', completeAddress)} />
      <TextField label={says.reason} wide hint={says.reasonHint} field={control('reason')} />
      <FormFoot
        remove={{
          label: says.deleteHere,
          run() {
            flush();
            deleteRelatedLink(desk, index);
            closeForm(desk, form.current, null);
          },
        }}
      />
    </BackForm>
  );
}
