import type { Norm } from '../../model/rule/norm.ts';
import { all, any, holds, is, isNot, noneOf, oneOf } from '../facts/conditions.ts';
import {
  noticeIsForwardedAsReceived,
  notifyAlsoInCaseOfOneField,
  secrecyBindsAuthoritiesToo,
} from './section-27.readings.ts';

/** § 27 (1), (2): everyone who knows of a child in need notifies a local government or the child helpline immediately. */
const notifyNeedOfAssistance: Norm = {
  id: 'notify-need-of-assistance',
  modality: 'obligation',
  label: { en: 'Notify of a child in need of assistance', et: 'Abivajavast lapsest teatamine' },
  versions: [
    {
      provisions: ['§ 27 (2)', '§ 27 (1)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['anyone'],
      counterpart: ['local-government', 'child-helpline'],
      when: all(holds('child-in-need-of-assistance')),
      term: { immediately: true },
      notifies: [{ body: 'local-government' }, { body: 'child-helpline' }],
    },
    {
      // The text of § 27 is the same. § 29 (4) and (5), worded anew, leave a case of one field to that field.
      provisions: ['§ 27 (2)', '§ 27 (1)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['anyone'],
      counterpart: ['local-government', 'child-helpline'],
      when: all(holds('child-in-need-of-assistance')),
      term: { immediately: true },
      notifies: [{ body: 'local-government' }, { body: 'child-helpline' }],
      reading: notifyAlsoInCaseOfOneField,
    },
  ],
};

/**
 * § 27 (3): an authority or an official received the notice. A private person only notifies under (1). Of persons working with
 * children only an official, or whoever received the notice for an authority, forwards it.
 */
const receivedByAuthorityOrOfficial = any(
  oneOf(
    'notice.receiver.kind',
    'local-government',
    'social-insurance-board',
    'child-helpline',
    'police',
    'emergency-call-centre',
    'other-authority',
  ),
  all(oneOf('notice.receiver.kind', 'person-working-with-children'), is('notice.receiver.isOfficial')),
);

/**
 * § 27 (3): the registered residence is known, and the receiver is not the local government of that residence. The exception
 * also covers the child protection official of that local government: such a receiver has to be given as the local government.
 */
export const goesToRegisteredResidence = all(
  is('notice.isReceived'),
  isNot('child.isDeceased'),
  receivedByAuthorityOrOfficial,
  is('child.registeredResidenceIsKnown'),
  any(noneOf('notice.receiver.kind', 'local-government'), isNot('notice.receiverIsOfRegisteredResidence')),
);

/** § 27 (3): the receiver forwards the notice immediately to the local government of the registered residence. */
const forwardNoticeToRegisteredResidence: Norm = {
  id: 'forward-notice-to-registered-residence',
  modality: 'obligation',
  label: {
    en: 'Forward the notice to the local government of the registered residence',
    et: 'Teate edastamine rahvastikuregistrisse kantud elukoha järgsele kohaliku omavalitsuse üksusele',
  },
  versions: [
    {
      provisions: ['§ 27 (3)'],
      from: '2016-01-01',
      bearer: ['receiver'],
      counterpart: ['local-government'],
      counterpartMunicipality: 'child.registeredResidence',
      when: goesToRegisteredResidence,
      term: { immediately: true, from: 'notice.receivedAt' },
      notifies: [{ body: 'local-government', municipality: 'child.registeredResidence' }],
      reading: noticeIsForwardedAsReceived,
    },
  ],
};

/**
 * § 27 (4): the registered residence is not known, and the receiver is not the local government of the place of stay. The text
 * names no bearer; those of (3) are taken.
 */
export const goesToPlaceOfStay = all(
  is('notice.isReceived'),
  isNot('child.isDeceased'),
  receivedByAuthorityOrOfficial,
  isNot('child.registeredResidenceIsKnown'),
  any(noneOf('notice.receiver.kind', 'local-government'), isNot('notice.receiverIsOfPlaceOfStay')),
);

/** § 27 (4): the receiver then forwards the notice immediately to the local government where the child is staying. */
const forwardNoticeToPlaceOfStay: Norm = {
  id: 'forward-notice-to-place-of-stay',
  modality: 'obligation',
  label: {
    en: 'Forward the notice to the local government where the child is staying',
    et: 'Teate edastamine lapse viibimiskoha järgsele kohaliku omavalitsuse üksusele',
  },
  versions: [
    {
      provisions: ['§ 27 (4)'],
      from: '2016-01-01',
      bearer: ['receiver'],
      counterpart: ['local-government'],
      counterpartMunicipality: 'child.placeOfStay',
      when: goesToPlaceOfStay,
      term: { immediately: true, from: 'notice.receivedAt' },
      notifies: [{ body: 'local-government', municipality: 'child.placeOfStay' }],
      reading: noticeIsForwardedAsReceived,
    },
  ],
};

/** § 27 (5): nobody discloses who notified or that someone did, except in proceedings of an offence. */
const withholdReporterIdentity: Norm = {
  id: 'withhold-reporter-identity',
  modality: 'prohibition',
  label: {
    en: 'Not to disclose who notified or that someone did',
    et: 'Teataja isiku ja teatamise fakti avalikustamise keeld',
  },
  versions: [
    {
      provisions: ['§ 27 (5)'],
      from: '2016-01-01',
      bearer: ['anyone'],
      when: all(is('notice.isReceived'), isNot('notice.disclosedInOffenceProceedings')),
      reading: secrecyBindsAuthoritiesToo,
    },
  ],
};

/** § 27 (5): whoever notifies may withhold their own data, to protect themselves or their family. */
const mayWithholdOwnIdentity: Norm = {
  id: 'may-withhold-own-identity',
  modality: 'permission',
  label: {
    en: 'Not to disclose one’s own data when notifying',
    et: 'Õigus jätta teatamisel enda kohta andmed avaldamata',
  },
  versions: [
    {
      provisions: ['§ 27 (5)'],
      from: '2016-01-01',
      bearer: ['anyone'],
      when: any(holds('child-in-need-of-assistance'), is('notice.isReceived')),
    },
  ],
};

/** The norms of § 27, in its order. */
export const section27: readonly Norm[] = [
  notifyNeedOfAssistance,
  forwardNoticeToRegisteredResidence,
  forwardNoticeToPlaceOfStay,
  withholdReporterIdentity,
  mayWithholdOwnIdentity,
];
