import type { Reading } from '../../model/rule/norm.ts';

/** § 27² (2), (3), until 2024-12-31 § 27¹ (2): only the listed data are processed. */
export const listOfDataIsComplete: Reading = {
  chosen: {
    en: 'The list is complete: for this purpose nothing else is processed.',
    et: 'Loetelu on ammendav: sel eesmärgil muid andmeid ei töödelda.',
  },
  because: {
    en: 'A public body processes personal data only as far as an Act permits.',
    et: 'Avaliku võimu kandja töötleb isikuandmeid vaid seaduse lubatud piires.',
  },
  alternatives: [
    {
      en: 'The list names what is always processed; other provisions may allow more of the register to be processed.',
      et: 'Loetelu määrab, mida igal juhul töödeldakse; muud sätted võivad lubada registrist rohkem andmeid töödelda.',
    },
  ],
};

/** § 27² (2) 5), (3) 2): the contact details at the end of a clause that also names parents and guardians. */
export const contactDetailsAreOfLegalPersons: Reading = {
  chosen: {
    en: 'Contact details are listed of legal persons alone, together with the registry code.',
    et: 'Kontaktandmed on loetelus üksnes juriidilise isiku kohta, koos registrikoodiga.',
  },
  because: {
    en: 'In § 27² (2) 5) and (3) 2) “or” separates two pairs of data, and § 27¹ had the same.',
    et: '§ 27² lg 2 p-s 5 ja lg 3 p-s 2 eraldab sõna „või“ kaht andmepaari; nii oli ka §-s 27¹.',
  },
  alternatives: [
    {
      en: 'Contact details of parents and guardians may be processed too: the end of the clause belongs to both.',
      et: 'Töödelda võib ka vanema ja eestkostja kontaktandmeid: punkti lõpp käib mõlema kohta.',
    },
  ],
};

/** § 27² (4): which local government forwards the data, and whose consent is enough. */
export const whoeverHasTheDataForwardsThem: Reading = {
  chosen: {
    en: 'Whichever local government has the data forwards them, under (1) that of the registered residence. The consent of one parent or of the guardian is enough.',
    et: 'Andmed edastab see kohaliku omavalitsuse üksus, kellel need on, lõike 1 järgi rahvastikuregistrisse kantud elukoha järgne üksus. Piisab ühe vanema või eestkostja nõusolekust.',
  },
  because: {
    en: 'The text names only the local government, and the consent of the one or the other.',
    et: 'Säte nimetab andmete edastajana üksnes kohaliku omavalitsuse üksust ning nõusoleku andjana vanemat või eestkostjat.',
  },
  alternatives: [
    {
      en: 'Only the local government of the registered residence has the duty; where two parents have custody, both consent.',
      et: 'Kohustus on üksnes rahvastikuregistrisse kantud elukoha järgsel kohaliku omavalitsuse üksusel; kui hooldusõigus on kahel vanemal, peavad nõustuma mõlemad.',
    },
  ],
};
