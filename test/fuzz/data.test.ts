import fc from 'fast-check';
import { caseDataJsonSchema, readCaseData } from '../../src/assessment/data-processing/case-data-sheet.ts';
import { mayProcess } from '../../src/assessment/data-processing/may-process.ts';
import {
  disabilityScreeningJsonSchema,
  readDisabilityScreeningData,
} from '../../src/rules/chapter-06-child-in-need-of-assistance/section-27-2.data.ts';
import { knock, type Said } from './fuzz-target.ts';
import { loose, passed } from './hostile.ts';
import { made, mutantsOf } from './mutants.ts';

const at = loose(fc.constantFrom('2023-05-02', '2025-01-10', '2025-02-01T10:00', '2027-01-01'));

const sheets = mutantsOf([
  { generalData: { name: 'Mari' }, disability: { degree: 'severe', kind: null } },
  { generalData: [1, 2], debts: { mayAffectChildsWellbeing: true, data: 'none' } },
  { health: { mayAffectChildsWellbeing: true, data: { diagnosis: 'F84.0' } } },
]);
const subject = loose(fc.constantFrom('child', 'parent', 'family-member', 'network-member'));

knock('readCaseData reads any data sheet or refuses it', fc.tuple(sheets, subject, at), ([sheet, of, on]): Said => {
  const options = { subject: passed(of), at: passed(on) };
  caseDataJsonSchema(options);
  readCaseData(made(sheet), options);
  return [];
});

const screenings = mutantsOf([
  {
    child: { givenName: 'Mari', surname: 'Maasikas', dateOfDeath: '2024-01-01', residence: null },
    disability: { established: true, degree: 'severe', duration: 'a year', rareDiseaseAllowanceGranted: false },
    parentsOrGuardians: [{ name: 'Malle', residence: 'Tartu' }, {}],
    legalPersons: [{ registryCode: '90000000', contactDetails: 'a@example.org' }],
  },
  { child: { personalIdentificationCode: '1' }, disability: { established: false } },
]);
const basis = loose(fc.constantFrom('application-filed', 'data-forwarded', 'lasting-support-need'));

knock(
  'readDisabilityScreeningData reads any data or refuses them',
  fc.tuple(screenings, basis, at),
  ([data, on, day]): Said => {
    const options = { basis: passed(on), at: passed(day) };
    disabilityScreeningJsonSchema(options);
    readDisabilityScreeningData(made(data), options);
    return [];
  },
);

const questions = mutantsOf([
  ...['local-government', 'social-insurance-board', 'involved-party'].map((processor) => ({
    processor,
    subject: 'parent',
    category: '§ 34² (4) 2)',
    task: 'need-assessment',
    necessary: true,
    mayAffectChildsWellbeing: true,
    at: '2025-02-01',
  })),
  { at: '2025-02-01', category: 'health' },
  { at: '2024-02-01', category: 'other', subject: 'other' },
]);

knock(
  'mayProcess answers any question or refuses it, and tells no value',
  questions,
  (question): Said => [JSON.stringify(mayProcess(made(question) as never))],
);
