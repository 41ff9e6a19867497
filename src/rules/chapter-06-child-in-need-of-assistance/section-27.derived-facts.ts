import { threeStates } from '../../model/rule/derived-fact.ts';
import { type DerivedGroup, happened, notKnown, position, same, unknownCode, value } from '../facts/derived-group.ts';

const residence = position('child.registeredResidence');
const stay = position('child.placeOfStay');
const receiver = position('notice.receiver.municipality');
const acting = position('localGovernment.municipality');

/** § 27: a notice has been received. */
export const noticeIsReceived: DerivedGroup = happened('notice.isReceived', 'notice.receivedAt', {
  since: '2016-01-01',
  provisions: ['§ 27'],
});

/** § 27 (3): the registered residence, and whose it is. */
export const registeredResidence: DerivedGroup = {
  facts: [
    {
      name: 'child.registeredResidenceIsKnown',
      from: ['child.registeredResidence'],
      provisions: ['§ 27 (4)'],
    },
    {
      name: 'notice.receiverIsOfRegisteredResidence',
      from: ['child.registeredResidence', 'notice.receiver.municipality'],
      provisions: ['§ 27 (3)'],
    },
    {
      name: 'localGovernment.isOfRegisteredResidence',
      from: ['child.registeredResidence', 'localGovernment.municipality'],
      provisions: ['§ 27² (1)'],
      formerly: [{ until: '2024-12-31', provisions: ['§ 27¹ (1)'] }],
    },
  ],
  versions: [
    {
      from: '2016-01-01',
      states: [
        ['unknown', 'unknown', 'unknown'],
        [false, false, false], // unascertainable: no municipality is that of the registered residence
        [false, false, 'unknown'], // not known to the receiver: the municipality that acts may still be it
        ...threeStates.flatMap(([a]) => threeStates.map(([b]) => [true, a!, b!] as const)),
      ],
      worlds: [
        [false, false, false],
        [false, false, true],
        ...[false, true].flatMap((a) => [false, true].map((b) => [true, a, b])),
      ],
      stateOf(encoded) {
        const code = encoded.codes[residence]!;
        if (code !== value) return code === unknownCode ? 0 : code === notKnown ? 2 : 1;
        return 3 + 3 * same(encoded, residence, receiver) + same(encoded, residence, acting);
      },
    },
  ],
};

/** § 27 (4): the place of stay, where the registered residence is not known. */
export const placeOfStay: DerivedGroup = {
  facts: [
    {
      name: 'notice.receiverIsOfPlaceOfStay',
      from: ['child.placeOfStay', 'notice.receiver.municipality'],
      provisions: ['§ 27 (4)'],
    },
  ],
  versions: [
    {
      from: '2016-01-01',
      states: threeStates,
      stateOf: (encoded) => same(encoded, stay, receiver),
    },
  ],
};
