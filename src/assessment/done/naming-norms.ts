import { isLawError, type LawIssue, lawErrorOf } from '../../act/law-error.ts';
import { doneIssues } from '../../model/answer/done.ts';
import { norms, personNorms } from '../../rules/child-protection-act.ts';

/** The ids of the norms of every wording. */
const ids: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [...norms, ...personNorms].map(({ id }) => id),
);

/**
 * Reads a document. Readers know no norm: where a time of what is done is of no hour, the norm is named here.
 *
 * @param path Where the document has what is done: `done`, or `person.done`.
 * @throws LawError as the reader does, with `done.<id>.at` in place of `done`.
 */
export function namingNorms<Read>(read: () => Read, input: unknown, path: string): Read {
  try {
    return read();
  } catch (error) {
    const isOfTime = ({ code, path: at }: LawIssue): boolean => code === 'not-an-instant' && at === path;
    if (!isLawError(error) || !error.issues.some(isOfTime)) throw error;
    const named = doneIssues(Reflect.get(input as object, 'done'), path, (key) => ids.has(key));
    throw lawErrorOf([
      ...error.issues.filter((issue) => !isOfTime(issue)),
      ...named.filter(({ code }) => code === 'not-an-instant'),
    ]);
  }
}
