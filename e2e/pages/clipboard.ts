import type { Page } from '@playwright/test';

/** What the clipboard holds, by media type. */
export interface Clipboard {
  readonly plain?: string;
  readonly html?: string;
}

/** Puts something on the clipboard, as another program would. */
export async function copyFromElsewhere(page: Page, { plain, html }: Clipboard): Promise<void> {
  await page.evaluate(
    async (flavours) => {
      const blobs = Object.entries(flavours).map(([type, text]) => [
        type,
        new Blob([text], { type }),
      ]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    },
    {
      ...(plain === undefined ? {} : { 'text/plain': plain }),
      ...(html === undefined ? {} : { 'text/html': html }),
    },
  );
}

/** What another program would get by pasting. A flavour that is not there is an empty string. */
export async function readClipboard(page: Page): Promise<Required<Clipboard>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}
