import { type DerivedGroup, havePassed, position, unknownCode, value } from '../facts/derived-group.ts';

const recordedOn = position('helplineCall.recordedOn');

/** § 34⁵ (3): a recording is kept for six months, neither less nor more. */
export const helplineRecording: DerivedGroup = {
  facts: [
    {
      name: 'helplineCall.isRecorded',
      from: ['helplineCall.recordedOn'],
      provisions: ['§ 34⁵ (1)'],
    },
    {
      name: 'helplineCall.sixMonthsHavePassed',
      from: ['helplineCall.recordedOn'],
      provisions: ['§ 34⁵ (3)'],
    },
  ],
  versions: [
    {
      from: '2025-01-10',
      states: [
        ['unknown', 'unknown'],
        [false, false],
        [true, false],
        [true, true],
      ],
      stateOf({ codes, numbers }, { day }) {
        if (codes[recordedOn] !== value) return codes[recordedOn] === unknownCode ? 0 : 1;
        return havePassed(6, numbers[recordedOn]!, day) ? 3 : 2;
      },
    },
  ],
};
