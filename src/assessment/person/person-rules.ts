import { recordConditions } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-records.ts';
import { type EncodedPerson, personEntity } from '../../rules/facts/person-entity.ts';
import type { RecordCondition } from '../../rules/facts/person-facts.ts';
import type { EncodedRecord } from '../../rules/facts/record-entity.ts';
import { doneOfPerson } from '../done/done-of-person.ts';
import type { EntityRules } from '../entity-rules.ts';
import { derivedFromRole, derivedOfPerson } from './derived-person-facts.ts';
import { evaluateRecord } from './record-evaluation.ts';
import { screeningDeadline } from './screening-deadlines.ts';

/** What the law has for a person under §§ 15 (6), 19 and 20. */
export const personRules: EntityRules = {
  entity: personEntity,
  definitions: () => [],
  norms: (law) => law.personNorms,
  derived: [...derivedFromRole, ...derivedOfPerson],
  parts: {
    conditions: Object.keys(recordConditions) as readonly RecordCondition[],
    provisions: ['§ 20 (1)', '§ 20 (1¹)', '§ 20 (2)'],
    evaluate: (law, record) => evaluateRecord(law, record as EncodedRecord),
  },
  deadlineOf({ encoded, time }, norm, applies, done) {
    const deadline = screeningDeadline(norm, applies, encoded as EncodedPerson, time, done?.restart?.day);
    return deadline === undefined || done?.doneAt === undefined ? deadline : { ...deadline, doneAt: done.doneAt };
  },
  done: doneOfPerson,
};
