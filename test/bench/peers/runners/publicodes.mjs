import Engine from 'publicodes';

const word = (value) => (value === true ? 'oui' : value === false ? 'non' : `'${value}'`);

const prepare = (facts) =>
  Object.fromEntries(
    Object.entries(facts).map(([path, value]) => [['fact', ...path.split('.')].join(' . '), word(value)]),
  );

function plain(document, ids) {
  const engine = new Engine(document);
  const names = ids.map((id) => (`definition . ${id}` in document ? `definition . ${id}` : `norm . ${id}`));
  const evaluated = (situation) => {
    engine.setSituation(situation);
    return names.map((name) => engine.evaluate(name));
  };
  const answer = (situation) => evaluated(situation).map(({ nodeValue }) => nodeValue ?? 'unknown');
  /** Whether each answer names facts that were not told. */
  const namesMissing = (situation) =>
    evaluated(situation).map(({ missingVariables }) => Object.keys(missingVariables).length > 0);
  return { prepare, answer, namesMissing };
}

export const ways = { plain };
