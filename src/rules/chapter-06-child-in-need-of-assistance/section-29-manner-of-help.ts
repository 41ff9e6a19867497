import type { Norm } from '../../model/rule/norm.ts';
import { all, any, holds, is } from '../facts/conditions.ts';
import { caseOfOneField, inNeedWhere } from './one-field-of-well-being.ts';
import {
  institutionsAndPersonsOfFieldHelp,
  membersCarryOutJointDecisions,
  networkingBeginsWithHelp,
  networkingBeginsWithHelpAlsoInOneField,
  reportFollowsSection27Superscript1,
  whoeverHelpsInvolvesOfficial,
  whoeverHelpsInvolvesThem,
} from './section-29-manner-of-help.readings.ts';

/** § 29 (2): networking is applied when assisting, by the principles of case management of the Social Welfare Act. */
const applyNetworking: Norm = {
  id: 'apply-networking',
  modality: 'obligation',
  label: {
    en: 'Apply networking by the principles of case management',
    et: 'Võrgustikutöö rakendamine juhtumikorralduse põhimõtete järgi',
  },
  versions: [
    {
      provisions: ['§ 29 (2)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['not-named'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware')),
      reading: networkingBeginsWithHelp,
    },
    {
      // The text refers to the principles of the Social Welfare Act, no longer to its procedure. Under (4) networking is applied in
      // every case of one field, without a further condition.
      provisions: ['§ 29 (2)', '§ 29 (4)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['not-named', 'child-care-institution', 'person-working-with-children'],
      counterpart: ['child'],
      when: inNeedWhere(is('localGovernment.isAware'), { orInOneField: [] }),
      reading: networkingBeginsWithHelpAlsoInOneField,
    },
  ],
};

/** § 29 (2) from 2027: in case-based networking each member carries out its share of the joint decisions. */
const doShareOfJointDecisions: Norm = {
  id: 'do-share-of-joint-decisions',
  modality: 'obligation',
  label: { en: 'Do one’s share of the joint decisions', et: 'Oma osa täitmine võrgustiku ühiste otsuste elluviimisel' },
  versions: [
    {
      provisions: ['§ 29 (2)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child-protection-official', 'person-working-with-children', 'involved-party'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), is('caseManagement.jointDecisionAssignsShare')),
      reading: membersCarryOutJointDecisions,
    },
  ],
};

/** § 29 (3) from 2027: at every stage of help the child is involved, and whoever raises the child or the institution of stay. */
const involveInHelp: Norm = {
  id: 'involve-in-help',
  modality: 'obligation',
  label: {
    en: 'Involve the child and the carer at all stages of help',
    et: 'Lapse ja teda kasvatava isiku kaasamine abi osutamise kõigis etappides',
  },
  versions: [
    {
      provisions: ['§ 29 (3)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government', 'child-care-institution', 'person-working-with-children'],
      counterpart: ['child', 'person-raising-child', 'child-care-institution'],
      when: all(holds('child-in-need-of-assistance')),
      reading: whoeverHelpsInvolvesThem,
    },
  ],
};

/** § 29 (4) from 2027: a case of one field is helped in that field, with the child and the carer involved under (3). */
const helpWithinField: Norm = {
  id: 'help-within-field',
  modality: 'obligation',
  label: { en: 'Organise help within the one field', et: 'Abi osutamise korraldamine ühe valdkonna piires' },
  versions: [
    {
      provisions: ['§ 29 (4)', '§ 29 (3)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child-care-institution', 'person-working-with-children'],
      counterpart: ['child'],
      when: all(...caseOfOneField),
      reading: institutionsAndPersonsOfFieldHelp,
    },
  ],
};

/** § 29 (4), last sentence, from 2027: the official may be involved in the network of that field, if necessary. */
const mayInvolveOfficialInFieldNetwork: Norm = {
  id: 'may-involve-official-in-field-network',
  modality: 'permission',
  label: {
    en: 'Involve the child protection official in the network of the field',
    et: 'Lastekaitsetöötaja kaasamine valdkonna võrgustikutöösse',
  },
  versions: [
    {
      provisions: ['§ 29 (4)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child-care-institution', 'person-working-with-children'],
      counterpart: ['child-protection-official'],
      when: all(...caseOfOneField),
      reading: whoeverHelpsInvolvesOfficial,
    },
  ],
};

/**
 * § 29 (5) from 2027: where the measures of the field have no effect or cannot be applied, whoever works with the child there
 * reports the child noticed at work, in accordance with § 27¹: immediately.
 */
const reportWhenFieldHelpFails: Norm = {
  id: 'report-when-field-help-fails',
  modality: 'obligation',
  label: {
    en: 'Report the child when help within the field fails',
    et: 'Lapsest teatamine valdkonnasisese abi ebaõnnestumise korral',
  },
  versions: [
    {
      provisions: ['§ 29 (5)', '§ 29 (4)', '§ 27¹ (1)', '§ 27 (2)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['person-working-with-children'],
      counterpart: ['local-government', 'child-helpline'],
      when: all(
        ...caseOfOneField,
        any(is('fieldHelp.ineffective'), is('fieldHelp.notApplicableForOutsideReasons')),
        is('professional.noticedAtWork'),
        is('professional.worksWithChildInField'),
      ),
      term: { immediately: true },
      notifies: [{ body: 'local-government' }, { body: 'child-helpline' }],
      reading: reportFollowsSection27Superscript1,
    },
  ],
};

/** The norms of § 29 (2), and from 2027 of § 29 (2) to (5): how a child is helped. */
export const mannerOfHelp: readonly Norm[] = [
  applyNetworking,
  doShareOfJointDecisions,
  involveInHelp,
  helpWithinField,
  mayInvolveOfficialInFieldNetwork,
  reportWhenFieldHelpFails,
];
