import { useState } from 'react';
import { type DraftDetails, STATUSES, type Status, slugFrom, slugOf } from '#document';
import { t } from '#messages';
import { Dialog } from '../../parts/Dialog.tsx';
import { Field } from '../../parts/Field.tsx';
import { useDraftDetails } from '../../session/useDraftDetails.ts';
import { useDesk } from '../DeskContext.ts';
import { LanguageField } from './LanguageField.tsx';
import './dialogs.css';

const says = t.details;

/** Turns what was typed into a field's value. */
type ReadValue<Name extends keyof DraftDetails> = (typed: string) => DraftDetails[Name];

/** Items between commas, each once. */
const list = (typed: string) => [
  ...new Set(
    typed
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  ),
];

const plain = (typed: string) => typed.trim();

/** The draft's own fields. Each is in force as it is typed; there is nothing to confirm. */
export function DetailsDialog({ onClose }: { onClose: () => void }) {
  const { session, editor } = useDesk();
  const details = useDraftDetails(session);
  const fileName = slugOf(details, editor.state.doc);
  return (
    <Dialog title={says.title} onClose={onClose}>
      <div className="fields">
        <DetailField
          name="slug"
          label={says.slug}
          shown={details.slug}
          read={slugFrom}
          placeholder={fileName}
          hint={says.slugHint(fileName)}
          wide
        />
        <DetailField
          name="bylines"
          label={says.byline}
          shown={details.bylines.join(', ')}
          read={list}
          hint={says.bylineHint}
          wide
        />
        <Field label={says.status}>
          {(control) => (
            <select
              {...control}
              value={details.status}
              onChange={(event) => session.changeDetails({ status: event.target.value as Status })}
            >
              {STATUSES.map((status) => (
                <option key={status} value={status}>
                  {t.library.statuses[status]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={says.embargo}>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              value={details.embargo}
              onChange={(event) => session.changeDetails({ embargo: event.target.value })}
            />
          )}
        </Field>
        <DetailField name="kicker" label={says.kicker} shown={details.kicker} read={plain} />
        <DetailField name="desk" label={says.desk} shown={details.desk} read={plain} />
        <DetailField
          name="shortHeadline"
          label={says.shortHeadline}
          shown={details.shortHeadline}
          read={plain}
          wide
        />
        <DetailField
          name="tags"
          label={says.tags}
          shown={details.tags.join(', ')}
          read={list}
          hint={says.tagsHint}
        />
        <LanguageField
          language={details.language}
          onChange={(language) => session.changeDetails({ language })}
        />
      </div>
    </Dialog>
  );
}

interface DetailFieldProps<Name extends keyof DraftDetails> {
  readonly name: Name;
  readonly label: string;
  /** What the draft says. */
  readonly shown: string;
  readonly read: ReadValue<Name>;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly wide?: boolean;
}

/** A text field; what is typed stands as it is until the field is left, and what it means is kept. */
function DetailField<Name extends keyof DraftDetails>(props: DetailFieldProps<Name>) {
  const { name, label, shown, read, hint, placeholder, wide = false } = props;
  const { session } = useDesk();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} wide={wide} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          placeholder={placeholder}
          value={typed ?? shown}
          onChange={(event) => {
            setTyped(event.target.value);
            session.changeDetails({ [name]: read(event.target.value) });
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
