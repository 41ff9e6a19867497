import type { Bilingual } from '../model/rule/truth.ts';
import type { CaseFact } from './facts/case-facts.ts';
import type { PersonFact } from './facts/person-facts.ts';

/** A provision that no rule encodes, on the days given; on all its days where none are given. */
export interface NoRule {
  readonly provision: string;
  /** The first of the days, where the number meant something else before. */
  readonly from?: string;
  /** The last of the days, where the number means something else after. */
  readonly until?: string;
}

/** A fact of a case or, below `person`, of a person. */
export type DefiningFact = CaseFact | `person.${PersonFact}`;

/** A provision that defines a term. */
export interface DefinedTerm extends NoRule {
  /** The input facts that use the term. */
  readonly facts: readonly DefiningFact[];
  /** First days of facts that rules use only later than the provisions they come from. */
  readonly since?: Readonly<Partial<Record<DefiningFact, string>>>;
}

/** Provisions that define a term, with the facts that use the term. */
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

/** Provisions from which nothing can be decided about a case, with the reason. */
export const notDecidable: readonly (NoRule & { readonly because: Bilingual })[] = [
  { provision: '§ 1 (1)', because: { en: 'Sets out what the Act regulates.', et: 'Määrab seaduse reguleerimisala.' } },
  {
    provision: '§ 1 (2)',
    because: {
      en: 'Governs the relation of this Act to specific Acts, which are not encoded.',
      et: 'Reguleerib seaduse suhet eriseadustega, mida siin ei kodeerita.',
    },
  },
  {
    provision: '§ 1 (3)',
    because: {
      en: 'Refers to the Administrative Procedure Act, under which terms in days are counted.',
      et: 'Viitab haldusmenetluse seadusele, mille järgi arvutatakse päevades määratud tähtaegu.',
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
      en: 'Delegates the power to determine the members and the procedure of the council.',
      et: 'Volitusnorm nõukogu koosseisu ja töökorra kehtestamiseks.',
    },
  },
  {
    provision: '§ 14 (2)',
    until: '2024-12-31',
    because: { en: 'Delegates the power to regulate further training.', et: 'Täienduskoolituse volitusnorm.' },
  },
  {
    provision: '§ 15 (3¹)',
    because: { en: 'Delegates the power to regulate further training.', et: 'Täienduskoolituse volitusnorm.' },
  },
  {
    provision: '§ 29 (1)',
    until: '2026-12-31',
    because: {
      en: 'Defines assisting a child; it cannot be expressed as a condition.',
      et: 'Määratleb abi osutamise; tingimusena seda väljendada ei saa.',
    },
  },
  {
    provision: '§ 29 (1)',
    from: '2027-01-01',
    because: {
      en: 'Defines assisting a child, now including safety and empowerment; it cannot be expressed as a condition.',
      et: 'Määratleb abi osutamise, nüüd koos turvalisuse ja võimestamisega; tingimusena seda väljendada ei saa.',
    },
  },
  {
    provision: '§ 29¹ (5)',
    because: { en: 'Delegates the power to issue a regulation.', et: 'Määruse andmise volitusnorm.' },
  },
  {
    provision: '§ 34¹ (2)',
    because: {
      en: 'Delegates the power to list the data of a request by regulation.',
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
    because: { en: 'Sets when the Act enters into force.', et: 'Määrab seaduse jõustumise aja.' },
  },
];

/** Transitional provisions of § 41: a screening gives the day by which § 20 has to be complied with. */
export const transitions: readonly NoRule[] = [{ provision: '§ 41 (2)' }, { provision: '§ 41 (3)' }];

/** Why a repealed provision has no rules. */
export const whyRepealed: Bilingual = {
  en: 'Repealed: only its number remains.',
  et: 'Kehtetu: alles on üksnes number.',
};
