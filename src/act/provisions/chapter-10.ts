import type { Chapter } from './provision.ts';

/** Chapter 10 of the Act, §§ 38–40¹. */
export const chapter10: Chapter = {
  number: '10',
  title: { en: 'State and administrative supervision', et: 'Riiklik ja haldusjärelevalve' },
  provisions: [
    {
      reference: '§ 38',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Who exercises state and administrative supervision',
            et: 'Riikliku ja haldusjärelevalve teostamine',
          },
        },
      ],
    },
    {
      reference: '§ 38 (1)',
      versions: [
        {
          from: '2016-01-01',
          until: '2017-12-31',
          summary: {
            en: 'State supervision over this Act and legislation under it: Social Insurance Board, local government, county governor and Consumer Protection Board, as law enforcement agencies.',
            et: 'Riiklikku järelevalvet seaduse ja selle alusel antud õigusaktide täitmise üle teostavad korrakaitseorganina Sotsiaalkindlustusamet, maavanem, Tarbijakaitseamet ja kohaliku omavalitsuse üksus.',
          },
        },
        {
          from: '2018-01-01',
          until: '2018-12-31',
          amendedBy: 'RT I, 28.11.2017, 2',
          unsettled: true,
          summary: {
            en: 'Social Insurance Board, Consumer Protection Board and local government supervise under (2), (4), (5), the county governor no longer; the text of these days was not available.',
            et: 'Sotsiaalkindlustusamet, Tarbijakaitseamet ja kohaliku omavalitsuse üksus teostavad järelevalvet lõigete 2, 4 ja 5 järgi, maavanem enam mitte; selle aja teksti ei olnud kasutada.',
          },
        },
        {
          from: '2019-01-01',
          amendedBy: 'RT I, 12.12.2018, 3',
          summary: {
            en: 'State supervision over this Act and legislation under it: Social Insurance Board, local government, Consumer Protection and Technical Regulatory Authority, as law enforcement agencies.',
            et: 'Riiklikku järelevalvet seaduse ja selle alusel antud õigusaktide täitmise üle teostavad korrakaitseorganina Sotsiaalkindlustusamet, Tarbijakaitse ja Tehnilise Järelevalve Amet ning kohaliku omavalitsuse üksus.',
          },
        },
      ],
    },
    {
      reference: '§ 38 (2)',
      versions: [
        {
          from: '2016-01-01',
          until: '2017-12-31',
          summary: {
            en: 'The Social Insurance Board exercises state supervision over what is required:',
            et: 'Sotsiaalkindlustusamet teostab riiklikku järelevalvet nende nõuete täitmise üle, mis on sätestatud:',
          },
        },
        {
          from: '2018-01-01',
          until: '2026-12-31',
          amendedBy: 'RT I, 28.11.2017, 2',
          summary: {
            en: 'The Social Insurance Board exercises state supervision over §§ 19–21, 22 (2)–(4), 24 (3), 27, 28, 29 (2)–(5), 31, 32 (1)–(4), (5) 1), 2), 33, 34, 36, 37.',
            et: 'Sotsiaalkindlustusameti riiklik järelevalve: §-d 19–21, § 22 lg 2–4, § 24 lg 3, §-d 27, 28, § 29 lg 2–5, § 31, § 32 lg 1–4, lg 5 p 1, 2, §-d 33, 34, 36, 37.',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'The Social Insurance Board exercises state supervision over §§ 20 (1)–(3), 21, 22 (2)–(4), 24 (3), 27, 28, 31, 33 (4) and 36–37.',
            et: 'Sotsiaalkindlustusameti riiklik järelevalve: § 20 lg 1–3, § 21, § 22 lg 2–4, § 24 lg 3, §-d 27, 28, 31, § 33 lg 4, §-d 36–37.',
          },
        },
      ],
    },
    {
      reference: '§ 38 (2) 1)',
      versions: [
        {
          from: '2016-01-01',
          until: '2017-12-31',
          summary: {
            en: 'of persons working with children, in §§ 19–21, 22 (2)–(4), 24 (3), 27 and 28',
            et: 'lapsega töötavale isikule §-des 19–21, § 22 lg 2–4, § 24 lg 3, §-des 27 ja 28',
          },
        },
      ],
    },
    {
      reference: '§ 38 (2) 2)',
      versions: [
        {
          from: '2016-01-01',
          until: '2017-12-31',
          summary: {
            en: 'of local governments, in §§ 29 (2)–(5), 31, 32 (1)–(4), (5) 1) and 2), 33 and 34',
            et: 'kohaliku omavalitsuse üksusele § 29 lg 2–5, §-s 31, § 32 lg 1–4, lg 5 p 1 ja 2, §-des 33 ja 34',
          },
        },
      ],
    },
    {
      reference: '§ 38 (2) 3)',
      versions: [
        {
          from: '2016-01-01',
          until: '2017-12-31',
          summary: {
            en: 'of child care institutions giving social services, in §§ 36 and 37, other than state-financed substitute home and child care services',
            et: 'sotsiaalteenust osutavale lasteasutusele §-des 36 ja 37, välja arvatud riigi rahastatav asenduskodu- ja lapsehoiuteenus',
          },
        },
      ],
    },
    {
      reference: '§ 38 (3)',
      versions: [
        {
          from: '2016-01-01',
          until: '2017-12-31',
          summary: {
            en: 'The county governor supervises state-financed substitute home and child care services: §§ 20, 21, 22 (2)–(4), 24 (3), 27, 28, 29 (2)–(5), 34 (2), (3), 36, 37.',
            et: 'Maavanem teostab riiklikku järelevalvet riigi rahastatava asenduskodu- ja lapsehoiuteenuse üle: §-d 20, 21, § 22 lg 2–4, § 24 lg 3, §-d 27, 28, § 29 lg 2–5, § 34 lg 2, 3, §-d 36, 37.',
          },
        },
        {
          from: '2018-01-01',
          amendedBy: 'RT I, 28.11.2017, 2',
          repealed: true,
          summary: {
            en: 'Repealed; it gave supervision to the county governor.',
            et: 'Kehtetu; järelevalvet teostas maavanem.',
          },
        },
      ],
    },
    {
      reference: '§ 38 (4)',
      versions: [
        {
          from: '2016-01-01',
          until: '2018-12-31',
          summary: {
            en: 'The Consumer Protection Board exercises state supervision over § 25.',
            et: 'Tarbijakaitseamet teostab riiklikku järelevalvet § 25 nõuete täitmise üle.',
          },
        },
        {
          from: '2019-01-01',
          amendedBy: 'RT I, 12.12.2018, 3',
          summary: {
            en: 'The Consumer Protection and Technical Regulatory Authority exercises state supervision over § 25.',
            et: 'Tarbijakaitse ja Tehnilise Järelevalve Amet teostab riiklikku järelevalvet § 25 nõuete täitmise üle.',
          },
        },
      ],
    },
    {
      reference: '§ 38 (5)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The local government exercises state supervision over §§ 21, 22, 23 (1), 24, 27 and 31.',
            et: 'Kohaliku omavalitsuse üksus teostab riiklikku järelevalvet §-de 21 ja 22, § 23 lg 1 ning §-de 24, 27 ja 31 nõuete täitmise üle.',
          },
        },
      ],
    },
    {
      reference: '§ 38 (6)',
      versions: [
        {
          from: '2016-01-01',
          until: '2025-01-09',
          summary: {
            en: 'The Social Insurance Board administratively supervises local governments (§ 17) and their child protection officials (§§ 28, 32 (3), (5) 2), 33 (1), (4), 34).',
            et: 'Sotsiaalkindlustusamet teostab haldusjärelevalvet kohaliku omavalitsuse üksuse (§ 17) ja selle lastekaitsetöötaja üle (§ 28, § 32 lg 3, lg 5 p 2, § 33 lg 1, 4, § 34).',
          },
        },
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'The Social Insurance Board administratively supervises every task that this Act and legislation under it give the local government.',
            et: 'Sotsiaalkindlustusamet teostab haldusjärelevalvet kõigi ülesannete täitmise üle, mille see seadus ja selle alusel antud õigusaktid kohaliku omavalitsuse üksusele annavad.',
          },
        },
      ],
    },
    {
      reference: '§ 39',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Special measures of state supervision', et: 'Riikliku järelevalve erimeetmed' },
        },
      ],
    },
    {
      reference: '§ 39 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The law enforcement agency may apply §§ 30–32 and 49–52 of the Law Enforcement Act, as that Act provides.',
            et: 'Korrakaitseorgan võib kohaldada korrakaitseseaduse §-de 30–32 ja 49–52 erimeetmeid, nagu see seadus ette näeb.',
          },
        },
      ],
    },
    {
      reference: '§ 39 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The local government may also apply § 46 (1) 6) and 8) of that Act.',
            et: 'Kohaliku omavalitsuse üksus võib kohaldada ka sama seaduse § 46 lg 1 p-de 6 ja 8 erimeedet.',
          },
        },
      ],
    },
    {
      reference: '§ 40',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Specifics of state supervision', et: 'Riikliku järelevalve erisused' },
        },
      ],
    },
    {
      reference: '§ 40 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'On suspicion of danger, a local government’s or the Social Insurance Board’s child protection official may enter a property to ascertain it.',
            et: 'Ohukahtluse korral võib kohaliku omavalitsuse üksuse või Sotsiaalkindlustusameti lastekaitsetöötaja ohu väljaselgitamiseks valdusesse siseneda.',
          },
        },
      ],
    },
    {
      reference: '§ 40 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'To protect a child in need, a local government’s child protection or other appointed official may issue precepts to the person raising the child and require cooperation.',
            et: 'Abivajava lapse kaitseks võib kohaliku omavalitsuse üksuse lastekaitsetöötaja või muu nimetatud ametnik last kasvatavale isikule ettekirjutusi teha ja kohustada teda koostööle.',
          },
        },
      ],
    },
    {
      reference: '§ 40¹',
      versions: [
        {
          from: '2025-01-10',
          until: '2026-12-31',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'In administrative supervision the Social Insurance Board may:',
            et: 'Haldusjärelevalvet teostades võib Sotsiaalkindlustusamet:',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: { en: 'Measures of administrative supervision', et: 'Haldusjärelevalve meetmed' },
        },
      ],
    },
    {
      reference: '§ 40¹ 1)',
      versions: [
        {
          from: '2025-01-10',
          until: '2026-12-31',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'visit a child care institution, if necessary unannounced, to check what this Act or legislation under it requires of its activity',
            et: 'lasteasutuses, vajaduse korral ette teatamata, kohapeal kontrollida selle seaduse ja selle alusel antud õigusaktide nõuete täitmist',
          },
        },
      ],
    },
    {
      reference: '§ 40¹ 2)',
      versions: [
        {
          from: '2025-01-10',
          until: '2026-12-31',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'inform the public and parents of breaches established in the institution',
            et: 'teatada avalikkusele ja vanematele lasteasutuses tuvastatud rikkumistest',
          },
        },
      ],
    },
    {
      reference: '§ 40¹ 3)',
      versions: [
        {
          from: '2025-01-10',
          until: '2026-12-31',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'apply other measures of administrative supervision from the Government of the Republic Act',
            et: 'rakendada Vabariigi Valitsuse seaduse muid haldusjärelevalve meetmeid',
          },
        },
      ],
    },
    {
      reference: '§ 40¹ (1)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          renumberedFrom: '§ 40¹',
          summary: {
            en: 'In administrative supervision the Social Insurance Board may:',
            et: 'Haldusjärelevalvet teostades võib Sotsiaalkindlustusamet:',
          },
        },
      ],
    },
    {
      reference: '§ 40¹ (1) 1)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          renumberedFrom: '§ 40¹ 1)',
          summary: {
            en: 'visit a child care institution, if necessary unannounced, to check what this Act or legislation under it requires of its activity',
            et: 'lasteasutuses, vajaduse korral ette teatamata, kohapeal kontrollida selle seaduse ja selle alusel antud õigusaktide nõuete täitmist',
          },
        },
      ],
    },
    {
      reference: '§ 40¹ (1) 2)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          renumberedFrom: '§ 40¹ 2)',
          summary: {
            en: 'inform the public and parents of breaches established in the institution',
            et: 'teatada avalikkusele ja vanematele lasteasutuses tuvastatud rikkumistest',
          },
        },
      ],
    },
    {
      reference: '§ 40¹ (1) 3)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          renumberedFrom: '§ 40¹ 3)',
          summary: {
            en: 'apply other measures of administrative supervision from the Government of the Republic Act',
            et: 'rakendada Vabariigi Valitsuse seaduse muid haldusjärelevalve meetmeid',
          },
        },
      ],
    },
    {
      reference: '§ 40¹ (2)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'In an institution providing social services, a child staying there (by a suitably trained official) and the legal representative may be asked to explain without anyone from the institution.',
            et: 'Lapsele sotsiaalteenust osutava lasteasutuse üle järelevalvet teostades võib teenusel viibivalt lapselt ja tema seaduslikult esindajalt küsida selgitusi ka asutuse esindajata; lapselt küsib vastava väljaõppega ametnik.',
          },
        },
      ],
    },
    {
      reference: '§ 40¹ (3)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'The reason and the child’s rights are explained to the child, who is heard in a manner suited to age and development.',
            et: 'Lapsele selgitatakse põhjust ja tema õigusi ning ta kuulatakse ära eale ja arengule sobival viisil.',
          },
        },
      ],
    },
  ],
};
