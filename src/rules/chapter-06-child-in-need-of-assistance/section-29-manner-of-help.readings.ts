import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** § 29 (2) until 2026-12-31: whose duty networking is, and from when. */
export const networkingBeginsWithHelp: Reading = {
  chosen: {
    en: 'No bearer is given, since the text names none; the duty applies once the local government has to assist.',
    et: 'Kohustatud isikut ei nimetata, sest säte seda ei tee; kohustus kehtib, kui kohaliku omavalitsuse üksusel tuleb abi osutada.',
  },
  because: {
    en: 'The duty is in the passive voice and belongs to assistance, which § 17 (1) 3) ties to becoming aware.',
    et: 'Kohustus on sõnastatud umbisikuliselt ja kuulub abi osutamise juurde, mille § 17 lg 1 p 3 seob lapsest teada saamisega.',
  },
  alternatives: [
    {
      en: 'The local government alone has the duty, or everyone who takes part in assisting the child.',
      et: 'Kohustus on üksnes kohaliku omavalitsuse üksusel või igaühel, kes last abistab.',
    },
  ],
};

/** § 29 (2) from 2027, beside (4): the same, and in a case of one field those who help there. */
export const networkingBeginsWithHelpAlsoInOneField: Reading = {
  chosen: {
    en: 'The duty applies once the local government has to assist, without a named bearer. In a case of one field those who help there have it, whether or not the local government knows of the child.',
    et: 'Kohustus kehtib, kui kohaliku omavalitsuse üksusel tuleb abi osutada, ilma et kohustatud isikut nimetataks. Ühe valdkonna juhtumis on see neil, kes valdkonnas abistavad, sõltumata sellest, kas kohaliku omavalitsuse üksus lapsest teab.',
  },
  because: {
    en: '(2) ties networking to assistance and is in the passive voice. § 17 (1) 3) ties the local government’s assistance to becoming aware, and under (4) networking is applied within the field.',
    et: 'Lõige 2 seob võrgustikutöö abi osutamisega ja on sõnastatud umbisikuliselt. Kohaliku omavalitsuse üksuse abi seob § 17 lg 1 p 3 lapsest teada saamisega ja lõike 4 järgi rakendatakse võrgustikutööd valdkonna piires.',
  },
  alternatives: [
    {
      en: 'Outside a case of one field the local government alone has the duty, or everyone who takes part in assisting the child.',
      et: 'Muus kui ühe valdkonna juhtumis on kohustus üksnes kohaliku omavalitsuse üksusel või igaühel, kes last abistab.',
    },
  ],
};

/** § 29 (2) from 2027: whether the definition of case-based networking binds the members of the network. */
export const membersCarryOutJointDecisions: Reading = {
  chosen: {
    en: 'The words on what each member does bind the members as far as their post allows and the child’s interests require. The local government’s official who coordinates them is one of them.',
    et: 'Sõnad liikmete osa kohta on liikmetele, sealhulgas koostööd koordineerivale lastekaitsetöötajale, kohustuslikud niivõrd, kui nende ametikoht lubab ja lapse huvid nõuavad.',
  },
  because: {
    en: 'Cooperation on joint decisions helps the child only if the decisions are carried out.',
    et: 'Ühistest otsustest on lapsele abi vaid siis, kui need ka ellu viiakse.',
  },
  alternatives: [
    {
      en: 'They only define case-based networking; the duties of members come from the Acts on their own work.',
      et: 'Need üksnes määratlevad juhtumipõhise võrgustikutöö; liikmete kohustused tulenevad nende tööd reguleerivatest seadustest.',
    },
  ],
};

/** § 29 (3) from 2027: who involves the child and the carer. */
export const whoeverHelpsInvolvesThem: Reading = {
  chosen: {
    en: 'Whoever helps involves them: the local government, and in help within a field the institution and those who work with the child there.',
    et: 'Kaasab see, kes abistab: kohaliku omavalitsuse üksus, valdkonnasisese abi puhul lasteasutus ja valdkonnas lapsega töötav isik.',
  },
  because: {
    en: 'The subsection names nobody, and (4) refers to it for help within a field.',
    et: 'Lõige kaasajat ei nimeta ja lõige 4 viitab sellele valdkonnasisese abi puhul.',
  },
  alternatives: [{ en: 'The local government alone.', et: 'Üksnes kohaliku omavalitsuse üksus.' }],
};

/** A reading of § 29 (4) and (6): what one field is. */
export const needsMetByOneMeasure: Bilingual = {
  en: 'Needs that one measure meets together are one field.',
  et: 'Vajadused, mille rahuldab üks ja sama meede, moodustavad ühe valdkonna.',
};

/** § 29 (4) from 2027: who helps, beside which duty, and what one field is. */
export const institutionsAndPersonsOfFieldHelp: Reading = {
  chosen: {
    en: 'The institutions and persons of § 11 (2) have to help, beside the duty to notify (§ 27). Measures in several fields one after the other are neither a case of one field nor a case of several at the same time (6).',
    et: 'Abistavad § 11 lõikes 2 nimetatud asutused ja isikud, teatamiskohustuse (§ 27) kõrval. Meetmed mitmes valdkonnas üksteise järel ei ole ühe valdkonna juhtum ega lõike 6 juhtum, milles neid rakendatakse samal ajal.',
  },
  because: {
    en: 'The fields are those of § 4, to which the subsection refers. It names no bearer; § 27 (1) and (2) were not changed. It requires one field, and (6) several at the same time: the text has no third case.',
    et: 'Valdkonnad on § 4 omad, millele lõige viitab. Kohustatud isikut lõige ei nimeta; § 27 lõikeid 1 ja 2 ei muudetud. Lõige eeldab ühte valdkonda ja lõige 6 mitut samal ajal: kolmandat juhtu säte ette ei näe.',
  },
  alternatives: [
    {
      en: 'Where measures follow one another, each field by itself is a case of one field.',
      et: 'Kui meetmed järgnevad üksteisele, on iga valdkond eraldi ühe valdkonna juhtum.',
    },
    needsMetByOneMeasure,
    {
      en: 'Help within the field takes the place of notifying, until (5) requires a report.',
      et: 'Valdkonnasisene abi asendab teatamise, kuni lõige 5 seda nõuab.',
    },
  ],
};

/** § 29 (4), last sentence, from 2027: who finds that the official has to be involved. */
export const whoeverHelpsInvolvesOfficial: Reading = {
  chosen: {
    en: 'Those who help in the field decide whether it is necessary.',
    et: 'Kas see on vajalik, otsustavad need, kes valdkonnas abistavad.',
  },
  because: {
    en: 'The text does not name who involves the official, and the help is theirs.',
    et: 'Säte ei nimeta, kes lastekaitsetöötaja kaasab, ja abi korraldavad nemad.',
  },
  alternatives: [
    {
      en: 'The local government decides whether its official takes part.',
      et: 'Selle üle, kas lastekaitsetöötaja osaleb, otsustab kohaliku omavalitsuse üksus.',
    },
  ],
};

/** § 29 (5) from 2027: when the report is due, and how far § 27¹ applies to it. */
export const reportFollowsSection27Superscript1: Reading = {
  chosen: {
    en: 'The report is due once the measures have no effect or cannot be applied, whichever comes first. Whoever reports passes on the known data that are needed, and may report through a contact person (§ 27¹).',
    et: 'Teatada tuleb kohe, kui meetmed ei avalda mõju või neid ei ole võimalik rakendada. Teataja edastab teadaolevad vajalikud andmed ja võib teatada kontaktisiku kaudu (§ 27¹).',
  },
  because: {
    en: 'The subsection itself names its bearer, of whatever profession, and has the report made in accordance with § 27¹, which refers to the immediate notice of § 27.',
    et: 'Lõige nimetab kohustatud isiku ise, olenemata ametist, ja teatada tuleb § 27¹ kohaselt, mis viitab § 27 viivitamatule teatamisele.',
  },
  alternatives: [
    {
      en: 'Only those words of § 27¹ are meant that determine to whom to report, and that it is immediate: neither data nor contact person.',
      et: 'Viide §-le 27¹ hõlmab üksnes seda, kellele viivitamata teatada, mitte andmeid ega kontaktisikut.',
    },
  ],
};
