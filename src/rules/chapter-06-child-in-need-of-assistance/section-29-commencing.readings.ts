import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { needsMetByOneMeasure } from './section-29-manner-of-help.readings.ts';

/** § 29 (3) until 2026-12-31: whether the decision is made within ten days or on their expiry. */
export const withinTenDays: Reading = {
  chosen: {
    en: 'Ten calendar days are the time within which to decide.',
    et: 'Kümme kalendripäeva on tähtaeg, mille jooksul otsustada.',
  },
  because: {
    en: 'The Estonian text of this time literally reads “when ten days have passed”. The translation, practice and the later wording treat it as a deadline.',
    et: 'Tolleaegses redaktsioonis on sõna-sõnalt „kümne päeva möödumisel“; tõlge, praktika ja hilisem redaktsioon käsitlevad seda tähtajana.',
  },
  alternatives: [
    {
      en: 'The decision is made only once ten days have passed.',
      et: 'Otsus tehakse alles kümne päeva möödumisel.',
    },
  ],
};

/** A reading of § 29 (6), first sentence. */
export const commenceOnlyOnceAware: Bilingual = {
  en: 'The duty begins only with the awareness of the local government, as in the second sentence and in (7).',
  et: 'Kohustus tekib alles siis, kui kohaliku omavalitsuse üksus on lapsest teada saanud, nagu teises lauses ja lõikes 7.',
};

/** A reading of § 29 (6), first sentence, in a procedure that began before 2027. */
export const formerSubsection4GoesOn: Bilingual = {
  en: 'The duty belongs to the procedure. In one that began before 2027 the former (4) goes on.',
  et: 'Kohustus kuulub menetluskorra hulka ja enne 2027. aastat alanud menetluses kehtib edasi senine lõige 4.',
};

/** § 29 (6), first sentence, beside the decision of (7). */
export const prerequisitesObligeToCommence: Reading = {
  chosen: {
    en: 'The local government may then not decline under (7), though it may forward the case; where (6) does not require it, it may still commence. Awareness of the local government is not required. The law of the day of the answer determines whether case management has to be commenced, also in a procedure that began before.',
    et: 'Kohaliku omavalitsuse üksus ei või siis lõike 7 järgi jätta juhtumikorraldust algatamata, küll aga võib ta juhtumi edastada; kui lõige 6 seda ei nõua, võib ta siiski algatada. Lapsest teada saamine ei ole tingimus. Kas juhtumikorraldus tuleb algatada, määrab vastuse päeval kehtiv õigus, ka varem alanud menetluses.',
  },
  because: {
    en: '§ 28 (5) calls the conditions of (6) prerequisites, and has them pre-assessed before the decision of (7): (6) sets the conditions, (7) the term. No text forbids commencing without them. A duty to commence is no rule of procedure.',
    et: '§ 28 lg 5 nimetab lõikes 6 sätestatut eeldusteks, mida hinnatakse enne lõike 7 otsust: lõige 6 sätestab eeldused, lõige 7 tähtaja. Ükski säte ei keela algatada ka nendeta. Algatamise kohustus ei ole menetlusnorm.',
  },
  alternatives: [
    {
      en: 'Without the prerequisites of (6) there is no case management: the child is helped within the field, or the case is forwarded.',
      et: 'Lõike 6 eeldusteta juhtumikorraldust ei algatata: last abistatakse valdkonnas või edastatakse juhtum.',
    },
    needsMetByOneMeasure,
    commenceOnlyOnceAware,
    formerSubsection4GoesOn,
  ],
};

/** § 29 (4) until 2026-12-31, beside (3¹). */
export const subsection4AppliesByItself: Reading = {
  chosen: {
    en: 'Only the condition of (4) itself counts; where (3¹) obliges, case management is commenced although one measure would do.',
    et: 'Arvestatakse üksnes lõike 4 enda tingimust; lõike 3¹ juhul algatatakse juhtumikorraldus ka siis, kui piisaks ühest meetmest.',
  },
  because: {
    en: '(3¹) was added later without a change of (4), and is a norm of its own.',
    et: 'Lõige 3¹ lisati hiljem lõiget 4 muutmata ja see on omaette norm.',
  },
  alternatives: [
    {
      en: 'The prohibition applies to the child of a victim in danger as well, whatever would be enough.',
      et: 'Keeld kehtib ka hädaohus oleva ohvri lapse puhul, olenemata sellest, millest piisaks.',
    },
  ],
};
