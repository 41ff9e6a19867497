import { chapters } from './provisions.ts';
import { formatReference, parseReference } from './reference.ts';

const versionsOf = new Map(
  chapters.flatMap(({ provisions }) => provisions.map(({ reference, versions }) => [reference, versions] as const)),
);

/**
 * Gives the act that removed the content that a provision had until a day: the one by which the next version of its number began; of a
 * part that has none, the one that worded anew, from the day after, the subsection or the section that it was in.
 *
 * @param reference The provision, as Riigi Teataja prints it.
 * @param next The day after its last, `YYYY-MM-DD`.
 * @returns The act, or `undefined` where no version that begins on that day names one.
 */
export function endingAct(reference: string, next: string): string | undefined {
  const { section, subsection, clause } = parseReference(reference);
  const around = [
    reference,
    ...(clause === undefined
      ? []
      : [formatReference(subsection === undefined ? { section } : { section, subsection })]),
    formatReference({ section }),
  ];
  const begun = around.flatMap((one) => versionsOf.get(one)?.find(({ from }) => from === next) ?? []);
  return begun.find(({ amendedBy }) => amendedBy !== undefined)?.amendedBy;
}
