import type { Bilingual } from './truth.ts';

/** How a fact is told: see {@link Fact}. */
export type FactType = 'truth' | 'choice' | 'date' | 'instant' | 'municipality' | 'free';

/**
 * One thing that can be told about a case: a row of the fact table.
 *
 * The zod schema, the JSON Schema, the quick reader, the questions and the explanations are all made from this table.
 */
export interface Fact<Path extends string = string, Type extends FactType = FactType, Value extends string = string> {
  /** Where it stands in the case, as `group.name`. */
  readonly path: Path;
  readonly type: Type;
  /** The values of a choice; for other types the words that may stand instead of a value (`none`, `unascertainable`). */
  readonly values: readonly Value[];
  /** The values of a choice in words. */
  readonly valueLabels?: Readonly<Record<Value, Bilingual>>;
  /** True for what can identify a person: explanations then show a cell such as "under eighteen", never the value. */
  readonly identifies: boolean;
  /** The provisions that the fact comes from. */
  readonly provisions: readonly string[];
  /** The fact as a statement, as it stands in explanations and questions. */
  readonly label: Bilingual;
}

const provisionsOf = (text: string): string[] => text.split('; ');

function truth<const Path extends string>(
  path: Path,
  provisions: string,
  en: string,
  et: string,
): Fact<Path, 'truth', never> {
  return {
    path,
    type: 'truth',
    values: [],
    identifies: false,
    provisions: provisionsOf(provisions),
    label: { en, et },
  };
}

function choice<const Path extends string, const Value extends string>(
  path: Path,
  valueLabels: Readonly<Record<Value, Bilingual>>,
  provisions: string,
  en: string,
  et: string,
): Fact<Path, 'choice', Value> {
  const values = Object.keys(valueLabels) as Value[];
  return {
    path,
    type: 'choice',
    values,
    valueLabels,
    identifies: false,
    provisions: provisionsOf(provisions),
    label: { en, et },
  };
}

function identifying<const Path extends string, const Type extends FactType, const Value extends string>(
  path: Path,
  type: Type,
  values: readonly Value[],
  provisions: string,
  en: string,
  et: string,
): Fact<Path, Type, Value> {
  return { path, type, values, identifies: true, provisions: provisionsOf(provisions), label: { en, et } };
}

/** When something happened; told as `none` where it has not happened. */
function event<const Path extends string, const Type extends 'date' | 'instant'>(
  path: Path,
  type: Type,
  provisions: string,
  en: string,
  et: string,
): Fact<Path, Type, 'none'> {
  return identifying(path, type, ['none'], provisions, en, et);
}

/**
 * Everything that can be told about a child's case, in the order of the contract.
 *
 * Every fact may be left out: what is not told is unknown. See `docs/facts.md` for how dates, instants and
 * municipalities are written.
 */
export const caseFacts = [
  identifying('child.birthDate', 'date', ['unascertainable'], '§ 3 (2)', 'the child’s date of birth', 'lapse sünniaeg'),
  truth(
    'child.believedUnderEighteen',
    '§ 3 (2)',
    'there is reason to believe that the person is under eighteen',
    'on alust arvata, et isik on alla kaheksateistkümne aasta vana',
  ),
  identifying(
    'child.registeredResidence',
    'municipality',
    ['not-known', 'unascertainable'],
    '§ 27 (3); § 27 (4)',
    'the municipality of the child’s residence in the population register',
    'lapse rahvastikuregistrisse kantud elukoha omavalitsus',
  ),
  identifying(
    'child.placeOfStay',
    'municipality',
    [],
    '§ 27 (4)',
    'the municipality where the child is staying',
    'omavalitsus, kus laps viibib',
  ),
  identifying(
    'child.location',
    'municipality',
    [],
    '§ 32 (3)',
    'the municipality where the child is now',
    'omavalitsus, kus laps praegu on',
  ),
  truth('child.separatedFromFamily', '§ 34', 'the child is separated from the family', 'laps on perekonnast eraldatud'),
  truth(
    'child.inChildCareInstitution',
    '§ 28 (3); § 36',
    'the child is staying in a child care institution',
    'laps viibib lasteasutuses',
  ),
  truth(
    'child.sexuallyAbused',
    '§ 29¹ (1) 1)',
    'it is established that the child has been sexually abused',
    'on tuvastatud, et last on seksuaalselt väärkoheldud',
  ),
  truth(
    'child.subjectToSexualOffenceProceedings',
    '§ 29¹ (1) 2)',
    'the child is a suspect or subject to proceedings in a sexual offence',
    'laps on seksuaalsüüteos kahtlustatav või menetlusalune',
  ),
  truth(
    'child.sexualBehaviourThreatensWellbeing',
    '§ 29¹ (1) 2)',
    'the child’s sexual behaviour threatens the child’s own or others’ well-being',
    'lapse seksuaalkäitumine ohustab tema enda või teiste heaolu',
  ),
  truth(
    'child.informedOfOrigin',
    '§ 34 (2)',
    'the child was informed of the origin, the reasons for the separation and the further care',
    'lapsele on antud teavet päritolu, perekonnast eraldamise põhjuste ja edasise hoolduse kohta',
  ),
  truth(
    'child.familyRelationsPossible',
    '§ 34 (2)',
    'relations between the child and the family can be maintained',
    'lapse ja perekonna suhteid on võimalik säilitada',
  ),
  truth(
    'child.familyRelationsSupported',
    '§ 34 (2)',
    'relations between the child and the family are maintained and supported',
    'lapse ja perekonna suhteid säilitatakse ja toetatakse',
  ),
  truth('need.wellbeingThreatened', '§ 4; § 26', 'the child’s well-being is threatened', 'lapse heaolu on ohustatud'),
  truth('need.suspicion.neglect', '§ 24 (1); § 26', 'neglect is suspected', 'kahtlustatakse hooletusse jätmist'),
  truth(
    'need.suspicion.mentalAbuse',
    '§ 24 (1); § 26',
    'mental abuse is suspected',
    'kahtlustatakse vaimset väärkohtlemist',
  ),
  truth(
    'need.suspicion.emotionalAbuse',
    '§ 24 (1); § 26',
    'emotional abuse is suspected',
    'kahtlustatakse emotsionaalset väärkohtlemist',
  ),
  truth(
    'need.suspicion.physicalAbuse',
    '§ 24 (1); § 26',
    'physical abuse is suspected',
    'kahtlustatakse kehalist väärkohtlemist',
  ),
  truth(
    'need.suspicion.sexualAbuse',
    '§ 24 (1); § 26; § 29¹ (1) 1)',
    'sexual abuse is suspected',
    'kahtlustatakse seksuaalset väärkohtlemist',
  ),
  truth(
    'need.suspicion.otherRightsViolation',
    '§ 26',
    'another situation that violates the child’s rights is suspected',
    'kahtlustatakse muud lapse õigusi rikkuvat olukorda',
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
  truth(
    'need.nonRecurringMeasureSuffices',
    '§ 29 (4)',
    'a non-recurring measure can satisfy the need for assistance',
    'abivajaduse saab rahuldada ühekordse meetmega',
  ),
  truth(
    'need.carerIsAdultVictimInDanger',
    '§ 29 (3¹)',
    'whoever raises the child is an adult victim of domestic violence in danger',
    'last kasvatav isik on hädaohus olev täisealine perevägivalla ohver',
  ),
  truth(
    'need.firstAscertainedFromDisabilityData',
    '§ 27¹; § 41¹',
    'the need was first ascertained from the data on disability',
    'abivajadus selgus esmakordselt puude andmetest',
  ),
  choice(
    'disabilityScreening.basis',
    {
      'application-filed': {
        en: 'an application for establishing a degree of disability',
        et: 'taotlus puude raskusastme tuvastamiseks',
      },
      none: { en: 'nothing', et: 'mitte miski' },
    },
    '§ 27¹ (1)',
    'what opens the child’s data on disability to the local government',
    'mille alusel on lapse puude andmed kohalikule omavalitsusele avatud',
  ),
  truth(
    'danger.situationEndangersLifeOrHealth',
    '§ 30',
    'the child is in a situation that endangers the child’s life or health',
    'laps on tema elu või tervist ohustavas olukorras',
  ),
  truth(
    'danger.behaviourEndangersOwnLifeOrHealth',
    '§ 30',
    'the child’s behaviour endangers the child’s own life or health',
    'lapse käitumine ohustab tema enda elu või tervist',
  ),
  truth(
    'danger.behaviourEndangersOthersLifeOrHealth',
    '§ 30',
    'the child’s behaviour endangers the life or health of others',
    'lapse käitumine ohustab teiste elu või tervist',
  ),
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
    'hooldusõigust teostavast isikust tulenev oht on möödunud',
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
  truth('danger.suspected', '§ 40 (1)', 'there is a suspicion of danger', 'on ohukahtlus'),
  truth('danger.childAssisted', '§ 32 (1)', 'the child in danger was assisted', 'hädaohus olevat last on abistatud'),
  truth(
    'danger.eliminated',
    '§ 32 (1)',
    'the situation that endangered the child was eliminated',
    'last ohustanud olukord on kõrvaldatud',
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
      'not-asked': { en: 'has not been asked', et: 'ei ole küsitud' },
    },
    '§ 32 (5) 1); § 33 (1) 2)',
    'what the person exercising custody says to a temporary placement',
    'hooldusõigust teostava isiku vastus ajutisele paigutamisele',
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
  ),
  event('notice.receivedAt', 'instant', '§ 27', 'when the notice was received', 'millal teade saadi'),
  choice(
    'notice.receiver.kind',
    {
      'local-government': { en: 'a local government', et: 'kohaliku omavalitsuse üksus' },
      'social-insurance-board': { en: 'the Social Insurance Board', et: 'Sotsiaalkindlustusamet' },
      'child-helpline': { en: 'the child helpline 116 111', et: 'lasteabitelefon 116 111' },
      police: { en: 'the police', et: 'politsei' },
      'emergency-call-centre': { en: 'the emergency number 112', et: 'hädaabinumber 112' },
      'other-authority': { en: 'another authority or official', et: 'muu asutus või ametiisik' },
      'person-working-with-children': { en: 'a person working with children', et: 'lapsega töötav isik' },
      'private-person': { en: 'a private person', et: 'eraisik' },
    },
    '§ 27 (2); § 27 (3)',
    'who received the notice',
    'kes teate sai',
  ),
  identifying(
    'notice.receiver.municipality',
    'municipality',
    [],
    '§ 27 (3)',
    'the municipality that received the notice',
    'omavalitsus, kes teate sai',
  ),
  identifying('notice.reporter', 'free', [], '§ 27 (5)', 'who notified', 'kes teatas'),
  truth(
    'notice.disclosedInOffenceProceedings',
    '§ 27 (5)',
    'the disclosure in question is made in the proceedings of an offence',
    'avaldamine toimub süüteomenetluses',
  ),
  identifying(
    'localGovernment.municipality',
    'municipality',
    [],
    '§ 27¹ (1); § 29¹ (2); § 32 (3)',
    'the municipality that acts',
    'tegutsev omavalitsus',
  ),
  event(
    'localGovernment.becameAwareAt',
    'instant',
    '§ 29 (3)',
    'when the responsible local government became aware of the child',
    'millal vastutav kohalik omavalitsus lapsest teada sai',
  ),
  truth(
    'localGovernment.requests.developmentPlanCounselling',
    '§ 15 (2) 1)',
    'the local government requests counselling on a development plan',
    'kohalik omavalitsus taotleb nõustamist arengukava koostamisel',
  ),
  truth(
    'localGovernment.requests.internationalCaseMediation',
    '§ 15 (2) 2)',
    'the local government requests mediation of an international child protection case, or counselling on it',
    'kohalik omavalitsus taotleb rahvusvahelise lastekaitsejuhtumi vahendamist või selles nõustamist',
  ),
  truth(
    'localGovernment.requests.caseAssistance',
    '§ 15 (2) 3)',
    'the local government requests assistance in resolving the case',
    'kohalik omavalitsus taotleb abi juhtumi lahendamisel',
  ),
  truth(
    'localGovernment.requests.suitableMeasureSupport',
    '§ 15 (2) 4)',
    'the local government requests support in finding a suitable state measure',
    'kohalik omavalitsus taotleb tuge sobiva riikliku meetme leidmisel',
  ),
  truth(
    'socialInsuranceBoard.actsOnOwnInformation',
    '§ 29¹ (2)',
    'the Social Insurance Board acts on an inquiry of someone else or on a call to the helpline',
    'Sotsiaalkindlustusamet tegutseb muu isiku pöördumise või lasteabitelefoni teabe alusel',
  ),
  truth(
    'socialInsuranceBoard.specialistNecessary',
    '§ 29¹ (3) 3)',
    'the Social Insurance Board has to involve a specialist in its assessment',
    'Sotsiaalkindlustusametil on hindamiseks vaja kaasata spetsialist',
  ),
  truth('criminalProceedings.open', '§ 29¹ (2)', 'criminal proceedings are open', 'kriminaalmenetlus on algatatud'),
  truth(
    'criminalProceedings.disclosurePermitted',
    '§ 29¹ (2)',
    'the prosecutor’s office permits the data to be disclosed',
    'prokuratuur lubab andmed avaldada',
  ),
  truth(
    'serviceProvider.childArrived',
    '§ 33 (4)',
    'the child in danger has come to a service provider',
    'hädaohus olev laps on jõudnud teenuseosutaja juurde',
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
    'teenuseosutaja on taotlenud eraldamise otsust',
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
  truth(
    'separation.decided',
    '§ 33 (1)',
    'the temporary separation was decided on',
    'ajutise perekonnast eraldamise otsus on tehtud',
  ),
  truth(
    'separation.placeOfStayDetermined',
    '§ 33 (2)',
    'the decision on the separation determines the child’s place of stay',
    'eraldamise otsusega on määratud lapse viibimiskoht',
  ),
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
  ),
  truth(
    'separation.childEvaluated',
    '§ 33 (3)',
    'the situation and the need of the separated child were evaluated',
    'eraldatud lapse olukorda ja abivajadust on hinnatud',
  ),
  truth(
    'separation.courtTurnedTo',
    '§ 33 (3)',
    'the court was asked to restrict custody',
    'kohtult on taotletud hooldusõiguse piiramist',
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
    'kohtult on taotletud suhtlusõiguse piiramist',
  ),
  truth(
    'separation.ended',
    '§ 33 (2)',
    'the temporary separation has ended',
    'ajutine perekonnast eraldamine on lõppenud',
  ),
  truth('siblings.exist', '§ 34 (3)', 'the child has siblings', 'lapsel on õdesid või vendi'),
  truth(
    'siblings.togetherEndangers',
    '§ 34 (3)',
    'staying together would considerably endanger the siblings’ rights or well-being',
    'kokkujäämine ohustaks oluliselt õdede-vendade õigusi või heaolu',
  ),
  truth('siblings.keptTogether', '§ 34 (3)', 'the siblings are kept together', 'õed-vennad on jäetud kokku'),
  truth('casePlan.prepared', '§ 34 (4)', 'a case plan was prepared for the child', 'lapsele on koostatud juhtumiplaan'),
  truth(
    'casePlan.reviewed',
    '§ 34 (4)',
    'the case plan is reviewed periodically',
    'juhtumiplaan vaadatakse perioodiliselt üle',
  ),
  truth('casePlan.amendmentNecessary', '§ 34 (4)', 'the case plan has to be amended', 'juhtumiplaani on vaja muuta'),
  truth('casePlan.amended', '§ 34 (4)', 'the case plan was amended', 'juhtumiplaani on muudetud'),
  truth(
    'hearing.necessary',
    '§ 29¹ (3) 2)',
    'the child has to be heard to ascertain the abuse',
    'väärkohtlemise väljaselgitamiseks on vaja laps ära kuulata',
  ),
  event(
    'hearing.recordedOn',
    'date',
    '§ 29¹ (4)',
    'the day on which hearing the child was recorded on video',
    'päev, mil lapse ärakuulamine videosse salvestati',
  ),
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
    'millises rollis hindaja lastega töötab',
  ),
  truth(
    'assessment.madeBeforeMeasure',
    '§ 28 (1)',
    'the need for assistance was assessed before a measure was applied',
    'abivajadust on hinnatud enne meetme kohaldamist',
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
  ),
  truth(
    'assessment.domainsAssessed.physical',
    '§ 28 (2) 1)',
    'the child’s physical situation was assessed',
    'on hinnatud lapse füüsilist seisundit',
  ),
  truth(
    'assessment.domainsAssessed.medical',
    '§ 28 (2) 1)',
    'the child’s medical situation was assessed',
    'on hinnatud lapse tervislikku seisundit',
  ),
  truth(
    'assessment.domainsAssessed.psychological',
    '§ 28 (2) 1)',
    'the child’s psychological situation was assessed',
    'on hinnatud lapse psühholoogilist seisundit',
  ),
  truth(
    'assessment.domainsAssessed.emotional',
    '§ 28 (2) 1)',
    'the child’s emotional situation was assessed',
    'on hinnatud lapse emotsionaalset seisundit',
  ),
  truth(
    'assessment.domainsAssessed.social',
    '§ 28 (2) 1)',
    'the child’s social situation was assessed',
    'on hinnatud lapse sotsiaalset seisundit',
  ),
  truth(
    'assessment.domainsAssessed.cognitive',
    '§ 28 (2) 1)',
    'the child’s cognitive situation was assessed',
    'on hinnatud lapse kognitiivset seisundit',
  ),
  truth(
    'assessment.domainsAssessed.educational',
    '§ 28 (2) 1)',
    'the child’s educational situation was assessed',
    'on hinnatud lapse hariduslikku seisundit',
  ),
  truth(
    'assessment.domainsAssessed.economic',
    '§ 28 (2) 1)',
    'the child’s economic situation was assessed',
    'on hinnatud lapse majanduslikku seisundit',
  ),
  truth(
    'assessment.parentingSkillsAssessed',
    '§ 28 (2) 2)',
    'the parenting skills of the person raising the child were assessed',
    'on hinnatud last kasvatava isiku vanemlikke oskusi',
  ),
  truth(
    'assessment.childInvolved',
    '§ 28 (3)',
    'the child was involved in the assessment',
    'laps on hindamisse kaasatud',
  ),
  truth(
    'assessment.carerInvolved',
    '§ 28 (3)',
    'the person raising the child, or the institution where the child is staying, was involved in the assessment',
    'hindamisse on kaasatud last kasvatav isik või lasteasutus, kus laps viibib',
  ),
  truth(
    'assessment.childsOpinionDocumented',
    '§ 29 (5)',
    'the child’s opinion was established and documented',
    'lapse arvamus on välja selgitatud ja dokumenteeritud',
  ),
  truth(
    'decision.affectsChild',
    '§ 21 (1)',
    'a decision that affects the child is made, left unmade or planned',
    'last mõjutav otsus tehakse, jäetakse tegemata või kavandatakse',
  ),
  truth(
    'decision.bestInterestsPrimary',
    '§ 21 (1)',
    'the child’s best interests were the primary consideration',
    'esmatähtis kaalutlus olid lapse huvid',
  ),
  truth(
    'decision.planExplained',
    '§ 21 (2) 2)',
    'what is planned and why was explained to the child',
    'lapsele on kavandatava otsuse sisu ja põhjusi selgitatud',
  ),
  truth('decision.childHeard', '§ 21 (2) 2)', 'the child was heard', 'laps on ära kuulatud'),
  truth(
    'decision.opinionWeighed',
    '§ 21 (2) 2)',
    'the child’s opinion was weighed by age and development',
    'lapse arvamust on tema vanuse ja arengutaseme järgi arvesse võetud',
  ),
  truth(
    'decision.circumstancesAscertained',
    '§ 21 (2) 1)',
    'the relevant circumstances were ascertained',
    'asjakohased asjaolud on välja selgitatud',
  ),
  truth(
    'decision.opinionReasoned',
    '§ 21 (2) 3)',
    'a reasoned opinion on the child’s best interests was formed',
    'lapse huvide kohta on kujundatud põhjendatud seisukoht',
  ),
  truth(
    'decision.divergesFromChildsOpinion',
    '§ 21 (3)',
    'the decision or the child’s best interests differ from the child’s opinion',
    'otsus või lapse huvid lahknevad lapse arvamusest',
  ),
  truth(
    'decision.reasonsExplained',
    '§ 21 (3)',
    'why the child’s opinion was not followed was explained to the child',
    'lapsele on selgitatud, miks tema arvamusega ei arvestatud',
  ),
  choice(
    'decision.onSeparatedChild',
    {
      'choice-of-guardian': { en: 'the choice of a guardian', et: 'eestkostja valimine' },
      'consent-to-adoption': { en: 'consent to adoption', et: 'nõusolek lapsendamiseks' },
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
    'kasvatuse järjepidevust ja lapse päritolu on arvestatud',
  ),
  truth(
    'placement.inSafety',
    '§ 32 (4)',
    'the child is placed in safety',
    'laps paigutatakse ohututesse tingimustesse',
  ),
  choice(
    'placement.place',
    {
      'service-provider': { en: 'a suitable service provider', et: 'sobiva teenuse osutaja' },
      'safe-person': { en: 'a person who is safe for the child', et: 'lapse jaoks turvaline isik' },
      other: { en: 'somebody else', et: 'keegi muu' },
    },
    '§ 32 (4)',
    'with whom the child is placed in safety',
    'kelle juurde laps ohututesse tingimustesse paigutatakse',
  ),
  truth(
    'placement.suitsChild',
    '§ 32 (4)',
    'the placement suits the child’s needs and situation',
    'paigutus vastab lapse vajadustele ja olukorrale',
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
  truth(
    'complaint.byChild',
    '§ 36 (3); § 36 (4)',
    'the child has submitted an opinion or a complaint',
    'laps on esitanud arvamuse või kaebuse',
  ),
  choice(
    'complaint.about',
    {
      'local-government': { en: 'the local government', et: 'kohaliku omavalitsuse üksus' },
      'child-care-institution': { en: 'the child care institution', et: 'lasteasutus' },
      other: { en: 'something else', et: 'muu' },
    },
    '§ 36 (3); § 36 (4)',
    'what the child’s opinion or complaint is about',
    'mille kohta lapse arvamus või kaebus on',
  ),
  truth(
    'complaint.changesNecessary',
    '§ 36 (3)',
    'changes in the institution’s everyday life, or in something else important to the child, are necessary',
    'vaja on muudatusi lasteasutuse igapäevaelus või muus lapsele olulises',
  ),
  truth(
    'complaint.disclosedInOffenceProceedings',
    '§ 36 (4)',
    'the disclosure of the child or of the complaint is made in the proceedings of an offence',
    'lapse isik või kaebuse esitamine avaldatakse süüteomenetluses',
  ),
  truth(
    'institution.evaluationFoundHindrances',
    '§ 37 (2)',
    'the internal evaluation has shown something that hinders ensuring the child’s rights and well-being',
    'sisehindamisel on selgunud, mis takistab lapse õiguste ja heaolu tagamist',
  ),
  truth('presence.inPublicPlace', '§ 23 (1)', 'the child is in a public place', 'laps on avalikus kohas'),
  truth('presence.accompaniedByAdult', '§ 23 (1)', 'an adult accompanies the child', 'last saadab täiskasvanu'),
  truth(
    'presence.restrictionShortenedNow',
    '§ 23 (2)',
    'the local government has shortened the restriction so that it does not hold at this hour',
    'omavalitsus on piirangut lühendanud nii, et see sel kellaajal ei kehti',
  ),
  truth(
    'restraint.threatDirectAndImmediate',
    '§ 24 (3)',
    'the child’s behaviour directly and immediately threatens the child’s own or others’ life or health',
    'lapse käitumine on otsene ja vahetu oht tema enda või teiste elule või tervisele',
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
    'jõudu kasutatakse vaid lapse ohjeldamiseks, piirates tema liikumist või liigutusi',
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
    'jõud on ohuga proportsionaalne ja vähim, mis ohu tõrjub',
  ),
] as const satisfies readonly Fact[];

/** The groups that may be told as `none` as a whole: the event they are about has not happened. */
export const groupsToldAsNone: readonly string[] = ['notice', 'separation'];

type CaseFactRow = (typeof caseFacts)[number];

/** The path of a fact of the case, such as `child.birthDate`. */
export type CaseFact = CaseFactRow['path'];

/** Where a fact stands in the fact table. */
export const factPosition: ReadonlyMap<string, number> = new Map(
  caseFacts.map((fact, position) => [fact.path, position]),
);

/** The paths of the facts that are told as true or false. */
export type TruthFact = Extract<CaseFactRow, { type: 'truth' }>['path'];

/** The paths of the facts that are told as one of a list. */
export type ChoiceFact = Extract<CaseFactRow, { type: 'choice' }>['path'];

/** The values of a choice, by its path. */
export type ChoiceValue<Path extends ChoiceFact> = Extract<CaseFactRow, { path: Path }>['values'][number];
