import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** A reading of § 33 (1), first sentence. */
const contactPermitsOnlyProcedureOfCommunication: Bilingual = {
  en: 'Contact that endangers permits only determining the procedure of communication, not the separation.',
  et: 'Ohustav suhtlus on alus üksnes suhtluskorra määramiseks, mitte eraldamiseks.',
};

/** § 33 (1), first sentence, until 2026-12-31: § 30 does not have to be met as well. */
export const firstSentenceHasItsOwnCondition: Reading = {
  chosen: {
    en: 'The first sentence is met by its own condition: staying or contact endangers life or health.',
    et: 'Esimene lause eeldab vaid oma tingimust: perekonda jäämine või suhtlus ohustab elu või tervist.',
  },
  because: {
    en: 'It names a child, the second sentence a child in danger; its condition is itself a danger of § 30.',
    et: 'Esimene lause käsitleb last, teine hädaohus olevat last; tingimus ise on § 30 oht.',
  },
  alternatives: [
    {
      en: 'The child must also be found to be in danger under § 30, as the heading requires.',
      et: 'Laps peab olema ka § 30 tähenduses hädaohus, nagu nõuab pealkiri.',
    },
    contactPermitsOnlyProcedureOfCommunication,
  ],
};

/** § 33 (1), first sentence, from 2027: nor does the danger have to be direct. */
export const firstSentenceRequiresNoDirectDanger: Reading = {
  chosen: {
    en: 'The first sentence is met by its own condition, whether or not the danger is direct as § 30 requires.',
    et: 'Esimene lause eeldab vaid oma tingimust, olenemata sellest, kas oht on § 30 tähenduses vahetu.',
  },
  because: {
    en: 'Its text names a child and danger to life or health, and was not changed when § 30 was worded anew.',
    et: 'Säte käsitleb last ja ohtu elule või tervisele ning § 30 uue sõnastamisega seda ei muudetud.',
  },
  alternatives: [
    {
      en: 'The child must also be found to be in direct danger under § 30, as the heading and the second sentence require.',
      et: 'Laps peab olema ka § 30 tähenduses vahetus hädaohus, nagu nõuavad pealkiri ja teine lause.',
    },
    contactPermitsOnlyProcedureOfCommunication,
  ],
};

/** Readings of § 33 (1), second sentence. */
const onlyWhereFirstSentenceIsMetToo: Bilingual = {
  en: 'Only where the condition of the first sentence is met as well: the clauses then determine the form of a decision.',
  et: 'Üksnes siis, kui on täidetud ka esimese lause tingimus: punktid määravad siis otsuse vormi.',
};
const alsoWhereChildCanBeDelivered: Bilingual = {
  en: 'Under the literal text of the clauses: also where the danger that the custodian caused has ceased and the child can be delivered.',
  et: 'Üksnes punktide sõnastuse järgi: ka siis, kui hooldusõigust teostava isiku põhjustatud oht on lõppenud ja lapse saab üle anda.',
};

/** § 33 (1), second sentence, until 2026-12-31: it obliges, in its own two cases. */
export const clausesRequireDecision: Reading = {
  chosen: {
    en: 'In either case of the second sentence a decision has to be made. Not where the danger from the custodian has ceased and the child can be delivered, nor once a court has restricted custody.',
    et: 'Teise lause kummalgi juhul tuleb otsus teha. Otsust ei tehta, kui hooldusõigust teostavast isikust tulenev oht on lõppenud ja lapse saab üle anda või kui kohus on hooldusõigust piiranud.',
  },
  because: {
    en: 'The first sentence permits the separation until a ruling restricts custody. The second obliges, and has its own two cases. Under § 32 (2) the child is delivered once the danger from the custodian has ceased.',
    et: 'Esimene lause lubab eraldada kuni hooldusõiguse piiramise kohtumääruseni. Teine kohustab ja sätestab oma kaks juhtu. § 32 lg 2 järgi antakse laps üle, kui hooldusõigust teostavast isikust tulenev oht on lõppenud.',
  },
  alternatives: [onlyWhereFirstSentenceIsMetToo, alsoWhereChildCanBeDelivered],
};

/** § 33 (1), second sentence, from 2027: it speaks of a child in danger, in the new meaning. */
export const clausesRequireDecisionOnceDangerIsDirect: Reading = {
  chosen: {
    en: 'In either case of the second sentence a decision has to be made on a child whose danger is direct. Not where the danger from the custodian has ceased and the child can be delivered, nor once a court has restricted custody.',
    et: 'Teise lause kummalgi juhul tuleb otsus teha, kui hädaoht on vahetu. Otsust ei tehta, kui hooldusõigust teostavast isikust tulenev oht on lõppenud ja lapse saab üle anda või kui kohus on hooldusõigust piiranud.',
  },
  because: {
    en: 'The second sentence names the child in danger, which § 30 defines anew; the first only permits.',
    et: 'Teine lause nimetab hädaohus olevat last, kelle § 30 uuesti määratleb; esimene lause üksnes lubab.',
  },
  alternatives: [
    {
      en: 'Also where the danger is not direct: whoever separates under the first sentence has to decide in the same manner.',
      et: 'Ka siis, kui oht ei ole vahetu: esimese lause alusel eraldades tuleb teha samasugune otsus.',
    },
    onlyWhereFirstSentenceIsMetToo,
    alsoWhereChildCanBeDelivered,
  ],
};

/** § 33 (2): to which decisions its content belongs. */
export const everyDecisionHasThisContent: Reading = {
  chosen: {
    en: 'The decision has this content wherever one is required or made, and wherever the child has been separated.',
    et: 'Otsusel on see sisu alati, kui otsus tuleb teha, see on tehtud või laps on juba eraldatud.',
  },
  because: {
    en: 'Subsection 2 sets the content of the decision of subsection 1, whichever of its sentences is the basis.',
    et: 'Lõige 2 määrab lõike 1 otsuse sisu, olenemata sellest, kummale lausele otsus tugineb.',
  },
  alternatives: [
    {
      en: 'Only of a decision under the two clauses of the second sentence.',
      et: 'Üksnes teise lause punktide alusel tehtud otsuse puhul.',
    },
  ],
};

/** § 33 (2): how the 72 hours run, and what ends the separation before. */
export const hoursElapseFromSeparation: Reading = {
  chosen: {
    en: '72 elapsed hours from the separation, also across the change of the clock and days off. It ends at once from the eighteenth birthday, and where the court refuses to restrict custody.',
    et: 'Eraldamisest arvestatakse 72 tegelikult möödunud tundi, ka üle kellakeeramise ja puhkepäevade. Eraldamine lõpeb kohe alates kaheksateistkümnendast sünnipäevast ja siis, kui kohus jätab hooldusõiguse piiramata.',
  },
  because: {
    en: 'The section fixes its own start and a maximum; it is no procedural term that could move. It separates a child, until the court decides on custody.',
    et: 'Paragrahv määrab ise alguse ja ülempiiri; see ei ole menetlustähtaeg, mille lõpp võib edasi lükkuda. Eraldatakse laps ja seni, kuni kohus hooldusõiguse üle otsustab.',
  },
  alternatives: [
    { en: 'The same hour of the clock on the third day.', et: 'Sama kellaaeg kolmandal päeval.' },
    {
      en: 'The 72 hours may run out after a ruling that refuses: the text ties their end to no ruling.',
      et: '72 tundi võib ka pärast keelduvat kohtumäärust lõpuni kesta: säte ei seo nende lõppu määrusega.',
    },
  ],
};

/** § 33 (2¹): who sends the operative part, and when. */
export const decisionMakerSendsOperativePart: Reading = {
  chosen: {
    en: 'Whoever made the decision sends it, the local government or the Board, together with notifying it; no term is given.',
    et: 'Resolutiivosa edastab otsuse tegija, kohaliku omavalitsuse üksus või Sotsiaalkindlustusamet, koos otsuse teatavaks tegemisega; tähtaega ei nimetata.',
  },
  because: {
    en: 'The subsection names neither a bearer nor a time, only to whom else the operative part goes.',
    et: 'Lõige ei nimeta kohustatud isikut ega aega, vaid üksnes seda, kellele resolutiivosa veel edastatakse.',
  },
  alternatives: [
    {
      en: 'The local government that is responsible for the child, whoever decided.',
      et: 'Lapse eest vastutav kohaliku omavalitsuse üksus, olenemata otsuse tegijast.',
    },
    {
      en: 'Immediately when the child is handed over, so that the keeper knows the legal basis of the placement.',
      et: 'Viivitamata lapse paigutamisel, et lapse vastuvõtja teaks, mis alusel laps tema juures on.',
    },
  ],
};

/** § 33 (3): by when the evaluation is due, and whether a ruling ends it. */
export const evaluationServesTheApplication: Reading = {
  chosen: {
    en: 'Immediately, with the end of the 72 hours as the outer bound; the duty does not end with a court ruling.',
    et: 'Viivitamata, hiljemalt 72 tunni möödumisel; kohtumäärus kohustust ei lõpeta.',
  },
  because: {
    en: 'The evaluation serves the application to the court, which has to come in time for those hours.',
    et: 'Hindamine on kohtusse pöördumise alus ja see peab jääma nende tundide sisse.',
  },
  alternatives: [
    {
      en: 'The text ties only the application to that term: the evaluation has none, and the ruling ends it.',
      et: 'Tähtaeg puudutab üksnes kohtusse pöördumist: hindamisel seda ei ole ja kohtumäärus lõpetab kohustuse.',
    },
  ],
};

/** § 33 (3): by when to turn to court. */
export const courtNeedsTimeToDecide: Reading = {
  chosen: {
    en: 'Immediately, and early enough for the court to decide within the 72 hours; their end is only the outer bound.',
    et: 'Viivitamata ja nii vara, et kohus jõuab 72 tunni jooksul otsustada; nende möödumine on vaid hiliseim piir.',
  },
  because: {
    en: 'The Family Law Act (§ 135 (4)) requires filing without delay, the Code of Civil Procedure (§ 563²) time to decide.',
    et: 'Perekonnaseaduse § 135 lg 4 nõuab avalduse viivitamata esitamist, tsiviilkohtumenetluse seadustiku § 563² aega otsustamiseks.',
  },
  alternatives: [{ en: 'Any time before the 72 hours end.', et: 'Mis tahes ajal enne 72 tunni lõppu.' }],
};

/** § 33 (3¹): who answers, and about which child. */
export const everyoneAnswersExceptOnReporter: Reading = {
  chosen: {
    en: 'Whoever has the data answers, except for who notified (§ 27 (5)). For both purposes the child has to be in danger (§ 30).',
    et: 'Vastab igaüks, kellel andmed on, kuid mitte selle kohta, kes teatas (§ 27 lg 5). Mõlema eesmärgi puhul peab laps olema hädaohus (§ 30).',
  },
  because: {
    en: 'The text excepts no profession. Neither purpose needs the identity of whoever notified. The section as a whole is about a child in danger.',
    et: 'Säte ei tee erandit ühelegi kutsealale. Teataja isikut ei ole neiks eesmärkideks vaja teada. Kogu paragrahv käsitleb hädaohus olevat last.',
  },
  alternatives: [
    {
      en: 'Secrecy under another law, such as a lawyer’s or a cleric’s, remains: § 34⁴ covers health data alone.',
      et: 'Teises seaduses sätestatud saladuse hoidmise kohustus, näiteks advokaadi või vaimuliku oma, jääb kehtima: § 34⁴ avab vaid terviseandmed.',
    },
    {
      en: 'Only the first purpose names a child in danger: for the decision itself § 30 need not be found first.',
      et: 'Hädaohus olevat last on nimetatud vaid esimese eesmärgi puhul: otsuse jaoks ei pea § 30 tingimused olema enne tuvastatud.',
    },
  ],
};
