export * from './citations/citationCommands.ts';
export { showCitationsOf } from './citations/citationsBesidePlugin.ts';
export { notesIn, type SourceUse, usesOf } from './citations/citationsPlugin.ts';
export * from './citations/citedWhere.ts';
export * from './citations/sourceTitle.ts';
export * from './createArticleEditor.ts';
export type { OnTransaction } from './createEditor.ts';
export * from './createNotesEditor.ts';
export * from './edits/goTo.ts';
export { isHistoryTransaction, redo, undo } from './edits/historyPlugin.ts';
export * from './edits/leaveQuotation.ts';
export { indentItem, outdentItem } from './edits/lists.ts';
export * from './edits/marks.ts';
export { moveDown, movePart, moveUp } from './edits/move.ts';
export { isTextEmpty } from './edits/places.ts';
export { typeText } from './edits/typeText.ts';
export * from './find/findCommands.ts';
export { type FindFields, type FindState, findState } from './find/findPlugin.ts';
export * from './find/replaceCommands.ts';
export { isComposing } from './inputMethods.ts';
export * from './insertBlock.ts';
export * from './languagePlugin.ts';
export * from './links/linkAt.ts';
export * from './links/linkCommands.ts';
export { openLink } from './links/openLink.ts';
export { followMoves } from './notes/followMoves.ts';
export * from './notes/takeForNotes.ts';
export * from './outline/outlineOf.ts';
export * from './outline/partLabel.ts';
export * from './outline/selectionWords.ts';
export * from './setTaskDone.ts';
export type { SlashItem } from './slash/slashItems.ts';
export {
  SLASH_LISTBOX_ID,
  type SlashMenu,
  selectSlashItem,
  slashMenuState,
  slashOptionId,
  takeSlashItem,
} from './slash/slashMenuPlugin.ts';
export * from './sources/relatedLinkCommands.ts';
export {
  addSource,
  moveSource,
  removeSource,
  type SourceFields,
  setSource,
} from './sources/sourceCommands.ts';
export { blockRules } from './typing/blockRules.ts';
export { markRules } from './typing/markRules.ts';
