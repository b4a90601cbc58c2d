import { expect, type Locator, type Page } from '@playwright/test';

/** A file to be imported, made on the spot. */
export interface ImportedFile {
  readonly name: string;
  readonly text: string | Buffer;
}

/** The list of drafts. */
export class LibraryPage {
  readonly heading: Locator;
  readonly newDraft: Locator;
  readonly search: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Drafts', exact: true });
    this.newDraft = page.getByRole('button', { name: 'New draft' });
    this.search = page.getByRole('searchbox', { name: 'Search drafts' });
  }

  async open(): Promise<void> {
    await this.page.goto('./#/');
    await expect(this.heading).toBeVisible();
  }

  /** Opens a draft that is new; the caret stands in its headline. */
  async startDraft(): Promise<void> {
    await this.open();
    await this.newDraft.click();
    await expect(this.page.getByRole('textbox', { name: 'Article' })).toBeVisible();
  }

  draft(headline: string): Locator {
    return this.page.getByRole('link', { name: headline, exact: true });
  }

  async chooseFiles(...files: ImportedFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Import', exact: true }).click();
    await (await chooser).setFiles(
      files.map(({ name, text }) => ({
        name,
        mimeType: name.endsWith('.md') ? 'text/markdown' : 'text/plain',
        buffer: Buffer.from(text),
      })),
    );
  }
}
