import type { Bilingual } from '../model/rule/truth.ts';
import { type All, type Any, all, any, type Holds, is, isNot } from './facts/conditions.ts';

/**
 * Two norms that cannot both be followed. In no case do both apply for certain, unless a legal issue affects the case that
 * decides between them.
 */
export interface ExclusivePair {
  readonly norms: readonly [one: string, other: string];
  /** In which cases they exclude each other; left out where they always do. */
  readonly where?: All | Any | Holds;
  readonly because: Bilingual;
}

/** The separation has to end now: its 72 hours have passed, or the court refuses to restrict custody. */
const separationHasToEndNow = any(
  is('separation.seventyTwoHoursHavePassed'),
  all(is('separation.courtRulingMade'), isNot('separation.courtRulingRestrictsCustody')),
);

const newSeparation: Bilingual = {
  en: 'Where a separation has to end now, separation, place of stay and communication cannot be decided anew at the same time.',
  et: 'Kui eraldamine tuleb kohe lõpetada, ei saa samal ajal uuesti otsustada lapse eraldamist ega määrata viibimiskohta ja suhtluskorda.',
};

const endedOrCommenced: Bilingual = {
  en: 'Case management of a child is ended (§ 29 (11)), or it has to be organised for the child (6).',
  et: 'Lapse juhtumikorraldus lõpetatakse (§ 29 lg 11) või tuleb seda tema jaoks korraldada (lg 6).',
};

/** The norms about a case that exclude each other, in the order of the Act. */
export const exclusivePairs: readonly ExclusivePair[] = [
  {
    norms: ['forward-notice-to-registered-residence', 'forward-notice-to-place-of-stay'],
    because: {
      en: '§ 27 (4) applies instead of (3) where the registered residence is not known.',
      et: '§ 27 lg 4 kohaldub lõike 3 asemel, kui rahvastikuregistrisse kantud elukoht ei ole teada.',
    },
  },
  {
    norms: ['decide-on-case-management', 'decide-after-disability-screening'],
    because: {
      en: 'One decision has one term: thirty days (§ 41¹) instead of ten.',
      et: 'Ühel otsusel on üks tähtaeg: kolmkümmend päeva (§ 41¹) kümne asemel.',
    },
  },
  {
    norms: ['help-within-field', 'commence-case-management'],
    because: {
      en: 'Help is organised within one field, or by case management where measures of several fields are needed or there is a suspicion (§ 29 (4), (6)).',
      et: 'Abi korraldatakse ühe valdkonna piires või juhtumikorraldusena, kui meetmeid on vaja mitmest valdkonnast või on tekkinud kahtlus (§ 29 lg 4, 6).',
    },
  },
  {
    norms: ['end-case-management', 'commence-case-management'],
    because: endedOrCommenced,
  },
  {
    norms: ['end-case-management', 'commence-case-management-for-victims-child'],
    because: endedOrCommenced,
  },
  {
    norms: ['end-case-management', 'hand-over-case-management'],
    because: {
      en: 'Case management that ends (§ 29 (11)) is not handed over (§ 29 (12)).',
      et: 'Lõpetatavat juhtumikorraldust (§ 29 lg 11) ei anta üle (§ 29 lg 12).',
    },
  },
  {
    norms: ['end-case-management', 'take-over-case-management'],
    because: {
      en: 'Case management that ends (§ 29 (11)) is not taken over (§ 29 (12)).',
      et: 'Lõpetatavat juhtumikorraldust (§ 29 lg 11) ei võeta üle (§ 29 lg 12).',
    },
  },
  {
    norms: ['deliver-to-custodian', 'place-with-provider-or-safe-person'],
    because: {
      en: 'A child is handed over to the custodian, or placed with somebody else.',
      et: 'Laps antakse üle hooldusõigust teostavale isikule või paigutatakse kellegi teise juurde.',
    },
  },
  {
    norms: ['deliver-to-custodian', 'may-place-temporarily'],
    because: {
      en: '§ 32 (5) applies instead of (2) where the child cannot be handed over.',
      et: '§ 32 lg 5 kohaldub lõike 2 asemel, kui last ei ole võimalik üle anda.',
    },
  },
  {
    norms: ['deliver-to-custodian', 'may-separate-from-family'],
    because: {
      en: 'A child is handed over to the custodian, or kept from the family; only delivery to the other parent agrees with both.',
      et: 'Laps antakse üle hooldusõigust teostavale isikule või eraldatakse perekonnast; mõlemaga on kooskõlas üksnes üleandmine teisele vanemale.',
    },
  },
  {
    norms: ['deliver-to-custodian', 'decide-temporary-separation'],
    because: {
      en: 'A child is handed over to the custodian, or separated from the family; only delivery to the other parent agrees with both.',
      et: 'Laps antakse üle hooldusõigust teostavale isikule või eraldatakse perekonnast; mõlemaga on kooskõlas üksnes üleandmine teisele vanemale.',
    },
  },
  {
    norms: ['may-place-temporarily', 'decide-temporary-separation'],
    because: {
      en: 'A child is placed under § 32 (5), or separated under § 33: the consent that allows the one makes the other unnecessary.',
      et: 'Laps paigutatakse § 32 lg 5 järgi või eraldatakse § 33 järgi: nõusolek võimaldab paigutamist ja teeb eraldamise tarbetuks.',
    },
  },
  {
    norms: ['end-separation', 'may-separate-from-family'],
    where: separationHasToEndNow,
    because: newSeparation,
  },
  {
    norms: ['end-separation', 'decide-temporary-separation'],
    where: separationHasToEndNow,
    because: newSeparation,
  },
  {
    norms: ['end-separation', 'determine-place-of-stay'],
    where: separationHasToEndNow,
    because: newSeparation,
  },
  {
    norms: ['end-separation', 'determine-communication'],
    where: separationHasToEndNow,
    because: newSeparation,
  },
  {
    norms: ['keep-case-data-confidential', 'answer-official-at-once'],
    because: {
      en: 'Whoever learned of the data in a case keeps them confidential (§ 34³), and answers the official who demands them (§ 33 (3¹)).',
      et: 'Isik, kes sai juhtumis andmed teada, hoiab need konfidentsiaalsena (§ 34³) ja vastab lastekaitsetöötajale, kes neid nõuab (§ 33 lg 3¹).',
    },
  },
  {
    norms: ['keep-helpline-recording', 'delete-helpline-recording'],
    because: {
      en: 'A recording is kept for six months and then deleted (§ 34⁵ (3)).',
      et: 'Salvestist säilitatakse kuus kuud ja seejärel see kustutatakse (§ 34⁵ lg 3).',
    },
  },
];

/** The norms about a person under § 20 that exclude each other. */
export const exclusivePairsOfPersons: readonly ExclusivePair[] = [
  {
    norms: ['verify-before-engaging', 'may-engage-on-declaration'],
    because: {
      en: 'Somebody who may be engaged on a declaration need not be verified first (§ 20 (3¹)).',
      et: 'Kinnituse alusel tööle võetavat isikut ei pea enne kontrollima (§ 20 lg 3¹).',
    },
  },
];
