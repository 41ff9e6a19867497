import { frozen } from '../act/frozen.ts';
import type { Actor } from '../model/rule/norm.ts';
import type { Bilingual } from '../model/rule/truth.ts';

/** Who can act where the Act names no body: the actors, and why. */
export interface WhoActs {
  readonly actors: readonly Actor[];
  readonly because: Bilingual;
}

const whoPlacesInSafety: WhoActs = {
  actors: ['child-protection-official', 'police'],
  because: {
    en: '§ 32 names nobody here. Under one reading those act who place the child in safety under § 32 (3): the official of the child’s location and the police.',
    et: '§ 32 siin tegutsejat ei nimeta. Tõlgenduse järgi tegutseb see, kes toimetab lapse ohututesse tingimustesse (§ 32 lg 3): lapse viibimiskoha järgse kohaliku omavalitsuse üksuse lastekaitsetöötaja ja politsei.',
  },
};

/** By norm, who can act where its bearer is not named, or is only a role. */
export const whoActsByNorm: Readonly<Partial<Record<string, WhoActs>>> = {
  'apply-networking': {
    actors: ['local-government', 'child-protection-official', 'person-working-with-children', 'child-care-institution'],
    because: {
      en: '§ 29 (2) names nobody. Under one reading whoever helps the child does so: the local government with its official, and whoever works with the child.',
      et: '§ 29 lg 2 tegutsejat ei nimeta. Tõlgenduse järgi teeb seda see, kes last abistab: kohaliku omavalitsuse üksus oma lastekaitsetöötajaga ja lapsega töötav isik.',
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
      et: 'Otsuse resolutiivosa edastab § 33 lg 1 otsuse tegija: kohaliku omavalitsuse üksus või amet.',
    },
  },
};
frozen(whoActsByNorm);

const inTheRole: Bilingual = {
  en: 'Whoever has the role that the Act names.',
  et: 'See, kellel on seaduses nimetatud roll.',
};

/** By a bearer that is a role, not a body: who can have it. */
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

/** Actors that are a municipality or act for one. Where a norm also binds others, only these belong to a municipality. */
export const municipalActors: ReadonlySet<Actor> = new Set([
  'local-government',
  'child-protection-official',
  'appointed-official',
]);
