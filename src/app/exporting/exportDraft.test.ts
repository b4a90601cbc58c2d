// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Article, build, newDraft, type Source } from '#document';
import { copyMarkdown, downloadDraft, exportMarkdown } from './exportDraft.ts';

const story = (source: Partial<Source>): Article =>
  build.article({
    headline: 'Ferry fares fall',
    lede: [build.p('Half as much.', build.cite('mole'))],
    sources: [{ id: 'mole', title: 'Deep Throat', address: 'https://secret.example', ...source }],
  });
const open = story({});
const secret = story({ terms: 'confidential' });
const draftOf = (article: Article) => newDraft('a', 0, { article });

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the download', () => {
  let downloads: { name: string; blob: Blob }[];

  beforeEach(() => {
    downloads = [];
    let blob: Blob | MediaSource | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((object) => {
      blob = object;
      return 'blob:a';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      if (blob instanceof Blob) downloads.push({ name: this.download, blob });
    });
  });

  it('is named by the slug and holds the Markdown', async () => {
    expect(exportMarkdown(draftOf(open), open)).toEqual({
      name: 'ferry-fares-fall.md',
      withheld: 0,
    });
    const [download] = downloads;
    expect(download?.name).toBe('ferry-fares-fall.md');
    expect(download?.blob.type).toBe('text/markdown;charset=utf-8');
    expect(await download?.blob.text()).toContain('# Ferry fares fall\n');
    expect(document.querySelector('a')).toBeNull();
  });

  it('holds no spaces that nobody sees', async () => {
    const typed = build.article({ lede: [build.p('Half ', ...build.b(' as much '), 'now. ')] });
    exportMarkdown(draftOf(typed), typed);
    expect(await downloads[0]?.blob.text()).toContain('\nHalf  **as much** now.\n');
  });

  it('leaves out what is confidential, and says how much', async () => {
    expect(exportMarkdown(draftOf(secret), secret)).toMatchObject({ withheld: 1 });
    const text = await downloads[0]?.blob.text();
    expect(text).toContain('**source** — Confidential source');
    expect(text).not.toContain('mole');
    expect(text).not.toMatch(/Deep Throat|secret\.example/);
  });

  it('holds everything where it is there to rescue the draft', async () => {
    expect(downloadDraft(draftOf(secret), secret)).toBe('ferry-fares-fall.galley.json');
    const [download] = downloads;
    expect(download?.name).toBe('ferry-fares-fall.galley.json');
    expect(download?.blob.type).toBe('application/json;charset=utf-8');
    expect(JSON.parse((await download?.blob.text()) ?? '')).toMatchObject(draftOf(secret));
  });
});

describe('the copy', () => {
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Clipboard);

  it('puts the Markdown on the clipboard', async () => {
    let text = '';
    clipboard(async (copied) => {
      text = copied;
    });
    expect(await copyMarkdown(draftOf(secret), secret)).toEqual({ withheld: 1 });
    expect(text).toContain('# Ferry fares fall');
    expect(text).not.toContain('Deep Throat');
  });

  it('holds no spaces that nobody sees', async () => {
    const write = vi.fn(async () => {});
    clipboard(write);
    const typed = build.article({ lede: [build.p('Half as much. ')] });
    await copyMarkdown(draftOf(typed), typed);
    expect(write).toHaveBeenCalledWith(expect.stringContaining('\nHalf as much.\n'));
  });

  it('asks for the clipboard in the turn of the click', () => {
    const write = vi.fn(async () => {});
    clipboard(write);
    void copyMarkdown(draftOf(open), open);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('selects and copies where the clipboard is refused, and gives the focus back', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    let copied = '';
    document.execCommand = vi.fn(() => {
      copied = document.querySelector('textarea')?.value ?? '';
      return true;
    });
    await copyMarkdown(draftOf(open), open);
    expect(copied).toContain('# Ferry fares fall');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('throws what the browser said when nothing helps', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    document.execCommand = () => false;
    await expect(copyMarkdown(draftOf(open), open)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
  });
});
