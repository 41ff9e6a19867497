import { all, always, holds, is, isNot } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';

/** § 23: under sixteen, not in a public place at night without an adult; the local government may shorten the hours. */
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
      reading: {
        chosen: {
          en: 'The calendar day of the instant decides which hours hold; where the age is not known, it stays unknown whether the child is under sixteen.',
          et: 'Piirangu kellaajad määrab hetke kalendripäev; kui vanus ei ole teada, jääb teadmata, kas laps on alla kuueteistkümne.',
        },
        because: {
          en: 'The text names days of the calendar; the presumption of § 3 (2) reaches only to eighteen.',
          et: 'Säte nimetab kalendripäevi; § 3 lg 2 eeldus ulatub vaid kaheksateistkümneni.',
        },
        alternatives: [
          {
            en: 'The evening on which the night began decides: 31 May and 31 August would come out otherwise.',
            et: 'Otsustab õhtu, mil öö algas: 31. mai ja 31. august annaksid teise tulemuse.',
          },
        ],
      },
    },
  ],
};

/** § 23 (2): the local government may make those hours fewer for a time, never more. */
const mayShortenNightRestriction: Norm = {
  id: 'may-shorten-night-restriction',
  modality: 'permission',
  label: { en: 'Shorten the night restriction for a time', et: 'Öise liikumispiirangu ajutine lühendamine' },
  versions: [{ provisions: ['§ 23 (2)'], from: '2016-01-01', bearer: ['local-government'], when: always }],
};

/** The norms of § 23, in its order. */
export const section23: readonly Norm[] = [nightRestriction, mayShortenNightRestriction];
