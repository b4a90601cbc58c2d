import { expect, it } from 'vitest';
import { nameOf } from './nameOf.ts';

it('has a name for a draft without a headline', () => {
  expect(['Beta 10', ''].map(nameOf)).toEqual(['Beta 10', 'Untitled']);
});
