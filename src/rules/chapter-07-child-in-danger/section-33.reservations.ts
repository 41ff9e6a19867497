import { all, any, holds, is, isNot } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import {
  childWasSeparated,
  decisionHasNotExpired,
  decisionIsRequired,
  providerHasToApply,
  separationIsPermitted,
  stayingOrContactEndangers,
} from './section-33.ts';

const decisionIsRequiredOrSeparationPermitted = any(decisionIsRequired, all(...separationIsPermitted));

/** The second sentence of § 33 (1) does not repeat the condition of the first. */
const decisionWithoutGroundOfFirstSentence: DoubtOfLaw = {
  id: 'decision-without-ground-of-first-sentence',
  kind: 'open-reading',
  from: '2016-01-01',
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
    en: 'The second sentence has its own two cases and names no other condition.',
    et: 'Teine lause sätestab oma kaks juhtu ega nimeta muud tingimust.',
  },
  alternatives: [
    {
      says: {
        en: 'Only where the condition of the first sentence is met too: the clauses determine how it is then decided.',
        et: 'Üksnes siis, kui on täidetud ka esimese lause tingimus: punktid määravad, kuidas siis otsustatakse.',
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
  from: '2016-01-01',
  provisions: ['§ 33 (2)', '§ 33 (1)'],
  when: all(is('separation.seventyTwoHoursHavePassed'), decisionIsRequiredOrSeparationPermitted),
  chosen: {
    en: 'The separation ends. On a child who is in danger then, § 33 (1) literally requires a new decision, with hours of its own.',
    et: 'Eraldamine lõpeb; lapse kohta, kes on siis hädaohus, tuleb § 33 lg 1 sõnastuse järgi teha uus otsus, millel on oma tähtaeg.',
  },
  because: {
    en: 'The 72 hours limit how long the child may be kept without a court. The text does not leave a child without protection who is still endangered.',
    et: '72 tundi piirab seda, kui kaua tohib last kohtuta perekonnast eemal hoida; endiselt ohus last säte kaitseta ei jäta.',
  },
  alternatives: [
    {
      says: {
        en: 'The 72 hours are a ceiling: without a ruling of the court no further decision may follow on the same danger, since it would extend them.',
        et: '72 tundi on ülempiir: sama ohu tõttu ei tohi kohtumääruseta uut otsust teha, sest nii pikendataks tähtaega.',
      },
      norms: [
        { norm: 'decide-temporary-separation', provisions: ['§ 33 (1)', '§ 33 (2)'] },
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
  from: '2016-01-01',
  provisions: ['§ 33 (1)', '§ 33 (2)'],
  when: all(
    is('separation.courtRulingMade'),
    isNot('separation.courtRulingRestrictsCustody'),
    any(decisionIsRequiredOrSeparationPermitted, childWasSeparated),
  ),
  chosen: {
    en: 'A ruling that refuses to restrict custody ends the separation at once. Power and duty of § 33 (1) continue under its literal text where the child is in danger.',
    et: 'Määrus, millega kohus jätab hooldusõiguse piiramata, lõpetab eraldamise kohe; § 33 lg 1 õigus ja kohustus jäävad sõnastuse järgi kehtima, kui laps on hädaohus.',
  },
  because: {
    en: '§ 33 (1) ends with a ruling that restricts custody; a later danger is not the one on which the court ruled.',
    et: '§ 33 lg 1 kohaldamine lõpeb hooldusõiguse piiramise määrusega; hilisem oht ei ole see, mille üle kohus otsustas.',
  },
  alternatives: [
    {
      says: {
        en: 'The ruling binds the authority: it may not separate again on the danger on which the court has ruled.',
        et: 'Määrus on ametiasutusele siduv: ohu tõttu, mille üle kohus on otsustanud, ei tohi last uuesti eraldada.',
      },
      norms: [
        { norm: 'decide-temporary-separation', provisions: ['§ 33 (1)', '§ 33 (2)'] },
        { norm: 'may-separate-from-family', provisions: ['§ 33 (1)'] },
        { norm: 'determine-place-of-stay', provisions: ['§ 33 (2)'] },
        { norm: 'determine-communication', provisions: ['§ 33 (2)'] },
      ],
    },
  ],
};

/** § 33 (1), first sentence, requires no direct danger; § 30, under which the child is in danger, does. */
const separationWithoutDirectDanger: DoubtOfLaw = {
  id: 'separation-without-direct-danger',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 33 (1)', '§ 30'],
  when: all(...separationIsPermitted),
  chosen: {
    en: 'The first sentence is met by its own condition, also where the danger is not direct.',
    et: 'Esimene lause eeldab vaid oma tingimust, ka siis, kui oht ei ole vahetu.',
  },
  because: {
    en: 'Its text was not changed with § 30, and the child is better protected so.',
    et: 'Selle teksti koos §-ga 30 ei muudetud ja nii on laps paremini kaitstud.',
  },
  alternatives: [
    {
      says: {
        en: 'The heading and the second sentence are about a child in danger: the danger has to be direct here too.',
        et: 'Pealkiri ja teine lause käsitlevad hädaohus olevat last: oht peab ka siin olema vahetu.',
      },
      norms: [
        {
          norm: 'may-separate-from-family',
          provisions: ['§ 33 (1)', '§ 30'],
          when: all(...separationIsPermitted, holds('child-in-danger')),
        },
      ],
    },
  ],
};

/** § 33 (4) depends only on how the child came to the provider and what the provider believes. */
const applicationWithNothingLeftToDecide: DoubtOfLaw = {
  id: 'application-with-nothing-left-to-decide',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 33 (4)', '§ 33 (1)'],
  onlyForSure: true,
  when: all(
    providerHasToApply,
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
    en: 'The subsection depends only on what the provider knows, and makes no exception.',
    et: 'Lõige lähtub üksnes sellest, mida teenuseosutaja teab, ega tee erandit.',
  },
  alternatives: [
    {
      says: {
        en: 'Not where the decision has been made, a court has restricted custody, or the child is delivered under § 32 (2).',
        et: 'Mitte siis, kui otsus on tehtud, kohus on hooldusõigust piiranud või laps antakse § 32 lg 2 järgi üle.',
      },
      norms: [{ norm: 'apply-for-separation-decision', provisions: ['§ 33 (4)', '§ 33 (1)'] }],
    },
  ],
};

/** § 33 (2) limits what the decision determines by its hours alone. */
const contentAfterTheEnd: DoubtOfLaw = {
  id: 'content-after-end-of-separation',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 33 (2)', '§ 33 (1)'],
  onlyForSure: true,
  when: all(decisionHasNotExpired, any(is('separation.ended'), is('separation.courtRulingRestrictsCustody'))),
  chosen: {
    en: 'Place of stay and communication are determined for the 72 hours, also where the separation has ended or a court has restricted custody before.',
    et: 'Viibimiskoht ja suhtluskord määratakse 72 tunniks ka siis, kui eraldamine on varem lõppenud või kohus on hooldusõigust piiranud.',
  },
  because: {
    en: '(2) names no other end.',
    et: 'Lõige 2 muud lõppu ei nimeta.',
  },
  alternatives: [
    {
      says: {
        en: 'Nothing is left to determine: the child is back in the family, or the ruling determines where the child stays.',
        et: 'Midagi ei ole enam määrata: laps on tagasi perekonnas või määrab kohtumäärus, kus ta viibib.',
      },
      norms: [
        { norm: 'determine-place-of-stay', provisions: ['§ 33 (2)'], when: decisionIsRequired },
        { norm: 'determine-communication', provisions: ['§ 33 (2)'], when: decisionIsRequired },
      ],
    },
  ],
};

/** § 33 (3) does not provide when its duties begin. */
const courtBeforeTheSeparation: DoubtOfLaw = {
  id: 'court-before-the-separation',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 33 (3)', '§ 33 (2)'],
  onlyForSure: true,
  when: all(holds('child'), is('separation.decisionMade'), isNot('separation.hasStarted')),
  chosen: {
    en: 'Both duties of (3) begin with the separation.',
    et: 'Mõlemad lõike 3 kohustused algavad eraldamisest.',
  },
  because: {
    en: 'The hours of (2), which limit them, run from it.',
    et: 'Sellest arvestatakse lõike 2 tunde, mis neid piiravad.',
  },
  alternatives: [
    {
      says: {
        en: 'They begin with the decision, also where it has not been carried out yet.',
        et: 'Need algavad otsusest, ka siis, kui see ei ole veel täidetud.',
      },
      norms: [
        { norm: 'evaluate-separated-child', provisions: ['§ 33 (3)'], when: all(is('separation.decisionMade')) },
        {
          norm: 'turn-to-court',
          provisions: ['§ 33 (3)'],
          when: all(is('separation.decisionMade'), isNot('separation.courtRulingMade')),
        },
      ],
    },
  ],
};

/** § 33 (2) ends the separation, and (3) ends no duty with it. */
const courtAfterEndOfSeparation: DoubtOfLaw = {
  id: 'court-after-end-of-separation',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 33 (3)', '§ 33 (2)'],
  onlyForSure: true,
  when: all(is('separation.hasStarted'), is('separation.ended'), isNot('separation.courtRulingMade')),
  chosen: {
    en: 'The duties to evaluate the child’s situation and to turn to court remain, also once the separation has ended without a ruling.',
    et: 'Kohustus hinnata lapse olukorda ja pöörduda kohtusse jääb kehtima ka siis, kui eraldamine on kohtumääruseta lõppenud.',
  },
  because: {
    en: '(3) starts both duties with the separation and names no end; what endangered the child may still exist.',
    et: 'Lõige 3 seob mõlemad kohustused eraldamisega ega nimeta nende lõppu; last ohustanu võib alles olla.',
  },
  alternatives: [
    {
      says: {
        en: 'With the child back in the family there is no separation left for which the court would have to decide in time: both duties end.',
        et: 'Kui laps on tagasi perekonnas, ei ole enam eraldamist, mille ajal kohus peaks otsustama: mõlemad kohustused lõpevad.',
      },
      norms: [
        { norm: 'evaluate-separated-child', provisions: ['§ 33 (3)'] },
        { norm: 'turn-to-court', provisions: ['§ 33 (3)'] },
        { norm: 'turn-to-court-on-access', provisions: ['§ 33 (3)'] },
      ],
    },
  ],
};

/** The reservations of § 33, in the order in which an answer shows them. */
export const reservationsOfSection33: readonly DoubtOfLaw[] = [
  decisionWithoutGroundOfFirstSentence,
  decisionAfterSeventyTwoHours,
  decisionAfterRefusalByCourt,
  separationWithoutDirectDanger,
  applicationWithNothingLeftToDecide,
  contentAfterTheEnd,
  courtBeforeTheSeparation,
  courtAfterEndOfSeparation,
];
