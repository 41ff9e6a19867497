import { all, any, holds, is, isNot, noneOf, oneOf } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';

const everyoneNotifies = {
  provisions: ['§ 27 (2)', '§ 27 (1)'],
  bearer: ['anyone'],
  counterpart: ['local-government', 'child-helpline'],
  when: all(holds('child-in-need-of-assistance')),
  term: { immediately: true },
  notifies: [{ body: 'local-government' }, { body: 'child-helpline' }],
} as const;

/** § 27 (1), (2) of 2027, beside § 29 (4) and (5). */
export const notifiesBesideFieldHelp = {
  chosen: {
    en: 'The duty covers every child in need, also one whose help § 29 (4) leaves to a single field.',
    et: 'Kohustus hõlmab iga abivajavat last, ka last, kelle abistamise § 29 lg 4 jätab ühele valdkonnale.',
  },
  because: {
    en: '§ 27 (1), (2) and § 27¹ were not changed; help within the field stands beside the duty. The other reading has its weight: if persons of the field had to notify at once anyway, § 29 (5) would add nothing for the professions of § 27¹.',
    et: '§ 27 lõikeid 1 ja 2 ega § 27¹ ei muudetud; valdkonnasisene abi on kohustuse kõrval. Teine tõlgendus on kaalukas: kui valdkonna isik peaks niikuinii viivitamata teatama, ei lisaks § 29 lg 5 § 27¹ ametite jaoks midagi.',
  },
  alternatives: [
    {
      en: '§ 29 (4) and (5) are the special rule for persons of the field: they notify once its measures fail.',
      et: '§ 29 lõiked 4 ja 5 on valdkonna isikutele erinorm: nemad teatavad siis, kui valdkonna meetmed ei aita.',
    },
  ],
} as const satisfies Reading;

/** § 27 (1), (2): whoever knows of a child in need tells a local government or the child helpline, at once. */
const notifyNeedOfAssistance: Norm = {
  id: 'notify-need-of-assistance',
  modality: 'obligation',
  label: { en: 'Notify of a child in need of assistance', et: 'Abivajavast lapsest teatamine' },
  versions: [
    { ...everyoneNotifies, from: '2016-01-01', until: '2026-12-31' },
    {
      // The text is the same; § 29 (4) and (5), worded anew, leave a case of one field to that field.
      ...everyoneNotifies,
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      reading: notifiesBesideFieldHelp,
    },
  ],
};

/**
 * An authority or an official has received the notice, of a child who is alive; a private person only notifies under § 27 (1). A person working with
 * children forwards it where that person is an official or received it for an authority.
 */
const authorityReceivedNotice = [
  is('notice.isReceived'),
  isNot('child.isDeceased'),
  any(
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
  ),
] as const;

/** § 27 (3): it has to go to the registered residence. */
export const goesToRegisteredResidence = [
  ...authorityReceivedNotice,
  is('child.registeredResidenceIsKnown'),
  any(noneOf('notice.receiver.kind', 'local-government'), isNot('notice.receiverIsOfRegisteredResidence')),
] as const;

/** § 27 (4): it has to go to the place of stay. */
export const goesToPlaceOfStay = [
  ...authorityReceivedNotice,
  isNot('child.registeredResidenceIsKnown'),
  any(noneOf('notice.receiver.kind', 'local-government'), isNot('notice.receiverIsOfPlaceOfStay')),
] as const;

const forwardingReading = {
  chosen: {
    en: 'The notice itself has to be forwarded, whatever the receiver finds of the child’s age or need.',
    et: 'Edastada tuleb teade ise, sõltumata saaja hinnangust lapse eale või abivajadusele.',
  },
  because: {
    en: 'The duty hangs on having received the notice, and delay would fall on the child.',
    et: 'Kohustus seondub teate saamisega ja viivituse kannaks laps.',
  },
  alternatives: [
    {
      en: 'The text speaks of a notice about a child in need: one about somebody who is none, as a known adult, is not forwarded.',
      et: 'Säte räägib teatest abivajava lapse kohta: teadet selle kohta, kes ei ole abivajav laps, näiteks teadaolevalt täisealise kohta, ei edastata.',
    },
  ],
};

/** § 27 (3): every receiver but the local government of the registered residence forwards the notice there, at once. */
const forwardNoticeToRegisteredResidence: Norm = {
  id: 'forward-notice-to-registered-residence',
  modality: 'obligation',
  label: {
    en: 'Forward the notice to the local government of the registered residence',
    et: 'Teate edastamine rahvastikuregistri järgse elukoha omavalitsusele',
  },
  versions: [
    {
      provisions: ['§ 27 (3)'],
      from: '2016-01-01',
      bearer: ['receiver'],
      counterpart: ['local-government'],
      counterpartMunicipality: 'child.registeredResidence',
      when: all(...goesToRegisteredResidence),
      term: { immediately: true, from: 'notice.receivedAt' },
      notifies: [{ body: 'local-government', municipality: 'child.registeredResidence' }],
      reading: forwardingReading,
    },
  ],
};

/** § 27 (4): where that residence is not known or cannot be ascertained, to the local government where the child is staying. */
const forwardNoticeToPlaceOfStay: Norm = {
  id: 'forward-notice-to-place-of-stay',
  modality: 'obligation',
  label: {
    en: 'Forward the notice to the local government where the child is staying',
    et: 'Teate edastamine lapse viibimiskoha omavalitsusele',
  },
  versions: [
    {
      provisions: ['§ 27 (4)'],
      from: '2016-01-01',
      bearer: ['receiver'],
      counterpart: ['local-government'],
      counterpartMunicipality: 'child.placeOfStay',
      when: all(...goesToPlaceOfStay),
      term: { immediately: true, from: 'notice.receivedAt' },
      notifies: [{ body: 'local-government', municipality: 'child.placeOfStay' }],
      reading: forwardingReading,
    },
  ],
};

/** § 27 (5): who notified, and that someone did, stays secret, but for the proceedings of an offence. */
const withholdReporterIdentity: Norm = {
  id: 'withhold-reporter-identity',
  modality: 'prohibition',
  label: {
    en: 'Not to disclose who notified or that someone did',
    et: 'Teataja isikut ja teatamise fakti ei avalikustata',
  },
  versions: [
    {
      provisions: ['§ 27 (5)'],
      from: '2016-01-01',
      bearer: ['anyone'],
      when: all(is('notice.isReceived'), isNot('notice.disclosedInOffenceProceedings')),
      reading: {
        chosen: {
          en: 'Nobody is excepted: an authority to which the notice is forwarded learns of the notice, but not from whom it came.',
          et: 'Erandit ei ole kellelegi: asutus, kellele teade edastatakse, saab teada teatest, kuid mitte teatajast.',
        },
        because: {
          en: 'The only exception in the text is for the proceedings of an offence.',
          et: 'Ainus erand sättes on süüteomenetlus.',
        },
        alternatives: [
          {
            en: 'Competent authorities may pass it on among themselves as part of the notice.',
            et: 'Pädevad asutused võivad selle teate osana üksteisele edasi anda.',
          },
        ],
      },
    },
  ],
};

/** § 27 (5): whoever notifies may keep their own data back, to protect themselves or their family. */
const mayWithholdOwnIdentity: Norm = {
  id: 'may-withhold-own-identity',
  modality: 'permission',
  label: { en: 'Not to disclose one’s own data when notifying', et: 'Õigus oma andmeid teatamisel mitte avaldada' },
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
