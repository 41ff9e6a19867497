import type { Chapter } from './provision.ts';

/** Of §§ 42 and 44–46 only the numbers are printed: the consolidated texts in both languages leave out their content. */
const leftOut = {
  from: '2016-01-01',
  unsettled: true,
  summary: {
    en: 'Only the number is printed; the consolidated texts leave the content out.',
    et: 'Trükitud on vaid number; sisu on terviktekstidest välja jäetud.',
  },
} as const;

/**
 * Chapter 11 of the Act, §§ 41–47.
 *
 * § 41² has one paragraph without a number in Estonian; the English translation numbers it (1).
 */
export const chapter11: Chapter = {
  number: '11',
  title: { en: 'Implementing provisions', et: 'Rakendussätted' },
  provisions: [
    {
      reference: '§ 41',
      versions: [{ from: '2016-01-01', summary: { en: 'Applying §§ 19 and 20', et: '§-de 19 ja 20 rakendamine' } }],
    },
    {
      reference: '§ 41 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Child protection officials in service before the Act must meet § 19 (1) and (2) by 1 January 2022 at the latest.',
            et: 'Enne seadust tööle asunud lastekaitsetöötaja peab § 19 lg-te 1 ja 2 nõuded täitma hiljemalt 1. jaanuaril 2022.',
          },
        },
      ],
    },
    {
      reference: '§ 41 (2)',
      versions: [
        {
          from: '2016-01-01',
          until: '2017-12-31',
          summary: {
            en: 'For child protection officials and persons working with children engaged before the Act, § 20 (1)–(3) must be met by 1 January 2017.',
            et: 'Lastekaitsetöötaja ja lapsega töötava isiku suhtes, kes asus tööle enne seadust, tuleb § 20 lg-te 1–3 nõuded täita 1. jaanuariks 2017.',
          },
        },
        {
          from: '2018-01-01',
          amendedBy: 'RT I, 28.11.2017, 2',
          summary: {
            en: 'For child protection officials and persons working with children engaged before the Act, § 20 (1)–(3) must be met by 1 January 2017, save under (3).',
            et: 'Lastekaitsetöötaja ja lapsega töötava isiku suhtes, kes asus tööle enne seadust, tuleb § 20 lg-te 1–3 nõuded täita 1. jaanuariks 2017, v.a lõike 3 juhul.',
          },
        },
      ],
    },
    {
      reference: '§ 41 (3)',
      versions: [
        {
          from: '2018-01-01',
          amendedBy: 'RT I, 28.11.2017, 2',
          summary: {
            en: 'For officials and workers engaged before this subsection and punished before the Penal Code under Criminal Code §§ 100–102, § 20 (1¹) must be met by 1 January 2019.',
            et: 'Lastekaitsetöötaja ja lapsega töötava isiku suhtes, kes asus tööle enne seda lõiget ja keda karistati enne karistusseadustikku kriminaalkoodeksi §-de 100–102 järgi, tuleb § 20 lg 1¹ nõuded täita 1. jaanuariks 2019.',
          },
        },
      ],
    },
    {
      reference: '§ 41¹',
      versions: [
        {
          from: '2023-01-01',
          amendedBy: 'RT I, 28.04.2022, 1',
          summary: {
            en: 'Applying § 27¹: at a first ascertaining, the local government decides whether to commence case management within 30 days of becoming aware of the child.',
            et: '§ 27¹ rakendamine: esmakordsel väljaselgitamisel otsustab kohaliku omavalitsuse üksus juhtumikorralduse algatamise või algatamata jätmise 30 päeva jooksul lapsest teada saamisest.',
          },
        },
      ],
    },
    {
      reference: '§ 41²',
      versions: [
        {
          from: '2022-10-01',
          amendedBy: 'RT I, 06.08.2022, 4',
          summary: {
            en: 'Applying § 20 (3): the term for regularly checking persons working with children is counted from 1 January 2023.',
            et: '§ 20 lg 3 kohaldamine: lapsega töötava isiku regulaarse kontrollimise tähtaega arvestatakse alates 1. jaanuarist 2023.',
          },
        },
      ],
    },
    {
      reference: '§ 41³',
      versions: [
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'Whoever at the Social Insurance Board carries out §§ 15 (2) 3), (5), 29¹ and 33 must meet § 19 by 1 January 2028 at the latest.',
            et: 'Sotsiaalkindlustusametis § 15 lg 2 p 3, lg 5, § 29¹ või § 33 ülesandeid täitev isik peab § 19 nõuetele vastama hiljemalt 1. jaanuaril 2028.',
          },
        },
      ],
    },
    { reference: '§ 42', versions: [leftOut] },
    {
      reference: '§ 43',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The former Republic of Estonia Child Protection Act is repealed.',
            et: 'Varasem Eesti Vabariigi lastekaitse seadus tunnistatakse kehtetuks.',
          },
        },
      ],
    },
    { reference: '§ 44', versions: [leftOut] },
    { reference: '§ 45', versions: [leftOut] },
    { reference: '§ 46', versions: [leftOut] },
    {
      reference: '§ 47',
      versions: [{ from: '2016-01-01', summary: { en: 'Entry into force of the Act', et: 'Seaduse jõustumine' } }],
    },
    {
      reference: '§ 47 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'The Act enters into force on 1 January 2016.', et: 'Seadus jõustub 1. jaanuaril 2016.' },
        },
      ],
    },
    {
      reference: '§ 47 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Its § 19 enters into force on 1 January 2020.', et: 'Selle § 19 jõustub 1. jaanuaril 2020.' },
        },
      ],
    },
  ],
};
