import type { Assessment } from '../../model/answer/answer.ts';

/** An answer as plain data with the explanation of each finding and norm, which JSON leaves out otherwise. */
export function fullAnswer(answer: Assessment): Assessment {
  const explained = <Value extends { readonly because: unknown }>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { ...value, because: value.because }]));
  return { ...answer, findings: explained(answer.findings), norms: explained(answer.norms) };
}
