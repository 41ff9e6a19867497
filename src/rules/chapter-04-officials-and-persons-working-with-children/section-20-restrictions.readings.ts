import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** § 20 (1¹): which punishments bar, and for which foreign offences. */
export const punishmentWhereverRecorded: Reading = {
  chosen: {
    en: 'A punishment is enough, whether or not it is in the register. A foreign offence bars if it equals one of this list or of the first.',
    et: 'Piisab karistusest, olenemata sellest, kas see on registris. Piirangu toob kaasa ka välisriigi kuritegu, mis on samaväärne selle või esimese loetelu kuriteoga.',
  },
  because: {
    en: 'The subsection applies to persons punished, and to equal criminal offences without naming a code.',
    et: 'Lõige käib karistatud isikute kohta ja nimetab samaväärseid kuritegusid seadustikule viitamata.',
  },
  alternatives: [
    {
      en: 'Only punishments that are in the register or its archives, as in (1), and only equals of the former Code.',
      et: 'Üksnes registris või selle arhiivis olevad karistused nagu lõikes 1 ja üksnes varasema koodeksi kuritegudega samaväärsed kuriteod.',
    },
  ],
};

/** Why § 20 (1¹) from 2018-01-01 to 2022-09-30 is not settled. */
export const textUntil2022IsNotAvailable: Bilingual = {
  en: 'The text of these days was not available. §§ 100–102 and 202 of the Criminal Code are known to be on its list. That it covered foreign offences, as the later text does, is an assumption.',
  et: 'Selle aja teksti ei olnud kasutada. Selle loetelus on teadaolevalt kriminaalkoodeksi §-d 100–102 ja 202. Et see hõlmas välisriigi kuritegusid nagu hilisem tekst, on eeldus.',
};

/** § 20 (2) until 2022-09-30: whether misdemeanours bar as well. */
export const offencesOfEitherKind: Reading = {
  chosen: { en: 'Offences of either kind.', et: 'Nii kuriteod kui ka väärteod.' },
  because: {
    en: 'The Estonian text of these days was not available. The later one names offences, which the English translates as criminal offences.',
    et: 'Selle aja eestikeelset teksti ei olnud kasutada. Hilisemas on nimetatud süütegusid, mis on inglise keelde tõlgitud kuritegudena.',
  },
  alternatives: [
    { en: 'Criminal offences only, as in the English text.', et: 'Üksnes kuriteod nagu ingliskeelses tekstis.' },
  ],
};
