import { holds, is } from '../../model/rule/condition.ts';
import type { Reading } from '../../model/rule/norm.ts';

/** A local government has become aware of a child in need: what starts its duties of §§ 28 and 29. */
export const onBecomingAware = [holds('child-in-need-of-assistance'), is('localGovernment.isAware')] as const;

/** The bearer of those duties. */
export const ofTheLocalGovernment = {
  bearer: ['local-government'],
  bearerMunicipality: 'localGovernment.municipality',
} as const;

/** What starts the terms of those duties: awareness, and perhaps the receipt of the notice already. */
export const fromAwareness = { from: 'localGovernment.becameAwareAt', orReceipt: true } as const;

/** § 29 (3), from 2027 (7): the term of the decision. */
export const inTenDays = { length: { days: 10 }, ...fromAwareness } as const;

/** When the responsible local government that received the notice becomes aware of the child. */
export const receiptOrAwareness: Reading = {
  chosen: {
    en: 'Where the responsible local government received the notice and it is not given when it became aware, it became aware with the receipt; where it became aware later, the terms from both are shown.',
    et: 'Kui teate on saanud vastutav omavalitsus ja teada saamise aega ei ole antud, sai ta lapsest teada teate saamisega; kui ta sai teada hiljem, näidatakse tähtaegu mõlemast.',
  },
  because: {
    en: 'The Act counts from becoming aware and says nowhere what the receipt of a notice is; a body that has a notice can know what is in it, and delay would fall on the child.',
    et: 'Seadus arvestab aega teada saamisest ega ütle, mida tähendab teate saamine; teate saanud asutusel on võimalik selle sisu teada ja viivituse kannaks laps.',
  },
  alternatives: [
    {
      en: 'Awareness begins once an official of the local government has taken note of the notice.',
      et: 'Teada on saadud siis, kui omavalitsuse ametiisik on teatega tutvunud.',
    },
  ],
};
