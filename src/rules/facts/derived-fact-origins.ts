import type { Bilingual } from '../../model/rule/truth.ts';
import type { DerivedFactName } from './derived-group.ts';

/** How each derived fact follows from the facts of a case, for readers who compute it elsewhere. */
export const derivedFactOrigins: Readonly<Record<DerivedFactName, Bilingual>> = {
  'child.isKnownUnderEighteen': {
    en: 'Fewer than eighteen full years have passed from the birth date to the day of `at`. A month or a year of birth: true if that holds for each of its days, false if for none. Unknown where the month or year leaves it open, and where the birth date is not-known or unascertainable.',
    et: 'Sünnikuupäevast on `at` päevaks möödunud vähem kui kaheksateist täisaastat. Sünnikuu või -aasta korral: tõene, kui see kehtib kuu või aasta iga päeva kohta, väär, kui mitte ühegi kohta. Teadmata, kui kuust või aastast see ei selgu või kui sünniaeg on not-known või unascertainable.',
  },
  'child.ageIsNotKnown': {
    en: 'The birth date is given as not-known or unascertainable, or as a month or a year that leaves open whether the person is under eighteen. False where a date, month or year settles that.',
    et: 'Sünniaeg on not-known või unascertainable või on teada üksnes sünnikuu või -aasta, millest ei selgu, kas isik on alla kaheksateistkümne aasta vana. Väär, kui see kuupäevast, kuust või aastast selgub.',
  },
  'child.isDeceased': {
    en: 'The child is given as deceased. False where nothing is given: the child is presumed to be alive.',
    et: 'Laps on märgitud surnuks. Väär, kui selle kohta ei ole andmeid: lapse elusolekut eeldatakse.',
  },
  'child.isUnderSixteen': {
    en: 'Fewer than sixteen full years have passed from the birth date to the day of `at`. A month or a year of birth: true if that holds for each of its days, false if for none. Unknown where the month or year leaves it open, and where the birth date is not-known or unascertainable.',
    et: 'Sünnikuupäevast on `at` päevaks möödunud vähem kui kuusteist täisaastat. Sünnikuu või -aasta korral: tõene, kui see kehtib kuu või aasta iga päeva kohta, väär, kui mitte ühegi kohta. Teadmata, kui kuust või aastast see ei selgu või kui sünniaeg on not-known või unascertainable.',
  },
  'child.registeredResidenceIsKnown': {
    en: 'The registered residence is given as a municipality. False where it is not-known or unascertainable.',
    et: 'Registrijärgse elukohana on esitatud kohaliku omavalitsuse üksus. Väär, kui esitatud on not-known või unascertainable.',
  },
  'notice.receiverIsOfRegisteredResidence': {
    en: 'The municipality that received the notice is the one of the registered residence. False where that residence is not-known or unascertainable.',
    et: 'Teate vastu võtnud kohaliku omavalitsuse üksus on registrijärgse elukoha oma. Väär, kui elukoht on not-known või unascertainable.',
  },
  'localGovernment.isOfRegisteredResidence': {
    en: 'The municipality that acts is the one of the registered residence. Unknown where the receiver does not know that residence (not-known), false where it is unascertainable.',
    et: 'Tegutsev kohaliku omavalitsuse üksus on registrijärgse elukoha oma. Teadmata, kui teate vastuvõtja elukohta ei tea (not-known), väär, kui seda ei ole võimalik välja selgitada (unascertainable).',
  },
  'notice.receiverIsOfPlaceOfStay': {
    en: 'The municipality that received the notice is the one where the child is staying.',
    et: 'Teate vastu võtnud kohaliku omavalitsuse üksus on see, kus laps viibib.',
  },
  'notice.isReceived': {
    en: 'The time of receiving the notice is given. False where it is none.',
    et: 'Teate vastuvõtmise aeg on esitatud. Väär, kui selle väärtus on none.',
  },
  'localGovernment.isAware': {
    en: 'The time when the responsible local government became aware is given or, where it is not, that local government received the notice: the one of the registered residence or, where that is not-known or unascertainable, the one of the place of stay. False where the time of becoming aware is none.',
    et: 'On esitatud aeg, millal vastutav kohaliku omavalitsuse üksus lapsest teada sai; kui seda ei ole, siis on vastutav üksus teate vastu võtnud. Vastutab registrijärgse elukoha järgne üksus või, kui elukoht on not-known või unascertainable, viibimiskoha järgne. Väär, kui teada saamise aja väärtus on none.',
  },
  'separation.hasStarted': {
    en: 'The time when the separation started is given. False where it is none.',
    et: 'Eraldamise algusaeg on esitatud. Väär, kui selle väärtus on none.',
  },
  'separation.seventyTwoHoursHavePassed': {
    en: '`at` is later than 72 elapsed hours after the separation started. False where no child was separated. Where `at` is a bare day, unknown if the hours end on that day.',
    et: '`at` aeg on rohkem kui 72 tundi pärast eraldamise algust. Väär, kui last ei ole eraldatud. Kui `at` on üksnes päev ja tunnid lõpevad sel päeval, siis teadmata.',
  },
  'hearing.isRecorded': {
    en: 'The day of recording the hearing is given. False where it is none.',
    et: 'Ärakuulamise videosalvestamise päev on esitatud. Väär, kui selle väärtus on none.',
  },
  'need.behaviourThreatensWellbeing': {
    en: 'The child’s behaviour threatens the child’s own well-being or that of others, or the child’s sexual behaviour threatens either. False where neither threatens either.',
    et: 'Lapse käitumine või seksuaalkäitumine ohustab tema enda või teiste heaolu. Väär, kui kumbki seda ei ohusta.',
  },
  'need.measuresAreOfOneField': {
    en: 'A list of the fields that need measures is given, and has one value. False where it has none or several, whether at the same time or one after the other. Unknown where no list is given.',
    et: 'Meetmeid vajavate valdkondade loetelu on esitatud ja selles on üks väärtus. Väär, kui väärtusi ei ole või on neid mitu, samal ajal või üksteise järel. Teadmata, kui loetelu ei ole esitatud.',
  },
  'need.measuresAreOfSeveralFields': {
    en: 'The list of fields that need measures (`need.measureFields`) is given, and has two values or more. False where the fields that need them one after the other are given. Unknown where no list is given.',
    et: 'Meetmeid vajavate valdkondade loetelu (`need.measureFields`) on esitatud ja selles on vähemalt kaks väärtust. Väär, kui on esitatud valdkonnad, milles meetmeid on vaja üksteise järel. Teadmata, kui loetelu ei ole esitatud.',
  },
  'procedure.beganBefore2027': {
    en: 'The procedure is given as started before 2027-01-01. False where it started later or is none; where its start is not given, also where the local government became aware on that day or later, since no procedure begins before that. Unknown otherwise: awareness before that day does not show when the first act followed.',
    et: 'Menetluse alguspäev on esitatud ja see on enne 1. jaanuari 2027. Väär, kui menetlus algas hiljem või väärtus on none; kui algust ei ole esitatud, siis ka juhul, kui kohaliku omavalitsuse üksus sai lapsest teada sel päeval või hiljem, sest varem menetlus ei alga. Muul juhul teadmata: varasemast teada saamisest ei selgu, millal tehti esimene toiming.',
  },
  'procedure.beganBefore2025': {
    en: 'The procedure is given as started before 2025-01-01. False where it started later or is none; where its start is not given, also where the local government became aware on that day or later, since no procedure begins before that. Unknown otherwise: awareness before that day does not show when the first act followed.',
    et: 'Menetluse alguspäev on esitatud ja see on enne 1. jaanuari 2025. Väär, kui menetlus algas hiljem või väärtus on none; kui algust ei ole esitatud, siis ka juhul, kui kohaliku omavalitsuse üksus sai lapsest teada sel päeval või hiljem, sest varem menetlus ei alga. Muul juhul teadmata: varasemast teada saamisest ei selgu, millal tehti esimene toiming.',
  },
  'procedure.beganBeforeApril2023': {
    en: 'The procedure is given as started before 2023-04-01. False where it started later or is none; where its start is not given, also where the local government became aware on that day or later, since no procedure begins before that. Unknown otherwise: awareness before that day does not show when the first act followed.',
    et: 'Menetluse alguspäev on esitatud ja see on enne 1. aprilli 2023. Väär, kui menetlus algas hiljem või väärtus on none; kui algust ei ole esitatud, siis ka juhul, kui kohaliku omavalitsuse üksus sai lapsest teada sel päeval või hiljem, sest varem menetlus ei alga. Muul juhul teadmata: varasemast teada saamisest ei selgu, millal tehti esimene toiming.',
  },
  'procedure.beganBefore2023': {
    en: 'The procedure is given as started before 2023-01-01. False where it started later or is none; where its start is not given, also where the local government became aware on that day or later, since no procedure begins before that. Unknown otherwise: awareness before that day does not show when the first act followed.',
    et: 'Menetluse alguspäev on esitatud ja see on enne 1. jaanuari 2023. Väär, kui menetlus algas hiljem või väärtus on none; kui algust ei ole esitatud, siis ka juhul, kui kohaliku omavalitsuse üksus sai lapsest teada sel päeval või hiljem, sest varem menetlus ei alga. Muul juhul teadmata: varasemast teada saamisest ei selgu, millal tehti esimene toiming.',
  },
  'caseManagement.hasCasePlan': {
    en: 'The day of making or of reviewing the case plan is given. False where the day of making it is none and no review is given.',
    et: 'Juhtumiplaani koostamise või ülevaatamise päev on esitatud. Väär, kui koostamise päeva väärtus on none ja ülevaatamise päeva ei ole esitatud.',
  },
  'caseManagement.sixMonthsHavePassed': {
    en: 'The day of `at` is later than the last day of six months, counted from the day by which the action plan had been carried out. If the last month lacks that day, the term ends on its last day. False where that day is none.',
    et: '`at` päev on hilisem kui tegevuskava täitmise päevast arvestatud kuue kuu viimane päev. Kui viimases kuus vastavat päeva ei ole, lõpeb tähtaeg kuu viimasel päeval. Väär, kui täitmise päeva väärtus on none.',
  },
  'child.hasSettledElsewhere': {
    en: 'The municipality in which the child has settled is not the one that runs case management.',
    et: 'Laps on elama asunud muu kohaliku omavalitsuse üksuse haldusterritooriumile kui see, kes vastutab juhtumikorralduse eest.',
  },
  'data.isListed': {
    en: 'The given kind of data is on the list for the given subject (§ 34² (3) for a child, (4) for a parent or a person raising the child, (5) for a family member, (6) for a person of the network) and is none of § 34² (5) 3), 4), 6) to 9).',
    et: 'Esitatud andmeliik kuulub esitatud isiku andmete loetellu (§ 34² lg 3 laps, lg 4 vanem või last kasvatav isik, lg 5 pereliige, lg 6 võrgustikku kuuluv isik) ega ole § 34² lg 5 p 3, 4 või 6–9.',
  },
  'data.isListedAsFarAsItAffectsChild': {
    en: 'The given subject is a family member and the given kind of data is one of § 34² (5) 3), 4), 6) to 9).',
    et: 'Esitatud isik on pereliige ja esitatud andmeliik on § 34² lg 5 p 3, 4 või 6–9.',
  },
  'data.isObtainable': {
    en: 'The given kind of data is one of § 34² (3) 4), 5) or of § 34² (4) 5) to 7), and that list is for the given subject.',
    et: 'Esitatud andmeliik on § 34² lg 3 p 4 või 5 või lg 4 p 5–7 ja see loetelu käib esitatud isiku kohta.',
  },
  'data.isObtainableAsFarAsItAffectsChild': {
    en: 'The given subject is a family member and the given kind of data is § 34² (5) 3) or 4).',
    et: 'Esitatud isik on pereliige ja esitatud andmeliik on § 34² lg 5 p 3 või 4.',
  },
  'data.taskIsOfSection29Superscript1Or33': {
    en: 'The given task is § 29¹, § 33 or § 15 (3) 6¹), which is about the measures of § 29¹. § 15 (3) 6) names the separation of § 33 beside the helpline and leaves it open; the task § 33 settles it.',
    et: 'Esitatud ülesanne on § 29¹, § 33 või § 15 lg 3 p 6¹, mis käib § 29¹ meetmete kohta. § 15 lg 3 p 6 hõlmab nii lasteabitelefoni kui ka § 33 järgset eraldamist ega anna seetõttu vastust; selle annab ülesanne § 33.',
  },
  'data.noOtherTaskIsGiven': {
    en: 'The given task is § 17 (1) 3), § 29¹ or § 33, or no task is given. False where another task is given.',
    et: 'Esitatud ülesanne on § 17 lg 1 p 3, § 29¹ või § 33 või ei ole ülesannet esitatud. Väär, kui on esitatud muu ülesanne.',
  },
  'helplineCall.isRecorded': {
    en: 'The day of recording the call is given. False where it is none, or no call was made.',
    et: 'Kõne salvestamise päev on esitatud. Väär, kui selle väärtus on none või kui ei ole helistatud.',
  },
  'helplineCall.sixMonthsHavePassed': {
    en: 'The day of `at` is later than the last day of six months, counted from the day of the recording. If the last month lacks that day, the term ends on its last day. False where that day is none.',
    et: '`at` päev on hilisem kui salvestamise päevast arvestatud kuue kuu viimane päev. Kui viimases kuus vastavat päeva ei ole, lõpeb tähtaeg kuu viimasel päeval. Väär, kui salvestamise päeva väärtus on none.',
  },
  'presence.isRestrictedHour': {
    en: '`at` is between 23:00 and 06:00, in June, July and August between 00:00 and 05:00, by the clock in Estonia. Unknown where `at` is a bare day.',
    et: '`at` on Eesti aja järgi kella 23.00 ja 6.00 vahel, juunis, juulis ja augustis kella 0.00 ja 5.00 vahel. Teadmata, kui `at` on üksnes päev.',
  },
};
