import { Engine } from 'json-rules-engine';

function engineOf({ conditions, rules }, options, operators = {}) {
  const engine = new Engine([], options);
  for (const [name, test] of Object.entries(operators)) engine.addOperator(name, test);
  for (const [id, condition] of Object.entries(conditions)) {
    engine.setCondition(id, condition);
    engine.addRule({ conditions: { all: [{ condition: id }] }, event: { type: id } });
  }
  for (const [id, condition] of Object.entries(rules)) engine.addRule({ conditions: condition, event: { type: id } });
  return engine;
}

async function idsThatHold(engine, facts) {
  const { events } = await engine.run(facts);
  return new Set(events.map(({ type }) => type));
}

const prepare = (facts) => facts;

/** One run with the operators that the engine has. */
const once = (options) => (document, ids) => {
  const engine = engineOf(document, options);
  const answer = async (facts) => {
    const holding = await idsThatHold(engine, facts);
    return ids.map((id) => holding.has(id));
  };
  return { prepare, answer };
};

/** The tests of the norms, with a test of an absent fact coming out as told. */
const operatorsWith = (ofAbsent) => ({
  is: (fact, value) => (fact === undefined ? ofAbsent : fact === value),
  oneOf: (fact, values) => (fact === undefined ? ofAbsent : values.includes(fact)),
  noneOf: (fact, values) => (fact === undefined ? ofAbsent : !values.includes(fact)),
});

function twoRuns(document, ids) {
  const certain = engineOf(document, { allowUndefinedFacts: true }, operatorsWith(false));
  const possible = engineOf(structuredClone(document), { allowUndefinedFacts: true }, operatorsWith(true));
  const answer = async (facts) => {
    const surely = await idsThatHold(certain, facts);
    const perhaps = await idsThatHold(possible, facts);
    return ids.map((id) => (surely.has(id) ? true : perhaps.has(id) ? 'unknown' : false));
  };
  return { prepare, answer };
}

export const ways = { strict: once({}), plain: once({ allowUndefinedFacts: true }), twoRuns };
