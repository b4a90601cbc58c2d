import { divider } from './divider.ts';
import { figure } from './figure.ts';
import { bulletList, listItem, orderedList } from './lists.ts';
import { paragraph } from './paragraph.ts';
import { attribution, quotation } from './quotation.ts';
import { subheading } from './subheading.ts';
import { verbatim } from './verbatim.ts';

export { listStart } from './lists.ts';

/** Every node type that a block is made of. The first one fills what is empty. */
export const blockNodes = [
  paragraph,
  subheading,
  bulletList,
  orderedList,
  listItem,
  quotation,
  attribution,
  figure,
  divider,
  verbatim,
];
