import { frozen } from '../../act/frozen.ts';
import type { Actor, InForce, Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** One provision with all its parts, or a row of them: from the first through the last in the order of the Act. */
export type Span = readonly [first: string, last?: string];

/**
 * Supervision that a provision of § 38 entrusts to a body, over the days of that provision's text; where it reaches what it
 * does not name itself, over the days of what it reaches.
 */
export interface Entrusted extends InForce {
  /** The provision that entrusts it. */
  readonly provision: string;
  readonly supervisor: Actor;
  /** The provisions compliance with which is supervised. */
  readonly over: readonly Span[];
  /** Whose compliance alone is supervised; left out where everybody's is. */
  readonly addressee?: Actor;
  /** What else bounds it. */
  readonly scope?: Bilingual;
  readonly reading?: Reading;
  /** The provisions on which the reading bears; left out where it bears on all that is entrusted. */
  readonly readingOn?: readonly string[];
}

const original: InForce = { from: '2016-01-01' };
const asPassed: InForce = { from: '2016-01-01', until: '2017-12-31' };
const withoutGovernors: InForce = { from: '2018-01-01', until: '2026-12-31', amendedBy: 'RT I, 28.11.2017, 2' };
const shortened: InForce = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' };
const overFunctionsNamed: InForce = { from: '2016-01-01', until: '2025-01-09' };
const overEveryTask: InForce = { from: '2025-01-10', amendedBy: 'RT I, 31.12.2024, 3' };

/** What was inserted into the Act later lies in a row if it stands between its ends. */
const rowsGrow: Reading = {
  chosen: {
    en: 'A row of subsections reaches what was inserted into it later, § 29 (3¹); a section does not reach the ones inserted after it, such as §§ 27¹, 29¹ and 34¹.',
    et: 'Lõigete vahemik hõlmab ka hiljem selle sisse lisatut, § 29 lõiget 3¹; paragrahv ei hõlma pärast seda lisatuid, nagu §-d 27¹, 29¹ ja 34¹.',
  },
  because: {
    en: 'A row is read in the order of the Act; a section with a superscript is a section of its own.',
    et: 'Vahemikku loetakse seaduse järjekorras; ülaindeksiga paragrahv on omaette paragrahv.',
  },
  alternatives: [
    {
      en: 'Only the provisions that existed when the subsection was worded, so without § 29 (3¹).',
      et: 'Üksnes sätted, mis olid olemas lõike sõnastamise ajal, seega ilma § 29 lõiketa 3¹.',
    },
  ],
};

/** From 2027-01-01 § 38 (2) names a row of subsections, and one of sections. */
const rowsReachToTheirEnds: Reading = {
  chosen: {
    en: 'The row § 20 (1)–(3) reaches (1¹) and not (3¹), and the row of §§ 36 and 37 reaches § 36¹; § 27 does not reach §§ 27¹ and 27².',
    et: 'Vahemik § 20 lõiked 1–3 hõlmab lõiget 1¹, kuid mitte lõiget 3¹, ning §-de 36 ja 37 vahemik hõlmab § 36¹; § 27 ei hõlma §-e 27¹ ja 27².',
  },
  because: {
    en: 'A row is read in the order of the Act: what stands between its ends lies in it, what stands after its last does not.',
    et: 'Vahemikku loetakse seaduse järjekorras: otste vahele jääv kuulub sinna, viimase järel seisev mitte.',
  },
  alternatives: [
    {
      en: 'The check that § 20 (3¹) puts off is still the check of (3), and supervised as such.',
      et: '§ 20 lõike 3¹ järgi edasi lükatud kontroll on ikka lõike 3 kontroll ja järelevalve all.',
    },
    {
      en: 'The report of a professional (§ 27¹) is made as § 27 says, and so supervised with it.',
      et: 'Spetsialist teatab (§ 27¹) nii, nagu ütleb § 27, ja on seega koos sellega järelevalve all.',
    },
  ],
};

/** § 38 (6) from 2025-01-10 names no provision: it speaks of the tasks of the local government. */
const whateverIsATask: Reading = {
  chosen: {
    en: 'A task is what the Act bids or allows the local government or its officials to do, by name or as one of a few, and what it says, naming nobody, of how that is done (§§ 29 (2), 32, 34 (3)); not what binds everyone (§§ 5, 21, 24), nor what others owe (§ 33 (4)).',
    et: 'Ülesanne on see, mida seadus omavalitsusel või tema ametnikel teha käsib või lubab, nimetades neid eraldi või koos mõne teisega, ja see, mida ta kedagi nimetamata ütleb selle tegemise kohta (§ 29 lg 2, § 32, § 34 lg 3); mitte see, mis seob igaüht (§-d 5, 21, 24), ega see, mis on teiste kohustus (§ 33 lg 4).',
  },
  because: {
    en: 'The subsection speaks of all tasks in the Act, not only of those that § 17 lists; a power of an authority is part of its tasks; and § 38 (2) 2) of 2016 took the same provisions for what a local government has to comply with.',
    et: 'Lõige räägib kõigist seaduses ette nähtud ülesannetest, mitte ainult §-s 17 loetletutest; asutuse õigus on osa tema ülesannetest; ja 2016. aasta § 38 lõike 2 punkt 2 luges samu sätteid omavalitsuse täita olevaiks.',
  },
  alternatives: [
    {
      en: 'Only what the local government has to do, not what it may do.',
      et: 'Üksnes see, mida omavalitsus tegema peab, mitte see, mida ta teha võib.',
    },
    {
      en: 'Also what binds everyone, as far as the local government is bound by it.',
      et: 'Ka see, mis seob igaüht, niivõrd kui see seob omavalitsust.',
    },
  ],
};

/** § 33 (4) obliges the service provider, and yet stands among what is supervised of the official. */
const asPrinted: Reading = {
  chosen: {
    en: 'As printed: of § 33, subsections (1) and (4), although (4) obliges the service provider.',
    et: 'Nagu trükitud: § 33 lõiked 1 ja 4, kuigi lõige 4 kohustab teenuseosutajat.',
  },
  because: {
    en: 'The official has to deal with the application under (4), which can be supervised.',
    et: 'Ametnik peab lõike 4 taotlust menetlema ja seda saab kontrollida.',
  },
  alternatives: [
    {
      en: '(3) is meant, which obliges the official’s agency.',
      et: 'Mõeldud on lõiget 3, mis kohustab ametniku asutust.',
    },
  ],
};

/** § 38 (2)–(5): state supervision, in the order of the Act and then by day. */
export const stateSupervision: readonly Entrusted[] = [
  {
    provision: '§ 38 (2) 1)',
    ...asPassed,
    supervisor: 'social-insurance-board',
    over: [['§ 19', '§ 21'], ['§ 22 (2)', '§ 22 (4)'], ['§ 24 (3)'], ['§ 27'], ['§ 28']],
    addressee: 'person-working-with-children',
  },
  {
    provision: '§ 38 (2) 2)',
    ...asPassed,
    supervisor: 'social-insurance-board',
    over: [
      ['§ 29 (2)', '§ 29 (5)'],
      ['§ 31'],
      ['§ 32 (1)', '§ 32 (4)'],
      ['§ 32 (5) 1)'],
      ['§ 32 (5) 2)'],
      ['§ 33'],
      ['§ 34'],
    ],
    addressee: 'local-government',
  },
  {
    provision: '§ 38 (2) 3)',
    ...asPassed,
    supervisor: 'social-insurance-board',
    over: [['§ 36'], ['§ 37']],
    addressee: 'child-care-institution',
    scope: {
      en: 'institutions that provide social services, except state-financed substitute home and child care services',
      et: 'sotsiaalteenust osutavad lasteasutused, v.a riigi rahastatav asenduskodu- ja lapsehoiuteenus',
    },
  },
  {
    provision: '§ 38 (2)',
    ...withoutGovernors,
    supervisor: 'social-insurance-board',
    over: [
      ['§ 19', '§ 21'],
      ['§ 22 (2)', '§ 22 (4)'],
      ['§ 24 (3)'],
      ['§ 27'],
      ['§ 28'],
      ['§ 29 (2)', '§ 29 (5)'],
      ['§ 31'],
      ['§ 32 (1)', '§ 32 (4)'],
      ['§ 32 (5) 1)'],
      ['§ 32 (5) 2)'],
      ['§ 33'],
      ['§ 34'],
      ['§ 36'],
      ['§ 37'],
    ],
    reading: rowsGrow,
    readingOn: ['§ 27', '§ 29 (3¹)', '§ 34'],
  },
  {
    provision: '§ 38 (2)',
    ...shortened,
    supervisor: 'social-insurance-board',
    over: [
      ['§ 20 (1)', '§ 20 (3)'],
      ['§ 21'],
      ['§ 22 (2)', '§ 22 (4)'],
      ['§ 24 (3)'],
      ['§ 27'],
      ['§ 28'],
      ['§ 31'],
      ['§ 33 (4)'],
      ['§ 36', '§ 37'],
    ],
    reading: rowsReachToTheirEnds,
    readingOn: ['§ 20 (1¹)', '§ 20 (3)', '§ 27', '§ 36¹'],
  },
  {
    provision: '§ 38 (3)',
    ...asPassed,
    supervisor: 'county-governor',
    over: [
      ['§ 20'],
      ['§ 21'],
      ['§ 22 (2)', '§ 22 (4)'],
      ['§ 24 (3)'],
      ['§ 27'],
      ['§ 28'],
      ['§ 29 (2)', '§ 29 (5)'],
      ['§ 34 (2)'],
      ['§ 34 (3)'],
      ['§ 36'],
      ['§ 37'],
    ],
    scope: {
      en: 'state-financed substitute home service and child care service',
      et: 'riigi rahastatav asenduskodu- ja lapsehoiuteenus',
    },
  },
  {
    provision: '§ 38 (4)',
    from: '2016-01-01',
    until: '2018-12-31',
    supervisor: 'consumer-protection-board',
    over: [['§ 25']],
  },
  {
    provision: '§ 38 (4)',
    from: '2019-01-01',
    amendedBy: 'RT I, 12.12.2018, 3',
    supervisor: 'consumer-protection-authority',
    over: [['§ 25']],
  },
  {
    provision: '§ 38 (5)',
    ...original,
    supervisor: 'local-government',
    over: [['§ 21'], ['§ 22'], ['§ 23 (1)'], ['§ 24'], ['§ 27'], ['§ 31']],
  },
];
frozen(stateSupervision);

const byLocalGovernment: Pick<Entrusted, 'provision' | 'supervisor' | 'addressee' | 'reading'> = {
  provision: '§ 38 (6)',
  supervisor: 'social-insurance-board',
  addressee: 'local-government',
  reading: whateverIsATask,
};

/** The tasks of the local government in chapter 2. */
const tasksOfChapter2: readonly Span[] = [['§ 6 (2)'], ['§ 7 (2)'], ['§ 8', '§ 9']];

/** Those from § 17 to § 28; forwarding a notice is the task of whoever received it, most often a local government. */
const tasksBeforeSection29: readonly Span[] = [
  ['§ 17'],
  ['§ 23 (2)'],
  ['§ 27 (3)', '§ 27 (4)'],
  ['§ 27¹ (2)'],
  ['§ 27²'],
  ['§ 28'],
];

/** And those after § 29. */
const tasksAfterSection29: readonly Span[] = [
  ['§ 29¹ (1)'],
  ['§ 32 (1)', '§ 32 (4)'],
  ['§ 32 (5) 1)', '§ 32 (5) 2)'],
  ['§ 33 (1)', '§ 33 (3)'],
  ['§ 34'],
  ['§ 34¹ (3)'],
  ['§ 34² (1)', '§ 34² (6)'],
  ['§ 34² (8)'],
  ['§ 34⁴'],
  ['§ 38 (1)'],
  ['§ 38 (5)'],
  ['§ 39', '§ 40'],
  ['§ 41¹'],
];

/** § 38 (6): administrative supervision over local governments, and over their child protection officials. */
export const administrativeSupervision: readonly Entrusted[] = [
  {
    provision: '§ 38 (6)',
    ...overFunctionsNamed,
    supervisor: 'social-insurance-board',
    over: [['§ 17']],
    addressee: 'local-government',
  },
  {
    provision: '§ 38 (6)',
    ...overFunctionsNamed,
    supervisor: 'social-insurance-board',
    over: [['§ 28'], ['§ 32 (3)'], ['§ 32 (5) 2)'], ['§ 33 (1)'], ['§ 33 (4)'], ['§ 34']],
    addressee: 'child-protection-official',
    scope: { en: 'officials of a local government', et: 'kohaliku omavalitsuse üksuse lastekaitsetöötajad' },
    reading: asPrinted,
    readingOn: ['§ 33 (4)'],
  },
  {
    ...byLocalGovernment,
    ...overEveryTask,
    until: '2026-12-31',
    over: [...tasksOfChapter2, ['§ 11'], ...tasksBeforeSection29, ['§ 29 (2)', '§ 29 (5)'], ...tasksAfterSection29],
  },
  {
    ...byLocalGovernment,
    ...overEveryTask,
    from: '2027-01-01',
    over: [
      ...tasksOfChapter2,
      ['§ 11 (1)'],
      ...tasksBeforeSection29,
      ['§ 29 (2)', '§ 29 (3)'],
      ['§ 29 (6)', '§ 29 (12)'],
      ...tasksAfterSection29,
    ],
  },
];
frozen(administrativeSupervision);
