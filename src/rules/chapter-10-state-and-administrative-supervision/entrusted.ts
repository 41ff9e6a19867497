import type { Actor, InForce, Reading } from '../../model/norm.ts';
import type { Bilingual } from '../../model/truth.ts';

/** One provision with all its parts, or a row of them: from the first through the last in the order of the Act. */
export type Span = readonly [first: string, last?: string];

/** Supervision that a provision of § 38 entrusts to a body, over the days of that provision's text. */
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
}

const original: InForce = { from: '2016-01-01' };
const asPassed: InForce = { from: '2016-01-01', until: '2017-12-31' };
const withoutGovernors: InForce = { from: '2018-01-01', amendedBy: 'RT I, 28.11.2017, 2' };

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

/** § 38 (6): administrative supervision over local governments, and over their child protection officials. */
export const administrativeSupervision: readonly Entrusted[] = [
  {
    provision: '§ 38 (6)',
    ...original,
    supervisor: 'social-insurance-board',
    over: [['§ 17']],
    addressee: 'local-government',
  },
  {
    provision: '§ 38 (6)',
    ...original,
    supervisor: 'social-insurance-board',
    over: [['§ 28'], ['§ 32 (3)'], ['§ 32 (5) 2)'], ['§ 33 (1)'], ['§ 33 (4)'], ['§ 34']],
    addressee: 'child-protection-official',
    scope: { en: 'officials of a local government', et: 'kohaliku omavalitsuse üksuse lastekaitsetöötajad' },
    reading: asPrinted,
  },
];
