import { all, any, holds, is, isNot } from '../../model/condition.ts';
import type { Norm, Reading } from '../../model/norm.ts';
import { onBecomingAware } from './aware-local-government.ts';
import { groundsBesideSuspicion, suspicions } from './section-26.ts';

const wordedAnew = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' } as const;

const whoNetworks: Reading = {
  chosen: {
    en: 'No bearer is told, since the text names none; the duty holds once the local government has to assist.',
    et: 'Kohustatud isikut ei nimetata, sest säte seda ei tee; kohustus kehtib, kui omavalitsusel tuleb abi osutada.',
  },
  because: {
    en: 'The duty is put in the passive voice and stands beside assistance, which § 17 (1) 3) ties to becoming aware.',
    et: 'Kohustus on umbisikuline ja käib abi osutamise juurde, mille § 17 lg 1 p 3 seob teada saamisega.',
  },
  alternatives: [
    {
      en: 'The local government alone has the duty, or everyone who takes part in assisting the child.',
      et: 'Kohustus on üksnes omavalitsusel või igaühel, kes last abistab.',
    },
  ],
};

/** § 29 (2): assistance is given in a network, by the principles of case management and as the Social Welfare Act says. */
const applyNetworking: Norm = {
  id: 'apply-networking',
  modality: 'obligation',
  label: {
    en: 'Apply networking by the principles of case management',
    et: 'Võrgustikutöö juhtumikorralduse põhimõtetel',
  },
  versions: [
    {
      provisions: ['§ 29 (2)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['not-named'],
      counterpart: ['child'],
      when: all(...onBecomingAware),
      reading: whoNetworks,
    },
    {
      // The principles of the Social Welfare Act, no longer its procedure.
      ...wordedAnew,
      provisions: ['§ 29 (2)'],
      bearer: ['not-named'],
      counterpart: ['child'],
      when: all(...onBecomingAware),
      reading: whoNetworks,
    },
  ],
};

/** § 29 (2) from 2027: in case-based networking each member does its share of what was decided together. */
const doShareOfJointDecisions: Norm = {
  id: 'do-share-of-joint-decisions',
  modality: 'obligation',
  label: { en: 'Do one’s share of the joint decisions', et: 'Oma osa täitmine võrgustiku ühistest otsustest' },
  versions: [
    {
      ...wordedAnew,
      provisions: ['§ 29 (2)'],
      bearer: ['person-working-with-children', 'involved-party'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), is('caseManagement.jointDecisionAssignsShare')),
      reading: {
        chosen: {
          en: 'The words on what each member does bind the members, as far as their post allows and the child’s interests ask.',
          et: 'Sõnad liikmete osa kohta on liikmetele kohustuslikud, niivõrd kui nende ametikoht lubab ja lapse huvid nõuavad.',
        },
        because: {
          en: 'Cooperation on joint decisions helps the child only if the decisions are carried out.',
          et: 'Ühistest otsustest on lapsele abi vaid siis, kui need ka täidetakse.',
        },
        alternatives: [
          {
            en: 'They only tell what case-based networking is; the duties of members come from the Acts on their own work.',
            et: 'Need üksnes selgitavad, mis on juhtumipõhine võrgustikutöö; liikmete kohustused tulenevad nende tööd käsitlevatest seadustest.',
          },
        ],
      },
    },
  ],
};

/** § 29 (3) from 2027: at every stage of help the child takes part, and whoever raises the child or the institution of stay. */
const involveInHelp: Norm = {
  id: 'involve-in-help',
  modality: 'obligation',
  label: {
    en: 'Involve the child and the carer at all stages of help',
    et: 'Lapse ja last kasvatava isiku kaasamine abi kõigis etappides',
  },
  versions: [
    {
      ...wordedAnew,
      provisions: ['§ 29 (3)'],
      bearer: ['local-government', 'person-working-with-children'],
      counterpart: ['child', 'person-raising-child', 'child-care-institution'],
      when: all(holds('child-in-need-of-assistance')),
      reading: {
        chosen: {
          en: 'Whoever helps involves them: the local government, and in help within a field those who work with the child there.',
          et: 'Kaasab see, kes abistab: kohaliku omavalitsuse üksus, valdkonnasisese abi puhul seal lapsega töötav isik.',
        },
        because: {
          en: 'The subsection names nobody, and (4) refers to it for help within a field.',
          et: 'Lõige kedagi ei nimeta ja lõige 4 viitab sellele valdkonnasisese abi puhul.',
        },
        alternatives: [{ en: 'The local government alone.', et: 'Üksnes kohaliku omavalitsuse üksus.' }],
      },
    },
  ],
};

/**
 * § 29 (4) from 2027: measures in one field of well-being for a child in need of whom nothing is suspected. Such a child is
 * in need on another ground of § 26; with `holds('child-in-need-of-assistance')` the answer would stay unknown where
 * suspicion is the only ground left.
 */
export const caseOfOneField = [
  holds('child'),
  any(...groundsBesideSuspicion),
  is('need.measuresAreOfOneField'),
  ...suspicions.map((suspicion) => isNot(suspicion)),
] as const;

const ofThoseInTheField = {
  ...wordedAnew,
  bearer: ['child-care-institution', 'person-working-with-children'],
} as const;

/** § 29 (4) from 2027: a case of one field is helped in that field, with the child and the carer involved as (3) says. */
const helpWithinField: Norm = {
  id: 'help-within-field',
  modality: 'obligation',
  label: { en: 'Organise help within the one field', et: 'Abi korraldamine ühe valdkonna sees' },
  versions: [
    {
      ...ofThoseInTheField,
      provisions: ['§ 29 (4)', '§ 29 (3)'],
      counterpart: ['child'],
      when: all(...caseOfOneField),
      reading: {
        chosen: {
          en: 'The fields are the eight needs of § 4; help is owed by the institutions and persons of § 11 (2), beside the duty to notify (§ 27).',
          et: 'Valdkonnad on § 4 kaheksa vajadust; abistavad § 11 lõikes 2 nimetatud asutused ja isikud, teatamiskohustuse (§ 27) kõrval.',
        },
        because: {
          en: '§ 4 knows no other list, the subsection names no bearer, and no text takes these cases out of § 27.',
          et: '§ 4 muud loetelu ei tunne, lõige kohustatud isikut ei nimeta ja ükski säte ei võta neid juhtumeid §-st 27 välja.',
        },
        alternatives: [
          {
            en: 'Needs that one measure meets together are one field.',
            et: 'Vajadused, mille rahuldab üks meede, on kokku üks valdkond.',
          },
          {
            en: 'Help within the field takes the place of notifying, until (5) asks for a report.',
            et: 'Valdkonnasisene abi asendab teatamise, kuni lõige 5 seda nõuab.',
          },
        ],
      },
    },
  ],
};

/** § 29 (4) from 2027: and the official may be drawn into the network of that field, if necessary. */
const mayInvolveOfficialInFieldNetwork: Norm = {
  id: 'may-involve-official-in-field-network',
  modality: 'permission',
  label: {
    en: 'Draw the child protection official into the network of the field',
    et: 'Lastekaitsetöötaja kaasamine valdkonna võrgustikku',
  },
  versions: [
    {
      ...ofThoseInTheField,
      provisions: ['§ 29 (4)'],
      counterpart: ['child-protection-official'],
      when: all(...caseOfOneField),
      reading: {
        chosen: {
          en: 'Those who help in the field decide whether it is necessary.',
          et: 'Kas see on vajalik, otsustavad need, kes valdkonnas abistavad.',
        },
        because: {
          en: 'The text names nobody who draws the official in, and the help is theirs.',
          et: 'Tekst ei ütle, kes lastekaitsetöötaja kaasab, ja abi korraldavad nemad.',
        },
        alternatives: [
          {
            en: 'The local government decides whether its official takes part.',
            et: 'Selle üle, kas lastekaitsetöötaja osaleb, otsustab kohaliku omavalitsuse üksus.',
          },
        ],
      },
    },
  ],
};

/** § 29 (5) from 2027: where the field's measures fail, or cannot be applied, who works with the child there reports as § 27¹ says. */
const reportWhenFieldHelpFails: Norm = {
  id: 'report-when-field-help-fails',
  modality: 'obligation',
  label: {
    en: 'Report the child when help within the field fails',
    et: 'Lapsest teatamine, kui valdkonnasisene abi ei aita',
  },
  versions: [
    {
      ...wordedAnew,
      provisions: ['§ 29 (5)', '§ 29 (4)', '§ 27¹ (1)', '§ 27 (2)'],
      bearer: ['person-working-with-children'],
      counterpart: ['local-government', 'child-helpline'],
      when: all(...caseOfOneField, any(is('fieldHelp.ineffective'), is('fieldHelp.notApplicableForOutsideReasons'))),
      term: { immediately: true },
      notifies: [{ body: 'local-government' }, { body: 'child-helpline' }],
      reading: {
        chosen: {
          en: 'Whoever works with the child in the field reports, of whatever profession; only the manner is that of § 27¹, the needed data that are known included.',
          et: 'Teatab igaüks, kes valdkonnas lapsega töötab, olenemata ametist; § 27¹ järgi käib üksnes teatamise viis koos teadaolevate vajalike andmetega.',
        },
        because: {
          en: 'The subsection names its bearer itself, wider than the list of § 27¹.',
          et: 'Lõige nimetab kohustatud isiku ise, laiemalt kui § 27¹ loetelu.',
        },
        alternatives: [
          {
            en: 'Only the professions of § 27¹ report; all others notify under § 27.',
            et: 'Teatavad üksnes § 27¹ loetelus olevad spetsialistid; kõik teised teatavad § 27 alusel.',
          },
        ],
      },
    },
  ],
};

/** The norms of § 29 (2), and from 2027 of § 29 (2) to (5): how a child is helped. */
export const mannerOfHelp: readonly Norm[] = [
  applyNetworking,
  doShareOfJointDecisions,
  involveInHelp,
  helpWithinField,
  mayInvolveOfficialInFieldNetwork,
  reportWhenFieldHelpFails,
];
