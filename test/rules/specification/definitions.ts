import { on2027, original, until2026 } from './shared.ts';
import type { Finding, Said, World } from './specification.ts';

/** § 26, second and third case and the first. */
const isInNeed = ({ is }: World): boolean => {
  const doubtHasArisen =
    is('need.suspicion.mentalAbuse') ||
    is('need.suspicion.emotionalAbuse') ||
    is('need.suspicion.physicalAbuse') ||
    is('need.suspicion.sexualAbuse') ||
    is('need.suspicion.neglect') ||
    is('need.suspicion.otherRightsViolation');
  return is('need.wellbeingThreatened') || doubtHasArisen || is('need.behaviourThreatensWellbeing');
};

/** § 30 of 2027: the threat to life or health is direct. */
const isDirectlyEndangered = ({ is }: World): boolean =>
  is('danger.behaviourDirectlyEndangersOwnLifeOrHealth') ||
  is('danger.behaviourDirectlyEndangersOthersLifeOrHealth') ||
  is('danger.situationDirectlyEndangersLifeOrHealth');

/** What the text says of the definitions, in the order of the Act: each of its texts, oldest first. */
export const definitionsSaid: Readonly<Record<Finding, readonly [Said, ...Said[]]>> = {
  child: [
    {
      provision: '§ 3 (2)',
      says: 'a child is who lives and is below eighteen, or of an age that is not known and believed to be below it',
      from: original,
      leavesOpen: 'when who was born on 29 February comes of age',
      holds({ is }) {
        if (is('child.isDeceased')) return false; // of what is left of a child who has died, data and records, the norms say so
        return is('child.isKnownUnderEighteen') || (is('child.ageIsNotKnown') && is('child.believedUnderEighteen'));
      },
    },
  ],
  'child-in-need-of-assistance': [
    {
      provision: '§ 26',
      says: 'a child is in need if its well-being is threatened, a violation is suspected, or its behaviour threatens well-being',
      from: original,
      leavesOpen: 'whether danger alone makes need',
      until: until2026,
      holds: (world) => world.finding('child') && isInNeed(world),
    },
    {
      provision: '§ 26',
      says: 'a child is in need by the same grounds, and a child in danger always is',
      from: on2027,
      leavesOpen: 'whether § 30 asks for need or carries it',
      holds: (world) => world.finding('child') && (isInNeed(world) || world.finding('child-in-danger')),
    },
  ],
  'child-in-danger': [
    {
      provision: '§ 30',
      says: 'a child is in danger if a situation endangers its life or health, or its behaviour anyone’s',
      from: original,
      until: until2026,
      holds({ is, finding }) {
        if (!finding('child')) return false;
        if (is('danger.situationEndangersLifeOrHealth')) return true;
        return is('danger.behaviourEndangersOwnLifeOrHealth') || is('danger.behaviourEndangersOthersLifeOrHealth');
      },
    },
    {
      provision: '§ 30',
      says: 'a child is in danger if a situation directly endangers its life or health, or its behaviour anyone’s',
      from: on2027,
      leavesOpen: 'whether need has to be found as well',
      holds: (world) => world.finding('child') && isDirectlyEndangered(world),
    },
  ],
};
