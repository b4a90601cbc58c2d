import type { ViewMutationRecord } from '@tiptap/pm/view';

/** Whether a change of the DOM happened in a node view's own furniture, not in its content. */
export const isOutside = (content: HTMLElement, mutation: ViewMutationRecord): boolean =>
  mutation.type !== 'selection' && !content.contains(mutation.target);
