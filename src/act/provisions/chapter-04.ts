import type { Chapter } from './provision.ts';

/** Chapter 4, §§ 18–20: who child protection officials and persons working with children are, and who may not be one. */
export const chapter4: Chapter = {
  number: 4,
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
          gist: {
            en: 'Who is a child protection official and who a person working with children.',
            et: 'Kes on lastekaitsetöötaja ja kes lapsega töötav isik.',
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
          gist: {
            en: 'Child protection official: one of the Social Insurance Board, a county government or a local government who by law serves children’s rights and well-being.',
            et: 'Lastekaitsetöötaja: Sotsiaalkindlustusameti, maavalitsuse või kohaliku omavalitsuse üksuse ametnik, kelle õigusaktist tulenev ülesanne on lapse õigused ja heaolu.',
          },
        },
        {
          from: '2018-01-01',
          amendedBy: 'RT I, 28.11.2017, 2',
          gist: {
            en: 'Child protection official: one of the Social Insurance Board or a local government who by law serves children’s rights and well-being.',
            et: 'Lastekaitsetöötaja: Sotsiaalkindlustusameti või kohaliku omavalitsuse üksuse ametnik, kelle õigusaktist tulenev ülesanne on lapse õigused ja heaolu.',
          },
        },
      ],
    },
    {
      reference: '§ 18 (2)',
      versions: [
        {
          from: '2016-01-01',
          gist: {
            en: 'Person working with children: whoever meets children directly in work or profession, as volunteer or trainee, in alternative service or employment services.',
            et: 'Lapsega töötav isik: kes puutub lapsega vahetult kokku töös, kutsetegevuses, vabatahtlikuna, praktikandina, asendusteenistuses või tööturuteenusel.',
          },
        },
      ],
    },
    {
      reference: '§ 19',
      versions: [
        {
          from: '2020-01-01',
          gist: {
            en: 'What a child protection official must be qualified in.',
            et: 'Milline peab olema lastekaitsetöötaja kvalifikatsioon.',
          },
        },
      ],
    },
    {
      reference: '§ 19 (1)',
      versions: [
        {
          from: '2020-01-01',
          gist: {
            en: 'A child protection official has a professional qualification and higher education.',
            et: 'Lastekaitsetöötaja on erialase ettevalmistuse ja kõrgharidusega.',
          },
        },
      ],
    },
    {
      reference: '§ 19 (2)',
      versions: [
        {
          from: '2020-01-01',
          gist: {
            en: 'Within two years of starting service, the official acquires the profession of social worker specialised in child protection.',
            et: 'Kahe aasta jooksul teenistusse asumisest omandab lastekaitsetöötaja lastekaitsele spetsialiseerunud sotsiaaltöötaja kutse.',
          },
        },
      ],
    },
    {
      reference: '§ 19 (3)',
      versions: [
        {
          from: '2020-01-01',
          gist: {
            en: 'The Social Insurance Board decides whether a qualification from abroad suffices, by the Act on recognising them and this Act’s own special rules.',
            et: 'Kas välisriigi kvalifikatsioon nõuetele vastab, otsustab Sotsiaalkindlustusamet selle tunnustamise seaduse ja siinsete erisuste järgi.',
          },
        },
      ],
    },
    {
      reference: '§ 20',
      versions: [
        {
          from: '2016-01-01',
          gist: {
            en: 'Who may not be a child protection official or work with children.',
            et: 'Kes ei tohi olla lastekaitsetöötaja ega lapsega töötav isik.',
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
          gist: {
            en: 'Punishment or coercive treatment for a listed crime (killing, human trafficking, sexual crimes, child pornography) bars from both, whether in the register or its archives.',
            et: 'Karistus või sundravi loetletud kuriteo eest (tapmine, inimkaubandus, seksuaalkuriteod, lapsporno) välistab mõlemad, olgu see registris või registri arhiivis.',
          },
        },
        {
          from: '2022-10-01',
          amendedBy: 'RT I, 06.08.2022, 4',
          gist: {
            en: 'Punishment or coercive treatment for a listed crime (also crimes against humanity, war crimes, genital mutilation, inducing a minor to use drugs) bars from both, in the register or its archives.',
            et: 'Karistus või sundravi loetletud kuriteo eest (ka inimsusevastased ja sõjakuriteod, suguelundite moonutamine, alaealise kallutamine uimastitele) välistab mõlemad, registris või arhiivis.',
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
          gist: {
            en: 'The bar of (1) also follows from old punishments under the Criminal Code, at least its §§ 100–102; the text of these days is not at hand.',
            et: 'Lõike 1 piirang tuleneb ka varasemast karistusest kriminaalkoodeksi järgi, vähemalt §-de 100–102 eest; nende päevade tekst ei ole kättesaadav.',
          },
        },
        {
          from: '2022-10-01',
          amendedBy: 'RT I, 06.08.2022, 4',
          gist: {
            en: 'The bar of (1) also meets whoever was punished before the Penal Code under listed provisions of the Criminal Code, or abroad for an equal crime.',
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
          gist: {
            en: 'Punishment or coercive treatment for an act of the second list (violence, acts against minors, aggravated robbery) bars from both while in the register.',
            et: 'Karistus või sundravi teise loetelu teo eest (vägivald, alaealise vastu suunatud teod, raske röövimine) välistab mõlemad, kuni andmed on registris.',
          },
        },
        {
          from: '2022-10-01',
          amendedBy: 'RT I, 06.08.2022, 4',
          gist: {
            en: 'Punishment or coercive treatment for an offence of the longer second list, crime or misdemeanour (also robbery, sexual harassment, terrorism, arson), bars from both while in the register.',
            et: 'Karistus või sundravi pikema teise loetelu süüteo, nii kuriteo kui ka väärteo eest (ka röövimine, seksuaalne ahistamine, terrorism, süütamine) välistab mõlemad, kuni andmed on registris.',
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
          gist: {
            en: 'Where working with children takes an activity licence, whoever may issue it sees that (1) and (2) are kept.',
            et: 'Kui lapsega töötamiseks on vaja tegevusluba, jälgib lõigete 1 ja 2 täitmist loa andja.',
          },
        },
        {
          from: '2022-10-01',
          amendedBy: 'RT I, 06.08.2022, 4',
          gist: {
            en: 'Licence issuers check once; those who enable working with children on hiring and every 12 months unless changes come automatically; a legal person’s representative answers, or the delegate.',
            et: 'Tegevusloa väljastaja kontrollib loa andmisel, lapsega töötamist võimaldav isik töölevõtmisel ja iga 12 kuu järel, kui muutustest ei teavitata automaatselt; juriidilisel isikul korraldab esindaja või tema volitatu.',
          },
        },
      ],
    },
    {
      reference: '§ 20 (4)',
      versions: [
        {
          from: '2022-10-01',
          amendedBy: 'RT I, 06.08.2022, 4',
          gist: {
            en: 'Those punished under Criminal Code § 118 (2) or 202 or Penal Code § 175, 175¹, 178 or 179 may ask the Social Insurance Board to re-assess, if the act is no longer punishable or is another offence.',
            et: 'Kriminaalkoodeksi § 118 (2) või 202 või karistusseadustiku § 175, 175¹, 178 või 179 järgi karistatu võib Sotsiaalkindlustusametilt taotleda ümberhindamist, kui tegu enam ei karistata või see on muu süütegu.',
          },
        },
      ],
    },
  ],
};
