import { truthWord } from '../../assessment/explanation/explanation-text.ts';
import type { ProvisionChange } from '../../compare/comparison/wording-comparison.ts';
import type { ComparedKind, MeaningOutcome, MeaningStatus } from '../../compare/meaning/meaning-comparison.ts';
import type { Outcome } from '../../compare/outcomes/outcome-report.ts';
import type { Modality } from '../../model/rule/norm.ts';
import type { Language } from '../../model/rule/truth.ts';
import { modalityLabels } from '../terminal/messages.ts';
import { inBothLanguages } from './bilingual.ts';
import type { Tone } from './document.ts';

/** What things are called in reports, and what the words mean. */
export const labels = inBothLanguages({
  en: {
    change: {
      amended: 'amended',
      added: 'added',
      repealed: 'repealed',
      renumbered: 'renumbered',
      're-edited': 're-edited',
      unchanged: 'unchanged',
    },
    changeMeaning: {
      amended: 'An amending act changed the text.',
      added: 'Only the second wording has it.',
      repealed: 'Only its number is left, or not even that.',
      renumbered: 'It has another number; its text may have changed too.',
      're-edited': 'No act amended it, but its official texts differ: it was translated or edited again.',
      unchanged: 'No change is known.',
    },
    status: { changed: 'changed', added: 'new', removed: 'removed', same: 'same' },
    statusMeaning: {
      changed: 'It gives another result, binds others or has another term.',
      added: 'Only the second wording has it.',
      removed: 'Only the first wording has it.',
      same: 'It gives the same result for every combination of facts.',
    },
    statusHeading: {
      changed: 'Changed rules',
      added: 'New rules',
      removed: 'Removed rules',
      same: 'Unchanged rules',
    },
    kind: {
      definition: 'definition',
      norm: 'norm',
      'person-norm': 'norm about persons',
      'record-condition': 'when a record counts',
    },
    aspect: {
      applies: 'when it applies',
      presumed: 'when it is presumed',
      modality: 'duty, prohibition or permission',
      notifies: 'who must be notified',
      text: 'text of the provisions',
      provisions: 'provisions',
      condition: 'condition',
      bearer: 'who is bound or entitled',
      counterpart: 'toward whom',
      term: 'term',
      recipients: 'who must be notified',
      presumption: 'presumption',
      'offence-lists': 'lists of offences',
      definitions: 'a definition that it uses',
      'derived-facts': 'a derived fact that it uses',
      'data-lists': 'lists of data',
      reading: 'reading',
      unsettled: 'legal uncertainty',
    },
    difference: {
      wording: 'different words',
      'citation-style': 'style of citation',
      punctuation: 'punctuation',
      'letter-case': 'capital letters',
      omission: 'missing from one text',
    },
    deadline: { new: 'new', gone: 'removed', earlier: 'earlier', later: 'later', same: 'unchanged' },
    ruleOutcome: {
      true: 'applies',
      false: 'does not apply',
      unknown: 'not known',
      'not-in-force': 'no such rule',
    },
    definitionOutcome: {
      true: 'is met',
      false: 'is not met',
      unknown: 'not known',
      'not-in-force': 'no such rule',
    },
    noSuchRule: 'no such rule',
    finding: 'finding',
  },
  et: {
    change: {
      amended: 'muudetud',
      added: 'lisatud',
      repealed: 'kehtetu',
      renumbered: 'ümber nummerdatud',
      're-edited': 'uuesti toimetatud',
      unchanged: 'muutmata',
    },
    changeMeaning: {
      amended: 'Muutmisseadus muutis teksti.',
      added: 'Säte on ainult uues redaktsioonis.',
      repealed: 'Alles on üksnes number või ei ole sedagi.',
      renumbered: 'Sättel on teine number; ka tekst võib olla muutunud.',
      're-edited':
        'Ükski seadus sätet ei muutnud, kuid ametlikud tekstid erinevad: säte on uuesti tõlgitud või toimetatud.',
      unchanged: 'Muudatust ei ole teada.',
    },
    status: { changed: 'muutunud', added: 'uus', removed: 'kaotatud', same: 'sama' },
    statusMeaning: {
      changed: 'Reegel annab teise tulemuse, kohustab teisi isikuid või on teise tähtajaga.',
      added: 'Reegel on ainult uues redaktsioonis.',
      removed: 'Reegel on ainult senises redaktsioonis.',
      same: 'Tulemus on asjaolude iga kombinatsiooni korral sama.',
    },
    statusHeading: {
      changed: 'Muutunud reeglid',
      added: 'Uued reeglid',
      removed: 'Kaotatud reeglid',
      same: 'Samaks jäänud reeglid',
    },
    kind: {
      definition: 'mõiste',
      norm: 'norm',
      'person-norm': 'isikuid käsitlev norm',
      'record-condition': 'millal karistusandmeid arvestatakse',
    },
    aspect: {
      applies: 'millal see kohaldub',
      presumed: 'millal seda eeldatakse',
      modality: 'kohustus, keeld või õigus',
      notifies: 'keda tuleb teavitada',
      text: 'sätete sisu',
      provisions: 'sätted',
      condition: 'tingimus',
      bearer: 'kohustatud või õigustatud isik',
      counterpart: 'kelle suhtes',
      term: 'tähtaeg',
      recipients: 'keda tuleb teavitada',
      presumption: 'eeldus',
      'offence-lists': 'süütegude loetelud',
      definitions: 'mõiste, mida reegel kasutab',
      'derived-facts': 'tuletatud asjaolu, mida reegel kasutab',
      'data-lists': 'andmete loetelud',
      reading: 'vaieldav tõlgendus',
      unsettled: 'õiguslik ebaselgus',
    },
    difference: {
      wording: 'sõnastus erineb',
      'citation-style': 'viitamisviis',
      punctuation: 'kirjavahemärgid',
      'letter-case': 'suur- ja väiketähed',
      omission: 'ühest tekstist puudu',
    },
    deadline: { new: 'uus', gone: 'kaotatud', earlier: 'varasem', later: 'hilisem', same: 'sama' },
    ruleOutcome: {
      true: 'kohaldub',
      false: 'ei kohaldu',
      unknown: 'teadmata',
      'not-in-force': 'sellist reeglit ei ole',
    },
    definitionOutcome: {
      true: 'on täidetud',
      false: 'ei ole täidetud',
      unknown: 'teadmata',
      'not-in-force': 'sellist reeglit ei ole',
    },
    noSuchRule: 'reeglit ei ole',
    finding: 'järeldus',
  },
});

/** The colours of what became of a provision. */
export const changeTones: Readonly<Record<ProvisionChange, Tone>> = {
  amended: 'changed',
  added: 'added',
  repealed: 'removed',
  renumbered: 'moved',
  're-edited': 'edited',
  unchanged: 'same',
};

/** The colours of what became of a rule. */
export const statusTones: Readonly<Record<MeaningStatus, Tone>> = {
  changed: 'changed',
  added: 'added',
  removed: 'removed',
  same: 'same',
};

/** The result of a rule: a definition is met, a norm applies. */
export const outcomeLabel = (kind: ComparedKind, outcome: MeaningOutcome, lang: Language): string =>
  labels[lang][kind === 'norm' || kind === 'person-norm' ? 'ruleOutcome' : 'definitionOutcome'][`${outcome}`];

/** The result for a case or a person, as an answer to a question. */
export const countedOutcomeLabel = (outcome: `${Outcome}`, lang: Language): string =>
  outcome === 'absent'
    ? labels[lang].noSuchRule
    : truthWord(outcome === 'unknown' ? 'unknown' : outcome === 'true', lang);

/** What a norm is: `duty`; of a definition, `finding`. */
export const modalityLabel = (modality: Modality | undefined, lang: Language): string =>
  modality === undefined ? labels[lang].finding : modalityLabels[modality][lang];
