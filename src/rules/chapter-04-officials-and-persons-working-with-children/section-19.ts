import type { Norm } from '../../model/rule/norm.ts';
import { all, always, is } from '../facts/conditions.ts';
import { joinReadings } from '../join-readings.ts';
import { oneTaskIsEnough, twoYearsFromStartOrFrom2020 } from './section-19.readings.ts';

/** § 19: a child protection official who has commenced employment. */
const isOfficialInService = all(is('person.isChildProtectionOfficial'), is('person.isInService'));

/**
 * § 19 (1): an official has a professional qualification and higher education. § 47 (2) puts § 19 into force on 2020-01-01;
 * § 41 (1) gives officials of before 2016 until 2022-01-01. From 2027-01-01 § 18 (1) defines officials by their tasks.
 */
const haveQualificationAndHigherEducation: Norm = {
  id: 'have-qualification-and-higher-education',
  modality: 'obligation',
  label: { en: 'Have a professional qualification and higher education', et: 'Erialane ettevalmistus ja kõrgharidus' },
  versions: [
    {
      provisions: ['§ 19 (1)', '§ 41 (1)', '§ 47 (2)'],
      from: '2020-01-01',
      until: '2026-12-31',
      bearer: ['person'],
      when: isOfficialInService,
    },
    {
      provisions: ['§ 19 (1)', '§ 41 (1)', '§ 47 (2)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['person'],
      when: isOfficialInService,
      reading: oneTaskIsEnough,
    },
  ],
};

/** § 19 (2): within two years of starting service, the official acquires the profession of social worker in child protection. */
const acquireProfession: Norm = {
  id: 'acquire-profession',
  modality: 'obligation',
  label: {
    en: 'Acquire the profession of a social worker specialised in child protection',
    et: 'Sotsiaaltöötaja kutse omandamine spetsialiseerumisega lastekaitsele',
  },
  versions: [
    {
      provisions: ['§ 19 (2)', '§ 41 (1)', '§ 47 (2)'],
      from: '2020-01-01',
      until: '2026-12-31',
      bearer: ['person'],
      when: isOfficialInService,
      term: { length: { years: 2 }, from: 'startedOn' },
      reading: twoYearsFromStartOrFrom2020,
    },
    {
      provisions: ['§ 19 (2)', '§ 41 (1)', '§ 47 (2)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['person'],
      when: isOfficialInService,
      term: { length: { years: 2 }, from: 'startedOn' },
      reading: joinReadings(oneTaskIsEnough, twoYearsFromStartOrFrom2020),
    },
  ],
};

/** § 19 (3): the Board decides whether a qualification acquired abroad meets the requirements. */
const decideOnForeignQualifications: Norm = {
  id: 'decide-on-foreign-qualifications',
  modality: 'obligation',
  label: {
    en: 'Decide whether professional qualifications acquired abroad comply',
    et: 'Välisriigis omandatud kutsekvalifikatsiooni vastavuse otsustamine',
  },
  versions: [
    { provisions: ['§ 19 (3)', '§ 47 (2)'], from: '2020-01-01', bearer: ['social-insurance-board'], when: always },
  ],
};

/** The norms of § 19 that do not depend on a person. */
export const section19: readonly Norm[] = [decideOnForeignQualifications];

/** The norms of § 19 about a person, in its order. */
export const section19OfPersons: readonly Norm[] = [haveQualificationAndHigherEducation, acquireProfession];
