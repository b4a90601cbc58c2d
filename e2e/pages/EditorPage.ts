import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Clipboard, copyFromElsewhere } from './clipboard.ts';

/** What can be filled into a source's form. */
export interface SourceFields {
  readonly title: string;
  readonly address?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly note?: string;
  readonly kind?: string;
  readonly terms?: string;
}

/** The open draft. */
export class EditorPage {
  readonly article: Locator;
  readonly outline: Locator;
  readonly sources: Locator;
  readonly relatedLinks: Locator;
  readonly saveState: Locator;
  readonly findBar: Locator;
  readonly find: Locator;
  readonly replaceWith: Locator;
  readonly blockMenu: Locator;
  readonly citePicker: Locator;

  constructor(readonly page: Page) {
    this.article = page.getByRole('textbox', { name: 'Article' });
    this.outline = page.getByRole('region', { name: 'Outline' });
    this.sources = page.getByRole('region', { name: 'Sources' });
    this.relatedLinks = page.getByRole('region', { name: 'Related links' });
    this.saveState = page.getByRole('status', { name: 'Save state' });
    this.findBar = page.getByRole('search', { name: 'Find in article' });
    this.find = this.findBar.getByRole('textbox', { name: 'Find', exact: true });
    this.replaceWith = this.findBar.getByRole('textbox', { name: 'Replace with' });
    this.blockMenu = page.getByRole('listbox', { name: 'Insert block' });
    this.citePicker = page.getByRole('combobox', { name: 'Cite a source' });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types as a person does, one key after the other. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async paste(clipboard: Clipboard): Promise<void> {
    await copyFromElsewhere(this.page, clipboard);
    await this.press('ControlOrMeta+V');
  }

  /** The text of a block of the article: a heading, a paragraph, a list item. */
  block(text: string | RegExp): Locator {
    return this.article.locator('p, h1, h2, h3, h4, figcaption').filter({ hasText: text }).first();
  }

  /** Puts the caret at the end of the block that has this text. */
  async caretAfter(text: string | RegExp): Promise<void> {
    await this.block(text).click();
    await this.press('End');
  }

  /** Waits until everything typed is on the disk. */
  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText(/Saved on this device/);
  }

  source(title: string): Locator {
    return this.sources.getByRole('group', { name: title, exact: true });
  }

  /** Fills the form that is open in the region of the sources, and closes it. */
  async fillSource(fields: SourceFields): Promise<void> {
    const box = (name: string) => this.sources.getByRole('textbox', { name, exact: true });
    await box('Title').fill(fields.title);
    if (fields.address) await box('Address').fill(fields.address);
    if (fields.publisher) await box('Publisher').fill(fields.publisher);
    if (fields.author) await box('Author').fill(fields.author);
    if (fields.note) await box('Note').fill(fields.note);
    if (fields.kind) await this.sources.getByLabel('Kind').selectOption(fields.kind);
    if (fields.terms) await this.sources.getByLabel('Terms').selectOption(fields.terms);
    await this.sources.getByRole('button', { name: 'Done' }).click();
  }

  async addSource(fields: SourceFields): Promise<void> {
    await this.sources.getByRole('button', { name: 'Add source' }).click();
    await this.fillSource(fields);
    await expect(this.source(fields.title)).toBeVisible();
  }

  /** Cites a source at the caret, found by the beginning of its title. */
  async cite(title: string): Promise<void> {
    await this.press('ControlOrMeta+Alt+F');
    await this.citePicker.fill(title);
    await this.citePicker.press('Enter');
    await expect(this.citePicker).toBeHidden();
  }

  /** The numbers of the citations, in the order of the text. */
  citations(): Locator {
    return this.article.locator('[data-citation]');
  }

  async openDetails(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Draft details' }).click();
    const status = this.page.getByRole('combobox', { name: 'Status' });
    await expect(status).toBeVisible();
    return status;
  }

  async setStatus(label: string): Promise<void> {
    const status = await this.openDetails();
    await status.selectOption(label);
    await this.press('Escape');
  }

  /** The Markdown file that the menu "Export" downloads. */
  async exportFile(): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Export' }).click();
    await this.page.getByRole('menuitem', { name: 'Markdown file' }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }
}
