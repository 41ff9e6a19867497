import { isUnderSection41a } from './chapter-06.ts';
import { isAwareOfNeed, on2025, on2027, onDisability, until2024, until2026 } from './shared.ts';
import type { SaidNorm, SaidNorms } from './specification.ts';

const thirtyDays: Omit<SaidNorm, 'says' | 'from'> = {
  provision: '§ 41¹',
  modality: 'obligation',
  bearer: ['local-government'],
  term: { length: { days: 30 }, from: 'localGovernment.becameAwareAt', orReceipt: true },
  holds: (world, day) => isAwareOfNeed(world) && isUnderSection41a(world, day),
};

/** What the text says of the norms of chapter 11 that turn on the case, in the order of the Act. */
export const chapter11: SaidNorms = {
  'decide-after-disability-screening': [
    {
      ...thirtyDays,
      says: 'thirty days after becoming aware the local government has decided, where disability data first showed the need',
      from: onDisability,
      until: until2024,
      leavesOpen: 'whether the ten days fall away',
    },
    {
      ...thirtyDays,
      says: 'so too where the data of § 27² first showed it, although § 27¹ is named',
      from: on2025,
      until: until2026,
      leavesOpen: 'whether the number or the words of the reference count',
    },
    {
      ...thirtyDays,
      says: 'so too beside the ten days of § 29 (7)',
      from: on2027,
      leavesOpen: 'whether that is a decision of § 29 (7), to be pre-assessed',
    },
  ],
};
