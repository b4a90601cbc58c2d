export * from './addresses.ts';
export * from './blocks/index.ts';
export * from './citations.ts';
export * from './Draft.ts';
export * from './schema.ts';
export * from './sources.ts';
export * from './text.ts';
export * as build from './build.ts';
