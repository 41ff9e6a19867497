import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** § 27¹ (1): whether all listed persons have to work with children. */
export const onlyCoachHasToWorkWithChildren: Reading = {
  chosen: {
    en: 'Of the listed professions only the coach is narrowed to those who work with children.',
    et: 'Loetelus nimetatud ametitest on lapsega töötamise nõue seotud üksnes treeneriga.',
  },
  because: {
    en: 'The words are before the coach. For the professions after it, a child noticed at work is required anyway.',
    et: 'Sõnad „lapsega töötav“ on treeneri ees; ka järgmiste ametite puhul peab laps olema märgatud töös või kutsetegevuses.',
  },
  alternatives: [
    {
      en: 'The hobby-group instructor, health care professional, police officer and victim support worker too have to work with children.',
      et: 'Lapsega peab töötama ka huviringi juhendaja, tervishoiutöötaja, politseiametnik ja ohvriabitöötaja.',
    },
  ],
};

/** § 27¹ (1): since when there are data to be passed on, and which. */
export const dataArePassedOnOnceListIsInForce: Reading = {
  chosen: {
    en: 'Data are passed on from 2025-01-10, when the list of § 34² came into force; the duty to report is older. The lists of § 34² (3) and (4) determine which data go along, not this norm: it does not depend on the facts of `data`.',
    et: 'Andmeid edastatakse alates 10. jaanuarist 2025, mil jõustus § 34² loetelu; teatamise kohustus on varasem. Millised andmed kaasa lähevad, määravad § 34² lõigete 3 ja 4 loetelud, mitte see norm: `data` asjaoludest see ei sõltu.',
  },
  because: {
    en: '§ 27¹ came into force nine days before the section to which it refers, and its meaning cannot be determined without that section.',
    et: '§ 27¹ jõustus üheksa päeva enne paragrahvi, millele see viitab ja milleta andmete ulatus ei selgu.',
  },
  alternatives: [
    {
      en: 'From 2025-01-01 the data that the list was going to name.',
      et: 'Alates 1. jaanuarist 2025 edastatakse andmed, mille loetelu oli jõustumas.',
    },
  ],
};

/** A reading of § 27¹ from 2027: also for whoever reports under § 29 (5). */
const alsoForReportUnderSection29: Bilingual = {
  en: 'From 2027 also for whoever reports under § 29 (5), of whatever profession.',
  et: 'Alates 2027. aastast ka sellele, kes teatab § 29 lõike 5 järgi, olenemata ametist.',
};

/** § 27¹ from 2027, beside § 29 (5): whoever reports under § 29 (5) passes on data and may use the contact person. */
export const reportUnderSection29FollowsThisSection: Reading = {
  chosen: alsoForReportUnderSection29,
  because: {
    en: '§ 29 (5) has its own bearer report in accordance with § 27¹, and this is what § 27¹ provides.',
    et: '§ 29 lõike 5 järgi teatab seal nimetatud isik § 27¹ kohaselt ja just nii näeb § 27¹ ette.',
  },
  alternatives: [
    {
      en: 'The professions of the list alone: § 29 (5) refers only to whom to report, and that it is immediate.',
      et: 'Üksnes loetelus nimetatud ametid: § 29 lõike 5 viide hõlmab vaid seda, kellele viivitamata teatada.',
    },
  ],
};

/** § 27¹ (1), last sentence: when a report through the contact person fulfils the duty. */
export const reportIsMadeOnceItArrives: Reading = {
  chosen: {
    en: 'The duty is fulfilled once the report has reached a local government or 116 111, not when the contact person is informed.',
    et: 'Kohustus on täidetud, kui teade on jõudnud kohaliku omavalitsuse üksuseni või lasteabitelefonini 116 111, mitte kontaktisiku teavitamisega.',
  },
  because: {
    en: 'The contact person is a means of reporting. § 27 determines to whom the report goes.',
    et: 'Kontaktisik on teatamise viis; kellele tuleb teatada, on sätestatud §-s 27.',
  },
  alternatives: [
    {
      en: 'Whoever has informed the contact person has reported.',
      et: 'Kes on teavitanud kontaktisikut, on oma teatamiskohustuse täitnud.',
    },
  ],
};

/** § 27¹ (2): the report alone permits feedback, and only to whoever reported. */
export const feedbackFollowsReport: Reading = {
  chosen: {
    en: 'The report permits the feedback, whatever the official finds of the need. From everyone else it is kept secret who reported, and that someone did (§ 27 (5)). Only the professions of (1) receive it.',
    et: 'Tagasiside alus on teade, sõltumata lastekaitsetöötaja hinnangust abivajadusele; kõigi teiste suhtes jäävad teataja isik ja teatamise fakt saladusse (§ 27 lg 5). Tagasisidet saab üksnes lõike 1 loetelus nimetatud isik.',
  },
  because: {
    en: 'The subsection is about the person who has reported, and permits informing that person alone. § 27 (5) was not changed, and also permits a professional to withhold their own data.',
    et: 'Lõige käsitleb teatanud isikut ja lubab teavet anda üksnes talle; § 27 lõiget 5 ei muudetud ja see lubab ka spetsialistil jätta oma andmed avaldamata.',
  },
  alternatives: [
    {
      en: 'Only once the child is found to be in need.',
      et: 'Üksnes siis, kui laps on osutunud abivajavaks.',
    },
    alsoForReportUnderSection29,
  ],
};
