import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { herePlatform, labelOfKey } from '#commands';
import {
  addressIn,
  findsBy,
  isConfidential,
  RESERVED_SOURCES,
  type Source,
  sourcesOf,
} from '#document';
import { addSource, insertCitation, placeToCite, sourceTitle, usesOf } from '#editor';
import { t } from '#messages';
import { Floating } from '../../parts/Floating.tsx';
import { Keys } from '../../parts/Keys.tsx';
import { PickList } from '../../parts/PickList.tsx';
import { selectionAnchor } from '../anchors.ts';
import { useArticle, useDesk, useDeskState } from '../DeskContext.ts';
import { titleOfAddress } from '../sources/sourceLine.ts';
import { findSources } from './findSources.ts';
import './CitePicker.css';

const says = t.sources.picker;

/** Finds a source, or makes one, and cites it where the caret is. */
export function CitePicker() {
  const isOpen = useDeskState(({ overlay }) => overlay?.kind === 'cite');
  return isOpen ? <OpenPicker /> : null;
}

/** What can be taken: a source, what needs no source, or a new one of what was typed. */
type Option =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'reserved'; readonly id: (typeof RESERVED_SOURCES)[number] }
  | { readonly kind: 'new' };

function OpenPicker() {
  const desk = useDesk();
  const { view } = desk;
  const footId = useId();
  const platform = herePlatform();
  const sources = useArticle((state) => sourcesOf(state.doc));
  const uses = useArticle(usesOf);
  const [query, setQuery] = useState('');
  // Beside what is cited; asked once, because the selection does not change while this is open.
  const anchor = useRef(selectionAnchor(view)).current;

  const title = query.trim();
  const address = addressIn(title);
  // Not the first that Enter takes where nothing was typed.
  const isAsked = title !== '' || sources.length > 0;
  const reserved = RESERVED_SOURCES.filter(
    (id) => isAsked && findsBy(title)(t.sources.citation[id]),
  );
  const options: Option[] = [
    ...findSources(sources, title).map((source): Option => ({ kind: 'source', source })),
    ...reserved.map((id): Option => ({ kind: 'reserved', id })),
    ...(title ? [{ kind: 'new' } as const] : []),
  ];

  const close = () => {
    desk.show(null);
    desk.toText();
  };
  /** Cites, and goes back to the text; or on to what the citation says. */
  const take = (option: Option | undefined, goesOn = false) => {
    if (!option) return;
    const cite = (source: string) => {
      const pos = placeToCite(view.state);
      insertCitation({ source })(view.state, view.dispatch, view);
      if (goesOn) desk.show({ kind: 'citation', pos });
      else close();
    };
    if (option.kind !== 'new') cite(idOf(option));
    else {
      const fields = address ? { title: titleOfAddress(address), address } : { title };
      addSource(fields, cite)(view.state, view.dispatch, view);
    }
  };
  const onEnter = (option: Option | undefined, event: KeyboardEvent) => {
    const isNew = (event.ctrlKey || event.metaKey) && title;
    take(isNew ? { kind: 'new' } : option, event.shiftKey);
  };

  return (
    <Floating
      anchor={anchor}
      className="cite-picker"
      label={t.desk.cite}
      onClose={(reason) => (reason === 'escape' ? close() : desk.show(null))}
    >
      <PickList
        label={says.label}
        placeholder={says.placeholder}
        listLabel={says.listbox}
        query={query}
        onQuery={setQuery}
        items={options}
        keyOf={(option) => (option.kind === 'new' ? 'new source' : idOf(option))}
        onEnter={onEnter}
        onTake={(option) => take(option)}
        describedBy={footId}
        hint={options.length === 0 ? <p className="picker-hint">{says.none}</p> : null}
      >
        {(option, isSelected) =>
          option.kind === 'new' ? (
            <>
              <i aria-hidden="true">+</i>
              <span>{says.new(address ? titleOfAddress(address) : title)}</span>
              <Keys label={labelOfKey('Mod-Enter', platform)} />
              <small>{address ? says.newFromAddress : says.newHint}</small>
            </>
          ) : (
            <>
              <i aria-hidden="true">{uses.get(idOf(option))?.numbers[0] ?? '–'}</i>
              <span>
                {option.kind === 'source'
                  ? sourceTitle(option.source)
                  : t.sources.citation[option.id]}
              </span>
              {isSelected ? <Keys label={labelOfKey('Enter', platform)} /> : <span />}
              <small>
                {option.kind === 'source'
                  ? lineOf(option.source, uses.get(option.source.id)?.count ?? 0)
                  : says.reserved[option.id]}
              </small>
            </>
          )
        }
      </PickList>
      {options.length > 0 ? (
        <p className="picker-foot" id={footId}>
          {says.sayWhere(labelOfKey('Shift-Enter', platform))}
        </p>
      ) : null}
    </Floating>
  );
}

const idOf = (option: Exclude<Option, { kind: 'new' }>) =>
  option.kind === 'source' ? option.source.id : option.id;

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
