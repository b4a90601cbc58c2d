import { cpus, release, totalmem, type } from 'node:os';
import { median, quantile, type Round } from './measure.ts';

/** The rounds of one article's length, by the name of the desk. */
export interface Measured {
  readonly words: number;
  readonly rounds: ReadonlyMap<string, readonly Round[]>;
}

const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const times = (value: number) => `${value.toFixed(2)}×`;
const count = (value: number) => value.toLocaleString('en');

/** The median over the rounds of Galley's median by the other desk's in the same round. */
function ratio(ours: readonly Round[], theirs: readonly Round[], read: (round: Round) => number) {
  return median(
    ours.flatMap((round, index) => {
      const other = theirs[index];
      return other ? [read(round) / read(other)] : [];
    }),
  );
}

const perKey = (round: Round) => median(round.keys);
const opening = (round: Round) => round.open;

function row(name: string, rounds: readonly Round[], ours: readonly Round[]): string {
  const keys = rounds.flatMap((round) => round.keys);
  const isOurs = rounds === ours;
  const cells = [
    name,
    ms(median(keys)),
    ms(quantile(keys, 0.95)),
    isOurs ? '' : times(ratio(ours, rounds, perKey)),
    ms(median(rounds.map((round) => round.whole))),
    ms(median(rounds.map(opening))),
    isOurs ? '' : times(ratio(ours, rounds, opening)),
  ];
  return `| ${cells.join(' | ')} |`;
}

function table({ words, rounds }: Measured): string {
  const ours = rounds.get('Galley') ?? [];
  return [
    `## ${count(words)} words`,
    '',
    '| | key, median (ms) | key, p95 (ms) | Galley to it | key with all put off (ms) | opening (ms) | Galley to it |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...[...rounds].map(([name, of]) => row(name, of, ours)),
  ].join('\n');
}

/** The text of BENCHMARKS.md. */
export function report(measured: readonly Measured[], chromium: string, date: Date): string {
  const [cpu] = cpus();
  const rounds = measured[0]?.rounds.get('Galley')?.length ?? 0;
  return `# Benchmarks

Made by \`npm run bench\` on ${date.toISOString().slice(0, 10)}: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.versions.node}, Chromium ${chromium}; ${rounds} rounds in one browser, the desks taking turns in each.

Each desk holds the same text in the same fonts and measure, and keeps it in IndexedDB. Galley is the production build used through its own interface: the article is imported as Markdown and has sources, and a citation in every third paragraph, which the others do not have.

- **Key**: processor time of the page's main thread from the key until the second frame after it, less what as long a rest costs; keys typed into the middle of the article.
- **Key with all put off**: the same for a sentence typed at eight keys a second and the two seconds after it, divided by its keys. For Galley this includes saving; the others do not save.
- **Opening**: from the navigation until the text has been drawn.
- **Galley to it**: the median over the rounds of Galley's time divided by that desk's in the same round. Below 1 Galley is faster.

${measured.map(table).join('\n\n')}
`;
}
