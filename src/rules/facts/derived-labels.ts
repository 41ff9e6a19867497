import type { Bilingual } from '../../model/rule/truth.ts';
import type { DerivedFactName } from './derived-group.ts';

/** What follows from the facts of a case, as statements. */
export const derivedLabels: Readonly<Record<DerivedFactName, Bilingual>> = {
  'child.isKnownUnderEighteen': { en: 'the person is under eighteen', et: 'isik on alla kaheksateistkümne aasta vana' },
  'child.ageIsNotKnown': {
    en: 'it is not known whether the person is under eighteen: the age is not known, or only the month or year of birth',
    et: 'ei ole teada, kas isik on alla kaheksateistkümne aasta vana: vanus ei ole teada või on teada üksnes sünnikuu või -aasta',
  },
  'child.isDeceased': { en: 'the child has died', et: 'laps on surnud' },
  'child.isUnderSixteen': { en: 'the child is under sixteen', et: 'laps on alla kuueteistkümne aasta vana' },
  'child.registeredResidenceIsKnown': {
    en: 'the residence entered in the population register is known',
    et: 'rahvastikuregistrisse kantud elukoht on teada',
  },
  'notice.receiverIsOfRegisteredResidence': {
    en: 'the municipality that received the notice is that of the registered residence',
    et: 'teate vastu võttis registrijärgse elukoha järgne kohaliku omavalitsuse üksus',
  },
  'localGovernment.isOfRegisteredResidence': {
    en: 'the municipality that acts is that of the registered residence',
    et: 'tegutseb registrijärgse elukoha järgne kohaliku omavalitsuse üksus',
  },
  'notice.receiverIsOfPlaceOfStay': {
    en: 'the municipality that received the notice is the one where the child is staying',
    et: 'teate vastu võttis kohaliku omavalitsuse üksus, kus laps viibib',
  },
  'notice.isReceived': { en: 'a notice was received', et: 'teade on vastu võetud' },
  'localGovernment.isAware': {
    en: 'the local government is aware of the child',
    et: 'kohaliku omavalitsuse üksus on lapsest teada saanud',
  },
  'separation.hasStarted': { en: 'the child was separated from the family', et: 'laps on perekonnast eraldatud' },
  'separation.seventyTwoHoursHavePassed': {
    en: '72 hours have passed since the child was separated from the family',
    et: 'lapse perekonnast eraldamisest on möödunud 72 tundi',
  },
  'hearing.isRecorded': {
    en: 'hearing the child was recorded on video',
    et: 'lapse ärakuulamine on videosalvestatud',
  },
  'need.behaviourThreatensWellbeing': {
    en: 'the child’s behaviour threatens the child’s own or others’ well-being',
    et: 'lapse käitumine ohustab tema enda või teiste heaolu',
  },
  'need.measuresAreOfOneField': {
    en: 'measures have to be applied in one field of well-being',
    et: 'meetmeid tuleb rakendada ühes heaolu valdkonnas',
  },
  'need.measuresAreOfSeveralFields': {
    en: 'measures have to be applied in several fields of well-being at the same time',
    et: 'meetmeid tuleb rakendada samal ajal mitmes heaolu valdkonnas',
  },
  'procedure.beganBefore2023': { en: 'the procedure began before 2023', et: 'menetlus algas enne 2023. aastat' },
  'procedure.beganBeforeApril2023': {
    en: 'the procedure began before 2023-04-01',
    et: 'menetlus algas enne 1. aprilli 2023',
  },
  'procedure.beganBefore2025': { en: 'the procedure began before 2025', et: 'menetlus algas enne 2025. aastat' },
  'procedure.beganBefore2027': { en: 'the procedure began before 2027', et: 'menetlus algas enne 2027. aastat' },
  'caseManagement.hasCasePlan': { en: 'a case plan was made', et: 'juhtumiplaan on koostatud' },
  'caseManagement.sixMonthsHavePassed': {
    en: 'six months have passed since the action plan was carried out',
    et: 'tegevuskava täitmisest on möödunud kuus kuud',
  },
  'child.hasSettledElsewhere': {
    en: 'the child has settled in another municipality than the one that runs case management',
    et: 'laps on elama asunud mujale kui juhtumit korraldava kohaliku omavalitsuse üksuse haldusterritooriumile',
  },
  'data.isListed': {
    en: 'data of this kind are on the list for that person, without a further condition',
    et: 'seda liiki andmed on selle isiku andmete loetelus, ilma lisatingimuseta',
  },
  'data.isListedAsFarAsItAffectsChild': {
    en: 'data of this kind are on the list for that person, but only as far as they may affect the child’s well-being',
    et: 'seda liiki andmed on selle isiku andmete loetelus, kuid üksnes ulatuses, milles need võivad mõjutada lapse heaolu',
  },
  'data.isObtainable': {
    en: '§ 34⁴ names data of this kind about that person, without a further condition',
    et: '§-s 34⁴ on nimetatud selle isiku seda liiki andmed, ilma lisatingimuseta',
  },
  'data.isObtainableAsFarAsItAffectsChild': {
    en: '§ 34⁴ names data of this kind about that person, but only as far as they may affect the child’s well-being',
    et: '§-s 34⁴ on nimetatud selle isiku seda liiki andmed, kuid üksnes ulatuses, milles need võivad mõjutada lapse heaolu',
  },
  'data.taskIsOfSection29Superscript1Or33': {
    en: 'the task concerns a case of sexual abuse (§ 29¹) or a separation (§ 33)',
    et: 'ülesanne on seotud seksuaalse väärkohtlemise juhtumi (§ 29¹) või lapse eraldamisega (§ 33)',
  },
  'data.noOtherTaskIsGiven': {
    en: 'no task is given but one in which the need is assessed and help provided (§ 17 (1) 3), also § 29¹ or § 33)',
    et: 'ei ole nimetatud muud ülesannet kui see, mille täitmisel hinnatakse abivajadust ja osutatakse abi (§ 17 lg 1 p 3, ka § 29¹ või § 33)',
  },
  'helplineCall.isRecorded': {
    en: 'the call to the child helpline was recorded',
    et: 'kõne lasteabitelefonile on salvestatud',
  },
  'helplineCall.sixMonthsHavePassed': {
    en: 'six months have passed since the call was recorded',
    et: 'kõne salvestamisest on möödunud kuus kuud',
  },
  'presence.isRestrictedHour': {
    en: 'it is an hour of the night-time restriction',
    et: 'kehtib öise liikumispiirangu kellaaeg',
  },
};
