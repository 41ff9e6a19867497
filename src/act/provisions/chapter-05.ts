import type { Chapter } from './provision.ts';

/** Chapter 5 of the Act, §§ 21–25. */
export const chapter5: Chapter = {
  number: '5',
  title: { en: 'Principles of treatment of children', et: 'Lapse kohtlemise põhimõtted' },
  provisions: [
    {
      reference: '§ 21',
      versions: [
        {
          from: '2016-01-01',
          summary: { en: 'Best interests of the child as the primary consideration', et: 'Lapse huvidest lähtumine' },
        },
      ],
    },
    {
      reference: '§ 21 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Whoever adopts, does not adopt or plans a decision that affects a child ascertains the child’s best interests; they are the primary consideration.',
            et: 'Last mõjutava otsuse tegemisel, tegemata jätmisel ja kavandamisel selgitatakse välja lapse huvid, mis on esmatähtis kaalutlus.',
          },
        },
      ],
    },
    {
      reference: '§ 21 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'What ascertaining the best interests takes:',
            et: 'Mida lapse huvide väljaselgitamine nõuab:',
          },
        },
      ],
    },
    {
      reference: '§ 21 (2) 1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'to gather all that matters of the child’s situation and person, and whatever else shows the effect on rights and well-being',
            et: 'koguda oluline teave lapse olukorra ja isiku kohta ning muu teave, mis näitab otsuse mõju tema õigustele ja heaolule',
          },
        },
      ],
    },
    {
      reference: '§ 21 (2) 2)',
      versions: [
        {
          from: '2016-01-01',
          until: '2026-12-31',
          summary: {
            en: 'to explain the plan and its reasons, hear the child as age and development ask, and weigh the opinion by them as one circumstance',
            et: 'selgitada lapsele kavandatavat otsust ja selle põhjusi, kuulata ta eale ja arengule sobivalt ära ning arvestada tema arvamust ühe asjaoluna',
          },
        },
        {
          from: '2027-01-01',
          amendedBy: 'RT I, 11.07.2026, 8',
          summary: {
            en: 'to explain, as age and development ask, the child’s rights, the plan and its reasons, hear the child, and weigh the opinion by them as one circumstance',
            et: 'selgitada lapsele eale ja arengule sobivalt tema õigusi, kavandatavat otsust ja selle põhjusi, kuulata ta ära ning arvestada tema arvamust ühe asjaoluna',
          },
        },
      ],
    },
    {
      reference: '§ 21 (2) 3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'to reach a reasoned opinion on the best interests from all the circumstances together',
            et: 'kujundada kõigi asjaolude põhjal kogumis põhjendatud seisukoht lapse huvide kohta',
          },
        },
      ],
    },
    {
      reference: '§ 21 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Where the best interests, or a decision for other reasons, depart from the child’s opinion, the reasons are explained to the child.',
            et: 'Kui lapse huvid või muul põhjusel tehtav otsus lapse arvamusega ei ühti, selgitatakse talle, miks tema arvamust ei arvestata.',
          },
        },
      ],
    },
    {
      reference: '§ 22',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Obligations of the person raising a child and of the person working with a child',
            et: 'Last kasvatava ja lapsega töötava isiku kohustused',
          },
        },
      ],
    },
    {
      reference: '§ 22 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The person raising a child: the parent, or whoever actually raises the child.',
            et: 'Last kasvatav isik on lapse vanem või see, kes last tegelikult kasvatab.',
          },
        },
      ],
    },
    {
      reference: '§ 22 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'In caring and raising, both are, as the child’s age and development ask:',
            et: 'Last hooldades ja kasvatades peavad mõlemad tema ea ja arengu kohaselt:',
          },
        },
      ],
    },
    {
      reference: '§ 22 (2) 1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'to talk over care and education with the child, mindful of growing ability and need for independence and responsibility',
            et: 'arutama temaga hooldust ja kasvatust, pidades silmas suurenevat võimet ja vajadust iseseisvalt ja vastutustundlikult tegutseda',
          },
        },
      ],
    },
    {
      reference: '§ 22 (2) 2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'to teach and guide the child towards independence',
            et: 'juhendama last ja suunama teda iseseisvusele',
          },
        },
      ],
    },
    {
      reference: '§ 22 (2) 3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'to explain how to stay healthy, develop, lower risks and avert danger',
            et: 'selgitama, kuidas tervist hoida, areneda, riske vähendada ja ohtu ära hoida',
          },
        },
      ],
    },
    {
      reference: '§ 22 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Where a need for assistance appears, both must seek help and, if necessary, cooperate with child protection officials or others working with children.',
            et: 'Abivajaduse ilmnedes peavad mõlemad otsima abi ja tegema vajaduse korral koostööd lastekaitsetöötaja või teiste lapsega töötavate isikutega.',
          },
        },
      ],
    },
    {
      reference: '§ 22 (4)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'The person working with a child immediately informs the person raising the child of a need that appears or is notified.',
            et: 'Ilmnenud või teatatud abivajadusest annab lapsega töötav isik viivitamata teada last kasvatavale isikule.',
          },
        },
      ],
    },
    {
      reference: '§ 23',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Restriction on minors being in public places',
            et: 'Alaealise avalikus kohas viibimise piirang',
          },
        },
      ],
    },
    {
      reference: '§ 23 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Under sixteen, nobody may be in a public place without an adult at 23.00–06.00; from 1 June to 31 August, at 24.00–05.00.',
            et: 'Alla 16-aastane ei tohi olla täiskasvanuta avalikus kohas kell 23.00–6.00, 1. juunist 31. augustini kell 24.00–5.00.',
          },
        },
      ],
    },
    {
      reference: '§ 23 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'A local government may shorten this night-time restriction for a while.',
            et: 'Kohaliku omavalitsuse üksus võib seda öist piirangut ajutiselt lühendada.',
          },
        },
      ],
    },
    {
      reference: '§ 24',
      versions: [
        { from: '2016-01-01', summary: { en: 'Prohibition of child abuse', et: 'Lapse väärkohtlemise keeld' } },
      ],
    },
    {
      reference: '§ 24 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Prohibited: neglect; mental, emotional, physical and sexual abuse, humiliation, frightening and physical punishment as such among it; any other punishment that endangers health.',
            et: 'Keelatud on hooletusse jätmine; vaimne, emotsionaalne, kehaline ja seksuaalne väärkohtlemine, sealhulgas alavääristamine, hirmutamine ja kehaline karistamine; muu tervist ohustav karistamine.',
          },
        },
      ],
    },
    {
      reference: '§ 24 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'To prevent abuse, a child’s legal representative may learn of another person’s punishments under the Criminal Records Database Act.',
            et: 'Väärkohtlemise ennetamiseks võib lapse seaduslik esindaja karistusregistri seaduse alusel saada andmeid teise isiku karistatuse kohta.',
          },
        },
      ],
    },
    {
      reference: '§ 24 (3)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Not abuse: a carer, person working with children or official, harmlessly and minimally restraining by force a child whose behaviour directly and immediately threatens life or health, nothing else helping.',
            et: 'Väärkohtlemine ei ole see, kui last kasvatav või lapsega töötav isik või lastekaitsetöötaja ohjeldab elu või tervist otseselt ja vahetult ohustavat last vältimatult vajaliku vähima jõuga, mis teda ei kahjusta.',
          },
        },
      ],
    },
    {
      reference: '§ 24 (4)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Force may only restrict the child’s movement, in proportion and no more than averting the danger takes; never as punishment.',
            et: 'Füüsilise jõuga tohib piirata vaid lapse liikumist või liigutusi, proportsionaalselt ja nii vähe, kui ohu tõrjumiseks vaja; karistamiseks jõudu kasutada ei tohi.',
          },
        },
      ],
    },
    {
      reference: '§ 25',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Prohibition of spreading objects that are pornographic or promote violence',
            et: 'Vägivalda õhutavate ja pornograafiliste esemete levitamise keeld',
          },
        },
      ],
    },
    {
      reference: '§ 25 (1)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Print, films, recordings and objects that promote violence or cruelty may not be made for, shown to or spread among children.',
            et: 'Lastele ei tohi toota, demonstreerida ega levitada trükiseid, filme, salvestisi ja esemeid, mis õhutavad julmust ja vägivalda.',
          },
        },
      ],
    },
    {
      reference: '§ 25 (2)',
      versions: [
        {
          from: '2016-01-01',
          summary: {
            en: 'Pornographic objects, print and films may not be made for, shown to or spread among children.',
            et: 'Lastele ei tohi toota, demonstreerida ega levitada pornograafilisi esemeid, trükiseid ja filme.',
          },
        },
      ],
    },
  ],
};
