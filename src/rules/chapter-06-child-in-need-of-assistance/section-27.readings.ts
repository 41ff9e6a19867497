import type { Reading } from '../../model/rule/norm.ts';

/** § 27 (1), (2) of 2027, beside § 29 (4) and (5): the duty to notify covers every child in need. */
export const notifyAlsoInCaseOfOneField = {
  chosen: {
    en: 'The duty covers every child in need, also one whose help § 29 (4) leaves to a single field.',
    et: 'Kohustus hõlmab iga abivajavat last, ka last, kelle abistamise § 29 lg 4 jätab ühele valdkonnale.',
  },
  because: {
    en: '§ 27 (1), (2) and § 27¹ were not changed; help within the field exists beside the duty. The other reading has its weight: if persons of the field had to notify immediately anyway, § 29 (5) would add nothing for the professions of § 27¹.',
    et: '§ 27 lõikeid 1 ja 2 ega § 27¹ ei muudetud; valdkonnasisene abi ei asenda teatamiskohustust. Ka teine tõlgendus on kaalukas: kui valdkonnas töötav isik peaks niikuinii viivitamata teatama, ei lisaks § 29 lg 5 midagi §-s 27¹ nimetatud ametite jaoks.',
  },
  alternatives: [
    {
      en: '§ 29 (4) and (5) are the special rule for persons of the field: they notify once its measures fail.',
      et: '§ 29 lõiked 4 ja 5 on valdkonnas töötavate isikute suhtes erinorm: nemad teatavad siis, kui valdkonna meetmed ei avalda mõju.',
    },
  ],
} as const satisfies Reading;

/** § 27 (3), (4): the receipt of the notice is enough for the duty to forward it. */
export const noticeIsForwardedAsReceived: Reading = {
  chosen: {
    en: 'The notice itself has to be forwarded, whatever the receiver finds of the child’s age or need.',
    et: 'Edastada tuleb teade ise, sõltumata saaja hinnangust lapse vanusele või abivajadusele.',
  },
  because: {
    en: 'The duty depends on the receipt of the notice, and a delay would harm the child.',
    et: 'Kohustus tekib teate saamisest ja viivitus kahjustaks last.',
  },
  alternatives: [
    {
      en: 'The text covers a notice about a child in need: one about somebody else, such as a known adult, is not forwarded.',
      et: 'Säte käsitleb teadet abivajava lapse kohta: teadet isiku kohta, kes ei ole abivajav laps, näiteks teadaolevalt täisealise kohta, ei edastata.',
    },
  ],
};

/** § 27 (5): the prohibition also applies between authorities. */
export const secrecyBindsAuthoritiesToo: Reading = {
  chosen: {
    en: 'Nobody is excepted: an authority to which the notice is forwarded learns of the notice, but not from whom it came.',
    et: 'Erandit ei ole kellelegi: asutus, kellele teade edastatakse, saab teada teatest, kuid mitte teatajast.',
  },
  because: {
    en: 'The only exception in the text is for proceedings of an offence.',
    et: 'Ainus erand sättes on süüteomenetlus.',
  },
  alternatives: [
    {
      en: 'Competent authorities may pass it on among themselves as part of the notice.',
      et: 'Pädevad asutused võivad selle teate osana üksteisele edastada.',
    },
  ],
};
