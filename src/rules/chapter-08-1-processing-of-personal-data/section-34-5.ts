import { all, any, is, isNot, oneOf } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

const ofTheBoard = {
  from: '2025-01-10',
  amendedBy: 'RT I, 31.12.2024, 3',
  bearer: ['social-insurance-board'],
} as const;
const bothOf = (one: Bilingual, other: Bilingual): Bilingual => ({
  en: `${one.en} ${other.en}`,
  et: `${one.et} ${other.et}`,
});
const recordedOn = 'helplineCall.recordedOn';

/** (1) and (3) are in the passive voice. */
const whoRunsTheHelpline: Reading = {
  chosen: {
    en: 'The duty is the Social Insurance Board’s.',
    et: 'Kohustatud on Sotsiaalkindlustusamet.',
  },
  because: {
    en: 'It runs the helpline (§ 15 (3) 6)), and (2) has it release the recordings.',
    et: 'Tema peab lasteabitelefoni (§ 15 lg 3 p 6) ja lg 2 järgi väljastab ta salvestised.',
  },
  alternatives: [
    {
      en: 'Nobody is named: whoever runs the helpline on the Board’s behalf is bound too.',
      et: 'Kohustatut ei nimetata: seotud on ka see, kes telefoni ameti eest peab.',
    },
  ],
};

/** (3) names the day of the recording, and no day from which recordings count. */
const alsoOfEarlierRecordings = {
  chosen: {
    en: 'What was recorded before 2025-01-10 counts too, six months from its own day.',
    et: 'Arvestatakse ka enne 10.01.2025 salvestatut, kuus kuud selle enda päevast.',
  },
  because: {
    en: 'The subsection counts from the recording, and there is no transition for earlier ones.',
    et: 'Lõige arvestab aega salvestamisest ega näe varasematele ette üleminekut.',
  },
  otherwise: {
    en: 'Only what is recorded from 2025-01-10 on, when the duty to record began.',
    et: 'Üksnes alates 10.01.2025 salvestatu, mil algas salvestamise kohustus.',
  },
} satisfies Record<string, Bilingual>;

/** § 34⁵ (1): calls are recorded, for help, as evidence and for the quality of advice. */
const recordHelplineCall: Norm = {
  id: 'record-helpline-call',
  modality: 'obligation',
  label: { en: 'Record the call to the child helpline', et: 'Lasteabitelefoni kõne salvestamine' },
  versions: [
    {
      ...ofTheBoard,
      provisions: ['§ 34⁵ (1)'],
      when: all(any(is('helplineCall.made'), is('helplineCall.isRecorded'))),
      reading: whoRunsTheHelpline,
    },
  ],
};

/** § 34⁵ (2): three may demand a recording; within the six months there has to be one. */
const releaseHelplineRecording: Norm = {
  id: 'release-helpline-recording',
  modality: 'obligation',
  label: { en: 'Release the recording of the call', et: 'Kõne salvestise väljastamine' },
  versions: [
    {
      ...ofTheBoard,
      provisions: ['§ 34⁵ (2)', '§ 34⁵ (3)'],
      counterpart: ['police', 'prosecutor', 'court'],
      when: all(
        is('helplineCall.isRecorded'),
        oneOf('helplineCall.demandedBy', 'police-and-border-guard', 'prosecutor', 'court'),
        any(isNot('helplineCall.sixMonthsHavePassed'), isNot('helplineCall.recordingDeleted')),
      ),
      reading: {
        chosen: {
          en: 'A demand made before the recording is deleted has to be met; it does not put off the deletion.',
          et: 'Enne salvestise kustutamist esitatud nõue tuleb täita; kustutamist see edasi ei lükka.',
        },
        because: {
          en: '(2) sets no end to the duty, and (3) knows no stay: release, then delete.',
          et: 'Lõige 2 ei sea kohustusele lõppu ja lõige 3 ei tunne peatumist: enne väljastada, siis kustutada.',
        },
        alternatives: [
          {
            en: 'After six months nothing is released any more, even where a recording is still there.',
            et: 'Pärast kuut kuud enam ei väljastata, isegi kui salvestis on alles.',
          },
          {
            en: 'A demand keeps the recording until it is met.',
            et: 'Nõude korral säilitatakse salvestis kuni väljastamiseni.',
          },
        ],
      },
    },
  ],
};

/** § 34⁵ (3): a recording is kept for six months from its day; until they end it may not be deleted. */
const keepHelplineRecording: Norm = {
  id: 'keep-helpline-recording',
  modality: 'obligation',
  label: { en: 'Keep the recording of the call', et: 'Kõne salvestise säilitamine' },
  versions: [
    {
      ...ofTheBoard,
      provisions: ['§ 34⁵ (3)'],
      when: all(is('helplineCall.isRecorded'), isNot('helplineCall.sixMonthsHavePassed')),
      term: { length: { months: 6 }, from: recordedOn, ceiling: true },
      reading: {
        chosen: bothOf(whoRunsTheHelpline.chosen, alsoOfEarlierRecordings.chosen),
        because: bothOf(whoRunsTheHelpline.because, alsoOfEarlierRecordings.because),
        alternatives: [...whoRunsTheHelpline.alternatives, alsoOfEarlierRecordings.otherwise],
      },
    },
  ],
};

/** § 34⁵ (3): and deleted when they end, not earlier: what is deleted while it has to be kept does not fulfil this duty. */
const deleteHelplineRecording: Norm = {
  id: 'delete-helpline-recording',
  modality: 'obligation',
  label: { en: 'Delete the recording of the call', et: 'Kõne salvestise kustutamine' },
  versions: [
    {
      ...ofTheBoard,
      provisions: ['§ 34⁵ (3)'],
      when: all(is('helplineCall.sixMonthsHavePassed')), // of what was not recorded they never pass
      term: { immediately: true, after: { months: 6 }, from: recordedOn },
      reading: {
        chosen: bothOf(
          {
            en: 'Kept for six months, neither less nor more, and deleted from the day after their end: days off do not move that end, and no demand puts it off.',
            et: 'Säilitatakse kuus kuud, mitte vähem ega rohkem, ja kustutatakse alates nende lõppemise järgmisest päevast: puhkepäevad lõppu ei nihuta ja nõue seda edasi ei lükka.',
          },
          alsoOfEarlierRecordings.chosen,
        ),
        because: bothOf(
          {
            en: 'The text sets how long a recording is kept and has it deleted once that time has passed, without a further term; § 29¹ (4) sets only a longest time.',
            et: 'Säte määrab säilitamise aja ja kustutamise selle möödumisel, ilma lisatähtajata; § 29¹ lg 4 määrab vaid ülempiiri.',
          },
          alsoOfEarlierRecordings.because,
        ),
        alternatives: [
          alsoOfEarlierRecordings.otherwise,
          {
            en: 'What the Police, the prosecutor’s office or a court has demanded is kept until it has been released.',
            et: 'Salvestist, mida on nõudnud politsei, prokuratuur või kohus, säilitatakse väljastamiseni.',
          },
        ],
      },
    },
  ],
};

/** The norms of § 34⁵, in its order. */
export const section34Superscript5: readonly Norm[] = [
  recordHelplineCall,
  releaseHelplineRecording,
  keepHelplineRecording,
  deleteHelplineRecording,
];
