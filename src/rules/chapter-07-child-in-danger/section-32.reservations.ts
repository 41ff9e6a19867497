import { type All, all, holds, is, isNot, oneOf } from '../../model/rule/condition.ts';
import type { InForce } from '../../model/rule/norm.ts';
import type { DoubtOfLaw } from '../reservations.ts';
import { custodianNoLongerEndangers, hasToBeDelivered, placementIsOpen } from './section-32.ts';
import { custodyIsNotRestricted, decisionIsRequired, stayingOrContactEndangers } from './section-33.ts';

const from = '2016-01-01';

/** § 32 (2) looks at who caused the danger, § 33 (1) at what staying or contact does. */
const deliveryWhereStayingEndangers: DoubtOfLaw = {
  id: 'delivery-where-staying-endangers',
  kind: 'conflict',
  from,
  provisions: ['§ 32 (2)', '§ 33 (1)'],
  when: all(hasToBeDelivered, stayingOrContactEndangers),
  chosen: {
    en: 'The child is delivered to the person exercising custody also where staying with the family, or contact with a parent, endangers it.',
    et: 'Laps antakse hooldusõigust teostavale isikule üle ka siis, kui perekonda jäämine või suhtlus vanemaga teda ohustab.',
  },
  because: {
    en: '§ 32 (2) asks only whose danger it was and whether it has ended; custody can also be exercised by the other parent, with whom nothing endangers the child.',
    et: '§ 32 lg 2 küsib vaid, kellest oht tulenes ja kas see on lõppenud; hooldusõigust võib teostada ka teine vanem, kelle juures last miski ei ohusta.',
  },
  alternatives: [
    {
      says: {
        en: 'Not while staying or contact endangers life or health: § 33 (1) then comes before the delivery.',
        et: 'Mitte seni, kuni perekonda jäämine või suhtlus ohustab elu või tervist: § 33 lg 1 on siis üleandmisest eespool.',
      },
      norms: [{ norm: 'deliver-to-custodian', provisions: ['§ 32 (2)', '§ 33 (1)'] }],
    },
  ],
};

/** § 32 (1) and (4) keep the child in safety until the danger passes; (2) sends it back before. */
const placedInSafetyOrDelivered: DoubtOfLaw = {
  id: 'placed-in-safety-or-delivered',
  kind: 'conflict',
  from,
  provisions: ['§ 32 (4)', '§ 32 (2)'],
  when: all(hasToBeDelivered, is('placement.inSafety')),
  chosen: {
    en: 'A child placed in safety is with a service provider or a safe person until it is handed over; the duty to hand it over exists beside that.',
    et: 'Ohututesse tingimustesse toimetatud laps on üleandmiseni teenuseosutaja või turvalise isiku juures; üleandmise kohustus on selle kõrval.',
  },
  because: {
    en: 'Neither subsection excepts the case of the other; the one says where the child is meanwhile, the other where it goes.',
    et: 'Kumbki lõige ei tee teise juhust erandit; üks ütleb, kus laps vahepeal on, teine, kuhu ta läheb.',
  },
  alternatives: [
    {
      says: {
        en: 'In safety until the danger has passed (§ 32 (1)): the child is not handed over before.',
        et: 'Ohututes tingimustes kuni ohu möödumiseni (§ 32 lg 1): enne seda last üle ei anta.',
      },
      norms: [{ norm: 'deliver-to-custodian', provisions: ['§ 32 (2)', '§ 32 (1)'] }],
    },
    {
      says: {
        en: 'Once the child can be handed over, nobody else is looked for.',
        et: 'Kui lapse saab üle anda, ei paigutata teda kellegi teise juurde.',
      },
      norms: [{ norm: 'place-with-provider-or-safe-person', provisions: ['§ 32 (4)', '§ 32 (2)'] }],
    },
  ],
};

/** § 32 (5) places by consent or by decision, § 33 (1) 1) separates; neither says which goes first. */
const placementOrSeparation: DoubtOfLaw = {
  id: 'placement-or-separation',
  kind: 'conflict',
  from,
  provisions: ['§ 33 (1) 1)', '§ 32 (5)'],
  when: all(decisionIsRequired, placementIsOpen),
  chosen: {
    en: 'The decision on the separation has to be made; consent, or that nobody can be accessed, opens the temporary placement beside it.',
    et: 'Eraldamise otsus tuleb teha; nõusolek või see, et hooldusõigust teostav isik ei ole kättesaadav, avab ajutise paigutamise selle kõrval.',
  },
  because: {
    en: '§ 33 (1) 1) asks only who caused the danger; consent can be taken back, the decision cannot.',
    et: '§ 33 lg 1 p 1 küsib vaid, kes ohu põhjustas; nõusoleku saab tagasi võtta, otsust mitte.',
  },
  alternatives: [
    {
      says: {
        en: 'Who is placed under § 32 (5) need not be separated: the decision is for those who refuse.',
        et: '§ 32 lg 5 järgi paigutatud last ei ole vaja eraldada: otsus on neile, kes keelduvad.',
      },
      norms: [
        {
          norm: 'decide-temporary-separation',
          provisions: ['§ 33 (1) 2)', '§ 32 (5)'],
          when: all(decisionIsRequired, oneOf('custodian.placementAnswer', 'refuses')),
        },
      ],
    },
    {
      says: {
        en: 'Where the danger comes from the person exercising custody, § 32 (5) is closed: only the decision takes the child away.',
        et: 'Kui oht tuleneb hooldusõigust teostavast isikust, ei saa § 32 lg 5 kasutada: lapse viib ära vaid otsus.',
      },
      norms: [
        {
          norm: 'may-place-temporarily',
          provisions: ['§ 32 (5)', '§ 32 (2)'],
          when: all(
            holds('child-in-danger'),
            isNot('custodian.childCanBeDelivered'),
            placementIsOpen,
            custodianNoLongerEndangers,
          ),
        },
      ],
    },
  ],
};

/** § 33 (1) 2) speaks of a refusal of placement, which § 32 (5) opens only where the child cannot be delivered. */
const refusalThoughDeliverable: DoubtOfLaw = {
  id: 'refusal-though-child-can-be-delivered',
  kind: 'conflict',
  from,
  provisions: ['§ 33 (1) 2)', '§ 32 (2)', '§ 32 (5)'],
  when: all(hasToBeDelivered, oneOf('custodian.placementAnswer', 'refuses'), custodyIsNotRestricted),
  chosen: {
    en: 'Who refuses the placement has the separation decided on by the letter of clause 2, and the child delivered by § 32 (2), unless the danger that this person caused has ended: then only delivered.',
    et: 'Paigutamisest keeldumisel tuleb punkti 2 sõnastuse järgi teha eraldamise otsus ja § 32 lg 2 järgi laps üle anda; kui sellest isikust tulenenud oht on lõppenud, siis üksnes üle anda.',
  },
  because: {
    en: 'Clause 2 does not ask whether the child can be delivered; § 32 (2) names the danger that has ended.',
    et: 'Punkt 2 ei küsi, kas lapse saab üle anda; lõppenud ohtu nimetab § 32 lg 2.',
  },
  alternatives: [
    {
      says: {
        en: 'Clause 2 presupposes § 32 (5): placing is open, and can be refused, only where the child cannot be delivered.',
        et: 'Punkt 2 eeldab § 32 lõiget 5: paigutada saab, ja sellest keelduda, üksnes siis, kui last ei saa üle anda.',
      },
      norms: [{ norm: 'decide-temporary-separation', provisions: ['§ 33 (1) 2)', '§ 32 (5)'] }],
    },
    {
      says: {
        en: 'Every refusal has the separation decided on, also once the danger has ended.',
        et: 'Iga keeldumine toob kaasa eraldamise otsuse, ka pärast ohu lõppemist.',
      },
      norms: [
        {
          norm: 'decide-temporary-separation',
          provisions: ['§ 33 (1) 2)'],
          when: all(holds('child-in-danger'), oneOf('custodian.placementAnswer', 'refuses'), custodyIsNotRestricted),
        },
      ],
    },
  ],
};

/** § 32 (2) speaks of a child in danger, and of a danger that has ended; (1) keeps the child in safety until it has passed. */
const deliveryOnceDangerIsOver = (days: InForce, noDanger: All): DoubtOfLaw => ({
  id: 'delivery-once-danger-is-over',
  kind: 'open-reading',
  ...days,
  provisions: ['§ 32 (2)', '§ 32 (1)'],
  onlyForSure: true,
  when: all(
    holds('child'),
    noDanger,
    is('placement.inSafety'),
    custodianNoLongerEndangers,
    is('custodian.childCanBeDelivered'),
  ),
  chosen: {
    en: 'Only a child who is in danger today is handed over under (2); safety under (1) has ended with the danger.',
    et: 'Lõike 2 järgi antakse üle üksnes täna hädaohus olev laps; lõike 1 ohutud tingimused on lõppenud ohu möödumisega.',
  },
  because: { en: '(2) names the child in danger of § 30.', et: 'Lõige 2 nimetab § 30 hädaohus olevat last.' },
  alternatives: [
    {
      says: {
        en: '(2) means whoever came into danger: the child in safety is handed over also once the danger has passed.',
        et: 'Lõige 2 mõtleb ohtu sattunud last: ta antakse üle ka pärast ohu möödumist.',
      },
      norms: [
        {
          norm: 'deliver-to-custodian',
          provisions: ['§ 32 (2)', '§ 32 (1)'],
          when: all(holds('child'), custodianNoLongerEndangers, is('custodian.childCanBeDelivered')),
        },
      ],
    },
  ],
});

/** Whoever exercised custody may not do so any more once a court has restricted it. */
const deliveryAfterTheRuling: DoubtOfLaw = {
  id: 'delivery-after-the-ruling',
  kind: 'open-reading',
  from,
  provisions: ['§ 32 (2)', '§ 33 (1)'],
  onlyForSure: true,
  when: all(hasToBeDelivered, is('separation.courtRulingRestrictsCustody')),
  chosen: {
    en: 'The child is handed over to whoever exercises custody after the ruling.',
    et: 'Laps antakse üle isikule, kes pärast määrust hooldusõigust teostab.',
  },
  because: {
    en: 'The subsection names no parent but a role, which a ruling can give to another.',
    et: 'Lõige ei nimeta vanemat, vaid rolli, mille määrus võib anda teisele.',
  },
  alternatives: [
    {
      says: {
        en: 'Where the child goes is for the ruling to say: § 32 (2) no longer applies.',
        et: 'Kuhu laps läheb, ütleb määrus: § 32 lõiget 2 enam ei kohaldata.',
      },
      norms: [{ norm: 'deliver-to-custodian', provisions: ['§ 32 (2)', '§ 33 (1)'] }],
    },
  ],
};

/** The doubts of § 32, in its order. */
export const reservationsOfSection32: readonly DoubtOfLaw[] = [
  deliveryWhereStayingEndangers,
  placedInSafetyOrDelivered,
  placementOrSeparation,
  refusalThoughDeliverable,
  deliveryOnceDangerIsOver(
    { from, until: '2026-12-31' },
    all(
      isNot('danger.situationEndangersLifeOrHealth'),
      isNot('danger.behaviourEndangersOwnLifeOrHealth'),
      isNot('danger.behaviourEndangersOthersLifeOrHealth'),
    ),
  ),
  deliveryOnceDangerIsOver(
    { from: '2027-01-01' },
    all(
      isNot('danger.situationDirectlyEndangersLifeOrHealth'),
      isNot('danger.behaviourDirectlyEndangersOwnLifeOrHealth'),
      isNot('danger.behaviourDirectlyEndangersOthersLifeOrHealth'),
    ),
  ),
  deliveryAfterTheRuling,
];
