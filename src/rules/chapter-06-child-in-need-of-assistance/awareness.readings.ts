import type { Reading } from '../../model/rule/norm.ts';

/** §§ 17, 28, 29, 29¹, 41¹: when the responsible local government that received the notice becomes aware of the child. */
export const awareOnReceiptOfNotice: Reading = {
  chosen: {
    en: 'Where the responsible local government received the notice and the time of its awareness is not given, it became aware on receipt. Where it became aware later, the terms from both are shown.',
    et: 'Kui teate sai vastutav kohaliku omavalitsuse üksus ja lapsest teada saamise aega ei ole esitatud, loetakse, et ta sai lapsest teada teate saamisel. Kui ta sai lapsest teada hiljem, näidatakse mõlemast ajast arvestatud tähtaegu.',
  },
  because: {
    en: 'The Act counts from becoming aware and does not define the receipt of a notice. A body that has a notice can know its content, and a delay would harm the child.',
    et: 'Seadus arvestab tähtaega lapsest teada saamisest ega määratle teate saamist. Teate saanud asutus saab selle sisuga tutvuda ja viivitus kahjustaks last.',
  },
  alternatives: [
    {
      en: 'Awareness begins once an official of the local government has read the notice.',
      et: 'Lapsest on teada saadud siis, kui kohaliku omavalitsuse üksuse ametiisik on teatega tutvunud.',
    },
  ],
};
