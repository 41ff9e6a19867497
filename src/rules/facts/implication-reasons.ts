import type { Bilingual } from '../../model/rule/truth.ts';

/** Why a fact implies another, by the names that the tables of facts use: only the rules as a document have the texts. */
export const implicationReasons: Readonly<Record<string, Bilingual>> = {
  'established-is-suspected': {
    en: 'What is established exceeds a suspicion.',
    et: 'Tuvastatud asjaolu on enam kui kahtlus.',
  },
  'direct-is-danger': { en: 'A direct danger is a danger.', et: 'Vahetu oht on oht.' },
  'plan-was-made': {
    en: 'Only a plan that was made can be reviewed, amended or carried out.',
    et: 'Üle vaadata, muuta või täita saab üksnes koostatud plaani.',
  },
  'decision-was-made': {
    en: 'Only a decision that was made has this content, or an operative part to send.',
    et: 'Selline sisu või edastatav resolutiivosa saab olla üksnes tehtud otsusel.',
  },
  'siblings-exist': {
    en: 'Only a child who has siblings can be together with them.',
    et: 'Kokku saab jääda üksnes laps, kellel on õdesid või vendi.',
  },
  presupposed: { en: 'The wording of the fact presupposes it.', et: 'Asjaolu sõnastus eeldab seda.' },
  'sexual-behaviour-is-behaviour': {
    en: 'Sexual behaviour is behaviour: it threatens the well-being of the child or of others, or of both.',
    et: 'Seksuaalkäitumine on käitumine: see ohustab lapse enda või teiste heaolu või mõlemat.',
  },
  'maintained-is-possible': {
    en: 'What is maintained can be maintained.',
    et: 'Mida säilitatakse, seda on võimalik säilitada.',
  },
  'restriction-is-a-ruling': {
    en: 'A ruling that restricts custody is a ruling.',
    et: 'Hooldusõigust piirav määrus on määrus.',
  },
  'ended-has-started': {
    en: 'Only a separation that has started can have ended.',
    et: 'Lõppenud saab olla üksnes alanud eraldamine.',
  },
  'services-make-an-institution': {
    en: 'Whoever provides social services to children by law is a child care institution (§ 35).',
    et: 'See, kes õigusakti alusel lastele sotsiaalteenust osutab, on lasteasutus (§ 35).',
  },
  'recorded-was-made': { en: 'Only a call that was made is recorded.', et: 'Salvestatakse üksnes tehtud kõne.' },
  'deleted-was-recorded': { en: 'Only what was recorded can be deleted.', et: 'Kustutada saab üksnes salvestatut.' },
};
