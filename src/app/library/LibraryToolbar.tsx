import { ArrowDown, ArrowUp, Search } from 'lucide-react';
import { STATUSES, type Status } from '#document';
import { t } from '#messages';
import { SORTS, type Sort } from '#storage';
import { Button } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { MenuChoice } from '../parts/MenuItem.tsx';
import './LibraryToolbar.css';

export interface LibraryToolbarProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The status that is shown alone, or `null` for all. */
  readonly status: Status | null;
  readonly onStatus: (status: Status | null) => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** How many drafts there are of each status that occurs. */
  readonly counts: ReadonlyMap<Status, number>;
  readonly total: number;
}

/** Search, filter and order of the library. */
export function LibraryToolbar(props: LibraryToolbarProps) {
  const { query, onQuery, status, onStatus, sort, onSort, counts, total } = props;
  const isAscending = sort === 'headline' || sort === 'status';
  return (
    <div className="library-toolbar">
      <label className="library-search">
        <Search aria-hidden="true" />
        <input
          type="search"
          aria-label={t.library.search}
          placeholder={t.library.search}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          autoComplete="off"
        />
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in a line everywhere */}
      <div className="library-filters" role="group" aria-label={t.library.filter}>
        <Button kind="bare" aria-pressed={status === null} onClick={() => onStatus(null)}>
          {t.library.all(total)}
        </Button>
        {STATUSES.filter((each) => counts.has(each) || each === status).map((each) => (
          <Button
            key={each}
            kind="bare"
            aria-pressed={each === status}
            onClick={() => onStatus(each)}
          >
            {t.library.statuses[each]}
          </Button>
        ))}
      </div>
      <Menu
        align="end"
        button={(button) => (
          <Button kind="bare" className="library-sort" {...button}>
            <span className="unseen">{t.library.sortBy} </span>
            {t.library.sorts[sort]}
            {isAscending ? <ArrowUp aria-hidden="true" /> : <ArrowDown aria-hidden="true" />}
          </Button>
        )}
      >
        <MenuChoice
          label={t.library.sortBy}
          value={sort}
          options={SORTS.map((value) => ({ value, label: t.library.sorts[value] }))}
          onChoose={onSort}
        />
      </Menu>
    </div>
  );
}
