import { expect, type FileChooser, type Locator, type Page } from '@playwright/test';

/** A file to bring in, made on the spot. */
export interface GivenFile {
  readonly name: string;
  readonly content: string | Buffer;
}

const given = ({ name, content }: GivenFile) => ({
  name,
  mimeType: name.endsWith('.md') ? 'text/markdown' : 'text/plain',
  buffer: Buffer.from(content),
});

/** The list of drafts. */
export class LibraryPage {
  readonly heading: Locator;
  readonly newDraft: Locator;
  readonly import: Locator;
  readonly sample: Locator;
  readonly search: Locator;
  /** The headlines of the drafts that are listed, in their order. */
  readonly headlines: Locator;
  readonly alert: Locator;
  readonly notices: Locator;
  readonly menu: Locator;
  /** What became of several files. */
  readonly report: Locator;
  /** Has a part of the program asked for again that did not arrive. */
  readonly tryAgain: Locator;
  /** Says that nothing is in danger. */
  readonly kept: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Drafts', exact: true });
    this.newDraft = page.getByRole('button', { name: 'New draft' });
    this.search = page.getByRole('searchbox', { name: 'Search drafts' });
    this.headlines = page.getByRole('main').getByRole('listitem').getByRole('link');
    this.alert = page.getByRole('alert');
    this.notices = page.getByRole('region', { name: 'Notices' });
    this.menu = page.getByRole('menu');
    this.import = page.getByRole('button', { name: 'Import', exact: true });
    this.sample = page.getByRole('button', { name: /sample/i });
    this.report = page.getByRole('dialog', { name: 'What came in' });
    this.tryAgain = page.getByRole('button', { name: 'Try again' });
    this.kept = page.getByText('Everything is on this device.');
  }

  async open(): Promise<void> {
    await this.page.goto('./#/');
    await expect(this.heading).toBeVisible();
  }

  /** Opens a draft that is new, with this headline; the caret stands behind it. */
  async startDraft(headline = ''): Promise<void> {
    await this.open();
    await this.newDraft.click();
    await expect(this.page.getByRole('textbox', { name: 'Article', exact: true })).toBeFocused();
    await this.page.keyboard.type(headline);
  }

  draft(headline: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name: headline, exact: true });
  }

  private row(headline: string): Locator {
    const link = this.page.getByRole('link', { name: headline, exact: true });
    return this.page.getByRole('listitem').filter({ has: link });
  }

  /** Opens the menu of a draft. */
  async openActions(headline: string): Promise<void> {
    await this.row(headline).getByRole('button', { name: 'Draft actions' }).click();
    await expect(this.menu).toBeVisible();
  }

  /** Chooses an entry of a draft's menu. */
  async act(headline: string, entry: string): Promise<void> {
    await this.openActions(headline);
    await this.page
      .getByRole('menuitem', { name: entry })
      .or(this.page.getByRole('menuitemradio', { name: entry }))
      .click();
  }

  /** Text that stands in the row of a draft, such as its slug. */
  fact(text: string): Locator {
    return this.page.getByRole('main').getByText(text, { exact: true });
  }

  async sortBy(order: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Sort by/ }).click();
    await this.page.getByRole('menuitemradio', { name: order }).click();
  }

  /** @param status as its button reads; "All" is followed by a number */
  async filterBy(status: string): Promise<void> {
    const filters = this.page.getByRole('group', { name: 'Filter by status' });
    await filters.getByRole('button', { name: new RegExp(`^${status}\\b`) }).click();
  }

  async renameSlug(headline: string, slug: string): Promise<void> {
    await this.act(headline, 'Rename slug');
    const box = this.page.getByRole('textbox', { name: 'Slug' });
    await box.fill(slug);
    await box.press('Enter');
  }

  /** Takes back what a notice tells of, or does what else it offers. */
  async doNotice(action: string): Promise<void> {
    await this.notices.getByRole('button', { name: action, exact: true }).click();
  }

  async openBin(): Promise<void> {
    await this.page.getByRole('link', { name: 'Bin', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: 'Bin', exact: true })).toBeVisible();
  }

  /** A draft in the bin, by its headline. */
  binned(headline: string): Locator {
    return this.page.getByRole('heading', { name: headline, exact: true });
  }

  private binRow(headline: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.binned(headline) });
  }

  async restore(headline: string): Promise<void> {
    await this.binRow(headline).getByRole('button', { name: 'Restore' }).click();
    await expect(this.binned(headline)).toBeHidden();
  }

  /** Asks for a draft in the bin to be deleted, and gives this answer to the question. */
  async deleteForEver(headline: string, answer: 'Cancel' | 'Delete for ever'): Promise<void> {
    await this.binRow(headline).getByRole('button', { name: 'Delete for ever' }).click();
    await this.answer(answer);
  }

  /** Answers the question that lies over the page. */
  async answer(button: string): Promise<void> {
    const question = this.page.getByRole('alertdialog');
    await question.getByRole('button', { name: button }).click();
    await expect(question).toBeHidden();
  }

  async delete(headline: string): Promise<void> {
    await this.row(headline).getByRole('button', { name: 'Delete draft' }).click();
    await expect(this.draft(headline)).toBeHidden();
  }

  chooseFiles(...files: GivenFile[]): Promise<void> {
    return this.choose((chooser) => chooser.setFiles(files.map(given)));
  }

  /** Chooses a file of this machine: quicker for one that is large. */
  chooseFileAt(path: string): Promise<void> {
    return this.choose((chooser) => chooser.setFiles(path));
  }

  private async choose(files: (chooser: FileChooser) => Promise<void>): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.import.click();
    await files(await chooser);
  }

  /** Drops files on the page, as from the system's file manager. */
  async dropFiles(...files: GivenFile[]): Promise<void> {
    const dropped = await this.page.evaluateHandle(
      (contents) => {
        const transfer = new DataTransfer();
        for (const { name, type, text } of contents) {
          transfer.items.add(new File([text], name, { type }));
        }
        return transfer;
      },
      files.map(({ name, content }) => ({ name, type: 'text/plain', text: String(content) })),
    );
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.getByRole('main').dispatchEvent(type, { dataTransfer: dropped });
    }
  }
}
