import type { Fact } from './facts.ts';
import type { Bilingual } from './truth.ts';

type FactRow<Path extends string, Value extends string = never> = Fact<Path, Fact['type'], Value>;

const truth = <const Path extends string>(path: Path, provisions: string[], en: string, et: string) =>
  ({ path, type: 'truth', values: [], identifies: false, provisions, label: { en, et } }) satisfies FactRow<Path>;

const date = <const Path extends string>(path: Path, values: string[], provisions: string[], en: string, et: string) =>
  ({ path, type: 'date', values, identifies: true, provisions, label: { en, et } }) satisfies FactRow<Path, string>;

const text = <const Path extends string>(path: Path, provisions: string[], en: string, et: string) =>
  ({ path, type: 'free', values: [], identifies: true, provisions, label: { en, et } }) satisfies FactRow<Path>;

const choice = <const Path extends string, const Value extends string>(
  path: Path,
  valueLabels: Readonly<Record<Value, Bilingual>>,
  provisions: string[],
  en: string,
  et: string,
) =>
  ({
    path,
    type: 'choice',
    values: Object.keys(valueLabels) as Value[],
    valueLabels,
    identifies: false,
    provisions,
    label: { en, et },
  }) satisfies FactRow<Path, Value>;

const codes = {
  'penal-code': { en: 'the Penal Code', et: 'karistusseadustik' },
  'criminal-code': { en: 'the Criminal Code', et: 'kriminaalkoodeks' },
} satisfies Record<string, Bilingual>;

/** Everything that can be told about a person under §§ 19 and 20 but the records, by path below `person`. */
export const personFacts = [
  choice(
    'role',
    {
      'child-protection-official': { en: 'child protection official', et: 'lastekaitsetöötaja' },
      'person-working-with-children': { en: 'person working with children', et: 'lapsega töötav isik' },
      neither: { en: 'neither', et: 'ei kumbki' },
    },
    ['§ 18 (1)', '§ 18 (2)'],
    'in what role the person meets children; volunteers, trainees and those in an employment or alternative service count',
    'millises rollis isik lastega kokku puutub; ka vabatahtlik, praktikant, tööturuteenusel või asendusteenistuses olija',
  ),
  date('startedOn', ['none'], ['§ 19 (2)', '§ 41'], 'when the person commenced employment', 'millal isik tööle asus'),
  date(
    'lastVerifiedOn',
    ['none'],
    ['§ 20 (3)'],
    'when compliance with the restrictions was last verified',
    'millal piirangutele vastavust viimati kontrolliti',
  ),
  truth(
    'changesNotifiedAutomatically',
    ['§ 20 (3)'],
    'changes in the punishment data are transmitted automatically',
    'karistusandmete muutumisest teavitatakse automaatselt',
  ),
  truth(
    'activityLicenceRequired',
    ['§ 20 (3)'],
    'an activity licence is required for the work',
    'tegevuseks on nõutav tegevusluba',
  ),
] as const;

/** Everything that can be told about one record of a person, by path below `person.records[n]`. */
export const recordFacts = [
  choice(
    'code',
    { ...codes, foreign: { en: 'the law of a foreign state', et: 'välisriigi õigus' } },
    ['§ 20 (1)', '§ 20 (1¹)', '§ 20 (2)'],
    'the law by which the person was punished',
    'seadus, mille järgi isikut karistati',
  ),
  text('offence', ['§ 20 (1)', '§ 20 (1¹)', '§ 20 (2)'], 'the provision of the offence', 'süüteo säte'),
  text(
    'equivalentOffence',
    ['§ 20 (1¹)'],
    'the provision that a foreign offence equals',
    'säte, millele välisriigi süütegu vastab',
  ),
  choice(
    'equivalentCode',
    codes,
    ['§ 20 (1¹)'],
    'the code of the provision that a foreign offence equals',
    'seadustik, mille sättele välisriigi süütegu vastab',
  ),
  choice(
    'kind',
    {
      'criminal-offence': { en: 'criminal offence', et: 'kuritegu' },
      misdemeanour: { en: 'misdemeanour', et: 'väärtegu' },
    },
    ['§ 20 (1)'],
    'the kind of the offence',
    'süüteo liik',
  ),
  choice(
    'measure',
    {
      punishment: { en: 'punishment', et: 'karistus' },
      'coercive-treatment': { en: 'coercive treatment', et: 'sundravi' },
    },
    ['§ 20 (1)', '§ 20 (1¹)', '§ 20 (2)'],
    'what was imposed',
    'mida kohaldati',
  ),
  choice(
    'register',
    {
      'in-register': { en: 'in the register', et: 'registris' },
      archived: { en: 'in the archives', et: 'arhiivis' },
      neither: { en: 'in neither', et: 'ei kummaski' },
    },
    ['§ 20 (1)', '§ 20 (2)'],
    'where the data of the punishment stand',
    'kus on karistusandmed',
  ),
  choice(
    'currentLaw',
    {
      'not-punishable': { en: 'not punishable', et: 'ei ole karistatav' },
      'listed-nowhere': { en: 'punishable, on neither list', et: 'karistatav, kummaski loetelus ei ole' },
      'list-2': { en: 'an offence of the second list', et: 'teise loetelu süütegu' },
      'list-1': { en: 'an offence of the first list', et: 'esimese loetelu kuritegu' },
    },
    ['§ 20 (4)'],
    'how the law in force judges the act',
    'kuidas kehtiv seadus tegu hindab',
  ),
  truth(
    'movedToOtherOffence',
    ['§ 20 (4)'],
    'the act was moved under the elements of another offence',
    'tegu on viidud teise süüteo koosseisu alla',
  ),
] as const;

/** What follows from one record and the lists of § 20. */
export type DerivedRecordFact =
  | 'record.isOnFirstList'
  | 'record.isUnderFormerOrForeignLaw'
  | 'record.isOnSecondList'
  | 'record.isOnReassessmentList'
  | 'record.isCriminalOffence';

/** What follows from all records together: that some record is so. */
export type DerivedPersonFact =
  | 'person.hasRecordBarringForLife'
  | 'person.hasRecordUnderFormerOrForeignLaw'
  | 'person.hasRecordBarringWhileRegistered'
  | 'person.hasRecordOpenToReassessment'
  | 'person.isInService'
  | 'person.isEngagedOrVerified';

type PersonRow = (typeof personFacts)[number] | (typeof recordFacts)[number];

/** The truths that rules about persons and records test, by path. */
export type PersonTruthFact = Extract<PersonRow, { type: 'truth' }>['path'] | DerivedRecordFact | DerivedPersonFact;

/** The choices that rules about persons and records test, by path. */
export type PersonChoiceFact = Extract<PersonRow, { type: 'choice' }>['path'];

/** The values of a choice about persons and records. */
export type PersonChoiceValue<Path extends PersonChoiceFact> = Extract<PersonRow, { path: Path }>['values'][number];
