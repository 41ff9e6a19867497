import { all, any, holds, is, isNot } from '../../model/rule/condition.ts';
import type { DoubtOfLaw } from '../reservations.ts';
import {
  applicationIsDue,
  beforeTheRuling,
  decisionIsRequired,
  separatedChild,
  stayingOrContactEndangers,
} from './section-33.ts';

const from = '2016-01-01';
const hasToBeDecidedOnOrMayBe = any(decisionIsRequired, all(...beforeTheRuling));
const notDecided = {
  norm: 'decide-temporary-separation',
  provisions: ['§ 33 (1)', '§ 33 (2)'],
} as const;

/** The second sentence of § 33 (1) does not repeat the ground of the first. */
const decisionWithoutGroundOfFirstSentence: DoubtOfLaw = {
  id: 'decision-without-ground-of-first-sentence',
  kind: 'open-reading',
  from,
  provisions: ['§ 33 (1)'],
  when: all(
    decisionIsRequired,
    isNot('danger.remainingWithFamilyEndangers'),
    isNot('danger.contactWithParentEndangers'),
  ),
  chosen: {
    en: 'In the cases of the second sentence a decision has to be made, also where neither staying with the family nor contact with a parent endangers the child.',
    et: 'Teise lause juhtudel tuleb otsus teha ka siis, kui last ei ohusta ei perekonda jäämine ega suhtlus vanemaga.',
  },
  because: {
    en: 'The second sentence gives its own two cases and names no other ground.',
    et: 'Teine lause annab oma kaks juhtu ega nimeta muud alust.',
  },
  alternatives: [
    {
      says: {
        en: 'Only where the ground of the first sentence is there too: the clauses say how it is then decided.',
        et: 'Üksnes siis, kui on ka esimese lause alus: punktid ütlevad, kuidas siis otsustatakse.',
      },
      norms: [
        {
          norm: 'decide-temporary-separation',
          provisions: ['§ 33 (1)'],
          when: all(decisionIsRequired, stayingOrContactEndangers),
        },
      ],
    },
  ],
};

/** § 33 (2) limits the separation, not the duty and the power of (1). */
const decisionAfterSeventyTwoHours: DoubtOfLaw = {
  id: 'decision-after-seventy-two-hours',
  kind: 'open-reading',
  from,
  provisions: ['§ 33 (2)', '§ 33 (1)'],
  when: all(is('separation.seventyTwoHoursHavePassed'), hasToBeDecidedOnOrMayBe),
  chosen: {
    en: 'The separation ends; a child who is in danger then has a new decision made on it, with hours of its own, by the letter of § 33 (1).',
    et: 'Eraldamine lõpeb; lapse kohta, kes on siis hädaohus, tuleb § 33 lg 1 sõnastuse järgi teha uus otsus, millel on oma tähtaeg.',
  },
  because: {
    en: 'The 72 hours limit how long the child may be kept without a court; whoever is still endangered is not left without protection by the letter.',
    et: '72 tundi piirab seda, kui kaua tohib last kohtuta eemal hoida; endiselt ohus last säte kaitseta ei jäta.',
  },
  alternatives: [
    {
      says: {
        en: 'The 72 hours are a ceiling: without a ruling of the court no further decision may follow on the same danger, lest they be extended.',
        et: '72 tundi on ülempiir: sama ohu tõttu ei tohi kohtu määruseta uut otsust teha, sest nii pikendataks tähtaega.',
      },
      norms: [
        notDecided,
        { norm: 'may-separate-from-family', provisions: ['§ 33 (1)', '§ 33 (2)'] },
        { norm: 'determine-place-of-stay', provisions: ['§ 33 (2)'] },
        { norm: 'determine-communication', provisions: ['§ 33 (2)'] },
      ],
    },
  ],
};

/** § 33 (1) names the ruling that restricts custody, and is silent on one that refuses to. */
const decisionAfterRefusalByCourt: DoubtOfLaw = {
  id: 'decision-after-refusal-by-court',
  kind: 'open-reading',
  from,
  provisions: ['§ 33 (1)', '§ 33 (2)'],
  when: all(
    is('separation.courtRulingMade'),
    isNot('separation.courtRulingRestrictsCustody'),
    any(hasToBeDecidedOnOrMayBe, separatedChild),
  ),
  chosen: {
    en: 'A ruling that refuses to restrict custody ends the separation at once; power and duty of § 33 (1) go on by their letter where the child is in danger.',
    et: 'Määrus, millega kohus jätab hooldusõiguse piiramata, lõpetab eraldamise kohe; § 33 lg 1 õigus ja kohustus jäävad sõnastuse järgi kehtima, kui laps on hädaohus.',
  },
  because: {
    en: '§ 33 (1) ends with a ruling that restricts custody; a later danger is not the one on which the court ruled.',
    et: '§ 33 lg 1 lõpeb hooldusõiguse piiramise määrusega; hilisem oht ei ole see, mille üle kohus otsustas.',
  },
  alternatives: [
    {
      says: {
        en: 'The ruling binds the authority: on the danger of which the court has ruled it may not separate again.',
        et: 'Määrus seob ametiasutust: ohu tõttu, mille üle kohus on otsustanud, ei tohi last uuesti eraldada.',
      },
      norms: [
        notDecided,
        { norm: 'may-separate-from-family', provisions: ['§ 33 (1)'] },
        { norm: 'determine-place-of-stay', provisions: ['§ 33 (2)'] },
        { norm: 'determine-communication', provisions: ['§ 33 (2)'] },
      ],
    },
  ],
};

/** § 33 (1), first sentence, asks for no direct danger; § 30, by which the child is in danger, does. */
const separationWithoutDirectDanger: DoubtOfLaw = {
  id: 'separation-without-direct-danger',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 33 (1)', '§ 30'],
  when: all(...beforeTheRuling),
  chosen: {
    en: 'The first sentence is met by its own ground, also where the danger is not direct.',
    et: 'Esimene lause eeldab vaid oma alust, ka siis, kui oht ei ole vahetu.',
  },
  because: {
    en: 'Its text was not changed with § 30, and the child is better protected so.',
    et: 'Selle teksti koos §-ga 30 ei muudetud ja nii on laps paremini kaitstud.',
  },
  alternatives: [
    {
      says: {
        en: 'The heading and the second sentence speak of a child in danger: the danger has to be direct here too.',
        et: 'Pealkiri ja teine lause räägivad hädaohus olevast lapsest: oht peab ka siin olema vahetu.',
      },
      norms: [
        {
          norm: 'may-separate-from-family',
          provisions: ['§ 33 (1)', '§ 30'],
          when: all(...beforeTheRuling, holds('child-in-danger')),
        },
      ],
    },
  ],
};

/** § 33 (4) asks only how the child came to the provider and what the provider believes. */
const applicationWithNothingLeftToDecide: DoubtOfLaw = {
  id: 'application-with-nothing-left-to-decide',
  kind: 'open-reading',
  from,
  provisions: ['§ 33 (4)', '§ 33 (1)'],
  onlyForSure: true,
  when: all(
    applicationIsDue,
    any(
      is('separation.decisionMade'),
      is('separation.courtRulingRestrictsCustody'),
      all(is('danger.fromCustodianHasCeased'), is('custodian.childCanBeDelivered')),
    ),
  ),
  chosen: {
    en: 'The provider applies, whatever an authority or a court has decided.',
    et: 'Teenuseosutaja taotleb otsust, olenemata sellest, mida ametiasutus või kohus on otsustanud.',
  },
  because: {
    en: 'The subsection asks only for what the provider knows, and excepts nothing.',
    et: 'Lõige küsib üksnes seda, mida teenuseosutaja teab, ega tee erandit.',
  },
  alternatives: [
    {
      says: {
        en: 'Not where the decision has been made, a court has restricted custody, or the child goes back under § 32 (2).',
        et: 'Mitte siis, kui otsus on tehtud, kohus on hooldusõigust piiranud või laps antakse § 32 lg 2 järgi tagasi.',
      },
      norms: [{ norm: 'apply-for-separation-decision', provisions: ['§ 33 (4)', '§ 33 (1)'] }],
    },
  ],
};

/** The doubts of § 33, in its order. */
export const reservationsOfSection33: readonly DoubtOfLaw[] = [
  decisionWithoutGroundOfFirstSentence,
  decisionAfterSeventyTwoHours,
  decisionAfterRefusalByCourt,
  separationWithoutDirectDanger,
  applicationWithNothingLeftToDecide,
];
