import { readXmlTree, type XmlNode } from "./xmlTree";

/** What marks a record of a young person, whatever the element around it is called. */
const IDENTIFIER = /^young_?persons?_?id(?:entifier)?$/i;
const ACTIVITY = /^(?:current_?)?activity_?code$/i;
/** Between the values of one name that a record holds several times: its characteristics. */
const BETWEEN = "; ";

type Values = ReadonlyMap<string, string>;

/**
 * Makes a table of an XML file of records, as the systems of authorities write for the department (NCCIS): the names,
 * then a row for each young person, or for each of their activities where they have several. What stands above the
 * records (the period end, the authority) is in every row.
 *
 * @returns null where the text is no XML, has a document type, or holds no records
 */
export function tableFromXml(text: string): readonly (readonly string[])[] | null {
  const root = readXmlTree(text);
  const records = root === null ? [] : recordsIn(root);
  if (root === null || records.length === 0) return null;
  const isRecord = new Set(records);
  const shared = valuesOf([root], (node) => isRecord.has(node));
  const rows = records.flatMap((record) => rowsOf(record).map((row) => new Map([...shared, ...row])));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ""))];
}

/** The widest elements that hold one identifier each. */
function recordsIn(root: XmlNode): XmlNode[] {
  const identifiers = new Map<XmlNode, number>();
  countLeaves(root, IDENTIFIER, identifiers);
  const records: XmlNode[] = [];
  const visit = (node: XmlNode): void => {
    const count = identifiers.get(node) ?? 0;
    if (count === 1 && node.children.length > 0) records.push(node);
    else if (count > 1) node.children.forEach(visit);
  };
  visit(root);
  return records;
}

function countLeaves(node: XmlNode, name: RegExp, counts: Map<XmlNode, number>): number {
  const own = node.children.length === 0 && name.test(node.name) ? 1 : 0;
  const count = node.children.reduce((sum, child) => sum + countLeaves(child, name, counts), own);
  counts.set(node, count);
  return count;
}

/** A row for each activity of a record; one where it has one or none. */
function rowsOf(record: XmlNode): Values[] {
  const activities = new Map<XmlNode, number>();
  if (countLeaves(record, ACTIVITY, activities) < 2) return [valuesOf([record])];
  const blocks: XmlNode[] = [];
  const visit = (node: XmlNode): void => {
    const count = activities.get(node) ?? 0;
    if (count === 1 && node.children.length > 0) blocks.push(node);
    else if (count > 1) node.children.forEach(visit);
  };
  visit(record);
  const isBlock = new Set(blocks);
  const rest = valuesOf([record], (node) => isBlock.has(node));
  return blocks.map((block) => new Map([...rest, ...valuesOf([block])]));
}

/** What the elements below say, by name; several of one name together. */
function valuesOf(nodes: readonly XmlNode[], isLeftOut: (node: XmlNode) => boolean = () => false): Values {
  const values = new Map<string, string>();
  const visit = (node: XmlNode): void => {
    if (isLeftOut(node)) return;
    node.children.forEach(visit);
    const text = node.text.trim();
    if (node.children.length > 0 || text === "") return;
    const before = values.get(node.name);
    values.set(node.name, before === undefined ? text : `${before}${BETWEEN}${text}`);
  };
  nodes.forEach(visit);
  return values;
}
