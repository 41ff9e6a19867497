import { threeStates } from '../../model/rule/derived-fact.ts';
import { calendarOf } from '../../model/time/civil-day.ts';
import type { DerivedGroup } from '../facts/derived-group.ts';

const minutesOf = (hours: number): number => hours * 60;

/**
 * § 23 (1): from 23.00 to 06.00; from 1 June to 31 August from 00.00 to 05.00. The calendar day of the instant decides
 * which hours apply.
 */
export const restrictedHour: DerivedGroup = {
  facts: [
    {
      name: 'presence.isRestrictedHour',
      from: ['at'],
      provisions: ['§ 23 (1)'],
    },
  ],
  versions: [
    {
      from: '2016-01-01',
      states: threeStates,
      stateOf(_told, { day, minute }) {
        if (minute === undefined) return 0;
        const { month } = calendarOf(day);
        const summer = month >= 6 && month <= 8;
        const restricted = summer ? minute < minutesOf(5) : minute >= minutesOf(23) || minute < minutesOf(6);
        return restricted ? 2 : 1;
      },
    },
  ],
};
