import { frozen } from '../act/frozen.ts';
import type { Actor } from '../model/rule/norm.ts';
import type { Bilingual } from '../model/rule/truth.ts';

/** Who can act where the Act names no body: which actors, and by what reading. */
export interface WhoActs {
  readonly actors: readonly Actor[];
  readonly because: Bilingual;
}

const whoPlacesInSafety: WhoActs = {
  actors: ['child-protection-official', 'police'],
  because: {
    en: '§ 32 names nobody here. By a reading those act who place in safety under § 32 (3): the official of the child’s location and the police.',
    et: '§ 32 siin tegutsejat ei nimeta. Tõlgenduse järgi tegutsevad need, kes toimetavad ohututesse tingimustesse (§ 32 lg 3): lapse asukoha lastekaitsetöötaja ja politsei.',
  },
};

/** By norm, who can act where its bearer is not named, or is named by a role alone. */
export const whoActsByNorm: Readonly<Partial<Record<string, WhoActs>>> = {
  'apply-networking': {
    actors: ['local-government', 'child-protection-official', 'person-working-with-children', 'child-care-institution'],
    because: {
      en: '§ 29 (2) names nobody. By a reading whoever helps the child does so: the local government with its official, and whoever works with the child.',
      et: '§ 29 lg 2 tegutsejat ei nimeta. Tõlgenduse järgi teeb seda see, kes last abistab: omavalitsus oma lastekaitsetöötajaga ja lapsega töötav isik.',
    },
  },
  'assist-child-in-danger': whoPlacesInSafety,
  'deliver-to-custodian': whoPlacesInSafety,
  'place-with-provider-or-safe-person': whoPlacesInSafety,
  'may-place-temporarily': whoPlacesInSafety,
  'send-operative-part': {
    actors: ['local-government', 'social-insurance-board'],
    because: {
      en: 'Whoever made the decision of § 33 (1) sends it: the local government or the Board.',
      et: 'Otsuse edastab see, kes § 33 lõike 1 otsuse tegi: kohaliku omavalitsuse üksus või amet.',
    },
  },
};
frozen(whoActsByNorm);

const inTheRole: Bilingual = {
  en: 'Whoever has the role that the Act names.',
  et: 'See, kellel on seaduses nimetatud roll.',
};

/** By a bearer that is a role and no body: who can have it. */
export const whoActsByRole: Readonly<Partial<Record<Actor, WhoActs>>> = {
  receiver: {
    actors: [
      'local-government',
      'social-insurance-board',
      'child-helpline',
      'police',
      'emergency-call-centre',
      'child-protection-official',
      'state-agency',
      'competent-authority',
      'official',
      'child-care-institution',
      'person-working-with-children',
    ],
    because: {
      en: 'Whoever received the notice, if an authority or an official.',
      et: 'See, kes teate sai, kui ta on asutus või ametiisik.',
    },
  },
  'decision-maker': {
    actors: [
      'local-government',
      'social-insurance-board',
      'child-protection-official',
      'police',
      'court',
      'state-agency',
      'competent-authority',
      'child-care-institution',
      'person-working-with-children',
      'person-raising-child',
    ],
    because: { en: 'Whoever makes the decision.', et: 'See, kes otsuse teeb.' },
  },
  professional: { actors: ['person-working-with-children', 'police', 'health-service-provider'], because: inTheRole },
  'involved-party': {
    actors: ['person-working-with-children', 'service-provider', 'child-care-institution', 'health-service-provider'],
    because: inTheRole,
  },
  'competent-authority': { actors: ['state-agency'], because: inTheRole },
  'appointed-official': { actors: ['official'], because: inTheRole },
  'person-raising-child': { actors: ['parent', 'person-exercising-custody'], because: inTheRole },
};
frozen(whoActsByRole);

/** The actors that are a municipality or act for one: of a norm that binds others beside them, these alone are of one. */
export const municipalActors: ReadonlySet<Actor> = new Set([
  'local-government',
  'child-protection-official',
  'appointed-official',
]);
