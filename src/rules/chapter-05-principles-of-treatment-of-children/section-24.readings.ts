import type { Reading } from '../../model/rule/norm.ts';

/** § 24 (3), (4): whether restraining the child is a condition of its own, and how the conditions combine. */
export const restrainingIsConditionOfItsOwn: Reading = {
  chosen: {
    en: 'That force serves to restrain the child is a condition of its own. All six conditions must be met together.',
    et: 'Lapse ohjeldamise eesmärk on omaette tingimus. Kõik kuus tingimust peavad olema täidetud korraga.',
  },
  because: {
    en: 'The Estonian text names this purpose, which the English translation leaves out, and joins the conditions by “and”.',
    et: 'Eestikeelses tekstis on see eesmärk nimetatud, ingliskeelsest tõlkest on see välja jäänud; tingimused on seotud sõnaga „ja“.',
  },
  alternatives: [
    {
      en: 'The threat and the extent of the force decide; only subsection 4 limits its purpose.',
      et: 'Otsustavad oht ja jõu kasutamise määr; eesmärki piirab üksnes lõige 4.',
    },
  ],
};
