import { codeOfTruth } from '../../model/entity/value-codes.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { type Derivation, threeStates } from '../../model/rule/derived-fact.ts';
import { recordConditions } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-records.ts';
import { provisionsOfRecords } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-restrictions.ts';
import { derivedPersonFacts } from '../../rules/derived-person-facts.ts';
import { type EncodedPerson, personEntity } from '../../rules/facts/person-entity.ts';
import type { RecordCondition } from '../../rules/facts/person-facts.ts';
import type { EncodedRecord } from '../../rules/facts/record-entity.ts';
import type { Law } from '../../rules/law.ts';
import { type LawOfPersons, lawOfPersons } from '../../rules/law-of-persons.ts';
import { doneOfPerson } from '../done/done-of-person.ts';
import type { EntityRules } from '../entity-rules.ts';
import { evaluateRecord } from './record-evaluation.ts';
import { screeningDeadline } from './screening-deadlines.ts';

/** One for each version, so that laws with the same version have the same. */
const derivationOf = /* @__PURE__ */ memoizeWeak(
  ({ truthOf, waitsFor }: LawOfPersons['derivedPersonFacts'][number]): Derivation => ({
    states: threeStates,
    stateOf: (person) => codeOfTruth(truthOf(person as EncodedPerson)),
    waitsFor: (person) => waitsFor(person as EncodedPerson),
  }),
);
const derivations = /* @__PURE__ */ memoizeWeak((law: Law) => lawOfPersons(law).derivedPersonFacts.map(derivationOf));

/** The rules of the Act for a person. */
export const personRules: EntityRules = {
  entity: personEntity,
  definitions: () => [],
  norms: (law) => law.personNorms,
  derived: derivedPersonFacts.map(({ name, from }) => ({ facts: [{ name, from }] })),
  derivations,
  parts: {
    conditions: Object.keys(recordConditions) as readonly RecordCondition[],
    provisions: provisionsOfRecords,
    evaluate: (law, record) => evaluateRecord(law, record as EncodedRecord),
  },
  deadlineOf({ encoded, evaluator, time }, norm, applies, done) {
    const person = encoded as EncodedPerson;
    const deadline = screeningDeadline(evaluator.law, norm, applies, person, time, done?.restart?.day);
    return deadline === undefined || done?.doneAt === undefined ? deadline : { ...deadline, doneAt: done.doneAt };
  },
  done: doneOfPerson,
};
