import { describe, expect, it } from 'vitest';
import { assess, type CaseInput } from '../../src/index.ts';
import { norms } from '../../src/rules/child-protection-act.ts';

/** Why a norm toward local governments has no municipality of the counterpart: the text does not say which one it is. */
const withoutMunicipality: Readonly<Record<string, string>> = {
  'cooperate-on-measures-for-children': '§ 8 (1): all of them cooperate with one another',
  'counsel-around-the-clock': '§ 15 (3) 3): whoever asks for counsel',
  'notify-need-of-assistance': '§ 27 (2): any local government, or the child helpline',
  'report-as-professional': '§ 27¹ (1): as § 27 says',
  'pass-on-known-data': '§ 27¹ (1): as § 27 says',
  'may-report-through-contact-person': '§ 27¹ (1): as § 27 says',
  'report-when-field-help-fails': '§ 29 (5): as § 27¹ says',
  'apply-for-separation-decision': '§ 33 (4): whoever may decide under (1)',
};

const toLocalGovernments = norms.flatMap(({ id, versions }) =>
  versions.filter(({ counterpart }) => counterpart?.includes('local-government')).map((version) => ({ id, version })),
);

describe('every norm toward a local government', () => {
  it.each(toLocalGovernments.map((one) => [`${one.id} from ${one.version.from}`, one] as const))(
    '%s has the fact that gives its municipality, or a reason why there is none',
    (_, { id, version }) => {
      expect(version.counterpartMunicipality === undefined).toBe(id in withoutMunicipality);
    },
  );

  it('has a reason only where one is needed', () => {
    const ids = toLocalGovernments.map(({ id }) => id);
    expect(Object.keys(withoutMunicipality).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('notifies the one that it is toward', () => {
    for (const { id, version } of toLocalGovernments) {
      const encoded = (version.notifies ?? []).filter(({ body }) => body === 'local-government');
      for (const { municipality } of encoded) expect(municipality, id).toBe(version.counterpartMunicipality);
    }
  });
});

describe('the municipality of the counterpart in an answer', () => {
  const counterpartOf = (norm: string, input: CaseInput, at: string) => assess(input, { at }).norms[norm];

  it('§ 29 (12): hands over to where the child has settled, takes over from who ran the case', () => {
    const moved = {
      child: { birthDate: '2017-03-04', newResidence: '0784' },
      caseManagement: { state: 'commenced', holder: '0793' },
    } as const;
    expect(counterpartOf('hand-over-case-management', moved, '2027-02-01')).toMatchObject({
      applies: true,
      bearerMunicipality: '0793',
      counterpartMunicipality: '0784',
    });
    expect(counterpartOf('take-over-case-management', moved, '2027-02-01')).toMatchObject({
      applies: true,
      bearerMunicipality: '0784',
      counterpartMunicipality: '0793',
    });
  });

  it('§ 27 (3), (4): the registered residence, or the place of stay where that is not known', () => {
    const noticed = (registeredResidence: string) => ({
      child: { birthDate: '2012-03-04', registeredResidence, placeOfStay: '0624' },
      notice: { receivedAt: '2023-05-02T09:30', receiver: { kind: 'police' } } as const,
    });
    const toResidence = counterpartOf('forward-notice-to-registered-residence', noticed('0793'), '2023-05-03');
    expect(toResidence).toMatchObject({ applies: true, counterpartMunicipality: '0793' });
    const toStay = counterpartOf('forward-notice-to-place-of-stay', noticed('not-known'), '2023-05-03');
    expect(toStay).toMatchObject({ applies: true, counterpartMunicipality: '0624' });
    expect(
      counterpartOf('forward-notice-to-registered-residence', noticed('not-known'), '2023-05-03'),
    ).not.toHaveProperty('counterpartMunicipality');
  });

  it('§ 29¹ (2): the one that is responsible for the case management, whichever other one acts', () => {
    const abused = {
      child: { birthDate: '2014-02-02', sexuallyAbused: true },
      socialInsuranceBoard: { actsOnOwnInformation: true },
      criminalProceedings: { open: false },
      localGovernment: { municipality: '0784' },
      caseManagement: { holder: '0793' },
    };
    expect(counterpartOf('notify-responsible-local-government', abused, '2022-05-08')).toMatchObject({
      applies: true,
      counterpartMunicipality: '0793',
    });
  });
});
