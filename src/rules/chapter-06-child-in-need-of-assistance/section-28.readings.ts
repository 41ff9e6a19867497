import type { Reading } from '../../model/rule/norm.ts';

/** § 28 (3): the Estonian text also binds a person working with children who assesses. */
export const everyAssessorInvolvesChildAndCarer: Reading = {
  chosen: {
    en: 'A person working with children who assesses has the duty too.',
    et: 'Kohustus on ka hindamist läbi viival lapsega töötaval isikul.',
  },
  because: {
    en: 'The Estonian text names both; the English translation leaves the second out.',
    et: 'Eestikeelne tekst nimetab mõlemat; ingliskeelsest tõlkest on teine välja jäänud.',
  },
  alternatives: [
    {
      en: 'The child protection official alone has it, as in the English translation.',
      et: 'Kohustus on üksnes lastekaitsetöötajal nagu ingliskeelses tõlkes.',
    },
  ],
};

/** § 28 (4): it binds the official who assesses, and leaves other assessors as they were. */
export const crisisBindsOfficialWhoAssesses = {
  chosen: {
    en: 'It binds an official who assesses; whoever else assesses under (1) goes on as before.',
    et: 'See kohustab hindavat lastekaitsetöötajat; muu lõike 1 järgi hindaja jätkab endisel viisil.',
  },
  because: {
    en: '(1) was not changed, and the need is assessed on the basis of the same section.',
    et: 'Lõiget 1 ei muudetud ja hinnatakse sama paragrahvi alusel.',
  },
  alternatives: [
    {
      en: 'In such a crisis the official assesses, whoever assessed before.',
      et: 'Sellises kriisiolukorras hindab lastekaitsetöötaja, olenemata varasemast hindajast.',
    },
  ],
} as const satisfies Reading;

/** § 28 (5): the pre-assessment precedes every decision of § 29 (7), also with the term of § 41¹. */
export const everyDecisionIsPreAssessed: Reading = {
  chosen: {
    en: 'Before every such decision, also one not to commence or to forward, and also where § 41¹ gives it thirty days.',
    et: 'Enne iga sellist otsust, ka enne algatamata jätmise ja edastamise otsust ning ka siis, kui § 41¹ annab otsuseks kolmkümmend päeva.',
  },
  because: {
    en: 'The text names the decision and not its outcome, and § 41¹ changes only its term.',
    et: 'Säte nimetab otsust, mitte selle sisu, ja § 41¹ muudab üksnes tähtaega.',
  },
  alternatives: [
    {
      en: 'The decision of § 41¹ is another one, and is not pre-assessed.',
      et: '§ 41¹ otsus on omaette otsus ja enne seda eelhindamist ei tehta.',
    },
  ],
};

/** § 28 (6): who makes the assessment, and of which child. */
export const fullAssessmentFollowsCommencing: Reading = {
  chosen: {
    en: 'Whoever assesses under (1) in the local government’s case has the duty. It is enough that case management was commenced, also for the child of a victim (§ 29 (6)).',
    et: 'Hindab see, kes hindab kohaliku omavalitsuse üksuse juhtumis lõike 1 järgi. Piisab sellest, et juhtumikorraldus on algatatud, ka ohvri lapse puhul (§ 29 lg 6).',
  },
  because: {
    en: 'The subsection names nobody, and ties the assessment to the commencing alone.',
    et: 'Lõige ei nimeta hindajat ja seob hindamise üksnes algatamisega.',
  },
  alternatives: [
    {
      en: 'The local government’s official alone has it, and only for a child who is found to be in need.',
      et: 'Hindab üksnes kohaliku omavalitsuse üksuse lastekaitsetöötaja ja vaid siis, kui laps on abivajav.',
    },
  ],
};
