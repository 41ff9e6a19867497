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
    'need.nonRecurringMeasureSuffices',
    '§ 29 (4)',
    'a non-recurring measure satisfies the need for assistance',
    'abivajaduse rahuldab ühekordne meede',
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
    'socialInsuranceBoard.actsOnOwnInformation',
    '§ 29¹ (2)',
    'the Social Insurance Board acts on an inquiry of someone else or on a call to the helpline',
    'Sotsiaalkindlustusamet tegutseb muu isiku pöördumise või lasteabitelefoni teabe alusel',
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
  truth('siblings.exist', '§ 34 (3)', 'the child has siblings', 'lapsel on õdesid või vendi'),
  truth(
    'siblings.togetherEndangers',
    '§ 34 (3)',
    'staying together would considerably endanger the siblings’ rights or well-being',
    'kokkujäämine ohustaks oluliselt õdede-vendade õigusi või heaolu',
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
  truth('decision.affectsChild', '§ 21 (1)', 'a decision that affects the child is made', 'tehakse last mõjutav otsus'),
  truth(
    'decision.planExplained',
    '§ 21 (2) 2)',
    'what is planned and why was explained to the child',
    'lapsele on kavandatava otsuse sisu ja põhjusi selgitatud',
  ),
  truth('decision.childHeard', '§ 21 (2) 2)', 'the child was heard', 'laps on ära kuulatud'),
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
  truth('presence.inPublicPlace', '§ 23 (1)', 'the child is in a public place', 'laps on avalikus kohas'),
  truth('presence.accompaniedByAdult', '§ 23 (1)', 'an adult accompanies the child', 'last saadab täiskasvanu'),
  truth(
    'presence.restrictionShortenedNow',
    '§ 23 (2)',
    'the local government has shortened the restriction so that it does not hold at this hour',
    'omavalitsus on piirangut lühendanud nii, et see sel kellaajal ei kehti',
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
