import type { CaseFact } from '../model/facts.ts';
import type { Bilingual } from '../model/truth.ts';

/** Provisions that say what a term means, with the facts in which the term is told. */
export const definedTerms: ReadonlyMap<string, readonly CaseFact[]> = new Map<string, readonly CaseFact[]>([
  ['§ 4', ['need.wellbeingThreatened']],
  ['§ 18 (1)', ['assessor.kind']],
  ['§ 18 (2)', ['assessor.kind', 'assessor.capacity']],
  ['§ 35', ['child.inChildCareInstitution']],
]);

const leftOut: Bilingual = {
  en: 'Left out of the consolidated texts.',
  et: 'Terviktekstidest välja jäetud.',
};

/** Provisions from which nothing can be decided of a case, with the reason. */
export const notDecidable: ReadonlyMap<string, Bilingual> = new Map([
  ['§ 1 (1)', { en: 'Tells what the Act regulates.', et: 'Ütleb, mida seadus reguleerib.' }],
  [
    '§ 1 (2)',
    {
      en: 'Orders this Act and specific Acts, which stand outside it.',
      et: 'Korraldab suhet eriseadustega, mis jäävad siit välja.',
    },
  ],
  [
    '§ 1 (3)',
    {
      en: 'Refers to the Administrative Procedure Act; day terms are counted by it.',
      et: 'Viitab haldusmenetluse seadusele; selle järgi arvutatakse tähtajad.',
    },
  ],
  ['§ 2', { en: 'States the purpose.', et: 'Sätestab eesmärgi.' }],
  ['§ 10', { en: 'Defines child protection and measures.', et: 'Määratleb lastekaitse ja meetmed.' }],
  [
    '§ 13 (2)',
    {
      en: 'Gives the power to settle the members and the procedure of the council.',
      et: 'Volitusnorm nõukogu koosseisu ja töökorra kohta.',
    },
  ],
  ['§ 14 (2)', { en: 'Gives the power to regulate further training.', et: 'Täienduskoolituse volitusnorm.' }],
  [
    '§ 22 (1)',
    {
      en: 'Defines who raises a child; it sets no duty.',
      et: 'Määratleb, kes on last kasvatav isik; kohustust ei pane.',
    },
  ],
  [
    '§ 29 (1)',
    {
      en: 'Says what assisting a child means; no condition could meet it.',
      et: 'Ütleb, mis on abi osutamine; ühegi tingimusega seda täita ei saa.',
    },
  ],
  ['§ 29¹ (5)', { en: 'Gives the power to issue a regulation.', et: 'Määruse andmise volitusnorm.' }],
  [
    '§ 34¹ (2)',
    {
      en: 'Gives the power to list the data of a request by regulation.',
      et: 'Volitusnorm taotluse andmete loetelu kehtestamiseks määrusega.',
    },
  ],
  ['§ 42', leftOut],
  ['§ 43', { en: 'Repeals the former Act.', et: 'Tunnistab varasema seaduse kehtetuks.' }],
  ['§ 44', leftOut],
  ['§ 45', leftOut],
  ['§ 46', leftOut],
  ['§ 47 (1)', { en: 'Tells when the Act enters into force.', et: 'Ütleb, millal seadus jõustub.' }],
]);

/** Transitions of § 41: a screening tells by when § 20 has to be met. */
export const transitions: readonly string[] = ['§ 41 (2)', '§ 41 (3)'];

/** Why a repealed provision has no rules. */
export const whyRepealed: Bilingual = {
  en: 'Repealed: only its number stands.',
  et: 'Kehtetu: alles on vaid number.',
};
