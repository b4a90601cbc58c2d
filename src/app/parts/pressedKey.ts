import type { KeyboardEvent } from 'react';
import { isComposing } from '#editor';

/** The key that was pressed; '' for one that an input method takes, as Escape while it composes. */
export const pressedKey = ({
  key,
  nativeEvent,
}: Pick<KeyboardEvent, 'key' | 'nativeEvent'>): string => (isComposing(nativeEvent) ? '' : key);
