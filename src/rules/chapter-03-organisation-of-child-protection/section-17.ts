import { all, always, holds, is } from '../../model/rule/condition.ts';
import type { InForce, Norm } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { awareOnReceiptOfNotice } from '../chapter-06-child-in-need-of-assistance/awareness.readings.ts';
import { toward } from './toward.ts';

/** A function of the local government under § 17 that stands whatever the case. */
const standingFunction = (provision: string, id: string, label: Bilingual, ...basis: readonly string[]): Norm => ({
  id,
  modality: 'obligation',
  label,
  versions: [{ provisions: [provision, ...basis], from: '2016-01-01', bearer: ['local-government'], when: always }],
});

const towardChildInNeed = {
  provisions: ['§ 17 (1) 3)'],
  bearer: ['local-government'],
  bearerMunicipality: 'localGovernment.municipality',
  counterpart: ['child'],
  when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware')),
} as const;

const asPassed: InForce = { from: '2016-01-01', until: '2026-12-31' };
const from2027: InForce = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' };

/** § 17 (1) 3): once aware of a child in need, assess the need; until 2026-12-31 at once. */
const assessNeed: Norm = {
  id: 'assess-need',
  modality: 'obligation',
  label: { en: 'Assess the need for assistance', et: 'Abivajaduse hindamine' },
  versions: [
    {
      ...towardChildInNeed,
      ...asPassed,
      term: { immediately: true, from: 'localGovernment.becameAwareAt', orReceipt: true },
      reading: awareOnReceiptOfNotice,
    },
    {
      ...towardChildInNeed,
      ...from2027,
      reading: {
        chosen: {
          en: 'The clause sets no term of its own any more; by when to assess, § 28 (5) and (6) and § 29 (7) tell.',
          et: 'Punktis endas tähtaega enam ei ole; millal hinnata, ütlevad § 28 lõiked 5 ja 6 ning § 29 lõige 7.',
        },
        because: {
          en: 'The word was struck out when those subsections were added. That procedural acts are carried out without delay follows from the Administrative Procedure Act, § 5 (4), and gives no number.',
          et: 'Sõna jäeti välja, kui need lõiked lisati. Et menetlustoimingud tehakse viivituseta, tuleneb haldusmenetluse seaduse § 5 lõikest 4 ja arvu see ei anna.',
        },
        alternatives: [
          {
            en: 'Nothing changes: the need still has to be assessed immediately.',
            et: 'Midagi ei muutu: abivajadust tuleb endiselt hinnata viivitamata.',
          },
        ],
      },
    },
  ],
};

/** § 17 (1) 3): and provide measures to assist the child. */
const provideMeasures: Norm = {
  id: 'provide-measures',
  modality: 'obligation',
  label: { en: 'Provide measures to assist the child', et: 'Meetmete pakkumine lapse abistamiseks' },
  versions: [
    { ...towardChildInNeed, ...asPassed },
    { ...towardChildInNeed, ...from2027 },
  ],
};

/** § 17 (1) 4): and to a child separated from family, and to that family. */
const provideMeasuresToSeparatedChild: Norm = {
  id: 'provide-measures-to-separated-child',
  modality: 'obligation',
  label: {
    en: 'Provide measures to the separated child and the family',
    et: 'Meetmete pakkumine perekonnast eraldatud lapsele ja perekonnale',
  },
  versions: [
    {
      provisions: ['§ 17 (1) 4)'],
      from: '2016-01-01',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'family'],
      when: all(holds('child'), is('child.separatedFromFamily')),
    },
  ],
};

/** § 17 (2), second sentence: a committee at the local government as an advisory body, if necessary. */
const establishCommitteeOfChildrenAndFamilies: Norm = {
  id: 'establish-committee-of-children-and-families',
  modality: 'obligation',
  label: {
    en: 'Establish the committee of children and families, if necessary',
    et: 'Laste ja perede komisjoni moodustamine vajaduse korral',
  },
  versions: [
    {
      provisions: ['§ 17 (2)'],
      from: '2016-01-01',
      bearer: ['local-government'],
      reading: {
        chosen: {
          en: 'The local government establishes it, and whether it is necessary stays with the local government.',
          et: 'Komisjoni moodustab kohaliku omavalitsuse üksus, kes ise otsustab, kas seda on vaja.',
        },
        because: {
          en: 'The sentence names nobody; the one before it speaks of the local government.',
          et: 'Lause kedagi ei nimeta; eelmine lause räägib kohaliku omavalitsuse üksusest.',
        },
        alternatives: [
          {
            en: 'A body of the municipality that the law on local governments names.',
            et: 'Valla või linna organ, mille määrab kohaliku omavalitsuse korralduse seadus.',
          },
        ],
      },
      when: always,
    },
  ],
};

/** The norms of § 17, in its order. */
export const section17: readonly Norm[] = [
  standingFunction('§ 17 (1) 1)', 'follow-principles-in-development-plan', {
    en: 'Follow the principles of rights and well-being in the development plan',
    et: 'Lapse õiguste ja heaolu põhimõtete järgimine arengukavas',
  }),
  standingFunction('§ 17 (1) 2)', 'develop-programmes-and-projects', {
    en: 'Develop and apply programmes and projects that lessen risks to children',
    et: 'Lapsi ohustavaid riske vähendavad programmid ja projektid',
  }),
  assessNeed,
  provideMeasures,
  provideMeasuresToSeparatedChild,
  toward(
    ['child-care-institution'],
    standingFunction('§ 17 (1) 5)', 'organise-control-over-internal-evaluation', {
      en: 'Organise supervisory control over internal evaluation in own institutions',
      et: 'Teenistuslik järelevalve hallatavate lasteasutuste sisehindamise üle',
    }),
  ),
  standingFunction('§ 17 (1) 6)', 'collect-information-on-children-and-families', {
    en: 'Collect information on the situation and needs of children and families',
    et: 'Laste ja perede olukorra ning vajaduste kohta teabe kogumine',
  }),
  standingFunction(
    '§ 17 (1) 7)',
    'exercise-state-supervision-as-local-government',
    { en: 'Exercise state supervision', et: 'Riikliku järelevalve teostamine' },
    '§ 38 (5)',
  ),
  standingFunction('§ 17 (2)', 'create-conditions-for-child-protection-work', {
    en: 'Create conditions for child protection work',
    et: 'Lastekaitsetööks tingimuste loomine',
  }),
  establishCommitteeOfChildrenAndFamilies,
];
