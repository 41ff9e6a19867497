import { type EncodedInput, isTimeKnown } from '../../model/entity/encoded-input.ts';
import {
  type DerivedFact as FactOf,
  type DerivedGroup as GroupOf,
  threeStates,
} from '../../model/rule/derived-fact.ts';
import { plusMonths } from '../../model/time/civil-day.ts';
import { type CaseFact, factPosition } from './case-facts.ts';

/** Derived facts of a case that depend on each other. */
export type DerivedGroup = GroupOf<DerivedFactName, CaseFact>;

/** A derived fact of a case. */
export type DerivedFact = FactOf<DerivedFactName, CaseFact>;

/** The names of the derived facts. */
export type DerivedFactName =
  | 'child.isKnownUnderEighteen'
  | 'child.ageIsNotKnown'
  | 'child.isDeceased'
  | 'child.isUnderSixteen'
  | 'child.registeredResidenceIsKnown'
  | 'notice.receiverIsOfRegisteredResidence'
  | 'localGovernment.isOfRegisteredResidence'
  | 'notice.receiverIsOfPlaceOfStay'
  | 'notice.isReceived'
  | 'localGovernment.isAware'
  | 'separation.hasStarted'
  | 'separation.seventyTwoHoursHavePassed'
  | 'hearing.isRecorded'
  | 'need.behaviourThreatensWellbeing'
  | 'need.measuresAreOfOneField'
  | 'need.measuresAreOfSeveralFields'
  | 'procedure.beganBefore2023'
  | 'procedure.beganBeforeApril2023'
  | 'procedure.beganBefore2025'
  | 'procedure.beganBefore2027'
  | 'caseManagement.hasCasePlan'
  | 'caseManagement.sixMonthsHavePassed'
  | 'child.hasSettledElsewhere'
  | 'data.isListed'
  | 'data.isListedAsFarAsItAffectsChild'
  | 'data.isObtainable'
  | 'data.isObtainableAsFarAsItAffectsChild'
  | 'data.taskIsOfSection29Superscript1Or33'
  | 'data.noOtherTaskIsGiven'
  | 'helplineCall.isRecorded'
  | 'helplineCall.sixMonthsHavePassed'
  | 'presence.isRestrictedHour';

/** The position of a fact among the codes of a case. */
export const position = (path: CaseFact): number => factPosition.get(path)!;

/** Codes: of an unknown fact, and of a value (see {@link EncodedInput}). */
export const unknownCode = 0;
export const value = 1;
/** `child.registeredResidence: not-known`, and `none` of what may be given so. */
export const notKnown = 2;

/** Whether two municipalities are the same, as an index into {@link threeStates}. */
export function same(encoded: EncodedInput, a: number, b: number): number {
  if (encoded.codes[a] !== value || encoded.codes[b] !== value) return 0;
  return encoded.texts[a] === encoded.texts[b] ? 2 : 1;
}

/** An event has happened once it is given: a given day or instant is never later than the evaluation time. */
export function happened(
  name: DerivedFactName,
  from: CaseFact,
  { since, provisions, formerly = [] }: { readonly since: string } & Pick<DerivedFact, 'provisions' | 'formerly'>,
): DerivedGroup {
  const index = position(from);
  return {
    facts: [{ name, from: [from], provisions, formerly }],
    versions: [
      {
        from: since,
        states: threeStates,
        stateOf: (encoded) => (encoded.codes[index] === unknownCode ? 0 : isTimeKnown(index, encoded) ? 2 : 1),
      },
    ],
  };
}

/** Whether whole months have passed since a day: its last day has ended. A waiting period never moves. */
export const havePassed = (months: number, since: number, today: number): boolean => today > plusMonths(since, months);
