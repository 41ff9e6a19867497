import type { Bilingual } from '../../model/rule/truth.ts';
import type { DerivedFactName } from './derived-group.ts';

/** How each derived fact comes about, in words, for whoever computes it elsewhere. */
export const derivedFactOrigins: Readonly<Record<DerivedFactName, Bilingual>> = {
  'child.isKnownUnderEighteen': {
    en: 'Fewer than eighteen whole years have passed from the birth date to the day of `at`; of a month or a year of birth, from each of its days, and not so where from none. Unknown where it leaves that open, and where it is not-known or unascertainable.',
    et: 'Sünniajast on `at` päevaks möödunud alla kaheksateistkümne täisaasta; sünnikuu või -aasta puhul selle igast päevast, väär, kui mitte ühestki. Teadmata, kui see jääb lahtiseks või kui vanus ei ole teada.',
  },
  'child.ageIsNotKnown': {
    en: 'The birth date is given as not-known or unascertainable, or as a month or a year that leaves open whether the person is under eighteen; not so where a date, month or year settles that.',
    et: 'Sünniaeg ei ole teada või seda ei saa kindlaks teha, või on teada vaid sünnikuu või -aasta, mis jätab lahtiseks, kas isik on alla kaheksateistkümne; väär, kui kuupäev, kuu või aasta annab vastuse.',
  },
  'child.isDeceased': {
    en: 'The child is given as deceased; not so where nothing is known of it, since a child counts as alive until then.',
    et: 'Laps on märgitud surnuks; väär, kui selle kohta ei ole midagi teada, sest seni loetakse laps elusolevaks.',
  },
  'child.isUnderSixteen': {
    en: 'Fewer than sixteen whole years have passed from the birth date to the day of `at`; of a month or a year of birth, from each of its days, and not so where from none. Unknown where it leaves that open, and where it is not-known or unascertainable.',
    et: 'Sünniajast on `at` päevaks möödunud alla kuueteistkümne täisaasta; sünnikuu või -aasta puhul selle igast päevast, väär, kui mitte ühestki. Teadmata, kui see jääb lahtiseks või kui vanus ei ole teada.',
  },
  'child.registeredResidenceIsKnown': {
    en: 'The registered residence is told as a municipality; not so where it is told as not known or unascertainable.',
    et: 'Registrijärgne elukoht on öeldud omavalitsusena; väär, kui on öeldud, et see ei ole teada või seda ei saa kindlaks teha.',
  },
  'notice.receiverIsOfRegisteredResidence': {
    en: 'The municipality that received the notice is told as the same as that of the registered residence; not so where that residence is told as not known or unascertainable.',
    et: 'Teate saanud omavalitsus on sama mis registrijärgse elukoha oma; väär, kui elukoht ei ole teada või seda ei saa kindlaks teha.',
  },
  'localGovernment.isOfRegisteredResidence': {
    en: 'The municipality that acts is told as the same as that of the registered residence; unknown where the receiver does not know that residence, not so where it is unascertainable.',
    et: 'Tegutsev omavalitsus on sama mis registrijärgse elukoha oma; teadmata, kui teate saaja elukohta ei tea, ja väär, kui seda ei saa kindlaks teha.',
  },
  'notice.receiverIsOfPlaceOfStay': {
    en: 'The municipality that received the notice is told as the same as the one where the child is staying.',
    et: 'Teate saanud omavalitsus on sama mis see, kus laps viibib.',
  },
  'notice.isReceived': {
    en: 'It is told when the notice was received; not so where that is told as none.',
    et: 'On öeldud, millal teade saadi; väär, kui selle kohta on öeldud, et teadet ei ole.',
  },
  'localGovernment.isAware': {
    en: 'It is given when the responsible local government became aware; where it is not, that local government received the notice: the one of the registered residence or, where that is given as not known or unascertainable, the one of the place of stay. Not so where awareness is given as none.',
    et: 'On antud, millal vastutav kohalik omavalitsus teada sai; kui ei ole, siis on ta teate saanud: registrijärgse elukoha omavalitsus või, kui elukoht ei ole teada või seda ei saa kindlaks teha, viibimiskoha oma. Väär, kui teada saamise kohta on antud none.',
  },
  'separation.hasStarted': {
    en: 'It is told when the separation started; not so where that is told as none.',
    et: 'On öeldud, millal eraldamine algas; väär, kui on öeldud, et last ei ole eraldatud.',
  },
  'separation.seventyTwoHoursHavePassed': {
    en: '`at` is later than 72 elapsed hours after the separation started; not so where no child was separated; where `at` is a bare day, unknown if the hours end on that day.',
    et: '`at` hetk on hilisem kui 72 tundi pärast eraldamise algust; väär, kui last ei ole eraldatud; kui `at` on vaid päev, siis teadmata, kui tunnid lõpevad sel päeval.',
  },
  'hearing.isRecorded': {
    en: 'It is told on which day the hearing was recorded; not so where that is told as none.',
    et: 'On öeldud, mis päeval ärakuulamine salvestati; väär, kui on öeldud, et ei ole salvestatud.',
  },
  'need.behaviourThreatensWellbeing': {
    en: 'The child’s behaviour threatens the child’s own well-being or that of others, or the child’s sexual behaviour threatens either; not so where it threatens neither.',
    et: 'Lapse käitumine ohustab tema enda või teiste heaolu või ohustab üht neist lapse seksuaalkäitumine; väär, kui see ei ohusta kumbagi.',
  },
  'need.measuresAreOfOneField': {
    en: 'A list of the fields that need measures is given, and has one value; not so where it has none or several, whether at the same time or one after the other; unknown where no list is given.',
    et: 'Meetmeid vajavate valdkondade loetelu on antud ja selles on üks väärtus; väär, kui neid ei ole või on mitu, samal ajal või üksteise järel; teadmata, kui loetelu ei ole antud.',
  },
  'need.measuresAreOfSeveralFields': {
    en: 'The list of fields that need measures (`need.measureFields`) is given, and has two values or more; not so where the fields that need them one after the other are given; unknown where no list is given.',
    et: 'Meetmeid vajavate valdkondade loetelu (`need.measureFields`) on antud ja selles on vähemalt kaks väärtust; väär, kui on antud valdkonnad, mis vajavad neid üksteise järel; teadmata, kui loetelu ei ole antud.',
  },
  'procedure.beganBefore2027': {
    en: 'The procedure is given as started before 2027-01-01; not so where it started later or is given as none, or, where its start is not given, where the local government became aware on that day or later: none begins before awareness. Unknown otherwise: awareness before that day does not say when the first act followed.',
    et: 'On antud, et menetlus algas enne 1.01.2027; väär, kui see algas hiljem või on antud none, ja kui algust ei ole antud, siis ka juhul, kui omavalitsus sai teada sel päeval või hiljem: enne teada saamist menetlus ei alga. Muidu teadmata: varasem teada saamine ei ütle, millal järgnes esimene toiming.',
  },
  'procedure.beganBefore2025': {
    en: 'The procedure is given as started before 2025-01-01; not so where it started later or is given as none, or, where its start is not given, where the local government became aware on that day or later: none begins before awareness. Unknown otherwise: awareness before that day does not say when the first act followed.',
    et: 'On antud, et menetlus algas enne 1.01.2025; väär, kui see algas hiljem või on antud none, ja kui algust ei ole antud, siis ka juhul, kui omavalitsus sai teada sel päeval või hiljem: enne teada saamist menetlus ei alga. Muidu teadmata: varasem teada saamine ei ütle, millal järgnes esimene toiming.',
  },
  'procedure.beganBeforeApril2023': {
    en: 'The procedure is given as started before 2023-04-01; not so where it started later or is given as none, or, where its start is not given, where the local government became aware on that day or later: none begins before awareness. Unknown otherwise: awareness before that day does not say when the first act followed.',
    et: 'On antud, et menetlus algas enne 1.04.2023; väär, kui see algas hiljem või on antud none, ja kui algust ei ole antud, siis ka juhul, kui omavalitsus sai teada sel päeval või hiljem: enne teada saamist menetlus ei alga. Muidu teadmata: varasem teada saamine ei ütle, millal järgnes esimene toiming.',
  },
  'procedure.beganBefore2023': {
    en: 'The procedure is given as started before 2023-01-01; not so where it started later or is given as none, or, where its start is not given, where the local government became aware on that day or later: none begins before awareness. Unknown otherwise: awareness before that day does not say when the first act followed.',
    et: 'On antud, et menetlus algas enne 1.01.2023; väär, kui see algas hiljem või on antud none, ja kui algust ei ole antud, siis ka juhul, kui omavalitsus sai teada sel päeval või hiljem: enne teada saamist menetlus ei alga. Muidu teadmata: varasem teada saamine ei ütle, millal järgnes esimene toiming.',
  },
  'assessment.isCompleted': {
    en: 'It is told on which day the assessment was completed; not so where that is told as none.',
    et: 'On öeldud, mis päeval hindamine lõpule viidi; väär, kui on öeldud, et ei ole.',
  },
  'caseManagement.hasCasePlan': {
    en: 'It is told on which day the case plan was made, or reviewed; not so where its making is told as none and no review is told.',
    et: 'On öeldud, mis päeval juhtumiplaan koostati või läbi vaadati; väär, kui koostamise kohta on öeldud, et seda ei ole, ja läbivaatamist ei ole öeldud.',
  },
  'caseManagement.sixMonthsHavePassed': {
    en: 'The day of `at` is later than the last day of six months, counted from the day on which the action plan had been carried out; a month without that day ends on its last. Not so where that day is told as none.',
    et: '`at` päev on hilisem kui tegevuskava täitmise päevast arvestatud kuue kuu viimane päev; kuu, milles seda päeva ei ole, lõpeb oma viimasel päeval. Väär, kui täitmise kohta on öeldud, et seda ei ole.',
  },
  'child.hasSettledElsewhere': {
    en: 'The municipality in which the child has settled is told as another than the one that runs case management.',
    et: 'Omavalitsus, kuhu laps on elama asunud, on muu kui see, kes juhtumit korraldab.',
  },
  'data.isListed': {
    en: 'The clause told is one of the list for the subject told (§ 34² (3) for a child, (4) for a parent or a person raising the child, (5) for a family member, (6) for a person of the network) and none of § 34² (5) 3), 4), 6) to 9).',
    et: 'Öeldud punkt on öeldud isiku loetelus (§ 34² lg 3 laps, lg 4 vanem või last kasvatav isik, lg 5 pereliige, lg 6 võrgustikku kuuluv isik) ja see ei ole § 34² lg 5 p 3, 4 ega 6–9.',
  },
  'data.isListedAsFarAsItAffectsChild': {
    en: 'The subject told is a family member and the clause told one of § 34² (5) 3), 4), 6) to 9).',
    et: 'Öeldud isik on pereliige ja öeldud punkt on § 34² lg 5 p 3, 4 või 6–9.',
  },
  'data.isObtainable': {
    en: 'The clause told is one of § 34² (3) 4), 5) or of § 34² (4) 5) to 7), and the subject told is of that list.',
    et: 'Öeldud punkt on § 34² lg 3 p 4 või 5 või § 34² lg 4 p 5–7 ja öeldud isik kuulub selle loetelu juurde.',
  },
  'data.isObtainableAsFarAsItAffectsChild': {
    en: 'The subject told is a family member and the clause told § 34² (5) 3) or 4).',
    et: 'Öeldud isik on pereliige ja öeldud punkt on § 34² lg 5 p 3 või 4.',
  },
  'data.taskIsOfSection29Superscript1Or33': {
    en: 'The task told is § 29¹, § 33 or § 15 (3) 6¹), which is about the measures of § 29¹. § 15 (3) 6), which has the separation of § 33 in it beside the helpline, leaves it open; told as § 33 it is settled.',
    et: 'Öeldud ülesanne on § 29¹, § 33 või § 15 lg 3 p 6¹, mis on § 29¹ meetmete kohta. § 15 lg 3 p 6, milles on lasteabitelefoni kõrval ka § 33 järgne eraldamine, jätab selle lahtiseks; selge on see, kui öelda § 33.',
  },
  'data.noOtherTaskIsGiven': {
    en: 'The task is told as § 17 (1) 3), § 29¹ or § 33, or not told; not so where another task is told.',
    et: 'Ülesanne on § 17 lg 1 p 3, § 29¹ või § 33 või on jäetud nimetamata; väär, kui on nimetatud muu ülesanne.',
  },
  'helplineCall.isRecorded': {
    en: 'It is told on which day the call was recorded; not so where that is told as none, or no call was made.',
    et: 'On öeldud, mis päeval kõne salvestati; väär, kui on öeldud, et ei ole salvestatud või et ei ole helistatud.',
  },
  'helplineCall.sixMonthsHavePassed': {
    en: 'The day of `at` is later than the last day of six months, counted from the day of the recording; a month without that day ends on its last. Not so where that day is told as none.',
    et: '`at` päev on hilisem kui salvestamise päevast arvestatud kuue kuu viimane päev; kuu, milles seda päeva ei ole, lõpeb oma viimasel päeval. Väär, kui kõnet ei ole salvestatud.',
  },
  'presence.isRestrictedHour': {
    en: '`at` tells an hour from 23:00 to 06:00, in June, July and August from 00:00 to 05:00, by the clock in Estonia; unknown where `at` is a bare day.',
    et: '`at` on Eesti aja järgi kella 23.00 ja 6.00 vahel, juunis, juulis ja augustis kella 0.00 ja 5.00 vahel; teadmata, kui `at` on vaid päev.',
  },
};
