import { all, any, holds, is, isNot } from '../../model/rule/condition.ts';
import { anyOf, type Clause, type Norm } from '../../model/rule/norm.ts';
import { fromAwareness, receiptOrAwareness } from './aware-local-government.ts';

const inForce = { from: '2022-05-08', amendedBy: 'RT I, 28.04.2022, 1' } as const;

/** § 29¹ (1) 1), 2): sexually abused or suspected to be; or in proceedings, or threatening well-being, by sexual behaviour. */
const casesOfSexualAbuse: readonly [Clause, Clause] = [
  { provision: '§ 29¹ (1) 1)', when: any(is('child.sexuallyAbused'), is('need.suspicion.sexualAbuse')) },
  {
    provision: '§ 29¹ (1) 2)',
    when: any(is('child.subjectToSexualOffenceProceedings'), is('child.sexualBehaviourThreatensWellbeing')),
  },
];
const concernsSexualAbuse = anyOf(casesOfSexualAbuse);

/** § 29¹ (1): the local government tells the Social Insurance Board at once. */
const notifySocialInsuranceBoardOfSexualAbuse: Norm = {
  id: 'notify-social-insurance-board-of-sexual-abuse',
  modality: 'obligation',
  label: {
    en: 'Notify the Social Insurance Board of sexual abuse',
    et: 'Sotsiaalkindlustusameti teavitamine seksuaalsest väärkohtlemisest',
  },
  versions: [
    {
      provisions: ['§ 29¹ (1) 1)', '§ 29¹ (1) 2)', '§ 29¹ (1)'],
      clauses: casesOfSexualAbuse,
      ...inForce,
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['social-insurance-board'],
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware'), concernsSexualAbuse),
      term: { immediately: true, ...fromAwareness },
      notifies: [{ body: 'social-insurance-board' }],
      reading: receiptOrAwareness,
    },
  ],
};

/** § 29¹ (2): where the Board acts of itself it tells the responsible local government, as far as § 214 of the Code of Criminal Procedure lets it. */
const notifyResponsibleLocalGovernment: Norm = {
  id: 'notify-responsible-local-government',
  modality: 'obligation',
  label: {
    en: 'Notify the local government responsible for case management',
    et: 'Juhtumi eest vastutava kohaliku omavalitsuse teavitamine',
  },
  versions: [
    {
      provisions: ['§ 29¹ (2)'],
      ...inForce,
      bearer: ['social-insurance-board'],
      counterpart: ['local-government'],
      counterpartMunicipality: 'caseManagement.holder',
      when: all(
        holds('child-in-need-of-assistance'),
        concernsSexualAbuse,
        is('socialInsuranceBoard.actsOnOwnInformation'),
        any(isNot('criminalProceedings.open'), is('criminalProceedings.disclosurePermitted')),
      ),
      notifies: [{ body: 'local-government', municipality: 'caseManagement.holder' }],
      reading: {
        chosen: {
          en: 'While criminal proceedings are open the duty waits for the permission of the prosecutor’s office. The local government to be notified is the one that is responsible for the child’s case management, whichever other one acts.',
          et: 'Kriminaalmenetluse ajal oodatakse teavitamisega prokuratuuri luba. Teavitatakse lapse juhtumikorralduse eest vastutavat omavalitsust, ka siis, kui tegutseb muu omavalitsus.',
        },
        because: {
          en: '§ 214 of the Code of Criminal Procedure lets pre-trial data out only with that permission and to its extent. Who is responsible for case management the text takes as known: it is a fact of the case.',
          et: 'Kriminaalmenetluse seadustiku § 214 järgi avaldatakse kohtueelse menetluse andmeid vaid prokuratuuri loal ja ulatuses. Kes juhtumikorralduse eest vastutab, eeldab säte teada olevat: see on juhtumi asjaolu.',
        },
        alternatives: [
          {
            en: 'The duty holds at once and only its extent is bounded.',
            et: 'Kohustus kehtib kohe, piiratud on vaid teabe ulatus.',
          },
          {
            en: 'While no case management has been commenced, the local government of the registered residence (§ 27 (3)) is notified.',
            et: 'Kuni juhtumikorraldust ei ole algatatud, teavitatakse registrijärgse elukoha omavalitsust (§ 27 lg 3).',
          },
        ],
      },
    },
  ],
};

const toSupportTheChild = {
  ...inForce,
  bearer: ['social-insurance-board'],
  reading: {
    chosen: {
      en: 'The duty is told for every child of subsection 1, whoever has told the Board of the child.',
      et: 'Kohustus kehtib iga lõikes 1 nimetatud lapse puhul, sõltumata sellest, kes on ametit teavitanud.',
    },
    because: {
      en: 'Subsection 3 hangs on the child alone; subsection 2 lets the Board act on information of any source.',
      et: 'Lõige 3 seob kohustuse üksnes lapsega; lõike 2 järgi tegutseb amet mis tahes allika teabe põhjal.',
    },
    alternatives: [
      {
        en: 'It starts only when the Board is notified under subsection 1 or informed under subsection 2.',
        et: 'See algab alles lõike 1 teavitusest või lõike 2 teabest.',
      },
    ],
  },
} as const;
const childOfSubsection1 = [holds('child-in-need-of-assistance'), concernsSexualAbuse] as const;

/** § 29¹ (3) 1): surroundings fit for a child, for what is done in the proceedings and for services of recovery. */
const provideChildFriendlyEnvironment: Norm = {
  id: 'provide-child-friendly-environment',
  modality: 'obligation',
  label: { en: 'Provide a child-friendly environment', et: 'Lapsesõbraliku keskkonna pakkumine' },
  versions: [
    {
      ...toSupportTheChild,
      provisions: ['§ 29¹ (3) 1)'],
      counterpart: ['child'],
      when: all(...childOfSubsection1),
    },
  ],
};

/** § 29¹ (3) 2): hear the child if necessary, and record it on video for the proceedings of the offence. */
const hearAndRecordChild: Norm = {
  id: 'hear-and-record-child',
  modality: 'obligation',
  label: { en: 'Hear the child and record it on video', et: 'Lapse ärakuulamine ja selle videosalvestamine' },
  versions: [
    {
      ...toSupportTheChild,
      provisions: ['§ 29¹ (3) 2)'],
      counterpart: ['child'],
      when: all(...childOfSubsection1, is('hearing.necessary')),
    },
  ],
};

/** § 29¹ (3) 3): assess the need that comes of the abuse or abusive behaviour, and the risks of the latter. */
const assessNeedAndRisksOfAbuse: Norm = {
  id: 'assess-need-and-risks-of-abuse',
  modality: 'obligation',
  label: {
    en: 'Assess the need from abuse and the risks of abusive behaviour',
    et: 'Väärkohtlemisest tuleneva abivajaduse ja riskide hindamine',
  },
  versions: [
    {
      ...toSupportTheChild,
      provisions: ['§ 29¹ (3) 3)'],
      counterpart: ['child'],
      when: all(...childOfSubsection1),
    },
  ],
};

/** § 29¹ (3) 3): with a specialist, if one is necessary. */
const involveSpecialistOnAbuse: Norm = {
  id: 'involve-specialist-on-abuse',
  modality: 'obligation',
  label: {
    en: 'Involve a relevant specialist in assessing the need from abuse',
    et: 'Spetsialisti kaasamine väärkohtlemisest tuleneva abivajaduse hindamisse',
  },
  versions: [
    {
      ...toSupportTheChild,
      provisions: ['§ 29¹ (3) 3)'],
      when: all(...childOfSubsection1, is('socialInsuranceBoard.specialistNecessary')),
    },
  ],
};

/** § 29¹ (3) 4): support and counsel the child and those close to the child. */
const supportAndCounselChild: Norm = {
  id: 'support-and-counsel-child',
  modality: 'obligation',
  label: {
    en: 'Support and counsel the child and those close to the child',
    et: 'Lapse ja tema lähedaste toetamine ja nõustamine',
  },
  versions: [
    {
      ...toSupportTheChild,
      provisions: ['§ 29¹ (3) 4)'],
      counterpart: ['child'],
      when: all(...childOfSubsection1),
    },
  ],
};

/** § 29¹ (3) 5): follow how effective the measures are; the Estonian text asks for their effect, the translation for their performance. */
const monitorEffectOfMeasures: Norm = {
  id: 'monitor-effect-of-measures',
  modality: 'obligation',
  label: { en: 'Monitor how effective the measures are', et: 'Meetmete tulemuslikkuse jälgimine' },
  versions: [{ ...toSupportTheChild, provisions: ['§ 29¹ (3) 5)'], when: all(...childOfSubsection1) }],
};

/** § 29¹ (4): the recording of the hearing is kept up to six months from its day. */
const deleteHearingRecording: Norm = {
  id: 'delete-hearing-recording',
  modality: 'obligation',
  label: { en: 'Delete the recording of the hearing', et: 'Ärakuulamise videosalvestise kustutamine' },
  versions: [
    {
      provisions: ['§ 29¹ (4)'],
      ...inForce,
      bearer: ['social-insurance-board'],
      when: all(is('hearing.isRecorded')),
      term: { length: { months: 6 }, from: 'hearing.recordedOn', ceiling: true },
      reading: {
        chosen: {
          en: 'Kept for at most six months means deleted by then; days off do not extend it.',
          et: 'Kuni kuuekuuline säilitamine tähendab selleks ajaks kustutamist; puhkepäevad tähtaega ei pikenda.',
        },
        because: { en: 'The text sets a longest time of keeping.', et: 'Säte määrab säilitamise ülempiiri.' },
        alternatives: [
          {
            en: 'The regulation under (5) alone says what happens after six months.',
            et: 'Mis kuue kuu järel saab, ütleb üksnes lg 5 alusel antud määrus.',
          },
        ],
      },
    },
  ],
};

/** The norms of § 29¹, in its order. */
export const section29Superscript1: readonly Norm[] = [
  notifySocialInsuranceBoardOfSexualAbuse,
  notifyResponsibleLocalGovernment,
  provideChildFriendlyEnvironment,
  hearAndRecordChild,
  assessNeedAndRisksOfAbuse,
  involveSpecialistOnAbuse,
  supportAndCounselChild,
  monitorEffectOfMeasures,
  deleteHearingRecording,
];
