import { all, any, holds, is, oneOf } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

/** § 22 (4): when the need occurs, or a notice of it is received, tell whoever raises the child. */
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
      reading: {
        chosen: {
          en: 'The duty is told without an exception, also where the suspicion is of the person raising the child.',
          et: 'Kohustus on erandita ka siis, kui kahtlus lasub last kasvataval isikul.',
        },
        because: {
          en: '§ 22 (4) has no exception; before informing, §§ 5 3) and 21 ask what serves the child’s best interests.',
          et: '§ 22 lõikes 4 erandit ei ole; enne teavitamist tuleb § 5 p 3 ja § 21 järgi kaaluda lapse huve.',
        },
        alternatives: [
          {
            en: 'Informing waits for as long as it would endanger the child (best interests, §§ 5 3) and 21).',
            et: 'Teavitamisega oodatakse, kuni see ohustaks last (lapse huvid, § 5 p 3 ja § 21).',
          },
        ],
      },
    },
  ],
};

/** The norms of § 22, in its order. */
export const section22: readonly Norm[] = [informPersonRaisingChild];
