import type { Chapter } from './provision.ts';

/** Chapter 9 of the Act, §§ 35–37. */
export const chapter9: Chapter = {
  number: '9',
  title: { en: 'Child care institution', et: 'Lasteasutus' },
  provisions: [
    {
      reference: '§ 35',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Child care institution: a state or local government agency, legal or natural person that gives children social, educational or in-patient health services under legislation.',
            et: 'Lasteasutus: riigi või kohaliku omavalitsuse üksuse asutus, juriidiline või füüsiline isik, kes õigusakti alusel osutab lastele sotsiaal-, haridus- või statsionaarset tervishoiuteenust.',
          },
        },
      ],
    },
    {
      reference: '§ 36',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Right of a child in a child care institution to opinions and complaints',
            et: 'Lasteasutuses viibiva lapse arvamuse ja kaebuse esitamise õigus',
          },
        },
      ],
    },
    {
      reference: '§ 36 (1)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'Independently, the child may contact the person raising the child, the registered residence’s child protection official and the Chancellor of Justice, and bring them opinions and complaints about the institution.',
            et: 'Laps võib kellestki sõltumata pöörduda last kasvatava isiku, registrijärgse elukoha lastekaitsetöötaja ja õiguskantsleri poole ning esitada neile lasteasutust puudutavaid arvamusi ja kaebusi.',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'Independently, the child may contact whoever raises the child, an official, child help and the Chancellor of Justice, and bring them, as suits abilities, opinions and complaints about the institution.',
            et: 'Laps võib kellestki sõltumata pöörduda last kasvatava isiku, lastekaitsetöötaja, lasteabi ja õiguskantsleri poole ning esitada neile oma võimete kohaselt lasteasutust puudutavaid arvamusi ja kaebusi.',
          },
        },
      ],
    },
    {
      reference: '§ 36 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The institution creates the conditions that help secure this right.',
            et: 'Lasteasutus loob tingimused, mis aitavad seda õigust tagada.',
          },
        },
      ],
    },
    {
      reference: '§ 36 (3)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'The institution lets the child voice opinions and complaints independently, records them, gives feedback immediately and, if necessary, changes everyday life or whatever else matters to the child.',
            et: 'Lasteasutus võimaldab lapsel sõltumatult arvamusi ja kaebusi esitada, registreerib need, annab viivitamata tagasisidet ning muudab vajaduse korral igapäevaelu korraldust või muud lapsele olulist eluvaldkonda.',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'The institution lets the child, as abilities ask, voice opinions and complaints independently, records them, gives fitting feedback immediately and, if necessary, changes everyday life or whatever else matters.',
            et: 'Lasteasutus võimaldab lapsel võimete kohaselt ja sõltumatult arvamusi ja kaebusi esitada, registreerib need, annab viivitamata eale ja arengule sobivat tagasisidet ning muudab vajaduse korral lapsele olulist eluvaldkonda.',
          },
        },
      ],
    },
    {
      reference: '§ 36 (4)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The institution discloses neither which child gave an opinion or complained nor that one did, except in offence proceedings.',
            et: 'Lasteasutus ei avalda, kes lastest arvamuse või kaebuse esitas, ega esitamise fakti, välja arvatud süüteomenetluses.',
          },
        },
      ],
    },
    {
      reference: '§ 36¹',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'Where it is involved under § 34² (8), the institution enables its representative to take part, within its tasks, in assessing the need and in helping.',
            et: '§ 34² lg 8 alusel kaasatuna loob lasteasutus oma esindajale tingimused osaleda oma ülesannete piires abivajaduse hindamises ja abi osutamises.',
          },
        },
      ],
    },
    {
      reference: '§ 37',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Internal evaluation of a child care institution', et: 'Lasteasutuse sisehindamine' },
        },
      ],
    },
    {
      reference: '§ 37 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'It evaluates organisation, working environment and effectiveness for rights and well-being, finds what helps or hinders the institution’s objectives, and analyses compliance with legislation.',
            et: 'Hinnatakse töökorraldust, töökeskkonda ja tulemuslikkust lapse õiguste ja heaolu tagamisel, selgitatakse välja eesmärke toetavad ja takistavad asjaolud ning analüüsitakse vastavust õigusaktidele.',
          },
        },
      ],
    },
    {
      reference: '§ 37 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'What it finds to hinder the child’s rights and well-being, the institution eliminates immediately.',
            et: 'Sisehindamisel selgunud takistused lapse õiguste ja heaolu tagamisel kõrvaldab lasteasutus viivitamata.',
          },
        },
      ],
    },
    {
      reference: '§ 37 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The head of the institution organises it.',
            et: 'Sisehindamise korraldab lasteasutuse juht.',
          },
        },
      ],
    },
  ],
};
