import { all, any, holds, is, isNot, noneOf, oneOf } from '../../model/rule/condition.ts';
import { anyOf, type Clause, type Norm } from '../../model/rule/norm.ts';
import { ofTheLocalGovernment, onBecomingAware } from './aware-local-government.ts';

const wordedAnew = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' } as const;
const isRunning = oneOf('caseManagement.state', 'commenced');
const ofWhoeverRunsIt = { bearer: ['local-government'], bearerMunicipality: 'caseManagement.holder' } as const;

const childsOpinion = {
  ...ofTheLocalGovernment,
  counterpart: ['child'],
  when: all(...onBecomingAware),
  reading: {
    chosen: {
      en: 'The duty holds from awareness on; whether a special Act rules otherwise is not asked here.',
      et: 'Kohustus kehtib teada saamisest alates; eriseaduse teistsugust korda siin ei küsita.',
    },
    because: {
      en: 'Assessing and assisting start with awareness; the subsection yields to special Acts, which stand outside this one.',
      et: 'Hindamine ja abi algavad teada saamisest; lõige annab teed eriseadustele, mis jäävad sellest seadusest välja.',
    },
    alternatives: [
      {
        en: 'Unknown until told that no special Act applies.',
        et: 'Teadmata, kuni on öeldud, et eriseadust ei kohaldata.',
      },
    ],
  },
} as const;

/** § 29 (8), until 2026-12-31 (5): find out and document the child's opinion, and add it to the case plan. */
const documentChildsOpinion: Norm = {
  id: 'document-childs-opinion',
  modality: 'obligation',
  label: { en: 'Document the child’s opinion', et: 'Lapse arvamuse dokumenteerimine' },
  versions: [
    { ...childsOpinion, provisions: ['§ 29 (5)'], from: '2016-01-01', until: '2026-12-31' },
    { ...childsOpinion, ...wordedAnew, provisions: ['§ 29 (8)'] },
  ],
};

/** § 29 (9) from 2027: a child in need has a case plan. */
const childWithCasePlan = [holds('child-in-need-of-assistance'), is('caseManagement.hasCasePlan')] as const;

/** § 29 (9) from 2027: and there is no case management to review it in: nothing is decided, or the case was forwarded. */
export const casePlanBesideCaseManagement = all(
  ...childWithCasePlan,
  oneOf('caseManagement.state', 'undecided', 'forwarded'),
);

/** § 29 (9) from 2027: the case plan of a child in need is reviewed once a year or more often, while the case is not closed. */
const reviewCasePlan: Norm = {
  id: 'review-case-plan',
  modality: 'obligation',
  label: { en: 'Review the case plan at least once a year', et: 'Juhtumiplaani ülevaatamine vähemalt kord aastas' },
  versions: [
    {
      ...wordedAnew,
      provisions: ['§ 29 (9)'],
      ...ofWhoeverRunsIt,
      counterpart: ['child'],
      when: all(...childWithCasePlan, noneOf('caseManagement.state', 'declined', 'ended')),
      term: {
        length: { years: 1 },
        from: 'caseManagement.casePlanReviewedOn',
        orFrom: 'caseManagement.casePlanMadeOn',
        notBefore: '2027-01-01',
        bothEnds: true,
      },
      reading: {
        chosen: {
          en: 'The local government that runs the case, within a year of the last known review, or else of making the plan; of an older plan the year runs from 2027-01-01. Not where case management has ended or was declined.',
          et: 'Juhtumit korraldav omavalitsus aasta jooksul viimasest teadaolevast ülevaatamisest, muidu plaani koostamisest; varasema plaani puhul algab aasta 1.01.2027. Mitte siis, kui juhtumikorraldus on lõpetatud või algatamata jäetud.',
        },
        because: {
          en: 'The subsection names neither bearer nor start; the plan is the local government’s, and a year has to run from the last time the plan was looked at. No year of a duty that did not exist can have passed.',
          et: 'Lõige ei nimeta kohustatud isikut ega tähtaja algust; plaan on omavalitsuse oma ja aastat saab arvestada sellest, kui plaani viimati vaadati. Aasta ei saa mööduda ajal, mil kohustust ei olnud.',
        },
        alternatives: [
          {
            en: 'Once in each calendar year.',
            et: 'Kord igal kalendriaastal.',
          },
          {
            en: 'Of an older plan too a year from its last review or its making: it may be overdue on the first day.',
            et: 'Ka varasema plaani puhul aasta viimasest ülevaatamisest või koostamisest: tähtaeg võib esimesel päeval olla möödas.',
          },
        ],
      },
    },
  ],
};

/** A child whom the local government helps: it knows of the need, or runs case management. */
const isHelped = [holds('child-in-need-of-assistance'), any(is('localGovernment.isAware'), isRunning)] as const;

/** § 29 (10) from 2027: while it helps, the local government gives the child a way of the child's own to voice opinions and complaints about it. */
const enableComplaints: Norm = {
  id: 'enable-complaints',
  modality: 'obligation',
  label: {
    en: 'Enable the child to voice opinions and complaints about the local government',
    et: 'Lapsele võimaluse andmine avaldada omavalitsuse kohta arvamust ja esitada kaebusi',
  },
  versions: [
    {
      ...wordedAnew,
      provisions: ['§ 29 (10)'],
      ...ofTheLocalGovernment,
      counterpart: ['child'],
      when: all(...isHelped),
    },
  ],
};

/** § 29 (10) from 2027: an opinion or a complaint of the child about the local government that helps. */
const complainedOfTheLocalGovernment = [
  ...isHelped,
  is('complaint.byChild'),
  oneOf('complaint.about', 'local-government'),
] as const;

/** § 29 (10) from 2027: what the child says of it is registered. */
const registerComplaintAboutLocalGovernment: Norm = {
  id: 'register-complaint-about-local-government',
  modality: 'obligation',
  label: {
    en: 'Register the child’s opinion or complaint about the local government',
    et: 'Omavalitsuse kohta esitatud lapse arvamuse või kaebuse registreerimine',
  },
  versions: [
    {
      ...wordedAnew,
      provisions: ['§ 29 (10)'],
      ...ofTheLocalGovernment,
      counterpart: ['child'],
      when: all(...complainedOfTheLocalGovernment),
    },
  ],
};

/** § 29 (10) from 2027: the child hears at once, in words for the child's age and development, what came of it. */
const answerChildsComplaint: Norm = {
  id: 'answer-childs-complaint',
  modality: 'obligation',
  label: {
    en: 'Give the child feedback on the opinion or complaint about the local government',
    et: 'Lapsele tagasiside andmine omavalitsuse kohta esitatud arvamuse või kaebuse kohta',
  },
  versions: [
    {
      ...wordedAnew,
      provisions: ['§ 29 (10)'],
      ...ofTheLocalGovernment,
      counterpart: ['child'],
      when: all(...complainedOfTheLocalGovernment),
      term: { immediately: true },
    },
  ],
};

/** § 29 (10) from 2027: and what it does concerning the child is changed where the child's rights ask for it. */
const changePracticeAfterComplaint: Norm = {
  id: 'change-practice-after-complaint',
  modality: 'obligation',
  label: {
    en: 'Make the changes that keep the child’s rights in what is done concerning the child',
    et: 'Lapse õigusi tagavate muudatuste tegemine last puudutavas tegevuses',
  },
  versions: [
    {
      ...wordedAnew,
      provisions: ['§ 29 (10)'],
      ...ofTheLocalGovernment,
      counterpart: ['child'],
      when: all(...complainedOfTheLocalGovernment, is('complaint.practiceChangeNecessary')),
    },
  ],
};

/** § 29 (11) 1): the goals are met, the need is satisfied, and did not appear again in the six months. */
const needHasEnded = all(
  is('caseManagement.goalsMet'),
  is('caseManagement.needSatisfied'),
  isNot('caseManagement.needReappeared'),
  is('caseManagement.sixMonthsHavePassed'),
);

/** § 29 (11) 1) to 3). */
const endOfCaseManagement: readonly [Clause, ...Clause[]] = [
  { provision: '§ 29 (11) 1)', when: needHasEnded },
  {
    // Of age: not known to be under eighteen and, where the age is not known, not believed to be.
    provision: '§ 29 (11) 2)',
    when: all(
      isNot('child.isKnownUnderEighteen'),
      any(isNot('child.ageIsNotKnown'), isNot('child.believedUnderEighteen')),
    ),
  },
  { provision: '§ 29 (11) 3)', when: is('child.isDeceased') },
];

/** § 29 (11): case management that is running has to end. */
export const caseHasToEnd = all(isRunning, anyOf(endOfCaseManagement));

/** § 29 (11) 1): and it ends because the need has. */
export const caseEndsWithNeed = all(isRunning, needHasEnded);

/** § 29 (11) from 2027: case management ends with the need, six quiet months later, or with childhood. */
const endCaseManagement: Norm = {
  id: 'end-case-management',
  modality: 'obligation',
  label: { en: 'End case management', et: 'Juhtumikorralduse lõpetamine' },
  versions: [
    {
      ...wordedAnew,
      provisions: ['§ 29 (11) 1)', '§ 29 (11) 2)', '§ 29 (11) 3)', '§ 29 (11)'],
      clauses: endOfCaseManagement,
      ...ofWhoeverRunsIt,
      counterpart: ['child'],
      when: caseHasToEnd,
      reading: {
        chosen: {
          en: 'Months without a need before 2027 count too; six months pass in full, days off or not.',
          et: 'Arvesse lähevad ka abivajaduseta kuud enne 2027. aastat; kuus kuud mööduvad täies ulatuses, puhkepäevad neid ei muuda.',
        },
        because: {
          en: 'The clause asks how things stand now, and the amending act has no rule for cases under way.',
          et: 'Punkt küsib praegust olukorda ja muutmisseaduses ei ole pooleliolevate juhtumite kohta reeglit.',
        },
        alternatives: [
          {
            en: 'The six months run from 2027-01-01 at the earliest.',
            et: 'Kuus kuud algavad kõige varem 1.01.2027.',
          },
        ],
      },
    },
  ],
};

/** § 29 (12): case management moves with a child who has settled elsewhere. */
export const caseMovesAlong = all(holds('child'), isRunning, is('child.hasSettledElsewhere'));

const [formerOne, newOne] = ['caseManagement.holder', 'child.newResidence'] as const;

const onSettlingElsewhere = {
  ...wordedAnew,
  provisions: ['§ 29 (12)'],
  bearer: ['local-government'],
  counterpart: ['local-government'],
  when: caseMovesAlong,
  reading: {
    chosen: {
      en: 'The former local government is the one that is responsible for the child’s case management.',
      et: 'Senine omavalitsus on see, kes vastutab lapse juhtumikorralduse eest.',
    },
    because: {
      en: 'The subsection speaks of the local government of the former residence, which as a rule is the one that runs the case; only that one has anything to hand over.',
      et: 'Lõige räägib senise elukoha järgsest omavalitsusest, kes reeglina juhtumit korraldab; üle anda on midagi üksnes sellel.',
    },
    alternatives: [
      {
        en: 'The local government of the former residence, also where another one runs the case.',
        et: 'Senise elukoha järgne omavalitsus ka siis, kui juhtumit korraldab teine.',
      },
    ],
  },
} as const;

/** § 29 (12) from 2027: where the child settles elsewhere while case management runs, the former local government hands it over. */
const handOverCaseManagement: Norm = {
  id: 'hand-over-case-management',
  modality: 'obligation',
  label: { en: 'Hand over case management', et: 'Juhtumikorralduse üleandmine' },
  versions: [{ ...onSettlingElsewhere, bearerMunicipality: formerOne, counterpartMunicipality: newOne }],
};

/** § 29 (12) from 2027: and the new one takes it over. */
const takeOverCaseManagement: Norm = {
  id: 'take-over-case-management',
  modality: 'obligation',
  label: { en: 'Take over case management', et: 'Juhtumikorralduse ülevõtmine' },
  versions: [{ ...onSettlingElsewhere, bearerMunicipality: newOne, counterpartMunicipality: formerOne }],
};

/** The norms of § 29 (8) to (12), until 2026-12-31 (5): while help is given, and until case management ends. */
export const runningCaseManagement: readonly Norm[] = [
  documentChildsOpinion,
  reviewCasePlan,
  enableComplaints,
  registerComplaintAboutLocalGovernment,
  answerChildsComplaint,
  changePracticeAfterComplaint,
  endCaseManagement,
  handOverCaseManagement,
  takeOverCaseManagement,
];
