import type { Reading } from '../../model/rule/norm.ts';

/** § 20 (4) and (6): for which work a decision frees, and by which lists. */
export const freesForBothKindsOfWork: Reading = {
  chosen: {
    en: 'The decision frees for work as an official and for work with children alike. What matters is on which list of (1) and (2) the current law would have the act.',
    et: 'Otsus vabastab piirangust nii lastekaitsetöötajana kui ka lapsega töötava isikuna tegutsemisel. Oluline on, kumba lõigete 1 ja 2 loetelusse tegu kehtiva õiguse järgi kuuluks.',
  },
  because: {
    en: '(4) and (6) concern the restriction on working with children, but the restriction of (1) is one. (6) names (1) and (2), not (1¹).',
    et: 'Lõigetes 4 ja 6 on nimetatud lapsega töötamise piirangut, kuid lõike 1 piirang on üks. Lõige 6 viitab lõigetele 1 ja 2, mitte lõikele 1¹.',
  },
  alternatives: [
    {
      en: 'The decision frees for work with children alone, not for the office of a child protection official.',
      et: 'Otsus vabastab piirangust üksnes lapsega töötamisel, mitte lastekaitsetöötajana tegutsemisel.',
    },
  ],
};

/** § 20 (4): which acts were transferred to another offence, and whether the data and the restriction have to exist still. */
export const actOfAnotherOffence: Reading = {
  chosen: {
    en: 'An act that the current law punishes as an offence other than those listed in (4) has been transferred, wherever its data are. Whether the restriction still exists is not examined: after a decision the duty is shown as fulfilled.',
    et: 'Tegu, mis on kehtiva õiguse järgi karistatav muu kui lõikes 4 loetletud süüteona, on üle viidud teise süüteokoosseisu alla, olenemata karistusandmete asukohast. Piirangu kehtivust ei kontrollita: pärast otsust on kohustus märgitud täidetuks.',
  },
  because: {
    en: 'The listed provisions of the Penal Code are all on the list of (1), and the Criminal Code is repealed. (4) requires a punishment and concerns punishability; only (6) 3) requires that the data are archived.',
    et: 'Kõik loetletud karistusseadustiku sätted on lõike 1 loetelus ja kriminaalkoodeks on kehtetu. Lõike 4 tingimused on karistus ja teo karistatavus; üksnes lõike 6 punkt 3 eeldab andmeid arhiivis.',
  },
  alternatives: [
    {
      en: 'Only an act that a law has expressly transferred. Whoever’s data are neither in the register nor in its archives has no restriction to re-assess.',
      et: 'Üksnes tegu, mille seadus on sõnaselgelt üle viinud. Kelle andmeid ei ole registris ega arhiivis, sellel ei ole ümberhinnatavat piirangut.',
    },
    {
      en: 'Once the restriction has been declared void, there is nothing left to apply for or to declare void.',
      et: 'Kui piirang on kehtetuks tunnistatud, ei ole enam midagi taotleda ega kehtetuks tunnistada.',
    },
  ],
};

/** § 20 (5) to (7): which applications they are about. */
const applicationsFrom2025 = {
  chosen: {
    en: '(5) to (7) apply to applications filed from 2025-01-10 on.',
    et: 'Lõikeid 5–7 kohaldatakse alates 10. jaanuarist 2025 esitatud taotlustele.',
  },
  because: {
    en: 'A procedure that had begun before continues under the rules in force at its start (Administrative Procedure Act § 5 (5)), which set no term.',
    et: 'Varem alanud menetlus jätkub selle alguses kehtinud reeglite järgi (haldusmenetluse seaduse § 5 lg 5), milles tähtaega ei olnud.',
  },
  otherwise: {
    en: 'To earlier applications too, from 2025-01-10.',
    et: 'Alates 10. jaanuarist 2025 ka varem esitatud taotlustele.',
  },
} as const;

/** § 20 (6): from when the sixty days run, and for which applications. */
export const sixtyDaysFromRegistration: Reading = {
  chosen: {
    en: `The sixty days run from the registration of the application. ${applicationsFrom2025.chosen.en}`,
    et: `Kuuekümnepäevane tähtaeg algab taotluse registreerimisest. ${applicationsFrom2025.chosen.et}`,
  },
  because: {
    en: `The subsection names no start (Administrative Procedure Act § 35 (4)). ${applicationsFrom2025.because.en}`,
    et: `Lõikes ei ole tähtaja algust nimetatud (haldusmenetluse seaduse § 35 lg 4). ${applicationsFrom2025.because.et}`,
  },
  alternatives: [applicationsFrom2025.otherwise],
};

/** § 20 (8): which decisions it is about. */
export const decisionsFrom2025: Reading = {
  chosen: {
    en: 'Decisions made from 2025-01-10 on. An earlier decision also frees the person from the restriction from that day on, but is not sent.',
    et: 'Alates 10. jaanuarist 2025 tehtud otsused. Ka varasem otsus vabastab isiku sellest päevast piirangust, kuid seda ei edastata.',
  },
  because: {
    en: '(8) is in force from that day and has no rule for earlier decisions. (4) has allowed the Board to re-assess a prohibition since 2022-10-01.',
    et: 'Lõige 8 kehtib sellest päevast ja varasemaid otsuseid ei käsitle. Lõike 4 järgi võis amet piirangut ümber hinnata alates 1. oktoobrist 2022.',
  },
  alternatives: [
    {
      en: 'Earlier decisions are sent too, from 2025-01-10.',
      et: 'Alates 10. jaanuarist 2025 edastatakse ka varasemad otsused.',
    },
    {
      en: 'Only a decision on a basis of (6) frees from the restriction.',
      et: 'Piirangust vabastab üksnes lõike 6 alusel tehtud otsus.',
    },
  ],
};

/** § 20 (8): from when the data are left out of answers. */
export const fromDayOfVoiding: Reading = {
  chosen: {
    en: 'From the day on which the restriction is declared void.',
    et: 'Alates päevast, mil piirang kehtetuks tunnistati.',
  },
  because: {
    en: 'The decision has to reach the database, but the subsection sets no term for sending it.',
    et: 'Otsus peab jõudma karistusregistrisse, kuid lõikes ei ole edastamise tähtaega.',
  },
  alternatives: [
    {
      en: 'Only from the day on which the decision is received.',
      et: 'Üksnes alates päevast, mil otsus on kätte saadud.',
    },
  ],
};

/** § 20 (4) until 2025-01-09: whether a decision ends the prohibition before (6) provides for it. */
export const decisionBeforeVoiding = {
  id: 'decision-before-voiding',
  kind: 'open-reading',
  from: '2022-10-01',
  until: '2025-01-09',
  provisions: ['§ 20 (4)'],
  chosen: {
    en: 'Until 2025-01-09 a decision of the Board does not end the prohibition.',
    et: 'Kuni 9. jaanuarini 2025 ameti otsus piirangut ei lõpeta.',
  },
  because: {
    en: '(4) lets a person apply for re-assessment. The text does not yet provide that the Board declares the restriction void.',
    et: 'Lõike 4 järgi võib taotleda piirangu ümberhindamist. Piirangu kehtetuks tunnistamist tekst veel ette ei näe.',
  },
  otherwise: { en: 'The prohibition ends with the decision.', et: 'Piirang lõpeb otsusega.' },
} as const;

/** § 20 (5) to (7): applications under (4) that were pending when they entered into force. */
export const earlierApplication = {
  id: 'earlier-application',
  kind: 'running-procedure',
  from: '2025-01-10',
  provisions: ['§ 20 (5)', '§ 20 (6)', '§ 20 (7)'],
  ...applicationsFrom2025,
} as const;
