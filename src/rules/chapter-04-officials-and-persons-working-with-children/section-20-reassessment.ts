import { all, is } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';
import { joinReadings } from '../join-readings.ts';
import { rewrittenUntilVoiding, withVoiding } from './section-20-bound.ts';
import { groundsForLifting } from './section-20-records.ts';

/** What voiding a restriction frees for, and by which lists. */
const freesForBoth: Reading = {
  chosen: {
    en: 'It frees for work as an official and for work with children alike; the question is on which list of (1) and (2) today’s law would have the act.',
    et: 'Vabastab nii lastekaitsetöötajana kui ka lapsega töötava isikuna tegutsemiseks; küsimus on, millisesse lõigete 1 ja 2 loetellu tegu praegu kuuluks.',
  },
  because: {
    en: '(4) and (6) speak of the restriction on working with children, but the restriction of (1) is one; (6) names (1) and (2), not (1¹).',
    et: 'Lõiked 4 ja 6 räägivad lapsega töötamise piirangust, kuid lõike 1 piirang on üks; lõige 6 nimetab lõikeid 1 ja 2, mitte lõiget 1¹.',
  },
  alternatives: [
    {
      en: 'It frees for work with children alone, and not for the office of a child protection official.',
      et: 'Vabastab üksnes lapsega töötamiseks, mitte lastekaitsetöötaja ametiks.',
    },
  ],
};

/** How (4) is read: for what acts, with data standing where. */
const openToReassessment: Reading = {
  chosen: {
    en: 'An act that today’s law punishes as an offence other than those that (4) lists was moved, wherever its data stand. That the restriction stands is not asked: a decision shows as the duty met.',
    et: 'Tegu, mida praegu karistatakse muu kui lõikes 4 loetletud süüteona, on üle viidud, olenemata karistusandmete asukohast. Piirangu kehtivust ei küsita: otsus näitab, et kohustus on täidetud.',
  },
  because: {
    en: 'The listed provisions of the Penal Code are all on the list of (1), and the Criminal Code is repealed; (4) asks for the punishment and the punishability, and only (6) 3) for the archive.',
    et: 'Loetletud karistusseadustiku sätted on kõik lõike 1 loetelus ja kriminaalkoodeks on kehtetu; lõige 4 küsib karistust ja karistatavust, arhiivi vaid lõike 6 punkt 3.',
  },
  alternatives: [
    {
      en: 'Only an act that a law has expressly moved; whoever’s data stand neither in the register nor in its archives has no restriction to re-assess.',
      et: 'Üksnes tegu, mille seadus on sõnaselgelt üle viinud; kelle andmeid ei ole registris ega arhiivis, sellel ei ole ümberhinnatavat piirangut.',
    },
    {
      en: 'Once the restriction has been declared void, there is nothing left to apply for or to lift.',
      et: 'Kui piirang on kehtetuks tunnistatud, ei ole enam midagi taotleda ega kehtetuks tunnistada.',
    },
  ],
};

const whatMayBeReassessed = joinReadings(freesForBoth, openToReassessment);

/** § 20 (4): whoever was punished for an act of the short list may ask the Social Insurance Board to think again. */
const mayApplyForReassessment: Norm = {
  id: 'may-apply-for-reassessment',
  modality: 'permission',
  label: { en: 'Apply for re-assessment of the prohibition', et: 'Keelu ümberhindamise taotlemine' },
  versions: [
    {
      ...rewrittenUntilVoiding,
      provisions: ['§ 20 (4)'],
      bearer: ['person'],
      counterpart: ['social-insurance-board'],
      when: all(is('person.hadRecordOpenToReassessment')),
    },
    {
      ...withVoiding,
      provisions: ['§ 20 (4)'],
      bearer: ['person'],
      counterpart: ['social-insurance-board'],
      when: all(is('person.hasRecordOpenToReassessment')),
      reading: whatMayBeReassessed,
    },
  ],
};

const withinSixtyDays = { length: { days: 60 }, from: 'reassessment.filedOn' } as const;

/** Which applications (5) to (7) are about. */
export const applicationsFiledFrom2025 = {
  chosen: {
    en: '(5) to (7) are about applications filed from 2025-01-10 on.',
    et: 'Lõiked 5–7 käivad alates 10.01.2025 esitatud taotluste kohta.',
  },
  because: {
    en: 'A procedure that had begun before goes on by the rules at its start (Administrative Procedure Act § 5 (5)), which had no term.',
    et: 'Varem alanud menetlus jätkub selle alguse reeglite järgi (haldusmenetluse seaduse § 5 lg 5), milles tähtaega ei olnud.',
  },
  otherwise: {
    en: 'Applications filed earlier too, from 2025-01-10.',
    et: 'Ka varem esitatud taotlused, alates 10.01.2025.',
  },
} as const;
const { chosen, because, otherwise } = applicationsFiledFrom2025;

/** § 20 (5): what the application has to tell and enclose. */
const stateReasonsAndEncloseJudgment: Norm = {
  id: 'state-reasons-and-enclose-judgment',
  modality: 'obligation',
  label: {
    en: 'State reasons in the application and enclose the judgment',
    et: 'Taotluse põhjendamine ja kohtuotsuse lisamine',
  },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (5)'],
      bearer: ['person'],
      counterpart: ['social-insurance-board'],
      when: all(is('person.applicationIsFiled')),
    },
  ],
};

/** § 20 (6): decide on the application within sixty days. */
const decideReassessment: Norm = {
  id: 'decide-reassessment',
  modality: 'obligation',
  label: { en: 'Decide on the application for re-assessment', et: 'Ümberhindamise taotluse lahendamine' },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (6)'],
      bearer: ['social-insurance-board'],
      counterpart: ['person'],
      when: all(is('person.applicationIsFiled')),
      term: withinSixtyDays,
      reading: {
        chosen: {
          en: `The sixty days run from the registration of the application. ${chosen.en}`,
          et: `Kuuskümmend päeva algab taotluse registreerimisest. ${chosen.et}`,
        },
        because: {
          en: `The subsection names no start (Administrative Procedure Act § 35 (4)). ${because.en}`,
          et: `Lõige algust ei nimeta (haldusmenetluse seaduse § 35 lg 4). ${because.et}`,
        },
        alternatives: [otherwise],
      },
    },
  ],
};

/** § 20 (6) 1) to 3): declare the restriction void where, by the law of the filing day, one of three grounds is met. */
const liftRestriction: Norm = {
  id: 'lift-restriction',
  modality: 'obligation',
  label: { en: 'Declare the restriction void', et: 'Piirangu kehtetuks tunnistamine' },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (6) 1)', '§ 20 (6) 2)', '§ 20 (6) 3)', '§ 20 (6)', '§ 20 (4)'],
      clausesOfRecord: { of: 'person.hasRecordWhoseRestrictionIsToBeLifted', clauses: groundsForLifting },
      bearer: ['social-insurance-board'],
      counterpart: ['person'],
      when: all(is('person.applicationIsFiled'), is('person.hasRecordWhoseRestrictionIsToBeLifted')),
      term: withinSixtyDays,
      reading: whatMayBeReassessed,
    },
  ],
};

/** § 20 (7): ask the Ministry of Justice and Digital Affairs, on the punishability alone; the sixty days run on. */
const mayAskMinistryOpinion: Norm = {
  id: 'may-ask-ministry-opinion',
  modality: 'permission',
  label: {
    en: 'Ask the ministry whether the act is punishable',
    et: 'Ministeeriumilt arvamuse küsimine teo karistatavuse kohta',
  },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (7)'],
      bearer: ['social-insurance-board'],
      counterpart: ['ministry-of-justice-and-digital-affairs'],
      when: all(is('person.applicationIsFiled')),
    },
  ],
};

/** Which decisions (8) is about. */
const ofDecisionsFromFirstDay: Reading = {
  chosen: {
    en: 'Of decisions from 2025-01-10 on. One of an earlier day frees the person from the restriction from then on all the same, but is not sent.',
    et: 'Otsuste puhul alates 10.01.2025. Varasem otsus vabastab isiku sellest päevast samuti piirangust, kuid seda ei edastata.',
  },
  because: {
    en: '(8) is in force from that day, without a rule for earlier decisions; (4) let the Board re-assess a prohibition from 2022-10-01.',
    et: 'Lõige 8 kehtib sellest päevast ega räägi varasematest otsustest; ümber hinnata võis amet keeldu lõike 4 järgi alates 1.10.2022.',
  },
  alternatives: [
    {
      en: 'Earlier decisions are sent too, from 2025-01-10.',
      et: 'Alates 10.01.2025 edastatakse ka varasemad otsused.',
    },
    {
      en: 'Only a decision on the grounds of (6) frees from the restriction.',
      et: 'Piirangust vabastab üksnes lõike 6 alustel tehtud otsus.',
    },
  ],
};

/** § 20 (8): send the decision that voids a restriction; one that refuses is not sent. */
const transmitLiftingDecision: Norm = {
  id: 'transmit-lifting-decision',
  modality: 'obligation',
  label: {
    en: 'Send the decision to the Criminal Records Database',
    et: 'Otsuse edastamine karistusregistri volitatud töötlejale',
  },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (8)'],
      bearer: ['social-insurance-board'],
      counterpart: ['criminal-records-processor'],
      when: all(is('person.hasRecordWhoseVoidingIsSent')),
      reading: ofDecisionsFromFirstDay,
    },
  ],
};

/** § 20 (8): take the data out of what the database answers to queries about work with children. */
const filterRegisterAnswer: Norm = {
  id: 'filter-register-answer',
  modality: 'obligation',
  label: {
    en: 'Leave the punishment data out of answers about work with children',
    et: 'Karistusandmete eemaldamine lapsega töötamise päringu vastusest',
  },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (8)'],
      bearer: ['criminal-records-processor'],
      counterpart: ['person'],
      when: all(is('person.hasRecordWhoseVoidingIsSent')),
      reading: joinReadings(ofDecisionsFromFirstDay, {
        chosen: {
          en: 'From the day on which the restriction is declared void.',
          et: 'Alates päevast, mil piirang kehtetuks tunnistati.',
        },
        because: {
          en: 'The decision has to reach the database, but the subsection gives no term for sending it.',
          et: 'Otsus peab karistusregistrisse jõudma, kuid edastamiseks lõige tähtaega ei anna.',
        },
        alternatives: [
          {
            en: 'Only from the day on which the decision is received.',
            et: 'Üksnes alates päevast, mil otsus on kätte saadud.',
          },
        ],
      }),
    },
  ],
};

/** The norms of § 20 (4) to (8): re-assessment of restrictions, in their order. */
export const section20Reassessment: readonly Norm[] = [
  mayApplyForReassessment,
  stateReasonsAndEncloseJudgment,
  decideReassessment,
  liftRestriction,
  mayAskMinistryOpinion,
  transmitLiftingDecision,
  filterRegisterAnswer,
];
