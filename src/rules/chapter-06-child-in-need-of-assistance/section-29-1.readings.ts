import type { Reading } from '../../model/rule/norm.ts';

/** § 29¹ (2): from when the Board notifies, and whom. */
export const prosecutorsPermissionComesFirst: Reading = {
  chosen: {
    en: 'While criminal proceedings are open the duty waits for the permission of the prosecutor’s office. The local government to be notified is the one that is responsible for the child’s case management, even if another one acts.',
    et: 'Kriminaalmenetluse ajal teavitatakse alles prokuratuuri loal. Teavitatakse lapse juhtumikorralduse eest vastutavat kohaliku omavalitsuse üksust, ka siis, kui tegutseb muu üksus.',
  },
  because: {
    en: '§ 214 of the Code of Criminal Procedure permits disclosing pre-trial data only with that permission and to its extent. The text takes as known who is responsible for case management: it is a fact of the case.',
    et: 'Kriminaalmenetluse seadustiku § 214 järgi avaldatakse kohtueelse menetluse andmeid vaid prokuratuuri loal ja selles määratud ulatuses. Säte eeldab, et on teada, kes juhtumikorralduse eest vastutab: see on juhtumi asjaolu.',
  },
  alternatives: [
    {
      en: 'The duty applies immediately, and only its extent is limited.',
      et: 'Kohustus kehtib kohe, piiratud on vaid teabe ulatus.',
    },
    {
      en: 'While no case management has been commenced, the local government of the registered residence (§ 27 (3)) is notified.',
      et: 'Kuni juhtumikorraldust ei ole algatatud, teavitatakse lapse rahvastikuregistrisse kantud elukoha järgset kohaliku omavalitsuse üksust (§ 27 lg 3).',
    },
  ],
};

/** § 29¹ (3): the Board supports every child of (1), from whatever source it knows of the child. */
export const boardSupportsEveryChildOfSubsection1: Reading = {
  chosen: {
    en: 'The duty applies to every child of subsection 1, whoever has notified the Board of the child.',
    et: 'Kohustus kehtib iga lõikes 1 nimetatud lapse puhul, sõltumata sellest, kes on Sotsiaalkindlustusametit teavitanud.',
  },
  because: {
    en: 'Subsection 3 depends on the child alone; subsection 2 permits the Board to act on information of any source.',
    et: 'Lõige 3 seob kohustuse üksnes lapsega; lõike 2 järgi tegutseb Sotsiaalkindlustusamet mis tahes allikast saadud teabe alusel.',
  },
  alternatives: [
    {
      en: 'It starts only when the Board is notified under subsection 1 or informed under subsection 2.',
      et: 'See algab alles lõikes 1 sätestatud teavitusest või lõikes 2 nimetatud teabest.',
    },
  ],
};

/** § 29¹ (4): what follows when the six months have passed. */
export const recordingIsDeletedAfterSixMonths: Reading = {
  chosen: {
    en: 'Preserved for up to six months means deleted by then; days off do not extend it.',
    et: 'Kuni kuuekuuline säilitamine tähendab, et salvestis kustutatakse hiljemalt selleks ajaks; puhkepäevad tähtaega ei pikenda.',
  },
  because: { en: 'The text sets a maximum period of preservation.', et: 'Säte määrab säilitamise ülempiiri.' },
  alternatives: [
    {
      en: 'Only the regulation under (5) determines what happens after six months.',
      et: 'Mis kuue kuu möödumisel saab, määrab üksnes lõike 5 alusel kehtestatud määrus.',
    },
  ],
};
