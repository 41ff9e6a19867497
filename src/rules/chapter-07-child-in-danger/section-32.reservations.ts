import type { InForce } from '../../model/rule/norm.ts';
import { type All, all, holds, is, isNot, oneOf } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { hasToBeDelivered, noDangerFromCustodian, temporaryPlacementIsOpen } from './section-32.ts';
import { custodyIsNotRestricted, decisionIsRequired, stayingOrContactEndangers } from './section-33.ts';

/** § 32 (2) depends on who caused the danger, § 33 (1) on what staying or contact does. */
const deliveryWhereStayingEndangers: DoubtOfLaw = {
  id: 'delivery-where-staying-endangers',
  kind: 'conflict',
  from: '2016-01-01',
  provisions: ['§ 32 (2)', '§ 33 (1)'],
  when: all(hasToBeDelivered, stayingOrContactEndangers),
  chosen: {
    en: 'The child is delivered to the person exercising custody also where staying with the family, or contact with a parent, endangers the child.',
    et: 'Laps antakse hooldusõigust teostavale isikule üle ka siis, kui perekonda jäämine või suhtlus vanemaga teda ohustab.',
  },
  because: {
    en: '§ 32 (2) requires only that the danger did not come from that person, or has ceased. Custody can also be exercised by the other parent, with whom nothing endangers the child.',
    et: '§ 32 lg 2 järgi on oluline vaid see, kas oht tulenes sellest isikust ja kas see on lõppenud; hooldusõigust võib teostada ka teine vanem, kelle juures last miski ei ohusta.',
  },
  alternatives: [
    {
      says: {
        en: 'Not while staying or contact endangers life or health: § 33 (1) then has precedence over the delivery.',
        et: 'Mitte seni, kuni perekonda jäämine või suhtlus ohustab elu või tervist: § 33 lg 1 on siis üleandmise suhtes eesõigusega.',
      },
      norms: [{ norm: 'deliver-to-custodian', provisions: ['§ 32 (2)', '§ 33 (1)'] }],
    },
  ],
};

/** § 32 (1) and (4) keep the child in safety until the danger passes; under (2) the child is delivered before. */
const placedInSafetyOrDelivered: DoubtOfLaw = {
  id: 'placed-in-safety-or-delivered',
  kind: 'conflict',
  from: '2016-01-01',
  provisions: ['§ 32 (4)', '§ 32 (2)'],
  when: all(hasToBeDelivered, is('placement.inSafety')),
  chosen: {
    en: 'A child placed in safety is with a service provider or a safe person until the delivery; the duty to deliver exists beside that.',
    et: 'Ohututesse tingimustesse toimetatud laps on üleandmiseni teenuseosutaja või turvalise isiku juures; üleandmise kohustus kehtib selle kõrval.',
  },
  because: {
    en: 'Neither subsection makes an exception for the case of the other; the one determines where the child is meanwhile, the other where the child goes.',
    et: 'Kumbki lõige ei tee teise juhust erandit; üks määrab, kus laps vahepeal on, teine, kuhu ta läheb.',
  },
  alternatives: [
    {
      says: {
        en: 'In safety until the danger has passed (§ 32 (1)): the child is not delivered before.',
        et: 'Ohututes tingimustes kuni ohu möödumiseni (§ 32 lg 1): enne seda last üle ei anta.',
      },
      norms: [{ norm: 'deliver-to-custodian', provisions: ['§ 32 (2)', '§ 32 (1)'] }],
    },
    {
      says: {
        en: 'Once the child can be delivered, the child is placed with nobody else.',
        et: 'Kui lapse saab üle anda, ei paigutata teda kellegi teise juurde.',
      },
      norms: [{ norm: 'place-with-provider-or-safe-person', provisions: ['§ 32 (4)', '§ 32 (2)'] }],
    },
  ],
};

/** § 32 (5) places by consent or by decision, § 33 (1) 1) separates; neither provides which comes first. */
const placementOrSeparation: DoubtOfLaw = {
  id: 'placement-or-separation',
  kind: 'conflict',
  from: '2016-01-01',
  provisions: ['§ 33 (1) 1)', '§ 32 (5)'],
  when: all(decisionIsRequired, temporaryPlacementIsOpen),
  chosen: {
    en: 'The decision on the separation has to be made. Consent, or that the person exercising custody cannot be accessed, permits the temporary placement beside it.',
    et: 'Eraldamise otsus tuleb teha; selle kõrval võimaldab ajutist paigutamist nõusolek või see, et hooldusõigust teostav isik ei ole kättesaadav.',
  },
  because: {
    en: '§ 33 (1) 1) depends only on who caused the danger; consent can be withdrawn, the decision cannot.',
    et: '§ 33 lg 1 p 1 järgi on oluline vaid see, kes ohu põhjustas; nõusoleku saab tagasi võtta, otsust mitte.',
  },
  alternatives: [
    {
      says: {
        en: 'A child placed under § 32 (5) need not be separated: the decision is for cases of refusal.',
        et: '§ 32 lg 5 järgi paigutatud last ei ole vaja eraldada: otsus on ette nähtud keeldumise juhtudeks.',
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
        en: 'Where the danger comes from the person exercising custody, § 32 (5) does not apply: only the decision takes the child away.',
        et: 'Kui oht tuleneb hooldusõigust teostavast isikust, § 32 lõiget 5 ei kohaldata: lapse viib ära vaid otsus.',
      },
      norms: [
        {
          norm: 'may-place-temporarily',
          provisions: ['§ 32 (5)', '§ 32 (2)'],
          when: all(
            holds('child-in-danger'),
            isNot('custodian.childCanBeDelivered'),
            temporaryPlacementIsOpen,
            noDangerFromCustodian,
          ),
        },
      ],
    },
  ],
};

/** § 33 (1) 2) speaks of a refusal of placement, which § 32 (5) permits only where the child cannot be delivered. */
const refusalThoughDeliverable: DoubtOfLaw = {
  id: 'refusal-though-child-can-be-delivered',
  kind: 'conflict',
  from: '2016-01-01',
  provisions: ['§ 33 (1) 2)', '§ 32 (2)', '§ 32 (5)'],
  when: all(hasToBeDelivered, oneOf('custodian.placementAnswer', 'refuses'), custodyIsNotRestricted),
  chosen: {
    en: 'Where the placement is refused, clause 2 literally requires the decision on the separation, and § 32 (2) the delivery of the child. Where the danger that this person caused has ceased, the child is only delivered.',
    et: 'Paigutamisest keeldumisel tuleb punkti 2 sõnastuse järgi teha eraldamise otsus ja § 32 lg 2 järgi laps üle anda. Kui sellest isikust tulenev oht on lõppenud, antakse laps üksnes üle.',
  },
  because: {
    en: 'Clause 2 does not require that the child cannot be delivered; § 32 (2) names the danger that has ceased.',
    et: 'Punktis 2 ei ole tingimuseks, et last ei saa üle anda; lõppenud ohtu nimetab § 32 lg 2.',
  },
  alternatives: [
    {
      says: {
        en: 'Clause 2 presupposes § 32 (5): placement is possible, and can be refused, only where the child cannot be delivered.',
        et: 'Punkt 2 eeldab § 32 lõiget 5: paigutada saab, ja sellest keelduda, üksnes siis, kui last ei saa üle anda.',
      },
      norms: [{ norm: 'decide-temporary-separation', provisions: ['§ 33 (1) 2)', '§ 32 (5)'] }],
    },
    {
      says: {
        en: 'Every refusal requires the decision on the separation, also once the danger has ceased.',
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

/** § 32 (2) speaks of a child in danger and of a danger that has ceased; (1) keeps the child in safety until it has passed. */
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
    noDangerFromCustodian,
    is('custodian.childCanBeDelivered'),
  ),
  chosen: {
    en: 'Only a child who is in danger today is delivered under (2); safety under (1) has ended with the danger.',
    et: 'Lõike 2 järgi antakse üle üksnes praegu hädaohus olev laps; lõikes 1 nimetatud ohututes tingimustes viibimine on lõppenud ohu möödumisega.',
  },
  because: { en: '(2) names the child in danger of § 30.', et: 'Lõige 2 nimetab § 30 hädaohus olevat last.' },
  alternatives: [
    {
      says: {
        en: '(2) means whoever came into danger: the child in safety is delivered also once the danger has passed.',
        et: 'Lõikes 2 peetakse silmas ohtu sattunud last: ta antakse üle ka pärast ohu möödumist.',
      },
      norms: [
        {
          norm: 'deliver-to-custodian',
          provisions: ['§ 32 (2)', '§ 32 (1)'],
          when: all(holds('child'), noDangerFromCustodian, is('custodian.childCanBeDelivered')),
        },
      ],
    },
  ],
});

/** Whoever exercised custody may not do so any more once a court has restricted it. */
const deliveryAfterTheRuling: DoubtOfLaw = {
  id: 'delivery-after-the-ruling',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 32 (2)', '§ 33 (1)'],
  onlyForSure: true,
  when: all(hasToBeDelivered, is('separation.courtRulingRestrictsCustody')),
  chosen: {
    en: 'The child is delivered to whoever exercises custody after the ruling.',
    et: 'Laps antakse üle isikule, kes pärast kohtumäärust hooldusõigust teostab.',
  },
  because: {
    en: 'The subsection names no parent but a role, which a ruling can give to another.',
    et: 'Lõige ei nimeta vanemat, vaid rolli, mille kohtumäärus võib anda teisele.',
  },
  alternatives: [
    {
      says: {
        en: 'The ruling determines where the child goes: § 32 (2) no longer applies.',
        et: 'Kuhu laps läheb, määrab kohtumäärus: § 32 lõiget 2 enam ei kohaldata.',
      },
      norms: [{ norm: 'deliver-to-custodian', provisions: ['§ 32 (2)', '§ 33 (1)'] }],
    },
  ],
};

/** The reservations of § 32, in its order. */
export const reservationsOfSection32: readonly DoubtOfLaw[] = [
  deliveryWhereStayingEndangers,
  placedInSafetyOrDelivered,
  placementOrSeparation,
  refusalThoughDeliverable,
  deliveryOnceDangerIsOver(
    { from: '2016-01-01', until: '2026-12-31' },
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
