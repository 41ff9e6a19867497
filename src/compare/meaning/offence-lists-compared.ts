import type { PenalCode } from '../../act/penal-provision.ts';
import {
  type ListingProvision,
  listingProvisions,
  type OffenceList,
  type OffenceListItem,
  offenceListIn,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { offenceNames } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-names.ts';
import type { Laws } from './joint-space.ts';
import type { ComparedListItem, MeaningStatus, OffenceListComparison } from './meaning-comparison.ts';
import { offencesOnlyIn } from './offence-spans.ts';
import { penalCodes } from './offences-to-try.ts';

/** Holds the lists of § 20 that two laws read against each other, entry by entry and by the offences that they name. */
export function offenceListsCompared({ before, after }: Laws): readonly OffenceListComparison[] {
  return listingProvisions.flatMap((provision) =>
    penalCodes.flatMap((code) => {
      const [one, other] = [before, after].map(({ law }) => offenceListIn(law, provision, code));
      return one === undefined && other === undefined ? [] : [listCompared(provision, code, one, other)];
    }),
  );
}

const notIn = (items: readonly OffenceListItem[], others: readonly OffenceListItem[]): readonly OffenceListItem[] =>
  items.filter(({ as }) => !others.some((other) => other.as === as));

function listCompared(
  provision: ListingProvision,
  code: PenalCode,
  before: OffenceList | undefined,
  after: OffenceList | undefined,
): OffenceListComparison {
  const [ones, others] = [before?.items ?? [], after?.items ?? []];
  const [maybeBefore, maybeAfter] = [before?.mayAlsoList ?? [], after?.mayAlsoList ?? []];
  const onlyBefore = offencesOnlyIn(ones, others);
  const onlyAfter = offencesOnlyIn(others, ones);
  const isSame =
    onlyBefore.length + onlyAfter.length === 0 &&
    notIn(maybeBefore, maybeAfter).length + notIn(maybeAfter, maybeBefore).length === 0;
  const inBoth: MeaningStatus = isSame ? 'same' : 'changed';
  const shown = (items: readonly OffenceListItem[]): readonly ComparedListItem[] =>
    items.map(({ as }) => {
      const name = offenceNames[code][as];
      return { as, ...(name === undefined ? {} : { name }) };
    });
  return {
    provision,
    code,
    status: before === undefined ? 'added' : after === undefined ? 'removed' : inBoth,
    ...(before === undefined ? {} : { before: shown(ones) }),
    ...(after === undefined ? {} : { after: shown(others) }),
    added: shown(notIn(others, ones)),
    removed: shown(notIn(ones, others)),
    onlyBefore,
    onlyAfter,
    mayAlsoBefore: shown(maybeBefore),
    mayAlsoAfter: shown(maybeAfter),
  };
}
