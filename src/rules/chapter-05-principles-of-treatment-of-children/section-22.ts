import type { Norm } from '../../model/rule/norm.ts';
import { all, always, any, holds, is, oneOf } from '../facts/conditions.ts';
import { informedWithoutException } from './section-22.readings.ts';

/** § 22 (2) 1): they discuss care and upbringing with the child, as far as the child is able to take part. */
const discussCareWithChild: Norm = {
  id: 'discuss-care-with-child',
  modality: 'obligation',
  label: {
    en: 'Discuss care and upbringing with the child',
    et: 'Hooldus- ja kasvatusküsimuste arutamine lapsega',
  },
  versions: [
    {
      provisions: ['§ 22 (2) 1)'],
      from: '2016-01-01',
      bearer: ['person-raising-child', 'person-working-with-children'],
      counterpart: ['child'],
      when: always,
    },
  ],
};

/** § 22 (2) 2): they guide the child to act independently. */
const guideChildToIndependence: Norm = {
  id: 'guide-child-to-independence',
  modality: 'obligation',
  label: { en: 'Guide the child to act independently', et: 'Lapse juhendamine ja suunamine iseseisvalt tegutsema' },
  versions: [
    {
      provisions: ['§ 22 (2) 2)'],
      from: '2016-01-01',
      bearer: ['person-raising-child', 'person-working-with-children'],
      counterpart: ['child'],
      when: always,
    },
  ],
};

/** § 22 (2) 3): they explain health and development to the child, and how to reduce risks and prevent danger. */
const explainHealthAndRisksToChild: Norm = {
  id: 'explain-health-and-risks-to-child',
  modality: 'obligation',
  label: {
    en: 'Explain health, development and risks to the child',
    et: 'Tervise, arengu ja riskide selgitamine lapsele',
  },
  versions: [
    {
      provisions: ['§ 22 (2) 3)'],
      from: '2016-01-01',
      bearer: ['person-raising-child', 'person-working-with-children'],
      counterpart: ['child'],
      when: always,
    },
  ],
};

/** § 22 (3): when the child is in need, whoever raises the child or works with the child seeks assistance. */
const seekAssistance: Norm = {
  id: 'seek-assistance',
  modality: 'obligation',
  label: { en: 'Seek assistance for the child', et: 'Lapsele abi otsimine' },
  versions: [
    {
      provisions: ['§ 22 (3)'],
      from: '2016-01-01',
      bearer: ['person-raising-child', 'person-working-with-children'],
      when: all(holds('child-in-need-of-assistance')),
    },
  ],
};

/** § 22 (3): if necessary, they cooperate with the child protection official or others who work with the child. */
const cooperateOnNeedOfAssistance: Norm = {
  id: 'cooperate-on-need-of-assistance',
  modality: 'obligation',
  label: {
    en: 'Cooperate with child protection officials or others working with children',
    et: 'Koostöö lastekaitsetöötaja või teiste lapsega töötavate isikutega',
  },
  versions: [
    {
      provisions: ['§ 22 (3)'],
      from: '2016-01-01',
      bearer: ['person-raising-child', 'person-working-with-children'],
      counterpart: ['child-protection-official', 'person-working-with-children'],
      when: all(holds('child-in-need-of-assistance'), is('need.cooperationNecessary')),
    },
  ],
};

/** § 22 (4): when the child is in need, or on a notice of it, whoever works with the child informs whoever raises the child. */
const informPersonRaisingChild: Norm = {
  id: 'inform-person-raising-child',
  modality: 'obligation',
  label: { en: 'Inform the person raising the child', et: 'Last kasvatava isiku teavitamine' },
  versions: [
    {
      provisions: ['§ 22 (4)'],
      from: '2016-01-01',
      bearer: ['person-working-with-children'],
      counterpart: ['person-raising-child'],
      when: any(
        holds('child-in-need-of-assistance'),
        all(holds('child'), is('notice.isReceived'), oneOf('notice.receiver.kind', 'person-working-with-children')),
      ),
      term: { immediately: true },
      notifies: [{ body: 'person-raising-child' }],
      reading: informedWithoutException,
    },
  ],
};

/** The norms of § 22, in its order. */
export const section22: readonly Norm[] = [
  discussCareWithChild,
  guideChildToIndependence,
  explainHealthAndRisksToChild,
  seekAssistance,
  cooperateOnNeedOfAssistance,
  informPersonRaisingChild,
];
