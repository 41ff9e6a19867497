import type { Reading } from '../../model/rule/norm.ts';
import { officialsHaveUntil2028 } from '../chapter-03-organisation-of-child-protection/section-15-of-persons.readings.ts';

/** § 18 (1) from 2027-01-01: whether one of the tasks of a clause is enough. */
export const oneTaskIsEnough: Reading = {
  chosen: {
    en: 'One of the tasks of § 18 (1) 1) or 2) is enough to be an official.',
    et: 'Lastekaitsetöötaja on ka see, kes täidab üht § 18 lg 1 p 1 või p 2 ülesannetest.',
  },
  because: {
    en: 'The clause can be read as a list of tasks. It does not require that one official carries out all of them.',
    et: 'Punkti võib mõista ülesannete loeteluna. See ei nõua, et üks ametnik täidaks neid kõiki.',
  },
  alternatives: [
    {
      en: 'Only whoever carries out both tasks of the clause is an official.',
      et: 'Lastekaitsetöötaja on üksnes see, kes täidab punkti mõlemat ülesannet.',
    },
  ],
};

/** § 19 (2): from when the two years run for whoever started before § 19 entered into force. */
export const twoYearsFromStartOrFrom2020: Reading = {
  chosen: {
    en: 'For whoever started from 2016 to 2019 both ends are shown: two years from the start, and two years from 2020-01-01.',
    et: 'Aastatel 2016–2019 alustanu puhul näidatakse mõlemat tähtpäeva: kaks aastat alustamisest ja kaks aastat 1. jaanuarist 2020.',
  },
  because: {
    en: '§ 19 entered into force on 2020-01-01. § 41 (1) sets a separate day, 2022-01-01, only for those who started before 2016.',
    et: '§ 19 jõustus 1. jaanuaril 2020. § 41 lg 1 näeb eraldi tähtpäeva, 1. jaanuari 2022, ette üksnes enne 2016. aastat alustanutele.',
  },
  alternatives: [
    {
      en: 'Only two years from starting service, as the text provides.',
      et: 'Üksnes kaks aastat teenistusse asumisest, nagu säte ette näeb.',
    },
  ],
};

/** § 41³ and § 19: whether § 41³ gives officials whom § 19 has bound since 2020 more time. */
export const timeOfSection41Superscript3 = {
  id: 'time-of-section-41-3',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 41³', '§ 19 (1)', '§ 19 (2)'],
  chosen: {
    en: '§ 41³ gives officials of the Board no more time than § 19.',
    et: '§ 41³ ei anna ameti lastekaitsetöötajale § 19 täitmiseks lisaaega.',
  },
  because: {
    en: 'A latest day does not postpone what is due already.',
    et: 'Hiliseim tähtpäev ei lükka edasi kohustust, mis tuleb juba täita.',
  },
  otherwise: officialsHaveUntil2028,
} as const;
