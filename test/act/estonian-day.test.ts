import { expect, it } from 'vitest';
import { estonianDay } from '../../src/act/estonian-day.ts';

const withSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

it('a day takes the ending of its case after the stem of the month, and no line is broken after its number', () => {
  const months = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}-09`);
  expect(months.map((day) => withSpaces(estonianDay(day, 'l')))).toEqual([
    '9. jaanuaril 2027',
    '9. veebruaril 2027',
    '9. märtsil 2027',
    '9. aprillil 2027',
    '9. mail 2027',
    '9. juunil 2027',
    '9. juulil 2027',
    '9. augustil 2027',
    '9. septembril 2027',
    '9. oktoobril 2027',
    '9. novembril 2027',
    '9. detsembril 2027',
  ]);
  expect((['', 'lt', 'st', 'ni'] as const).map((ending) => withSpaces(estonianDay('2016-01-31', ending)))).toEqual([
    '31. jaanuari 2016',
    '31. jaanuarilt 2016',
    '31. jaanuarist 2016',
    '31. jaanuarini 2016',
  ]);
  expect(estonianDay('2016-01-31')).toContain('31.\u00a0');
});
