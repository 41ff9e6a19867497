import { frozen } from '../../act/frozen.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** Whose data § 34² speaks of; `other` for whoever is none of them. */
export type DataSubject = 'child' | 'parent' | 'person-raising-child' | 'family-member' | 'network-member' | 'other';

/** A kind of personal data that a clause of § 34² (3)–(6) lists. */
export interface DataCategory<Clause extends string = string, Key extends string = string> {
  /** The clause as Riigi Teataja prints it. */
  readonly clause: Clause;
  /** What a data sheet calls it; within one list no two are called alike. */
  readonly key: Key;
  readonly label: Bilingual;
  /** The clause opens the data only as far as what they show may affect the child's well-being. */
  readonly onlyAsFarAsItAffectsChild?: true;
  /** § 34⁴ lets the data be obtained from a health service provider. */
  readonly obtainable?: true;
}

/** One of the four lists of § 34², and whose data it lists. */
export interface DataList {
  readonly provision: string;
  readonly subjects: readonly DataSubject[];
  readonly categories: readonly DataCategory[];
}

type More = Pick<DataCategory, 'onlyAsFarAsItAffectsChild' | 'obtainable'>;
const obtainable: More = { obtainable: true };
const asFarAsItAffects: More = { onlyAsFarAsItAffectsChild: true };

const category = <const Clause extends string, const Key extends string>(
  clause: Clause,
  key: Key,
  en: string,
  et: string,
  more: More = {},
): DataCategory<Clause, Key> => ({ clause, key, label: { en, et }, ...more });

const ofChild = [
  category('§ 34² (3) 1)', 'generalData', 'the child’s general data', 'lapse üldandmed'),
  category(
    '§ 34² (3) 2)',
    'familyAndNetwork',
    'the child’s family, household, relations and network',
    'lapse perekond, leibkond, suhted ja võrgustik',
  ),
  category(
    '§ 34² (3) 3)',
    'livingConditionsAndCoping',
    'how the child lives and copes',
    'lapse elutingimused ja toimetulek',
  ),
  category(
    '§ 34² (3) 4)',
    'healthData',
    'health data that show a need of the child',
    'terviseandmed, millest ilmneb lapse abivajadus',
    obtainable,
  ),
  category('§ 34² (3) 5)', 'services', 'services for the child', 'lapsele osutatavad teenused', obtainable),
  category('§ 34² (3) 6)', 'education', 'the child’s education and support in it', 'lapse haridus ja tugi selles'),
  category('§ 34² (3) 7)', 'hobbyActivities', 'the child’s hobby activities', 'lapse huvitegevus'),
  category('§ 34² (3) 8)', 'disability', 'the child’s disability', 'lapse puue'),
  category('§ 34² (3) 9)', 'workAbilityAndEmployment', 'the child’s ability to work and work', 'lapse töövõime ja töö'),
  category('§ 34² (3) 10)', 'harmfulBehaviour', 'harmful behaviour of the child', 'lapse kahjustav käitumine'),
  category('§ 34² (3) 11)', 'punishments', 'the child’s punishments in the register', 'lapse karistused registris'),
  category(
    '§ 34² (3) 12)',
    'offenceProceedings',
    'pending offence proceedings against the child; restraints, punishments, sanctions and probation applied',
    'lapse suhtes käiv süüteomenetlus; kohaldatud tõkendid, karistused, mõjutusvahendid ja kriminaalhooldus',
  ),
  category(
    '§ 34² (3) 13)',
    'violence',
    'violence against the child or in which the child had a part',
    'vägivald lapse vastu või lapse osalusel',
  ),
  category(
    '§ 34² (3) 14)',
    'detentionAndPlacementInSafety',
    'the child’s detention and placement in safety',
    'lapse kinnipidamine ja ohututesse tingimustesse toimetamine',
  ),
] as const;

const ofParentOrCarer = [
  category(
    '§ 34² (4) 1)',
    'generalData',
    'the parent’s or carer’s general data',
    'vanema või last kasvatava isiku üldandmed',
  ),
  category(
    '§ 34² (4) 2)',
    'parentageAndCustody',
    'the parent’s or carer’s parentage, custody and guardianship',
    'vanema või last kasvatava isiku vanemlus, hooldusõigus ja eestkoste',
  ),
  category('§ 34² (4) 3)', 'coping', 'how the parent or carer copes', 'vanema või last kasvatava isiku toimetulek'),
  category(
    '§ 34² (4) 4)',
    'parentingSkills',
    'what assessing the parent’s or carer’s parenting skills takes',
    'andmed vanema või last kasvatava isiku vanemlike oskuste hindamiseks',
  ),
  // Clause 5 speaks of the parent alone, under words that name the person raising the child too: a reading of § 34².
  category(
    '§ 34² (4) 5)',
    'homeVisits',
    'what home visits told of the parent or carer',
    'vanema või last kasvatava isiku kohta koduvisiitidel teada saadu',
    obtainable,
  ),
  category(
    '§ 34² (4) 6)',
    'healthData',
    'the parent’s or carer’s health data on danger to the child and on parental capacity',
    'vanema või last kasvatava isiku terviseandmed lapse ohustamise ja vanemliku suutlikkuse kohta',
    obtainable,
  ),
  category(
    '§ 34² (4) 7)',
    'services',
    'services for the parent or carer',
    'vanemale või last kasvatavale isikule osutatavad teenused',
    obtainable,
  ),
  category('§ 34² (4) 8)', 'education', 'the parent’s or carer’s education', 'vanema või last kasvatava isiku haridus'),
  category('§ 34² (4) 9)', 'disability', 'the parent’s or carer’s disability', 'vanema või last kasvatava isiku puue'),
  category(
    '§ 34² (4) 10)',
    'workAbilityAndEmployment',
    'the parent’s or carer’s ability to work and work',
    'vanema või last kasvatava isiku töövõime ja töö',
  ),
  category(
    '§ 34² (4) 11)',
    'harmfulBehaviour',
    'harmful behaviour of the parent or carer',
    'vanema või last kasvatava isiku kahjustav käitumine',
  ),
  category(
    '§ 34² (4) 12)',
    'punishments',
    'the parent’s or carer’s punishments in the register',
    'vanema või last kasvatava isiku karistused registris',
  ),
  category(
    '§ 34² (4) 13)',
    'offenceProceedings',
    'pending offence proceedings against the parent or carer; restraints, punishments, sanctions and probation applied',
    'vanema või last kasvatava isiku suhtes käiv süüteomenetlus; kohaldatud tõkendid, karistused, mõjutusvahendid ja kriminaalhooldus',
  ),
  category(
    '§ 34² (4) 14)',
    'violence',
    'violence that the parent or carer suffered',
    'vanema või last kasvatava isiku kogetud vägivald',
  ),
] as const;

const ofFamilyMember = [
  category('§ 34² (5) 1)', 'generalData', 'the family member’s general data', 'pereliikme üldandmed'),
  category(
    '§ 34² (5) 2)',
    'parentageAndGuardianship',
    'the family member’s parentage and guardianship',
    'pereliikme vanemlus ja eestkoste',
  ),
  category('§ 34² (5) 3)', 'healthData', 'the family member’s health and treatment', 'pereliikme tervis ja ravi', {
    ...asFarAsItAffects,
    ...obtainable,
  }),
  category('§ 34² (5) 4)', 'services', 'services for the family member', 'pereliikmele osutatavad teenused', {
    ...asFarAsItAffects,
    ...obtainable,
  }),
  category(
    '§ 34² (5) 5)',
    'educationAndEmployment',
    'the family member’s education and work',
    'pereliikme haridus ja töö',
  ),
  category('§ 34² (5) 6)', 'disability', 'the family member’s disability', 'pereliikme puue', asFarAsItAffects),
  category(
    '§ 34² (5) 7)',
    'punishments',
    'the family member’s punishments in the register',
    'pereliikme karistused registris',
    asFarAsItAffects,
  ),
  category(
    '§ 34² (5) 8)',
    'offenceProceedings',
    'pending offence proceedings against the family member; restraints, punishments, sanctions and probation applied',
    'pereliikme suhtes käiv süüteomenetlus; kohaldatud tõkendid, karistused, mõjutusvahendid ja kriminaalhooldus',
    asFarAsItAffects,
  ),
  category(
    '§ 34² (5) 9)',
    'violence',
    'violence that the family member suffered',
    'pereliikme kogetud vägivald',
    asFarAsItAffects,
  ),
] as const;

const ofNetworkMember = [
  category(
    '§ 34² (6) 1)',
    'generalData',
    'general data of a person of the child’s network',
    'lapse võrgustikku kuuluva isiku üldandmed',
  ),
  category(
    '§ 34² (6) 2)',
    'relationsWithChild',
    'the tie of a person of the network to the child',
    'võrgustikku kuuluva isiku side lapsega',
  ),
] as const;

const allCategories = [...ofChild, ...ofParentOrCarer, ...ofFamilyMember, ...ofNetworkMember] as const;

/** A clause of § 34² (3)–(6), as Riigi Teataja prints it. */
export type DataClause = (typeof allCategories)[number]['clause'];

/** What a data sheet calls a kind of data, such as `healthData`. */
export type DataKey = (typeof allCategories)[number]['key'];

/**
 * The kinds of personal data that § 34² (3)–(6) lists, in the order of the Act: each with its clause, the key of it in a
 * data sheet, and a label.
 *
 * @example
 * ```ts
 * import { dataCategories } from 'lasteks';
 * dataCategories.length; // => 39
 * dataCategories.filter((one) => one.obtainable).map((one) => one.clause).slice(0, 2); // => ['§ 34² (3) 4)', '§ 34² (3) 5)']
 * ```
 */
export const dataCategories: readonly DataCategory<DataClause, DataKey>[] = allCategories;
frozen(dataCategories);

/** The four lists of § 34². */
export const dataLists: readonly DataList[] = [
  { provision: '§ 34² (3)', subjects: ['child'], categories: ofChild },
  { provision: '§ 34² (4)', subjects: ['parent', 'person-raising-child'], categories: ofParentOrCarer },
  { provision: '§ 34² (5)', subjects: ['family-member'], categories: ofFamilyMember },
  { provision: '§ 34² (6)', subjects: ['network-member'], categories: ofNetworkMember },
];
frozen(dataLists);

/** The kinds of data of which the Act lists the single data; of other kinds it names none. */
export const singleData: Readonly<Partial<Record<DataKey, readonly string[]>>> = {
  disability: ['degree', 'kind', 'duration', 'functionalDeviation'],
};

/** The list of a subject; none for whoever is `other`. */
export const dataListOf = (subject: DataSubject): DataList | undefined =>
  dataLists.find(({ subjects }) => subjects.includes(subject));

/** The clauses in words, and data that no clause lists. */
export const dataCategoryLabels = {
  ...Object.fromEntries(allCategories.map(({ clause, label }) => [clause, label])),
  other: { en: 'data that § 34² does not list', et: 'andmed, mida § 34² ei loetle' },
} as Readonly<Record<DataClause | 'other', Bilingual>>;
