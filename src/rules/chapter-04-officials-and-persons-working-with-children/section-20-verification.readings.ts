import type { Reading } from '../../model/rule/norm.ts';

/** § 20 (3), first sentence: whether compliance of an official is verified as well. */
export const officialsAreVerifiedToo: Reading = {
  chosen: {
    en: 'Compliance of a child protection official is verified as well, by whoever engages the official.',
    et: 'Kontrollitakse ka lastekaitsetöötaja vastavust; seda teeb tema tööle võtja.',
  },
  because: {
    en: 'The first sentence concerns a person to whom (1) to (2) apply, the second only persons working with children.',
    et: 'Esimene lause käib isiku kohta, kelle suhtes kehtivad lõiked 1–2, teine üksnes lapsega töötava isiku kohta.',
  },
  alternatives: [{ en: 'Only persons working with children.', et: 'Üksnes lapsega töötava isiku vastavust.' }],
};

/** § 20 (3), second sentence: how the twelve months are counted. */
export const twelveMonths: Reading = {
  chosen: {
    en: 'Both ends are shown: twelve months to the day, and the next working day where that is a day off. The first term ends with 2023 or on its next working day.',
    et: 'Näidatakse mõlemat tähtpäeva: täpselt kaksteist kuud ja puhkepäeva korral järgmine tööpäev. Esimene tähtaeg lõpeb 2023. aasta lõpus või sellele järgneval tööpäeval.',
  },
  because: {
    en: '“At least once in 12 months” can be a longest interval or a term for an act; “from 1 January 2023” can include that day or not.',
    et: '„Vähemalt kord 12 kuu jooksul“ võib olla ülempiir või toimingu tähtaeg; „alates 2023. aasta 1. jaanuarist“ võib seda päeva hõlmata või mitte.',
  },
  alternatives: [{ en: 'Only the earlier end counts.', et: 'Arvestatakse üksnes varasemat tähtpäeva.' }],
};

/** § 20 (3¹): for whom the exception is, what it requires, and how long it lasts. */
export const exceptionInCrisis: Reading = {
  chosen: {
    en: 'The exception includes volunteers and trainees. Only the protection of life and health requires immediate danger. Once the obstacle has ceased, nobody may be engaged on a declaration any more; a licence counts as issued before that. An obstacle or danger that ended before 2026-10-01 is left out of account.',
    et: 'Erand hõlmab ka vabatahtlikku ja praktikanti. Vahetut ohtu eeldab üksnes elu ja tervise kaitsmine. Pärast takistuse äralangemist kinnituse alusel enam tööle ei võeta; tegevusluba loetakse väljastatuks enne seda. Enne 1. oktoobrit 2026 lõppenud takistust ega ohtu ei arvestata.',
  },
  because: {
    en: 'The subsection makes an exception from (3), which applies to them and uses the same word for engaging. Resolving the crisis situation is a separate alternative. The exception lasts as long as the crisis situation prevents verification. No fact gives the day on which a licence was issued.',
    et: 'Lõige teeb erandi lõikest 3, mida kohaldatakse ka neile ja milles on samuti nimetatud töölevõtmist. Kriisiolukorra lahendamine on eraldi alternatiiv. Erand kestab, kuni kriisiolukord kontrollimist takistab. Ükski asjaolu ei näita, millal tegevusluba väljastati.',
  },
  alternatives: [
    {
      en: 'Only somebody engaged under a contract, since the subsection refers to employment.',
      et: 'Üksnes lepingu alusel tööle võetav isik, sest lõikes on nimetatud töölevõtmist.',
    },
    {
      en: 'Both alternatives require immediate danger.',
      et: 'Vahetut ohtu eeldavad mõlemad alternatiivid.',
    },
  ],
};

/** § 20 (3¹), second sentence: from which of the two events the verification is due. */
export const earlierOfTwoEvents: Reading = {
  chosen: {
    en: 'Due at the earlier of the two events that are known and came after engaging. As long as the register is unavailable, the duty exists but cannot be fulfilled yet.',
    et: 'Kohustus tekib töölevõtmisele järgnenud kahest teadaolevast sündmusest varasemal. Kuni registrit kasutada ei saa, on kohustus olemas, kuid seda ei saa veel täita.',
  },
  because: {
    en: 'The subsection names the two events as alternatives.',
    et: 'Lõikes on need kaks sündmust nimetatud alternatiividena.',
  },
  alternatives: [
    {
      en: 'Due at the later one, when verification is possible and the danger is over.',
      et: 'Kohustus tekib hilisemal sündmusel, kui kontrollimine on võimalik ja oht möödas.',
    },
  ],
};
