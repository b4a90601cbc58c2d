import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { herePlatform, labelOfKey } from '#commands';
import { addressIn, isConfidential, type Source, sourcesOf } from '#document';
import { addSource, citationAt, insertCitation, sourceTitle, usesOf } from '#editor';
import { t } from '#messages';
import { selectionAnchor } from '../anchors.ts';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';
import { Floating } from '../Floating.tsx';
import { Keys } from '../Keys.tsx';
import { sayAddress } from '../sources/sourceLine.ts';
import { findSources } from './findSources.ts';
import './CitePicker.css';

const says = t.sources.picker;

/** Finds a source, or makes one, and cites it where the caret is. */
export function CitePicker() {
  const isOpen = useDeskState(({ overlay }) => overlay?.kind === 'cite');
  return isOpen ? <OpenPicker /> : null;
}

/** What can be taken: a source, or a new one of what was typed. */
type Option = { readonly kind: 'source'; readonly source: Source } | { readonly kind: 'new' };

function OpenPicker() {
  const desk = useDesk();
  const { view } = desk;
  const id = useId();
  const platform = herePlatform();
  const sources = useArticle((state) => sourcesOf(state.doc));
  const uses = useArticle(usesOf);
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  // Beside what is cited; asked once, because the selection does not change while this is open.
  const anchor = useRef(selectionAnchor(view)).current;
  const canCite = insertCitation({ source: 'any' })(view.state);

  const title = query.trim();
  const address = addressIn(title);
  const options: Option[] = [
    ...findSources(sources, title).map((source): Option => ({ kind: 'source', source })),
    ...(title ? [{ kind: 'new' } as const] : []),
  ];
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const close = () => {
    desk.show(null);
    desk.toText();
  };
  /** Cites, and goes back to the text; or on to what the citation says. */
  const take = (option: Option | undefined, goesOn = false) => {
    if (!option || !canCite) return;
    const cite = (source: string) => {
      insertCitation({ source })(view.state, view.dispatch, view);
      const cited = goesOn ? citationAt(view.state) : null;
      if (cited) desk.show({ kind: 'citation', pos: cited.pos });
      else close();
    };
    if (option.kind === 'source') cite(option.source.id);
    else {
      const fields = address ? { title: sayAddress(address), address } : { title };
      addSource(fields, cite)(view.state, view.dispatch, view);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = options.length - 1;
    if (event.key === 'ArrowDown') setSelected(selected >= last ? 0 : selected + 1);
    else if (event.key === 'ArrowUp') setSelected(selected <= 0 ? Math.max(last, 0) : selected - 1);
    else if (event.key === 'Enter') {
      const isNew = (event.ctrlKey || event.metaKey) && title;
      take(isNew ? { kind: 'new' } : options[selected], event.shiftKey);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Floating
      anchor={anchor}
      className="cite-picker"
      label={t.desk.cite}
      onClose={(reason) => (reason === 'escape' ? close() : desk.show(null))}
    >
      <input
        data-autofocus=""
        className="ask"
        role="combobox"
        aria-label={says.label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={options[selected] ? `${id}-${selected}` : undefined}
        aria-autocomplete="list"
        aria-describedby={`${id}-foot`}
        placeholder={says.placeholder}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setSelected(0);
        }}
        onKeyDown={onKeyDown}
      />
      {canCite ? null : <p className="picker-hint">{says.cannot}</p>}
      {canCite && options.length === 0 ? <p className="picker-hint">{says.none}</p> : null}
      <div ref={list} role="listbox" id={`${id}-list`} aria-label={says.listbox} tabIndex={-1}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the combobox points to it by aria-activedescendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the combobox
          <div
            key={option.kind === 'new' ? 'new source' : option.source.id}
            role="option"
            id={`${id}-${index}`}
            className="option"
            aria-selected={index === selected}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setSelected(index)}
            onClick={() => take(option)}
          >
            {option.kind === 'new' ? (
              <>
                <i aria-hidden="true">+</i>
                <span>{says.new(address ? sayAddress(address) : title)}</span>
                <Keys label={labelOfKey('Mod-Enter', platform)} />
                <small>{address ? says.newFromAddress : says.newHint}</small>
              </>
            ) : (
              <>
                <i aria-hidden="true">{uses.get(option.source.id)?.numbers[0] ?? '–'}</i>
                <span>{sourceTitle(option.source)}</span>
                {index === selected ? <Keys label={labelOfKey('Enter', platform)} /> : <span />}
                <small>{lineOf(option.source, uses.get(option.source.id)?.count ?? 0)}</small>
              </>
            )}
          </div>
        ))}
      </div>
      {canCite && options.length > 0 ? (
        <p className="picker-foot" id={`${id}-foot`}>
          {says.sayWhere(labelOfKey('Shift-Enter', platform))}
        </p>
      ) : null}
    </Floating>
  );
}

function lineOf(source: Source, count: number): string {
  const { kind, terms } = source;
  return [
    kind && t.sources.kinds[kind],
    isConfidential(source)
      ? t.sources.termsOf.confidential.toLocaleLowerCase(t.dates.locale)
      : terms && terms !== 'on-the-record'
        ? t.sources.termsOf[terms].toLocaleLowerCase(t.dates.locale)
        : '',
    count > 0 ? t.sources.cited(count).toLocaleLowerCase(t.dates.locale) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
