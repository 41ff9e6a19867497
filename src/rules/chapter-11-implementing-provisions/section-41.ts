import { type PenalProvision, parsePenalRange, penalRangeContains } from '../../act/penal-provision.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { BarBasis } from '../doubt-of-person.ts';
import { type EncodedPerson, knownNumber } from '../facts/person-entity.ts';
import type { EncodedRecord } from '../facts/record-entity.ts';
import { inForceFrom, setBy, transitionDays } from './transitions.ts';

const killing = /* @__PURE__ */ parsePenalRange('100–102', 'criminal-code');

const isKilling = (provisions: readonly PenalProvision[]): boolean =>
  provisions.some((provision) => penalRangeContains(killing, provision));

/** § 41 (3): whether a record is of the killings of §§ 100–102 of the Criminal Code. */
function isKillingUnderFormerCode({ law, offence }: EncodedRecord): Truth {
  const mayBe = offence === undefined || isKilling(offence['criminal-code'] ?? []);
  const isOpen = law === undefined || offence === undefined;
  return mayBe && (law === undefined || law === 'criminal-code') && (isOpen ? 'unknown' : true);
}

/** The section by which a screening gives the day of compliance. */
export const sectionOfCompliance = '§ 41';

/** § 41 (2): by when § 20 is complied with in respect of staff of before the Act. */
export const dayOfSection41Subsection2 = (): string => transitionDays.complianceOfBeforeTheAct.day;

/**
 * The days that a basis can give, whatever of its record is still unknown; `undefined` is no transition. § 41 (3) from its
 * first day, of (1¹) and the killings of §§ 100–102 of the Criminal Code alone; else § 41 (2).
 */
function daysOf(startedOn: number, { restriction, record }: BarBasis): readonly (string | undefined)[] {
  const ofOthers = startedOn < setBy('actInForce') ? dayOfSection41Subsection2() : undefined;
  if (restriction !== 'barred-under-former-or-foreign-law' || record === undefined) return [ofOthers];
  const ofKillings =
    startedOn < inForceFrom('complianceOnKillings') ? transitionDays.complianceOnKillings.day : ofOthers;
  const isOfKilling = isKillingUnderFormerCode(record);
  return isOfKilling === 'unknown' ? [ofKillings, ofOthers] : [isOfKilling ? ofKillings : ofOthers];
}

/**
 * § 41 (2), (3): by when § 20 has to be complied with in respect of somebody who was in service already; of several bases of
 * a bar the strictest counts, and one without a transition leaves none. The Estonian text counts (3) from the first day of
 * that subsection (2018-01-01) and means the Criminal Code.
 *
 * @param barred Whether there is a bar.
 * @param bases What the bar depends on, or may depend on.
 * @returns The day where it is certain: where the person is barred, and nothing that is still unknown can change it.
 */
export function complyBy(person: EncodedPerson, barred: Truth, bases: readonly BarBasis[]): string | undefined {
  const startedOn = knownNumber(person, 'startedOn');
  if (startedOn === undefined || barred !== true) return undefined;
  const days = bases.map((basis) => ({ isSure: basis.holds === true, all: new Set(daysOf(startedOn, basis)) }));
  const all = new Set(days.flatMap((each) => [...each.all]));
  if (all.has(undefined)) return undefined;
  const [strictest] = [...(all as ReadonlySet<string>)].sort();
  const isCertain =
    all.size === 1 || days.some((each) => each.isSure && each.all.size === 1 && each.all.has(strictest));
  return isCertain ? strictest : undefined;
}
