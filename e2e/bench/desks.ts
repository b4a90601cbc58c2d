import type { Page } from '@playwright/test';
import type { SeededArticle } from '../articles/seededArticle.ts';
import { LibraryPage } from '../pages/LibraryPage.ts';

/** Something that can be typed into: a name for the table, and how an article gets there. */
export interface Desk {
  readonly name: string;
  /** Puts the article in for good and returns the address that opens it. */
  install(page: Page, article: SeededArticle): Promise<string>;
}

const galley: Desk = {
  name: 'Galley',
  async install(page, { markdown, words }) {
    const library = new LibraryPage(page);
    await library.open();
    await library.chooseFiles({ name: `${words}.md`, content: markdown });
    await page.waitForURL(/#\/drafts\//);
    return page.url();
  },
};

/** @param address where the peers' build is served */
const peer = (name: string, address: string): Desk => ({
  name,
  async install(page, { html, words }) {
    const place = `${address}?${words}`;
    await page.goto(place);
    await page.evaluate(keep, html);
    return place;
  },
});

/** Runs in a peer's page, which has opened its database by now. */
function keep(html: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench', 1);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('texts', 'readwrite');
      writing.objectStore('texts').put(html, location.search);
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    };
  });
}

export const desks = (peersAddress: string): readonly Desk[] => [
  galley,
  peer('bare contenteditable', `${peersAddress}contenteditable.html`),
  peer('plain Tiptap', `${peersAddress}tiptap.html`),
];
