import { evaluatorFor, factSources } from '../assessment/evaluator.ts';
import type { DocumentKind } from '../model/input/document.ts';
import { memoizeBounded } from '../model/memoize.ts';
import { lawOn } from '../rules/law.ts';
import { candidatesIn, codesOfInput, pathsTogether } from './entity-inputs.ts';
import { type InputSpace, inputSpaceOf } from './input-axes.ts';
import { recordInputSpace, recordsToTry } from './record-inputs.ts';
import { rulesByKind } from './rules-by-kind.ts';

function spaceOn(kind: DocumentKind, day: string): InputSpace {
  const law = lawOn(day);
  const entityRules = rulesByKind[kind];
  const { parts } = entityRules.entity;
  const ofTable = candidatesIn(kind, day);
  const records = parts === undefined ? [] : recordsToTry(law, inputSpaceOn.record(day));
  return inputSpaceOf({
    ruleSet: evaluatorFor(entityRules, law).compiled.ruleSet,
    sources: factSources(entityRules),
    together: pathsTogether(kind),
    candidates: (path) => (path === parts?.key ? records : ofTable(path)),
    read: (input) => codesOfInput(kind, law, input, day),
  });
}

/** The input space of everything that conditions on a case, a person or a record test, for an answer of a day under its law. */
export const inputSpaceOn = {
  case: /* @__PURE__ */ memoizeBounded((day: string): InputSpace => spaceOn('case', day)),
  person: /* @__PURE__ */ memoizeBounded((day: string): InputSpace => spaceOn('person', day)),
  record: /* @__PURE__ */ memoizeBounded((day: string): InputSpace => recordInputSpace(lawOn(day), day)),
};
