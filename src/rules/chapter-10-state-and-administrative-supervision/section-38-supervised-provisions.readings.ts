import type { Reading } from '../../model/rule/norm.ts';

/** § 38 (2) from 2018-01-01 to 2026-12-31: whether a range includes what was inserted later. */
export const rangeIncludesLaterProvisions: Reading = {
  chosen: {
    en: 'A range of subsections includes what was inserted into it later, § 29 (3¹). A section does not include those inserted after it, such as §§ 27¹, 29¹ and 34¹.',
    et: 'Lõigete vahemik hõlmab ka hiljem sellesse lisatut, § 29 lg 3¹. Paragrahv ei hõlma pärast seda lisatuid, nagu §-d 27¹, 29¹ ja 34¹.',
  },
  because: {
    en: 'A range follows the order of the Act. A section with a superscript is a section of its own.',
    et: 'Vahemik järgib seaduse järjekorda. Ülaindeksiga paragrahv on omaette paragrahv.',
  },
  alternatives: [
    {
      en: 'Only the provisions that existed when the subsection was worded, so without § 29 (3¹).',
      et: 'Üksnes sätted, mis olid lõike sõnastamise ajal olemas, seega ilma § 29 lõiketa 3¹.',
    },
  ],
};

/** § 38 (2) from 2027-01-01: what its range of subsections and its range of sections include. */
export const rangeIncludesWhatIsBetweenItsEnds: Reading = {
  chosen: {
    en: 'The range § 20 (1)–(3) includes (1¹) and not (3¹), and the range of §§ 36 and 37 includes § 36¹. § 27 does not include §§ 27¹ and 27².',
    et: 'Vahemik § 20 lg 1–3 hõlmab lõiget 1¹, kuid mitte lõiget 3¹, ning §-de 36 ja 37 vahemik hõlmab § 36¹. § 27 ei hõlma §-e 27¹ ja 27².',
  },
  because: {
    en: 'A range follows the order of the Act: it includes what is between its ends, not what comes after its last provision.',
    et: 'Vahemik järgib seaduse järjekorda: see hõlmab otste vahele jäävat, mitte viimasele sättele järgnevat.',
  },
  alternatives: [
    {
      en: 'The check that § 20 (3¹) postpones is still the check of (3), and supervised as such.',
      et: '§ 20 lg 3¹ järgi edasi lükatud kontrollimine on endiselt lõike 3 kontrollimine ja kuulub järelevalve alla.',
    },
    {
      en: 'A professional reports (§ 27¹) as § 27 provides, and is supervised with it.',
      et: 'Spetsialist teatab (§ 27¹) § 27 kohaselt ja see kuulub koos sellega järelevalve alla.',
    },
  ],
};

/** § 38 (6) from 2025-01-10: what the tasks of the local government are. It names no provision. */
export const tasksOfLocalGovernment: Reading = {
  chosen: {
    en: 'A task is what the Act requires or allows the local government or its officials to do, by name or as one of a few, and how that is done where the Act names nobody (§§ 29 (2), 32, 34 (3)). It is not what binds everyone (§§ 5, 21, 24), nor what is the duty of others (§ 33 (4)).',
    et: 'Ülesanne on see, mida kohaliku omavalitsuse üksus või tema ametnik seaduse järgi tegema peab või teha võib, olgu ta nimetatud üksi või koos mõne teisega, ja see, kuidas seda tehakse, kui kedagi nimetatud ei ole (§ 29 lg 2, § 32, § 34 lg 3). Ülesanne ei ole see, mis on igaühe kohustus (§-d 5, 21, 24), ega see, mis on teiste kohustus (§ 33 lg 4).',
  },
  because: {
    en: 'The subsection applies to all tasks in the Act, not only to those listed in § 17. A power of an authority is part of its tasks. § 38 (2) 2) of 2016 also treated these provisions as ones that a local government has to comply with.',
    et: 'Lõige käib kõigi seaduses sätestatud ülesannete kohta, mitte ainult §-s 17 loetletute kohta. Asutuse õigus on osa tema ülesannetest. Ka 2016. aasta § 38 lg 2 p 2 käsitas samu sätteid kohaliku omavalitsuse üksuse täidetavatena.',
  },
  alternatives: [
    {
      en: 'Only what the local government has to do, not what it may do.',
      et: 'Üksnes see, mida kohaliku omavalitsuse üksus tegema peab, mitte see, mida ta teha võib.',
    },
    {
      en: 'Also what binds everyone, as far as the local government is bound by it.',
      et: 'Ka igaühe kohustus niivõrd, kuivõrd see on kohaliku omavalitsuse üksuse kohustus.',
    },
  ],
};

/** § 38 (6) until 2025-01-09: § 33 (4), which obliges the service provider, is named among what is supervised of the official. */
export const asPrinted: Reading = {
  chosen: {
    en: 'As printed: of § 33, subsections (1) and (4), although (4) obliges the service provider.',
    et: 'Nagu sättes nimetatud: § 33 lg 1 ja 4, kuigi lõige 4 kohustab teenuseosutajat.',
  },
  because: {
    en: 'The official has to handle the application under (4), which can be supervised.',
    et: 'Ametnik peab lõike 4 taotlust menetlema ja seda saab kontrollida.',
  },
  alternatives: [
    {
      en: '(3) is meant, which obliges the official’s agency.',
      et: 'Mõeldud on lõiget 3, mis kohustab ametniku asutust.',
    },
  ],
};
