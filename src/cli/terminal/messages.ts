import type { Modality } from '../../model/rule/norm.ts';
import type { Bilingual, Truth } from '../../model/rule/truth.ts';

/** The headings of the norms that apply. */
export const modalityHeadings: Readonly<Record<Modality, Bilingual>> = {
  obligation: { en: 'Duties', et: 'Kohustused' },
  prohibition: { en: 'Prohibitions', et: 'Keelud' },
  permission: { en: 'Permissions', et: 'Õigused' },
};

/** What must not be disclosed (§ 27 (5)): who notified, or also that anyone did. */
export const confidentialityLabels = {
  identity: { en: 'Do not disclose who notified.', et: 'Mitte avaldada, kes teatas.' },
  all: {
    en: 'Do not disclose who notified or that anyone did.',
    et: 'Mitte avaldada, kes teatas, ega seda, et teatati.',
  },
} satisfies Record<string, Bilingual>;

/** Whether a duty is fulfilled, if the facts say something about it. */
export const fulfilmentLabels: Readonly<Record<`${Truth}`, Bilingual>> = {
  true: { en: 'Done.', et: 'Täidetud.' },
  false: { en: 'Not done yet.', et: 'Veel täitmata.' },
  unknown: { en: 'Not known whether it is done.', et: 'Ei ole teada, kas see on täidetud.' },
};

/** A norm of each modality, within a line. */
export const modalityLabels: Readonly<Record<Modality, Bilingual>> = {
  obligation: { en: 'duty', et: 'kohustus' },
  prohibition: { en: 'prohibition', et: 'keeld' },
  permission: { en: 'permission', et: 'õigus' },
};

/** The other messages of readable answers. */
export const messages = {
  act: { en: 'Child Protection Act', et: 'Lastekaitseseadus' },
  wording: { en: 'wording of', et: 'redaktsioon' },
  chosenByHand: {
    en: 'chosen separately, not the one in force on that day',
    et: 'eraldi valitud, ei kehti sel päeval',
  },
  at: { en: 'As of', et: 'Seisuga' },
  case: { en: 'Case', et: 'Juhtum' },
  findings: { en: 'Findings', et: 'Järeldused' },
  notKnownYet: { en: 'not known yet', et: 'veel teadmata' },
  presumed: { en: 'presumed until the contrary is proven', et: 'eeldatakse, kuni ei ole tõendatud vastupidist' },
  nothingFollows: {
    en: 'No duty, prohibition or permission follows for certain from the known facts.',
    et: 'Teadaolevatest asjaoludest ei tulene kindlalt ühtki kohustust, keeldu ega õigust.',
  },
  immediately: { en: 'immediately', et: 'viivitamata' },
  atFirstOpportunity: { en: 'at the first opportunity', et: 'esimesel võimalusel' },
  byException: { en: 'exceptionally by', et: 'erandjuhul hiljemalt' },
  by: { en: 'by', et: 'hiljemalt' },
  atTheLatest: { en: 'at the latest', et: 'hiljemalt' },
  orBy: { en: 'alternatively by', et: 'alternatiivina hiljemalt' },
  moved: { en: 'moved from', et: 'edasi lükkunud' },
  provisionalUntil: {
    en: 'calculated from the known facts; not known yet:',
    et: 'arvestatud teadaoleva alusel, sest ei ole teada:',
  },
  outOfRange: { en: 'the end of the term cannot be calculated', et: 'tähtpäeva ei saa arvutada' },
  unsettled: { en: 'Not settled:', et: 'Ebaselge:' },
  now: { en: 'Now', et: 'Kohe' },
  may: { en: '— permitted', et: '— on lubatud' },
  deadlines: { en: 'Deadlines', et: 'Tähtajad' },
  tasksOf: { en: 'Tasks of: {}', et: 'Ülesanded: {}' },
  noTasks: { en: 'This actor has no open duty.', et: 'Sellel tegutsejal ei ole ühtki täitmata kohustust.' },
  everybodysDuty: { en: 'It is everybody’s duty.', et: 'See on igaühe kohustus.' },
  everybodysRight: { en: 'Everybody may do so.', et: 'See on igaühe õigus.' },
  overdue: { en: 'Overdue', et: 'Tähtaeg möödas' },
  dueNow: { en: 'Due now', et: 'Kohe' },
  running: { en: 'With a deadline', et: 'Tähtajaga' },
  withoutTerm: { en: 'Without a deadline', et: 'Tähtajata' },
  lasting: { en: 'Ongoing', et: 'Kestvad' },
  notify: { en: 'Who notifies whom', et: 'Kes keda teavitab' },
  done: { en: 'Done', et: 'Tehtud' },
  late: { en: '(too late)', et: '(hilinenult)' },
  byReading: {
    en: 'the Act names nobody; by a reading: {}',
    et: 'seaduses ei ole kedagi nimetatud; tõlgenduse järgi: {}',
  },
  or: { en: 'or', et: 'või' },
  anyRecipientSuffices: { en: 'one of them is enough', et: 'ühest piisab' },
  hasNotice: { en: 'The recipient already has the notice.', et: 'Adressaat on teate juba saanud.' },
  questions: { en: 'Not known yet', et: 'Veel teadmata' },
  more: { en: 'and {} more', et: 'ja veel {}' },
  mayApply: { en: 'What may also apply', et: 'Võivad samuti kohalduda' },
  legalUncertainty: { en: 'Legal uncertainty', et: 'Õiguslik ebaselgus' },
  applies: { en: 'applies', et: 'kohaldub' },
  doesNotApply: { en: 'does not apply', et: 'ei kohaldu' },
  readings: { en: 'Open readings', et: 'Vaieldavad tõlgendused' },
  because: { en: 'Because:', et: 'Põhjendus:' },
  otherwise: { en: 'Alternative:', et: 'Alternatiiv:' },
  openReading: {
    en: '* based on an open reading of the law: --full prints it.',
    et: '* tugineb vaieldavale tõlgendusele: --full väljastab selle.',
  },
} satisfies Record<string, Bilingual>;
