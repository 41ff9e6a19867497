import type { Reading } from '../../model/rule/norm.ts';

/** § 23 (1): which day decides on the hours, and what a year or month of birth leaves unknown. */
export const calendarDayDecides: Reading = {
  chosen: {
    en: 'The calendar day of the instant decides which hours apply. Where the age is not known, it stays unknown whether the child is under sixteen.',
    et: 'Piirangu kellaajad sõltuvad hetke kalendripäevast. Kui vanus ei ole teada, jääb teadmata, kas laps on alla 16-aastane.',
  },
  because: {
    en: 'The text names days of the calendar. The presumption of § 3 (2) concerns only the age of eighteen.',
    et: 'Sättes on nimetatud kalendripäevad. § 3 lg 2 eeldus käib üksnes 18 aasta vanuse kohta.',
  },
  alternatives: [
    {
      en: 'The evening on which the night began decides: the results for 31 May and 31 August would differ.',
      et: 'Otsustab õhtu, mil öö algas: 31. mail ja 31. augustil oleks tulemus teine.',
    },
  ],
};
