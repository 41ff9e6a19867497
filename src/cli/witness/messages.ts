import type { Bilingual } from '../../model/rule/truth.ts';

/** The messages of `lasteks witness`. */
export const messages = {
  written: {
    en: '{} scenarios for {} rules, with the answers of today: review them before they are kept',
    et: '{} stsenaariumi {} reegli kohta praeguste vastustega: vaadake need enne kasutuselevõttu üle',
  },
} satisfies Record<string, Bilingual>;
