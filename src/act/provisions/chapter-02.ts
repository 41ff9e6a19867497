import type { Chapter } from './provision.ts';

/** Chapter 2, §§ 4–9: what well-being is, and the principles by which everybody ensures it and the rights of children. */
export const chapter2: Chapter = {
  number: '2',
  title: { en: 'Ensuring rights and well-being of child', et: 'Lapse õiguste ja heaolu tagamine' },
  provisions: [
    {
      reference: '§ 4',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Well-being of the child: a condition that supports development, with all needs met, from physical, health and emotional to educational and economic.',
            et: 'Lapse heaolu: arengut toetav seisund, milles kõik vajadused on rahuldatud, alates füüsilistest, tervislikest ja emotsionaalsetest kuni hariduslike ja majanduslikeni.',
          },
        },
      ],
    },
    {
      reference: '§ 5',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Rights and well-being of children are based on these principles of the convention:',
            et: 'Lapse õiguste ja heaolu aluseks on järgmised konventsiooni põhimõtted:',
          },
        },
      ],
    },
    {
      reference: '§ 5 1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'life, survival and development are every child’s inherent right',
            et: 'elu, ellujäämine ja areng on iga lapse sünnipärane õigus',
          },
        },
      ],
    },
    {
      reference: '§ 5 2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'all children are treated equally; none is discriminated against',
            et: 'kõiki lapsi koheldakse võrdselt, kedagi ei diskrimineerita',
          },
        },
      ],
    },
    {
      reference: '§ 5 3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'whatever is done about children, their best interests come first',
            et: 'kõigis lapsi puudutavates ettevõtmistes seatakse esikohale nende huvid',
          },
        },
      ],
    },
    {
      reference: '§ 5 4)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'every child has the right to an independent opinion on what concerns the child, and to express it',
            et: 'igal lapsel on õigus kujundada teda puudutavas küsimuses oma seisukoht ja seda väljendada',
          },
        },
      ],
    },
    {
      reference: '§ 6',
      versions: [{ from: '2016-01-01', summary: { en: 'Prevention', et: 'Ennetamine' } }],
    },
    {
      reference: '§ 6 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Risks to well-being and development are prevented: threats are noticed early and answered, problems and abuse identified, protective factors strengthened.',
            et: 'Heaolu ja arengu riske ennetatakse: ohtu märgatakse vara ja sellele reageeritakse, probleemid ja väärkohtlemine tuvastatakse, kaitsetegureid suurendatakse.',
          },
        },
      ],
    },
    {
      reference: '§ 6 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'As far as possible, state and local authorities develop measures that prevent need for assistance and lessen problems: supporting relations and coping, accessible, timely, effective, lasting.',
            et: 'Riigi ja kohaliku omavalitsuse üksuste ametiasutused töötavad võimaluste piires välja meetmed, mis ennetavad abivajadust ja vähendavad probleeme: lapsest lähtuvad, suhteid ja toimetulekut toetavad, kättesaadavad, õigeaegsed, tulemuslikud ja püsiva mõjuga.',
          },
        },
      ],
    },
    {
      reference: '§ 7',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Responsibility of the parent and of the person raising the child',
            et: 'Lapsevanema ja last kasvatava isiku vastutus',
          },
        },
      ],
    },
    {
      reference: '§ 7 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'A child naturally grows up in a family; the parent or person raising the child answers first for rights and well-being.',
            et: 'Laps kasvab loomulikult perekonnas; õiguste ja heaolu eest vastutab esmalt lapsevanem või last kasvatav isik.',
          },
        },
      ],
    },
    {
      reference: '§ 7 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'State and local authorities, their officials and legal persons support the parent or person raising the child in this, each within its competence.',
            et: 'Riigi ja kohaliku omavalitsuse üksuste ametiasutused, nende ametiisikud ja juriidilised isikud toetavad selles lapsevanemat või last kasvatavat isikut, igaüks oma pädevuse piires.',
          },
        },
      ],
    },
    {
      reference: '§ 8',
      versions: [{ from: '2016-01-01', summary: { en: 'Cooperation', et: 'Koostöö' } }],
    },
    {
      reference: '§ 8 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'State and local authorities, officials and legal persons cooperate in planning, financing and applying measures for children, involving children, parents, persons raising them, interest groups and the public.',
            et: 'Riigi ja kohaliku omavalitsuse üksuste ametiasutused, ametiisikud ja juriidilised isikud kavandavad, rahastavad ja rakendavad lastele mõeldud meetmeid valdkondadeüleses koostöös, kaasates lapsi, vanemaid, last kasvatavaid isikuid, huvirühmi ja avalikkust.',
          },
        },
      ],
    },
    {
      reference: '§ 8 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Where a treaty, EU law or other legislation is the basis, they cooperate and involve, if necessary, another state’s competent authority or whom it authorises.',
            et: 'Välislepingu, ELi õiguse või muu õigusakti alusel teevad nad koostööd ja kaasavad vajaduse korral teise riigi pädeva asutuse või selle volitatud isiku.',
          },
        },
      ],
    },
    {
      reference: '§ 9',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'State and local authorities, officials and legal persons keep the public informed of measures, above all of how a child in need of assistance or in danger is helped.',
            et: 'Riigi ja kohaliku omavalitsuse üksuste ametiasutused, ametiisikud ja juriidilised isikud teavitavad elanikke meetmetest, eriti sellest, kuidas aidata abivajavat või hädaohus olevat last.',
          },
        },
      ],
    },
  ],
};
