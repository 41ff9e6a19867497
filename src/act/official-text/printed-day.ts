const MONTH = '(?:0[1-9]|1[0-2])';
const DAY_OF_MONTH = '(?:0[1-9]|[12]\\d|3[01])';
const ESTONIAN_DAY = new RegExp(`^(${DAY_OF_MONTH})\\.(${MONTH})\\.(\\d{4})$`, 'u');
/** A day of XML may carry a zone, which does not change the day. */
const XML_DAY = new RegExp(`^(\\d{4}-${MONTH}-${DAY_OF_MONTH})(?:Z|[+-]\\d{2}:\\d{2})?$`, 'u');

/**
 * Reads a day as Estonian texts print it, `01.04.2023`.
 *
 * @param text The day alone.
 * @returns The day, `YYYY-MM-DD`, checked by its form; `undefined` where the text is none.
 */
export function readPrintedDay(text: string): string | undefined {
  const [, day, month, year] = ESTONIAN_DAY.exec(text) ?? [];
  return day && `${year}-${month}-${day}`;
}

/**
 * Reads a day as the XML writes it, `2024-12-31` or `2024-12-31+02:00`.
 *
 * @param text The day alone.
 * @returns The day, `YYYY-MM-DD`, checked by its form; `undefined` where the text is none.
 */
export function readXmlDay(text: string): string | undefined {
  return XML_DAY.exec(text.trim())?.[1];
}

/**
 * Writes a day as Estonian texts print it.
 *
 * @param day The day, `YYYY-MM-DD`.
 * @returns The day, `DD.MM.YYYY`.
 */
export function printDay(day: string): string {
  return day.split('-').reverse().join('.');
}
