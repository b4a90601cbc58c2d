import { gapCursor } from '@tiptap/pm/gapcursor';
import type { Plugin } from '@tiptap/pm/state';
import { type ClipboardOptions, clipboardPlugin } from './clipboard/clipboardPlugin.ts';
import { editsPlugin } from './edits/editsPlugin.ts';
import { historyPlugin } from './edits/historyPlugin.ts';
import { normalisePlugin } from './edits/normalisePlugin.ts';
import { findPlugin } from './find/findPlugin.ts';
import { languagePlugin } from './languagePlugin.ts';
import { linksPlugin } from './links/linksPlugin.ts';
import { promptsPlugin } from './prompts/promptsPlugin.ts';
import { scrollPaddingPlugin } from './scrollPaddingPlugin.ts';
import { drawSelectionPlugin } from './selection/drawSelectionPlugin.ts';
import { followSelectionPlugin } from './selection/followSelectionPlugin.ts';
import { type SlashMenuOptions, slashMenuPlugin } from './slash/slashMenuPlugin.ts';
import { tkPlugin } from './tk/tkPlugin.ts';
import { takeBackPlugin } from './typing/takeBackPlugin.ts';
import { typingPlugin } from './typing/typingPlugin.ts';
import { nodeViewsPlugin } from './views/nodeViewsPlugin.ts';

/** What every text on the desk is written with. */
export interface WritingOptions extends Omit<ClipboardOptions, 'memory'> {
  /** BCP 47 tag of the text's language; `setLanguage` changes it. */
  readonly language: string;
  /** Whether quotes, dashes and ellipses become typographic as one types; asked at each key. */
  readonly typographicQuotes: () => boolean;
  /** Plugins that see keys before those of the text, such as the registry's keys. */
  readonly extraPlugins?: readonly Plugin[] | undefined;
}

/**
 * The plugins of a text, in the order in which they see a key. What is selected is read from the page
 * before any of them acts on it; then an open menu has the key, then the commands that are bound to it,
 * then a Backspace that takes an automatic change back, then editing. What is typed reaches the typing
 * rules last, when it is plain text in one block.
 */
export const writingPlugins = (options: WritingOptions, slashMenu: SlashMenuOptions): Plugin[] => [
  followSelectionPlugin(),
  slashMenuPlugin(slashMenu),
  ...(options.extraPlugins ?? []),
  takeBackPlugin(),
  editsPlugin(),
  gapCursor(),
  clipboardPlugin(options),
  typingPlugin(options.typographicQuotes),
  linksPlugin(),
  findPlugin(),
  tkPlugin(),
  promptsPlugin(),
  languagePlugin(options.language),
  drawSelectionPlugin(),
  scrollPaddingPlugin(),
  nodeViewsPlugin(),
  historyPlugin(),
  normalisePlugin(),
];
