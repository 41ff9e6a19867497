import { compile, evaluate, truthOf } from '../../../src/engine/compile.ts';
import { codeOfValue } from '../../../src/engine/rule-set.ts';
import type { Truth } from '../../../src/model/rule/truth.ts';
import { perCase, perCaseAwaited, type Subject } from '../harness.ts';
import type { PeerCase, PeerFacts } from './facts-of-cases.ts';
import { peerNorms } from './norms.ts';
import { start, type Way } from './peers.ts';

/** As it stands in the tables. */
export const lasteksAlike = 'lasteks: the same norms on the same facts, without the rest';

const compiled = compile({
  facts: peerNorms.facts,
  groups: [],
  definitions: peerNorms.definitions,
  rules: peerNorms.norms,
});
const nodes = peerNorms.ids.map((id) => compiled.nodeOf.get(id)!);
const bits = new Uint8Array(compiled.nodeCount);

/** The compiled evaluator of lasteks on what peers are given: facts by name, read anew for each case. */
export function answerAlike(facts: PeerFacts): readonly Truth[] {
  const codes = new Uint8Array(peerNorms.facts.length);
  for (const name in facts) {
    const position = compiled.positionOf.get(name)!;
    codes[position] = codeOfValue(peerNorms.facts[position]!, facts[name]!);
  }
  evaluate(compiled, codes, bits);
  return nodes.map((node) => truthOf(bits[node]!));
}

/** Lines without end, each a case with its facts, as the harness wants them. */
export function* linesOf(cases: Iterator<PeerCase, never>): Generator<string, never> {
  for (;;) yield JSON.stringify(cases.next().value);
}

const parsed = (line: string): PeerCase => JSON.parse(line) as PeerCase;

/** Every way that is timed, and the evaluator of lasteks beside it. */
export async function peerSubjects(ways: readonly Way[]): Promise<readonly Subject[]> {
  const alike = perCase(lasteksAlike, 2000, (line) => parsed(line).facts, answerAlike);
  const timed = ways.filter(({ cases }) => cases !== undefined).map(subjectOf);
  return [...(await Promise.all(timed)), alike as Subject];
}

/** What answers at once is not waited for: that would cost more than some of the answers. */
async function subjectOf(way: Way): Promise<Subject> {
  const { prepare, answer } = await start(way);
  const preparedOf = (line: string): unknown => {
    const { facts, input } = parsed(line);
    return prepare(facts, input);
  };
  return way.isAwaited
    ? perCaseAwaited(way.name, way.cases!, preparedOf, async (prepared) => answer(prepared))
    : perCase(way.name, way.cases!, preparedOf, answer);
}
