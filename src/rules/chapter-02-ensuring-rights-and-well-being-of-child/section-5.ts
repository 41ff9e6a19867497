import { always } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { boundByScope, whomTheActBinds } from './bearers.ts';

/** A principle of § 5, as the duty of those to whom the Act applies. */
const principle = (clause: `§ 5 ${number})`, id: string, label: Bilingual): Norm => ({
  id,
  modality: 'obligation',
  label,
  versions: [
    {
      provisions: [clause, '§ 5', '§ 3 (1)'],
      from: '2016-01-01',
      bearer: whomTheActBinds,
      counterpart: ['child'],
      reading: boundByScope,
      when: always,
    },
  ],
});

/** The norms of § 5, in its order. */
export const section5: readonly Norm[] = [
  principle('§ 5 1)', 'respect-right-to-life-and-development', {
    en: 'Respect the child’s right to life, survival and development',
    et: 'Lapse elu, ellujäämise ja arengu õiguse austamine',
  }),
  principle('§ 5 2)', 'treat-children-equally', {
    en: 'Treat children equally, without discrimination',
    et: 'Laste võrdne kohtlemine diskrimineerimiseta',
  }),
  principle('§ 5 3)', 'make-best-interests-primary-consideration', {
    en: 'Make the child’s best interests a primary consideration',
    et: 'Lapse huvide esikohale seadmine',
  }),
  principle('§ 5 4)', 'respect-childs-views', {
    en: 'Respect the child’s right to form and express views',
    et: 'Lapse seisukohavõtu ja vaadete väljendamise õiguse austamine',
  }),
];
