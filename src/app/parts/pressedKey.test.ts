import { expect, it } from 'vitest';
import { pressedKey } from './pressedKey.ts';

const press = (fields: { isComposing?: boolean; keyCode?: number }) =>
  pressedKey({
    key: 'Escape',
    nativeEvent: { isComposing: false, keyCode: 27, ...fields } as KeyboardEvent,
  });

it('is no key that an input method takes, in no browser', () => {
  expect(press({})).toBe('Escape');
  expect(press({ isComposing: true })).toBe('');
  expect(press({ keyCode: 229 })).toBe('');
});
