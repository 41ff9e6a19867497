import { describe, expect, test } from 'vitest';
import { atEndOf, atInstant, currentTime, dayOf, formatTime, fromDay } from '../../../src/cli/terminal/dates.ts';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a date in Estonian has its case ending', () => {
  test.each([
    ['2023-01-02', 'esmaspäeval, 2. jaanuaril 2023', 'esmaspäevalt, 2. jaanuarilt 2023'],
    ['2023-02-07', 'teisipäeval, 7. veebruaril 2023', 'teisipäevalt, 7. veebruarilt 2023'],
    ['2023-03-01', 'kolmapäeval, 1. märtsil 2023', 'kolmapäevalt, 1. märtsilt 2023'],
    ['2023-04-06', 'neljapäeval, 6. aprillil 2023', 'neljapäevalt, 6. aprillilt 2023'],
    ['2023-05-12', 'reedel, 12. mail 2023', 'reedelt, 12. mailt 2023'],
    ['2023-06-24', 'laupäeval, 24. juunil 2023', 'laupäevalt, 24. juunilt 2023'],
    ['2023-07-30', 'pühapäeval, 30. juulil 2023', 'pühapäevalt, 30. juulilt 2023'],
    ['2023-08-21', 'esmaspäeval, 21. augustil 2023', 'esmaspäevalt, 21. augustilt 2023'],
    ['2023-09-05', 'teisipäeval, 5. septembril 2023', 'teisipäevalt, 5. septembrilt 2023'],
    ['2023-10-04', 'kolmapäeval, 4. oktoobril 2023', 'kolmapäevalt, 4. oktoobrilt 2023'],
    ['2023-11-16', 'neljapäeval, 16. novembril 2023', 'neljapäevalt, 16. novembrilt 2023'],
    ['2024-12-31', 'teisipäeval, 31. detsembril 2024', 'teisipäevalt, 31. detsembrilt 2024'],
  ])('%s: %s', (day, on, from) => {
    expect(spaced(atEndOf(day, 'et'))).toBe(`${on} kell 24:00`);
    expect(spaced(fromDay(day, 'et'))).toBe(from);
  });

  test('a date alone is in the nominative', () => {
    expect(spaced(formatTime('2023-09-01T08:05', 'et'))).toBe('reede, 1. september 2023 kell 08:05');
    expect(spaced(formatTime('2023-09-01', 'et'))).toBe('reede, 1. september 2023');
  });
});

test('a date in English has its day of the week, and one form for all uses', () => {
  expect(spaced(formatTime('2023-09-01T08:05', 'en'))).toBe('Fri 1 September 2023 08:05');
  expect(spaced(formatTime('2023-05-12', 'en'))).toBe('Fri 12 May 2023');
  expect(spaced(fromDay('2023-12-24', 'en'))).toBe('Sun 24 December 2023');
  expect(spaced(atEndOf('2023-12-27', 'en'))).toBe('Wed 27 December 2023 24:00');
});

test('an instant is shown by the clock of Estonia', () => {
  expect(spaced(atInstant('2023-10-30T15:00:00Z', 'en'))).toBe('Mon 30 October 2023 17:00');
  expect(spaced(atInstant('2023-10-27T18:00:00+03:00', 'et'))).toBe('reedel, 27. oktoobril 2023 kell 18:00');
});

test('an instant in the hour that the clock shows twice has its offset, and no other has', () => {
  expect(spaced(atInstant('2023-10-29T03:30:00+03:00', 'en'))).toBe('Sun 29 October 2023 03:30 (UTC+3)');
  expect(spaced(atInstant('2023-10-29T03:30:00+02:00', 'et'))).toBe(
    'pühapäeval, 29. oktoobril 2023 kell 03:30 (UTC+2)',
  );
  expect(spaced(atInstant('2023-10-29T04:00:00+02:00', 'en'))).toBe('Sun 29 October 2023 04:00');
});

test('the current time is shown to the second, with the offset of Estonia', () => {
  expect(currentTime(Date.UTC(2023, 4, 2, 7, 0, 0, 999))).toBe('2023-05-02T10:00:00+03:00');
  expect(currentTime(Date.UTC(2024, 0, 1, 21, 59, 59))).toBe('2024-01-01T23:59:59+02:00');
});

test('the day of a time is the civil day in Estonia', () => {
  expect(dayOf('2024-12-31T23:00:00Z')).toBe('2025-01-01');
  expect(dayOf('2024-12-31T23:00')).toBe('2024-12-31');
  expect(dayOf('2024-12-31')).toBe('2024-12-31');
});
