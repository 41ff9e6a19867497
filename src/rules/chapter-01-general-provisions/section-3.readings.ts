import type { Reading } from '../../model/rule/norm.ts';

/** § 3 (2): on which day somebody born on 29 February comes of age. */
export const leapDayBirthday: Reading = {
  chosen: {
    en: 'Whoever was born on 29 February turns eighteen (sixteen) on 1 March of a common year.',
    et: '29. veebruaril sündinu saab lihtaastal kaheksateist (kuusteist) aastat vanaks 1. märtsil.',
  },
  because: {
    en: 'No provision names the day. Counting full years gives 1 March, and § 3 (2) favours the child.',
    et: 'Seda päeva ei nimeta ükski säte. Täisaastate arvestamine annab 1. märtsi ja § 3 lg 2 on lapse kasuks.',
  },
  alternatives: [
    {
      en: '28 February, by analogy with § 136 (4) of the General Part of the Civil Code Act.',
      et: '28. veebruar, tsiviilseadustiku üldosa seaduse § 136 lg 4 analoogia alusel.',
    },
  ],
};
