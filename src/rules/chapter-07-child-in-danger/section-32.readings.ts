import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** A reading of § 32: those who place in safety have the duties for which the text names nobody. */
const thoseWhoPlaceInSafety: Bilingual = {
  en: 'Those who place in safety under § 32 (3): the official of the location and the police.',
  et: 'Need, kes toimetavad lapse ohututesse tingimustesse (§ 32 lg 3): viibimiskoha järgse kohaliku omavalitsuse üksuse lastekaitsetöötaja ja politsei.',
};

/** § 32 (1), (2), (4): the text does not name whose duty it is. */
export const bearerIsNotNamed: Reading = {
  chosen: {
    en: 'No bearer is given, since the text names none.',
    et: 'Kohustatud isikut ei nimetata, sest säte seda ei tee.',
  },
  because: {
    en: 'The duty is in the passive voice.',
    et: 'Kohustus on sõnastatud umbisikuliselt.',
  },
  alternatives: [thoseWhoPlaceInSafety],
};

/** § 32 (1), (3): placing in safety is a permission. */
export const placingInSafetyIsPermitted: Reading = {
  chosen: {
    en: 'To place in safety is a permission; the official decides whether it is necessary.',
    et: 'Ohututesse tingimustesse toimetamine on õigus; selle vajalikkuse üle otsustab ametiisik.',
  },
  because: {
    en: 'The words of (1) are “may, if necessary”; (3) names only who does it.',
    et: 'Lõike 1 sõnad on „vajaduse korral võib“; lõige 3 nimetab vaid, kes seda teeb.',
  },
  alternatives: [
    {
      en: '(3) makes it a duty of those it names once it is necessary.',
      et: 'Lõige 3 teeb selle nimetatute kohustuseks, kui see on vajalik.',
    },
  ],
};

/** § 32 (5): who places the child under which clause. */
export const officialDecidesUnderClauses2And3: Reading = {
  chosen: {
    en: 'Under clauses 2 and 3 an official of the local government or of the Board decides; clause 1 names nobody who places.',
    et: 'Punktide 2 ja 3 järgi otsustab kohaliku omavalitsuse üksuse või Sotsiaalkindlustusameti lastekaitsetöötaja; punkt 1 paigutajat ei nimeta.',
  },
  because: { en: 'Clause 1 requires consent only.', et: 'Punkt 1 nõuab vaid nõusolekut.' },
  alternatives: [thoseWhoPlaceInSafety],
};
