import { type DerivedGroup, happened } from '../facts/derived-group.ts';

/** § 29¹ (4): the hearing of the child is recorded. */
export const hearingIsRecorded: DerivedGroup = happened('hearing.isRecorded', 'hearing.recordedOn', {
  since: '2022-05-08',
  provisions: ['§ 29¹ (4)'],
});
