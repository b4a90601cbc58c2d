/** What no plain text has by chance. Dashes before lines are not among it: people type lists so. */
const STRUCTURES: readonly RegExp[] = [
  /^---\n(?:[^\n]*\n)*?[\w-]+:(?:[ \t][^\n]*)?\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/, // front matter
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /^ {0,3}(?:```|~~~)/m,
  /^ {0,3}>[ \t]*\S/m,
  /!?\[[^\]\n]*\]\([^)\s]*(?:[ \t]+"[^"\n]*")?\)/, // a link or an image
  /\[\^[^\]\s]+\]/,
  /^ {0,3}\[[^\]\n]+\]:[ \t]*\S/m,
  /(?:^|[\s(“"'])(\*\*|__)(?=\S)[^\n]*?\S\1(?=$|[\s.,;:!?)”"'])/m,
  /^[ \t]*[-*+][ \t]+\[[ xX]\][ \t]/m,
  /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/m, // the line below a table's head
];

/** Whether a text is written in Markdown, as far as a look at its lines can tell. */
export function hasMarkdownStructure(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return STRUCTURES.some((structure) => structure.test(lines));
}
