import { officialsGetUntil2028 } from '../chapter-03-organisation-of-child-protection/section-15-of-persons.ts';
import { applicationsFiledFrom2025 } from './section-20-reassessment.ts';

/** § 20 (4) had a prohibition re-assessed before (6) said what a decision does. */
export const decisionBeforeVoiding = {
  id: 'decision-before-voiding',
  kind: 'open-reading',
  from: '2022-10-01',
  until: '2025-01-09',
  provisions: ['§ 20 (4)'],
  chosen: {
    en: 'Until 2025-01-09 a decision of the Board does not end the prohibition.',
    et: 'Kuni 9.01.2025 ameti otsus keeldu ei lõpeta.',
  },
  because: {
    en: '(4) lets one apply for re-assessment; the text does not say yet that the Board lifts the prohibition.',
    et: 'Lõige 4 lubab ümberhindamist taotleda; keelu lõpetamisest tekst veel ei räägi.',
  },
  otherwise: { en: 'The prohibition ends with the decision.', et: 'Keeld lõpeb otsusega.' },
} as const;

/** § 20 (5) to (7) came while applications under (4) were pending. */
export const earlierApplication = {
  id: 'earlier-application',
  kind: 'running-procedure',
  from: '2025-01-10',
  provisions: ['§ 20 (5)', '§ 20 (6)', '§ 20 (7)'],
  ...applicationsFiledFrom2025,
} as const;

/** § 41³ names officials whom § 19 has bound since 2020. */
export const timeOfSection41Superscript3 = {
  id: 'time-of-section-41-3',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 41³', '§ 19 (1)', '§ 19 (2)'],
  chosen: {
    en: '§ 41³ gives officials of the Board no more time than § 19.',
    et: '§ 41³ ei anna ameti lastekaitsetöötajale § 19 täitmiseks lisaaega.',
  },
  because: {
    en: 'A latest day does not put off what is due already.',
    et: 'Hiliseim tähtpäev ei lükka juba täidetavat edasi.',
  },
  otherwise: officialsGetUntil2028,
} as const;
