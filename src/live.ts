/**
 * Facts that live in registers: answers a case with sources that are asked only where a rule still needs them. An entry of
 * its own, so that whoever has the whole case at hand does not load json-rules-engine.
 *
 * @packageDocumentation
 */
export {
  type AssessFromOptions,
  assessFrom,
  type LiveAssessment,
  type Query,
  type Source,
  type Sources,
} from './assessment/live-sources.ts';
