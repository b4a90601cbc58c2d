import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Clipboard, copyFromElsewhere } from './clipboard.ts';

/** What can be filled into a source's form. `kind` and `terms` as they read in the lists. */
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
  /** The headings of the sections, in their order. */
  readonly sectionHeadings: Locator;
  readonly outline: Locator;
  readonly sources: Locator;
  readonly relatedLinks: Locator;
  readonly saveState: Locator;
  readonly findBar: Locator;
  readonly find: Locator;
  readonly replaceWith: Locator;
  readonly blockMenu: Locator;
  readonly citePicker: Locator;
  /** Where in its source the open citation points to. */
  readonly locator: Locator;
  readonly selectionBar: Locator;
  /** What stands beside the article and is no part of it. */
  readonly notesPane: Locator;
  readonly notes: Locator;
  /** What the app says of what was done. */
  readonly notices: Locator;

  constructor(readonly page: Page) {
    this.article = page.getByRole('textbox', { name: 'Article', exact: true });
    this.sectionHeadings = this.article.getByRole('heading', { level: 2 });
    this.outline = page.getByRole('region', { name: 'Outline' });
    this.sources = page.getByRole('region', { name: 'Sources' });
    this.relatedLinks = page.getByRole('region', { name: 'Related links' });
    this.saveState = page.getByRole('status', { name: 'Save state' });
    this.findBar = page.getByRole('search', { name: 'Find in article' });
    this.find = this.findBar.getByRole('textbox', { name: 'Find', exact: true });
    this.replaceWith = this.findBar.getByRole('textbox', { name: 'Replace with' });
    this.blockMenu = page.getByRole('listbox', { name: 'Insert block' });
    this.citePicker = page.getByRole('combobox', { name: 'Cite a source' });
    this.locator = page.getByRole('textbox', { name: 'Where in it' });
    this.selectionBar = page.getByRole('toolbar', { name: 'Formatting' });
    this.notesPane = page.getByRole('complementary', { name: 'Notes' });
    this.notes = this.notesPane.getByRole('textbox', { name: 'Notes' });
    this.notices = page.getByRole('region', { name: 'Notices' });
  }

  get keyboard() {
    return this.page.keyboard;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.keyboard.press(key);
  }

  async paste(clipboard: Clipboard): Promise<void> {
    await copyFromElsewhere(this.page, clipboard);
    await this.press('ControlOrMeta+V');
  }

  /** A heading of the article, of any level. */
  heading(text: string | RegExp): Locator {
    return this.article.getByRole('heading', { name: text });
  }

  /** The first paragraph that holds this text. */
  paragraph(text: string | RegExp): Locator {
    return this.article.getByRole('paragraph').filter({ hasText: text }).first();
  }

  /** Clicks behind the last letter of a heading or paragraph. */
  async caretAfter(block: Locator): Promise<void> {
    await block.scrollIntoViewIfNeeded();
    const end = await block.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const last = [...range.getClientRects()].at(-1) ?? element.getBoundingClientRect();
      return { x: last.right, y: (last.top + last.bottom) / 2 };
    });
    await this.page.mouse.click(end.x + 2, end.y);
    await this.press('End');
  }

  /** Waits until the desk shows that so many words are selected. */
  async selected(words: number): Promise<void> {
    await expect(this.page.getByRole('banner')).toContainText(new RegExp(`(?<!\\d)${words} of `));
  }

  /** Waits until everything that was typed is on the disk. */
  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText(/Saved on this device/);
  }

  /** The entry of a part in the outline. */
  outlineRow(label: string): Locator {
    return this.outline.getByRole('listitem').filter({ hasText: label });
  }

  source(title: string): Locator {
    return this.sources.getByRole('group', { name: title, exact: true });
  }

  /** Fills the source's form that is open, and closes it. */
  async fillSource(fields: SourceFields): Promise<void> {
    const box = (name: string) => this.sources.getByRole('textbox', { name, exact: true });
    const list = (name: string) => this.sources.getByRole('combobox', { name, exact: true });
    await box('Title').fill(fields.title);
    if (fields.address) await box('Address').fill(fields.address);
    if (fields.publisher) await box('Publisher').fill(fields.publisher);
    if (fields.author) await box('Author').fill(fields.author);
    if (fields.note) await box('Note').fill(fields.note);
    if (fields.kind) await list('Kind').selectOption(fields.kind);
    if (fields.terms) await list('Terms').selectOption(fields.terms);
    await this.sources.getByRole('button', { name: 'Done' }).click();
  }

  async addSource(fields: SourceFields): Promise<void> {
    await this.sources.getByRole('button', { name: 'Add source' }).click();
    await this.fillSource(fields);
    await expect(this.source(fields.title)).toBeVisible();
  }

  /** Cites the source at the caret that the picker finds by this. */
  async cite(title: string): Promise<void> {
    await this.press('ControlOrMeta+Alt+F');
    await this.citePicker.fill(title);
    await this.citePicker.press('Enter');
    await expect(this.citePicker).toBeHidden();
  }

  /** The citation in a block that shows this number and stands for this source. */
  citation(block: Locator, number: number, title: string): Locator {
    return block.getByLabel(`Note ${number}: ${title}`, { exact: true });
  }

  /** Opens "Draft details"; its fields are found by their labels. */
  async openDetails(): Promise<void> {
    await this.page.getByRole('button', { name: 'Draft details' }).click();
    await expect(this.page.getByRole('combobox', { name: 'Status' })).toBeVisible();
  }

  /** @param label as it reads in the list, such as "In review" */
  async setStatus(label: string): Promise<void> {
    await this.openDetails();
    await this.page.getByRole('combobox', { name: 'Status' }).selectOption(label);
    await this.press('Escape');
    await expect(this.page.getByRole('combobox', { name: 'Status' })).toBeHidden();
  }

  /** Chooses an entry of the menu "More", by the keyboard. */
  async chooseMore(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await this.page.getByRole('menuitem', { name, exact: true }).press('Enter');
  }

  /** Finds a command in the list of all, and runs it. */
  async runCommand(name: string): Promise<void> {
    await this.press('F1');
    const search = this.page.getByRole('combobox', { name: 'Find a command' });
    await search.fill(name);
    await search.press('Enter');
    await expect(search).toBeHidden();
  }

  /** Chooses an entry of the menu "Export". */
  async chooseExport(name: 'Markdown file' | 'Copy Markdown'): Promise<void> {
    await this.page.getByRole('button', { name: 'Export' }).click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  /** The file that is downloaded by what `start` does. */
  async downloaded(start: () => Promise<void>): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent('download');
    await start();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  exportFile(): Promise<{ name: string; text: string }> {
    return this.downloaded(() => this.chooseExport('Markdown file'));
  }
}
