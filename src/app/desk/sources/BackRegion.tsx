import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/Button.tsx';
import { useRowKeys } from './useRowKeys.ts';
import './BackMatter.css';

export interface BackRegionProps<Item> {
  readonly name: 'sources' | 'relatedLinks';
  /** What it is called. */
  readonly region: string;
  readonly heading: string;
  /** What its button is called that adds an item. */
  readonly add: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string | number;
  /** Which item is being edited, one past the last for a new one; and what tells its form apart. */
  readonly open: { readonly at: number; readonly opening: number } | null;
  readonly onAdd: () => void;
  readonly row: (item: Item, index: number) => ReactNode;
  readonly form: (item: Item | undefined, index: number) => ReactNode;
}

/** Sources or related links: a row for each, or the form of the one that is being edited. */
export function BackRegion<Item>(props: BackRegionProps<Item>) {
  const { name, items, keyOf, open, onAdd, row, form } = props;
  const onKeyDown = useRowKeys({});
  const isNew = open !== null && open.at >= items.length;
  return (
    <section className="region" aria-label={props.region} data-region={name}>
      <h2 className="kicker">{props.heading}</h2>
      <ol className="rows">
        {[...items, ...(isNew ? [undefined] : [])].map((item, index) =>
          item === undefined || index === open?.at ? (
            // It keeps its place, and so the focus, while a new item comes into the article.
            <li key={`form ${open?.opening}`}>{form(item, index)}</li>
          ) : (
            <li key={keyOf(item, index)}>{row(item, index)}</li>
          ),
        )}
      </ol>
      <Button kind="bare" className="add" data-add="" onClick={onAdd} onKeyDown={onKeyDown}>
        <Plus aria-hidden="true" />
        {props.add}
      </Button>
    </section>
  );
}
