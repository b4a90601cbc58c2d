import type { Command, EditorState } from '@tiptap/pm/state';
import { type KeyboardEvent, useRef } from 'react';
import { completeAddress, isConfidential, type Source, sourcesOf } from '#document';
import { addSource, removeSource, type SourceUse, setSource, sourceTitle } from '#editor';
import { t } from '#messages';
import { FormFoot } from '../../parts/FormFoot.tsx';
import { useDesk } from '../DeskContext.ts';
import { BackForm } from './BackForm.tsx';
import { closeForm } from './closeForm.ts';
import { askToDeleteSource } from './deleteSource.ts';
import { AddressField, ChoiceField, DateField, LongField, TextField } from './formFields.tsx';
import { isHeard } from './sourceLine.ts';
import { useFields } from './useFields.ts';

type FieldName = Exclude<keyof Source, 'id'>;

const EMPTY: Readonly<Record<FieldName, string>> = {
  title: '',
  address: '',
  kind: '',
  terms: '',
  publisher: '',
  author: '',
  published: '',
  accessed: '',
  archived: '',
  note: '',
};

const sourceWith = ({ doc }: EditorState, id: string) =>
  sourcesOf(doc).find((source) => source.id === id);

export interface SourceFormProps {
  /** The source as it stands in the article; none while nothing was committed of a new one. */
  readonly source: Source | undefined;
  readonly use: SourceUse | undefined;
}

/** A source, being edited in the place of its row. */
export function SourceForm({ source, use }: SourceFormProps) {
  const desk = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const openId = () => {
    const open = desk.store.getState().form;
    return open?.kind === 'source' ? open.id : null;
  };

  /** The form goes on with its source under another id. */
  const showForm = (id: string) => {
    const { form } = desk.store.getState();
    if (form?.kind === 'source') desk.store.setState({ form: { ...form, id } });
  };

  const change =
    (name: FieldName, value: string): Command =>
    (state, dispatch, view) => {
      const id = source?.id ?? openId();
      const named = view && showForm;
      if (id && sourceWith(state, id))
        return setSource(id, { [name]: value }, named)(state, dispatch);
      return value.trim() !== '' && addSource({ [name]: value }, named)(state, dispatch);
    };
  const { control, titleControl, flush, onKeyDown } = useFields<FieldName>(source ?? EMPTY, change);

  const close = () => {
    flush();
    const id = openId();
    const left = id ? sourceWith(desk.view.state, id) : undefined;
    // What holds nothing is no source, unless the text points to it.
    if (left && !use && Object.entries(left).every(([name, value]) => name === 'id' || !value)) {
      removeSource(left.id)(desk.view.state, desk.view.dispatch);
    }
    closeForm(desk, form.current, id);
  };
  const remove = () => {
    flush();
    const id = openId();
    closeForm(desk, form.current, id);
    if (id) askToDeleteSource(desk, id);
  };

  const onKey = (event: KeyboardEvent) => {
    const id = openId();
    const index = sourcesOf(desk.view.state.doc).findIndex((each) => each.id === id);
    onKeyDown(event);
    // Undo can give a source its former id back.
    const { doc } = desk.view.state;
    const there = sourcesOf(doc)[index];
    if (there && openId() === id && !sourcesOf(doc).some((each) => each.id === id)) {
      showForm(there.id);
    }
  };

  return (
    <BackForm
      form={form}
      label={source ? sourceTitle(source) : t.editor.untitledSource}
      onKeyDown={onKey}
      onClose={close}
    >
      <TextField label={t.sources.title} wide field={titleControl('title', 'address')} />
      <AddressField label={t.sources.address} wide field={control('address', completeAddress)} />
      <ChoiceField label={t.sources.kind} field={control('kind')} options={t.sources.kinds} />
      <ChoiceField
        label={t.sources.terms}
        field={control('terms')}
        options={t.sources.termsOf}
        {...(source && isConfidential(source) && { hint: t.sources.confidentialHint })}
      />
      <TextField label={t.sources.publisher} field={control('publisher')} />
      <TextField label={t.sources.author} field={control('author')} />
      <DateField label={t.sources.published} field={control('published')} />
      <DateField
        label={source && isHeard(source) ? t.sources.heard : t.sources.accessed}
        field={control('accessed')}
      />
      <AddressField label={t.sources.archived} wide field={control('archived', completeAddress)} />
      <LongField label={t.sources.note} field={control('note')} />
      <FormFoot remove={{ label: t.sources.deleteHere, run: remove }}>
        {t.sources.cited(use?.count ?? 0)}
      </FormFoot>
    </BackForm>
  );
}
