import type { Chapter } from './provision.ts';

/** § 34¹ was added whole, with one mark at its end. */
const fromAnotherMemberState = { from: '2022-11-20', amendedBy: 'RT I, 10.11.2022, 1' } as const;

/** Chapter 8 of the Act, §§ 34–34¹. */
export const chapter8: Chapter = {
  number: '8',
  title: { en: 'Protection of a child separated from family', et: 'Perekonnast eraldatud lapse kaitse' },
  provisions: [
    {
      reference: '§ 34',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Protecting a child separated from family', et: 'Perekonnast eraldatud lapse kaitse' },
        },
      ],
    },
    {
      reference: '§ 34 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Choosing a guardian, consenting to adoption, evaluating a foster family and placing in substitute care, the local government keeps upbringing continuous and minds ethnic, religious, cultural and linguistic origin.',
            et: 'Eestkostjat valides, lapsendamiseks nõusolekut andes, kasuperekonda hinnates ja asendushooldusele paigutades lähtub kohaliku omavalitsuse üksus üleskasvatamise järjepidevusest ning etnilisest, usulisest, kultuurilisest ja keelelisest päritolust.',
          },
        },
      ],
    },
    {
      reference: '§ 34 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'With the person raising the child or the institution of stay, the local government’s official informs the child of origin, reasons and further care, and supports family ties if possible.',
            et: 'Kohaliku omavalitsuse üksuse lastekaitsetöötaja teavitab koos last kasvatava isiku või lasteasutusega last päritolust, eraldamise põhjustest ja edasisest hooldusest ning säilitab võimaluse korral peresuhteid.',
          },
        },
      ],
    },
    {
      reference: '§ 34 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Siblings separated from family are parted only as a last resort: together, their rights or well-being would be considerably endangered.',
            et: 'Õed ja vennad lahutatakse vaid äärmisel juhul, kui kokkujäämine nende õigusi või heaolu oluliselt ohustab.',
          },
        },
      ],
    },
    {
      reference: '§ 34 (4)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The local government’s child protection official prepares the case plan, periodically reviews it and amends it if necessary, with the child and the person raising the child.',
            et: 'Kohaliku omavalitsuse üksuse lastekaitsetöötaja koostab juhtumiplaani, vaatab selle perioodiliselt üle ja muudab seda vajaduse korral koos lapse ja last kasvatava isikuga.',
          },
        },
      ],
    },
    {
      reference: '§ 34¹',
      versions: [
        {
          ...fromAnotherMemberState,
          summary: {
            en: 'Placing a child from another Member State in Estonia',
            et: 'Teisest liikmesriigist lapse paigutamine Eestisse',
          },
        },
      ],
    },
    {
      reference: '§ 34¹ (1)',
      versions: [
        {
          ...fromAnotherMemberState,
          summary: {
            en: 'Requests for this, from another Member State of the European Union under Council Regulation (EU) 2019/1111, are processed by the Social Insurance Board.',
            et: 'Lapse paigutamise taotlusi teisest Euroopa Liidu liikmesriigist menetleb nõukogu määruse (EL) 2019/1111 alusel Sotsiaalkindlustusamet.',
          },
        },
      ],
    },
    {
      reference: '§ 34¹ (2)',
      versions: [
        {
          ...fromAnotherMemberState,
          summary: {
            en: 'A regulation of the minister lists what a request must contain.',
            et: 'Taotluse andmete loetelu kehtestab määrusega valdkonna eest vastutav minister.',
          },
        },
      ],
    },
    {
      reference: '§ 34¹ (3)',
      versions: [
        {
          ...fromAnotherMemberState,
          summary: {
            en: 'At the Board’s request, the local government and competent authorities collect and submit information for these proceedings.',
            et: 'Ameti taotlusel peavad kohaliku omavalitsuse üksus ja pädevad asutused selle menetluse jaoks teavet koguma ja esitama.',
          },
        },
      ],
    },
    {
      reference: '§ 34¹ (4)',
      versions: [
        {
          ...fromAnotherMemberState,
          summary: {
            en: 'In another Member State’s guardianship proceedings, the Board verifies that the potential guardian meets the requirements of the Family Law Act.',
            et: 'Teise liikmesriigi eestkostemenetluses kontrollib amet, kas võimalik eestkostja vastab perekonnaseaduse nõuetele.',
          },
        },
      ],
    },
    {
      reference: '§ 34¹ (5)',
      versions: [
        {
          ...fromAnotherMemberState,
          summary: {
            en: 'In other proceedings, the Board verifies that the person named meets § 45¹³ (1) 1)–7) of the Social Welfare Act.',
            et: 'Muus menetluses kontrollib amet, kas taotluses nimetatud isik vastab sotsiaalhoolekande seaduse § 45¹³ lg 1 p-dele 1–7.',
          },
        },
      ],
    },
    {
      reference: '§ 34¹ (6)',
      versions: [
        {
          ...fromAnotherMemberState,
          summary: {
            en: 'In deciding, the Board accounts for everything that concerns the child and assesses the effect on rights and well-being.',
            et: 'Otsustades arvestab amet kõike last puudutavat ning hindab mõju tema õigustele ja heaolule.',
          },
        },
      ],
    },
    {
      reference: '§ 34¹ (7)',
      versions: [
        {
          ...fromAnotherMemberState,
          summary: {
            en: 'Unless the Board consents beforehand, the child may be placed only with a parent.',
            et: 'Ameti eelneva nõusolekuta võib lapse paigutada ainult vanema juurde.',
          },
        },
      ],
    },
  ],
};
