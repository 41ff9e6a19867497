import type { Chapter } from './provision.ts';

/** Chapter 7 of the Act, §§ 30–33. */
export const chapter7: Chapter = {
  number: '7',
  title: { en: 'Child in danger', et: 'Hädaohus olev laps' },
  provisions: [
    {
      reference: '§ 30',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'Child in danger: one in a situation that endangers the child’s life or health, or whose behaviour endangers the child’s own or others’.',
            et: 'Hädaohus olev laps: olukord ohustab lapse elu või tervist või laps ohustab oma käitumisega enda või teiste elu või tervist.',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'Child in danger: a child in need in a situation that directly endangers the child’s life or health, or whose behaviour directly endangers the child’s own or others’.',
            et: 'Hädaohus olev laps: abivajav laps, kelle elu või tervist olukord vahetult ohustab või kes ohustab oma käitumisega vahetult enda või teiste elu või tervist.',
          },
        },
      ],
    },
    {
      reference: '§ 31',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Notification of a child in danger', et: 'Hädaohus olevast lapsest teatamine' },
        },
      ],
    },
    {
      reference: '§ 31 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Everyone who knows of a child in danger must notify.',
            et: 'Igaüks, kes hädaohus olevast lapsest teab, peab temast teatama.',
          },
        },
      ],
    },
    {
      reference: '§ 31 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The notification is made immediately, to the emergency call number 112.',
            et: 'Teatada tuleb viivitamata, hädaabinumbril 112.',
          },
        },
      ],
    },
    {
      reference: '§ 32',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Placement of a child in danger in safety',
            et: 'Hädaohus oleva lapse toimetamine ohututesse tingimustesse',
          },
        },
      ],
    },
    {
      reference: '§ 32 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The child is assisted immediately and the danger removed; if necessary, placement in safety until it passes is allowed without the consent of the person exercising custody.',
            et: 'Last abistatakse viivitamata ja oht kõrvaldatakse; vajaduse korral võib ta ohu möödumiseni ohututesse tingimustesse toimetada hooldusõigust teostava isiku nõusolekuta.',
          },
        },
      ],
    },
    {
      reference: '§ 32 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The child is delivered to the person exercising custody who did not cause the danger by activity or inactivity, or from whom it has ceased.',
            et: 'Laps antakse üle hooldusõigust teostavale isikule, kes ei põhjustanud ohtu oma tegevuse ega tegevusetusega või kellest tulenev oht on lõppenud.',
          },
        },
      ],
    },
    {
      reference: '§ 32 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Placing in safety falls to the child protection official of the location’s local government or to the police (Law Enforcement Act § 46 (1) 8)).',
            et: 'Ohututesse tingimustesse toimetab viibimiskoha kohaliku omavalitsuse üksuse lastekaitsetöötaja või politsei (korrakaitseseaduse § 46 lg 1 p 8).',
          },
        },
      ],
    },
    {
      reference: '§ 32 (4)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The child goes to a social, health care or educational service provider or to a person safe for the child, depending on needs and situation.',
            et: 'Laps paigutatakse sobiva sotsiaal-, tervishoiu- või haridusteenuse osutaja või talle turvalise isiku juurde, olenevalt olukorrast ja vajadustest.',
          },
        },
      ],
    },
    {
      reference: '§ 32 (5)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'A child who cannot be delivered to the person exercising custody may be placed temporarily with a service provider or a safe person:',
            et: 'Lapse, keda ei saa hooldusõigust teostavale isikule üle anda, võib ajutiselt paigutada teenuseosutaja või turvalise isiku juurde:',
          },
        },
      ],
    },
    {
      reference: '§ 32 (5) 1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'with consent from the person exercising custody',
            et: 'hooldusõigust teostava isiku nõusolekul',
          },
        },
      ],
    },
    {
      reference: '§ 32 (5) 2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'where that person cannot be accessed, on the decision of a local government’s child protection official',
            et: 'kui see isik ei ole kättesaadav, kohaliku omavalitsuse üksuse lastekaitsetöötaja otsusel',
          },
        },
      ],
    },
    {
      reference: '§ 32 (5) 3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'where that person cannot be accessed, on the decision of a child protection official of the Social Insurance Board',
            et: 'kui see isik ei ole kättesaadav, Sotsiaalkindlustusameti lastekaitsetöötaja otsusel',
          },
        },
      ],
    },
    {
      reference: '§ 33',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Temporary separation of a child in danger from family',
            et: 'Hädaohus oleva lapse ajutine perekonnast eraldamine',
          },
        },
      ],
    },
    {
      reference: '§ 33 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Where staying or contact endangers life or health, the local government or Social Insurance Board may separate the child before a court ruling and set contact; it shall decide if:',
            et: 'Kui perekonda jätmine või suhtlus vanemaga ohustab elu või tervist, võib kohaliku omavalitsuse üksus või Sotsiaalkindlustusamet lapse enne kohtumäärust eraldada ja suhtluskorra määrata; otsus tehakse, kui:',
          },
        },
      ],
    },
    {
      reference: '§ 33 (1) 1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'activity or inactivity of the person exercising custody endangered the child',
            et: 'hooldusõigust teostav isik põhjustas ohu oma tegevuse või tegevusetusega',
          },
        },
      ],
    },
    {
      reference: '§ 33 (1) 2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'that person refuses temporary placement with a service provider',
            et: 'see isik keeldub lapse ajutisest paigutamisest teenuseosutaja juurde',
          },
        },
      ],
    },
    {
      reference: '§ 33 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The decision separates the child and settles the place of stay and, if necessary, contact, for at most 72 hours from the separation.',
            et: 'Otsusega eraldatakse laps perekonnast ning määratakse viibimiskoht ja vajaduse korral suhtluskord, kuni 72 tunniks eraldamisest alates.',
          },
        },
      ],
    },
    {
      reference: '§ 33 (2¹)',
      versions: [
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'The operative part of the decision of (1) also goes to the service provider or other person with whom the separated child is temporarily placed.',
            et: 'Lõikes 1 nimetatud otsuse resolutiivosa saab ka teenuseosutaja või muu isik, kelle juures eraldatud laps ajutiselt viibib.',
          },
        },
      ],
    },
    {
      reference: '§ 33 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The local government or Social Insurance Board evaluates situation and need and, given that term, turns to court to restrict custody and, if necessary, access (Family Law Act).',
            et: 'Kohaliku omavalitsuse üksus või Sotsiaalkindlustusamet hindab olukorda ja abivajadust ning pöördub lõike 2 tähtaega arvestades kohtusse, et piirata perekonnaseaduse alusel hooldusõigust, vajaduse korral ka suhtlusõigust.',
          },
        },
      ],
    },
    {
      reference: '§ 33 (3¹)',
      versions: [
        {
          from: '2025-01-10',
          amendedBy: 'RT I, 31.12.2024, 3',
          summary: {
            en: 'Whoever holds what is needed to assess a child in danger, or for the decision of (1), answers an official’s demand for relevant information immediately.',
            et: 'Kellel on hädaohus oleva lapse olukorra hindamiseks või lõikes 1 nimetatud otsuseks vajalikku teavet, vastab viivitamata lastekaitsetöötaja nõudele seda saada.',
          },
        },
      ],
    },
    {
      reference: '§ 33 (4)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'A service provider whom a child in danger reaches applies immediately for that decision if it knows or has reason to believe the person exercising custody endangered the child.',
            et: 'Teenuseosutaja, kelle juurde hädaohus olev laps jõuab, taotleb seda otsust viivitamata, kui ta teab või tal on alust arvata, et ohu põhjustas hooldusõigust teostav isik.',
          },
        },
      ],
    },
  ],
};
