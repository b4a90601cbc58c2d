/** What an article's parts and blocks are labelled, and what stands in them while they are empty. */
export const blocks = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  lede: 'Lede',
  whyItMatters: 'Why it matters',
  sources: 'Sources consulted',
  relatedLinks: 'Related links',
  figure: 'Picture',
  verbatim: 'Kept as Markdown',
  prompt: {
    headline: 'Headline',
    standfirst: 'Standfirst: the story in a sentence or two',
    lede: 'Begin with what happened. Type / for a block.',
    sectionHeading: 'Section heading',
    whyItMatters: 'Say what this changes, and for whom',
    attribution: 'Who said it, and in what role. Enter goes on without.',
    figure: 'Caption',
    notes: 'Overmatter, scraps, reminders. Never exported.',
  },
};
