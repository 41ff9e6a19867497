import type { Chapter } from './provision.ts';

/** The chapter was added whole, with a mark after its title and one at the end of each section. */
const addedWhole = { from: '2025-01-10', amendedBy: 'RT I, 31.12.2024, 3' } as const;

/** Chapter 8¹ of the Act, §§ 34²–34⁵: who may process which data in a case, and the recordings of the helpline. */
export const chapter8with1: Chapter = {
  number: '8¹',
  ...addedWhole,
  title: {
    en: 'Processing of personal data to ensure the rights and well-being of children',
    et: 'Isikuandmete töötlemine lapse õiguste ja heaolu tagamiseks',
  },
  provisions: [
    {
      reference: '§ 34²',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'Processing of personal data by the local government and the Social Insurance Board',
            et: 'Isikuandmete töötlemine kohaliku omavalitsuse üksuses ja Sotsiaalkindlustusametis',
          },
        },
      ],
    },
    {
      reference: '§ 34² (1)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'For § 17 (1) 3) the local government may process data of child, parent, carer, family and network, as far as needed to assess and help, the child’s interests first.',
            et: '§ 17 lg 1 p 3 täitmiseks võib kohaliku omavalitsuse üksus töödelda lapse, vanema, last kasvatava isiku, pereliikme ja võrgustiku andmeid hindamiseks ja abi osutamiseks vajalikus ulatuses, lapse huvidest lähtudes.',
          },
        },
      ],
    },
    {
      reference: '§ 34² (2)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'Family members: siblings, half-siblings, grandparents and others who live with the child, for a time or permanently.',
            et: 'Pereliikmed: õed ja vennad, poolõed ja -vennad, vanavanemad ning teised, kes lapsega ajutiselt või alaliselt koos elavad.',
          },
        },
      ],
    },
    {
      reference: '§ 34² (3)',
      versions: [{ ...addedWhole, summary: { en: 'The data of the child:', et: 'Lapse andmed:' } }],
    },
    { reference: '§ 34² (3) 1)', versions: [{ ...addedWhole, summary: { en: 'general data', et: 'üldandmed' } }] },
    {
      reference: '§ 34² (3) 2)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'who the family and household are, relations and social network',
            et: 'perekonna ja leibkonna koosseis, suhted ja sotsiaalne võrgustik',
          },
        },
      ],
    },
    {
      reference: '§ 34² (3) 3)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'living conditions, economic and social coping',
            et: 'elutingimused, majanduslik ja sotsiaalne toimetulek',
          },
        },
      ],
    },
    {
      reference: '§ 34² (3) 4)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'health data that inform of a possible need for assistance',
            et: 'terviseandmed, millest ilmneb võimalik abivajadus',
          },
        },
      ],
    },
    {
      reference: '§ 34² (3) 5)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'social, health care and victim support services: kind, length, provider',
            et: 'sotsiaal-, tervishoiu- ja ohvriabiteenused: liik, kestus, osutaja',
          },
        },
      ],
    },
    {
      reference: '§ 34² (3) 6)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'education, coping in learning, special educational needs and support services',
            et: 'haridus, õpikeskkonnas toimetulek, hariduslik erivajadus ja tugiteenused',
          },
        },
      ],
    },
    {
      reference: '§ 34² (3) 7)',
      versions: [{ ...addedWhole, summary: { en: 'hobby education and activities', et: 'huviharidus ja -tegevus' } }],
    },
    {
      reference: '§ 34² (3) 8)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'degree, kind and duration of a disability, functional deviation',
            et: 'puude raskusaste, liik ja kestus, funktsiooni kõrvalekalle',
          },
        },
      ],
    },
    {
      reference: '§ 34² (3) 9)',
      versions: [
        { ...addedWhole, summary: { en: 'ability to work and employment', et: 'töövõime ja tööga hõivatus' } },
      ],
    },
    {
      reference: '§ 34² (3) 10)',
      versions: [
        {
          ...addedWhole,
          summary: { en: 'behaviour that harms the child or others', et: 'last ennast või teisi kahjustav käitumine' },
        },
      ],
    },
    {
      reference: '§ 34² (3) 11)',
      versions: [
        { ...addedWhole, summary: { en: 'punishment data in the register', et: 'registrisse kantud karistusandmed' } },
      ],
    },
    {
      reference: '§ 34² (3) 12)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'pending criminal or misdemeanour proceedings against the child, with offence and circumstances; restraints, punishments, sanctions and probation applied to the child',
            et: 'lapse suhtes käimasolev kriminaal- või väärteomenetlus koos süüteo liigi ja asjaoludega; lapsele kohaldatud tõkendid, karistused, mõjutusvahendid ja kriminaalhooldus',
          },
        },
      ],
    },
    {
      reference: '§ 34² (3) 13)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'violence against or involving the child: kind, time, circumstances, the child’s part, start of criminal proceedings, procedural status',
            et: 'lapse suhtes toime pandud või temaga seotud vägivald: liik, aeg, asjaolud, lapse osalemise viis, kriminaalmenetluse alustamine, menetlusseisund',
          },
        },
      ],
    },
    {
      reference: '§ 34² (3) 14)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'detention and placement in safety by a law enforcement agency, with its record (Law Enforcement Act § 46 (6))',
            et: 'lapse kinnipidamine ja ohututesse tingimustesse toimetamine koos korrakaitseseaduse § 46 lg 6 kohaselt dokumenteerituga',
          },
        },
      ],
    },
    {
      reference: '§ 34² (4)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'The data of the parent and of the person raising the child:',
            et: 'Lapsevanema ja last kasvatava isiku andmed:',
          },
        },
      ],
    },
    { reference: '§ 34² (4) 1)', versions: [{ ...addedWhole, summary: { en: 'general data', et: 'üldandmed' } }] },
    {
      reference: '§ 34² (4) 2)',
      versions: [
        {
          ...addedWhole,
          summary: { en: 'parentage, custody and guardianship', et: 'vanemlus, hooldusõigus ja eestkoste' },
        },
      ],
    },
    {
      reference: '§ 34² (4) 3)',
      versions: [
        { ...addedWhole, summary: { en: 'economic and social coping', et: 'majanduslik ja sotsiaalne toimetulek' } },
      ],
    },
    {
      reference: '§ 34² (4) 4)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'what assessing parenting skills takes',
            et: 'vanemlike oskuste hindamiseks vajalikud asjaolud',
          },
        },
      ],
    },
    {
      reference: '§ 34² (4) 5)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'what social or health care workers learnt on home visits of the parent’s state, coping and need for support',
            et: 'sotsiaal- või tervishoiutöötaja koduvisiidil teada saadu vanema seisundi, toimetuleku ja toetusvajaduse kohta',
          },
        },
      ],
    },
    {
      reference: '§ 34² (4) 6)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'health data that inform of danger to the child’s well-being and of parental capacity, pregnancy included',
            et: 'terviseandmed, millest ilmneb oht lapse heaolule ja vanemlik suutlikkus, ka rasedus',
          },
        },
      ],
    },
    {
      reference: '§ 34² (4) 7)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'social, health care and victim support services for coping or parental capacity: kind, length, provider if necessary',
            et: 'toimetulekut või vanemlikku suutlikkust toetavad sotsiaal-, tervishoiu- ja ohvriabiteenused: liik, kestus, vajaduse korral osutaja',
          },
        },
      ],
    },
    { reference: '§ 34² (4) 8)', versions: [{ ...addedWhole, summary: { en: 'education', et: 'haridus' } }] },
    {
      reference: '§ 34² (4) 9)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'degree, kind and duration of a disability, functional deviation',
            et: 'puude raskusaste, liik ja kestus, funktsiooni kõrvalekalle',
          },
        },
      ],
    },
    {
      reference: '§ 34² (4) 10)',
      versions: [
        { ...addedWhole, summary: { en: 'ability to work and employment', et: 'töövõime ja tööga hõivatus' } },
      ],
    },
    {
      reference: '§ 34² (4) 11)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'behaviour that harms the person or the child’s well-being',
            et: 'isikut ennast või lapse heaolu kahjustav käitumine',
          },
        },
      ],
    },
    {
      reference: '§ 34² (4) 12)',
      versions: [
        { ...addedWhole, summary: { en: 'punishment data in the register', et: 'registrisse kantud karistusandmed' } },
      ],
    },
    {
      reference: '§ 34² (4) 13)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'pending criminal or misdemeanour proceedings against the person, with offence and circumstances; restraints, punishments, sanctions and probation applied to the person',
            et: 'isiku suhtes käimasolev kriminaal- või väärteomenetlus koos süüteo liigi ja asjaoludega; isikule kohaldatud tõkendid, karistused, mõjutusvahendid ja kriminaalhooldus',
          },
        },
      ],
    },
    {
      reference: '§ 34² (4) 14)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'violence that the person suffered: kind, time, start of criminal proceedings',
            et: 'isiku suhtes toime pandud vägivald: liik, aeg, kriminaalmenetluse alustamine',
          },
        },
      ],
    },
    {
      reference: '§ 34² (5)',
      versions: [{ ...addedWhole, summary: { en: 'The data of a family member:', et: 'Pereliikme andmed:' } }],
    },
    { reference: '§ 34² (5) 1)', versions: [{ ...addedWhole, summary: { en: 'general data', et: 'üldandmed' } }] },
    {
      reference: '§ 34² (5) 2)',
      versions: [{ ...addedWhole, summary: { en: 'parentage and guardianship', et: 'vanemlus ja eestkoste' } }],
    },
    {
      reference: '§ 34² (5) 3)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'health, behaviour that bears on it and treatment, as far as they may affect the child’s well-being',
            et: 'tervis, tervisekäitumine ja ravi, niivõrd kui see võib lapse heaolu mõjutada',
          },
        },
      ],
    },
    {
      reference: '§ 34² (5) 4)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'services that support coping, as far as coping may affect the child’s well-being',
            et: 'toimetulekut toetavad teenused, niivõrd kui toimetulek võib lapse heaolu mõjutada',
          },
        },
      ],
    },
    {
      reference: '§ 34² (5) 5)',
      versions: [{ ...addedWhole, summary: { en: 'education and employment', et: 'haridus ja tööga hõivatus' } }],
    },
    {
      reference: '§ 34² (5) 6)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'disability, if it may affect the child’s well-being',
            et: 'puue, kui see võib lapse heaolu mõjutada',
          },
        },
      ],
    },
    {
      reference: '§ 34² (5) 7)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'punishment data in the register, if they may affect the child’s well-being',
            et: 'registrisse kantud karistusandmed, kui karistatus võib lapse heaolu mõjutada',
          },
        },
      ],
    },
    {
      reference: '§ 34² (5) 8)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'pending offence proceedings against the person, and measures applied to the person, if the act or the measure may affect the child’s well-being',
            et: 'isiku suhtes käimasolev süüteomenetlus ja isikule kohaldatud meetmed, kui tegu või meede võib lapse heaolu mõjutada',
          },
        },
      ],
    },
    {
      reference: '§ 34² (5) 9)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'violence that the person suffered, if it may affect the child’s well-being',
            et: 'isiku suhtes toime pandud vägivald, kui see võib lapse heaolu mõjutada',
          },
        },
      ],
    },
    {
      reference: '§ 34² (6)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'The data of a member of the child’s social network ((3) 2)):',
            et: 'Lapse sotsiaalsesse võrgustikku kuuluva isiku (lõike 3 punkt 2) andmed:',
          },
        },
      ],
    },
    { reference: '§ 34² (6) 1)', versions: [{ ...addedWhole, summary: { en: 'general data', et: 'üldandmed' } }] },
    {
      reference: '§ 34² (6) 2)',
      versions: [{ ...addedWhole, summary: { en: 'tie and relations with the child', et: 'seos ja suhted lapsega' } }],
    },
    {
      reference: '§ 34² (7)',
      versions: [
        {
          ...addedWhole,
          until: '2026-12-31',
          summary: {
            en: 'The Social Insurance Board may process the data of (3)–(6) for its tasks of § 15 (2) 2)–4) and (3) 6)–7).',
            et: 'Sotsiaalkindlustusamet võib lõigete 3–6 andmeid töödelda § 15 lg 2 p-de 2–4 ja lg 3 p-de 6–7 ülesanneteks.',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'The Social Insurance Board may process the data of (3)–(6) for its tasks of § 15 (2) 2), 3) and (3) 6)–7).',
            et: 'Sotsiaalkindlustusamet võib lõigete 3–6 andmeid töödelda § 15 lg 2 p-de 2 ja 3 ning lg 3 p-de 6–7 ülesanneteks.',
          },
        },
      ],
    },
    {
      reference: '§ 34² (8)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'To assess and help, the local government, and under §§ 29¹ and 33 the Board, may involve persons working with children, specialists and bodies; they may then process these data.',
            et: 'Hindamiseks ja abi osutamiseks võivad kohaliku omavalitsuse üksus ning §-des 29¹ ja 33 sätestatud juhtudel amet kaasata lapsega töötavaid isikuid, spetsialiste ja asutusi, kes võivad siis neid andmeid töödelda.',
          },
        },
      ],
    },
    {
      reference: '§ 34³',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'Whoever learns personal data in the case under § 34² (8) keeps them confidential, unless a law or an agreement with the person concerned provides otherwise.',
            et: 'Kes saab § 34² lg 8 alusel juhtumis isikuandmeid teada, hoiab need konfidentsiaalsena, kui seadusest või kokkuleppest isiku endaga ei tulene teisiti.',
          },
        },
      ],
    },
    {
      reference: '§ 34⁴',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'To assess and help, local government and Board may obtain health data from a health service provider: § 34² (3) 4), 5), (4) 5)–7), (5) 3), 4).',
            et: 'Hindamiseks ja abi osutamiseks võivad kohaliku omavalitsuse üksus ja amet saada tervishoiuteenuse osutajalt terviseandmeid: § 34² lg 3 p 4, 5, lg 4 p 5–7, lg 5 p 3, 4.',
          },
        },
      ],
    },
    {
      reference: '§ 34⁵',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'Recording calls to the child helpline; keeping and releasing the recordings',
            et: 'Lasteabitelefoni kõnede salvestamine, salvestiste säilitamine ja väljastamine',
          },
        },
      ],
    },
    {
      reference: '§ 34⁵ (1)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'Calls to the child helpline are recorded to clarify need and help better, as evidence in offence proceedings and for the quality of advice.',
            et: 'Lasteabitelefoni kõned salvestatakse abivajaduse väljaselgitamiseks ja paremaks aitamiseks, süüteomenetluse tõendiks ja nõustamise kvaliteedi tagamiseks.',
          },
        },
      ],
    },
    {
      reference: '§ 34⁵ (2)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'The Social Insurance Board releases a recording when the Police and Border Guard Board, the prosecutor’s office or a court demands it.',
            et: 'Salvestise väljastab amet, kui seda nõuab Politsei- ja Piirivalveamet, prokuratuur või kohus.',
          },
        },
      ],
    },
    {
      reference: '§ 34⁵ (3)',
      versions: [
        {
          ...addedWhole,
          summary: {
            en: 'The recording is kept on a digital carrier for six months from its date, then deleted.',
            et: 'Salvestist säilitatakse digitaalsel kandjal kuus kuud salvestamise päevast, seejärel see kustutatakse.',
          },
        },
      ],
    },
  ],
};
