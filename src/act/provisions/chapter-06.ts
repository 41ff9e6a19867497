import type { Chapter } from './provision.ts';

/** The first § 27¹ was added whole, with one mark at its end; its transition is § 41¹. */
const disabilityScreening = { from: '2023-01-01', until: '2024-12-31', amendedBy: 'RT I, 28.04.2022, 1' } as const;

/** The new § 27¹ was added whole, with one mark at its end. */
const professionalsReport = { from: '2025-01-01', amendedBy: 'RT I, 31.12.2024, 3' } as const;

/** § 27², the former § 27¹, was worded anew whole, with marks at its heading and its end. */
const widenedScreening = { from: '2025-01-01', amendedBy: 'RT I, 31.12.2024, 3' } as const;

/** § 29¹ was added whole, with one mark at its end. */
const afterSexualAbuse = { from: '2022-05-08', amendedBy: 'RT I, 28.04.2022, 1' } as const;

/** All subsections of § 29 were worded anew together, with one mark after the last. */
const wordedAnew = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' } as const;

/** Chapter 6 of the Act, §§ 26–29¹. */
export const chapter6: Chapter = {
  number: '6',
  title: { en: 'Child in need of assistance', et: 'Abivajav laps' },
  provisions: [
    {
      reference: '§ 26',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Child in need of assistance: well-being threatened, abuse, neglect or another violation of rights suspected, or behaviour threatening the child’s own or others’ well-being.',
            et: 'Abivajav laps: tema heaolu on ohustatud, kahtlustatakse väärkohtlemist, hooletusse jätmist või muud õiguste rikkumist või ta ohustab oma käitumisega enda või teiste heaolu.',
          },
        },
      ],
    },
    {
      reference: '§ 27',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Notification of a child in need of assistance', et: 'Abivajavast lapsest teatamine' },
        },
      ],
    },
    {
      reference: '§ 27 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Everyone who knows of a child in need of assistance must notify.',
            et: 'Igaüks, kes abivajavast lapsest teab, peab temast teatama.',
          },
        },
      ],
    },
    {
      reference: '§ 27 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The notification is made immediately, to a local government or to the child helpline 116 111.',
            et: 'Teatada tuleb viivitamata, kas kohaliku omavalitsuse üksusele või lasteabitelefonil 116 111.',
          },
        },
      ],
    },
    {
      reference: '§ 27 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'An authority or official that receives a notice forwards it immediately to the local government of registered residence, unless it is that one or its official.',
            et: 'Teate vastu võtnud asutus või ametiisik edastab selle viivitamata rahvastikuregistrijärgse elukoha kohaliku omavalitsuse üksusele, kui ta ise ei ole see üksus või selle lastekaitsetöötaja.',
          },
        },
      ],
    },
    {
      reference: '§ 27 (4)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Where that local government is unknown or unascertainable, the notice goes immediately to the one where the child is staying.',
            et: 'Kui see üksus ei ole teada või seda ei saa välja selgitada, edastatakse teade viivitamata viibimiskoha kohaliku omavalitsuse üksusele.',
          },
        },
      ],
    },
    {
      reference: '§ 27 (5)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Who notified, or that someone did, is not disclosed except in offence proceedings; whoever notifies may stay unnamed to protect self or family.',
            et: 'Teatajat ja teatamise fakti ei avalikustata, välja arvatud süüteomenetluses; enda või oma perekonna kaitseks võib teataja jätta oma andmed avaldamata.',
          },
        },
      ],
    },
    {
      reference: '§ 27¹',
      versions: [
        {
          ...disabilityScreening,
          summary: { en: 'Ascertaining children in need of assistance', et: 'Abivajava lapse väljaselgitamine' },
        },
        {
          ...professionalsReport,
          summary: {
            en: 'Report of a child in need by persons working with children',
            et: 'Lapsega töötava isiku teade abivajavast lapsest',
          },
        },
      ],
    },
    {
      reference: '§ 27¹ (1)',
      versions: [
        {
          ...disabilityScreening,
          summary: {
            en: 'For this, the local government of registered residence may process register data on children for whom a degree of disability was applied for.',
            et: 'Selleks võib rahvastikuregistrijärgse elukoha kohaliku omavalitsuse üksus töödelda registriandmeid laste kohta, kelle puude raskusastme tuvastamist on taotletud.',
          },
        },
        {
          ...professionalsReport,
          summary: {
            en: 'Listed professionals report a child in need noticed at work by § 27, also through a contact person, with the known § 34² (3), (4) data needed (from 2025-01-10).',
            et: 'Loetletud spetsialistid teatavad töös märgatud abivajavast lapsest § 27 järgi, ka kontaktisiku kaudu, ja edastavad vajalikus ulatuses § 34² lõigete 3 ja 4 teadaolevad andmed (alates 10. jaanuarist 2025).',
          },
        },
      ],
    },
    {
      reference: '§ 27¹ (2)',
      versions: [
        { ...disabilityScreening, summary: { en: 'The data processed for this:', et: 'Selleks töödeldakse:' } },
        {
          ...professionalsReport,
          summary: {
            en: 'A child protection official may inform whoever reported under (1) that handling of the case has started, if the child’s well-being requires it.',
            et: 'Lastekaitsetöötaja võib lõike 1 alusel teatanut teavitada juhtumi menetluse algusest, kui lapse heaolu toetamiseks on seda vaja.',
          },
        },
      ],
    },
    {
      reference: '§ 27¹ (2) 1)',
      versions: [
        {
          ...disabilityScreening,
          summary: { en: 'the child’s given name and surname', et: 'lapse ees- ja perekonnanime' },
        },
      ],
    },
    {
      reference: '§ 27¹ (2) 2)',
      versions: [
        {
          ...disabilityScreening,
          summary: { en: 'the child’s residence and whereabouts', et: 'lapse elu- ja viibimiskohta' },
        },
      ],
    },
    {
      reference: '§ 27¹ (2) 3)',
      versions: [
        {
          ...disabilityScreening,
          summary: { en: 'the child’s personal identification code', et: 'lapse isikukoodi' },
        },
      ],
    },
    {
      reference: '§ 27¹ (2) 4)',
      versions: [
        {
          ...disabilityScreening,
          summary: {
            en: 'whether a degree of disability has been established',
            et: 'teavet, kas puude raskusaste on tuvastatud',
          },
        },
      ],
    },
    {
      reference: '§ 27¹ (2) 5)',
      versions: [
        {
          ...disabilityScreening,
          summary: {
            en: 'whether the disabled child allowance was granted for a rare disease',
            et: 'teavet, kas puudega lapse toetus on määratud harvikhaiguse tõttu',
          },
        },
      ],
    },
    {
      reference: '§ 27¹ (2) 6)',
      versions: [
        {
          ...disabilityScreening,
          summary: {
            en: 'where a disability is established, its degree, duration and functional deviation',
            et: 'tuvastatud puude raskusastet, kestust ja funktsiooni kõrvalekallet',
          },
        },
      ],
    },
    {
      reference: '§ 27¹ (2) 7)',
      versions: [
        {
          ...disabilityScreening,
          summary: {
            en: 'name and personal identification code of the parent or guardian; of a legal person, registry code and contact details',
            et: 'vanema või eestkostja nime ja isikukoodi, juriidilise isiku registrikoodi ja kontaktandmeid',
          },
        },
      ],
    },
    {
      reference: '§ 27¹ (2) 8)',
      versions: [
        {
          ...disabilityScreening,
          summary: {
            en: 'the parent’s or guardian’s residence and whereabouts by the population register',
            et: 'vanema või eestkostja elu- ja viibimiskohta rahvastikuregistri järgi',
          },
        },
      ],
    },
    {
      reference: '§ 27¹ (2) 9)',
      versions: [{ ...disabilityScreening, summary: { en: 'the child’s date of death', et: 'lapse surmakuupäeva' } }],
    },
    {
      reference: '§ 27²',
      versions: [
        {
          ...widenedScreening,
          renumberedFrom: '§ 27¹',
          summary: { en: 'Ascertaining children in need of assistance', et: 'Abivajava lapse väljaselgitamine' },
        },
      ],
    },
    {
      reference: '§ 27² (1)',
      versions: [
        {
          ...widenedScreening,
          renumberedFrom: '§ 27¹ (1)',
          summary: {
            en: 'For this, the local government of registered residence may process register data on children:',
            et: 'Selleks võib rahvastikuregistrijärgse elukoha kohaliku omavalitsuse üksus töödelda registriandmeid laste kohta:',
          },
        },
      ],
    },
    {
      reference: '§ 27² (1) 1)',
      versions: [
        {
          ...widenedScreening,
          summary: {
            en: 'for whom a degree of disability was applied for, or on whom data were sent to the Social Insurance Board under (4)',
            et: 'kelle puude raskusastme tuvastamist on taotletud või kelle andmed on Sotsiaalkindlustusametile lõike 4 alusel edastatud',
          },
        },
      ],
    },
    {
      reference: '§ 27² (1) 2)',
      versions: [
        {
          ...widenedScreening,
          summary: {
            en: 'who have a lasting need for support because of their state of health (Social Benefits for Disabled Persons Act § 2⁶ (2)), with data in the Health Information System',
            et: 'kellel on terviseseisundi tõttu püsiv toevajadus (puuetega inimeste sotsiaaltoetuste seaduse § 2⁶ lg 2), mille andmed on tervise infosüsteemis',
          },
        },
      ],
    },
    {
      reference: '§ 27² (2)',
      versions: [
        {
          ...widenedScreening,
          renumberedFrom: '§ 27¹ (2)',
          summary: {
            en: 'The data processed on children of (1) 1):',
            et: 'Lõike 1 punktis 1 nimetatud laste kohta töödeldakse:',
          },
        },
      ],
    },
    {
      reference: '§ 27² (2) 1)',
      versions: [{ ...widenedScreening, summary: { en: 'general data of the child', et: 'lapse üldandmeid' } }],
    },
    {
      reference: '§ 27² (2) 2)',
      versions: [
        {
          ...widenedScreening,
          renumberedFrom: '§ 27¹ (2) 4)',
          summary: {
            en: 'whether a degree of disability has been established',
            et: 'teavet, kas puude raskusaste on tuvastatud',
          },
        },
      ],
    },
    {
      reference: '§ 27² (2) 3)',
      versions: [
        {
          ...widenedScreening,
          renumberedFrom: '§ 27¹ (2) 5)',
          summary: {
            en: 'whether the disabled child allowance was granted for a rare disease',
            et: 'teavet, kas puudega lapse toetus on määratud harvikhaiguse tõttu',
          },
        },
      ],
    },
    {
      reference: '§ 27² (2) 4)',
      versions: [
        {
          ...widenedScreening,
          renumberedFrom: '§ 27¹ (2) 6)',
          summary: {
            en: 'where a disability is established, its degree, duration and functional deviation',
            et: 'tuvastatud puude raskusastet, kestust ja funktsiooni kõrvalekallet',
          },
        },
      ],
    },
    {
      reference: '§ 27² (2) 5)',
      versions: [
        {
          ...widenedScreening,
          renumberedFrom: '§ 27¹ (2) 7)',
          summary: {
            en: 'name and personal identification code of the parent or guardian; of a legal person, registry code and contact details',
            et: 'vanema või eestkostja nime ja isikukoodi, juriidilise isiku registrikoodi ja kontaktandmeid',
          },
        },
      ],
    },
    {
      reference: '§ 27² (2) 6)',
      versions: [
        {
          ...widenedScreening,
          renumberedFrom: '§ 27¹ (2) 8)',
          summary: {
            en: 'the parent’s or guardian’s residence and whereabouts by the population register',
            et: 'vanema või eestkostja elu- ja viibimiskohta rahvastikuregistri järgi',
          },
        },
      ],
    },
    {
      reference: '§ 27² (2) 7)',
      versions: [
        {
          ...widenedScreening,
          renumberedFrom: '§ 27¹ (2) 9)',
          summary: { en: 'the child’s date of death', et: 'lapse surmakuupäeva' },
        },
      ],
    },
    {
      reference: '§ 27² (3)',
      versions: [
        {
          ...widenedScreening,
          summary: {
            en: 'The data processed on children of (1) 2):',
            et: 'Lõike 1 punktis 2 nimetatud laste kohta töödeldakse:',
          },
        },
      ],
    },
    {
      reference: '§ 27² (3) 1)',
      versions: [{ ...widenedScreening, summary: { en: 'general data of the child', et: 'lapse üldandmeid' } }],
    },
    {
      reference: '§ 27² (3) 2)',
      versions: [
        {
          ...widenedScreening,
          summary: {
            en: 'name and personal identification code of the parent or guardian; of a legal person, registry code and contact details',
            et: 'vanema või eestkostja nime ja isikukoodi, juriidilise isiku registrikoodi ja kontaktandmeid',
          },
        },
      ],
    },
    {
      reference: '§ 27² (3) 3)',
      versions: [
        {
          ...widenedScreening,
          summary: {
            en: 'the parent’s or guardian’s residence and whereabouts by the population register',
            et: 'vanema või eestkostja elu- ja viibimiskohta rahvastikuregistri järgi',
          },
        },
      ],
    },
    {
      reference: '§ 27² (3) 4)',
      versions: [{ ...widenedScreening, summary: { en: 'the child’s date of death', et: 'lapse surmakuupäeva' } }],
    },
    {
      reference: '§ 27² (4)',
      versions: [
        {
          ...widenedScreening,
          summary: {
            en: 'If the parent or guardian consents, the local government sends the data on a child of (1) 2) to the Social Insurance Board to establish the degree of disability.',
            et: 'Vanema või eestkostja nõusolekul saadab kohaliku omavalitsuse üksus lõike 1 punktis 2 nimetatud lapse andmed Sotsiaalkindlustusametile, et puude raskusaste tuvastada.',
          },
        },
      ],
    },
    {
      reference: '§ 28',
      versions: [
        { from: '2016-01-01', summary: { en: 'Assessment of the need for assistance', et: 'Abivajaduse hindamine' } },
      ],
    },
    {
      reference: '§ 28 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Before any measure, a child protection official or person working with children assesses the need, with specialists if necessary; never as volunteer, trainee, in alternative service or employment services.',
            et: 'Enne meetme kohaldamist hindab abivajadust lastekaitsetöötaja või lapsega töötav isik, vajaduse korral koos asjaomase spetsialistiga, kuid mitte vabatahtlik, asendusteenistuja, tööturuteenustel osaleja ega praktikant.',
          },
        },
      ],
    },
    {
      reference: '§ 28 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The official or person working with the child assesses:',
            et: 'Lastekaitsetöötaja või lapsega töötav isik hindab:',
          },
        },
      ],
    },
    {
      reference: '§ 28 (2) 1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'the child’s state: physical, medical, psychological, emotional, social, cognitive, educational, economic',
            et: 'lapse seisundit: füüsilist, tervislikku, psühholoogilist, emotsionaalset, sotsiaalset, kognitiivset, hariduslikku ja majanduslikku',
          },
        },
      ],
    },
    {
      reference: '§ 28 (2) 2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'the parenting skills of whoever raises the child',
            et: 'last kasvatava isiku vanemlikke oskusi',
          },
        },
      ],
    },
    {
      reference: '§ 28 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The assessor, official or person working with children, involves the child and whoever raises the child, or the child care institution of stay.',
            et: 'Hindaja, nii lastekaitsetöötaja kui ka lapsega töötav isik, kaasab lapse ja last kasvatava isiku või lasteasutuse, kus laps viibib.',
          },
        },
      ],
    },
    {
      reference: '§ 28 (4)',
      versions: [
        {
          from: '2026-10-01',
          amendedBy: 'RT I, 30.06.2026, 1',
          summary: {
            en: 'In a crisis that significantly affects child protection work in the local government, a child protection official assesses by this section, from the measures that can then be applied.',
            et: 'Kui kriisiolukord mõjutab oluliselt lastekaitsetööd kohaliku omavalitsuse üksuses, hindab lastekaitsetöötaja abivajadust selle paragrahvi järgi, lähtudes neis oludes kohaldatavatest meetmetest.',
          },
        },
      ],
    },
    {
      reference: '§ 28 (5)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'Before the decision of § 29 (7), the local government’s child protection official pre-assesses whether the prerequisites of § 29 (6) exist.',
            et: 'Enne § 29 lg 7 otsust eelhindab kohaliku omavalitsuse üksuse lastekaitsetöötaja, kas § 29 lg 6 eeldused on olemas.',
          },
        },
      ],
    },
    {
      reference: '§ 28 (6)',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'Once case management is commenced, the need is assessed at the first opportunity, by exception within two months of becoming aware of the child.',
            et: 'Kui juhtumikorraldus on algatatud, hinnatakse abivajadust esimesel võimalusel, erandjuhul kahe kuu jooksul abivajavast lapsest teada saamisest.',
          },
        },
      ],
    },
    {
      reference: '§ 29',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Assistance for a child in need of it', et: 'Abivajavale lapsele abi osutamine' },
        },
      ],
    },
    {
      reference: '§ 29 (1)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'To assist is to apply measures for well-being so that relations between the child and the person raising the child improve.',
            et: 'Abi osutamine on heaolu toetava meetme kohaldamine nii, et lapse ja last kasvatava isiku suhted paranevad.',
          },
        },
        {
          ...wordedAnew,
          summary: {
            en: 'To assist is to apply measures for well-being so that the child is safe, those who raise the child are empowered and, where needed, their relations with the child improve.',
            et: 'Abi osutamine on heaolu toetava meetme kohaldamine nii, et lapse turvalisus on tagatud, last kasvatavad isikud on võimestatud ja nende suhted lapsega vajaduse korral paranevad.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (2)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'Assistance uses networking, by the principles of case management and the procedure of the Social Welfare Act.',
            et: 'Abi osutades tehakse võrgustikutööd juhtumikorralduse põhimõtete järgi ja sotsiaalhoolekande seaduse korra kohaselt.',
          },
        },
        {
          ...wordedAnew,
          summary: {
            en: 'Assistance uses networking by the Social Welfare Act’s case-management principles. Case-based networking is coordinated cooperation: each member carries out joint decisions within its post, in the child’s interests.',
            et: 'Abi osutades tehakse võrgustikutööd sotsiaalhoolekande seaduse juhtumikorralduse põhimõtete järgi. Juhtumipõhine võrgustikutöö on koordineeritud koostöö: liige viib ühised otsused ellu oma ametikoha piires ja lapse huve arvestades.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (3)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'On expiry of ten days from becoming aware of the child, the local government decides whether case management is commenced or the case is forwarded to a competent official.',
            et: 'Kümne päeva möödumisel lapsest teada saamisest otsustab kohaliku omavalitsuse üksus, kas algatada juhtumikorraldus, jätta see algatamata või edastada juhtum pädevale ametiisikule.',
          },
        },
        {
          ...wordedAnew,
          summary: {
            en: 'At all stages of help the child is involved, and the person raising the child or the child care institution of stay.',
            et: 'Abi osutamise kõigis etappides kaasatakse laps ning last kasvatav isik või lasteasutus, kus laps viibib.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (3¹)',
      versions: [
        {
          from: '2023-04-01',
          until: '2026-12-31',
          amendedBy: 'RT I, 06.01.2023, 1',
          summary: {
            en: 'Where the child’s carer is an adult victim of domestic violence in danger, the local government commences case management and cooperates with the Social Insurance Board and other agencies.',
            et: 'Kui last kasvatab hädaohus olev täisealine perevägivalla ohver, algatab kohaliku omavalitsuse üksus juhtumikorralduse ning teeb koostööd Sotsiaalkindlustusameti ja teiste ohvrit abistavate asutustega.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (4)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'Case management may be declined only where a non-recurring measure meets the need.',
            et: 'Juhtumikorralduse võib algatamata jätta üksnes siis, kui abivajaduse rahuldab ühekordne meede.',
          },
        },
        {
          ...wordedAnew,
          summary: {
            en: 'Where one field of well-being (§ 4) needs measures and nothing is suspected, help is organised in that field by (3), with networking within it; the official may be involved.',
            et: 'Kui meetmeid on vaja ühes § 4 heaolu valdkonnas ja kahtlust ei ole, korraldatakse abi lõike 3 järgi selles valdkonnas, võrgustikutööga valdkonna piires; vajaduse korral võib kaasata lastekaitsetöötaja.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (5)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'When assessing and assisting, the local government establishes and documents the child’s opinion and adds it to the mandatory case plan, unless a specific Act provides otherwise.',
            et: 'Hinnates ja abi osutades selgitab kohaliku omavalitsuse üksus lapse arvamuse välja, dokumenteerib selle ja lisab kohustuslikule juhtumiplaanile, kui eriseadus ei näe ette teisiti.',
          },
        },
        {
          ...wordedAnew,
          summary: {
            en: 'Where its measures have no effect, or outside reasons prevent them, whoever works with the child there reports under § 27¹ the child in need noticed at work.',
            et: 'Kui valdkonna meetmed ei avalda mõju või neid ei saa valdkonnast sõltumatul põhjusel rakendada, teatab valdkonnas lapsega töötav isik töös märgatud abivajavast lapsest § 27¹ kohaselt.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (6)',
      versions: [
        {
          ...wordedAnew,
          renumberedFrom: '§ 29 (3¹)',
          summary: {
            en: 'The official commences case management where several fields need measures at once or something is suspected; the local government also for an adult victim’s child, cooperating with those who help.',
            et: 'Lastekaitsetöötaja algatab juhtumikorralduse, kui meetmeid on samal ajal vaja mitmes valdkonnas või on kahtlus; kohaliku omavalitsuse üksus algatab selle ka hädaohus oleva täisealise perevägivalla ohvri lapsele, koostöös ohvri abistajatega.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (7)',
      versions: [
        {
          ...wordedAnew,
          renumberedFrom: '§ 29 (3)',
          summary: {
            en: 'Within ten days of becoming aware of the child, the local government decides whether case management is commenced or not, or the case is forwarded to a competent official.',
            et: 'Kümne päeva jooksul lapsest teada saamisest otsustab kohaliku omavalitsuse üksus, kas algatada juhtumikorraldus, jätta see algatamata või edastada juhtum pädevale ametiisikule.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (8)',
      versions: [
        {
          ...wordedAnew,
          renumberedFrom: '§ 29 (5)',
          summary: {
            en: 'When assessing and assisting, the local government establishes and documents the child’s opinion and adds it to the mandatory case plan, unless a specific Act provides otherwise.',
            et: 'Hinnates ja abi osutades selgitab kohaliku omavalitsuse üksus lapse arvamuse välja, dokumenteerib selle ja lisab kohustuslikule juhtumiplaanile, kui eriseadus ei näe ette teisiti.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (9)',
      versions: [
        {
          ...wordedAnew,
          summary: {
            en: 'The case plan of a child in need of assistance is reviewed at least once a year.',
            et: 'Abivajava lapse juhtumiplaan vaadatakse üle vähemalt kord aastas.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (10)',
      versions: [
        {
          ...wordedAnew,
          summary: {
            en: 'While assisting, the local government gives the child a suited, independent means to complain about it, registers this, gives suited feedback immediately and makes needed changes.',
            et: 'Abi osutades tagab kohaliku omavalitsuse üksus lapsele võimetekohase sõltumatu võimaluse esitada üksuse kohta arvamusi ja kaebusi, registreerib need, annab viivitamata sobivat tagasisidet ja teeb vajaduse korral lapse õigusi tagavaid muudatusi.',
          },
        },
      ],
    },
    {
      reference: '§ 29 (11)',
      versions: [
        {
          ...wordedAnew,
          summary: {
            en: 'The local government ends case management when:',
            et: 'Kohaliku omavalitsuse üksus lõpetab juhtumikorralduse, kui:',
          },
        },
      ],
    },
    {
      reference: '§ 29 (11) 1)',
      versions: [
        {
          ...wordedAnew,
          summary: {
            en: 'the action plan’s goals are met, the need is satisfied and has not appeared again for six months since the plan was carried out',
            et: 'tegevuskava eesmärgid on täidetud, abivajadus on rahuldatud ega ole kuue kuu jooksul pärast tegevuskava täitmist uuesti ilmnenud',
          },
        },
      ],
    },
    {
      reference: '§ 29 (11) 2)',
      versions: [{ ...wordedAnew, summary: { en: 'the child comes of age', et: 'laps saab täisealiseks' } }],
    },
    { reference: '§ 29 (11) 3)', versions: [{ ...wordedAnew, summary: { en: 'the child dies', et: 'laps sureb' } }] },
    {
      reference: '§ 29 (12)',
      versions: [
        {
          ...wordedAnew,
          summary: {
            en: 'Where the child settles in another local government’s territory while case management runs, the former one hands it over and the new one takes it over.',
            et: 'Kui laps asub juhtumikorralduse ajal elama teise kohaliku omavalitsuse üksuse haldusterritooriumile, annab senise elukoha järgne üksus juhtumikorralduse üle ja uue elukoha järgne üksus võtab selle üle.',
          },
        },
      ],
    },
    {
      reference: '§ 29¹',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'The Social Insurance Board’s measures for children who are sexually abused or behave in a sexually abusive manner',
            et: 'Sotsiaalkindlustusameti meetmed, kui last on seksuaalselt väärkoheldud või laps ise käitub seksuaalselt väärkohtlevalt',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (1)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'A local government that becomes aware of a child in need of assistance notifies the Social Insurance Board at once where the child:',
            et: 'Abivajavast lapsest teada saades teavitab kohaliku omavalitsuse üksus kohe Sotsiaalkindlustusametit, kui laps:',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (1) 1)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'was sexually abused, or is suspected to have been',
            et: 'on teadaolevalt või kahtluse kohaselt seksuaalse väärkohtlemise ohver',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (1) 2)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'is a suspect or subject to proceedings in a sexual offence, or by sexual behaviour threatens the well-being of self or others',
            et: 'on seksuaalsüüteos kahtlustatav või menetlusalune isik või ohustab seksuaalkäitumisega enda või teiste heaolu',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (2)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'The Board also acts on others’ inquiry or helpline information; it then notifies the local government responsible, in criminal proceedings within § 214 of the Code of Criminal Procedure.',
            et: 'Sotsiaalkindlustusamet tegutseb ka muu pöördumise või lasteabitelefoni info alusel ja teavitab siis juhtumikorralduse eest vastutavat kohaliku omavalitsuse üksust, kriminaalmenetluse korral kriminaalmenetluse seadustiku § 214 piires.',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (3)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'For the well-being of such a child, the Social Insurance Board is to:',
            et: 'Sellise lapse heaolu toetamiseks Sotsiaalkindlustusamet:',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (3) 1)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'offer child-friendly surroundings for acts of child protection and offence proceedings and for services that support recovery',
            et: 'pakub lapsesõbralikku keskkonda lastekaitse- ja süüteomenetluse toiminguteks ning taastumist toetavateks teenusteks',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (3) 2)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'where necessary, hear the child to ascertain abuse and video record the hearing as evidence in offence proceedings',
            et: 'kuulab lapse vajaduse korral väärkohtlemise väljaselgitamiseks ära ja videosalvestab ärakuulamise süüteomenetluse tõendiks',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (3) 3)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'assess the need for assistance from abuse or abusive behaviour, and the risks of such behaviour, with a specialist if necessary',
            et: 'hindab väärkohtlemisest või väärkohtlevast käitumisest tulenevat abivajadust ja sellise käitumise riske, vajaduse korral koos asjakohase spetsialistiga',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (3) 4)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'support and counsel the child and those close to the child',
            et: 'toetab ja nõustab last ja lapse lähedasi',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (3) 5)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'monitor how effective the measures for the child are',
            et: 'jälgib, kui tulemuslikud on lapse abistamise meetmed',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (4)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'The Board preserves the video of the hearing for at most six months from its recording; a regulation governs its preservation and release.',
            et: 'Ärakuulamise videosalvestist säilitab Sotsiaalkindlustusamet kuni kuus kuud salvestamise päevast; säilitamist ja väljastamist reguleerib määrus.',
          },
        },
      ],
    },
    {
      reference: '§ 29¹ (5)',
      versions: [
        {
          ...afterSexualAbuse,
          summary: {
            en: 'A regulation of the minister details the functions of (3).',
            et: 'Lõikes 3 nimetatud ülesannete täitmist täpsustab valdkonna eest vastutav minister määrusega.',
          },
        },
      ],
    },
  ],
};
