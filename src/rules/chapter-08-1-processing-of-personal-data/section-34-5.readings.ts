import type { Reading } from '../../model/rule/norm.ts';

/** § 34⁵ (1), (3): who has the duty, where the text is in the passive voice. */
export const boardRunsHelpline: Reading = {
  chosen: {
    en: 'The Social Insurance Board has the duty.',
    et: 'Kohustatud on Sotsiaalkindlustusamet.',
  },
  because: {
    en: 'It runs the helpline (§ 15 (3) 6)), and under (2) it releases the recordings.',
    et: 'Amet peab lasteabitelefoni (§ 15 lg 3 p 6) ja väljastab lõike 2 järgi salvestised.',
  },
  alternatives: [
    {
      en: 'Nobody is named: whoever runs the helpline on the Board’s behalf is bound too.',
      et: 'Kohustatud isikut ei ole nimetatud: kohustatud on ka see, kes lasteabitelefoni ameti nimel peab.',
    },
  ],
};

/** § 34⁵ (3): whether recordings made before 2025-01-10 are included. */
export const earlierRecordingsToo: Reading = {
  chosen: {
    en: 'Recordings made before 2025-01-10 are included, for six months from the day of each.',
    et: 'Lõige hõlmab ka enne 10. jaanuari 2025 tehtud salvestisi; kuus kuud arvestatakse salvestamise päevast.',
  },
  because: {
    en: 'The subsection counts from the recording, and there is no transitional provision for earlier ones.',
    et: 'Lõike järgi arvestatakse tähtaega salvestamisest ja varasemate kohta rakendussätet ei ole.',
  },
  alternatives: [
    {
      en: 'Only recordings made from 2025-01-10 on, when the duty to record began.',
      et: 'Üksnes alates 10. jaanuarist 2025 tehtud salvestised, sest siis algas salvestamise kohustus.',
    },
  ],
};

/** § 34⁵ (2): until when a recording is released, and whether a demand delays the deletion. */
export const releasedUntilDeleted: Reading = {
  chosen: {
    en: 'A demand made before the recording is deleted has to be met. It does not delay the deletion.',
    et: 'Enne salvestise kustutamist esitatud nõue tuleb täita. Kustutamist see edasi ei lükka.',
  },
  because: {
    en: '(2) sets no end to the duty, and (3) provides for no suspension: the recording is released, then deleted.',
    et: 'Lõikes 2 ei ole kohustusele lõppu määratud ja lõikes 3 ei ole peatumist ette nähtud: salvestis väljastatakse ja seejärel kustutatakse.',
  },
  alternatives: [
    {
      en: 'After six months nothing is released any more, even where a recording still exists.',
      et: 'Pärast kuue kuu möödumist enam ei väljastata, isegi kui salvestis on alles.',
    },
    {
      en: 'After a demand the recording is kept until it is released.',
      et: 'Nõude korral säilitatakse salvestis kuni väljastamiseni.',
    },
  ],
};

/** § 34⁵ (3): for how long a recording is kept, and what moves or delays the end. */
export const exactlySixMonths: Reading = {
  chosen: {
    en: 'Kept for six months, neither less nor more, and deleted from the day after they end. Days off do not move that end, and no demand delays it.',
    et: 'Salvestist säilitatakse täpselt kuus kuud ja see kustutatakse alates tähtaja lõppemisele järgnevast päevast. Puhkepäevad tähtaja lõppu ei nihuta ja nõue seda edasi ei lükka.',
  },
  because: {
    en: 'The text sets how long a recording is kept and requires its deletion once that time has passed, without a further term. § 29¹ (4) sets only a longest time.',
    et: 'Säte määrab säilitamise aja ja nõuab selle möödumisel kustutamist ilma lisatähtajata. § 29¹ lg 4 määrab üksnes ülempiiri.',
  },
  alternatives: [
    {
      en: 'A recording that the police, the prosecutor’s office or a court has demanded is kept until it has been released.',
      et: 'Salvestist, mille on välja nõudnud politsei, prokuratuur või kohus, säilitatakse väljastamiseni.',
    },
  ],
};
