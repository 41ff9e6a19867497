import { all, always, is } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { transitionDays } from '../chapter-11-implementing-provisions/transitions.ts';

/** § 47 (2): § 19 starts later than the rest of the Act. */
const inForce = { from: transitionDays.section19InForce.day, until: '2026-12-31', bearer: ['person'] } as const;
/** § 18 (1), worded anew, says otherwise who is an official. */
const ofNewOfficials = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8', bearer: ['person'] } as const;

const officialInService = all(is('person.isChildProtectionOfficial'), is('person.isInService'));

/** That one of the tasks of § 18 (1) makes an official. */
const oneTaskSuffices = {
  chosen: {
    en: 'One of the tasks of § 18 (1) 1) or 2) makes an official.',
    et: 'Lastekaitsetöötajaks teeb üks § 18 lõike 1 punkti 1 või 2 ülesannetest.',
  },
  because: {
    en: 'The clause can be listing tasks; nothing in it says that one official has to have them all.',
    et: 'Punkt võib ülesandeid loetleda; miski selles ei ütle, et need kõik peavad olema ühe ametniku käes.',
  },
  otherwise: {
    en: 'Only who carries out both tasks of the clause is an official.',
    et: 'Lastekaitsetöötaja on üksnes see, kes täidab mõlemat punkti ülesannet.',
  },
} satisfies Record<string, Bilingual>;

/** Which ends are told for who started before § 19 did. */
const startedBeforeSection19 = {
  chosen: {
    en: 'For who started from 2016 to 2019 both ends are told: two years from the start, and two years from 2020-01-01.',
    et: 'Aastatel 2016–2019 alustanute puhul antakse mõlemad lõpud: kaks aastat alustamisest ja kaks aastat 1.01.2020-st.',
  },
  because: {
    en: '§ 19 started on 2020-01-01 and § 41 (1) gives only those of before 2016 a term of their own (2022-01-01).',
    et: '§ 19 jõustus 1.01.2020 ja § 41 lg 1 annab eraldi tähtaja (1.01.2022) vaid enne 2016. aastat alustanutele.',
  },
  otherwise: {
    en: 'Only two years from starting service, as the words say.',
    et: 'Üksnes kaks aastat tööle asumisest, nagu säte ütleb.',
  },
} satisfies Record<string, Bilingual>;

const bothOf = (one: Bilingual, other: Bilingual): Bilingual => ({
  en: `${one.en} ${other.en}`,
  et: `${one.et} ${other.et}`,
});

/** § 19 (1): an official has a professional qualification and higher education. */
const haveQualificationAndHigherEducation: Norm = {
  id: 'have-qualification-and-higher-education',
  modality: 'obligation',
  label: { en: 'Have a professional qualification and higher education', et: 'Erialane ettevalmistus ja kõrgharidus' },
  versions: [
    {
      ...inForce,
      provisions: ['§ 19 (1)', '§ 41 (1)', '§ 47 (2)'],
      when: officialInService,
    },
    {
      ...ofNewOfficials,
      provisions: ['§ 19 (1)', '§ 41 (1)', '§ 47 (2)'],
      when: officialInService,
      reading: {
        chosen: oneTaskSuffices.chosen,
        because: oneTaskSuffices.because,
        alternatives: [oneTaskSuffices.otherwise],
      },
    },
  ],
};

/** § 19 (2): and the profession of a social worker specialised in child protection within two years of starting. */
const acquireProfession: Norm = {
  id: 'acquire-profession',
  modality: 'obligation',
  label: {
    en: 'Acquire the profession of a social worker specialised in child protection',
    et: 'Sotsiaaltöötaja kutse omandamine spetsialiseerumisega lastekaitsele',
  },
  versions: [
    {
      ...inForce,
      provisions: ['§ 19 (2)', '§ 41 (1)', '§ 47 (2)'],
      when: officialInService,
      term: { length: { years: 2 }, from: 'startedOn' },
      reading: {
        chosen: startedBeforeSection19.chosen,
        because: startedBeforeSection19.because,
        alternatives: [startedBeforeSection19.otherwise],
      },
    },
    {
      ...ofNewOfficials,
      provisions: ['§ 19 (2)', '§ 41 (1)', '§ 47 (2)'],
      when: officialInService,
      term: { length: { years: 2 }, from: 'startedOn' },
      reading: {
        chosen: bothOf(oneTaskSuffices.chosen, startedBeforeSection19.chosen),
        because: bothOf(oneTaskSuffices.because, startedBeforeSection19.because),
        alternatives: [oneTaskSuffices.otherwise, startedBeforeSection19.otherwise],
      },
    },
  ],
};

/** § 19 (3): whether a qualification acquired abroad meets the requirements. */
const decideOnForeignQualifications: Norm = {
  id: 'decide-on-foreign-qualifications',
  modality: 'obligation',
  label: {
    en: 'Decide whether professional qualifications acquired abroad comply',
    et: 'Välisriigis omandatud kutsekvalifikatsiooni vastavuse otsustamine',
  },
  versions: [
    { provisions: ['§ 19 (3)', '§ 47 (2)'], from: '2020-01-01', bearer: ['social-insurance-board'], when: always },
  ],
};

/** The norms of § 19 that stand whatever the person. */
export const section19: readonly Norm[] = [decideOnForeignQualifications];

/** The norms of § 19 that turn on a person, in its order. */
export const section19OfPersons: readonly Norm[] = [haveQualificationAndHigherEducation, acquireProfession];
