import type { Reading } from '../../model/rule/norm.ts';

/** § 25: whether making is prohibited only if it is for children. */
export const toChildrenQualifiesAllThree: Reading = {
  chosen: {
    en: '“To children” qualifies all three: making, showing and disseminating.',
    et: '„Lastele“ käib kõigi kolme kohta: tootmine, demonstreerimine ja levitamine.',
  },
  because: {
    en: 'The title names dissemination alone, and the three are listed together.',
    et: 'Pealkirjas on nimetatud üksnes levitamine ja kolm tegevust on loetletud koos.',
  },
  alternatives: [
    {
      en: 'Making is prohibited whomever it is for; only showing and disseminating have to be to children.',
      et: 'Tootmine on keelatud sõltumata sihtrühmast; üksnes demonstreerimine ja levitamine peavad olema suunatud lastele.',
    },
  ],
};
