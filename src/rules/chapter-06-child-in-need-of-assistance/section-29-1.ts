import { all, any, holds, is, isNot } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

const inForce = { from: '2022-05-08', amendedBy: 'RT I, 28.04.2022, 1' } as const;

/** § 29¹ (1) 1), 2): sexually abused or suspected to be; or in proceedings, or threatening well-being, by sexual behaviour. */
const concernsSexualAbuse = any(
  is('child.sexuallyAbused'),
  is('need.suspicion.sexualAbuse'),
  is('child.subjectToSexualOffenceProceedings'),
  is('child.sexualBehaviourThreatensWellbeing'),
);

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
      provisions: ['§ 29¹ (1)'],
      ...inForce,
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['social-insurance-board'],
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware'), concernsSexualAbuse),
      term: { immediately: true, from: 'localGovernment.becameAwareAt' },
      notifies: [{ body: 'social-insurance-board' }],
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
      when: all(
        holds('child-in-need-of-assistance'),
        concernsSexualAbuse,
        is('socialInsuranceBoard.actsOnOwnInformation'),
        any(isNot('criminalProceedings.open'), is('criminalProceedings.disclosurePermitted')),
      ),
      notifies: [{ body: 'local-government', municipality: 'localGovernment.municipality' }],
      reading: {
        chosen: {
          en: 'While criminal proceedings are open the duty waits for the permission of the prosecutor’s office.',
          et: 'Kriminaalmenetluse ajal oodatakse teavitamisega prokuratuuri luba.',
        },
        because: {
          en: '§ 214 of the Code of Criminal Procedure lets pre-trial data out only with that permission and to its extent.',
          et: 'Kriminaalmenetluse seadustiku § 214 järgi avaldatakse kohtueelse menetluse andmeid vaid prokuratuuri loal ja ulatuses.',
        },
        alternatives: [
          {
            en: 'The duty holds at once and only its extent is bounded.',
            et: 'Kohustus kehtib kohe, piiratud on vaid teabe ulatus.',
          },
        ],
      },
    },
  ],
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
  deleteHearingRecording,
];
