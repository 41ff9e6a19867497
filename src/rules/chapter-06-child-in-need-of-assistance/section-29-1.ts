import { anyOf, type Clause, type Norm } from '../../model/rule/norm.ts';
import { all, any, holds, is, isNot } from '../facts/conditions.ts';
import { awareOnReceiptOfNotice } from './awareness.readings.ts';
import {
  boardSupportsEveryChildOfSubsection1,
  prosecutorsPermissionComesFirst,
  recordingIsDeletedAfterSixMonths,
} from './section-29-1.readings.ts';

/**
 * § 29¹ (1) 1), 2): the child was sexually abused, or a suspicion exists; or the child is a suspect or subject to proceedings in a
 * sexual offence, or its sexual behaviour threatens well-being.
 */
const casesOfSexualAbuse: readonly [Clause, Clause] = [
  { provision: '§ 29¹ (1) 1)', when: any(is('child.sexuallyAbused'), is('need.suspicion.sexualAbuse')) },
  {
    provision: '§ 29¹ (1) 2)',
    when: any(is('child.subjectToSexualOffenceProceedings'), is('child.sexualBehaviourThreatensWellbeing')),
  },
];
const concernsSexualAbuse = anyOf(casesOfSexualAbuse);

/** § 29¹ (1): the local government that becomes aware of such a child notifies the Social Insurance Board immediately. */
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
      from: '2022-05-08',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['social-insurance-board'],
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware'), concernsSexualAbuse),
      term: { immediately: true, from: 'localGovernment.becameAwareAt', orReceipt: true },
      notifies: [{ body: 'social-insurance-board' }],
      reading: awareOnReceiptOfNotice,
    },
  ],
};

/**
 * § 29¹ (2): where the Board acts on an inquiry of others or on information given to the child helpline, and not on a notice of
 * the local government under (1) (`actsOnOwnInformation`), it notifies the responsible local government, in criminal proceedings
 * within the limits of § 214 of the Code of Criminal Procedure.
 */
const notifyResponsibleLocalGovernment: Norm = {
  id: 'notify-responsible-local-government',
  modality: 'obligation',
  label: {
    en: 'Notify the local government responsible for case management',
    et: 'Juhtumikorralduse eest vastutava kohaliku omavalitsuse üksuse teavitamine',
  },
  versions: [
    {
      provisions: ['§ 29¹ (2)'],
      from: '2022-05-08',
      amendedBy: 'RT I, 28.04.2022, 1',
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
      reading: prosecutorsPermissionComesFirst,
    },
  ],
};

/** § 29¹ (3) 1): it provides a child-friendly environment for acts of the proceedings and for services that support recovery. */
const provideChildFriendlyEnvironment: Norm = {
  id: 'provide-child-friendly-environment',
  modality: 'obligation',
  label: { en: 'Provide a child-friendly environment', et: 'Lapsesõbraliku keskkonna pakkumine' },
  versions: [
    {
      provisions: ['§ 29¹ (3) 1)'],
      from: '2022-05-08',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['social-insurance-board'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), concernsSexualAbuse),
      reading: boardSupportsEveryChildOfSubsection1,
    },
  ],
};

/** § 29¹ (3) 2): it hears the child, if necessary, and records the hearing on video as evidence in offence proceedings. */
const hearAndRecordChild: Norm = {
  id: 'hear-and-record-child',
  modality: 'obligation',
  label: { en: 'Hear the child and record it on video', et: 'Lapse ärakuulamine ja selle videosalvestamine' },
  versions: [
    {
      provisions: ['§ 29¹ (3) 2)'],
      from: '2022-05-08',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['social-insurance-board'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), concernsSexualAbuse, is('hearing.necessary')),
      reading: boardSupportsEveryChildOfSubsection1,
    },
  ],
};

/** § 29¹ (3) 3): it assesses the need that results from abuse or abusive behaviour, and the risks of such behaviour. */
const assessNeedAndRisksOfAbuse: Norm = {
  id: 'assess-need-and-risks-of-abuse',
  modality: 'obligation',
  label: {
    en: 'Assess the need from abuse and the risks of abusive behaviour',
    et: 'Väärkohtlemisest tuleneva abivajaduse ja väärkohtleva käitumise riskide hindamine',
  },
  versions: [
    {
      provisions: ['§ 29¹ (3) 3)'],
      from: '2022-05-08',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['social-insurance-board'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), concernsSexualAbuse),
      reading: boardSupportsEveryChildOfSubsection1,
    },
  ],
};

/** § 29¹ (3) 3): it involves a relevant specialist, if necessary. */
const involveSpecialistOnAbuse: Norm = {
  id: 'involve-specialist-on-abuse',
  modality: 'obligation',
  label: {
    en: 'Involve a relevant specialist in assessing the need from abuse',
    et: 'Asjakohase spetsialisti kaasamine väärkohtlemisest tuleneva abivajaduse hindamisse',
  },
  versions: [
    {
      provisions: ['§ 29¹ (3) 3)'],
      from: '2022-05-08',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['social-insurance-board'],
      when: all(
        holds('child-in-need-of-assistance'),
        concernsSexualAbuse,
        is('socialInsuranceBoard.specialistNecessary'),
      ),
      reading: boardSupportsEveryChildOfSubsection1,
    },
  ],
};

/** § 29¹ (3) 4): it supports and counsels the child and those close to the child. */
const supportAndCounselChild: Norm = {
  id: 'support-and-counsel-child',
  modality: 'obligation',
  label: {
    en: 'Support and counsel the child and those close to the child',
    et: 'Lapse ja tema lähedaste toetamine ja nõustamine',
  },
  versions: [
    {
      provisions: ['§ 29¹ (3) 4)'],
      from: '2022-05-08',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['social-insurance-board'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), concernsSexualAbuse),
      reading: boardSupportsEveryChildOfSubsection1,
    },
  ],
};

/** § 29¹ (3) 5): it monitors how effective the measures are. The Estonian text speaks of their effect, the translation of their performance. */
const monitorEffectOfMeasures: Norm = {
  id: 'monitor-effect-of-measures',
  modality: 'obligation',
  label: { en: 'Monitor how effective the measures are', et: 'Meetmete tulemuslikkuse jälgimine' },
  versions: [
    {
      provisions: ['§ 29¹ (3) 5)'],
      from: '2022-05-08',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['social-insurance-board'],
      when: all(holds('child-in-need-of-assistance'), concernsSexualAbuse),
      reading: boardSupportsEveryChildOfSubsection1,
    },
  ],
};

/** § 29¹ (4): the recording of the hearing is preserved for up to six months from its day; then it is deleted. */
const deleteHearingRecording: Norm = {
  id: 'delete-hearing-recording',
  modality: 'obligation',
  label: { en: 'Delete the recording of the hearing', et: 'Ärakuulamise videosalvestise kustutamine' },
  versions: [
    {
      provisions: ['§ 29¹ (4)'],
      from: '2022-05-08',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['social-insurance-board'],
      when: all(is('hearing.isRecorded')),
      term: { length: { months: 6 }, from: 'hearing.recordedOn', ceiling: true },
      reading: recordingIsDeletedAfterSixMonths,
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
