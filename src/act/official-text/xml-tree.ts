import { SaxesParser } from 'saxes';
import { notReadable } from './not-readable.ts';

/** An element of an XML document. */
export interface XmlElement {
  /** Its name without a prefix; empty where it is of another namespace than the root. */
  readonly name: string;
  /** The namespace of the element. */
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and texts, in their order. */
  readonly children: readonly (XmlElement | string)[];
  /** The line on which its opening tag ends, from 1. */
  readonly line: number;
}

/** Consolidated acts nest twelve deep at most; nothing has a reason to go further than this. */
const DEEPEST = 32;

/**
 * Reads an XML document into a tree.
 *
 * No document type declaration is taken, so there are no entities but the five of XML itself and nothing is fetched;
 * no element is deeper than 32 levels. The caller bounds the size.
 *
 * @param text The document.
 * @returns Its root.
 * @throws LawError `not-readable` where it is not well-formed, declares a document type or goes too deep; the error
 * gives the line and column.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: (XmlElement & { readonly children: (XmlElement | string)[] })[] = [];
  let root: XmlElement | undefined;
  const refuse = (expected: string): never => {
    throw notReadable(`${expected}; line ${parser.line}, column ${parser.columnIndex + 1}`);
  };
  parser.on('error', () => refuse('well-formed XML without named entities of its own'));
  parser.on('doctype', () => refuse('XML without a document type declaration'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length === DEEPEST) refuse(`XML no deeper than ${DEEPEST} elements`);
    const element = {
      name: uri === (root?.namespace ?? uri) ? local : '',
      namespace: uri,
      attributes: new Map(Object.values(attributes).map((attribute) => [attribute.name, attribute.value])),
      children: [],
      line: parser.line,
    };
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (content: string): void => {
    open.at(-1)?.children.push(content);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root ?? refuse('an XML document');
}
