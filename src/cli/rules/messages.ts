import type { Bilingual } from '../../model/rule/truth.ts';

/** The messages of `lasteks rules`. */
export const rulesMessages = {
  definition: { en: 'definition', et: 'mõiste' },
  unconditional: { en: 'in every case', et: 'kõigil juhtudel' },
  reading: { en: 'based on an open reading', et: 'tugineb vaieldavale tõlgendusele' },
  chapter: { en: 'Chapter {}. {}', et: '{}. peatükk. {}' },
  counts: {
    en: '{} definitions, {} norms, {} of them in every case',
    et: '{} mõistet, {} normi, neist {} kõigil juhtudel',
  },
} satisfies Record<string, Bilingual>;
