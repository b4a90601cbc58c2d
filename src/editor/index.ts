export * from './createArticleEditor.ts';
export type { OnTransaction } from './createEditor.ts';
export * from './createNotesEditor.ts';
export * from './languagePlugin.ts';
