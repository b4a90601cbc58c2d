export * from './hasMarkdownStructure.ts';
export * from './Imported.ts';
export { parseMarkdown } from './markdown/parseMarkdown.ts';
export { type PrintedMarkdown, printMarkdown } from './markdown/printMarkdown.ts';
export * from './Passage.ts';
export * from './parseAny.ts';
export * from './plainText/parsePlainText.ts';
export * from './plainText/recognisedIn.ts';
export { cleanText } from './plainText/rows.ts';
