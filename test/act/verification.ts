import type { ProvisionStatus, Verification } from '../../src/act/verify-text.ts';

/** The provisions that have a status, in the order of the Act. */
export function having(verification: Verification, status: ProvisionStatus): string[] {
  return verification.provisions.filter((provision) => provision.status === status).map(({ reference }) => reference);
}

/** What is not the same, by its status. */
export function others({ provisions }: Verification): Readonly<Record<string, string>> {
  const changed = provisions.filter(({ status }) => status !== 'same');
  return Object.fromEntries(changed.map(({ reference, status }) => [reference, status]));
}
