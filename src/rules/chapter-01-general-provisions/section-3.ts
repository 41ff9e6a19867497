import { type Any, all, any, holds, is, isNot } from '../../model/rule/condition.ts';
import type { Definition } from '../../model/rule/norm.ts';

/**
 * A child, or one who has died as a child: for what the Act says of data, which outlives the child (§ 27² (2) 7) lists the
 * date of death among them). See `src/rules/after-death.ts`.
 */
export const childOrDiedAsChild: Any = any(
  holds('child'),
  all(is('child.isDeceased'), is('child.isKnownUnderEighteen')),
);

/** § 3 (2): a living person below eighteen; where the age is not known, whoever is believed to be below eighteen is presumed to be. */
export const child: Definition = {
  id: 'child',
  label: { en: 'Child', et: 'Laps' },
  versions: [
    {
      provisions: ['§ 3 (2)'],
      from: '2016-01-01',
      when: all(
        isNot('child.isDeceased'),
        any(is('child.isKnownUnderEighteen'), all(is('child.ageIsNotKnown'), is('child.believedUnderEighteen'))),
      ),
      presumedWhen: 'child.ageIsNotKnown',
      reading: {
        chosen: {
          en: 'Whoever was born on 29 February turns eighteen (sixteen) on 1 March of a common year.',
          et: '29. veebruaril sündinu saab lihtaastal kaheksateist (kuusteist) 1. märtsil.',
        },
        because: {
          en: 'No rule names the day; counting whole years gives 1 March, and § 3 (2) leans towards the child.',
          et: 'Päeva ei nimeta ükski säte; täisaastate lugemine annab 1. märtsi ja § 3 lg 2 eelistab last.',
        },
        alternatives: [
          {
            en: '28 February, by analogy with § 136 (4) of the General Part of the Civil Code Act.',
            et: '28. veebruar tsiviilseadustiku üldosa seaduse § 136 lg 4 eeskujul.',
          },
        ],
      },
    },
  ],
};
