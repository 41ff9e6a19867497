import type { Chapter } from './provision.ts';

/** Chapter 3, §§ 10–17: what child protection is, who organises it, and what each of these bodies does. */
export const chapter3: Chapter = {
  number: '3',
  title: { en: 'Organisation of child protection', et: 'Lastekaitse korraldus' },
  provisions: [
    {
      reference: '§ 10',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Child protection: all activities, benefits, services and other help (the measures) that ensure the rights and well-being of children by this Act’s principles.',
            et: 'Lastekaitse: kõik tegevused, toetused, teenused ja muu abi (meetmed), mis selle seaduse põhimõtete järgi tagavad lapse õigused ja heaolu.',
          },
        },
      ],
    },
    {
      reference: '§ 11',
      versions: [
        {
          from: '2016-01-01',
          until: '2017-12-31',
          summary: {
            en: 'Organisers: the Government, the child protection council, the Ministry of Social Affairs, the Social Insurance Board, county governors and local governments.',
            et: 'Korraldajad: Vabariigi Valitsus, lastekaitse nõukogu, Sotsiaalministeerium, Sotsiaalkindlustusamet, maavanemad ja kohaliku omavalitsuse üksused.',
          },
        },
        {
          from: '2018-01-01',
          until: '2022-08-15',
          amendedBy: 'RT I, 28.11.2017, 2',
          unsettled: true,
          summary: {
            en: 'Organisers of child protection, without county governors; the text of these days was not available.',
            et: 'Lastekaitse korraldajad, maavanemateta; selle aja teksti ei olnud kasutada.',
          },
        },
        {
          from: '2022-08-16',
          until: '2026-12-31',
          amendedBy: 'RT I, 06.08.2022, 6',
          summary: {
            en: 'Organisers: the Government, the prevention council, the Ministry of Social Affairs, the Social Insurance Board and local governments.',
            et: 'Korraldajad: Vabariigi Valitsus, ennetusnõukogu, Sotsiaalministeerium, Sotsiaalkindlustusamet ja kohaliku omavalitsuse üksused.',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: { en: 'Organising child protection', et: 'Lastekaitse korraldamine' },
        },
      ],
    },
    {
      reference: '§ 11 (1)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          renumberedFrom: '§ 11',
          summary: {
            en: 'Organisers: the Government, the prevention council, the Ministry of Social Affairs, the Social Insurance Board and local governments.',
            et: 'Korraldajad: Vabariigi Valitsus, ennetusnõukogu, Sotsiaalministeerium, Sotsiaalkindlustusamet ja kohaliku omavalitsuse üksused.',
          },
        },
      ],
    },
    {
      reference: '§ 11 (2)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'Child care institutions and persons working with children support child protection: they offer measures of their own field for a child in need and take part in networking.',
            et: 'Lasteasutused ja lapsega töötavad isikud toetavad lastekaitset: pakuvad abivajavale lapsele oma valdkonna meetmeid ja osalevad võrgustikutöös.',
          },
        },
      ],
    },
    {
      reference: '§ 12',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The Government develops and approves draft legislation and national strategies and ensures sustainable financing.',
            et: 'Vabariigi Valitsus töötab välja ja kinnitab õigusaktide eelnõud ja riiklikud strateegiad ning tagab jätkusuutliku rahastuse.',
          },
        },
      ],
    },
    {
      reference: '§ 13',
      versions: [
        {
          from: '2016-01-01',
          until: '2022-08-15',
          summary: { en: 'Functions of the child protection council', et: 'Lastekaitse nõukogu ülesanded' },
        },
        {
          from: '2022-08-16',
          amendedBy: 'RT I, 06.08.2022, 6',
          summary: { en: 'Functions of the prevention council', et: 'Ennetusnõukogu ülesanded' },
        },
      ],
    },
    {
      reference: '§ 13 (1)',
      versions: [
        {
          from: '2016-01-01',
          until: '2022-08-15',
          summary: {
            en: 'The child protection council, a government committee:',
            et: 'Lastekaitse nõukogu, mis on valitsuskomisjon:',
          },
        },
        {
          from: '2022-08-16',
          amendedBy: 'RT I, 06.08.2022, 6',
          summary: {
            en: 'The prevention council, a government committee, in child protection policy:',
            et: 'Ennetusnõukogu, mis on valitsuskomisjon, lastekaitsepoliitikas:',
          },
        },
      ],
    },
    {
      reference: '§ 13 (1) 1)',
      versions: [
        {
          from: '2016-01-01',
          until: '2022-08-15',
          summary: {
            en: 'sets the aims of national child protection policy and coordinates what serves them',
            et: 'seab riigi lastekaitsepoliitika eesmärgid ja koordineerib nende täitmist',
          },
        },
        {
          from: '2022-08-16',
          amendedBy: 'RT I, 06.08.2022, 6',
          summary: {
            en: 'sets strategic aims and priorities and coordinates work across fields',
            et: 'seab strateegilised eesmärgid ja prioriteedid ning koordineerib valdkondadeülest tegevust',
          },
        },
      ],
    },
    {
      reference: '§ 13 (1) 2)',
      versions: [
        {
          from: '2016-01-01',
          until: '2022-08-15',
          summary: {
            en: 'proposes to the Government and other relevant institutions how to protect children’s rights and well-being',
            et: 'teeb Vabariigi Valitsusele ja teistele asjaomastele asutustele ettepanekuid lapse õiguste kaitseks ja heaolu tagamiseks',
          },
        },
        {
          from: '2022-08-16',
          amendedBy: 'RT I, 06.08.2022, 6',
          summary: {
            en: 'proposes to the Government and other relevant institutions how to protect children’s rights and well-being',
            et: 'teeb Vabariigi Valitsusele ja teistele asjaomastele asutustele ettepanekuid lapse õiguste kaitseks ja heaolu tagamiseks',
          },
        },
      ],
    },
    {
      reference: '§ 13 (1) 3)',
      versions: [
        {
          from: '2016-01-01',
          until: '2022-08-15',
          summary: {
            en: 'recommends preventive measures of child protection across fields',
            et: 'annab soovitusi valdkondadeüleste ennetavate lastekaitsemeetmete kohta',
          },
        },
        {
          from: '2022-08-16',
          amendedBy: 'RT I, 06.08.2022, 6',
          summary: {
            en: 'reviews what the UN Committee on the Rights of the Child recommends to the state, and coordinates what follows',
            et: 'vaatab läbi ÜRO lapse õiguste komitee soovitused riigile ja koordineerib nende täitmist',
          },
        },
      ],
    },
    {
      reference: '§ 13 (2)',
      versions: [
        {
          from: '2016-01-01',
          until: '2022-08-15',
          summary: {
            en: 'The Government sets the council’s members, their number and its rules of procedure by an order.',
            et: 'Nõukogu koosseisu, liikmete arvu ja töökorra määrab Vabariigi Valitsus korraldusega.',
          },
        },
        {
          from: '2022-08-16',
          amendedBy: 'RT I, 06.08.2022, 6',
          summary: {
            en: 'The Government sets the council’s members, management and rules of procedure by a regulation.',
            et: 'Nõukogu koosseisu, juhtimise ja töökorra määrab Vabariigi Valitsus määrusega.',
          },
        },
      ],
    },
    {
      reference: '§ 14',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Functions of the Ministry of Social Affairs', et: 'Sotsiaalministeeriumi ülesanded' },
        },
      ],
    },
    {
      reference: '§ 14 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'In organising child protection the ministry:',
            et: 'Lastekaitset korraldades ministeerium:',
          },
        },
      ],
    },
    {
      reference: '§ 14 (1) 1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'develops child protection policy and coordinates how it is carried out',
            et: 'töötab välja lastekaitsepoliitika ja koordineerib selle elluviimist',
          },
        },
      ],
    },
    {
      reference: '§ 14 (1) 2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'reports to the Government on how children and families fare',
            et: 'annab Vabariigi Valitsusele aru laste ja perede olukorrast',
          },
        },
      ],
    },
    {
      reference: '§ 14 (1) 3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'coordinates child protection and its supervision nationally',
            et: 'koordineerib riigi tasandil lastekaitset ja selle järelevalvet',
          },
        },
      ],
    },
    {
      reference: '§ 14 (1) 4)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'takes part in shaping international child protection policy and in cooperation',
            et: 'osaleb rahvusvahelise lastekaitsepoliitika kujundamises ja koostöös',
          },
        },
      ],
    },
    {
      reference: '§ 14 (1) 5)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'has studies and analyses made; plans and develops child protection measures',
            et: 'korraldab uuringuid ja analüüse, kavandab ja arendab lastekaitsemeetmeid',
          },
        },
      ],
    },
    {
      reference: '§ 14 (1) 6)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'writes instructions, implementing guidelines and other information materials on children’s rights and well-being and makes them known to the public',
            et: 'koostab lapse õiguste ja heaolu kohta juhiseid, rakendussuuniseid ja muid teabematerjale ning tutvustab neid avalikkusele',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          repealed: true,
          summary: {
            en: 'Repealed; guidance is now written by the Social Insurance Board.',
            et: 'Kehtetu; juhiseid koostab Sotsiaalkindlustusamet.',
          },
        },
      ],
    },
    {
      reference: '§ 14 (1) 7)',
      versions: [
        {
          from: '2016-01-01',
          until: '2024-12-31',
          summary: {
            en: 'organises further training of child protection officials',
            et: 'korraldab lastekaitsetöötajate täienduskoolitust',
          },
        },
        {
          from: '2025-01-01',
          amendedBy: 'RT I, 31.12.2024, 3',
          repealed: true,
          summary: {
            en: 'Repealed; the Social Insurance Board organises further training.',
            et: 'Kehtetu; täienduskoolitust korraldab Sotsiaalkindlustusamet.',
          },
        },
      ],
    },
    {
      reference: '§ 14 (2)',
      versions: [
        {
          from: '2016-01-01',
          until: '2024-12-31',
          summary: {
            en: 'The minister in charge regulates the conditions and procedure of that further training.',
            et: 'Täienduskoolituse tingimused ja korra kehtestab määrusega valdkonna eest vastutav minister.',
          },
        },
        {
          from: '2025-01-01',
          amendedBy: 'RT I, 31.12.2024, 3',
          repealed: true,
          summary: {
            en: 'Repealed; it gave the power to regulate further training.',
            et: 'Kehtetu; täienduskoolituse volitusnorm.',
          },
        },
      ],
    },
    {
      reference: '§ 14 (3)',
      versions: [
        {
          from: '2016-01-01',
          until: '2024-12-31',
          summary: {
            en: 'The tasks of (1) 5)–7) may go to a person in private law under an administrative contract.',
            et: 'Lõike 1 punktide 5–7 ülesanded võib halduslepinguga üle anda eraõiguslikule isikule.',
          },
        },
        {
          from: '2025-01-01',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'The tasks of (1) 5) and 6) may go to a person in private law under an administrative contract.',
            et: 'Lõike 1 punktide 5 ja 6 ülesanded võib halduslepinguga üle anda eraõiguslikule isikule.',
          },
        },
      ],
    },
    {
      reference: '§ 15',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Functions of the Social Insurance Board', et: 'Sotsiaalkindlustusameti ülesanded' },
        },
      ],
    },
    {
      reference: '§ 15 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The Board carries out state child protection policy and national strategies and coordinates cooperation and prevention across fields.',
            et: 'Amet viib ellu riigi lastekaitsepoliitikat ja strateegiaid ning koordineerib valdkondadeülest koostööd ja ennetust.',
          },
        },
      ],
    },
    {
      reference: '§ 15 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'State measures for children and families at a local government’s request; the Board:',
            et: 'Lapsi ja peresid toetavad riiklikud meetmed kohaliku omavalitsuse üksuse taotlusel; amet:',
          },
        },
      ],
    },
    {
      reference: '§ 15 (2) 1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'advises the local government on development plans that support children’s well-being',
            et: 'nõustab kohaliku omavalitsuse üksust lapse heaolu toetavate arengukavade tegemisel',
          },
        },
      ],
    },
    {
      reference: '§ 15 (2) 2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'passes international child protection cases on to the local government and advises on them',
            et: 'vahendab kohaliku omavalitsuse üksusele rahvusvahelisi lastekaitsejuhtumeid ja annab nende kohta nõu',
          },
        },
      ],
    },
    {
      reference: '§ 15 (2) 3)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'helps the local government resolve child protection cases',
            et: 'aitab kohaliku omavalitsuse üksusel lastekaitsejuhtumeid lahendada',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'advises the local government on child protection cases and on finding suitable measures for the child or family',
            et: 'annab kohaliku omavalitsuse üksusele nõu lastekaitsejuhtumites ning lapsele või perele sobiva meetme leidmisel',
          },
        },
      ],
    },
    {
      reference: '§ 15 (2) 4)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'helps the local government find, among existing state measures, those that suit the child or family',
            et: 'toetab kohaliku omavalitsuse üksust lapsele või perele sobiva riikliku meetme leidmisel',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          repealed: true,
          summary: {
            en: 'Repealed; finding measures is in clause 3.',
            et: 'Kehtetu; meetme leidmine on punktis 3.',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Further state measures for children and families; the Board:',
            et: 'Muud lapsi ja peresid toetavad riiklikud meetmed; amet:',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3) 1)',
      versions: [
        {
          from: '2016-01-01',
          until: '2016-12-31',
          summary: {
            en: 'organises international adoption and serves the international adoption committee',
            et: 'korraldab rahvusvahelist lapsendamist ja teenindab rahvusvahelise lapsendamise komisjoni',
          },
        },
        {
          from: '2017-01-01',
          amendedBy: 'RT I, 21.12.2016, 2',
          summary: {
            en: 'organises adoption, national and international, and serves the international adoption committee',
            et: 'korraldab nii riigisisest kui ka rahvusvahelist lapsendamist ja teenindab rahvusvahelise lapsendamise komisjoni',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3) 1¹)',
      versions: [
        {
          from: '2018-01-01',
          until: '2025-01-09',
          amendedBy: 'RT I, 28.11.2017, 2',
          summary: {
            en: 'assesses whether foster families (as a service) are suitable and does what preparing them takes',
            et: 'hindab hooldusperede sobivust ja teeb nende ettevalmistamise toimingud',
          },
        },
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'finds foster families (as a service), assesses whether they are suitable and does what preparing them takes',
            et: 'leiab hooldusperesid, hindab nende sobivust ja teeb nende ettevalmistamise toimingud',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3) 2)',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'collects child protection statistics', et: 'kogub lastekaitsestatistikat' },
        },
      ],
    },
    {
      reference: '§ 15 (3) 3)',
      versions: [
        {
          from: '2016-01-01',
          until: '2025-01-09',
          summary: {
            en: 'advises authorities, officials and legal persons day and night on helping a child in need of assistance or in danger',
            et: 'annab asutustele, ametiisikutele ja juriidilistele isikutele ööpäev läbi nõu, kuidas aidata abivajavat või hädaohus olevat last',
          },
        },
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'advises authorities, officials, legal persons and natural persons day and night on helping a child in need of assistance or in danger',
            et: 'annab asutustele, ametiisikutele ning juriidilistele ja füüsilistele isikutele ööpäev läbi nõu, kuidas aidata abivajavat või hädaohus olevat last',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3) 4)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'organises public information about child protection',
            et: 'korraldab lastekaitsealast teavitustööd',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'writes guidelines, directions and other information materials to protect children’s rights and well-being, and organises public information about child protection',
            et: 'koostab lapse õiguste kaitse ja heaolu tagamise juhiseid, rakendussuuniseid ja muid teabematerjale ning korraldab lastekaitsealast teavitustööd',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3) 4¹)',
      versions: [
        {
          from: '2025-01-01',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'organises further training of child protection officials',
            et: 'korraldab lastekaitsetöötajate täienduskoolitust',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3) 4²)',
      versions: [
        {
          from: '2025-01-01',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'develops parenting skills and organises the training and prevention that this takes',
            et: 'arendab vanemlikke oskusi ning korraldab selleks koolitusi ja ennetust',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3) 5)',
      versions: [
        {
          from: '2016-01-01',
          until: '2024-12-31',
          summary: {
            en: 'organises work counselling for child protection officials of local governments',
            et: 'korraldab kohaliku omavalitsuse üksuse lastekaitsetöötajate tööalast nõustamist',
          },
        },
        {
          from: '2025-01-01',
          amendedBy: 'RT I, 31.12.2024, 3',
          repealed: true,
          summary: {
            en: 'Repealed; it gave work counselling to child protection officials of local governments.',
            et: 'Kehtetu; kohaliku omavalitsuse üksuse lastekaitsetöötajate tööalane nõustamine.',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3) 6)',
      versions: [
        {
          from: '2016-01-01',
          until: '2025-01-09',
          summary: { en: 'runs the child helpline service 116 111', et: 'peab lasteabitelefoni 116 111' },
        },
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'runs 116 111, receives what reaches child help by it or otherwise, clarifies the need and temporarily separates a child in danger under § 33',
            et: 'peab lasteabitelefoni 116 111, võtab vastu ka muul viisil lasteabisse jõudva teabe, selgitab välja abivajaduse ja eraldab hädaohus oleva lapse § 33 alusel ajutiselt',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3) 6¹)',
      versions: [
        {
          from: '2022-05-08',
          amendedBy: 'RT I, 28.04.2022, 1',
          summary: {
            en: 'provides the measures of § 29¹ to children who were sexually abused or behave in a sexually abusive manner',
            et: 'pakub § 29¹ meetmeid lapsele, keda on seksuaalselt väärkoheldud või kes ise seksuaalselt väärkohtlevalt käitub',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3) 7)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'exercises state and administrative supervision where this Act provides for it',
            et: 'teostab riiklikku järelevalvet ja haldusjärelevalvet selles seaduses ette nähtud juhtudel',
          },
        },
      ],
    },
    {
      reference: '§ 15 (3¹)',
      versions: [
        {
          from: '2025-01-01',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'The minister in charge regulates the conditions and procedure of the further training of (3) 4¹).',
            et: 'Lõike 3 punkti 4¹ täienduskoolituse tingimused ja korra kehtestab valdkonna eest vastutav minister.',
          },
        },
      ],
    },
    {
      reference: '§ 15 (4)',
      versions: [
        {
          from: '2016-01-01',
          until: '2024-12-31',
          summary: {
            en: 'The tasks of (3) 4)–6) may go to a person in private law under an administrative contract.',
            et: 'Lõike 3 punktide 4–6 ülesanded võib halduslepinguga üle anda eraõiguslikule isikule.',
          },
        },
        {
          from: '2025-01-01',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'The task of (3) 4) may go to a person in private law under an administrative contract.',
            et: 'Lõike 3 punkti 4 ülesande võib halduslepinguga üle anda eraõiguslikule isikule.',
          },
        },
      ],
    },
    {
      reference: '§ 15 (5)',
      versions: [
        {
          from: '2022-11-20',
          amendedBy: 'RT I, 10.11.2022, 1',
          summary: {
            en: 'As Central Authority the Board does what Articles 79 (a), (b), (f), (g), 80 and 82 of Regulation (EU) 2019/1111 lay down.',
            et: 'Keskasutusena täidab amet määruse (EL) 2019/1111 artikli 79 punktide a, b, f, g ning artiklite 80 ja 82 ülesandeid.',
          },
        },
      ],
    },
    {
      reference: '§ 15 (6)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'Whoever carries out (2) 3) and (5) must meet the requirements that this Act sets for child protection officials.',
            et: 'Lõike 2 punkti 3 ja lõike 5 ülesandeid täitev isik peab vastama selle seaduse nõuetele lastekaitsetöötajale.',
          },
        },
      ],
    },
    {
      reference: '§ 16',
      versions: [
        {
          from: '2016-01-01',
          until: '2017-12-31',
          summary: {
            en: 'In the county, the county governor exercises state supervision where this Act provides for it.',
            et: 'Maakonnas teostab riiklikku järelevalvet maavanem selles seaduses ette nähtud juhtudel.',
          },
        },
        {
          from: '2018-01-01',
          amendedBy: 'RT I, 28.11.2017, 2',
          repealed: true,
          summary: { en: 'Repealed: the county governor.', et: 'Kehtetu: maavanem.' },
        },
      ],
    },
    {
      reference: '§ 17',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Functions of the local government', et: 'Kohaliku omavalitsuse üksuse ülesanded' },
        },
      ],
    },
    {
      reference: '§ 17 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'In organising child protection the local government:',
            et: 'Lastekaitset korraldades kohaliku omavalitsuse üksus:',
          },
        },
      ],
    },
    {
      reference: '§ 17 (1) 1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'keeps its development plan true to the rights and well-being of children',
            et: 'järgib oma arengukavas põhimõtteid, mis tagavad lapse õigused ja heaolu',
          },
        },
      ],
    },
    {
      reference: '§ 17 (1) 2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'develops programmes and projects for children’s rights and well-being and applies them on its territory to prevent and lessen risks',
            et: 'töötab välja lapse õigusi ja heaolu tagavaid programme ja projekte ning rakendab neid oma haldusterritooriumil riskide ennetamiseks ja vähendamiseks',
          },
        },
      ],
    },
    {
      reference: '§ 17 (1) 3)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'on learning of a child in need of assistance, assesses that need immediately and offers measures',
            et: 'abivajavast lapsest teada saades hindab viivitamata abivajadust ja pakub meetmeid',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'on learning of a child in need of assistance, assesses that need and offers measures',
            et: 'abivajavast lapsest teada saades hindab abivajadust ja pakub meetmeid',
          },
        },
      ],
    },
    {
      reference: '§ 17 (1) 4)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'offers measures to a child separated from family and to the family',
            et: 'pakub meetmeid perekonnast eraldatud lapsele ja perekonnale endale',
          },
        },
      ],
    },
    {
      reference: '§ 17 (1) 5)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'organises supervisory control over the internal evaluation of its own child care institutions',
            et: 'korraldab teenistuslikku järelevalvet oma lasteasutuste sisehindamise üle',
          },
        },
      ],
    },
    {
      reference: '§ 17 (1) 6)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'collects what it must know of children and families on its territory to support their development and coping',
            et: 'kogub oma haldusterritooriumil laste ja perede kohta teavet nende arengu ja toimetuleku toetamiseks',
          },
        },
      ],
    },
    {
      reference: '§ 17 (1) 7)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'exercises state supervision where this Act provides for it',
            et: 'teostab riiklikku järelevalvet selles seaduses ette nähtud juhtudel',
          },
        },
      ],
    },
    {
      reference: '§ 17 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The local government makes child protection work possible; if necessary, a committee of children and families is formed to advise it.',
            et: 'Kohaliku omavalitsuse üksus loob lastekaitsetööks tingimused; vajaduse korral moodustatakse nõuandev laste ja perede komisjon.',
          },
        },
      ],
    },
  ],
};
