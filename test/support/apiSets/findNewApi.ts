import ts from "typescript";
import { apiSetOf, isAtLeast, type ApiSet } from "./apiSetOf";
import { isGuarded } from "./guards";

/** A use of an Office member that the manifest's sets do not promise. */
export interface NewApi {
  /** `file:line`, 1-based. */
  readonly at: string;
  readonly member: string;
  readonly set: ApiSet;
}

/** An Office member as it is used in a file. */
interface Use {
  readonly node: ts.Node;
  readonly member: string;
  readonly symbol: ts.Symbol | undefined;
}

/**
 * Every use, in these files of a program, of an Office member that is newer than `promised` (set name -> version) and
 * does not stand behind a question for its set. Members are found where they are named, where an object literal or a
 * destructuring names them, and in the texts of `load("...")`.
 */
export function findNewApi(
  program: ts.Program,
  files: readonly string[],
  promised: Readonly<Record<string, string>>,
): NewApi[] {
  const checker = program.getTypeChecker();
  const found: NewApi[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not in the program`);
    const visit = (node: ts.Node): void => {
      for (const use of usesIn(node, checker)) {
        const set = apiSetOf(use.symbol);
        if (set === null || isAtLeast(promised[set.name] ?? "0.0", set.version)) continue;
        if (isGuarded(use.node, set, checker)) continue;
        const { line } = source.getLineAndCharacterOfPosition(use.node.getStart());
        found.push({ at: `${file}:${line + 1}`, member: use.member, set });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function usesIn(node: ts.Node, checker: ts.TypeChecker): Use[] {
  if (ts.isPropertyAccessExpression(node)) {
    return [{ node, member: node.getText(), symbol: checker.getSymbolAtLocation(node.name) }];
  }
  if (ts.isObjectLiteralExpression(node)) return namedIn(node, checker.getContextualType(node), checker);
  if (ts.isObjectBindingPattern(node)) return namedIn(node, checker.getTypeAtLocation(node), checker);
  if (ts.isCallExpression(node)) return [...calledIn(node, checker), ...loadedIn(node, checker)];
  return [];
}

/** Of a method with several forms, the one that is called. */
function calledIn(node: ts.CallExpression, checker: ts.TypeChecker): Use[] {
  const declaration = checker.getResolvedSignature(node)?.declaration;
  const symbol = declaration === undefined ? undefined : ({ declarations: [declaration] } as unknown as ts.Symbol);
  return [{ node, member: node.expression.getText(), symbol }];
}

/** The properties that an object literal or a destructuring names. */
function namedIn(
  node: ts.ObjectLiteralExpression | ts.ObjectBindingPattern,
  type: ts.Type | undefined,
  checker: ts.TypeChecker,
): Use[] {
  if (type === undefined) return [];
  const entries: readonly (ts.ObjectLiteralElementLike | ts.BindingElement)[] = ts.isObjectLiteralExpression(node)
    ? node.properties
    : node.elements;
  return entries.flatMap((entry) => {
    const named = ts.isBindingElement(entry) ? (entry.propertyName ?? entry.name) : entry.name;
    if (named === undefined || !ts.isIdentifier(named)) return [];
    return [{ node: entry, member: named.text, symbol: propertyOf(type, named.text, checker) }];
  });
}

/** The properties in the text of a `load("a,b/c")`. */
function loadedIn(node: ts.CallExpression, checker: ts.TypeChecker): Use[] {
  const { expression: callee } = node;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "load") return [];
  const texts = node.arguments.flatMap((argument) => {
    if (ts.isStringLiteral(argument)) return [argument.text];
    return ts.isArrayLiteralExpression(argument)
      ? argument.elements.flatMap((element) => (ts.isStringLiteral(element) ? [element.text] : []))
      : [];
  });
  const loaded = checker.getTypeAtLocation(callee.expression);
  return texts
    .flatMap((text) => text.split(","))
    .flatMap((path) => {
      let type: ts.Type | undefined = loaded;
      return path
        .trim()
        .split(/[/.]/)
        .map((name) => {
          const symbol: ts.Symbol | undefined = propertyOf(type, name, checker);
          type = symbol === undefined ? undefined : elementOf(checker.getTypeOfSymbol(symbol), checker);
          return { node, member: `load("${path.trim()}")`, symbol };
        });
    });
}

function propertyOf(type: ts.Type | undefined, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  return type === undefined ? undefined : checker.getPropertyOfType(checker.getNonNullableType(type), name);
}

/** What `items` holds, for `items/name`. */
function elementOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
}
