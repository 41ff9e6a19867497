import type { Norm } from '../../model/rule/norm.ts';
import { all, always, holds, is, isNot } from '../facts/conditions.ts';
import { calendarDayDecides } from './section-23.readings.ts';

/** § 23: a child under sixteen may not be in a public place at night without an adult, unless the hours are shortened. */
const nightRestriction: Norm = {
  id: 'night-restriction',
  modality: 'prohibition',
  label: { en: 'Not to be in a public place at night without an adult', et: 'Öine liikumispiirang' },
  versions: [
    {
      provisions: ['§ 23 (1)', '§ 23 (2)'],
      from: '2016-01-01',
      bearer: ['child'],
      when: all(
        holds('child'),
        is('child.isUnderSixteen'),
        is('presence.isRestrictedHour'),
        is('presence.inPublicPlace'),
        isNot('presence.accompaniedByAdult'),
        isNot('presence.restrictionShortenedNow'),
      ),
      reading: calendarDayDecides,
    },
  ],
};

/** § 23 (2): the local government may shorten those hours for a time, never extend them. */
const mayShortenNightRestriction: Norm = {
  id: 'may-shorten-night-restriction',
  modality: 'permission',
  label: { en: 'Shorten the night restriction for a time', et: 'Öise liikumispiirangu ajutine lühendamine' },
  versions: [{ provisions: ['§ 23 (2)'], from: '2016-01-01', bearer: ['local-government'], when: always }],
};

/** The norms of § 23, in its order. */
export const section23: readonly Norm[] = [nightRestriction, mayShortenNightRestriction];
