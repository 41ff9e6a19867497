import { age, death } from '../chapter-01-general-provisions/section-3.derived-facts.ts';
import { restrictedHour } from '../chapter-05-principles-of-treatment-of-children/section-23.derived-facts.ts';
import { formerProcedure } from '../chapter-06-child-in-need-of-assistance/procedure-under-way.derived-facts.ts';
import { threateningBehaviour } from '../chapter-06-child-in-need-of-assistance/section-26.derived-facts.ts';
import {
  noticeIsReceived,
  placeOfStay,
  registeredResidence,
} from '../chapter-06-child-in-need-of-assistance/section-27.derived-facts.ts';
import {
  awareness,
  casePlan,
  measureFields,
  quietMonths,
  settledElsewhere,
} from '../chapter-06-child-in-need-of-assistance/section-29.derived-facts.ts';
import { hearingIsRecorded } from '../chapter-06-child-in-need-of-assistance/section-29-1.derived-facts.ts';
import { separation } from '../chapter-07-child-in-danger/section-33.derived-facts.ts';
import {
  dataListing,
  taskOfInvolvement,
  taskOfLocalGovernment,
} from '../chapter-08-1-processing-of-personal-data/section-34-2.derived-facts.ts';
import { helplineRecording } from '../chapter-08-1-processing-of-personal-data/section-34-5.derived-facts.ts';
import type { DerivedFact, DerivedGroup } from './derived-group.ts';

/** All derived facts of a case, each beside the section that it comes from; in the order in which codes have them. */
export const derivedGroups: readonly DerivedGroup[] = [
  age,
  death,
  registeredResidence,
  placeOfStay,
  noticeIsReceived,
  awareness,
  separation,
  hearingIsRecorded,
  threateningBehaviour,
  measureFields,
  formerProcedure,
  casePlan,
  quietMonths,
  settledElsewhere,
  dataListing,
  taskOfInvolvement,
  taskOfLocalGovernment,
  helplineRecording,
  restrictedHour,
];

/** The derived facts in a row, in the order of {@link derivedGroups}. */
export const derivedFacts: readonly DerivedFact[] = derivedGroups.flatMap((group) => group.facts);
