/** What a number of the sample is based on, and how far it can be trusted. */
export interface Evidence {
  /** Where the number comes from. */
  readonly source: string;
  /** What is doubtful about it. */
  readonly doubt: string;
}

/**
 * The evidence of the sample's numbers, by name. Public figures are few; what has none is called an assumption, so that whoever
 * has better figures finds what to put in their place.
 */
export const evidence = {
  separations: {
    source:
      '353 separations in 2016, 284 in 2020 (Social Insurance Board, campaign page); 310 in 2022 (SOS Children’s Villages); of some 250,000 children',
    doubt: 'The three years are counted by different bodies; how many of them last beyond the 72 hours is not told.',
  },
  queries: {
    source:
      'some 3,700 queries in a quarter of 2024, 24 of them answered "not suitable" (Virumaa Teataja, postimees.ee/8137055)',
    doubt: 'The year of the article was not checked; nothing tells what the records behind the 24 answers were.',
  },
  municipalities: {
    source: '79 municipalities since the reform of 2017',
    doubt: 'That large ones come more often than small ones is so; how much more is an assumption.',
  },
  ages: {
    source:
      'assumption: each year of age from 0 to 17 as often as any other, and one in a hundred cases of somebody older',
    doubt: 'Births have fallen for years, and older children are noticed more often: both are left out.',
  },
  practice: {
    source:
      'handbook of the Social Insurance Board on assessing a child’s well-being (2017, revised 2023): what is asked in which step',
    doubt: 'The handbook tells what is asked, not how often; the shares are assumptions.',
  },
  supervision: {
    source:
      'precepts of the Social Insurance Board to municipalities of 2023 to 2025: assessments late or missing, best interests not established',
    doubt: 'Precepts tell of single municipalities; the shares are assumptions.',
  },
  assumed: {
    source: 'assumption: no public figure is known',
    doubt: 'Chosen so that the provision is met in a sample at all; it says nothing about how often that happens.',
  },
} as const satisfies Readonly<Record<string, Evidence>>;

/** The name of a piece of evidence. */
export type EvidenceName = keyof typeof evidence;
