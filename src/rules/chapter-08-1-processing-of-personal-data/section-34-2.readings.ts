import type { Reading } from '../../model/rule/norm.ts';

/** § 34² (1): for which tasks of the local government the right is. */
export const taskOfAssessingAndHelping: Reading = {
  chosen: {
    en: 'A task that is given has to be that of § 17 (1) 3). Separating a child under § 33 and a case of sexual abuse (§ 29¹) count as part of it. Where no task is given, the right has that aim, and data that assessing the need and helping do not require are not necessary.',
    et: 'Esitatud ülesanne peab olema § 17 lg 1 p 3 ülesanne. Selle hulka loetakse ka lapse eraldamine § 33 alusel ja seksuaalse väärkohtlemise juhtum (§ 29¹). Kui ülesannet ei ole esitatud, on õigusel see eesmärk ja andmed, mida abivajaduse hindamiseks ja abi osutamiseks vaja ei ole, ei ole vajalikud.',
  },
  because: {
    en: '(1) ties the right to the task of § 17 (1) 3) and to what its aim requires. Under § 33 (3) the local government assesses the situation and the need as well, and a child of § 29¹ is a child in need of assistance.',
    et: 'Lõige 1 seob õiguse § 17 lg 1 p 3 ülesandega ja selle eesmärgi saavutamiseks vajalikuga. Ka § 33 lg 3 järgi hindab kohaliku omavalitsuse üksus lapse olukorda ja abivajadust ning § 29¹ laps on abivajav laps.',
  },
  alternatives: [
    {
      en: 'Not for separating a child under § 33, nor for the duties of § 29¹, which are tasks of their own.',
      et: 'Mitte lapse eraldamiseks § 33 alusel ega § 29¹ täitmiseks, mis on omaette ülesanded.',
    },
    {
      en: 'Also for the measures for a child who is already separated (§ 17 (1) 4)): they are suitable help too.',
      et: 'Ka juba eraldatud lapsele meetmete pakkumiseks (§ 17 lg 1 p 4), sest seegi on sobiv abi.',
    },
  ],
};

/** § 34² (4) 5): it names the parent alone, under a list that names the person raising the child too. */
export const homeVisitsToWhoeverRaisesChild: Reading = {
  chosen: {
    en: 'The data of a home visit (§ 34² (4) 5)) are listed for whoever raises the child, not for a parent alone.',
    et: 'Koduvisiidi andmed (§ 34² lg 4 p 5) on loetelus iga last kasvatava isiku, mitte üksnes lapsevanema kohta.',
  },
  because: {
    en: 'The introductory words of the list name both, and § 28 (2) requires an assessment of the skills of whoever raises the child.',
    et: 'Loetelu sissejuhatavas osas on nimetatud mõlemad ja § 28 lg 2 järgi hinnatakse iga last kasvatava isiku vanemlikke oskusi.',
  },
  alternatives: [
    {
      en: 'From home visits only the data on a parent, whom alone the clause names.',
      et: 'Koduvisiidilt üksnes andmed lapsevanema kohta, sest punktis on nimetatud ainult teda.',
    },
  ],
};

/** § 34²: when the right to process data ends, which the text does not provide. */
export const untilMajority: Reading = {
  chosen: {
    en: 'The right ends with the eighteenth birthday, not with the death of the child.',
    et: 'Õigus lõpeb lapse täisealiseks saamisega, mitte lapse surmaga.',
  },
  because: {
    en: 'An adult is no longer a child to be helped. The case of a child who died remains that of a child.',
    et: 'Täisealine ei ole enam abivajav laps. Surnud lapse juhtum jääb lapse juhtumiks.',
  },
  alternatives: [
    {
      en: 'It also covers an adult, as far as the task still requires the data of the child’s case.',
      et: 'Õigus hõlmab ka täisealist, kui ülesande täitmiseks on lapse juhtumi andmeid endiselt vaja.',
    },
  ],
};

/** § 34² (7): how far the Board may process data for the tasks that it names. */
export const boardOnlyAsFarAsNecessary: Reading = {
  chosen: {
    en: 'The Board too processes no more than the task requires. The cases of §§ 29¹ and 33 are tasks of § 15 (3) 6) and 6¹).',
    et: 'Ka amet töötleb üksnes ülesande täitmiseks vajalikku. §-de 29¹ ja 33 juhtumid on § 15 lg 3 p 6 ja 6¹ ülesanded.',
  },
  because: {
    en: 'The second sentence of (1) applies to processing in general, and § 15 (3) names both sections.',
    et: 'Lõike 1 teine lause käib töötlemise kohta üldiselt ja § 15 lg 3 nimetab mõlemat paragrahvi.',
  },
  alternatives: [
    {
      en: '(1) binds the local government alone. For the Board, only the general rules of data protection require necessity.',
      et: 'Lõige 1 kohustab üksnes kohaliku omavalitsuse üksust. Ameti puhul nõuavad vajalikkust vaid andmekaitse üldreeglid.',
    },
  ],
};

/** § 34² (7) from 2027-01-01: § 15 (2) 4), which is repealed, can still be given as the task. */
export const repealedClauseOpensNoData: Reading = {
  chosen: {
    en: 'Where the task given is § 15 (2) 4), now repealed, the Board may process no data.',
    et: 'Kui ülesandena on esitatud kehtetu § 15 lg 2 p 4, ei ole ametil õigust andmeid töödelda.',
  },
  because: { en: '(7) names clauses 2 and 3.', et: 'Lõikes 7 on nimetatud punktid 2 ja 3.' },
  alternatives: [
    {
      en: 'It counts as clause 3, which now has its content.',
      et: 'Seda käsitatakse punktina 3, milles on nüüd selle sisu.',
    },
  ],
};

/** § 34² (8), first sentence: for which tasks others may be involved. */
export const tasksWithNetwork: Reading = {
  chosen: {
    en: 'The local government may involve others for the task of § 17 (1) 3), in a case of § 29¹ and in a separation, and for no other task; the Board for that of § 29¹ (also § 15 (3) 6¹)) or § 33. With § 15 (3) 6) it stays open whether it is the separation.',
    et: 'Kohaliku omavalitsuse üksus võib teisi kaasata § 17 lg 1 p 3 ülesandes, § 29¹ juhtumis ja lapse eraldamisel, kuid mitte muus ülesandes; amet § 29¹ (ka § 15 lg 3 p 6¹) või § 33 ülesandes. § 15 lg 3 p 6 puhul ei ole selge, kas tegu on eraldamisega.',
  },
  because: {
    en: 'For the local government the subsection names an aim that other tasks do not have. For the Board it names §§ 29¹ and 33, and § 15 (3) sets out in clauses 6 and 6¹ which of the Board’s tasks these are.',
    et: 'Kohaliku omavalitsuse üksuse puhul on lõikes nimetatud eesmärk, mida muudel ülesannetel ei ole, ameti puhul §-d 29¹ ja 33. Millised ameti ülesanded need on, on sätestatud § 15 lg 3 p-des 6 ja 6¹.',
  },
  alternatives: [
    {
      en: 'The local government only for the task of § 17 (1) 3), as (1) provides for its own processing.',
      et: 'Kohaliku omavalitsuse üksus üksnes § 17 lg 1 p 3 ülesandes, nagu lõige 1 tema enda andmetöötluse kohta ette näeb.',
    },
    {
      en: 'The Board for all of § 15 (3) 6): clarifying the need of a child prepares the separation.',
      et: 'Amet kogu § 15 lg 3 p 6 ulatuses, sest lapse abivajaduse väljaselgitamine valmistab eraldamist ette.',
    },
  ],
};

/** § 34² (8), second sentence: for which aims whoever is involved may process data. */
export const onlyForTaskOfInvolvement: Reading = {
  chosen: {
    en: 'Whoever is involved processes data only for the task for which he or she was involved, and no more than it requires.',
    et: 'Kaasatu töötleb andmeid üksnes selle ülesande täitmiseks, milleks ta kaasati, ja ainult vajalikul määral.',
  },
  because: {
    en: 'The sentence ties the right to the aims of the first one. Necessity follows from (1).',
    et: 'Lause seob õiguse esimese lause eesmärkidega. Vajalikkus tuleneb lõikest 1.',
  },
  alternatives: [
    {
      en: 'Any aim within assessing the need and helping, whoever pursues it and in whatever task.',
      et: 'Mis tahes eesmärk abivajaduse hindamisel ja abi osutamisel, olenemata sellest, kes ja millises ülesandes seda täidab.',
    },
  ],
};
