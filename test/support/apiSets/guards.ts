import ts from "typescript";
import { isAtLeast, type ApiSet } from "./apiSetOf";

/** The names under which the product asks for a set: Office's own, and `hasExcelApi` of src/excel. */
function isQuestionFor(call: ts.CallExpression, wanted: ApiSet): boolean {
  const callee = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();
  const [first, second] = call.arguments.map((argument) => (ts.isStringLiteral(argument) ? argument.text : ""));
  if (callee === "hasExcelApi") return wanted.name === "ExcelApi" && isAtLeast(first ?? "", wanted.version);
  return callee === "isSetSupported" && first === wanted.name && isAtLeast(second ?? "", wanted.version);
}

/** Whether a condition can only be true where the set is there: the question, or one joined to others by `&&`. */
function implies(condition: ts.Expression, wanted: ApiSet): boolean {
  if (ts.isParenthesizedExpression(condition)) return implies(condition.expression, wanted);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return implies(condition.left, wanted) || implies(condition.right, wanted);
  }
  return ts.isCallExpression(condition) && isQuestionFor(condition, wanted);
}

function isNot(condition: ts.Expression, wanted: ApiSet): boolean {
  return (
    ts.isPrefixUnaryExpression(condition) &&
    condition.operator === ts.SyntaxKind.ExclamationToken &&
    implies(condition.operand, wanted)
  );
}

/** Whether a statement always leaves: `return`, `throw`, or a block that ends in one. */
function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

function isGuardedBy(parent: ts.Node, child: ts.Node, wanted: ApiSet): boolean {
  if (ts.isIfStatement(parent)) return parent.thenStatement === child && implies(parent.expression, wanted);
  if (ts.isConditionalExpression(parent)) return parent.whenTrue === child && implies(parent.condition, wanted);
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return parent.right === child && implies(parent.left, wanted);
  }
  if (!ts.isBlock(parent)) return false;
  const before = parent.statements.slice(0, parent.statements.indexOf(child as ts.Statement));
  return before.some((line) => ts.isIfStatement(line) && isNot(line.expression, wanted) && leaves(line.thenStatement));
}

/**
 * Whether a use of Office stands where the set is known to be there: inside an `if`, a `? :` or a `&&` that asks for
 * it, behind an early `return` of those without it, or in a function that is called from such places alone.
 */
export function isGuarded(use: ts.Node, wanted: ApiSet, checker: ts.TypeChecker): boolean {
  for (let node = use; !ts.isSourceFile(node); node = node.parent) {
    if (isGuardedBy(node.parent, node, wanted)) return true;
    if (ts.isFunctionDeclaration(node) && areAllCallsGuarded(node, wanted, checker)) return true;
  }
  return false;
}

/** Only for functions that their own file alone can call. */
function areAllCallsGuarded(declared: ts.FunctionDeclaration, wanted: ApiSet, checker: ts.TypeChecker): boolean {
  const isExported = declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  const { name } = declared;
  if (isExported || name === undefined) return false;
  const symbol = checker.getSymbolAtLocation(name);
  const uses: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && checker.getSymbolAtLocation(node) === symbol) uses.push(node);
    ts.forEachChild(node, visit);
  };
  visit(declared.getSourceFile());
  return uses.length > 0 && uses.every((use) => !isInside(use, declared) && isGuarded(use, wanted, checker));
}

function isInside(node: ts.Node, container: ts.Node): boolean {
  return node.pos >= container.pos && node.end <= container.end;
}
