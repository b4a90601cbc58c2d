/** An article of a given length, the same at each call, in the forms that the desks read. */
export interface SeededArticle {
  readonly words: number;
  /** Paragraphs of the body, lede included. */
  readonly paragraphs: number;
  /** With four sources and a citation in each third paragraph. */
  readonly markdown: string;
  /** The same text without citations. */
  readonly html: string;
}

const WORDS =
  `council harbour tunnel estimate engineer contract ferry ledger minutes budget winter pier
  resident archive vote committee figure letter treasurer survey bridge water meter street permit
  clerk chairman report copy page meeting question answer witness morning evening number price
  rent tenant landlord school teacher hospital nurse doctor train driver station ticket harvest
  farmer field river flood storm roof window door key paper record signature date city mayor
  the a of to in and was it for on that by with at from they had not this which but said were
  before after under about between because while when where who their its three seven twelve`
    .trim()
    .split(/\s+/);

const SOURCES = ['minutes', 'survey', 'letter', 'ledger'];

/** Mulberry32: a small generator of numbers from 0 to 1, good enough for filling pages. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function seededArticle(length: number): SeededArticle {
  const random = randomFrom(length);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const run = (count: number) =>
    Array.from({ length: count }, () => WORDS[between(0, WORDS.length - 1)]).join(' ');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  const markdown: string[] = [];
  const html: string[] = [];
  let words = 0;
  let paragraphs = 0;

  const heading = (level: 1 | 2) => {
    const text = capital(run(between(4, 7)));
    markdown.push(`${'#'.repeat(level)} ${text}`);
    html.push(`<h${level}>${text}</h${level}>`);
    words += text.split(' ').length;
  };
  const paragraph = () => {
    const sentences = Array.from({ length: between(3, 6) }, () => {
      const count = between(8, 22);
      words += count;
      return `${capital(run(count))}.`;
    });
    const text = sentences.join(' ');
    paragraphs += 1;
    markdown.push(paragraphs % 3 ? text : `${text}[^${SOURCES[paragraphs % SOURCES.length]}]`);
    html.push(`<p>${text}</p>`);
  };

  heading(1);
  paragraph();
  while (words < length) {
    heading(2);
    for (let left = between(3, 6); left > 0 && words < length; left -= 1) paragraph();
  }
  markdown.push('## Sources consulted');
  markdown.push(SOURCES.map((id) => `- **${id}** — The ${id} of the harbour board`).join('\n'));
  for (const id of SOURCES) markdown.push(`[^${id}]: The ${id} of the harbour board`);
  return { words, paragraphs, markdown: `${markdown.join('\n\n')}\n`, html: html.join('\n') };
}
