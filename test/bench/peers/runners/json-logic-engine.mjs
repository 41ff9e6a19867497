import { LogicEngine } from 'json-logic-engine';
import { nested as prepare } from './nested.mjs';

/** Compiles each rule once; definitions are worked out first and stand among the data of the norms. */
function rulesOf({ definitions, norms }) {
  const engine = new LogicEngine();
  const built = (rules) => Object.entries(rules).map(([id, rule]) => [id, engine.build(rule)]);
  const first = built(definitions);
  const second = built(norms);
  return (facts) => {
    const found = {};
    const data = { ...facts, definitions: found };
    for (const [id, rule] of first) found[id] = Boolean(rule(data));
    return [...Object.values(found), ...second.map(([, rule]) => Boolean(rule(data)))];
  };
}

const plain = (document) => ({ prepare, answer: rulesOf(document) });

function twoRuns({ certain, possible }) {
  const surely = rulesOf(certain);
  const perhaps = rulesOf(possible);
  const answer = (facts) => {
    const possibly = perhaps(facts);
    return surely(facts).map((holds, index) => holds || (possibly[index] && 'unknown'));
  };
  return { prepare, answer };
}

export const ways = { plain, twoRuns };
