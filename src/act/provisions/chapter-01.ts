import type { Chapter } from './provision.ts';

/** Chapter 1, §§ 1–3: what the Act regulates, what it is for, and to whom it applies. */
export const chapter1: Chapter = {
  number: '1',
  title: { en: 'General provisions', et: 'Üldsätted' },
  provisions: [
    {
      reference: '§ 1',
      versions: [{ from: '2016-01-01', summary: { en: 'What the Act regulates', et: 'Mida seadus reguleerib' } }],
    },
    {
      reference: '§ 1 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Duties of authorities and persons towards children, organisation of child protection, restrictions on persons working with children, treatment of children, supervision, liability.',
            et: 'Asutuste ja isikute kohustused lapse õiguste ja heaolu tagamisel, lastekaitse korraldus, lapsega töötamise piirangud, lapse kohtlemine, järelevalve ja vastutus.',
          },
        },
      ],
    },
    {
      reference: '§ 1 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'A specific Act is applied by its own requirements and in keeping with chapter 2; what it leaves open follows this Act.',
            et: 'Eriseadust kohaldatakse selle enda nõuete järgi ja kooskõlas 2. peatükiga; muus osas kohaldatakse seda seadust.',
          },
        },
      ],
    },
    {
      reference: '§ 1 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Administrative proceedings follow the Administrative Procedure Act, unless this Act provides otherwise.',
            et: 'Haldusmenetlusele kohaldatakse haldusmenetluse seadust, kui selles seaduses ei ole sätestatud teisiti.',
          },
        },
      ],
    },
    {
      reference: '§ 2',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Purpose: to value children, put their interests first and help in time where health and well-being are endangered, in line with the UN convention and EU Charter.',
            et: 'Eesmärk: lapsi väärtustav ja nende huve esikohale seadev ühiskond ning õigeaegne abi lapsele, kelle tervis ja heaolu on ohustatud, kooskõlas ÜRO konventsiooni ja ELi hartaga.',
          },
        },
      ],
    },
    {
      reference: '§ 3',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'To whom the Act applies and who is a child',
            et: 'Kellele seadust kohaldatakse ja kes on laps',
          },
        },
      ],
    },
    {
      reference: '§ 3 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The Act binds state and local authorities, their officials, and legal and natural persons whose activities touch children and child protection.',
            et: 'Seadust kohaldatakse riigi ja kohaliku omavalitsuse üksuste ametiasutuste, nende ametiisikute ning selliste juriidiliste ja füüsiliste isikute suhtes, kelle tegevus puudutab lapsi ja lastekaitset.',
          },
        },
      ],
    },
    {
      reference: '§ 3 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'A child is anyone under eighteen; a person of unknown age believed with reason to be so counts as one until proven otherwise.',
            et: 'Laps on igaüks, kes on noorem kui 18 aastat; teadmata vanuse korral ka see, keda on alust nooremaks pidada, kuni ei ole tõendatud vastupidist.',
          },
        },
      ],
    },
  ],
};
