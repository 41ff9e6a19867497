import type { Chapter } from './provision.ts';

/** Chapter 4, §§ 18–20: who child protection officials and persons working with children are, and who may not be one. */
export const chapter4: Chapter = {
  number: '4',
  title: {
    en: 'Child protection officials and persons working with children',
    et: 'Lastekaitsetöötaja ja lapsega töötav isik',
  },
  provisions: [
    {
      reference: '§ 18',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Who is a child protection official and who a person working with children',
            et: 'Kes on lastekaitsetöötaja ja kes lapsega töötav isik',
          },
        },
      ],
    },
    {
      reference: '§ 18 (1)',
      versions: [
        {
          from: '2016-01-01',
          until: '2017-12-31',
          summary: {
            en: 'Child protection official: one of the Social Insurance Board, a county government or a local government, with statutory functions for children’s rights and well-being.',
            et: 'Lastekaitsetöötaja: Sotsiaalkindlustusameti, maavalitsuse või kohaliku omavalitsuse üksuse ametnik, kelle õigusaktist tulenev ülesanne on tagada lapse õigused ja heaolu.',
          },
        },
        {
          from: '2018-01-01',
          until: '2026-12-31',
          amendedBy: 'RT I, 28.11.2017, 2',
          summary: {
            en: 'Child protection official: one of the Social Insurance Board or a local government, with statutory functions for children’s rights and well-being.',
            et: 'Lastekaitsetöötaja: Sotsiaalkindlustusameti või kohaliku omavalitsuse üksuse ametnik, kelle õigusaktist tulenev ülesanne on tagada lapse õigused ja heaolu.',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: { en: 'Child protection official:', et: 'Lastekaitsetöötaja on:' },
        },
      ],
    },
    {
      reference: '§ 18 (1) 1)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'an official of a local government who carries out § 17 (1) 3) and 4)',
            et: 'kohaliku omavalitsuse üksuse ametnik, kes täidab § 17 lg 1 p-de 3 ja 4 ülesandeid',
          },
        },
      ],
    },
    {
      reference: '§ 18 (1) 2)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'an official of the Social Insurance Board who carries out §§ 29¹ and 33',
            et: 'Sotsiaalkindlustusameti ametnik, kes täidab §-de 29¹ ja 33 ülesandeid',
          },
        },
      ],
    },
    {
      reference: '§ 18 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Person working with children: whoever meets children directly in work or profession, as volunteer or trainee, in alternative service or employment services.',
            et: 'Lapsega töötav isik: isik, kes puutub lapsega vahetult kokku töös, kutsetegevuses, vabatahtlikuna, praktikandina, asendusteenistuses või tööturuteenusel.',
          },
        },
      ],
    },
    {
      reference: '§ 19',
      versions: [
        {
          from: '2020-01-01',
          summary: {
            en: 'Qualifications that a child protection official must have',
            et: 'Nõuded lastekaitsetöötaja kvalifikatsioonile',
          },
        },
      ],
    },
    {
      reference: '§ 19 (1)',
      versions: [
        {
          from: '2020-01-01',
          summary: {
            en: 'A child protection official must have a professional qualification and higher education.',
            et: 'Lastekaitsetöötajalt nõutakse erialast ettevalmistust ja kõrgharidust.',
          },
        },
      ],
    },
    {
      reference: '§ 19 (2)',
      versions: [
        {
          from: '2020-01-01',
          summary: {
            en: 'Within two years of starting service, the official must acquire the profession of social worker specialised in child protection.',
            et: 'Kahe aasta jooksul teenistusse asumisest peab lastekaitsetöötaja omandama sotsiaaltöötaja kutse, spetsialiseerudes lastekaitsele.',
          },
        },
      ],
    },
    {
      reference: '§ 19 (3)',
      versions: [
        {
          from: '2020-01-01',
          summary: {
            en: 'The Social Insurance Board decides whether a qualification from abroad suffices, by the Act on recognising foreign qualifications and this Act’s special rules.',
            et: 'Kas välisriigi kvalifikatsioon nõuetele vastab, otsustab Sotsiaalkindlustusamet kvalifikatsioonide tunnustamise seaduse järgi, arvestades selle seaduse erisusi.',
          },
        },
      ],
    },
    {
      reference: '§ 20',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Who may not be a child protection official or work with children',
            et: 'Kes ei tohi olla lastekaitsetöötaja ega lapsega töötav isik',
          },
        },
      ],
    },
    {
      reference: '§ 20 (1)',
      versions: [
        {
          from: '2016-01-01',
          until: '2022-09-30',
          summary: {
            en: 'Punishment or coercive treatment for a listed crime (killing, human trafficking, sexual crimes and more) bars from child protection office and work with children, even once archived.',
            et: 'Loetletud kuriteo (tapmine, inimkaubandus, seksuaalkuriteod jm) eest mõistetud karistus või kohaldatud sundravi välistab tegutsemise lastekaitsetöötaja või lapsega töötava isikuna, ka pärast arhiveerimist.',
          },
        },
        {
          from: '2022-10-01',
          amendedBy: 'RT I, 06.08.2022, 4',
          summary: {
            en: 'Punishment or coercive treatment for a listed crime (killing, sexual crimes, war crimes, drugs for minors and more) bars from child protection office and work with children, even once archived.',
            et: 'Loetletud kuriteo (tapmine, seksuaal- ja sõjakuriteod, alaealise kallutamine uimasteid tarvitama jm) eest mõistetud karistus või kohaldatud sundravi välistab tegutsemise lastekaitsetöötaja või lapsega töötava isikuna, ka pärast arhiveerimist.',
          },
        },
      ],
    },
    {
      reference: '§ 20 (1¹)',
      versions: [
        {
          from: '2018-01-01',
          until: '2022-09-30',
          amendedBy: 'RT I, 28.11.2017, 2',
          unsettled: true,
          summary: {
            en: 'The restriction of (1) also follows from punishment under the former Criminal Code, at least its §§ 100–102 and 202; the text of these days was not available.',
            et: 'Lõike 1 piirang tuleneb ka karistusest endise kriminaalkoodeksi järgi, vähemalt §-de 100–102 ja 202 puhul; selle aja teksti ei olnud kasutada.',
          },
        },
        {
          from: '2022-10-01',
          amendedBy: 'RT I, 06.08.2022, 4',
          summary: {
            en: 'The restriction of (1) also reaches whoever was punished before the Penal Code under listed provisions of the Criminal Code, or abroad for an equal crime.',
            et: 'Lõike 1 piirang laieneb ka neile, keda on karistatud enne karistusseadustikku kriminaalkoodeksi loetletud sätete järgi või välisriigis samaväärse kuriteo eest.',
          },
        },
      ],
    },
    {
      reference: '§ 20 (2)',
      versions: [
        {
          from: '2016-01-01',
          until: '2022-09-30',
          summary: {
            en: 'Punishment or coercive treatment for an act of the second list (violence, harm to minors, aggravated robbery and more) bars from both kinds of work while in the register.',
            et: 'Teise loetelu teo (vägivald, teod alaealise vastu, raskem röövimine jm) eest mõistetud karistus või kohaldatud sundravi välistab tegutsemise lastekaitsetöötaja või lapsega töötava isikuna, kuni andmed on registris.',
          },
        },
        {
          from: '2022-10-01',
          amendedBy: 'RT I, 06.08.2022, 4',
          summary: {
            en: 'Punishment or coercive treatment for a crime or misdemeanour of the second list (violence, robbery, terrorism and more) bars from both kinds of work while in the register.',
            et: 'Teise loetelu kuriteo või väärteo (vägivald, röövimine, terrorism jm) eest mõistetud karistus või kohaldatud sundravi välistab tegutsemise lastekaitsetöötaja või lapsega töötava isikuna, kuni andmed on registris.',
          },
        },
      ],
    },
    {
      reference: '§ 20 (3)',
      versions: [
        {
          from: '2016-01-01',
          until: '2022-09-30',
          summary: {
            en: 'Where working with children takes an activity licence, whoever may issue it sees that (1) and (2) are kept.',
            et: 'Kui lapsega töötamiseks on vaja tegevusluba, kontrollib lõigete 1 ja 2 täitmist loa väljastaja.',
          },
        },
        {
          from: '2022-10-01',
          amendedBy: 'RT I, 06.08.2022, 4',
          summary: {
            en: 'Licence issuers check on issue; those enabling work with children on employment, then every 12 months unless changes are notified automatically. A legal person’s representative or delegate is liable.',
            et: 'Kontrollib tegevusloa väljastaja loa andmisel, lapsega töötamist võimaldav isik töölevõtmisel ja iga 12 kuu järel, kui muutustest automaatselt ei teavitata; juriidilise isiku puhul vastutab esindaja või see, kellele ülesanne delegeeriti.',
          },
        },
      ],
    },
    {
      reference: '§ 20 (3¹)',
      versions: [
        {
          from: '2026-10-01',
          amendedBy: 'RT I, 30.06.2026, 1',
          summary: {
            en: 'In a crisis that prevents checking, where delay would hinder resolving it or protecting endangered life or health, a written declaration suffices for now; checking follows once either ends.',
            et: 'Kui kriisiolukord takistab kontrollimist ning viivitus takistaks kriisi lahendamist või vahetu ohu korral elu ja tervise kaitset, piisab esialgu kinnitusest; kontrollitakse takistuse või ohu lõppemisel.',
          },
        },
      ],
    },
    {
      reference: '§ 20 (3²)',
      versions: [
        {
          from: '2026-10-01',
          amendedBy: 'RT I, 30.06.2026, 1',
          summary: {
            en: 'Crisis situation in this Act: what the Crisis and National Defence Act means by it.',
            et: 'Kriisiolukorral on siin sama tähendus nagu kriisiolukorra ja riigikaitse seaduses.',
          },
        },
      ],
    },
    {
      reference: '§ 20 (4)',
      versions: [
        {
          from: '2022-10-01',
          until: '2025-01-09',
          amendedBy: 'RT I, 06.08.2022, 4',
          summary: {
            en: 'Those punished under Criminal Code 118 (2), 202 or Penal Code 175, 175¹, 178, 179 may ask the Social Insurance Board for re-assessment once unpunishable or moved under another offence.',
            et: 'KrK § 118 lõike 2 või § 202 või KarS § 175, 175¹, 178 või 179 alusel karistatu võib taotleda piirangu ümberhindamist, kui tegu ei ole enam karistatav või kuulub teise süüteokoosseisu alla.',
          },
        },
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'Those punished under Criminal Code 118 (2), 202 or Penal Code 175, 175¹, 178, 179 may ask the Social Insurance Board for re-assessment once unpunishable or moved under another offence.',
            et: 'KrK § 118 lõike 2 või § 202 või KarS § 175, 175¹, 178 või 179 alusel karistatu võib taotleda piirangu ümberhindamist, kui tegu ei ole enam karistatav või kuulub teise süüteokoosseisu alla.',
          },
        },
      ],
    },
    {
      reference: '§ 20 (5)',
      versions: [
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'The application gives reasons for the ground and the need of re-assessment and encloses a copy of the judgment of conviction in force.',
            et: 'Taotluses põhjendatakse ümberhindamise alust ja vajadust; lisatakse jõustunud süüdimõistva kohtuotsuse koopia.',
          },
        },
      ],
    },
    {
      reference: '§ 20 (6)',
      versions: [
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'The Social Insurance Board decides within 60 days and voids the restriction if, by the law at the time of applying, the act of the judgment:',
            et: 'Sotsiaalkindlustusamet otsustab 60 päeva jooksul ja tunnistab piirangu kehtetuks, kui taotluse esitamise ajal kehtiva õiguse järgi tegu, mille kohta kohtuotsus tehti:',
          },
        },
      ],
    },
    {
      reference: '§ 20 (6) 1)',
      versions: [
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: { en: 'is not punishable', et: 'ei ole karistatav' },
        },
      ],
    },
    {
      reference: '§ 20 (6) 2)',
      versions: [
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'is not punishable as an offence of (1) or (2)',
            et: 'ei ole karistatav lõike 1 ega 2 süüteona',
          },
        },
      ],
    },
    {
      reference: '§ 20 (6) 3)',
      versions: [
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'would be punishable as an offence of (2), and the punishment data are deleted from the register and archived',
            et: 'oleks karistatav lõike 2 süüteona ning karistusandmed on registrist kustutatud ja arhiivis',
          },
        },
      ],
    },
    {
      reference: '§ 20 (7)',
      versions: [
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'The Board may ask the Ministry of Justice and Digital Affairs for an opinion on the punishability of the act under (6).',
            et: 'Amet võib küsida Justiits- ja Digiministeeriumi arvamust teo karistatavuse kohta lõike 6 punktide järgi.',
          },
        },
      ],
    },
    {
      reference: '§ 20 (8)',
      versions: [
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'The Board sends the voiding decision to the register’s authorised processor, who takes the punishment data out of answers under § 20 (1) 9) of the Criminal Records Database Act.',
            et: 'Kehtetuks tunnistamise otsuse saadab amet karistusregistri volitatud töötlejale, kes jätab karistusandmed karistusregistri seaduse § 20 lg 1 p 9 päringu vastusest välja.',
          },
        },
      ],
    },
  ],
};
