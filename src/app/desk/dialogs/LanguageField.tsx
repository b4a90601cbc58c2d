import { useState } from 'react';
import { languageTagIn } from '#document';
import { t } from '#messages';
import { Field } from '../../parts/Field.tsx';
import { languagesToChoose } from '../languages.ts';

const says = t.details;
const OTHER = 'other';

const takeFocus = (input: HTMLInputElement | null) => input?.focus();

interface LanguageFieldProps {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly onChange: (language: string) => void;
}

/** The language of a draft: one of a list by its name, or any other by its tag. */
export function LanguageField({ language, onChange }: LanguageFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <Field label={says.language} hint={says.languageHint}>
        {(control) => (
          <select
            {...control}
            value={language}
            onChange={({ target }) => {
              if (target.value === OTHER) setTyped('');
              else onChange(target.value);
            }}
          >
            {languagesToChoose(language).map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
            <option value={OTHER}>{says.otherLanguage}</option>
          </select>
        )}
      </Field>
    );
  }
  const isWrong = typed.trim() !== '' && languageTagIn(typed) === null;
  return (
    <Field
      label={says.language}
      hint={says.languageTagHint}
      error={isWrong ? says.notALanguage : undefined}
    >
      {(control) => (
        <input
          {...control}
          ref={takeFocus}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={language}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            const tag = languageTagIn(target.value);
            if (tag !== null) onChange(tag);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
