import { frozen } from '../../act/frozen.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { DerivedPersonFact, DerivedRecordFact, RecordCondition } from './person-facts.ts';

/** What follows about a person, and about one record, as statements. */
export const derivedPersonLabels: Readonly<Record<DerivedPersonFact | RecordCondition | DerivedRecordFact, Bilingual>> =
  {
    'person.isChildProtectionOfficial': {
      en: 'the person is a child protection official',
      et: 'isik on lastekaitsetöötaja',
    },
    'person.isPersonWorkingWithChildren': {
      en: 'the person is a person working with children',
      et: 'isik on lapsega töötav isik',
    },
    'person.isInService': { en: 'the person has commenced employment', et: 'isik on tööle asunud' },
    'person.activityLicenceIsRequired': {
      en: 'an activity licence is required for the work, or is given for it',
      et: 'tegevuseks on nõutav tegevusluba või see väljastatakse',
    },
    'person.isEngagedOrVerified': {
      en: 'the person is engaged, or has been verified before',
      et: 'isik on tööle võetud või teda on juba kontrollitud',
    },
    'person.hasTasksOfSection41Superscript3': {
      en: 'the person carries out tasks that § 41³ names',
      et: 'isik täidab §-s 41³ nimetatud ülesandeid',
    },
    'person.obstacleStoodOnEngaging': {
      en: 'the obstacle to checking still existed when the person was engaged',
      et: 'kontrollimise takistus kestis, kui isik tööle võeti või talle tegevusluba väljastati',
    },
    'person.immediateDangerStoodOnEngaging': {
      en: 'the immediate danger still existed when the person was engaged',
      et: 'vahetu oht kestis, kui isik tööle võeti või talle tegevusluba väljastati',
    },
    'person.checkHasToFollow': {
      en: 'the check that was put off has to be made',
      et: 'edasilükatud kontroll tuleb teha',
    },
    'person.applicationIsFiled': {
      en: 'an application for re-assessment is filed under § 20 (5)',
      et: 'ümberhindamise taotlus on § 20 lõike 5 järgi esitatud',
    },
    'person.hasRecordBarringForLife': {
      en: 'some record, in the register or the archives, is of a criminal offence listed in § 20 (1)',
      et: 'mõni registris või arhiivis olev kanne on § 20 lõikes 1 loetletud kuriteo kohta',
    },
    'person.hasRecordUnderFormerOrForeignLaw': {
      en: 'some record is of a punishment by the Criminal Code or abroad that § 20 (1¹) covers',
      et: 'mõni kanne on kriminaalkoodeksi või välisriigi õiguse järgi mõistetud karistuse kohta, mida § 20 lõige 1¹ hõlmab',
    },
    'person.hasRecordBarringWhileRegistered': {
      en: 'some record in the register is of an offence listed in § 20 (2)',
      et: 'mõni registris olev kanne on § 20 lõikes 2 loetletud süüteo kohta',
    },
    'person.hadRecordOpenToReassessment': {
      en: 'the prohibition based on some record is open to re-assessment under § 20 (4) as in force until 2025-01-09',
      et: 'mõnest kandest tulenevat keeldu saab § 20 lõike 4 kuni 9. jaanuarini 2025 kehtinud sõnastuse järgi ümber hinnata',
    },
    'person.hasRecordOpenToReassessment': {
      en: 'the restriction based on some record is open to re-assessment under § 20 (4)',
      et: 'mõnest kandest tulenevat piirangut saab § 20 lõike 4 järgi ümber hinnata',
    },
    'person.hasRecordWhoseRestrictionIsToBeLifted': {
      en: 'the restriction based on some record is to be declared void under § 20 (6)',
      et: 'mõnest kandest tulenev piirang tuleb § 20 lõike 6 järgi kehtetuks tunnistada',
    },
    'person.hasRecordWhoseVoidingIsSent': {
      en: 'the restriction based on some record was declared void under § 20 (6)',
      et: 'mõnest kandest tulenenud piirang on § 20 lõike 6 järgi kehtetuks tunnistatud',
    },
    'record.isOnFirstList': { en: 'the offence is listed in § 20 (1)', et: 'süütegu on § 20 lõike 1 loetelus' },
    'record.isUnderFormerOrForeignLaw': {
      en: 'the offence is listed in § 20 (1¹), or is a foreign offence equal to one that this subsection covers',
      et: 'süütegu on § 20 lõike 1¹ loetelus või on välisriigis toime pandud tegu samaväärne kuriteoga, mida see lõige hõlmab',
    },
    'record.isOnSecondList': { en: 'the offence is listed in § 20 (2)', et: 'süütegu on § 20 lõike 2 loetelus' },
    'record.isOnReassessmentList': { en: 'the offence is listed in § 20 (4)', et: 'süütegu on § 20 lõike 4 loetelus' },
    'record.isCriminalOffence': { en: 'the offence is a criminal offence', et: 'süütegu on kuritegu' },
    'record.restrictionIsVoid': {
      en: 'the restriction based on the record is declared void',
      et: 'kandest tulenev piirang on kehtetuks tunnistatud',
    },
    'record.restrictionWasVoidedUnderSubsection6': {
      en: 'the restriction based on the record was declared void under § 20 (6)',
      et: 'kandest tulenenud piirang on § 20 lõike 6 järgi kehtetuks tunnistatud',
    },
  };
frozen(derivedPersonLabels);
