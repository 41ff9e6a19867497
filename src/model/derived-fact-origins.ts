import type { DerivedFactName } from './derived-facts.ts';
import type { Bilingual } from './truth.ts';

/** How each derived fact comes about, in words, for whoever computes it elsewhere. */
export const derivedFactOrigins: Readonly<Record<DerivedFactName, Bilingual>> = {
  'child.isKnownUnderEighteen': {
    en: 'The birth date is told, and fewer than eighteen whole years have passed from it to the day of `at`; not so where it is unascertainable.',
    et: 'Sünniaeg on teada ja sellest on `at` päevaks möödunud alla kaheksateistkümne täisaasta; väär, kui seda ei saa kindlaks teha.',
  },
  'child.ageIsUnascertainable': {
    en: 'The birth date is told as unascertainable; not so where a date is told.',
    et: 'Sünniaja kohta on öeldud, et seda ei saa kindlaks teha; väär, kui sünniaeg on teada.',
  },
  'child.isUnderSixteen': {
    en: 'Fewer than sixteen whole years have passed from the birth date to the day of `at`; unknown where it is unascertainable.',
    et: 'Sünniajast on `at` päevaks möödunud alla kuueteistkümne täisaasta; teadmata, kui seda ei saa kindlaks teha.',
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
    en: 'It is told when the local government became aware; not so where that is told as none.',
    et: 'On öeldud, millal kohalik omavalitsus teada sai; väär, kui on öeldud, et ei ole saanud.',
  },
  'separation.hasStarted': {
    en: 'It is told when the separation started; not so where that is told as none.',
    et: 'On öeldud, millal eraldamine algas; väär, kui on öeldud, et last ei ole eraldatud.',
  },
  'hearing.isRecorded': {
    en: 'It is told on which day the hearing was recorded; not so where that is told as none.',
    et: 'On öeldud, mis päeval ärakuulamine salvestati; väär, kui on öeldud, et ei ole salvestatud.',
  },
  'presence.isRestrictedHour': {
    en: '`at` tells an hour from 23:00 to 06:00, in June, July and August from 00:00 to 05:00, by the clock in Estonia; unknown where `at` is a bare day.',
    et: '`at` on Eesti aja järgi kella 23.00 ja 6.00 vahel, juunis, juulis ja augustis kella 0.00 ja 5.00 vahel; teadmata, kui `at` on vaid päev.',
  },
};
