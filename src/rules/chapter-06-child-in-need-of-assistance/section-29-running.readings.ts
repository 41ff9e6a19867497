import type { Reading } from '../../model/rule/norm.ts';

/** § 29 (8), until 2026-12-31 (5): from when the duty applies, and specific Acts. */
export const opinionIsDocumentedFromAwareness: Reading = {
  chosen: {
    en: 'The duty applies from awareness on. Whether a specific Act provides otherwise is not examined here.',
    et: 'Kohustus kehtib lapsest teada saamisest alates. Eriseaduse teistsugust korda siin ei kontrollita.',
  },
  because: {
    en: 'Assessing and assisting start with awareness; the subsection gives precedence to specific Acts, which are outside this one.',
    et: 'Hindamine ja abi osutamine algavad lapsest teada saamisest; lõige annab eesõiguse eriseadustele, mis jäävad sellest seadusest välja.',
  },
  alternatives: [
    {
      en: 'The duty is unknown until it is known that no specific Act applies.',
      et: 'Kohustus on teadmata seni, kuni selgub, et eriseadust ei kohaldata.',
    },
  ],
};

/** § 29 (9) from 2027: who reviews the plan, and from when the year is counted. */
export const yearRunsFromLastReview: Reading = {
  chosen: {
    en: 'The local government that runs the case reviews the plan within a year of the last known review, or else of making the plan. For an older plan the year runs from 2027-01-01. The duty does not apply where case management has ended or was declined.',
    et: 'Plaani vaatab üle juhtumit korraldav kohaliku omavalitsuse üksus aasta jooksul viimasest teadaolevast ülevaatamisest, selle puudumisel plaani koostamisest. Varasema plaani puhul algab aasta 1. jaanuaril 2027. Kohustust ei ole, kui juhtumikorraldus on lõpetatud või algatamata jäetud.',
  },
  because: {
    en: 'The subsection names neither bearer nor start. The plan is the local government’s, and a year has to run from the last review of the plan. No year of a duty that did not exist can have passed.',
    et: 'Lõige ei nimeta kohustatud isikut ega tähtaja algust. Plaan on kohaliku omavalitsuse üksuse oma ja aastat saab arvestada plaani viimasest ülevaatamisest. Aasta ei saa mööduda ajal, mil kohustust ei olnud.',
  },
  alternatives: [
    {
      en: 'Once in each calendar year.',
      et: 'Kord igal kalendriaastal.',
    },
    {
      en: 'For an older plan too a year from its last review or its making: it may be overdue on the first day.',
      et: 'Ka varasema plaani puhul aasta selle viimasest ülevaatamisest või koostamisest: tähtaeg võib esimesel päeval olla möödas.',
    },
  ],
};

/** § 29 (11) 1) from 2027: which months without a need count. */
export const monthsBefore2027Count: Reading = {
  chosen: {
    en: 'Months without a need before 2027 count too. The six months pass in full; days off do not change them.',
    et: 'Arvesse lähevad ka abivajaduseta kuud enne 2027. aastat. Kuus kuud mööduvad täies ulatuses, puhkepäevad neid ei muuda.',
  },
  because: {
    en: 'The clause refers to the present situation, and the amending act has no rule for cases under way.',
    et: 'Punkt lähtub praegusest olukorrast ja muutmisseaduses ei ole pooleliolevate juhtumite kohta reeglit.',
  },
  alternatives: [
    {
      en: 'The six months run from 2027-01-01 at the earliest.',
      et: 'Kuus kuud algavad kõige varem 1. jaanuaril 2027.',
    },
  ],
};

/** § 29 (12) from 2027: which local government is the former one. */
export const formerOneIsResponsibleForTheCase: Reading = {
  chosen: {
    en: 'The former local government is the one that is responsible for the child’s case management.',
    et: 'Senine kohaliku omavalitsuse üksus on see, kes vastutab lapse juhtumikorralduse eest.',
  },
  because: {
    en: 'The subsection is about the local government of the former residence, which as a rule is the one that runs the case; only that one has anything to hand over.',
    et: 'Lõige käsitleb senise elukoha järgset kohaliku omavalitsuse üksust, kes reeglina juhtumit korraldab; üle anda on midagi üksnes sellel.',
  },
  alternatives: [
    {
      en: 'The local government of the former residence, also where another one runs the case.',
      et: 'Senise elukoha järgne kohaliku omavalitsuse üksus ka siis, kui juhtumit korraldab teine üksus.',
    },
  ],
};
