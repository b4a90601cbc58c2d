export * from './createEditor.ts';
