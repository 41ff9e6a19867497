/**
 * The operators of the rules, for whoever runs the rules in json-rules-engine: once with the certain operators and once
 * with the possible ones. What holds in both runs is true, what holds in neither is false, and what holds in the possible
 * run alone is unknown.
 *
 * @packageDocumentation
 */
export { certainOperators, type OperatorFunction, possibleOperators, unknownFact } from './engine/operators.ts';
