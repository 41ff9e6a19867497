import type { Norm } from '../../model/rule/norm.ts';
import { all, always, holds, is, isNot } from '../facts/conditions.ts';
import { restrainingIsConditionOfItsOwn } from './section-24.readings.ts';

/** § 24 (1): neglect, abuse (including humiliation, intimidation and physical punishment) and other harmful punishment are prohibited. */
const notAbuseChild: Norm = {
  id: 'not-abuse-child',
  modality: 'prohibition',
  label: {
    en: 'Not to neglect or abuse a child, nor to punish physically or otherwise harmfully',
    et: 'Lapse hooletusse jätmise, väärkohtlemise ning kehalise või muul viisil tervist ohustava karistamise keeld',
  },
  versions: [
    { provisions: ['§ 24 (1)'], from: '2016-01-01', bearer: ['anyone'], counterpart: ['child'], when: always },
  ],
};

/** § 24 (3), (4): physical force to restrain a child is not abuse where each of six conditions is met. */
const mayUseForceToRestrain: Norm = {
  id: 'may-use-force-to-restrain',
  modality: 'permission',
  label: { en: 'Use physical force to restrain the child', et: 'Füüsilise jõu kasutamine lapse ohjeldamiseks' },
  versions: [
    {
      provisions: ['§ 24 (3)', '§ 24 (4)'],
      from: '2016-01-01',
      bearer: ['person-raising-child', 'person-working-with-children', 'child-protection-official'],
      counterpart: ['child'],
      when: all(
        holds('child'),
        is('restraint.threatDirectAndImmediate'),
        is('restraint.threatUnpreventableOtherwise'),
        is('restraint.onlyToRestrain'),
        isNot('restraint.causesDamage'),
        is('restraint.infringesRightsLeast'),
        is('restraint.proportionate'),
      ),
      reading: restrainingIsConditionOfItsOwn,
    },
  ],
};

/** § 24 (2): to prevent abuse, the child's legal representative may obtain information on somebody's punishment. */
const mayReceivePunishmentData: Norm = {
  id: 'may-receive-punishment-data',
  modality: 'permission',
  label: {
    en: 'Receive information on the punishment records of another person',
    et: 'Õigus saada teavet teise isiku karistatuse kohta',
  },
  versions: [{ provisions: ['§ 24 (2)'], from: '2016-01-01', bearer: ['legal-representative-of-child'], when: always }],
};

/** § 24 (4): physical force may never be used as a punishment. */
const notUseForceAsPunishment: Norm = {
  id: 'not-use-force-as-punishment',
  modality: 'prohibition',
  label: { en: 'Not to use physical force as punishment', et: 'Füüsilise jõu karistuse eesmärgil kasutamise keeld' },
  versions: [
    { provisions: ['§ 24 (4)'], from: '2016-01-01', bearer: ['anyone'], counterpart: ['child'], when: always },
  ],
};

/** The norms of § 24, in its order. */
export const section24: readonly Norm[] = [
  notAbuseChild,
  mayReceivePunishmentData,
  mayUseForceToRestrain,
  notUseForceAsPunishment,
];
