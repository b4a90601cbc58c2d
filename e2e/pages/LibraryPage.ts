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
  readonly search: Locator;
  /** The headlines of the drafts that are listed, in their order. */
  readonly headlines: Locator;
  readonly alert: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Drafts', exact: true });
    this.newDraft = page.getByRole('button', { name: 'New draft' });
    this.search = page.getByRole('searchbox', { name: 'Search drafts' });
    this.headlines = page.getByRole('main').getByRole('listitem').getByRole('link');
    this.alert = page.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.page.goto('./#/');
    await expect(this.heading).toBeVisible();
  }

  /** Opens a draft that is new; the caret stands in its headline. */
  async startDraft(): Promise<void> {
    await this.open();
    await this.newDraft.click();
    await expect(this.page.getByRole('textbox', { name: 'Article', exact: true })).toBeFocused();
  }

  draft(headline: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name: headline, exact: true });
  }

  private row(headline: string): Locator {
    const link = this.page.getByRole('link', { name: headline, exact: true });
    return this.page.getByRole('listitem').filter({ has: link });
  }

  /** Chooses an entry of a draft's menu. */
  async act(headline: string, entry: string): Promise<void> {
    await this.row(headline).getByRole('button', { name: 'Draft actions' }).click();
    await this.page
      .getByRole('menuitem', { name: entry })
      .or(this.page.getByRole('menuitemradio', { name: entry }))
      .click();
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
    await this.page.getByRole('button', { name: 'Import', exact: true }).click();
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
