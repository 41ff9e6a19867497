import type { Language } from '../../model/rule/truth.ts';

// A report as a plain value: what a reader is to see, in one language and in no format. Three renderers print it.

/** A format in which a report is printed. */
export type ReportFormat = 'text' | 'md' | 'html';

/** What not every format prints. */
interface Restricted {
  /** The formats that print it; left out where all do. */
  readonly onlyIn?: readonly ReportFormat[];
}

/** The colour of something that was compared. */
export type Tone = 'changed' | 'added' | 'removed' | 'moved' | 'edited' | 'same';

/** A stretch of text; a bare string has no style. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly quiet: string }
  | { readonly positive: string }
  | { readonly warning: string }
  /** An id, a path or a digest; `full` is what it abbreviates. */
  | { readonly code: string; readonly full?: string }
  | { readonly badge: string; readonly tone: Tone }
  /** A link to the entry with this anchor; in a format that does not print the entry, a plain text. */
  | { readonly link: string; readonly to: string };

/** A text without line breaks. */
export type Text = Inline | readonly Inline[];

/** An item of a list, with a list below it. */
export interface ListItem {
  readonly text: Text;
  readonly items?: readonly ListItem[];
}

/** A share of a bar. */
export interface Share {
  readonly tone: Tone;
  readonly label: string;
  /** What the label means. */
  readonly meaning?: string;
  readonly count: number;
}

/** A cell of a matrix. */
export interface MatrixCell {
  readonly text: string;
  /** What a drawing shows in its place, line by line. */
  readonly short?: readonly string[];
  /** The number that the drawing shows; left out where it is suppressed. */
  readonly count?: number;
}

/** A stretch of two texts: in both, or only in one of them. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One of two texts that are compared. */
export interface RedlineSide {
  readonly title: string;
  /** What there is to read instead of, or beside, its text. */
  readonly remark?: string;
}

/** A filter of entries; of each group it shows those that have a chosen value as their tag of this name. */
export interface Filter {
  readonly legend: string;
  readonly groups: readonly {
    readonly name: string;
    readonly title: string;
    readonly choices: readonly {
      readonly value: string;
      readonly label: string;
      readonly tone?: Tone;
      readonly count: number;
    }[];
  }[];
}

/** An entry of a definition list: a term, a title, and what there is to read about it. */
export interface Entry extends Restricted {
  /** A provision, a line number or a day. */
  readonly term?: string;
  readonly title: Text;
  /** Its anchor. */
  readonly id?: string;
  readonly tone?: Tone;
  /** What a filter chooses it by. */
  readonly tags?: Readonly<Record<string, string>>;
  /** On a line of time: something ends on that day. */
  readonly isEnd?: true;
  readonly blocks: readonly Block[];
}

/** How entries are set. `rows`: a term beside each; `cards`: longer ones, without terms; `timeline`: days down a line. */
export type EntryStyle = 'rows' | 'cards' | 'timeline';

/** Entries below a heading of their own. */
export interface EntryGroup {
  readonly title?: string;
  /** Where it is another than that of the block. */
  readonly style?: EntryStyle;
  readonly entries: readonly Entry[];
}

/** A block of a report. */
export type Block = Restricted &
  (
    | { readonly kind: 'paragraph'; readonly text: Text }
    | { readonly kind: 'heading'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly ListItem[] }
    | { readonly kind: 'code'; readonly language: string; readonly text: string }
    | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] }
    | {
        readonly kind: 'table';
        readonly caption: string;
        readonly columns: readonly string[];
        /** The first cell of each row is its heading. */
        readonly rows: readonly (readonly Text[])[];
      }
    | {
        readonly kind: 'entries';
        readonly style: EntryStyle;
        readonly id?: string;
        readonly filter?: Filter;
        readonly groups: readonly EntryGroup[];
        /** What ends a line of time that has no known end. */
        readonly openEnd?: string;
      }
    | { readonly kind: 'bar'; readonly id: string; readonly title: string; readonly shares: readonly Share[] }
    | {
        readonly kind: 'matrix';
        /** The provisions; empty where there are none. */
        readonly term: string;
        readonly title: string;
        /** What the rows and columns are. */
        readonly axes: string;
        readonly rows: readonly string[];
        readonly columns: readonly string[];
        readonly cells: readonly (readonly (MatrixCell | undefined)[])[];
        /** What is off the diagonal. */
        readonly changes: readonly ListItem[];
        /** How its numbers are rounded. */
        readonly note?: string;
      }
    | {
        readonly kind: 'redline';
        readonly title: string;
        /** The language of the two texts. */
        readonly language: Language;
        readonly before?: RedlineSide;
        readonly after?: RedlineSide;
        readonly paragraphs: readonly (readonly Run[])[];
        readonly note?: string;
      }
  );

/** A block of one kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** A section, with a heading to which the contents lead. */
export interface ReportSection extends Restricted {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A report. */
export interface ReportDocument {
  readonly lang: Language;
  /** What the report is about: the Act. */
  readonly subject: string;
  readonly title: string;
  readonly subtitle: string;
  /** What it amounts to, in a few sentences. */
  readonly summary: readonly Text[];
  readonly sections: readonly ReportSection[];
}

/** A paragraph. */
export const paragraph = (...text: readonly Inline[]): Block => ({ kind: 'paragraph', text });

/** A block of entries without groups. */
export const entries = (style: EntryStyle, list: readonly Entry[], openEnd?: string): Block => ({
  kind: 'entries',
  style,
  groups: [{ entries: list }],
  ...(openEnd !== undefined && { openEnd }),
});

/** Blocks that only some formats print. */
export const onlyIn = (formats: readonly ReportFormat[], blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({ ...block, onlyIn: formats }));

/** Puts something between items. */
export const joinInlines = (items: readonly Inline[], between: Inline): Inline[] =>
  items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));

/** What of a list there is: leaves out what is undefined. */
export const present = <Item>(...items: readonly (Item | undefined)[]): Item[] =>
  items.filter((item) => item !== undefined);

/**
 * A report as one format prints it: without what is only in others, and with plain texts instead of links to that.
 *
 * @param format The format.
 */
export function forFormat(document: ReportDocument, format: ReportFormat): ReportDocument {
  const printed = withoutOthers(document, format) as ReportDocument;
  const anchors = new Set<string>();
  collectAnchors(printed, anchors);
  return withoutDeadLinks(printed, anchors) as ReportDocument;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const mapValues = (value: unknown, map: (part: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map(map)
    : isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, map(part)]))
      : value;

function withoutOthers(value: unknown, format: ReportFormat): unknown {
  const isPrinted = (part: unknown): boolean =>
    !isObject(part) || (part as Restricted).onlyIn === undefined || (part as Restricted).onlyIn!.includes(format);
  const own = Array.isArray(value) ? value.filter(isPrinted) : value;
  return mapValues(own, (part) => withoutOthers(part, format));
}

function collectAnchors(value: unknown, anchors: Set<string>): void {
  if (!isObject(value)) return;
  if (typeof value['id'] === 'string') anchors.add(value['id']);
  for (const part of Object.values(value)) collectAnchors(part, anchors);
}

function withoutDeadLinks(value: unknown, anchors: ReadonlySet<string>): unknown {
  if (isObject(value) && typeof value['link'] === 'string' && !anchors.has(value['to'] as string)) return value['link'];
  return mapValues(value, (part) => withoutDeadLinks(part, anchors));
}
