import type { Command } from '#commands';
import { findsBy, namedFirst } from '#document';
import { t } from '#messages';

/** The commands that a query finds: by what they are called before by what else they are found by. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const isFound = findsBy(query);
  const byName = commands.filter(({ name }) => isFound(name));
  const byMore = commands.filter(
    ({ name, also = '', group }) =>
      !isFound(name) && isFound(`${name} ${also} ${t.commands.groups[group]}`),
  );
  return namedFirst([...byName, ...byMore], ({ name }) => name, query);
}
