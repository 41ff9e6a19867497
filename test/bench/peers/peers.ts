import { existsSync } from 'node:fs';
import type { Truth } from '../../../src/model/rule/truth.ts';
import type { CaseInput } from '../../../src/rules/facts/case-entity.ts';
import type { PeerFacts } from './facts-of-cases.ts';
import { type PeerNorms, peerNorms } from './norms.ts';
import { toJsonLogic, toTwoRunsOfJsonLogic } from './to-json-logic.ts';
import { toJsonRulesEngine, toTwoRunsOfJsonRulesEngine } from './to-json-rules-engine.ts';
import { toPublicodes, toPublicodesWithDefaults } from './to-publicodes.ts';
import { toTwofoldZen, toZen, toZenOfBareTruths } from './to-zen.ts';

/** A peer that is ready to answer. */
export interface Started {
  /** Facts as the peer's users would have them; not timed. */
  readonly prepare: (facts: PeerFacts, input: CaseInput) => unknown;
  /** The truth of each definition and norm, in their order; an error where the peer refuses the case. */
  readonly answer: (prepared: unknown) => readonly Truth[] | Promise<readonly Truth[]>;
  /** Whether the peer names, beside each answer, facts that it lacked; where it does so of itself. */
  readonly namesMissing?: (prepared: unknown) => readonly boolean[];
}

/** One way of using a peer. */
export interface Way {
  /** As it stands in the tables. */
  readonly name: string;
  /** The package; `lasteks` itself has none here. */
  readonly package: string | undefined;
  /** Which runner, and which of its ways. */
  readonly runner: string;
  readonly way: string;
  readonly translate: (norms: PeerNorms) => unknown;
  /** Whether it is to say `unknown` as lasteks does, or answers as if what is not told were not so. */
  readonly tellsUnknown: boolean;
  /**
   * How many cases a round of timing has, so many that garbage of the way before, cleared away meanwhile, weighs little;
   * not timed where it is left out.
   */
  readonly cases?: number;
  /** Whether its answers have to be waited for. */
  readonly isAwaited?: boolean;
  /** Whether its cold start is told: of each peer the usual way. */
  readonly startsCold?: boolean;
}

/** What the other ways are compared with. */
export const lasteksWhole = 'lasteks: `assess`, the whole Act, from the case itself';

/** Every way of every peer. */
export const ways: readonly Way[] = [
  {
    name: lasteksWhole,
    package: undefined,
    runner: 'lasteks',
    way: 'plain',
    translate: () => null,
    tellsUnknown: true,
    cases: 500,
    startsCold: true,
  },
  {
    name: 'json-rules-engine, one run, `allowUndefinedFacts`',
    package: 'json-rules-engine',
    runner: 'json-rules-engine',
    way: 'plain',
    translate: toJsonRulesEngine,
    tellsUnknown: false,
    cases: 150,
    isAwaited: true,
    startsCold: true,
  },
  {
    name: 'json-rules-engine, one run, as it is',
    package: 'json-rules-engine',
    runner: 'json-rules-engine',
    way: 'strict',
    translate: toJsonRulesEngine,
    tellsUnknown: false,
  },
  {
    name: 'json-rules-engine, a certain and a possible run',
    package: 'json-rules-engine',
    runner: 'json-rules-engine',
    way: 'twoRuns',
    translate: toTwoRunsOfJsonRulesEngine,
    tellsUnknown: true,
    cases: 80,
    isAwaited: true,
  },
  {
    name: 'json-logic-engine, compiled',
    package: 'json-logic-engine',
    runner: 'json-logic-engine',
    way: 'plain',
    translate: toJsonLogic,
    tellsUnknown: false,
    cases: 2000,
    startsCold: true,
  },
  {
    name: 'json-logic-engine, compiled, a certain and a possible run',
    package: 'json-logic-engine',
    runner: 'json-logic-engine',
    way: 'twoRuns',
    translate: toTwoRunsOfJsonLogic,
    tellsUnknown: true,
    cases: 2000,
  },
  {
    name: 'ZEN, truths compared',
    package: '@gorules/zen-engine',
    runner: 'zen-engine',
    way: 'plain',
    translate: toZen,
    tellsUnknown: false,
    cases: 500,
    isAwaited: true,
    startsCold: true,
  },
  {
    name: 'ZEN, truths as they are',
    package: '@gorules/zen-engine',
    runner: 'zen-engine',
    way: 'bare',
    translate: toZenOfBareTruths,
    tellsUnknown: false,
  },
  {
    name: 'ZEN, a certain and a possible expression for each',
    package: '@gorules/zen-engine',
    runner: 'zen-engine',
    way: 'twofold',
    translate: toTwofoldZen,
    tellsUnknown: true,
    cases: 400,
    isAwaited: true,
  },
  {
    name: 'Publicodes, facts without a default',
    package: 'publicodes',
    runner: 'publicodes',
    way: 'plain',
    translate: toPublicodes,
    tellsUnknown: true,
    cases: 25,
    startsCold: true,
  },
  {
    name: 'Publicodes, `par défaut: non`',
    package: 'publicodes',
    runner: 'publicodes',
    way: 'plain',
    translate: toPublicodesWithDefaults,
    tellsUnknown: false,
  },
];

/** Where the runner of a way stands. */
export const runnerOf = ({ runner }: Way): URL => new URL(`./runners/${runner}.mjs`, import.meta.url);

/** Whether what a way needs is installed beside this file, or above it. */
export function isInstalled({ package: name }: Way): boolean {
  const folders = ['./', '../../../'];
  return (
    name === undefined ||
    folders.some((folder) => existsSync(new URL(`${folder}node_modules/${name}`, import.meta.url)))
  );
}

type Runner = { readonly ways: Readonly<Record<string, (document: unknown, ids: readonly string[]) => Started>> };

/** Gets a way ready for some norms, those of the peers unless others are told. */
export async function start(way: Way, norms: PeerNorms = peerNorms): Promise<Started> {
  const { ways: ofRunner } = (await import(runnerOf(way).href)) as Runner;
  return ofRunner[way.way]!(way.translate(norms), norms.ids);
}
