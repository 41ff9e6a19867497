import type { Norm } from '../../model/rule/norm.ts';
import { all, any, is, isNot, oneOf } from '../facts/conditions.ts';
import { joinReadings } from '../join-readings.ts';
import {
  boardRunsHelpline,
  earlierRecordingsToo,
  exactlySixMonths,
  releasedUntilDeleted,
} from './section-34-5.readings.ts';

/** § 34⁵ (1): calls to the helpline are recorded, for help, as evidence and for the quality of advice. */
const recordHelplineCall: Norm = {
  id: 'record-helpline-call',
  modality: 'obligation',
  label: { en: 'Record the call to the child helpline', et: 'Lasteabitelefoni kõne salvestamine' },
  versions: [
    {
      provisions: ['§ 34⁵ (1)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: all(any(is('helplineCall.made'), is('helplineCall.isRecorded'))),
      reading: boardRunsHelpline,
    },
  ],
};

/** § 34⁵ (2): a recording is released to the police, the prosecutor’s office or a court on demand. For six months there has to be one (3). */
const releaseHelplineRecording: Norm = {
  id: 'release-helpline-recording',
  modality: 'obligation',
  label: { en: 'Release the recording of the call', et: 'Kõne salvestise väljastamine' },
  versions: [
    {
      provisions: ['§ 34⁵ (2)', '§ 34⁵ (3)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      counterpart: ['police', 'prosecutor', 'court'],
      when: all(
        is('helplineCall.isRecorded'),
        oneOf('helplineCall.demandedBy', 'police-and-border-guard', 'prosecutor', 'court'),
        any(isNot('helplineCall.sixMonthsHavePassed'), isNot('helplineCall.recordingDeleted')),
      ),
      reading: releasedUntilDeleted,
    },
  ],
};

/** § 34⁵ (3): a recording is kept for six months from the day of recording. */
const keepHelplineRecording: Norm = {
  id: 'keep-helpline-recording',
  modality: 'obligation',
  label: { en: 'Keep the recording of the call', et: 'Kõne salvestise säilitamine' },
  versions: [
    {
      provisions: ['§ 34⁵ (3)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: all(is('helplineCall.isRecorded'), isNot('helplineCall.sixMonthsHavePassed')),
      term: { length: { months: 6 }, from: 'helplineCall.recordedOn', ceiling: true },
      reading: joinReadings(boardRunsHelpline, earlierRecordingsToo),
    },
  ],
};

/** § 34⁵ (3): after six months the recording is deleted. Deleting it earlier does not fulfil this duty. */
const deleteHelplineRecording: Norm = {
  id: 'delete-helpline-recording',
  modality: 'obligation',
  label: { en: 'Delete the recording of the call', et: 'Kõne salvestise kustutamine' },
  versions: [
    {
      provisions: ['§ 34⁵ (3)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['social-insurance-board'],
      when: all(is('helplineCall.sixMonthsHavePassed')),
      // never true of a call that was not recorded
      term: { immediately: true, after: { months: 6 }, from: 'helplineCall.recordedOn' },
      reading: joinReadings(exactlySixMonths, earlierRecordingsToo),
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
