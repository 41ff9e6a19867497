import type { Reading } from '../../model/rule/norm.ts';

/** § 26 until 2026: danger alone does not make need. */
export const needIsApartFromDanger: Reading = {
  chosen: {
    en: 'Need and danger (§ 30) are found separately: danger alone does not make a child one in need.',
    et: 'Abivajadust ja hädaohtu (§ 30) hinnatakse eraldi: üksnes hädaohu tõttu ei loeta last abivajavaks.',
  },
  because: {
    en: 'The Act defines the two terms side by side.',
    et: 'Seadus määratleb need kaks mõistet kõrvuti.',
  },
  alternatives: [
    {
      en: 'A child whose life or health is endangered is always one whose well-being is threatened.',
      et: 'Laps, kelle elu või tervis on ohus, on alati ka laps, kelle heaolu on ohustatud.',
    },
  ],
};

/** § 26 from 2027, with § 30 as worded anew: every child in danger is in need. */
export const dangerIncludesNeed: Reading = {
  chosen: {
    en: 'A child whose life or health is directly endangered, or who directly endangers others, is in need.',
    et: 'Laps, kelle elu või tervis on vahetult ohus või kes ohustab vahetult teisi, on abivajav.',
  },
  because: {
    en: '§ 30 of 2027 makes need a part of danger. Physical safety and health are part of well-being (§ 4).',
    et: '2027. aasta § 30 eeldab hädaohu puhul abivajadust; füüsiline turvalisus ja tervis on osa heaolust (§ 4).',
  },
  alternatives: [
    {
      en: 'Need is found under § 26 alone, and danger only where both are found.',
      et: 'Abivajadus tuvastatakse üksnes § 26 alusel ja hädaoht vaid siis, kui mõlemad on tuvastatud.',
    },
  ],
};
