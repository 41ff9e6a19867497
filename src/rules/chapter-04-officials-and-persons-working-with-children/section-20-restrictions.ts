import { all, is } from '../../model/rule/condition.ts';
import type { Norm, NormVersion, Reading } from '../../model/rule/norm.ts';
import { firstText, isBound, rewritten, rewrittenUntilVoiding, withVoiding } from './section-20-bound.ts';

/** § 20 (1): the first list bars for life, unless the restriction was declared void (§ 20 (6), from 2025-01-10). */
const barredForLife: Norm = {
  id: 'barred-for-life',
  modality: 'prohibition',
  label: { en: 'Barred for life', et: 'Eluaegne töötamise keeld' },
  versions: [
    ...[firstText, rewrittenUntilVoiding].map(
      (days): NormVersion => ({
        ...days,
        provisions: ['§ 20 (1)'],
        bearer: ['person'],
        when: all(isBound, is('person.hasRecordBarringForLife')),
      }),
    ),
    {
      ...withVoiding,
      provisions: ['§ 20 (1)', '§ 20 (6)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordBarringForLife')),
    },
  ],
};

/** How § 20 (1¹) is read, in either version. */
const formerOrForeignReading: Reading = {
  chosen: {
    en: 'It asks for punishment, not for a place in the register; a foreign offence counts that equals one of this list or of the first.',
    et: 'Eeldab karistust, mitte kannet registris; loeb ka välisriigi kuritegu, mis vastab selle või esimese loetelu kuriteole.',
  },
  because: {
    en: 'The subsection speaks of persons punished, and of equal criminal offences without naming a code.',
    et: 'Lõige räägib karistatud isikutest ja samaväärsetest kuritegudest seadustikku nimetamata.',
  },
  alternatives: [
    {
      en: 'Only what the register or its archives hold, as in (1); only equals of the former Code.',
      et: 'Üksnes registris või arhiivis olevad karistused nagu lõikes 1; üksnes varasema koodeksi vasted.',
    },
  ],
};

/** § 20 (1¹): as does a punishment under the former Criminal Code, or abroad for an equal criminal offence. */
const barredUnderFormerOrForeignLaw: Norm = {
  id: 'barred-under-former-or-foreign-law',
  modality: 'prohibition',
  label: { en: 'Barred for an offence under former or foreign law', et: 'Keeld varasema või välisriigi õiguse järgi' },
  versions: [
    {
      from: '2018-01-01',
      until: '2022-09-30',
      amendedBy: 'RT I, 28.11.2017, 2',
      provisions: ['§ 20 (1¹)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordUnderFormerOrForeignLaw')),
      reading: formerOrForeignReading,
      unsettled: {
        en: 'The text of these days is not at hand: §§ 100–102 and 202 of the Criminal Code are known to stand in its list; that it spoke of foreign offences as the later text does is taken for granted.',
        et: 'Tolle aja tekst ei ole käepärast: selle loetelus on kindlasti kriminaalkoodeksi §-d 100–102 ja 202; et see rääkis välisriigi kuritegudest nagu hilisem tekst, on eeldus.',
      },
    },
    {
      ...rewrittenUntilVoiding,
      provisions: ['§ 20 (1¹)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordUnderFormerOrForeignLaw')),
      reading: formerOrForeignReading,
    },
    {
      ...withVoiding,
      provisions: ['§ 20 (1¹)', '§ 20 (6)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordUnderFormerOrForeignLaw')),
      reading: formerOrForeignReading,
    },
  ],
};

/** § 20 (2): the second list bars for as long as the data are in the register. */
const barredWhileRegistered: Norm = {
  id: 'barred-while-registered',
  modality: 'prohibition',
  label: { en: 'Barred while in the register', et: 'Keeld karistuse registris oleku ajal' },
  versions: [
    {
      ...firstText,
      provisions: ['§ 20 (2)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordBarringWhileRegistered')),
      reading: {
        chosen: { en: 'Offences of either kind.', et: 'Nii kuriteod kui väärteod.' },
        because: {
          en: 'The Estonian text of these days is not at hand; the later one speaks of offences, which the English translates as criminal offences.',
          et: 'Tolle aja eestikeelne tekst ei ole käepärast; hilisem räägib süütegudest, mida tõlge nimetab kuritegudeks.',
        },
        alternatives: [
          { en: 'Criminal offences only, as the English says.', et: 'Üksnes kuriteod, nagu ütleb ingliskeelne tekst.' },
        ],
      },
    },
    {
      ...rewritten,
      provisions: ['§ 20 (2)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordBarringWhileRegistered')),
    },
  ],
};

/** The norms of § 20 (1) to (2): who is barred, in their order. */
export const section20Restrictions: readonly Norm[] = [
  barredForLife,
  barredUnderFormerOrForeignLaw,
  barredWhileRegistered,
];
