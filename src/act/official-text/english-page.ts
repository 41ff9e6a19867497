import { isChildProtectionAct } from './title.ts';

/** The fields under the title of an act. */
const FIELD = /^(?:Issuer|Type|In force from|In force until|Translation published) ?:/u;

/** Where the text of an act begins. */
const FIRST_BLOCK = /^(?:Chapter\s+\d|§\s*\d+\.)/iu;

/** What begins a numbered part of an act. */
const PART = /^(?:§\s*\d+\S{0,3}\.|\(\s?\d+\S{0,2}\s?\)|\d+\S{0,2}\s?\))/u;

/** What the site puts around an act: the size of its letters, and what else can be done with the page. */
const CONTROL =
  /^(?:text size\b|(?:print|share|save|download|menu|search|help|contents|feedback|contacts?|top|up|back to top|top of page|to the top)$|[A-Z+−–-]{1,3}(?: [A-Z+−–-]{1,3})*$)/iu;

/** How a sentence, a clause or an amendment mark ends. */
const END_OF_LAW = /[.;:\]]$|, (?:or|and)$/u;

/**
 * Leaves out of a page that a reader copied what the site has put around the act: menus and "Text size:" above the title,
 * such lines among the fields under it, and what comes below the last paragraph. A value of a field that was copied onto a
 * line of its own is put back behind its field.
 *
 * What comes below is left out only where it reads like no law, that is where its paragraph ends as no sentence, clause or
 * mark does; anything else stays, so that a paragraph added to an act is seen.
 *
 * @param lines The page, line by line, with single spaces.
 * @returns As many lines; those that are not of the act are empty.
 */
export function actOnPage(lines: readonly string[]): readonly string[] {
  const act = [...lines];
  const field = act.findIndex((line) => FIELD.test(line));
  if (field < 0) return act;
  const title = titleAbove(act, field);
  if (title !== undefined) act.fill('', 0, title);
  const begin = act.findIndex((line, index) => index > field && FIRST_BLOCK.test(line));
  const endOfHeader = begin < 0 ? act.length : begin;
  for (let at = field; at < endOfHeader; at += 1) {
    if (CONTROL.test(act[at]!)) act[at] = '';
    if (FIELD.test(act[at]!) && act[at]!.endsWith(':')) putBackValue(act, at, endOfHeader);
  }
  for (let at = title ?? field; at < field; at += 1) if (CONTROL.test(act[at]!)) act[at] = '';
  const below = belowTheAct(act);
  return below === undefined ? act : act.fill('', below);
}

/** The line of the title: that of the Act, else the last above the fields that is not the site's. */
function titleAbove(lines: readonly string[], field: number): number | undefined {
  const above = lines.slice(0, field);
  const ofAct = above.findLastIndex((line) => isChildProtectionAct(line));
  const title =
    ofAct >= 0 ? ofAct : above.findLastIndex((line) => line !== '' && !CONTROL.test(line) && !line.endsWith(':'));
  return title < 0 ? undefined : title;
}

function putBackValue(lines: string[], field: number, end: number): void {
  let value = field + 1;
  while (lines[value] === '') value += 1;
  if (value >= end || FIELD.test(lines[value]!) || CONTROL.test(lines[value]!)) return;
  lines[field] += lines[value]!;
  lines[value] = '';
}

/** The first line below the last paragraph of the act. */
function belowTheAct(lines: readonly string[]): number | undefined {
  const last = lines.findLastIndex((line) => PART.test(line));
  if (last < 0) return undefined;
  let begin: number | undefined;
  for (let at = last + 1; at <= lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line !== '' && CONTROL.test(line)) return at;
    if (line !== '') begin ??= lines[at - 1] === '' ? at : undefined;
    else if (begin !== undefined && !END_OF_LAW.test(lines[at - 1]!)) return begin;
    else begin = undefined;
  }
  return undefined;
}
