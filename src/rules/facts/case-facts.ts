import { frozen } from '../../act/frozen.ts';
import {
  bodies,
  choice,
  event,
  type Fact,
  type FormerProvisions,
  fulfils,
  type Implication,
  identifying,
  list,
  truth,
} from '../../model/entity/fact.ts';
import { dataCategoryLabels } from '../chapter-08-1-processing-of-personal-data/section-34-2.data.ts';

export type { Fact, FactType, Implication } from '../../model/entity/fact.ts';

/** Where a fact came from before the text of 2027. */
const until2026 = (...provisions: readonly string[]): readonly FormerProvisions[] => [
  { until: '2026-12-31', provisions },
];

const dangerIsSuspected: readonly Implication[] = [
  { oneOf: ['danger.suspected'], because: 'established-is-suspected' },
];

/** § 4: the kinds of needs that make up well-being; § 29 (4) and (6) call them its fields. */
const fieldsOfWellbeing = {
  physical: { en: 'physical', et: 'füüsiline' },
  health: { en: 'health', et: 'tervis' },
  psychological: { en: 'psychological', et: 'psühholoogiline' },
  emotional: { en: 'emotional', et: 'emotsionaalne' },
  social: { en: 'social', et: 'sotsiaalne' },
  cognitive: { en: 'cognitive', et: 'kognitiivne' },
  educational: { en: 'educational', et: 'hariduslik' },
  economic: { en: 'economic', et: 'majanduslik' },
} as const;

/** § 28 (2) 1): one of the domains of the child's situation. */
const domainAssessed = <const Domain extends string>(domain: Domain, et: string) =>
  truth(
    `assessment.domainsAssessed.${domain}` as const,
    '§ 28 (2) 1)',
    `the child’s ${domain} situation was assessed`,
    `on hinnatud lapse ${et} seisundit`,
    fulfils('assess-situation-of-child'),
  );

/** § 26: a suspicion, or what exceeds it. */
const suspicion = <const Kind extends string>(kind: Kind, provisions: string, en: string, et: string) =>
  truth(
    `need.suspicion.${kind}` as const,
    provisions,
    `${en} is suspected or established`,
    `kahtlustatakse ${et} või see on tuvastatud`,
  );

/**
 * All facts of a child's case that can be provided, in the order of the contract.
 *
 * Every fact may be left out: a fact that is not provided is unknown. A date is written `YYYY-MM-DD`, an instant as ISO 8601 (in
 * `Europe/Tallinn` where it has no offset), a municipality as text, best its EHAK code: `'0793'`. An event that has not
 * happened is `'none'`.
 */
export const caseFacts = [
  {
    ...identifying(
      'child.birthDate',
      'date',
      ['not-known', 'unascertainable'],
      '§ 3 (2)',
      'the child’s date of birth, or its month or year in quotes; not-known or unascertainable where the age is not known',
      'lapse sünniaeg, ka üksnes sünnikuu või (jutumärkides) sünniaasta; not-known või unascertainable, kui vanus ei ole teada',
    ),
    coarser: ['month', 'year'],
  },
  truth(
    'child.believedUnderEighteen',
    '§ 3 (2)',
    'there is reason to believe that the person is under eighteen (this counts where the age is not known)',
    'on põhjust arvata, et isik on alla kaheksateistkümne aasta vana (seda arvestatakse, kui vanus ei ole teada)',
  ),
  identifying(
    'child.registeredResidence',
    'municipality',
    ['not-known', 'unascertainable'],
    '§ 27 (3); § 27 (4)',
    'the municipality of the child’s residence in the population register',
    'lapse rahvastikuregistrisse kantud elukoha järgne kohaliku omavalitsuse üksus',
  ),
  identifying(
    'child.placeOfStay',
    'municipality',
    [],
    '§ 27 (4)',
    'the municipality where the child is staying',
    'kohaliku omavalitsuse üksus, kus laps viibib',
  ),
  identifying(
    'child.location',
    'municipality',
    [],
    '§ 32 (3)',
    'the municipality where the child is now',
    'kohaliku omavalitsuse üksus, mille territooriumil laps praegu on',
  ),
  truth('child.separatedFromFamily', '§ 34', 'the child is separated from the family', 'laps on perekonnast eraldatud'),
  truth(
    'child.inChildCareInstitution',
    '§ 28 (3); § 36',
    'the child is staying in a child care institution',
    'laps viibib lasteasutuses',
  ),
  {
    ...truth(
      'child.sexuallyAbused',
      '§ 29¹ (1) 1)',
      'it is established that the child has been sexually abused',
      'on tuvastatud, et last on seksuaalselt väärkoheldud',
    ),
    implies: [{ oneOf: ['need.suspicion.sexualAbuse'], because: 'established-is-suspected' }],
  },
  truth(
    'child.subjectToSexualOffenceProceedings',
    '§ 29¹ (1) 2)',
    'the child is a suspect or subject to proceedings in a sexual offence',
    'laps on seksuaalsüüteos kahtlustatav või menetlusalune isik',
  ),
  {
    ...truth(
      'child.sexualBehaviourThreatensWellbeing',
      '§ 29¹ (1) 2)',
      'the child’s sexual behaviour threatens the child’s own or others’ well-being',
      'lapse seksuaalkäitumine ohustab tema enda või teiste heaolu',
    ),
    implies: [
      {
        oneOf: ['need.behaviourThreatensOwnWellbeing', 'need.behaviourThreatensOthersWellbeing'],
        because: 'sexual-behaviour-is-behaviour',
      },
    ],
  },
  truth(
    'child.informedOfOrigin',
    '§ 34 (2)',
    'the child was informed of the origin, the reasons for the separation and the further care',
    'lapsele on antud teavet päritolu, perekonnast eraldamise põhjuste ja edasise hoolduse kohta',
    fulfils('inform-child-of-origin'),
  ),
  truth(
    'child.familyRelationsPossible',
    '§ 34 (2)',
    'relations between the child and the family can be maintained',
    'lapse ja perekonna suhteid on võimalik säilitada',
  ),
  {
    ...truth(
      'child.familyRelationsSupported',
      '§ 34 (2)',
      'relations between the child and the family are maintained and supported',
      'lapse ja perekonna suhteid säilitatakse ja toetatakse',
      fulfils('maintain-family-relations'),
    ),
    implies: [
      {
        oneOf: ['child.familyRelationsPossible'],
        because: 'maintained-is-possible',
      },
    ],
  },
  {
    ...truth('child.deceased', '§ 3 (2); § 29 (11) 3)', 'the child has died', 'laps on surnud'),
    formerly: until2026('§ 3 (2)'),
  },
  identifying(
    'child.newResidence',
    'municipality',
    ['none'],
    '§ 29 (12)',
    'the municipality in which the child has settled, or none: the child has not moved',
    'kohaliku omavalitsuse üksus, mille haldusterritooriumile laps on elama asunud, või none: laps ei ole kolinud',
  ),
  truth('need.wellbeingThreatened', '§ 4; § 26', 'the child’s well-being is threatened', 'lapse heaolu on ohustatud'),
  suspicion('neglect', '§ 24 (1); § 26', 'neglect', 'hooletusse jätmist'),
  suspicion('mentalAbuse', '§ 24 (1); § 26', 'mental abuse', 'vaimset väärkohtlemist'),
  suspicion('emotionalAbuse', '§ 24 (1); § 26', 'emotional abuse', 'emotsionaalset väärkohtlemist'),
  suspicion('physicalAbuse', '§ 24 (1); § 26', 'physical abuse', 'kehalist väärkohtlemist'),
  suspicion('sexualAbuse', '§ 24 (1); § 26; § 29¹ (1) 1)', 'sexual abuse', 'seksuaalset väärkohtlemist'),
  suspicion(
    'otherRightsViolation',
    '§ 26',
    'another situation that violates the child’s rights',
    'muud lapse õigusi rikkuvat olukorda',
  ),
  truth(
    'need.behaviourThreatensOwnWellbeing',
    '§ 26',
    'the child’s behaviour threatens the child’s own well-being',
    'lapse käitumine ohustab tema enda heaolu',
  ),
  truth(
    'need.behaviourThreatensOthersWellbeing',
    '§ 26',
    'the child’s behaviour threatens the well-being of others',
    'lapse käitumine ohustab teiste heaolu',
  ),
  truth(
    'need.cooperationNecessary',
    '§ 22 (3)',
    'cooperation with child protection officials or others working with children is necessary',
    'vaja on koostööd lastekaitsetöötaja või teiste lapsega töötavate isikutega',
  ),
  {
    ...truth(
      'need.nonRecurringMeasureSuffices',
      '§ 29 (4)',
      'a non-recurring measure can satisfy the need for assistance',
      'abivajaduse saab rahuldada ühekordse meetmega',
    ),
    provisions: [],
    formerly: until2026('§ 29 (4)'),
  },
  {
    ...list(
      'need.measureFields',
      fieldsOfWellbeing,
      '§ 4; § 29 (4); § 29 (6)',
      'the fields of well-being in which measures have to be applied: several only where they have to be applied at the same time',
      'heaolu valdkonnad, milles tuleb meetmeid rakendada: mitu üksnes siis, kui neis tuleb meetmeid rakendada samal ajal',
    ),
    formerly: until2026('§ 4'),
  },
  {
    ...list(
      'need.measureFieldsInTurn',
      fieldsOfWellbeing,
      '§ 4; § 29 (4); § 29 (6)',
      'the fields of well-being in which measures have to be applied one after the other, and never at the same time',
      'heaolu valdkonnad, milles tuleb meetmeid rakendada üksteise järel, mitte samal ajal',
    ),
    formerly: until2026('§ 4'),
  },
  {
    ...truth(
      'need.carerIsAdultVictimInDanger',
      '§ 29 (6)',
      'whoever raises the child is an adult victim of domestic violence in danger',
      'last kasvatav isik on hädaohus olev täisealine perevägivalla ohver',
    ),
    formerly: until2026('§ 29 (3¹)'),
  },
  {
    ...truth(
      'need.firstAscertainedFromDisabilityData',
      '§ 27²; § 41¹',
      'the need was first ascertained from the data on disability, from 2025 also on need for support',
      'abivajadus selgitati esmakordselt välja puude, alates 2025. aastast ka toevajaduse andmete põhjal',
    ),
    formerly: [{ until: '2024-12-31', provisions: ['§ 27¹', '§ 41¹'] }],
  },

  {
    ...choice(
      'disabilityScreening.basis',
      {
        'application-filed': {
          en: 'an application for establishing a degree of disability',
          et: 'puude raskusastme tuvastamise taotlus',
        },
        'data-forwarded': {
          en: 'data that were forwarded to the Social Insurance Board to establish a degree of disability',
          et: 'Sotsiaalkindlustusametile puude raskusastme tuvastamiseks edastatud andmed',
        },
        'lasting-support-need': {
          en: 'a lasting need for support because of a state of health, as laid down under the Social Benefits for Disabled Persons Act',
          et: 'puuetega inimeste sotsiaaltoetuste seaduse alusel sätestatud terviseseisundist tingitud püsiv toevajadus',
        },
        none: { en: 'nothing', et: 'mitte miski' },
      },
      '§ 27² (1)',
      'what allows the local government to process the child’s data on disability, from 2025 also on need for support',
      'mille alusel võib kohaliku omavalitsuse üksus töödelda lapse puude, alates 2025. aastast ka toevajaduse andmeid',
    ),
    valuesSince: { 'data-forwarded': '2025-01-01', 'lasting-support-need': '2025-01-01' },
    formerly: [{ until: '2024-12-31', provisions: ['§ 27¹ (1)'] }],
  },
  truth(
    'disabilityScreening.inHealthInformationSystem',
    '§ 27² (1) 2)',
    'data on the need for support are in the Health Information System',
    'toevajaduse andmed on tervise infosüsteemis',
  ),
  truth(
    'disabilityScreening.guardianConsents',
    '§ 27² (4)',
    'a parent or the guardian consents to forwarding the data',
    'vanem või eestkostja on andmete edastamisega nõus',
  ),
  {
    ...truth(
      'fieldHelp.ineffective',
      '§ 29 (5)',
      'the measures of the field have no effect',
      'valdkonnas rakendatud meetmed ei avalda mõju',
    ),
    formerly: until2026(),
  },
  {
    ...truth(
      'fieldHelp.notApplicableForOutsideReasons',
      '§ 29 (5)',
      'the measures of the field cannot be applied for reasons outside its control',
      'valdkonna meetmeid ei saa rakendada valdkonnast sõltumatul põhjusel',
    ),
    formerly: until2026(),
  },
  {
    ...truth(
      'danger.situationEndangersLifeOrHealth',
      '§ 30',
      'the child is in a situation that endangers the child’s life or health',
      'laps on oma elu või tervist ohustavas olukorras',
    ),
    implies: dangerIsSuspected,
  },
  {
    ...truth(
      'danger.behaviourEndangersOwnLifeOrHealth',
      '§ 30',
      'the child’s behaviour endangers the child’s own life or health',
      'lapse käitumine ohustab tema enda elu või tervist',
    ),
    implies: dangerIsSuspected,
  },
  {
    ...truth(
      'danger.behaviourEndangersOthersLifeOrHealth',
      '§ 30',
      'the child’s behaviour endangers the life or health of others',
      'lapse käitumine ohustab teiste elu või tervist',
    ),
    implies: dangerIsSuspected,
  },
  {
    ...truth(
      'danger.situationDirectlyEndangersLifeOrHealth',
      '§ 30',
      'the child is in a situation that directly endangers the child’s life or health',
      'laps on oma elu või tervist vahetult ohustavas olukorras',
    ),
    implies: [{ oneOf: ['danger.situationEndangersLifeOrHealth'], because: 'direct-is-danger' }],
  },
  {
    ...truth(
      'danger.behaviourDirectlyEndangersOwnLifeOrHealth',
      '§ 30',
      'the child’s behaviour directly endangers the child’s own life or health',
      'lapse käitumine ohustab vahetult tema enda elu või tervist',
    ),
    implies: [{ oneOf: ['danger.behaviourEndangersOwnLifeOrHealth'], because: 'direct-is-danger' }],
  },
  {
    ...truth(
      'danger.behaviourDirectlyEndangersOthersLifeOrHealth',
      '§ 30',
      'the child’s behaviour directly endangers the life or health of others',
      'lapse käitumine ohustab vahetult teiste elu või tervist',
    ),
    implies: [{ oneOf: ['danger.behaviourEndangersOthersLifeOrHealth'], because: 'direct-is-danger' }],
  },
  truth(
    'danger.causedByCustodian',
    '§ 32 (2); § 33 (1) 1)',
    'the danger comes from what the person exercising custody does or fails to do',
    'oht tuleneb hooldusõigust teostava isiku tegevusest või tegevusetusest',
  ),
  truth(
    'danger.fromCustodianHasCeased',
    '§ 32 (2)',
    'the danger from the person exercising custody has ceased',
    'hooldusõigust teostavast isikust tulenev oht on lõppenud',
  ),
  truth(
    'danger.remainingWithFamilyEndangers',
    '§ 33 (1)',
    'remaining in the family endangers the child’s life or health',
    'perekonda jäämine ohustab lapse elu või tervist',
  ),
  truth(
    'danger.contactWithParentEndangers',
    '§ 33 (1)',
    'contact with the parent endangers the child’s life or health',
    'vanemaga suhtlemine ohustab lapse elu või tervist',
  ),
  truth(
    'danger.suspected',
    '§ 40 (1)',
    'a danger is suspected or established',
    'esineb ohukahtlus või oht on tuvastatud',
  ),
  truth(
    'danger.childAssisted',
    '§ 32 (1)',
    'the child in danger was assisted',
    'hädaohus olevat last on abistatud',
    fulfils('assist-child-in-danger'),
  ),
  truth(
    'danger.eliminated',
    '§ 32 (1)',
    'the situation that endangered the child was eliminated',
    'last ohtu seadnud olukord on likvideeritud',
    fulfils('assist-child-in-danger'),
  ),
  truth(
    'custodian.reachable',
    '§ 32 (5) 2); § 32 (5) 3)',
    'the person exercising custody can be accessed',
    'hooldusõigust teostav isik on kättesaadav',
  ),
  choice(
    'custodian.placementAnswer',
    {
      consents: { en: 'consents', et: 'nõustub' },
      refuses: { en: 'refuses', et: 'keeldub' },
      'not-asked': { en: 'has not been asked', et: 'temalt ei ole küsitud' },
    },
    '§ 32 (5) 1); § 33 (1) 2)',
    'the answer of the person exercising custody to a temporary placement',
    'hooldusõigust teostava isiku seisukoht ajutise paigutamise kohta',
  ),
  truth(
    'custodian.childCanBeDelivered',
    '§ 32 (5)',
    'the child can be delivered to the person exercising custody',
    'lapse saab üle anda hooldusõigust teostavale isikule',
  ),
  truth(
    'custodian.childDelivered',
    '§ 32 (2)',
    'the child was delivered to the person exercising custody',
    'laps on üle antud hooldusõigust teostavale isikule',
    fulfils('deliver-to-custodian'),
  ),
  {
    ...event('notice.receivedAt', 'instant', '§ 27', 'when the notice was received', 'millal teade vastu võeti'),
    coarser: ['day'],
  },
  choice(
    'notice.receiver.kind',
    {
      ...bodies,
      'child-helpline': { en: 'the child helpline 116 111', et: 'lasteabitelefon 116 111' },
      police: { en: 'the police', et: 'politsei' },
      'emergency-call-centre': { en: 'the emergency number 112', et: 'hädaabinumber 112' },
      'other-authority': { en: 'another authority or official', et: 'muu asutus või ametiisik' },
      'person-working-with-children': { en: 'a person working with children', et: 'lapsega töötav isik' },
      'private-person': { en: 'a private person', et: 'eraisik' },
    },
    '§ 27 (2); § 27 (3)',
    'who received the notice',
    'kes teate vastu võttis',
  ),
  truth(
    'notice.receiver.isOfficial',
    '§ 27 (3)',
    'the person working with children who received the notice is an official (ametiisik), or received it for an authority',
    'teate vastu võtnud lapsega töötav isik on ametiisik või võttis teate vastu asutuse nimel',
  ),
  identifying(
    'notice.receiver.municipality',
    'municipality',
    [],
    '§ 27 (3)',
    'the municipality that received the notice',
    'kohaliku omavalitsuse üksus, kes teate vastu võttis',
  ),
  identifying('notice.reporter', 'free', [], '§ 27 (5)', 'who notified', 'kes teatas'),
  truth(
    'notice.disclosedInOffenceProceedings',
    '§ 27 (5)',
    'the disclosure in question is made in the proceedings of an offence',
    'kõnealune avaldamine toimub süüteomenetluses',
  ),
  {
    ...choice(
      'professional.kind',
      {
        teacher: {
          en: 'a teacher in pre-school, basic, secondary, vocational or hobby education, or in childcare',
          et: 'alus-, põhi-, kesk-, kutse- või huvihariduse või lastehoiu õpetaja',
        },
        'support-specialist': {
          en: 'a support specialist in pre-school, basic, secondary, vocational or hobby education, or in childcare',
          et: 'alus-, põhi-, kesk-, kutse- või huvihariduse või lastehoiu tugispetsialist',
        },
        childminder: { en: 'a childminder employed in childcare', et: 'lastehoius töötav lapsehoidja' },
        'childrens-welfare-institution-worker': {
          en: 'a worker of a children’s welfare institution',
          et: 'laste hoolekandeasutuse töötaja',
        },
        'youth-worker': { en: 'a youth worker', et: 'noorsootöötaja' },
        coach: { en: 'a coach who works with children', et: 'lapsega töötav treener' },
        'hobby-group-instructor': { en: 'a hobby-group instructor', et: 'huviringi juhendaja' },
        'health-care-professional': { en: 'a health care professional', et: 'tervishoiutöötaja' },
        'police-officer': { en: 'a police officer', et: 'politseiametnik' },
        'victim-support-worker': { en: 'a victim support worker', et: 'ohvriabitöötaja' },
        other: { en: 'somebody else', et: 'keegi muu' },
      },
      '§ 27¹ (1)',
      'as what the person who noticed the child works',
      'kellena abivajavat last märganud isik töötab',
    ),
    identifies: true,
  },
  {
    ...truth(
      'professional.noticedAtWork',
      '§ 27¹ (1); § 29 (5)',
      'the child was noticed in work or professional activity',
      'abivajavat last märgati töös või kutsetegevuses',
    ),
    formerly: until2026('§ 27¹ (1)'),
  },
  {
    ...truth(
      'professional.worksWithChildInField',
      '§ 29 (5)',
      'the person who noticed the child works with the child in the one field in which measures have to be applied',
      'last märganud isik töötab lapsega selles ühes valdkonnas, milles tuleb meetmeid rakendada',
    ),
    formerly: until2026(),
  },
  truth(
    'professional.contactPersonAppointed',
    '§ 27¹ (1)',
    'the institution has appointed a contact person for reports',
    'asutus on määranud teatamiseks kontaktisiku',
  ),
  truth(
    'professional.hasReported',
    '§ 27¹ (2)',
    'the professional has reported the child under § 27¹ (1)',
    'spetsialist on lapsest § 27¹ lõike 1 alusel teatanud',
    fulfils('report-as-professional'),
  ),
  truth(
    'professional.feedbackNeededForWellbeing',
    '§ 27¹ (2)',
    'the professional needs to know of the handling to support the child’s well-being',
    'lapse heaolu toetamiseks on spetsialistil vaja teavet juhtumi menetlemise kohta',
  ),
  {
    ...identifying(
      'localGovernment.municipality',
      'municipality',
      [],
      '§ 27² (1); § 32 (3)',
      'the municipality that acts',
      'tegutsev kohaliku omavalitsuse üksus',
    ),
    formerly: [{ until: '2024-12-31', provisions: ['§ 27¹ (1)', '§ 32 (3)'] }],
  },
  {
    ...event(
      'localGovernment.becameAwareAt',
      'instant',
      '§ 29 (7)',
      'when the responsible local government became aware of the child',
      'millal vastutav kohaliku omavalitsuse üksus lapsest teada sai',
    ),
    coarser: ['day'],
    formerly: until2026('§ 29 (3)'),
  },
  truth(
    'localGovernment.requests.developmentPlanCounselling',
    '§ 15 (2) 1)',
    'the local government requests counselling on a development plan',
    'kohaliku omavalitsuse üksus taotleb nõustamist arengukava koostamisel',
  ),
  truth(
    'localGovernment.requests.internationalCaseMediation',
    '§ 15 (2) 2)',
    'the local government requests mediation of an international child protection case, or counselling on it',
    'kohaliku omavalitsuse üksus taotleb rahvusvahelise lastekaitsejuhtumi vahendamist või selle kohta nõustamist',
  ),
  truth(
    'localGovernment.requests.caseAssistance',
    '§ 15 (2) 3)',
    'the local government requests assistance in resolving the case',
    'kohaliku omavalitsuse üksus taotleb abi juhtumi lahendamisel',
  ),
  truth(
    'localGovernment.requests.suitableMeasureSupport',
    '§ 15 (2) 4)',
    'the local government requests support in finding a suitable state measure',
    'kohaliku omavalitsuse üksus taotleb tuge sobiva riikliku meetme leidmisel',
  ),
  truth(
    'localGovernment.requests.caseAdvice',
    '§ 15 (2) 3)',
    'the local government requests advice on the case, or on finding suitable measures for the child or the family',
    'kohaliku omavalitsuse üksus taotleb nõustamist seoses juhtumiga või lapsele või perele sobiva meetme leidmisel',
  ),
  truth(
    'socialInsuranceBoard.actsOnOwnInformation',
    '§ 29¹ (2)',
    'the Social Insurance Board acts on an inquiry of another body or person or on a call to the helpline',
    'Sotsiaalkindlustusamet tegutseb muu asutuse või isiku pöördumise või lasteabitelefonile tulnud teabe alusel',
  ),
  truth(
    'socialInsuranceBoard.specialistNecessary',
    '§ 29¹ (3) 3)',
    'the Social Insurance Board has to involve a specialist in its assessment',
    'Sotsiaalkindlustusametil on hindamisse vaja kaasata asjakohane spetsialist',
  ),
  event(
    'procedure.startedOn',
    'date',
    '§ 28; § 29; § 41¹',
    'the day on which the procedure in the child’s case started: its first act, not earlier than the local government became aware of the child',
    'päev, mil lapse juhtumi menetlus algas: selle esimene toiming, mitte varem, kui kohaliku omavalitsuse üksus lapsest teada sai',
  ),
  truth('criminalProceedings.open', '§ 29¹ (2)', 'criminal proceedings are open', 'kriminaalmenetlus on pooleli'),
  truth(
    'criminalProceedings.disclosurePermitted',
    '§ 29¹ (2)',
    'the prosecutor’s office permits the data to be disclosed',
    'prokuratuur on andnud loa andmed avaldada',
  ),
  truth(
    'serviceProvider.childArrived',
    '§ 33 (4)',
    'the child in danger has come to a service provider',
    'hädaohus olev laps on tulnud või sattunud teenuseosutaja juurde',
  ),
  truth(
    'serviceProvider.believesCausedByCustodian',
    '§ 33 (4)',
    'the service provider knows or has reason to believe that the danger comes from the person exercising custody',
    'teenuseosutaja teab või tal on alust arvata, et oht tuleneb hooldusõigust teostavast isikust',
  ),
  truth(
    'serviceProvider.appliedForDecision',
    '§ 33 (4)',
    'the service provider applied for a decision on the separation',
    'teenuseosutaja on taotlenud lapse ajutise perekonnast eraldamise otsust',
    fulfils('apply-for-separation-decision'),
  ),
  event(
    'separation.startedAt',
    'instant',
    '§ 33 (2)',
    'when the child was separated from the family',
    'millal laps perekonnast eraldati',
  ),
  truth(
    'separation.courtRulingMade',
    '§ 33 (1); § 33 (3)',
    'the court has ruled on the restriction of custody',
    'kohus on teinud määruse hooldusõiguse piiramise kohta',
  ),
  {
    ...truth(
      'separation.courtRulingRestrictsCustody',
      '§ 33 (1); § 33 (2)',
      'the ruling of the court restricts custody (false: the court refuses to)',
      'kohtumäärus piirab hooldusõigust (väär: kohus jätab selle piiramata)',
    ),
    implies: [
      {
        oneOf: ['separation.courtRulingMade'],
        because: 'restriction-is-a-ruling',
      },
    ],
  },
  truth(
    'separation.decisionMade',
    '§ 33 (1); § 33 (2¹)',
    'a decision on the separation under § 33 (1) was made',
    'on tehtud § 33 lõikes 1 nimetatud otsus lapse perekonnast eraldamise kohta',
    fulfils('decide-temporary-separation'),
  ),
  choice(
    'separation.placedWith',
    {
      'service-provider': { en: 'a service provider', et: 'teenuseosutaja' },
      'other-person': { en: 'another person', et: 'muu isik' },
      nobody: { en: 'nobody', et: 'mitte keegi' },
    },
    '§ 33 (2¹)',
    'with whom the separated child is temporarily placed',
    'kelle juurde on eraldatud laps ajutiselt paigutatud',
  ),
  {
    ...truth(
      'separation.operativePartSent',
      '§ 33 (2¹)',
      'the operative part of the decision was sent to the service provider or person with whom the separated child is placed',
      'otsuse resolutiivosa on edastatud teenuseosutajale või isikule, kelle juurde eraldatud laps paigutati',
      fulfils('send-operative-part'),
    ),
    implies: [{ oneOf: ['separation.decisionMade'], because: 'decision-was-made' }],
  },
  truth(
    'informationRequest.byOfficial',
    '§ 33 (3¹)',
    'a child protection official demands the information',
    'teavet nõuab lastekaitsetöötaja',
  ),
  truth(
    'informationRequest.addresseeHoldsData',
    '§ 33 (3¹)',
    'the person or institution asked has relevant information or data',
    'isikul või asutusel, kellelt nõutakse, on asjakohast teavet või andmeid',
  ),
  choice(
    'informationRequest.purpose',
    {
      'assess-child-in-danger': {
        en: 'assessing the situation and the need of a child in danger',
        et: 'hädaohus oleva lapse olukorra ja abivajaduse hindamine',
      },
      'separation-decision': { en: 'the decision on the separation', et: 'eraldamise otsuse tegemine' },
      other: { en: 'something else', et: 'muu' },
    },
    '§ 33 (3¹)',
    'for what the information is needed',
    'milleks teavet vajatakse',
  ),
  {
    ...truth(
      'separation.placeOfStayDetermined',
      '§ 33 (2)',
      'the decision on the separation determines the child’s place of stay',
      'eraldamise otsusega on määratud lapse viibimiskoht',
      fulfils('determine-place-of-stay'),
    ),
    implies: [{ oneOf: ['separation.decisionMade'], because: 'decision-was-made' }],
  },
  truth(
    'separation.communicationProcedureNecessary',
    '§ 33 (1); § 33 (2)',
    'a procedure of communication between the parent and the child is necessary',
    'lapse ja vanema suhtluskord on vajalik',
  ),
  truth(
    'separation.communicationProcedureDetermined',
    '§ 33 (1); § 33 (2)',
    'a procedure of communication between the parent and the child was determined',
    'lapse ja vanema suhtluskord on määratud',
    fulfils('determine-communication'),
  ),
  truth(
    'separation.childEvaluated',
    '§ 33 (3)',
    'the situation and the need of the separated child were evaluated',
    'eraldatud lapse olukorda ja abivajadust on hinnatud',
    fulfils('evaluate-separated-child'),
  ),
  truth(
    'separation.courtTurnedTo',
    '§ 33 (3)',
    'the court was asked to restrict custody',
    'hooldusõiguse piiramiseks on kohtusse pöördutud',
    fulfils('turn-to-court'),
  ),
  truth(
    'separation.accessRestrictionNecessary',
    '§ 33 (3)',
    'the right of access has to be restricted',
    'suhtlusõigust on vaja piirata',
  ),
  truth(
    'separation.accessRestrictionAppliedFor',
    '§ 33 (3)',
    'the court was asked to restrict the right of access',
    'suhtlusõiguse piiramiseks on kohtusse pöördutud',
    fulfils('turn-to-court-on-access'),
  ),
  {
    ...truth(
      'separation.ended',
      '§ 33 (2)',
      'the temporary separation has ended',
      'ajutine perekonnast eraldamine on lõppenud',
      fulfils('end-separation'),
    ),
    implies: [
      {
        oneOf: ['separation.startedAt'],
        because: 'ended-has-started',
      },
    ],
  },
  truth('siblings.exist', '§ 34 (3)', 'the child has siblings', 'lapsel on õdesid või vendi'),
  {
    ...truth(
      'siblings.togetherEndangers',
      '§ 34 (3)',
      'staying together would considerably endanger the siblings’ rights or well-being',
      'kokkujäämine ohustaks oluliselt õdede ja vendade õigusi või heaolu',
    ),
    implies: [{ oneOf: ['siblings.exist'], because: 'siblings-exist' }],
  },
  {
    ...truth(
      'siblings.keptTogether',
      '§ 34 (3)',
      'the siblings are kept together',
      'õed ja vennad on jäetud kokku',
      fulfils('not-separate-siblings'),
    ),
    implies: [{ oneOf: ['siblings.exist'], because: 'siblings-exist' }],
  },
  truth(
    'casePlan.prepared',
    '§ 34 (4)',
    'a case plan was prepared for the child',
    'lapsele on koostatud juhtumiplaan',
    fulfils('prepare-case-plan'),
  ),
  {
    ...truth(
      'casePlan.reviewed',
      '§ 34 (4)',
      'the case plan is reviewed periodically',
      'juhtumiplaan vaadatakse perioodiliselt üle',
      fulfils('review-separated-childs-case-plan'),
    ),
    implies: [{ oneOf: ['casePlan.prepared'], because: 'plan-was-made' }],
  },
  {
    ...truth(
      'casePlan.amendmentNecessary',
      '§ 34 (4)',
      'the case plan has to be amended',
      'juhtumiplaani on vaja muuta',
    ),
    implies: [{ oneOf: ['casePlan.prepared'], because: 'plan-was-made' }],
  },
  {
    ...truth(
      'casePlan.amended',
      '§ 34 (4)',
      'the case plan was amended',
      'juhtumiplaani on muudetud',
      fulfils('amend-case-plan'),
    ),
    implies: [{ oneOf: ['casePlan.prepared'], because: 'plan-was-made' }],
  },
  truth(
    'hearing.necessary',
    '§ 29¹ (3) 2)',
    'the child has to be heard to ascertain the abuse',
    'väärkohtlemise väljaselgitamiseks on vaja laps ära kuulata',
  ),
  {
    ...event(
      'hearing.recordedOn',
      'date',
      '§ 29¹ (4)',
      'the day on which hearing the child was recorded on video',
      'päev, mil lapse ärakuulamine videosalvestati',
    ),
    fulfils: fulfils('hear-and-record-child'),
  },
  choice(
    'assessor.kind',
    {
      'child-protection-official': { en: 'a child protection official', et: 'lastekaitsetöötaja' },
      'person-working-with-children': { en: 'a person working with children', et: 'lapsega töötav isik' },
    },
    '§ 28 (1)',
    'who assesses the need for assistance',
    'kes abivajadust hindab',
  ),
  choice(
    'assessor.capacity',
    {
      employment: { en: 'in employment', et: 'töösuhtes' },
      professional: { en: 'in a professional activity', et: 'kutsetegevuses' },
      voluntary: { en: 'in a voluntary activity', et: 'vabatahtlikus tegevuses' },
      'alternative-service': { en: 'in alternative service', et: 'asendusteenistuses' },
      'employment-service': { en: 'in an employment service', et: 'tööturuteenusel' },
      trainee: { en: 'as a trainee', et: 'praktikandina' },
    },
    '§ 18 (2); § 28 (1)',
    'in what capacity the assessor works with children',
    'millises rollis hindaja lapsega töötab',
  ),
  truth(
    'assessment.madeBeforeMeasure',
    '§ 28 (1)',
    'the need for assistance was assessed before a measure was applied',
    'abivajadust on hinnatud enne meetme kohaldamist',
    fulfils('assess-before-measure'),
  ),
  truth(
    'assessment.specialistNecessary',
    '§ 28 (1)',
    'a relevant specialist has to be involved in the assessment',
    'hindamisse on vaja kaasata asjaomane spetsialist',
  ),
  truth(
    'assessment.specialistInvolved',
    '§ 28 (1)',
    'a relevant specialist was involved in the assessment',
    'hindamisse on kaasatud asjaomane spetsialist',
    fulfils('involve-specialist-in-assessment'),
  ),
  domainAssessed('physical', 'füüsilist'),
  domainAssessed('medical', 'tervislikku'),
  domainAssessed('psychological', 'psühholoogilist'),
  domainAssessed('emotional', 'emotsionaalset'),
  domainAssessed('social', 'sotsiaalset'),
  domainAssessed('cognitive', 'kognitiivset'),
  domainAssessed('educational', 'hariduslikku'),
  domainAssessed('economic', 'majanduslikku'),
  truth(
    'assessment.parentingSkillsAssessed',
    '§ 28 (2) 2)',
    'the parenting skills of the person raising the child were assessed',
    'on hinnatud last kasvatava isiku vanemlikke oskusi',
    fulfils('assess-parenting-skills'),
  ),
  truth(
    'assessment.childInvolved',
    '§ 28 (3)',
    'the child was involved in the assessment',
    'laps on hindamisse kaasatud',
    fulfils('involve-child-and-carer-in-assessment'),
  ),
  truth(
    'assessment.carerInvolved',
    '§ 28 (3)',
    'the person raising the child, or the institution where the child is staying, was involved in the assessment',
    'hindamisse on kaasatud last kasvatav isik või lasteasutus, kus laps viibib',
    fulfils('involve-child-and-carer-in-assessment'),
  ),
  {
    ...truth(
      'assessment.childsOpinionDocumented',
      '§ 29 (8)',
      'the child’s opinion was established and documented',
      'lapse arvamus on välja selgitatud ja dokumenteeritud',
      fulfils('document-childs-opinion'),
    ),
    formerly: until2026('§ 29 (5)'),
  },
  truth(
    'assessment.preAssessed',
    '§ 28 (5)',
    'it was pre-assessed whether case management has to be commenced',
    'on tehtud eelhindamine, kas juhtumikorraldus tuleb algatada',
    fulfils('pre-assess-need'),
  ),
  truth(
    'assessment.exceptional',
    '§ 28 (6)',
    'exceptionally, the assessment takes longer',
    'hindamine kestab erandjuhul kauem',
  ),
  {
    ...event(
      'assessment.completedOn',
      'date',
      '§ 28 (6)',
      'the day on which the assessment was completed',
      'päev, mil hindamine lõpule viidi',
    ),
    fulfils: fulfils('complete-assessment'),
  },
  {
    ...choice(
      'caseManagement.state',
      {
        undecided: { en: 'not decided on', et: 'otsustamata' },
        commenced: { en: 'commenced', et: 'algatatud' },
        declined: { en: 'not commenced, by decision', et: 'jäetud algatamata' },
        forwarded: { en: 'forwarded to a competent official', et: 'edastatud pädevale ametiisikule' },
        ended: { en: 'ended', et: 'lõpetatud' },
      },
      '§ 28 (6); § 29 (7); § 29 (11)',
      'the state of case management',
      'juhtumikorralduse seis',
    ),
    fulfils: [
      { norm: 'decide-on-case-management', values: ['commenced', 'declined', 'forwarded', 'ended'] },
      { norm: 'decide-after-disability-screening', values: ['commenced', 'declined', 'forwarded', 'ended'] },
      { norm: 'commence-case-management', values: ['commenced', 'ended'] },
      { norm: 'commence-case-management-for-victims-child', values: ['commenced', 'ended'] },
      { norm: 'end-case-management', values: ['ended'] },
    ],
  },
  {
    ...identifying(
      'caseManagement.holder',
      'municipality',
      [],
      '§ 29 (12); § 29¹ (2)',
      'the municipality that is responsible for the child’s case management',
      'kohaliku omavalitsuse üksus, kes vastutab lapse juhtumikorralduse eest',
    ),
    formerly: until2026('§ 29¹ (2)'),
  },
  event(
    'caseManagement.casePlanMadeOn',
    'date',
    '§ 29 (9)',
    'the day on which the case plan was made',
    'päev, mil juhtumiplaan koostati',
  ),
  {
    ...event(
      'caseManagement.casePlanReviewedOn',
      'date',
      '§ 29 (9)',
      'the day on which the case plan was last reviewed',
      'päev, mil juhtumiplaan viimati üle vaadati',
    ),
    implies: [{ oneOf: ['caseManagement.casePlanMadeOn'], because: 'plan-was-made' }],
    fulfils: [{ norm: 'review-case-plan', isLast: true }],
  },
  {
    ...event(
      'caseManagement.actionPlanCompletedOn',
      'date',
      '§ 29 (11) 1)',
      'the day by which the action plan had been carried out',
      'päev, mil tegevuskava oli täidetud',
    ),
    implies: [{ oneOf: ['caseManagement.casePlanMadeOn'], because: 'plan-was-made' }],
  },
  truth(
    'caseManagement.goalsMet',
    '§ 29 (11) 1)',
    'the goals of the action plan are met',
    'tegevuskava eesmärgid on täidetud',
  ),
  truth(
    'caseManagement.needSatisfied',
    '§ 29 (11) 1)',
    'the need for assistance is satisfied',
    'abivajadus on rahuldatud',
  ),
  {
    ...truth(
      'caseManagement.needReappeared',
      '§ 29 (11) 1)',
      'a need for assistance, the same or another, has appeared again within six months of carrying out the action plan',
      'kuue kuu jooksul tegevuskava täitmisest arvates on abivajadus, sama või muu, uuesti ilmnenud',
    ),
    implies: [
      {
        oneOf: ['caseManagement.actionPlanCompletedOn'],
        because: 'presupposed',
      },
    ],
  },
  truth(
    'caseManagement.jointDecisionAssignsShare',
    '§ 29 (2)',
    'a joint decision of the child’s network has assigned its member a share',
    'lapse võrgustiku liikmele on võrgustiku ühise otsusega antud ülesanne',
  ),
  truth(
    'decision.affectsChild',
    '§ 21 (1)',
    'a decision that affects the child is made, left unmade or planned',
    'last mõjutav otsus võetakse vastu, jäetakse vastu võtmata või seda kavandatakse',
  ),
  truth(
    'decision.bestInterestsPrimary',
    '§ 21 (1)',
    'the child’s best interests were the primary consideration',
    'lapse huvid olid esmatähtis kaalutlus',
    fulfils('set-best-interests-as-primary-consideration'),
  ),
  truth(
    'decision.planExplained',
    '§ 21 (2) 2)',
    'what is planned and why was explained to the child, from 2027 in a way that suits age and development',
    'lapsele on kavandatava otsuse sisu ja põhjusi selgitatud, alates 2027. aastast tema vanust ja arengutaset arvestades sobival viisil',
    fulfils('hear-and-weigh-child'),
  ),
  truth(
    'decision.childsRightsExplained',
    '§ 21 (2) 2)',
    'the child’s rights were explained to the child in a way that suits age and development',
    'lapsele on tema vanust ja arengutaset arvestades sobival viisil selgitatud tema õigusi',
    [{ norm: 'hear-and-weigh-child', from: '2027-01-01' }],
  ),
  truth(
    'decision.childHeard',
    '§ 21 (2) 2)',
    'the child was heard in a way that suits age and development',
    'laps on tema vanust ja arengutaset arvestades sobival viisil ära kuulatud',
    fulfils('hear-and-weigh-child'),
  ),
  truth(
    'decision.opinionWeighed',
    '§ 21 (2) 2)',
    'the child’s opinion was weighed by age and development',
    'lapse arvamust on tema vanusest ja arengutasemest lähtuvalt arvesse võetud',
    fulfils('hear-and-weigh-child'),
  ),
  truth(
    'decision.circumstancesAscertained',
    '§ 21 (2) 1)',
    'the relevant circumstances were ascertained',
    'asjassepuutuvad asjaolud on välja selgitatud',
    fulfils('ascertain-circumstances'),
  ),
  truth(
    'decision.opinionReasoned',
    '§ 21 (2) 3)',
    'a reasoned opinion on the child’s best interests was formed',
    'lapse huvide kohta on kujundatud põhjendatud seisukoht',
    fulfils('form-reasoned-opinion'),
  ),
  truth(
    'decision.divergesFromChildsOpinion',
    '§ 21 (3)',
    'the decision or the child’s best interests differ from the child’s opinion',
    'otsus ei ühti lapse arvamusega või lapse huvid erinevad sellest',
  ),
  {
    ...truth(
      'decision.reasonsExplained',
      '§ 21 (3)',
      'why the child’s opinion was not followed was explained to the child',
      'lapsele on selgitatud, miks tema arvamust ei arvestatud',
      fulfils('explain-divergence-to-child'),
    ),
    implies: [
      {
        oneOf: ['decision.divergesFromChildsOpinion'],
        because: 'presupposed',
      },
    ],
  },
  choice(
    'decision.onSeparatedChild',
    {
      'choice-of-guardian': { en: 'the choice of a guardian', et: 'eestkostja valimine' },
      'consent-to-adoption': { en: 'consent to adoption', et: 'lapsendamiseks nõusoleku andmine' },
      'evaluation-of-foster-family': {
        en: 'the evaluation of a foster family’s suitability',
        et: 'kasuperekonna sobivuse hindamine',
      },
      'placement-in-substitute-care': { en: 'placement in substitute care', et: 'asendushooldusele paigutamine' },
      other: { en: 'something else', et: 'midagi muud' },
    },
    '§ 34 (1)',
    'what is decided for the child separated from family',
    'mida perekonnast eraldatud lapse kohta otsustatakse',
  ),
  truth(
    'decision.continuityConsidered',
    '§ 34 (1)',
    'continuity of upbringing and the child’s origin were taken into account',
    'on lähtutud üleskasvatamise järjepidevusest ja arvestatud lapse päritolu',
    fulfils('keep-continuity-of-upbringing'),
  ),
  truth(
    'placement.inSafety',
    '§ 32 (4)',
    'the child is placed in safety',
    'laps paigutatakse ohututesse tingimustesse',
  ),
  {
    ...choice(
      'placement.place',
      {
        'service-provider': { en: 'a suitable service provider', et: 'sobiv teenuseosutaja' },
        'safe-person': { en: 'a person who is safe for the child', et: 'lapse jaoks turvaline isik' },
        other: { en: 'somebody else', et: 'keegi muu' },
      },
      '§ 32 (4)',
      'with whom the child is placed in safety',
      'kelle juurde laps ohututesse tingimustesse paigutatakse',
    ),
    implies: [
      {
        when: ['service-provider', 'safe-person'],
        oneOf: ['placement.inSafety'],
        because: 'presupposed',
      },
    ],
    fulfils: [{ norm: 'place-with-provider-or-safe-person', values: ['service-provider', 'safe-person'] }],
  },
  truth(
    'placement.suitsChild',
    '§ 32 (4)',
    'the placement suits the child’s needs and situation',
    'paigutus vastab lapse olukorrale ja vajadustele',
    fulfils('place-with-provider-or-safe-person'),
  ),
  truth(
    'placement.fromMemberState',
    '§ 34¹ (7)',
    'the child is to be placed in Estonia from another Member State',
    'laps paigutatakse Eestisse teisest liikmesriigist',
  ),
  truth(
    'placement.withParent',
    '§ 34¹ (7)',
    'the placement is with the child’s parent',
    'laps paigutatakse oma vanema juurde',
  ),
  truth(
    'placement.consentGiven',
    '§ 34¹ (7)',
    'the Social Insurance Board has consented to the placement',
    'Sotsiaalkindlustusamet on paigutamiseks nõusoleku andnud',
  ),
  truth(
    'placement.requestMade',
    '§ 34¹ (1)',
    'the Social Insurance Board has received a request related to the placement',
    'Sotsiaalkindlustusametile on esitatud paigutamisega seotud taotlus',
  ),
  truth(
    'placement.informationRequested',
    '§ 34¹ (3)',
    'the Social Insurance Board has requested information on the placement',
    'Sotsiaalkindlustusamet on taotlenud paigutamise kohta teavet',
  ),
  choice(
    'placement.proceedings',
    {
      guardianship: { en: 'proceedings to establish guardianship', et: 'eestkoste seadmise menetlus' },
      other: { en: 'other proceedings', et: 'muu menetlus' },
    },
    '§ 34¹ (4); § 34¹ (5)',
    'the proceedings in which the child is to be placed in Estonia',
    'menetlus, milles laps Eestisse paigutatakse',
  ),
  {
    ...truth(
      'complaint.byChild',
      '§ 29 (10); § 36 (3); § 36 (4)',
      'the child has submitted an opinion or a complaint',
      'laps on esitanud arvamuse või kaebuse',
    ),
    formerly: until2026('§ 36 (3)', '§ 36 (4)'),
  },
  {
    ...choice(
      'complaint.about',
      {
        'local-government': { en: 'the local government', et: 'kohaliku omavalitsuse üksus' },
        'child-care-institution': { en: 'the child care institution', et: 'lasteasutus' },
        other: { en: 'something else', et: 'muu' },
      },
      '§ 29 (10); § 36 (3); § 36 (4)',
      'what the child’s opinion or complaint is about',
      'mille kohta lapse arvamus või kaebus on',
    ),
    formerly: until2026('§ 36 (3)', '§ 36 (4)'),
  },
  truth(
    'complaint.changesNecessary',
    '§ 36 (3)',
    'changes in the institution’s everyday life, or in something else important to the child, are necessary',
    'vaja on muudatusi lasteasutuse igapäevaelu korralduses või muus lapsele olulises eluvaldkonnas',
  ),
  truth(
    'complaint.practiceChangeNecessary',
    '§ 29 (10)',
    'changes that keep the child’s rights are necessary in what the local government does concerning the child',
    'kohaliku omavalitsuse üksuse last puudutavas tegevuses on vaja teha lapse õigusi tagavaid muudatusi',
  ),
  truth(
    'complaint.disclosedInOffenceProceedings',
    '§ 36 (4)',
    'the child’s identity, or the fact that an opinion or complaint was submitted, is disclosed in the proceedings of an offence',
    'lapse isik või arvamuse või kaebuse esitamise fakt avaldatakse süüteomenetluses',
  ),
  truth(
    'institution.involvedInNetwork',
    '§ 36¹',
    'the institution was involved in assessing the child’s need for assistance or in helping the child, under § 34² (8)',
    'lasteasutus on § 34² lõike 8 alusel kaasatud lapse abivajaduse hindamisse või lapsele abi osutamisse',
  ),
  truth(
    'institution.evaluationFoundHindrances',
    '§ 37 (2)',
    'the internal evaluation has shown circumstances that hinder ensuring the child’s rights and well-being',
    'sisehindamisel on selgunud asjaolud, mis takistavad lapse õiguste ja heaolu tagamist',
  ),
  {
    ...truth(
      'institution.providesSocialServices',
      '§ 40¹ (2)',
      'the child care institution that is checked provides social services to children',
      'kontrollitav lasteasutus osutab lastele sotsiaalteenust',
    ),
    implies: [
      {
        oneOf: ['supervision.placeIsChildCareInstitution'],
        because: 'services-make-an-institution',
      },
    ],
  },
  {
    ...truth(
      'institution.childStaysForService',
      '§ 40¹ (2)',
      'the child stays in the institution that is checked for that service',
      'laps viibib kontrollitavas lasteasutuses selle teenuse saamiseks',
    ),
    implies: [
      {
        oneOf: ['institution.providesSocialServices'],
        because: 'presupposed',
      },
    ],
  },
  choice(
    'supervision.kind',
    {
      state: { en: 'state supervision', et: 'riiklik järelevalve' },
      administrative: { en: 'administrative supervision', et: 'haldusjärelevalve' },
    },
    '§ 38; § 40¹',
    'which supervision the Social Insurance Board exercises',
    'millist järelevalvet Sotsiaalkindlustusamet teostab',
  ),
  truth(
    'supervision.placeIsChildCareInstitution',
    '§ 35; § 40¹',
    'the place that is checked is a child care institution',
    'koht, mida kontrollitakse, on lasteasutus',
  ),
  truth(
    'supervision.breachFound',
    '§ 40¹',
    'a breach was established in the child care institution',
    'lasteasutuses on tuvastatud rikkumine',
  ),
  truth('supervision.childQuestioned', '§ 40¹ (3)', 'the child is asked to explain', 'lapselt küsitakse selgitusi'),
  truth(
    'supervision.officialTrainedToQuestionChild',
    '§ 40¹ (2)',
    'the official is trained to ask children to explain',
    'ametnikul on lapselt selgituste küsimiseks asjakohane väljaõpe',
  ),
  truth('crisis.inForce', '§ 20 (3²); § 28 (4)', 'a crisis situation is in force', 'kehtib kriisiolukord'),
  truth(
    'crisis.affectsChildProtectionWork',
    '§ 28 (4)',
    'the crisis significantly affects child protection work in the local government',
    'kriisiolukord mõjutab oluliselt lastekaitsetööd kohaliku omavalitsuse üksuses',
  ),
  choice(
    'data.subject',
    {
      child: { en: 'the child', et: 'laps' },
      parent: { en: 'a parent', et: 'lapsevanem' },
      'person-raising-child': { en: 'a person raising the child', et: 'last kasvatav isik' },
      'family-member': {
        en: 'a family member: a sibling, a half-sibling, a grandparent or another who lives with the child, for a time or permanently',
        et: 'pereliige: õde, vend, poolõde, poolvend, vanavanem või muu, kes elab lapsega ajutiselt või püsivalt koos',
      },
      'network-member': {
        en: 'a person of the child’s social network',
        et: 'lapse sotsiaalsesse võrgustikku kuuluv isik',
      },
      other: { en: 'somebody else', et: 'keegi muu' },
    },
    '§ 34² (1); § 34² (2)',
    'whom the data are about',
    'kelle kohta andmed on',
  ),
  choice(
    'data.category',
    dataCategoryLabels,
    '§ 34² (3); § 34² (4); § 34² (5); § 34² (6)',
    'of what kind the data are',
    'andmete liik',
  ),
  truth(
    'data.necessary',
    '§ 34² (1)',
    'the data are necessary for the task, of a local government for assessing the need and helping, and processed no further than it requires',
    'andmed on ülesande täitmiseks vajalikud (kohaliku omavalitsuse üksusel abivajaduse hindamiseks ja abi osutamiseks) ja neid töödeldakse üksnes selleks vajalikul määral',
  ),
  truth(
    'data.mayAffectChildsWellbeing',
    '§ 34² (5)',
    'the circumstance that the data show may affect the child’s well-being',
    'andmetest nähtuv asjaolu võib mõjutada lapse heaolu',
  ),
  choice(
    'data.processor',
    {
      ...bodies,
      'involved-party': {
        en: 'whoever was involved in assessing the need or in helping',
        et: 'abivajaduse hindamisse või abi osutamisse kaasatu',
      },
    },
    '§ 34² (1); § 34² (7); § 34² (8)',
    'who processes the data of the case',
    'kes juhtumi andmeid töötleb',
  ),
  choice(
    'data.task',
    {
      '§ 17 (1) 3)': {
        en: 'assessing the need and offering measures',
        et: 'abivajaduse hindamine ja meetmete pakkumine',
      },
      '§ 15 (2) 2)': { en: 'an international case', et: 'rahvusvaheline juhtum' },
      '§ 15 (2) 3)': {
        en: 'assisting or advising a local government in a case',
        et: 'kohaliku omavalitsuse üksuse abistamine või nõustamine seoses juhtumiga',
      },
      '§ 15 (2) 4)': { en: 'finding a suitable state measure', et: 'sobiva riikliku meetme leidmine' },
      '§ 15 (3) 1)': { en: 'adoption', et: 'lapsendamine' },
      '§ 15 (3) 6)': {
        en: 'the child helpline, clarifying the need that it hears of, and separating a child in danger under § 33',
        et: 'lasteabitelefon, lasteabile teatavaks saanud abivajaduse väljaselgitamine ja hädaohus oleva lapse eraldamine § 33 alusel',
      },
      '§ 15 (3) 6¹)': { en: 'measures after sexual abuse', et: 'meetmed seksuaalse väärkohtlemise järel' },
      '§ 15 (3) 7)': { en: 'supervision', et: 'järelevalve' },
      '§ 29¹': { en: 'a case of sexual abuse', et: 'seksuaalse väärkohtlemise juhtum' },
      '§ 33': { en: 'the temporary separation from the family', et: 'ajutine perekonnast eraldamine' },
      other: { en: 'something else', et: 'muu' },
    },
    '§ 34² (1); § 34² (7); § 34² (8); § 34⁴',
    'for which task the data are processed',
    'millise ülesande täitmiseks andmeid töödeldakse',
  ),
  truth(
    'involvedParty.informed',
    '§ 34³',
    'somebody involved in assessing the need or in helping got information on the case',
    'abivajaduse hindamisse või abi osutamisse kaasatu on saanud juhtumi kohta teavet',
  ),
  truth(
    'involvedParty.lawAllowsDisclosure',
    '§ 34³',
    'a law lets the involved party disclose the data',
    'seadusest tulenevalt võib kaasatu andmed avaldada',
  ),
  truth(
    'involvedParty.disclosureAgreed',
    '§ 34³',
    'the person concerned has agreed to the disclosure',
    'avaldamises on asjaomase isikuga kokku lepitud',
  ),
  truth('helplineCall.made', '§ 34⁵ (1)', 'a call was made to the child helpline', 'lasteabitelefonile on helistatud'),
  {
    ...event(
      'helplineCall.recordedOn',
      'date',
      '§ 34⁵ (3)',
      'the day on which the call to the child helpline was recorded',
      'päev, mil kõne lasteabitelefonile salvestati',
    ),
    implies: [
      {
        oneOf: ['helplineCall.made'],
        because: 'recorded-was-made',
      },
    ],
    fulfils: fulfils('record-helpline-call'),
  },
  {
    ...truth(
      'helplineCall.recordingDeleted',
      '§ 34⁵ (3)',
      'the recording of the call was deleted',
      'kõne salvestis on kustutatud',
      fulfils('delete-helpline-recording'),
    ),
    implies: [
      {
        oneOf: ['helplineCall.recordedOn'],
        because: 'deleted-was-recorded',
      },
    ],
  },
  choice(
    'helplineCall.demandedBy',
    {
      'police-and-border-guard': { en: 'the Police and Border Guard Board', et: 'Politsei- ja Piirivalveamet' },
      prosecutor: { en: 'the prosecutor’s office', et: 'prokuratuur' },
      court: { en: 'a court', et: 'kohus' },
      other: { en: 'somebody else', et: 'keegi muu' },
    },
    '§ 34⁵ (2)',
    'who demands the recording of the call',
    'kes kõne salvestist nõuab',
  ),
  truth('presence.inPublicPlace', '§ 23 (1)', 'the child is in a public place', 'laps on avalikus kohas'),
  truth('presence.accompaniedByAdult', '§ 23 (1)', 'an adult accompanies the child', 'last saadab täiskasvanu'),
  truth(
    'presence.restrictionShortenedNow',
    '§ 23 (2)',
    'the local government has shortened the restriction so that it does not apply at this hour',
    'kohaliku omavalitsuse üksus on piirangut lühendanud nii, et see sel kellaajal ei kehti',
  ),
  truth(
    'restraint.threatDirectAndImmediate',
    '§ 24 (3)',
    'the child’s behaviour directly and immediately threatens the child’s own or others’ life or health',
    'lapse käitumine kujutab otsest ja vahetut ohtu tema enda või teiste elule või tervisele',
  ),
  truth(
    'restraint.threatUnpreventableOtherwise',
    '§ 24 (3)',
    'the threat cannot be prevented otherwise, such as by conversation, convincing or reassurance',
    'ohtu ei saa muul viisil vältida, ka mitte vestluse, veenmise ega rahustamisega',
  ),
  truth(
    'restraint.onlyToRestrain',
    '§ 24 (3); § 24 (4)',
    'force is used only to restrain the child, by restricting moving or movements',
    'füüsilist jõudu kasutatakse vaid lapse ohjeldamiseks, piirates tema liikumist või liigutusi',
  ),
  truth(
    'restraint.causesDamage',
    '§ 24 (3)',
    'the force causes physical, mental or emotional damage to the child',
    'jõu kasutamine tekitab lapsele kehalise, vaimse või emotsionaalse kahjustuse',
  ),
  truth(
    'restraint.infringesRightsLeast',
    '§ 24 (3)',
    'the force infringes the child’s rights and freedoms as little as possible',
    'jõu kasutamine riivab lapse õigusi ja vabadusi nii vähe kui võimalik',
  ),
  truth(
    'restraint.proportionate',
    '§ 24 (4)',
    'the force is proportionate to the risk and the least that eliminates it',
    'jõud on proportsionaalne ja vähim vajalik ohu tõrjumiseks',
  ),
] as const satisfies readonly Fact[];
frozen(caseFacts);

/** The groups that may be given as `none` as a whole: the event they are about has not happened. */
export const groupsThatMayBeNone: readonly string[] = ['notice', 'separation', 'helplineCall'];

type CaseFactRow = (typeof caseFacts)[number];

/** The path of a fact of the case, such as `child.birthDate`. */
export type CaseFact = CaseFactRow['path'];

/** The position of a fact in the fact table. */
export const factPosition: ReadonlyMap<string, number> = new Map(
  caseFacts.map((fact, position) => [fact.path, position]),
);

/** The paths of the facts that are true or false. */
export type TruthFact = Extract<CaseFactRow, { type: 'truth' }>['path'];

/** The paths of the facts that have one value of a list. */
export type ChoiceFact = Extract<CaseFactRow, { type: 'choice' }>['path'];

/** The values of a choice, by its path. */
export type ChoiceValue<Path extends ChoiceFact> = Extract<CaseFactRow, { path: Path }>['values'][number];
