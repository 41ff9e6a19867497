import { assess } from '../../../../dist/index.js';

const at = '2023-10-16T10:00';

/** The whole Act on the case itself: read, checked and answered, of which the norms that peers have are picked. */
function plain(_, ids) {
  const answer = (input) => {
    const { findings, norms } = assess(input, { at });
    return ids.map((id) => findings[id]?.holds ?? norms[id].applies);
  };
  return { prepare: (_facts, input) => input, answer };
}

export const ways = { plain };
