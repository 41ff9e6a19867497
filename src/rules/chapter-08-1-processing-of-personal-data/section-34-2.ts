import { type All, all, any, holds, is, oneOf } from '../../model/rule/condition.ts';
import type { Clause, Norm, Reading } from '../../model/rule/norm.ts';
import { childOrDiedAsChild } from '../chapter-01-general-provisions/section-3.ts';
import { joinReadings } from '../join-readings.ts';

const inForce = { from: '2025-01-10', amendedBy: 'RT I, 31.12.2024, 3' } as const;

/** § 34² (3)–(6): a kind of data that the list for that person has, some only as far as the child may be affected. */
const isListed = any(
  is('data.isListed'),
  all(is('data.isListedAsFarAsItAffectsChild'), is('data.mayAffectChildsWellbeing')),
);
const lists = ['§ 34² (3)', '§ 34² (4)', '§ 34² (5)', '§ 34² (6)'] as const;
/** Which of the lists is that of whom the data are about. */
const listsBySubject: readonly [Clause, ...Clause[]] = [
  { provision: '§ 34² (3)', when: oneOf('data.subject', 'child') },
  { provision: '§ 34² (4)', when: oneOf('data.subject', 'parent', 'person-raising-child') },
  { provision: '§ 34² (5)', when: oneOf('data.subject', 'family-member') },
  { provision: '§ 34² (6)', when: oneOf('data.subject', 'network-member') },
];

/** (4) 5) speaks of the parent alone, under words that name the person raising the child too. */
export const andHomeVisitsOfCarers = ({ chosen, because, alternatives }: Reading): Reading => ({
  chosen: {
    en: `${chosen.en} The data of a home visit (§ 34² (4) 5)) are listed of whoever raises the child, not of a parent alone.`,
    et: `${chosen.et} Koduvisiidi andmed (§ 34² lg 4 p 5) on loetelus iga last kasvatava isiku, mitte üksnes vanema kohta.`,
  },
  because: {
    en: `${because.en} The words that lead in the list name both, and (2) of § 28 has the skills of whoever raises the child assessed.`,
    et: `${because.et} Loetelu sissejuhatavad sõnad nimetavad mõlemat ja § 28 lg 2 järgi hinnatakse iga last kasvatava isiku oskusi.`,
  },
  alternatives: [
    ...alternatives,
    {
      en: 'Of home visits only what they show of a parent, whom alone the clause names.',
      et: 'Koduvisiidilt vaid andmed vanema kohta, sest punkt nimetab üksnes teda.',
    },
  ],
});

/** The local government has one aim: a task that serves another one does not carry the processing. */
export const isLocalGovernmentForItsAim = all(
  oneOf('data.processor', 'local-government'),
  is('data.noOtherTaskIsGiven'),
);

/** What (1), (7) and (8) ask of the data alike. */
const listedAndNecessary = [isListed, is('data.necessary')] as const;

/** When the right to process data ends, of which nothing is said. */
const untilMajority = (reading: Reading): Reading =>
  joinReadings(andHomeVisitsOfCarers(reading), {
    chosen: {
      en: 'The right ends with the eighteenth birthday, not with the death of the child.',
      et: 'Õigus lõpeb täisealiseks saamisega, mitte lapse surmaga.',
    },
    because: {
      en: 'An adult is no longer a child to be helped; the case of a child who died stays that of a child.',
      et: 'Täisealine ei ole enam abi vajav laps; surnud lapse juhtum jääb lapse juhtumiks.',
    },
    alternatives: [
      {
        en: 'Of an adult too, as far as the task still requires the data of the child’s case.',
        et: 'Ka täisealise kohta, kui lapse juhtumi andmeid on ülesandeks veel vaja.',
      },
    ],
  });

/** (1) has one aim of the local government, and lets only what it requires be processed. */
const oneAim: Reading = {
  chosen: {
    en: 'A task that is given has to be that of § 17 (1) 3). Separating a child under § 33 and a case of sexual abuse (§ 29¹) count as it. Where no task is given, the right has that aim, and what assessing the need and helping do not require is not necessary.',
    et: 'Nimetatud ülesanne peab olema § 17 lg 1 p 3 oma. Selle hulka loetakse ka lapse eraldamine § 33 alusel ja seksuaalse väärkohtlemise juhtum (§ 29¹). Kui ülesannet ei nimetata, on õigusel see eesmärk ja andmeid, mida abivajaduse hindamine ja abistamine ei nõua, ei ole vaja.',
  },
  because: {
    en: '(1) ties the right to the task of § 17 (1) 3) and to what its aim requires; by § 33 (3) the local government assesses the situation and the need as well, and a child of § 29¹ is a child in need.',
    et: 'Lõige 1 seob õiguse § 17 lg 1 p 3 ülesandega ja sellega, mida selle eesmärk nõuab; ka § 33 lg 3 järgi hindab omavalitsus olukorda ja abivajadust ning § 29¹ laps on abivajav laps.',
  },
  alternatives: [
    {
      en: 'Not for separating a child under § 33, nor for what § 29¹ bids, which are tasks of their own.',
      et: 'Mitte lapse eraldamiseks § 33 alusel ega § 29¹ täitmiseks, mis on omaette ülesanded.',
    },
    {
      en: 'Also for the measures for a child who is already separated (§ 17 (1) 4)): they are suitable help too.',
      et: 'Ka juba eraldatud lapsele meetmete pakkumiseks (§ 17 lg 1 p 4): seegi on sobiv abi.',
    },
  ],
};

/** § 34² (1): the local government may process the data listed, as far as assessing the need and helping require. */
const mayProcessCaseData: Norm = {
  id: 'may-process-case-data',
  modality: 'permission',
  label: {
    en: 'Process the data of the case as local government',
    et: 'Juhtumi andmete töötlemine kohaliku omavalitsuse üksuses',
  },
  versions: [
    {
      ...inForce,
      provisions: ['§ 34² (1)', ...lists],
      clauses: listsBySubject,
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: all(childOrDiedAsChild, isLocalGovernmentForItsAim, ...listedAndNecessary),
      reading: untilMajority(oneAim),
    },
  ],
};

/** (7) names the data and the tasks, and says nothing of how far. */
const noFurtherThanNecessary: Reading = {
  chosen: {
    en: 'The Board too processes no more than the task requires; the cases of §§ 29¹ and 33 are tasks of § 15 (3) 6) and 6¹).',
    et: 'Ka amet töötleb üksnes ülesandeks vajalikku; §-de 29¹ ja 33 juhtumid on § 15 lg 3 p 6 ja 6¹ ülesanded.',
  },
  because: {
    en: 'The second sentence of (1) speaks of processing as such, and § 15 (3) names both sections.',
    et: 'Lõike 1 teine lause räägib töötlemisest üldiselt ja § 15 lg 3 nimetab mõlemat paragrahvi.',
  },
  alternatives: [
    {
      en: '(1) binds the local government alone; of the Board only the general rules of data protection ask for necessity.',
      et: 'Lõige 1 seob üksnes omavalitsust; ametilt nõuavad vajalikkust vaid andmekaitse üldreeglid.',
    },
  ],
};

/** From 2027 (7) no longer names § 15 (2) 4), which may still be given as the task. */
const repealedTask: Reading = {
  chosen: {
    en: 'A task given as § 15 (2) 4), now repealed, opens no data.',
    et: 'Kehtetu § 15 lg 2 p 4 ülesandena andmeid ei ava.',
  },
  because: { en: '(7) names clauses 2 and 3.', et: 'Lõige 7 nimetab punkte 2 ja 3.' },
  alternatives: [
    {
      en: 'It counts as clause 3, where its content now is.',
      et: 'See loetakse punktiks 3, kus selle sisu nüüd on.',
    },
  ],
};

/** For the tasks of the Board that (7) names. */
const byTheBoard = (...others: readonly '§ 15 (2) 4)'[]): All =>
  all(
    childOrDiedAsChild,
    oneOf('data.processor', 'social-insurance-board'),
    oneOf(
      'data.task',
      '§ 15 (2) 2)',
      '§ 15 (2) 3)',
      ...others,
      '§ 15 (3) 6)',
      '§ 15 (3) 6¹)',
      '§ 15 (3) 7)',
      '§ 29¹',
      '§ 33',
    ),
    ...listedAndNecessary,
  );

/** § 34² (7): the Board may process the same data for those of its tasks that the subsection names. */
const boardMayProcessCaseData: Norm = {
  id: 'board-may-process-case-data',
  modality: 'permission',
  label: {
    en: 'Process the data of the case as Social Insurance Board',
    et: 'Juhtumi andmete töötlemine Sotsiaalkindlustusametis',
  },
  versions: [
    {
      ...inForce,
      until: '2026-12-31',
      provisions: ['§ 34² (7)', ...lists],
      clauses: listsBySubject,
      bearer: ['social-insurance-board'],
      when: byTheBoard('§ 15 (2) 4)'),
      reading: untilMajority(noFurtherThanNecessary),
    },
    {
      provisions: ['§ 34² (7)', ...lists],
      clauses: listsBySubject,
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8', // § 15 (2) 4) is repealed; what it said stands in clause 3
      bearer: ['social-insurance-board'],
      when: byTheBoard(),
      reading: joinReadings(untilMajority(noFurtherThanNecessary), repealedTask),
    },
  ],
};

/** § 34² (8), first sentence: others may be involved, by the Board only in the cases of §§ 29¹ and 33. */
const mayInvolveNetwork: Norm = {
  id: 'may-involve-network',
  modality: 'permission',
  label: {
    en: 'Involve those who work with the child, specialists and bodies',
    et: 'Lapsega töötavate isikute, spetsialistide ja asutuste kaasamine',
  },
  versions: [
    {
      ...inForce,
      provisions: ['§ 34² (8)'],
      bearer: ['local-government', 'social-insurance-board'],
      counterpart: ['person-working-with-children', 'involved-party'],
      when: all(
        holds('child'),
        any(
          isLocalGovernmentForItsAim,
          all(oneOf('data.processor', 'social-insurance-board'), is('data.taskIsOfSection29Superscript1Or33')),
        ),
      ),
      reading: {
        chosen: {
          en: 'The local government may involve others for the task of § 17 (1) 3), a case of § 29¹ and a separation, and for no other task; the Board for that of § 29¹ (also § 15 (3) 6¹)) or § 33. § 15 (3) 6) leaves open whether it is the separation.',
          et: 'Omavalitsus võib teisi kaasata § 17 lg 1 p 3 ülesandes, § 29¹ juhtumis ja lapse eraldamisel, kuid mitte muus ülesandes; amet § 29¹ (ka § 15 lg 3 p 6¹) või § 33 ülesandes. § 15 lg 3 p 6 puhul jääb lahtiseks, kas tegu on eraldamisega.',
        },
        because: {
          en: 'For the local government the subsection names an aim, which other tasks do not have; for the Board it names §§ 29¹ and 33, and § 15 (3) says in clauses 6 and 6¹ which of the Board’s tasks these are.',
          et: 'Omavalitsuse puhul nimetab lõige eesmärki, mida muudel ülesannetel ei ole, ameti puhul §-e 29¹ ja 33; millised ameti ülesanded need on, ütlevad § 15 lg 3 p 6 ja 6¹.',
        },
        alternatives: [
          {
            en: 'The local government only for the task of § 17 (1) 3), as (1) says of its own processing.',
            et: 'Omavalitsus üksnes § 17 lg 1 p 3 ülesande puhul, nagu ütleb lõige 1 tema enda töötlemise kohta.',
          },
          {
            en: 'The Board in all of § 15 (3) 6): clarifying the need of a child prepares the separation.',
            et: 'Amet kogu § 15 lg 3 p 6 ulatuses: lapse abivajaduse väljaselgitamine valmistab eraldamist ette.',
          },
        ],
      },
    },
  ],
};

/** § 34² (8), second sentence: and these then may process the same data, for the aims of the first. */
const involvedMayProcessCaseData: Norm = {
  id: 'involved-may-process-case-data',
  modality: 'permission',
  label: { en: 'Process the data of the case when involved', et: 'Juhtumi andmete töötlemine kaasatuna' },
  versions: [
    {
      ...inForce,
      provisions: ['§ 34² (8)', ...lists],
      clauses: listsBySubject,
      bearer: ['involved-party'],
      when: all(
        childOrDiedAsChild,
        oneOf('data.processor', 'involved-party'),
        any(oneOf('data.task', '§ 17 (1) 3)'), is('data.taskIsOfSection29Superscript1Or33')),
        ...listedAndNecessary,
      ),
      reading: untilMajority({
        chosen: {
          en: 'Whoever is involved processes data only for the task for which he or she was involved, and no more than it requires.',
          et: 'Kaasatu töötleb andmeid üksnes selleks ülesandeks, milleks ta kaasati, ja ainult vajalikul määral.',
        },
        because: {
          en: 'The sentence ties the right to the aims of the first one; necessity follows from (1).',
          et: 'Lause seob õiguse esimese lause eesmärkidega; vajalikkus tuleneb lõikest 1.',
        },
        alternatives: [
          {
            en: 'Any aim within assessing the need and helping, whoever pursues it and in whatever task.',
            et: 'Mis tahes eesmärk abivajaduse hindamisel ja abistamisel, ükskõik kelle ülesandes.',
          },
        ],
      }),
    },
  ],
};

/** The norms of § 34², in its order. */
export const section34Superscript2: readonly Norm[] = [
  mayProcessCaseData,
  boardMayProcessCaseData,
  mayInvolveNetwork,
  involvedMayProcessCaseData,
];
