import { all, holds, is } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';
import { onBecomingAware } from './aware-local-government.ts';
import { caseOfOneField, fieldHelpFails, inNeedOrOfOneField, needsOfOneMeasure } from './one-field.ts';

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

const whoNetworksFrom2027: Reading = {
  chosen: {
    en: 'The duty holds once the local government has to assist, for whom no bearer is named; and in a case of one field for those who help in it, whether or not the local government knows of the child.',
    et: 'Kohustus kehtib, kui omavalitsusel tuleb abi osutada, ilma et kohustatud isikut nimetataks; ühe valdkonna juhtumis on see neil, kes seal abistavad, sõltumata sellest, kas omavalitsus lapsest teab.',
  },
  because: {
    en: '(2) ties networking to assistance and is put in the passive voice; § 17 (1) 3) ties the local government’s assistance to becoming aware, and (4) has networking applied within the field.',
    et: 'Lõige 2 seob võrgustikutöö abi osutamisega ja on umbisikuline; omavalitsuse abi seob § 17 lg 1 p 3 teada saamisega ja lõike 4 järgi rakendatakse võrgustikutööd valdkonna piires.',
  },
  alternatives: [
    {
      en: 'Outside a case of one field the local government alone has the duty, or everyone who takes part in assisting the child.',
      et: 'Muus kui ühe valdkonna juhtumis on kohustus üksnes omavalitsusel või igaühel, kes last abistab.',
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
      // The principles of the Social Welfare Act, no longer its procedure; and (4) has networking within the field.
      ...wordedAnew,
      provisions: ['§ 29 (2)', '§ 29 (4)'],
      bearer: ['not-named', 'child-care-institution', 'person-working-with-children'],
      counterpart: ['child'],
      when: inNeedOrOfOneField(is('localGovernment.isAware'), []),
      reading: whoNetworksFrom2027,
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
      bearer: ['child-protection-official', 'person-working-with-children', 'involved-party'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), is('caseManagement.jointDecisionAssignsShare')),
      reading: {
        chosen: {
          en: 'The words on what each member does bind the members, the local government’s official who coordinates them among these, as far as their post allows and the child’s interests ask.',
          et: 'Sõnad liikmete osa kohta on liikmetele, sealhulgas koostööd koordineerivale lastekaitsetöötajale, kohustuslikud niivõrd, kui nende ametikoht lubab ja lapse huvid nõuavad.',
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
      bearer: ['local-government', 'child-care-institution', 'person-working-with-children'],
      counterpart: ['child', 'person-raising-child', 'child-care-institution'],
      when: all(holds('child-in-need-of-assistance')),
      reading: {
        chosen: {
          en: 'Whoever helps involves them: the local government, and in help within a field the institution and those who work with the child there.',
          et: 'Kaasab see, kes abistab: kohaliku omavalitsuse üksus, valdkonnasisese abi puhul lasteasutus ja seal lapsega töötav isik.',
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
          en: 'Help is owed by the institutions and persons of § 11 (2), beside the duty to notify (§ 27). Measures in several fields one after the other are no case of one field, and none of several at the same time (6).',
          et: 'Abistavad § 11 lõikes 2 nimetatud asutused ja isikud, teatamiskohustuse (§ 27) kõrval. Meetmed mitmes valdkonnas üksteise järel ei ole ühe valdkonna juhtum ega lõike 6 juhtum, milles neid rakendatakse samal ajal.',
        },
        because: {
          en: 'The fields are those of § 4, as the subsection says. It names no bearer; § 27 (1) and (2) were not changed. It asks for one field, and (6) for several at the same time: the text has no third case.',
          et: 'Valdkonnad on § 4 omad, nagu lõige ütleb. Kohustatud isikut see ei nimeta; § 27 lõikeid 1 ja 2 ei muudetud. Lõige eeldab ühte valdkonda ja lõige 6 mitut samal ajal: kolmandat juhtu tekstis ei ole.',
        },
        alternatives: [
          {
            en: 'Where measures follow one another, each field by itself is a case of one field.',
            et: 'Kui meetmed järgnevad üksteisele, on iga valdkond eraldi ühe valdkonna juhtum.',
          },
          needsOfOneMeasure,
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

/**
 * § 29 (5) from 2027: where the field's measures fail, or cannot be applied, who works with the child in that field reports, as
 * § 27¹ says, the need noticed in work or profession.
 */
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
      when: all(...fieldHelpFails, is('professional.noticedAtWork'), is('professional.worksWithChildInField')),
      term: { immediately: true },
      notifies: [{ body: 'local-government' }, { body: 'child-helpline' }],
      reading: {
        chosen: {
          en: 'The report is due once the measures have no effect or cannot be applied, whichever comes first; whoever reports passes on the known data that are needed, and may report through a contact person (§ 27¹).',
          et: 'Teatada tuleb kohe, kui meetmed ei avalda mõju või neid ei ole võimalik rakendada; teataja edastab teadaolevad vajalikud andmed ja võib teatada kontaktisiku kaudu (§ 27¹).',
        },
        because: {
          en: 'The subsection names its bearer itself, of whatever profession, and has the report made as § 27¹ says, which refers to the immediate notice of § 27.',
          et: 'Lõige nimetab kohustatud isiku ise, olenemata ametist, ja teatada tuleb § 27¹ kohaselt, mis viitab § 27 viivitamatule teatele.',
        },
        alternatives: [
          {
            en: 'Of § 27¹ only whom to report to, and at once, is meant: neither data nor contact person.',
            et: 'Mõeldud on § 27¹ viidet üksnes sellele, kellele viivitamata teatada, mitte andmetele ega kontaktisikule.',
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
