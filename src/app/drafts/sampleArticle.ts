import { type Article, build } from '#document';

const { a, article, attribution, cite, i, li, p, quotation, section, ul, why } = build;

/**
 * A story of our own that shows what the blocks are for. Town, people and numbers are invented.
 * It has one TK, a citation that needs no source (`own`), and two notes on one source.
 */
export const sampleArticle = (): Article =>
  article({
    headline: 'Passengers counted themselves, and the last night bus stays',
    standfirst:
      'Kelderby keeps route 41 by one vote, after its riders showed that the city’s counters had missed half of them.',
    lede: [
      p(
        'The only bus that crosses Kelderby after midnight will go on running. The transport committee voted 5–4 on Thursday night to drop a plan that would have ended route 41 in April.',
        cite('minutes', 'item 9, vote recorded 21:14'),
      ),
      p(
        'What turned the vote was a spreadsheet. For six weeks two nurses, a baker and a hospital porter had counted everyone who got on, and arrived at 61 passengers a night. The city’s automatic counters had found 29.',
        cite('count', 'sheet 1, weekly averages'),
      ),
    ],
    body: [
      section(
        'The sensor that looked away',
        p(
          'The city counts with sensors above the doors. On the oldest buses they stop when both doors open at once, its own auditors found in January,',
          cite('audit', 'page 8'),
          ' and route 41 runs on the oldest buses there are. Nobody had put the two facts together until Ines Okafor, who bakes for three cafés and rides at 2.40, read the audit over breakfast.',
        ),
        p('Before the vote the operator, Kelder Transit, promised three things:'),
        ul(
          li('new sensors in all eleven buses of the night fleet by June;'),
          li('a count by hand before any route is put up for closure;'),
          li(
            p(
              'the raw numbers on its ',
              a('https://example.org/kelder-transit/open-data', 'website'),
              ', where anyone can check them.',
            ),
          ),
        ),
      ),
      section(
        'Who rides at twenty to three',
        p(
          'On Friday the 2.40 from the harbour carried fourteen people, nine of them in work clothes.',
          cite('own', '6 February 2026, 02:40 to 03:25'),
          ' One slept from the fish market to the terminus. The driver, who knows where he lives, woke him.',
        ),
        quotation(
          p('If it goes, I don’t lose a bus. I lose the shift, and then the flat.'),
          attribution('Marta Lindqvist, night porter at St Brigid’s Hospital', cite('lindqvist')),
        ),
        p(
          'Her ticket costs 2.10 euros. A taxi to the same door would be TK, more than she earns in an hour.',
        ),
      ),
      section(
        'A year, to begin with',
        p(
          'The committee found 140,000 euros in the parking fund, enough for twelve months.',
          cite('minutes', 'item 9, annex B'),
          ' Farah Quint, who voted against, called it ',
          i('a rescue by spreadsheet'),
          ' and asked for the same care with the day routes. In November all five night lines come up again, this time with numbers that both sides have agreed on beforehand.',
        ),
      ),
      why(
        p(
          'Kelderby decides by these counts which of its 23 routes survive. Four have been closed since 2023 on figures from the same kind of sensor,',
          cite(
            'audit',
            'page 12',
            'Closures were decided on door-sensor data alone in all four cases.',
          ),
          ' and nobody has counted those passengers again.',
        ),
      ),
    ],
    sources: [
      {
        id: 'minutes',
        title: 'Minutes of the transport committee, 5 February 2026',
        address: 'https://example.org/kelderby/transport/2026-02-05',
        kind: 'document',
        publisher: 'City of Kelderby',
        published: '2026-02-06',
        accessed: '2026-02-06',
      },
      {
        id: 'count',
        title: 'Route 41, counted by its riders',
        address: 'https://example.org/route41/count',
        kind: 'dataset',
        author: 'Ines Okafor and others',
        accessed: '2026-02-03',
        note: 'asked for the paper tally sheets; two nights checked against them',
      },
      {
        id: 'audit',
        title: 'How Kelderby counts its passengers',
        address: 'https://example.org/kelderby/audit/passenger-counts.pdf',
        kind: 'document',
        publisher: 'Kelderby Audit Office',
        published: '2026-01-14',
        accessed: '2026-02-02',
        archived: 'https://example.org/archive/passenger-counts',
      },
      {
        id: 'lindqvist',
        title: 'Marta Lindqvist, night porter',
        kind: 'interview',
        accessed: '2026-02-06',
        terms: 'on-the-record',
        note: 'on the bus; read her quotation back to her',
      },
    ],
    related: [
      {
        title: 'The four routes that Kelderby closed',
        address: 'https://example.org/kelderby/closed-routes',
        reason: 'map, with the figures used at the time',
      },
      { title: 'A night with the drivers of route 41', reason: 'photo essay, to come' },
    ],
  });

/** The desk's fields of the sample. */
export const sampleDetails = {
  slug: 'night-bus-41',
  bylines: ['Noa Feld'],
  kicker: 'Transport',
  shortHeadline: 'Night bus stays',
  language: 'en',
  desk: 'City',
  tags: ['buses', 'night work'],
};
