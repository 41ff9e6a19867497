import { all, any, is, isNot } from '../../model/rule/condition.ts';
import type { Norm, NormVersion, Reading } from '../../model/rule/norm.ts';
import { inCrisis, isBound, rewritten } from './section-20-bound.ts';
import { checkedAgain, checkedBeforeUnlessDeclared } from './section-20-verification.ts';

/** What (3) asks of a legal person: one of its two checks, of whoever enables the work or issues the licence. */
const whatLegalPersonsCheck = [
  { ...rewritten, until: '2026-09-30', provisions: ['§ 20 (3)'], asks: all(isBound, is('engagement.byLegalPerson')) },
  {
    ...inCrisis,
    provisions: ['§ 20 (3)', '§ 20 (3¹)'],
    asks: all(is('engagement.byLegalPerson'), any(checkedBeforeUnlessDeclared, checkedAgain)),
  },
] as const;

/** How the third and the fourth sentence go together. */
const passesOn: Reading = {
  chosen: {
    en: 'Delegating passes the obligation on: the delegate then organises and answers for it. Only the checks of (3) are organised so.',
    et: 'Edasi delegeerimisel läheb kohustus üle: kontrollimist korraldab ja selle eest vastutab siis volitatu. Nii korraldatakse üksnes lõike 3 kontrolle.',
  },
  because: {
    en: 'The representative may delegate the obligation itself, and the last sentence has the delegate answer for organising; both sentences speak of the requirements of this subsection.',
    et: 'Esindaja võib edasi delegeerida kohustuse enda ja viimase lause järgi vastutab korraldamise eest volitatu; mõlemad laused räägivad käesoleva lõike nõuetest.',
  },
  alternatives: [
    {
      en: 'The representative goes on being bound beside the delegate, who only answers for what was delegated.',
      et: 'Esindaja jääb volitatu kõrval seotuks; volitatu vastutab üksnes delegeeritu eest.',
    },
    {
      en: 'The check that (3¹) puts off is organised by the representative as well.',
      et: 'Esindaja korraldab ka lõike 3¹ järgi edasi lükatud kontrolli.',
    },
  ],
};

const versions = (bearer: NormVersion['bearer'], delegated: readonly ReturnType<typeof is | typeof isNot>[]) =>
  whatLegalPersonsCheck.map(
    ({ asks, ...days }): NormVersion => ({
      ...days,
      bearer,
      counterpart: ['person'],
      when: all(asks, ...delegated),
      reading: passesOn,
    }),
  );

/** § 20 (3), third sentence: in a legal person its legal representative organises the checks. */
const organiseVerification: Norm = {
  id: 'organise-verification',
  modality: 'obligation',
  label: {
    en: 'Organise the verification in a legal person',
    et: 'Kontrollimise korraldamine juriidilises isikus',
  },
  versions: versions(['legal-representative-of-legal-person'], [isNot('engagement.verificationDelegated')]),
};

/** § 20 (3), third sentence: and may delegate that. */
const mayDelegateVerification: Norm = {
  id: 'may-delegate-verification',
  modality: 'permission',
  label: {
    en: 'Delegate organising the verification',
    et: 'Kontrollimise korraldamise edasi delegeerimine',
  },
  versions: versions(['legal-representative-of-legal-person'], []),
};

/** § 20 (3), fourth sentence: then the delegate answers for it. */
const organiseDelegatedVerification: Norm = {
  id: 'organise-delegated-verification',
  modality: 'obligation',
  label: {
    en: 'Organise the verification as delegate, and answer for it',
    et: 'Delegeeritud kontrollimise korraldamine ja selle eest vastutamine',
  },
  versions: versions(['delegate-of-legal-representative'], [is('engagement.verificationDelegated')]),
};

/** The norms of § 20 (3), third and fourth sentence: who organises the checks of a legal person. */
export const section20Organising: readonly Norm[] = [
  organiseVerification,
  mayDelegateVerification,
  organiseDelegatedVerification,
];
