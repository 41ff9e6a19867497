import { all, always, is, oneOf } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

/** § 47 (2): § 19 starts later than the rest of the Act. */
const inForce = { from: '2020-01-01', bearer: ['person'] } as const;

/** § 19 (1): an official has a professional qualification and higher education. */
const haveQualificationAndHigherEducation: Norm = {
  id: 'have-qualification-and-higher-education',
  modality: 'obligation',
  label: { en: 'Have a professional qualification and higher education', et: 'Erialane ettevalmistus ja kõrgharidus' },
  versions: [
    {
      ...inForce,
      provisions: ['§ 19 (1)', '§ 41 (1)'],
      when: all(oneOf('role', 'child-protection-official'), is('person.isInService')),
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
      provisions: ['§ 19 (2)', '§ 41 (1)'],
      when: all(oneOf('role', 'child-protection-official'), is('person.isInService')),
      term: { length: { years: 2 }, from: 'startedOn' },
      reading: {
        chosen: {
          en: 'For who started from 2016 to 2019 both ends are told: two years from the start, and two years from 2020-01-01.',
          et: 'Aastatel 2016–2019 alustanute puhul antakse mõlemad lõpud: kaks aastat alustamisest ja kaks aastat 1.01.2020-st.',
        },
        because: {
          en: '§ 19 started on 2020-01-01 and § 41 (1) gives only those of before 2016 a term of their own (2022-01-01).',
          et: '§ 19 jõustus 1.01.2020 ja § 41 lg 1 annab eraldi tähtaja (1.01.2022) vaid enne 2016. aastat alustanutele.',
        },
        alternatives: [
          {
            en: 'Only two years from starting service, as the words say.',
            et: 'Üksnes kaks aastat tööle asumisest, nagu säte ütleb.',
          },
        ],
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
