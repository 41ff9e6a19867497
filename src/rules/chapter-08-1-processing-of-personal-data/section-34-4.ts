import { all, any, holds, is, oneOf } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';
import { andHomeVisitsOfCarers, isLocalGovernmentForItsAim } from './section-34-2.ts';

/** § 34⁴: health data of some clauses of § 34², from whoever provides health services; nobody's consent is asked for. */
const mayObtainHealthData: Norm = {
  id: 'may-obtain-health-data',
  modality: 'permission',
  label: {
    en: 'Obtain health data from a health service provider',
    et: 'Terviseandmete saamine tervishoiuteenuse osutajalt',
  },
  versions: [
    {
      provisions: ['§ 34⁴'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['local-government', 'social-insurance-board'],
      counterpart: ['health-service-provider'],
      when: all(
        holds('child'),
        any(
          isLocalGovernmentForItsAim,
          all(
            oneOf('data.processor', 'social-insurance-board'),
            oneOf('data.task', '§ 15 (3) 6)', '§ 15 (3) 6¹)', '§ 29¹', '§ 33'),
          ),
        ),
        any(
          is('data.isObtainable'),
          all(is('data.isObtainableAsFarAsItAffectsChild'), is('data.mayAffectChildsWellbeing')),
        ),
        is('data.necessary'),
      ),
      reading: andHomeVisitsOfCarers({
        chosen: {
          en: 'A right to obtain is a duty of the provider to give. The local government has it for assessing the need and helping, and for no other task that is given; the Board where it itself clarifies need or helps: § 15 (3) 6), 6¹), §§ 29¹ and 33.',
          et: 'Õigus saada tähendab teenuseosutaja kohustust anda. Omavalitsusel on see abivajaduse hindamiseks ja abistamiseks, mitte muu nimetatud ülesande jaoks; ametil siis, kui ta ise selgitab abivajadust või abistab: § 15 lg 3 p 6, 6¹, §-d 29¹ ja 33.',
        },
        because: {
          en: 'The section ties the right to assessing the need and giving suitable help, not to the tasks of § 34² (7).',
          et: 'Paragrahv seob õiguse abivajaduse hindamise ja sobiva abi osutamisega, mitte § 34² lg 7 ülesannetega.',
        },
        alternatives: [
          {
            en: 'For every task of § 34² (7), mediation, advice and supervision among them.',
            et: 'Iga § 34² lg 7 ülesande puhul, ka vahendamisel, nõustamisel ja järelevalves.',
          },
          {
            en: 'Only a ground for asking: whether the provider gives the data follows from the law of health services.',
            et: 'Üksnes küsimise alus: kas osutaja andmed annab, tuleneb tervishoiuteenuste õigusest.',
          },
        ],
      }),
    },
  ],
};

/** The norms of § 34⁴, in its order. */
export const section34Superscript4: readonly Norm[] = [mayObtainHealthData];
