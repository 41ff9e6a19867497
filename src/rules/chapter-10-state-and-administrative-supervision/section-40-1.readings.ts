import type { Reading } from '../../model/rule/norm.ts';

/** § 40¹ until 2026-12-31: whether it reaches private institutions. § 38 (6) is about tasks of a local government. */
export const onlyForTaskOfLocalGovernment: Reading = {
  chosen: {
    en: 'The power reaches a private institution only as far as it performs a task of a local government. Other supervision is not administrative.',
    et: 'Eraõigusliku lasteasutuse suhtes kehtib see õigus ulatuses, milles ta täidab kohaliku omavalitsuse ülesannet. Muu järelevalve ei ole haldusjärelevalve.',
  },
  because: {
    en: 'The power belongs to administrative supervision, and that is over the tasks of local governments: § 38 (6).',
    et: 'Õigus on antud haldusjärelevalveks ja seda teostatakse kohaliku omavalitsuse üksuse ülesannete täitmise üle: § 38 lg 6.',
  },
  alternatives: [
    {
      en: 'Every child care institution of § 35, whoever runs it and for whomever.',
      et: 'Iga lasteasutus § 35 tähenduses, olenemata pidajast ja sellest, kelle ülesannet see täidab.',
    },
  ],
};

/** § 40¹ from 2027-01-01: the same, although (2) now itself refers to administrative supervision over an institution. */
export const onlyForTaskOfLocalGovernmentFrom2027: Reading = {
  ...onlyForTaskOfLocalGovernment,
  because: {
    en: 'The power belongs to administrative supervision, and that is over the tasks of local governments: § 38 (6), which was not amended. The other reading has gained weight: (2) itself refers to administrative supervision over an institution that provides social services to children.',
    et: 'Õigus on antud haldusjärelevalveks ja seda teostatakse kohaliku omavalitsuse üksuse ülesannete täitmise üle: § 38 lg 6, mida ei muudetud. Teine tõlgendus on muutunud kaalukamaks: lõikes 2 endas on nimetatud haldusjärelevalvet lapsele sotsiaalteenust osutava asutuse üle.',
  },
};
