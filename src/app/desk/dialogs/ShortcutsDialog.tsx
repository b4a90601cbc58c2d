import {
  type Command,
  type CommandGroup,
  commands,
  herePlatform,
  keysFor,
  labelOfKey,
} from '#commands';
import { blockRules, markRules } from '#editor';
import { t } from '#messages';
import { Dialog } from '../../parts/Dialog.tsx';
import './dialogs.css';

const says = t.desk.shortcuts;

/** Signs that become something as they are typed, and what they become. */
const TYPED: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  ...blockRules.map(({ block, signs }) => ({ name: t.commands[block], keys: [signs] })),
  { name: says.typed.menu, keys: ['/'] },
  ...(['bold', 'italic', 'strike', 'code'] as const).map((mark) => ({
    name: t.commands[mark],
    keys: markRules.filter((rule) => rule.mark === mark).map(({ sign }) => `${sign}…${sign}`),
  })),
];

/** All keys of the registry, and what typing alone does. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const platform = herePlatform();
  const keysOf = (command: Command) =>
    keysFor(command, platform).map((key) => labelOfKey(key, platform));
  const groups = Object.entries(t.commands.groups) as [CommandGroup, string][];
  return (
    <Dialog title={says.title} onClose={onClose}>
      {/* The list has the focus, not the button below it, so that it is read from its start. */}
      <div className="shortcuts" tabIndex={-1} data-autofocus="">
        {groups.map(([group, name]) => {
          const bound = commands.filter((each) => each.group === group && keysOf(each).length > 0);
          const rows = bound.flatMap((each) => [
            { name: each.name, keys: keysOf(each) },
            ...(each.outsideText ?? []).map((key) => ({
              name: says.outsideText(each.name),
              keys: [labelOfKey(key, platform)],
            })),
          ]);
          if (group === 'text') {
            rows.push({ name: says.browser, keys: [labelOfKey('Mod-Shift-v', platform)] });
          }
          if (group === 'move')
            rows.push({
              name: says.leave,
              keys: ['Escape', 'Tab'].map((key) => labelOfKey(key, platform)),
            });
          return <KeyList key={group} title={name} rows={rows} />;
        })}
        <KeyList
          title={says.typing}
          rows={[...TYPED, { name: says.typed.back, keys: [labelOfKey('Backspace', platform)] }]}
        />
      </div>
    </Dialog>
  );
}

interface KeyListProps {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly keys: readonly string[] }[];
}

const KeyList = ({ title, rows }: KeyListProps) => (
  <section>
    <h3 className="kicker">{title}</h3>
    <dl>
      {rows.map(({ name, keys }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
