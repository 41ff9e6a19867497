import type { RuleAspect } from '../../compare.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** What differs between two versions of a rule. */
export const aspectWords: Readonly<Record<RuleAspect, Bilingual>> = {
  text: { en: 'what the provisions say', et: 'sätete sisu' },
  provisions: { en: 'provisions', et: 'sätted' },
  condition: { en: 'condition', et: 'tingimus' },
  bearer: { en: 'who is bound or entitled', et: 'kohustatud või õigustatud isik' },
  counterpart: { en: 'toward whom', et: 'kelle suhtes' },
  term: { en: 'term', et: 'tähtaeg' },
  recipients: { en: 'whom to tell', et: 'keda teavitada' },
  presumption: { en: 'presumption', et: 'eeldus' },
  'offence-lists': { en: 'lists of offences', et: 'süütegude loetelud' },
  definitions: { en: 'a definition that it names', et: 'mõiste, millele see viitab' },
  'derived-facts': { en: 'a fact that it turns on', et: 'asjaolu, millest see sõltub' },
  'data-lists': { en: 'lists of data', et: 'andmete loetelud' },
  reading: { en: 'open reading', et: 'lahtine tõlgendus' },
  unsettled: { en: 'what is not settled', et: 'mis on lahtine' },
};

/** Everything else that a history says in its own words; `{}` stands for what is told. */
export const historyWords = {
  history: { en: 'History', et: 'Ajalugu' },
  asKnown: { en: 'As known on {}', et: 'Seisuga {}' },
  from: { en: 'From', et: 'Alates' },
  until: { en: 'Until', et: 'Kuni' },
  act: { en: 'Act', et: 'Õigusakt' },
  provision: { en: 'Provision', et: 'Säte' },
  inOurWords: { en: 'In our own words', et: 'Oma sõnadega' },
  changed: { en: 'Changed', et: 'Muutus' },
  through: { en: 'Rests on it through', et: 'Tugineb sellele, kuna sellest tuleneb' },
  itsTerm: { en: 'its term', et: 'selle tähtaeg' },
  replacedBy: { en: 'Its place is taken by', et: 'Selle asemele tuleb' },
  endedBy: { en: 'taken away by {}', et: 'ära võtnud {}' },
  passed: { en: 'passed {}', et: 'vastu võetud {}' },
  future: { en: 'still to come', et: 'alles jõustub' },
  was: { en: 'was {}', et: 'varem {}' },
  becomes: { en: 'later {}', et: 'hiljem {}' },
  repealed: { en: 'repealed', et: 'kehtetu' },
  notAtHand: { en: 'text not at hand', et: 'tekst ei ole käepärast' },
  lastDay: { en: 'last day', et: 'viimane päev' },
  inForce: { en: 'no end is known', et: 'lõpp ei ole teada' },
  rules: { en: 'Rules that rest on it', et: 'Reeglid, mis sellele tuginevad' },
  noRules: { en: 'No rule rests on it.', et: 'Sellele ei tugine ükski reegel.' },
  finding: { en: 'finding', et: 'järeldus' },
} satisfies Record<string, Bilingual>;
