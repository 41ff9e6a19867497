import { isTimeKnown } from '../../model/entity/encoded-input.ts';
import { threeStates } from '../../model/rule/derived-fact.ts';
import { type DerivedGroup, havePassed, notKnown, position, same, unknownCode, value } from '../facts/derived-group.ts';
import { responsibleReceived } from './section-27.receipt.ts';

const measureFieldsAt = position('need.measureFields');
const fieldsInTurnAt = position('need.measureFieldsInTurn');

/** How many values a list has, of its bits: none, one, or several as 2. */
const upToTwo = (bits: number): number => (bits === 0 ? 0 : (bits & (bits - 1)) === 0 ? 1 : 2);

/**
 * § 29 (4), (6): in how many fields of well-being measures have to be applied, and whether at the same time; a given list is
 * complete. Several fields one after the other are neither one field nor several at the same time.
 */
export const measureFields: DerivedGroup = {
  facts: [
    {
      name: 'need.measuresAreOfOneField',
      from: ['need.measureFields', 'need.measureFieldsInTurn'],
      provisions: ['§ 29 (4)'],
    },
    {
      name: 'need.measuresAreOfSeveralFields',
      from: ['need.measureFields', 'need.measureFieldsInTurn'],
      provisions: ['§ 29 (6)'],
    },
  ],
  versions: [
    {
      from: '2027-01-01',
      states: [
        ['unknown', 'unknown'],
        [false, false], // in none, or in several one after the other
        [true, false],
        [false, true],
      ],
      stateOf({ codes, numbers }) {
        if (codes[measureFieldsAt] === value) return 1 + upToTwo(numbers[measureFieldsAt]!);
        const inTurn = codes[fieldsInTurnAt] === value ? upToTwo(numbers[fieldsInTurnAt]!) : 0;
        if (inTurn > 0) return inTurn === 1 ? 2 : 1;
        return 0;
      },
    },
  ],
};

const becameAwareAt = position('localGovernment.becameAwareAt');

/**
 * The responsible local government knows of the child: from when that is given, or else from its receipt of the notice (a
 * reading). The reader rejects a case in which it received the notice and is not aware.
 */
export const awareness: DerivedGroup = {
  facts: [
    {
      name: 'localGovernment.isAware',
      from: ['localGovernment.becameAwareAt'],
      elseFrom: [
        'notice.receivedAt',
        'notice.receiver.kind',
        'notice.receiver.municipality',
        'child.registeredResidence',
        'child.placeOfStay',
      ],
      provisions: ['§ 29 (7)'],
      formerly: [{ until: '2026-12-31', provisions: ['§ 29 (3)'] }],
    },
  ],
  versions: [
    {
      from: '2016-01-01',
      states: threeStates,
      stateOf(encoded) {
        const code = encoded.codes[becameAwareAt]!;
        if (code !== unknownCode) return isTimeKnown(becameAwareAt, encoded) ? 2 : 1;
        return responsibleReceived(encoded) ? 2 : 0;
      },
    },
  ],
};

const planMadeOn = position('caseManagement.casePlanMadeOn');
const planReviewedOn = position('caseManagement.casePlanReviewedOn');

/** A plan that was reviewed was made, also where the day is not given; the reader rejects a review of a plan that was not made. */
export const casePlan: DerivedGroup = {
  facts: [
    {
      name: 'caseManagement.hasCasePlan',
      from: ['caseManagement.casePlanMadeOn', 'caseManagement.casePlanReviewedOn'],
      provisions: ['§ 29 (9)'],
    },
  ],
  versions: [
    {
      from: '2027-01-01',
      states: threeStates,
      stateOf({ codes }) {
        if (codes[planMadeOn] === value || codes[planReviewedOn] === value) return 2;
        return codes[planMadeOn] === unknownCode ? 0 : 1;
      },
    },
  ],
};

const carriedOutOn = position('caseManagement.actionPlanCompletedOn');

/** § 29 (11) 1): six months from carrying out the action plan. */
export const quietMonths: DerivedGroup = {
  facts: [
    {
      name: 'caseManagement.sixMonthsHavePassed',
      from: ['caseManagement.actionPlanCompletedOn'],
      provisions: ['§ 29 (11) 1)'],
    },
  ],
  versions: [
    {
      from: '2027-01-01',
      states: threeStates,
      stateOf({ codes, numbers }, { day }) {
        if (codes[carriedOutOn] !== value) return codes[carriedOutOn] === unknownCode ? 0 : 1;
        return havePassed(6, numbers[carriedOutOn]!, day) ? 2 : 1;
      },
    },
  ],
};

const newResidence = position('child.newResidence');
const holder = position('caseManagement.holder');

/** § 29 (12): settled in the territory of another local government than the one that runs case management. */
export const settledElsewhere: DerivedGroup = {
  facts: [
    {
      name: 'child.hasSettledElsewhere',
      from: ['child.newResidence', 'caseManagement.holder'],
      provisions: ['§ 29 (12)'],
    },
  ],
  versions: [
    {
      from: '2027-01-01',
      states: threeStates,
      stateOf: (encoded) =>
        encoded.codes[newResidence] === notKnown ? 1 : [0, 2, 1][same(encoded, newResidence, holder)]!,
    },
  ],
};
