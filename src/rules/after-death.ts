import type { Bilingual } from '../model/rule/truth.ts';

/**
 * What remains once a child has died (`child.deceased: true`): the norms about data, records, secrecy and supervision, or about
 * those who run the case, but not about acting for the child; each with its reason. Every other norm that depends on the case
 * then does not apply, most of them because § 3 (2) refers to a living person. Passing on, obtaining and collecting data anew, and
 * involving others (§§ 27¹ (1), 27² (4), 33 (3¹), 34² (8), 34⁴), serve help for the child and end with it, while data already
 * collected may still be processed. A test compares this list with the rules.
 */
export const remainsAfterDeath: Readonly<Record<string, Bilingual>> = ((): Record<string, Bilingual> => {
  const requests: Bilingual = {
    en: 'A duty of the Board toward a local government that requests it, whatever has happened to the child.',
    et: 'Ameti kohustus seda taotleva kohaliku omavalitsuse üksuse ees, olenemata sellest, mis on lapsega juhtunud.',
  };
  const reporter: Bilingual = {
    en: 'Protects whoever notified: confidentiality does not end with the death of the child.',
    et: 'Kaitseb teatajat: konfidentsiaalsus ei lõpe lapse surmaga.',
  };
  const data: Bilingual = {
    en: 'The limits and rights of processing data outlive the child; the date of death is itself among the data listed (§ 27² (2) 7)).',
    et: 'Andmete töötlemise õigus ja piirid kehtivad ka pärast lapse surma; surmakuupäev on ise andmete loetelus (§ 27² lg 2 p 7).',
  };
  const recording: Bilingual = {
    en: 'A recording is kept, released and deleted by its own terms.',
    et: 'Salvestist säilitatakse, väljastatakse ja kustutatakse selle enda tähtaegade järgi.',
  };
  const supervision: Bilingual = {
    en: 'Supervision over bodies and institutions, which also covers what was done before the death.',
    et: 'Järelevalve asutuste üle, mis hindab ka enne surma tehtut.',
  };
  const institution: Bilingual = {
    en: 'How an institution organises its work, for all children in it.',
    et: 'Lasteasutuse töö korraldus kõigi seal viibivate laste jaoks.',
  };
  return {
    'counsel-on-development-plan': requests,
    'mediate-international-case': requests,
    'assist-in-resolving-case': requests,
    'advise-on-case-and-measures': requests,
    'support-finding-suitable-measures': requests,
    'withhold-reporter-identity': reporter,
    'may-withhold-own-identity': reporter,
    'may-screen-disability-data': data,
    'not-process-other-disability-data': data,
    'end-case-management': {
      en: '§ 29 (11) 3): the death of the child is a basis for ending case management.',
      et: '§ 29 lg 11 p 3: lapse surm on juhtumikorralduse lõpetamise alus.',
    },
    'delete-hearing-recording': recording,
    'may-process-case-data': data,
    'board-may-process-case-data': data,
    'involved-may-process-case-data': data,
    'keep-case-data-confidential': {
      en: 'Whoever learned of the data in a case keeps them confidential after the death too.',
      et: 'Isik, kes sai juhtumis andmed teada, hoiab need konfidentsiaalsena ka pärast lapse surma.',
    },
    'record-helpline-call': recording,
    'release-helpline-recording': recording,
    'keep-helpline-recording': recording,
    'delete-helpline-recording': recording,
    'withhold-complaining-childs-identity': {
      en: 'Who complained is not disclosed, also after the death of that child.',
      et: 'Kaebuse esitajat ei avalikustata ka pärast selle lapse surma.',
    },
    'enable-network-participation': institution,
    'eliminate-hindrances': institution,
    'may-enter-property': supervision,
    'may-visit-institution': supervision,
    'may-publish-breaches': supervision,
    'may-apply-other-administrative-measures': supervision,
  };
})();
