import { all, any, holds, is } from '../../model/rule/condition.ts';
import type { Definition } from '../../model/rule/norm.ts';

/**
 * § 30: in a situation that endangers life or health, or endangering one's own or others' by behaviour; from 2027-01-01 a
 * child in need, and only where the danger is direct.
 */
export const childInDanger: Definition = {
  id: 'child-in-danger',
  label: { en: 'Child in danger', et: 'Hädaohus olev laps' },
  versions: [
    {
      provisions: ['§ 30'],
      from: '2016-01-01',
      until: '2026-12-31',
      when: all(
        holds('child'),
        any(
          is('danger.situationEndangersLifeOrHealth'),
          is('danger.behaviourEndangersOwnLifeOrHealth'),
          is('danger.behaviourEndangersOthersLifeOrHealth'),
        ),
      ),
    },
    {
      provisions: ['§ 30'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      when: all(
        holds('child'),
        any(
          is('danger.situationDirectlyEndangersLifeOrHealth'),
          is('danger.behaviourDirectlyEndangersOwnLifeOrHealth'),
          is('danger.behaviourDirectlyEndangersOthersLifeOrHealth'),
        ),
      ),
      reading: {
        chosen: {
          en: 'Direct danger carries need with it: that the child is in need (§ 26) does not have to be found as well.',
          et: 'Vahetu hädaoht hõlmab abivajadust: § 26 tingimuste täitmist ei ole vaja eraldi tuvastada.',
        },
        because: {
          en: 'Whoever’s life or health is directly endangered is short of well-being (§ 4), and behaviour of this kind is one of the cases of § 26; untold facts of need must not hide a danger.',
          et: 'Kelle elu või tervis on vahetult ohus, selle heaolu ei ole tagatud (§ 4), ja niisugune käitumine on üks § 26 juhtudest; teadmata abivajadus ei tohi hädaohtu varjata.',
        },
        alternatives: [
          {
            en: 'A strict conjunction: without a told ground of § 26 danger stays unknown, and without any it is none.',
            et: 'Mõlemad tingimused koos: kui § 26 alust ei ole öeldud, jääb hädaoht teadmata, ja kui seda ei ole, ei ole ka hädaohtu.',
          },
        ],
      },
    },
  ],
};
