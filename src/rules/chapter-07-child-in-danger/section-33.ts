import { all, any, holds, is, isNot, oneOf } from '../../model/rule/condition.ts';
import { anyOf, type Clause, type Norm, type Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

const either = {
  bearer: ['local-government', 'social-insurance-board'],
  bearerMunicipality: 'localGovernment.municipality',
} as const;
const ofEither = { from: '2016-01-01', ...either } as const;
/** The text of these days is the same; § 30, on which it leans, is worded anew. */
const ofEitherFrom2027 = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8', ...either } as const;

/** No court has restricted custody: none has ruled, or the ruling refuses it. Power and separation last until a ruling restricts it. */
export const custodyIsNotRestricted = any(
  isNot('separation.courtRulingMade'),
  isNot('separation.courtRulingRestrictsCustody'),
);

/** § 33 (1), first sentence: staying in the family, or contact with the parent, endangers life or health. */
export const stayingOrContactEndangers = any(
  is('danger.remainingWithFamilyEndangers'),
  is('danger.contactWithParentEndangers'),
);

/** § 33 (1), first sentence: the ground of the power, and that no court has restricted custody yet. */
export const beforeTheRuling = [holds('child'), stayingOrContactEndangers, custodyIsNotRestricted] as const;

const [hasNotCeased, cannotBeDelivered] = [
  isNot('danger.fromCustodianHasCeased'),
  isNot('custodian.childCanBeDelivered'),
];
const causedByCustodian = is('danger.causedByCustodian');
const refusesPlacement = oneOf('custodian.placementAnswer', 'refuses');

/**
 * § 33 (1) 1), 2): the two cases of the second sentence. Neither is one where the danger came from the custodian, has ended
 * and the child can be delivered: § 32 (2) then sends the child back, so that nothing is left to decide on.
 */
const casesOfDecision: readonly [Clause, Clause] = [
  { provision: '§ 33 (1) 1)', when: all(causedByCustodian, any(hasNotCeased, cannotBeDelivered)) },
  {
    provision: '§ 33 (1) 2)',
    when: all(refusesPlacement, any(isNot('danger.causedByCustodian'), hasNotCeased, cannotBeDelivered)),
  },
];

/** § 33 (1), second sentence: when the separation has to be decided on. */
export const decisionIsRequired = all(holds('child-in-danger'), anyOf(casesOfDecision), custodyIsNotRestricted);

/** A child who was separated. Whoever has turned eighteen is no child whom § 33 could keep from the family. */
export const separatedChild = all(holds('child'), is('separation.hasStarted'));
/** § 33 (2): a decision was made or carried out, and the 72 hours for which it separates the child have not passed. */
export const decisionOfTheseHours = all(
  holds('child'),
  any(is('separation.decisionMade'), is('separation.hasStarted')),
  isNot('separation.seventyTwoHoursHavePassed'),
);
/** And a decision that still has to be made says the same. */
const withTheDecision = any(decisionIsRequired, decisionOfTheseHours);

/** The text does not say whether § 30 has to be met as well. */
const onItsOwnGround: Reading = {
  chosen: {
    en: 'The first sentence is met by its own ground: that staying or contact endangers life or health.',
    et: 'Esimene lause eeldab vaid oma alust: perekonda jäämine või suhtlemine ohustab elu või tervist.',
  },
  because: {
    en: 'It speaks of a child, the second sentence of a child in danger; its ground is a danger of § 30 itself.',
    et: 'Esimene lause räägib lapsest, teine hädaohus olevast lapsest; alus ise on § 30 oht.',
  },
  alternatives: [
    {
      en: 'The child must also be found to be in danger under § 30, as the heading says.',
      et: 'Laps peab olema ka § 30 tähenduses hädaohus, nagu ütleb pealkiri.',
    },
    {
      en: 'Contact that endangers is a ground for the procedure of communication only, not for the separation.',
      et: 'Ohustav suhtlemine on alus üksnes suhtluskorra määramiseks, mitte eraldamiseks.',
    },
  ],
};

/** From 2027 the danger of § 30 has to be direct; § 33 (1), first sentence, has kept its words. */
const withoutDirectness: Reading = {
  chosen: {
    en: 'The first sentence is met by its own ground, whether or not the danger is direct as § 30 asks.',
    et: 'Esimene lause eeldab vaid oma alust, olenemata sellest, kas oht on § 30 mõttes vahetu.',
  },
  because: {
    en: 'Its text speaks of a child and of danger to life or health, and was left as it was when § 30 was worded anew.',
    et: 'Säte räägib lapsest ja ohust elule või tervisele ning jäi § 30 uuel sõnastamisel muutmata.',
  },
  alternatives: [
    {
      en: 'The child must also be found to be in direct danger under § 30, as the heading and the second sentence say.',
      et: 'Laps peab olema ka § 30 mõttes vahetus hädaohus, nagu ütlevad pealkiri ja teine lause.',
    },
    onItsOwnGround.alternatives[1]!,
  ],
};

/** The clauses of (1) as the form of a decision alone. */
const onlyOnGroundOfFirstSentence: Bilingual = {
  en: 'Only where the ground of the first sentence holds as well: the clauses then give the form of a decision.',
  et: 'Üksnes siis, kui on ka esimese lause alus: punktid määravad siis otsuse vormi.',
};

/** By its letter the second sentence knows no exception. */
const clausesByTheirLetter = {
  en: 'By the letter of the clauses alone: also where the danger that the custodian caused has ended and the child can be delivered.',
  et: 'Üksnes punktide sõnastuse järgi: ka siis, kui hooldusõigust teostava isiku põhjustatud oht on lõppenud ja lapse saab üle anda.',
} as const;

/** And the second sentence speaks of a child in danger, now in the new meaning. */
const onceDangerIsDirect: Reading = {
  chosen: {
    en: 'In either case of the second sentence a decision has to be made, of a child whose danger is direct; not where the danger from the custodian has ended and the child can be delivered, nor once a court has restricted custody.',
    et: 'Teise lause kummalgi juhul tuleb otsus teha, kui lapse hädaoht on vahetu; mitte siis, kui hooldusõigust teostavast isikust tulenev oht on lõppenud ja lapse saab üle anda, ega pärast hooldusõiguse piiramist kohtu poolt.',
  },
  because: {
    en: 'The second sentence names the child in danger, which § 30 defines anew; the first only permits.',
    et: 'Teine lause nimetab hädaohus olevat last, keda § 30 uuesti määratleb; esimene lause üksnes lubab.',
  },
  alternatives: [
    {
      en: 'Also where the danger is not direct: whoever separates under the first sentence has to decide in the same way.',
      et: 'Ka siis, kui oht ei ole vahetu: esimese lause alusel eraldades tuleb teha samasugune otsus.',
    },
    onlyOnGroundOfFirstSentence,
    clausesByTheirLetter,
  ],
};

/** Nor of which decisions subsection 2 speaks. */
const contentOfTheDecision: Reading = {
  chosen: {
    en: 'The decision has this content wherever one is required or made, and wherever the child has been separated.',
    et: 'Otsusel on see sisu alati, kui otsus tuleb teha, see on tehtud või laps on juba eraldatud.',
  },
  because: {
    en: 'Subsection 2 sets the content of the decision of subsection 1, whichever of its sentences it rests on.',
    et: 'Lõige 2 määrab lõike 1 otsuse sisu, ükskõik kummale lausele see tugineb.',
  },
  alternatives: [
    {
      en: 'Only of a decision under the two clauses of the second sentence.',
      et: 'Üksnes teise lause punktide alusel tehtud otsuse puhul.',
    },
  ],
};

/** § 33 (1), first sentence: where staying in the family, or contact with the parent, endangers life or health. */
const maySeparateFromFamily: Norm = {
  id: 'may-separate-from-family',
  modality: 'permission',
  label: {
    en: 'Separate the child from the family before a court ruling',
    et: 'Lapse perekonnast eraldamine enne kohtumäärust',
  },
  versions: [
    {
      ...ofEither,
      until: '2026-12-31',
      provisions: ['§ 33 (1)'],
      counterpart: ['child', 'person-exercising-custody'],
      when: all(...beforeTheRuling),
      reading: onItsOwnGround,
    },
    {
      ...ofEitherFrom2027,
      provisions: ['§ 33 (1)', '§ 30'],
      counterpart: ['child', 'person-exercising-custody'],
      when: all(...beforeTheRuling),
      reading: withoutDirectness,
    },
  ],
};

/** § 33 (1), first sentence: and, if necessary, say how parent and child may communicate. */
const mayDetermineCommunication: Norm = {
  id: 'may-determine-communication',
  modality: 'permission',
  label: {
    en: 'Determine the procedure of communication before a court ruling',
    et: 'Suhtluskorra määramine enne kohtumäärust',
  },
  versions: [
    {
      ...ofEither,
      until: '2026-12-31',
      provisions: ['§ 33 (1)'],
      counterpart: ['child', 'parent'],
      when: all(...beforeTheRuling, is('separation.communicationProcedureNecessary')),
      reading: onItsOwnGround,
    },
    {
      ...ofEitherFrom2027,
      provisions: ['§ 33 (1)', '§ 30'],
      counterpart: ['child', 'parent'],
      when: all(...beforeTheRuling, is('separation.communicationProcedureNecessary')),
      reading: withoutDirectness,
    },
  ],
};

/** § 33 (1) 1), 2): the danger came from the custodian, or the custodian refuses the placement. */
const decideTemporarySeparation: Norm = {
  id: 'decide-temporary-separation',
  modality: 'obligation',
  label: { en: 'Decide on temporary separation', et: 'Ajutise perekonnast eraldamise otsus' },
  versions: [
    {
      ...ofEither,
      until: '2026-12-31',
      provisions: ['§ 33 (1) 1)', '§ 33 (1) 2)', '§ 33 (1)', '§ 32 (2)'],
      clauses: casesOfDecision,
      counterpart: ['child', 'person-exercising-custody'],
      when: decisionIsRequired,
      reading: {
        chosen: {
          en: 'In either case of the second sentence a decision has to be made; not where the danger from the custodian has ended and the child can be delivered, nor once a court has restricted custody.',
          et: 'Teise lause kummalgi juhul tuleb otsus teha; mitte siis, kui hooldusõigust teostavast isikust tulenev oht on lõppenud ja lapse saab üle anda, ega pärast hooldusõiguse piiramist kohtu poolt.',
        },
        because: {
          en: 'The first sentence permits, until a ruling restricts custody; the second obliges, and gives its own two cases; § 32 (2) sends the child back once the danger from the custodian has ended.',
          et: 'Esimene lause lubab, kuni hooldusõiguse piiramise määruseni; teine kohustab ja annab oma kaks juhtu; § 32 lg 2 saadab lapse tagasi, kui hooldusõigust teostavast isikust tulenev oht on lõppenud.',
        },
        alternatives: [onlyOnGroundOfFirstSentence, clausesByTheirLetter],
      },
    },
    {
      ...ofEitherFrom2027,
      provisions: ['§ 33 (1) 1)', '§ 33 (1) 2)', '§ 33 (1)', '§ 32 (2)', '§ 30'],
      clauses: casesOfDecision,
      counterpart: ['child', 'person-exercising-custody'],
      when: decisionIsRequired,
      reading: onceDangerIsDirect,
    },
  ],
};

/** § 33 (2): the decision says where the child stays, for as long as the separation may last. */
const determinePlaceOfStay: Norm = {
  id: 'determine-place-of-stay',
  modality: 'obligation',
  label: { en: 'Determine the child’s place of stay', et: 'Lapse viibimiskoha määramine' },
  versions: [
    {
      ...ofEither,
      provisions: ['§ 33 (2)', '§ 33 (1)'],
      counterpart: ['child'],
      when: withTheDecision,
      reading: contentOfTheDecision,
    },
  ],
};

/** § 33 (2): and, if necessary, how parent and child communicate meanwhile. */
const determineCommunication: Norm = {
  id: 'determine-communication',
  modality: 'obligation',
  label: {
    en: 'Determine the procedure of communication of parent and child',
    et: 'Lapse ja vanema suhtluskorra määramine',
  },
  versions: [
    {
      ...ofEither,
      provisions: ['§ 33 (2)', '§ 33 (1)'],
      counterpart: ['child', 'parent'],
      when: all(withTheDecision, is('separation.communicationProcedureNecessary')),
      reading: contentOfTheDecision,
    },
  ],
};

/**
 * § 33 (2): a separation by decision lasts up to 72 hours from its start; no longer than childhood (§ 3 (2)), nor beyond a ruling
 * that refuses to restrict custody, for which alone it was made (§ 33 (1), (3)).
 */
const endSeparation: Norm = {
  id: 'end-separation',
  modality: 'obligation',
  label: { en: 'End the separation', et: 'Perekonnast eraldamise lõpetamine' },
  versions: [
    {
      ...ofEither,
      provisions: ['§ 33 (2)', '§ 33 (1)'],
      counterpart: ['child', 'person-exercising-custody'],
      when: all(is('separation.hasStarted'), custodyIsNotRestricted, isNot('child.isDeceased')),
      term: {
        length: { hours: 72 },
        from: 'separation.startedAt',
        ceiling: true,
        untilBirthday: { years: 18, of: 'child.birthDate' },
        atOnceWhere: { 'separation.courtRulingMade': true, 'separation.courtRulingRestrictsCustody': false },
      },
      reading: {
        chosen: {
          en: '72 elapsed hours from the separation, also across the change of the clock and days off; at once from the eighteenth birthday, and where the court refuses to restrict custody.',
          et: '72 möödunud tundi eraldamisest, ka üle kellakeeramise ja puhkepäevade; kohe alates kaheksateistkümnendast sünnipäevast ja siis, kui kohus jätab hooldusõiguse piiramata.',
        },
        because: {
          en: 'The section fixes its own start and a longest time; it is no procedural term that could move. It separates a child, until the court decides on custody.',
          et: 'Paragrahv määrab ise alguse ja ülempiiri; see ei ole edasi lükkuv menetlustähtaeg. Eraldatakse laps ja seni, kuni kohus hooldusõiguse üle otsustab.',
        },
        alternatives: [
          { en: 'The same hour of the clock on the third day.', et: 'Sama kellaaeg kolmandal päeval.' },
          {
            en: 'The 72 hours may run out after a ruling that refuses: the text ties their end to no ruling.',
            et: '72 tundi võib ka pärast keelduvat määrust lõpuni kesta: säte ei seo nende lõppu määrusega.',
          },
        ],
      },
    },
  ],
};

/** § 33 (2¹): whoever keeps the separated child gets the operative part of the decision, without its reasons. */
const sendOperativePart: Norm = {
  id: 'send-operative-part',
  modality: 'obligation',
  label: {
    en: 'Send the operative part of the decision to whoever keeps the child',
    et: 'Otsuse resolutiivosa edastamine sellele, kelle juures laps on',
  },
  versions: [
    {
      provisions: ['§ 33 (2¹)', '§ 33 (1)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['decision-maker'],
      counterpart: ['service-provider', 'person-keeping-child'],
      when: all(
        is('separation.decisionMade'),
        oneOf('separation.placedWith', 'service-provider', 'other-person'),
        isNot('child.isDeceased'),
      ),
      notifies: [
        { body: 'service-provider', where: { fact: 'separation.placedWith', is: 'service-provider' } },
        { body: 'person-keeping-child', where: { fact: 'separation.placedWith', is: 'other-person' } },
      ],
      reading: {
        chosen: {
          en: 'Whoever made the decision sends it, the local government or the Board, together with notifying it; no term is told.',
          et: 'Resolutiivosa edastab otsuse tegija, omavalitsus või amet, koos otsuse teatavakstegemisega; tähtaega ei nimetata.',
        },
        because: {
          en: 'The subsection names neither a bearer nor a time, only to whom else the operative part goes.',
          et: 'Lõige ei nimeta kohustatut ega aega, vaid üksnes seda, kellele resolutiivosa veel läheb.',
        },
        alternatives: [
          {
            en: 'The local government that is responsible for the child, whoever decided.',
            et: 'Lapse eest vastutav omavalitsus, ükskõik kes otsustas.',
          },
          {
            en: 'At once when the child is handed over, so that the keeper knows on what ground the child is there.',
            et: 'Kohe lapse paigutamisel, et lapse vastuvõtja teaks, mis alusel laps tema juures on.',
          },
        ],
      },
    },
  ],
};

/** The 72 hours that bound what § 33 (3) asks for are those of (2). */
const hoursOfSubsection2 = ['§ 33 (3)', '§ 33 (2)'] as const;

/** § 33 (3): look at the child's situation and need, in time for the court. */
const evaluateSeparatedChild: Norm = {
  id: 'evaluate-separated-child',
  modality: 'obligation',
  label: {
    en: 'Evaluate the separated child’s situation and need',
    et: 'Eraldatud lapse olukorra ja abivajaduse hindamine',
  },
  versions: [
    {
      ...ofEither,
      provisions: ['§ 33 (3)'],
      counterpart: ['child'],
      when: separatedChild,
      term: { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' },
      termProvisions: hoursOfSubsection2,
      reading: {
        chosen: {
          en: 'Immediately, with the end of the 72 hours as the outer bound; it does not end with a court ruling.',
          et: 'Viivitamata, välimine piir on 72 tunni lõpp; kohtumäärus kohustust ei lõpeta.',
        },
        because: {
          en: 'The evaluation serves the application to the court, which has to come in time for those hours.',
          et: 'Hindamine on kohtusse pöördumise alus ja see peab jõudma nende tundide sisse.',
        },
        alternatives: [
          {
            en: 'The text ties only the application to that term: the evaluation has none, and the ruling ends it.',
            et: 'Tähtaeg puudutab üksnes kohtusse pöördumist: hindamisel seda ei ole ja kohtumäärus lõpetab kohustuse.',
          },
        ],
      },
    },
  ],
};

/** § 33 (3): a child was separated, and no court has ruled on custody, the one way or the other. */
const untilTheCourtRules = [separatedChild, isNot('separation.courtRulingMade')] as const;

const inTimeForTheCourt = {
  term: { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' },
  termProvisions: hoursOfSubsection2,
  reading: {
    chosen: {
      en: 'Immediately, and early enough for the court to decide within the 72 hours; their end is only the outer bound.',
      et: 'Viivitamata ja nii vara, et kohus jõuab 72 tunni jooksul otsustada; nende lõpp on vaid välimine piir.',
    },
    because: {
      en: 'The Family Law Act (§ 135 (4)) asks for filing without delay, the Code of Civil Procedure (§ 563²) for time to decide.',
      et: 'Perekonnaseaduse § 135 lg 4 nõuab viivitamata avaldust, tsiviilkohtumenetluse seadustiku § 563² aega otsustamiseks.',
    },
    alternatives: [{ en: 'Any time before the 72 hours end.', et: 'Mis tahes ajal enne 72 tunni lõppu.' }],
  },
} as const;

/** § 33 (3): and turn to court, early enough for it to decide within the 72 hours. */
const turnToCourt: Norm = {
  id: 'turn-to-court',
  modality: 'obligation',
  label: { en: 'Turn to court', et: 'Kohtusse pöördumine' },
  versions: [
    {
      ...ofEither,
      provisions: ['§ 33 (3)'],
      counterpart: ['court'],
      when: all(...untilTheCourtRules),
      ...inTimeForTheCourt,
    },
  ],
};

/** § 33 (3): if necessary, for the right of access as well. */
const turnToCourtOnAccess: Norm = {
  id: 'turn-to-court-on-access',
  modality: 'obligation',
  label: { en: 'Turn to court to restrict the right of access', et: 'Kohtusse pöördumine suhtlusõiguse piiramiseks' },
  versions: [
    {
      ...ofEither,
      provisions: ['§ 33 (3)'],
      counterpart: ['court'],
      when: all(...untilTheCourtRules, is('separation.accessRestrictionNecessary')),
      ...inTimeForTheCourt,
    },
  ],
};

/** § 33 (3¹): an official demands what the assessment or the decision needs of whoever has it. */
export const answersOfficial = all(
  is('informationRequest.byOfficial'),
  is('informationRequest.addresseeHoldsData'),
  holds('child-in-danger'),
  oneOf('informationRequest.purpose', 'assess-child-in-danger', 'separation-decision'),
);

/** § 33 (3¹): whoever holds what is needed for the assessment or the decision answers an official's demand at once. */
const answerOfficialAtOnce: Norm = {
  id: 'answer-official-at-once',
  modality: 'obligation',
  label: {
    en: 'Answer the official’s demand for information at once',
    et: 'Lastekaitsetöötaja nõudele viivitamata vastamine',
  },
  versions: [
    {
      provisions: ['§ 33 (3¹)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['anyone'],
      counterpart: ['child-protection-official'],
      when: answersOfficial,
      term: { immediately: true },
      reading: {
        chosen: {
          en: 'Whoever holds the data answers, save for who notified (§ 27 (5)); for both aims the child has to be in danger (§ 30).',
          et: 'Vastab igaüks, kellel andmed on, kuid mitte selle kohta, kes teatas (§ 27 lg 5); kummagi eesmärgi puhul peab laps olema hädaohus (§ 30).',
        },
        because: {
          en: 'The text excepts no profession; who notified is no datum that the aims need; the section as a whole is about a child in danger.',
          et: 'Säte ei tee erandit ühelegi kutsele; teataja isikut ei ole neiks eesmärkideks vaja teada; kogu paragrahv on hädaohus lapse kohta.',
        },
        alternatives: [
          {
            en: 'Secrecy that another law sets, such as a lawyer’s or a cleric’s, stays: § 34⁴ opens health data alone.',
            et: 'Teises seaduses sätestatud saladus, näiteks advokaadi või vaimuliku oma, jääb kehtima: § 34⁴ avab vaid terviseandmed.',
          },
          {
            en: 'Only the first aim names a child in danger: for the decision itself § 30 need not be found first.',
            et: 'Hädaohus last nimetab vaid esimene eesmärk: otsuse jaoks ei pea § 30 olema enne tuvastatud.',
          },
        ],
      },
    },
  ],
};

/** § 33 (4): what obliges a service provider to apply. */
export const applicationIsDue = all(
  holds('child-in-danger'),
  is('serviceProvider.childArrived'),
  is('serviceProvider.believesCausedByCustodian'),
);

/** § 33 (4): a service provider to whom the child comes asks for the decision, if the danger seems to come from the custodian. */
const applyForSeparationDecision: Norm = {
  id: 'apply-for-separation-decision',
  modality: 'obligation',
  label: { en: 'Apply for a decision on separation', et: 'Eraldamise otsuse taotlemine' },
  versions: [
    {
      provisions: ['§ 33 (4)'],
      from: '2016-01-01',
      bearer: ['service-provider'],
      counterpart: ['local-government', 'social-insurance-board'],
      when: applicationIsDue,
      term: { immediately: true },
    },
  ],
};

/** The norms of § 33, in its order. */
export const section33: readonly Norm[] = [
  maySeparateFromFamily,
  mayDetermineCommunication,
  decideTemporarySeparation,
  determinePlaceOfStay,
  determineCommunication,
  endSeparation,
  sendOperativePart,
  evaluateSeparatedChild,
  turnToCourt,
  turnToCourtOnAccess,
  answerOfficialAtOnce,
  applyForSeparationDecision,
];
