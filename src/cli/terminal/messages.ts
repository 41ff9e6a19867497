import type { Modality } from '../../model/rule/norm.ts';
import type { Bilingual, Truth } from '../../model/rule/truth.ts';

/** The headings of the norms that apply. */
export const modalityHeadings: Readonly<Record<Modality, Bilingual>> = {
  obligation: { en: 'Duties', et: 'Kohustused' },
  prohibition: { en: 'Prohibitions', et: 'Keelud' },
  permission: { en: 'Permissions', et: 'Õigused' },
};

/** What may not be told (§ 27 (5)): who notified, or also that anyone did. */
export const confidentialityLabels = {
  identity: { en: 'Keep back who notified.', et: 'Mitte avaldada, kes teatas.' },
  all: {
    en: 'Keep back who notified and that anyone did.',
    et: 'Mitte avaldada, kes teatas, ega seda, et teatati.',
  },
} satisfies Record<string, Bilingual>;

/** Whether a duty is met, of those whose facts tell it. */
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

/** Everything else that a readable answer says in its own words. */
export const messages = {
  act: { en: 'Child Protection Act', et: 'Lastekaitseseadus' },
  wording: { en: 'wording of', et: 'redaktsioon' },
  chosenByHand: { en: 'picked by hand, not that of the day', et: 'käsitsi valitud, mitte selle päeva oma' },
  at: { en: 'As of', et: 'Seisuga' },
  case: { en: 'Case', et: 'Juhtum' },
  findings: { en: 'Findings', et: 'Järeldused' },
  notKnownYet: { en: 'not known yet', et: 'veel teadmata' },
  presumed: { en: 'presumed until the contrary is proven', et: 'eeldus, kuni pole tõendatud vastupidist' },
  nothingFollows: {
    en: 'No duty, prohibition or permission follows for certain from what is told.',
    et: 'Teadaolevast ei tulene kindlalt ühtki kohustust, keeldu ega õigust.',
  },
  immediately: { en: 'immediately', et: 'viivitamata' },
  atFirstOpportunity: { en: 'at the first opportunity', et: 'esimesel võimalusel' },
  byException: { en: 'by exception by', et: 'erandjuhul hiljemalt' },
  by: { en: 'by', et: 'hiljemalt' },
  atTheLatest: { en: 'at the latest', et: 'hiljemalt' },
  orBy: { en: 'or, as can also be defended, by', et: 'või, mis on samuti põhjendatav, hiljemalt' },
  moved: { en: 'moved on from', et: 'edasi lükkunud' },
  provisionalUntil: {
    en: 'counted from what is told, for want of:',
    et: 'arvestatud sellest, mis on teada, sest puudub:',
  },
  outOfRange: { en: 'the end of the term cannot be told', et: 'tähtaja lõppu ei saa öelda' },
  unsettled: { en: 'Not settled:', et: 'Lahtine:' },
  now: { en: 'Now', et: 'Kohe' },
  may: { en: '— permitted', et: '— on lubatud' },
  deadlines: { en: 'Deadlines', et: 'Tähtajad' },
  tasksOf: { en: 'Tasks of: {}', et: 'Ülesanded: {}' },
  noTasks: { en: 'No duty of this actor is open.', et: 'Sellel tegutsejal ei ole ühtki täitmata kohustust.' },
  everybodysDuty: { en: 'It is everybody’s duty.', et: 'See on igaühe kohustus.' },
  everybodysRight: { en: 'Everybody may do so.', et: 'See on igaühe õigus.' },
  overdue: { en: 'Overdue', et: 'Tähtaeg möödas' },
  dueNow: { en: 'Due now', et: 'Kohe' },
  running: { en: 'By a day or hour', et: 'Tähtajaga' },
  withoutTerm: { en: 'Without a term', et: 'Tähtajata' },
  lasting: { en: 'Lasting', et: 'Kestvad' },
  notify: { en: 'Who notifies whom', et: 'Kes keda teavitab' },
  done: { en: 'Done', et: 'Tehtud' },
  late: { en: '(too late)', et: '(hilinenult)' },
  byReading: {
    en: 'by a reading, as the Act names nobody: {}',
    et: 'tõlgenduse järgi, sest seadus kedagi ei nimeta: {}',
  },
  or: { en: 'or', et: 'või' },
  anyRecipientSuffices: { en: 'one of them is enough', et: 'ühest piisab' },
  hasNotice: { en: 'The recipient has the notice already.', et: 'Adressaadil on teade juba olemas.' },
  questions: { en: 'Not known yet', et: 'Veel teadmata' },
  more: { en: 'and {} more', et: 'ja veel {}' },
  mayApply: { en: 'What may apply too', et: 'Võib samuti kohalduda' },
  lawInDoubt: { en: 'Where the law is in doubt', et: 'Kus õigus on kaheldav' },
  applies: { en: 'applies', et: 'kohaldub' },
  doesNotApply: { en: 'does not apply', et: 'ei kohaldu' },
  readings: { en: 'Open readings', et: 'Lahtised tõlgendused' },
  because: { en: 'Because:', et: 'Sest:' },
  otherwise: { en: 'Or else:', et: 'Teisiti:' },
  openReading: {
    en: '* rests on an open reading of the law: --full prints it.',
    et: '* tugineb lahtisele tõlgendusele: --full näitab seda.',
  },
} satisfies Record<string, Bilingual>;
