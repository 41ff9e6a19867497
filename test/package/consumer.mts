// The types of the packed library as a consumer meets them, in ECMAScript modules and, under another name, in CommonJS.
import { type Assessment, assess, isLawError, type Screening, screen, type Truth } from 'lasteks';
import { compareNorms, compareTexts } from 'lasteks/compare';
import { assessFrom, type LiveAssessment } from 'lasteks/live';
import { certainOperators } from 'lasteks/operators';
import { readScenarios, runScenario } from 'lasteks/scenarios';
import { readWording } from 'lasteks/texts';

const answer: Assessment = assess({ child: { birthDate: '2012-03-04' } }, { at: '2023-05-02' });
const truth: Truth | undefined = answer.norms['notify-danger']?.applies;
const screening: Screening = screen({ role: 'neither' }, { at: '2023-05-02' });
const live: Promise<LiveAssessment> = assessFrom({}, {}, { at: '2023-05-02' });
// @ts-expect-error a fact that is none
assess({ child: { birthday: '2012-03-04' } }, { at: '2023-05-02' });
// @ts-expect-error no clock: the moment has to be given
assess({});
export const all: unknown = [
  truth,
  screening.barred,
  live,
  isLawError(undefined),
  certainOperators,
  compareNorms('2016', '2023').counts,
  compareTexts(readWording(''), readWording('')).same,
  readScenarios([]).map(runScenario),
];
