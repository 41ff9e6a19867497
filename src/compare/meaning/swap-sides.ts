import type {
  MeaningComparison,
  MeaningDirection,
  MeaningStatus,
  OffenceListComparison,
  RuleComparison,
} from './meaning-comparison.ts';

const swappedStatus: Readonly<Record<MeaningStatus, MeaningStatus>> = {
  same: 'same',
  changed: 'changed',
  added: 'removed',
  removed: 'added',
};

/** Two sides exchanged, each only where it is there. */
function exchanged<Side>({ before, after }: { readonly before?: Side; readonly after?: Side }): {
  readonly before?: Side;
  readonly after?: Side;
} {
  return { ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) };
}

function swapDirection({ before, after, witness, ...rest }: MeaningDirection): MeaningDirection {
  return {
    before: after,
    after: before,
    ...rest,
    ...(witness === undefined ? {} : { witness: { ...witness, before: witness.after, after: witness.before } }),
  };
}

/** What holds only before, then what holds only after, then the rest. */
const rankOf = ({ before, after }: MeaningDirection): number =>
  before === true && after === false ? 0 : before === false && after === true ? 1 : 2;

const swapRule = ({ before, after, ...rest }: RuleComparison): RuleComparison => ({
  ...rest,
  ...exchanged({ ...(before && { before }), ...(after && { after }) }),
  status: swappedStatus[rest.status],
  directions: rest.directions.map(swapDirection).sort((a, b) => rankOf(a) - rankOf(b)),
  aspects: rest.aspects.map((one) => ({ ...one, before: one.after, after: one.before })),
});

const swapList = ({ before, after, ...rest }: OffenceListComparison): OffenceListComparison => ({
  ...rest,
  ...exchanged({ ...(before && { before }), ...(after && { after }) }),
  status: swappedStatus[rest.status],
  added: rest.removed,
  removed: rest.added,
  onlyBefore: rest.onlyAfter,
  onlyAfter: rest.onlyBefore,
  mayAlsoBefore: rest.mayAlsoAfter,
  mayAlsoAfter: rest.mayAlsoBefore,
});

/** The same comparison, seen from the other side. */
export const swapSides = ({ before, after, rules, offenceLists, counts }: MeaningComparison): MeaningComparison => ({
  before: after,
  after: before,
  rules: rules.map(swapRule),
  offenceLists: offenceLists.map(swapList),
  counts: { ...counts, added: counts.removed, removed: counts.added },
});
