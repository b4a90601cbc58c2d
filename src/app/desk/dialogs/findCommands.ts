import type { Command } from '#commands';
import { findsBy, namedFirst } from '#document';
import { t } from '#messages';

/** The commands that a query finds: by what they are called before by what else they are found by. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const isFound = findsBy(query);
  const found = commands.filter(({ name, also = '', group }) =>
    isFound(`${name} ${also} ${t.commands.groups[group]}`),
  );
  return namedFirst(found, ({ name }) => name, query);
}
