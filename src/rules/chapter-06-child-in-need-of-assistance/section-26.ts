import { all, any, holds, is, isNot } from '../../model/rule/condition.ts';
import type { Definition } from '../../model/rule/norm.ts';

/** The facts of § 26 on suspicion: of abuse, of neglect or of another situation that violates the child's rights. */
const suspicions = [
  'need.suspicion.neglect',
  'need.suspicion.mentalAbuse',
  'need.suspicion.emotionalAbuse',
  'need.suspicion.physicalAbuse',
  'need.suspicion.sexualAbuse',
  'need.suspicion.otherRightsViolation',
] as const;

const [first, ...others] = suspicions;
/** Abuse, neglect or another violation of rights is suspected or established. */
export const isSuspected = any(is(first), ...others.map(is));
/** None of these is. */
export const nothingIsSuspected = all(isNot(first), ...others.map(isNot));

const threatenedWellbeing = is('need.wellbeingThreatened');
const behaviour = is('need.behaviourThreatensWellbeing');
const grounds = [threatenedWellbeing, ...suspicions.map(is), behaviour] as const;

/** From 2027: on what a child of whom nothing is suspected is in need; the last three are those of § 30. */
export const groundsBesideSuspicion = [
  threatenedWellbeing,
  behaviour,
  is('danger.situationDirectlyEndangersLifeOrHealth'),
  is('danger.behaviourDirectlyEndangersOwnLifeOrHealth'),
  is('danger.behaviourDirectlyEndangersOthersLifeOrHealth'),
] as const;

/** § 26: well-being threatened, abuse or neglect or another violation suspected, or behaviour that threatens well-being. */
export const childInNeedOfAssistance: Definition = {
  id: 'child-in-need-of-assistance',
  label: { en: 'Child in need of assistance', et: 'Abivajav laps' },
  versions: [
    {
      provisions: ['§ 26'],
      from: '2016-01-01',
      until: '2026-12-31',
      when: all(holds('child'), any(...grounds)),
      reading: {
        chosen: {
          en: 'Need and danger (§ 30) are told apart: danger alone does not make this finding.',
          et: 'Abivajadust ja ohtu (§ 30) hinnatakse eraldi: oht üksi seda järeldust ei anna.',
        },
        because: {
          en: 'The Act defines the two classes side by side.',
          et: 'Seadus määratleb need kaks mõistet kõrvuti.',
        },
        alternatives: [
          {
            en: 'A child whose life or health is endangered is always one whose well-being is threatened.',
            et: 'Laps, kelle elu või tervis on ohus, on alati ka laps, kelle heaolu on ohustatud.',
          },
        ],
      },
    },
    {
      // The text is the same; § 30, worded anew, makes every child in danger a child in need.
      provisions: ['§ 26', '§ 30'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      when: all(holds('child'), any(...grounds, holds('child-in-danger'))),
      reading: {
        chosen: {
          en: 'A child whose life or health is directly endangered, or who so endangers others, is in need.',
          et: 'Laps, kelle elu või tervis on vahetult ohus või kes teisi vahetult ohustab, on abivajav.',
        },
        because: {
          en: '§ 30 of 2027 builds danger on need; physical safety and health are part of well-being (§ 4).',
          et: '2027. aasta § 30 ehitab hädaohu abivajadusele; füüsiline turvalisus ja tervis on osa heaolust (§ 4).',
        },
        alternatives: [
          {
            en: 'Need is found on the grounds of § 26 alone, and danger only where both are found.',
            et: 'Abivajadus tuvastatakse üksnes § 26 alustel ja hädaoht vaid siis, kui mõlemad on tuvastatud.',
          },
        ],
      },
    },
  ],
};
