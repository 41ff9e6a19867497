import type { CaseFact } from '../model/facts/case-facts.ts';
import type { PersonFact } from '../model/facts/person-facts.ts';
import type { Bilingual } from '../model/rule/truth.ts';

/** A provision in a table of what is no rule, on the days given; on all its days where none are. */
export interface NoRule {
  readonly provision: string;
  /** The first of the days, where the number meant something else before. */
  readonly from?: string;
  /** The last of the days, where the number means something else after. */
  readonly until?: string;
}

/** A fact of a case or, below `person`, of a person. */
export type DefiningFact = CaseFact | `person.${PersonFact}`;

/** A provision that says what a term means. */
export interface DefinedTerm extends NoRule {
  /** The facts in which the term is told. */
  readonly facts: readonly DefiningFact[];
  /** The first day of those that rules ask for later than the provisions that they come from began. */
  readonly since?: Readonly<Partial<Record<DefiningFact, string>>>;
}

/** Provisions that say what a term means, with the facts in which the term is told. */
export const definedTerms: readonly DefinedTerm[] = [
  {
    provision: '§ 4',
    facts: [
      'child.sexualBehaviourThreatensWellbeing',
      'need.wellbeingThreatened',
      'need.behaviourThreatensOwnWellbeing',
      'need.behaviourThreatensOthersWellbeing',
      'need.measureFields',
      'need.measureFieldsInTurn',
      'professional.feedbackNeededForWellbeing',
      'siblings.togetherEndangers',
      'institution.evaluationFoundHindrances',
      'data.mayAffectChildsWellbeing',
    ],
    since: { 'need.measureFields': '2027-01-01', 'need.measureFieldsInTurn': '2027-01-01' },
  },
  { provision: '§ 18 (1)', until: '2026-12-31', facts: ['assessor.kind', 'person.authority', 'person.tasks'] },
  { provision: '§ 18 (1) 1)', from: '2027-01-01', facts: ['assessor.kind', 'person.authority', 'person.tasks'] },
  { provision: '§ 18 (1) 2)', from: '2027-01-01', facts: ['assessor.kind', 'person.authority', 'person.tasks'] },
  { provision: '§ 18 (2)', facts: ['assessor.kind', 'assessor.capacity', 'person.inDirectContactWithChildren'] },
  {
    provision: '§ 20 (3²)',
    from: '2026-10-01',
    facts: [
      'crisis.inForce',
      'person.engagement.crisisPreventsCheck',
      'person.engagement.delayHindersCrisisResolution',
    ],
  },
  {
    provision: '§ 22 (1)',
    facts: [
      'need.carerIsAdultVictimInDanger',
      'assessment.parentingSkillsAssessed',
      'assessment.carerInvolved',
      'data.subject',
    ],
  },
  { provision: '§ 34² (2)', from: '2025-01-10', facts: ['data.subject'] },
  {
    provision: '§ 35',
    facts: [
      'child.inChildCareInstitution',
      'assessment.carerInvolved',
      'complaint.about',
      'complaint.changesNecessary',
      'institution.involvedInNetwork',
      'institution.evaluationFoundHindrances',
      'institution.providesSocialServices',
      'institution.childStaysForService',
      'supervision.placeIsChildCareInstitution',
      'supervision.breachFound',
    ],
  },
];

const leftOut: Bilingual = {
  en: 'Left out of the consolidated texts.',
  et: 'Terviktekstidest välja jäetud.',
};

/** Provisions from which nothing can be decided of a case, with the reason. */
export const notDecidable: readonly (NoRule & { readonly because: Bilingual })[] = [
  { provision: '§ 1 (1)', because: { en: 'Tells what the Act regulates.', et: 'Ütleb, mida seadus reguleerib.' } },
  {
    provision: '§ 1 (2)',
    because: {
      en: 'Orders this Act and specific Acts, which stand outside it.',
      et: 'Korraldab suhet eriseadustega, mis jäävad siit välja.',
    },
  },
  {
    provision: '§ 1 (3)',
    because: {
      en: 'Refers to the Administrative Procedure Act; day terms are counted by it.',
      et: 'Viitab haldusmenetluse seadusele; selle järgi arvutatakse tähtajad.',
    },
  },
  { provision: '§ 2', because: { en: 'States the purpose.', et: 'Sätestab eesmärgi.' } },
  {
    provision: '§ 10',
    because: { en: 'Defines child protection and measures.', et: 'Määratleb lastekaitse ja meetmed.' },
  },
  {
    provision: '§ 13 (2)',
    because: {
      en: 'Gives the power to settle the members and the procedure of the council.',
      et: 'Volitusnorm nõukogu koosseisu ja töökorra kohta.',
    },
  },
  {
    provision: '§ 14 (2)',
    until: '2024-12-31',
    because: { en: 'Gives the power to regulate further training.', et: 'Täienduskoolituse volitusnorm.' },
  },
  {
    provision: '§ 15 (3¹)',
    because: { en: 'Gives the power to regulate further training.', et: 'Täienduskoolituse volitusnorm.' },
  },
  {
    provision: '§ 29 (1)',
    until: '2026-12-31',
    because: {
      en: 'Says what assisting a child means; no condition could meet it.',
      et: 'Ütleb, mis on abi osutamine; ühegi tingimusega seda täita ei saa.',
    },
  },
  {
    provision: '§ 29 (1)',
    from: '2027-01-01',
    because: {
      en: 'Says what assisting a child means, now with safety and empowerment in it; no condition could meet it.',
      et: 'Ütleb, mis on abi osutamine, nüüd koos turvalisuse ja võimestamisega; ühegi tingimusega seda täita ei saa.',
    },
  },
  {
    provision: '§ 29¹ (5)',
    because: { en: 'Gives the power to issue a regulation.', et: 'Määruse andmise volitusnorm.' },
  },
  {
    provision: '§ 34¹ (2)',
    because: {
      en: 'Gives the power to list the data of a request by regulation.',
      et: 'Volitusnorm taotluse andmete loetelu kehtestamiseks määrusega.',
    },
  },
  { provision: '§ 42', because: leftOut },
  { provision: '§ 43', because: { en: 'Repeals the former Act.', et: 'Tunnistab varasema seaduse kehtetuks.' } },
  { provision: '§ 44', because: leftOut },
  { provision: '§ 45', because: leftOut },
  { provision: '§ 46', because: leftOut },
  {
    provision: '§ 47 (1)',
    because: { en: 'Tells when the Act enters into force.', et: 'Ütleb, millal seadus jõustub.' },
  },
];

/** Transitions of § 41: a screening tells by when § 20 has to be met. */
export const transitions: readonly NoRule[] = [{ provision: '§ 41 (2)' }, { provision: '§ 41 (3)' }];

/** Why a repealed provision has no rules. */
export const whyRepealed: Bilingual = {
  en: 'Repealed: only its number stands.',
  et: 'Kehtetu: alles on vaid number.',
};
