export * from './Imported.ts';
export * from './Passage.ts';
export * from './plainText/parsePlainText.ts';
export * from './plainText/recognisedIn.ts';
export { cleanText } from './plainText/rows.ts';
