import { all, holds, is } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { awareOnReceiptOfNotice } from '../chapter-06-child-in-need-of-assistance/awareness.readings.ts';
import {
  olderProcedureKeepsTenDays,
  procedureBegunBefore2027,
} from '../chapter-06-child-in-need-of-assistance/procedure-under-way.readings.ts';
import { hasThirtyDays } from '../chapter-06-child-in-need-of-assistance/ten-or-thirty-days.ts';
import { joinReadings } from '../join-readings.ts';

const ofTheLocalGovernment = {
  bearer: ['local-government'],
  bearerMunicipality: 'localGovernment.municipality',
  term: { length: { days: 30 }, from: 'localGovernment.becameAwareAt', orReceipt: true },
} as const;

const becauseOfItsWords: Bilingual = {
  en: 'It speaks of ascertaining for the first time, as § 27² does in its title, and § 27² bore the number 27¹ before; it names the same decision of the same body, and thirty days after a report would delay the urgent case.',
  et: 'See räägib esmakordsest väljaselgitamisest nagu § 27² pealkiri ja § 27² kandis varem numbrit 27¹; nimetatud on sama organi sama otsus ja kolmkümmend päeva pärast teadet viivitaks kiireloomulist juhtumit.',
};
const byTheLetter: Bilingual = {
  en: 'By the letter: thirty days after a professional’s report under § 27¹, and ten after a screening.',
  et: 'Sõna-sõnalt: kolmkümmend päeva pärast spetsialisti teadet § 27¹ järgi ja kümme pärast andmete läbivaatamist.',
};
const firstScreeningOnly: Bilingual = {
  en: 'Only for the first screening of each municipality; later ones have ten days.',
  et: 'Üksnes omavalitsuse esimesel andmete läbivaatamisel; hilisematel on aega kümme päeva.',
};

/** § 41¹: thirty days instead of ten where the need was first ascertained from the data on disability. */
const decideAfterDisabilityScreening: Norm = {
  id: 'decide-after-disability-screening',
  modality: 'obligation',
  label: {
    en: 'Decide on case management after data on disability, from 2025 also on need for support',
    et: 'Juhtumikorralduse algatamise otsus puude, alates 2025. aastast ka toevajaduse andmete põhjal',
  },
  versions: [
    {
      ...ofTheLocalGovernment,
      provisions: ['§ 41¹', '§ 27¹'],
      from: '2023-01-01',
      until: '2024-12-31',
      amendedBy: 'RT I, 28.04.2022, 1',
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware'), ...hasThirtyDays.until2024),
      reading: joinReadings(
        {
          chosen: {
            en: 'Thirty days take the place of the ten of § 29 (3) where the data on disability first showed the need.',
            et: 'Kolmkümmend päeva asendab § 29 lg 3 kümmet päeva, kui abivajadus selgus esmakordselt puude andmetest.',
          },
          because: {
            en: 'The special rule names the same decision of the same body with a longer term.',
            et: 'Erinorm nimetab sama organi sama otsust pikema tähtajaga.',
          },
          alternatives: [firstScreeningOnly],
        },
        olderProcedureKeepsTenDays,
        awareOnReceiptOfNotice,
      ),
    },
    {
      // The section to which it refers became § 27², and was widened; § 41¹ itself was not changed.
      ...ofTheLocalGovernment,
      provisions: ['§ 41¹', '§ 27²'],
      from: '2025-01-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware'), ...hasThirtyDays.from2025),
      reading: joinReadings(
        {
          chosen: {
            en: 'Thirty days take the place of the ten of § 29 (3) where the data of § 27² first showed the need; § 27¹, which it names, is a slip.',
            et: 'Kolmkümmend päeva asendab § 29 lg 3 kümmet päeva, kui abivajadus selgus esmakordselt § 27² andmetest; viide §-le 27¹ on jäänud muutmata.',
          },
          because: becauseOfItsWords,
          alternatives: [byTheLetter, firstScreeningOnly],
        },
        olderProcedureKeepsTenDays,
        awareOnReceiptOfNotice,
      ),
    },
    {
      // § 29 (3), whose ten days it lengthens, became § 29 (7).
      ...ofTheLocalGovernment,
      provisions: ['§ 41¹', '§ 27²', '§ 29 (7)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware'), ...hasThirtyDays.from2025),
      reading: joinReadings(
        {
          chosen: {
            en: 'It is the decision of § 29 (7), after a pre-assessment (§ 28 (5)), with thirty days instead of ten where the data of § 27² first showed the need; § 27¹, which it names, is a slip.',
            et: 'See on § 29 lg 7 otsus, mille eel tehakse eelhindamine (§ 28 lg 5), kümne päeva asemel kolmekümne päevaga, kui abivajadus selgus esmakordselt § 27² andmetest; viide §-le 27¹ on jäänud muutmata.',
          },
          because: becauseOfItsWords,
          alternatives: [
            byTheLetter,
            {
              en: 'It is a decision of its own: without a pre-assessment, and without a way to forward the case.',
              et: 'See on omaette otsus: eelhindamist ei ole ja juhtumit edastada ei saa.',
            },
            firstScreeningOnly,
          ],
        },
        procedureBegunBefore2027,
        olderProcedureKeepsTenDays,
        awareOnReceiptOfNotice,
      ),
    },
  ],
};

/** The norms of § 41¹, in its order. */
export const section41Superscript1: readonly Norm[] = [decideAfterDisabilityScreening];
