import { badArgument, HostError, notFound, StandInGap } from "./hostError";
import type { WireAction, WireArguments, WireQuery, WireRequest, WireResponse } from "./wire";

type Members = Readonly<Record<string, unknown>>;

/** Kept from batch to batch: the objects the client asked the host to remember. */
export interface KeptReferences {
  readonly objects: Map<string, object>;
  last: number;
}

/** What a batch did, for the log, and where it is to break. */
export interface BatchWatch {
  /** Called before each action that changes the workbook; may throw to break the batch there. */
  beforeWrite(name: string): void;
  called(name: string): void;
}

interface Batch {
  readonly request: WireRequest;
  readonly root: object;
  readonly refs: KeptReferences;
  readonly watch: BatchWatch;
  readonly made: Map<number, object | null>;
  readonly toKeep: Set<number>;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const membersOf = (object: object): Members => object as Members;

function has(object: object, name: string): boolean {
  for (let link: object | null = object; link !== null && link !== Object.prototype;) {
    if (Object.hasOwn(link, name)) return true;
    link = Object.getPrototypeOf(link) as object | null;
  }
  return false;
}

function nameOf(object: object): string {
  return object.constructor.name.replace(/Model$/, "");
}

/**
 * Runs one batch as Excel does: action by action, stopping at the first refusal, with what was done before it left
 * done. A member that no model has is a {@link StandInGap}, which ends the test.
 */
export function execute(request: WireRequest, root: object, refs: KeptReferences, watch: BatchWatch): WireResponse {
  const batch: Batch = { request, root, refs, watch, made: new Map(), toKeep: new Set() };
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run(action, batch) ?? null });
      if (action.ActionType === 5) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message, status } = error;
      const refused = {
        Code: code,
        Message: message,
        HttpStatusCode: status,
        Location: action.Name,
        ActionIndex: index,
      };
      return { Error: refused, Results: results, TraceIds: traces };
    }
  }
  return { Error: null, Results: results, TraceIds: traces };
}

function run(action: WireAction, batch: Batch): unknown {
  if (action.ActionType === 5) return null;
  const object = resolve(action.ObjectPathId, batch);
  const name = camel(action.Name ?? "");
  switch (action.ActionType) {
    case 1:
      return identify(object, action.ObjectPathId, batch);
    case 2:
      return object === null ? null : query(object, action.QueryInfo ?? {});
    case 3:
      return invoke(object, name, action, batch);
    case 4:
      return assign(object, name, argumentsOf(action.ArgumentInfo, batch)[0], batch);
    default:
      throw new StandInGap(`action type ${action.ActionType}`);
  }
}

/** Null makes `isNullObject`; an id or a reference re-targets the client's path for later batches. */
function identify(object: object | null, pathId: number, batch: Batch): unknown {
  if (object === null) return null;
  const identity: Record<string, unknown> = {};
  if (has(object, "id")) identity["Id"] = membersOf(object)["id"];
  if (batch.toKeep.has(pathId)) {
    batch.refs.last += 1;
    const reference = `r${batch.refs.last}`;
    batch.refs.objects.set(reference, object);
    identity["_ReferenceId"] = reference;
  }
  return identity;
}

/** Methods that change nothing, as `Class.method`; worksheet functions only calculate. */
const READING_METHOD = /^\w+\.(?:get|suspend|_)|^Functions\./;

function invoke(object: object | null, name: string, action: WireAction, batch: Batch): unknown {
  if (name === "_KeepReference") {
    batch.toKeep.add(action.ObjectPathId);
    return null;
  }
  const given = argumentsOf(action.ArgumentInfo, batch);
  if (name === "_RemoveReference") return batch.refs.objects.delete(String(given[0])) ? null : null;
  if (/^_(?:Unr|R)egister/.test(name)) return null;
  if (object === null) return { _IsNull: true };
  noteCall(object, name, batch);
  return call(object, name, given);
}

function noteCall(object: object, name: string, { watch }: Batch): void {
  const call = `${nameOf(object)}.${name}()`;
  if (!READING_METHOD.test(call)) watch.beforeWrite(call);
  watch.called(call);
}

function assign(object: object | null, name: string, value: unknown, batch: Batch): null {
  if (object === null) throw badArgument();
  if (!has(object, name)) throw new StandInGap(`${nameOf(object)}.${name}`);
  batch.watch.beforeWrite(`${nameOf(object)}.${name}`);
  batch.watch.called(`${nameOf(object)}.${name}=`);
  Reflect.set(object, name, value);
  return null;
}

function resolve(id: number, batch: Batch): object | null {
  const known = batch.made.get(id);
  if (known !== undefined) return known;
  const made = build(id, batch);
  batch.made.set(id, made);
  return made;
}

const INTERNAL_SERVICE: object = new Proxy({}, { get: () => () => null, has: () => true });

function build(id: number, batch: Batch): object | null {
  const path = batch.request.ObjectPaths[id];
  if (path === undefined) throw new HostError("InvalidObjectPath", "The object path is not known.");
  if (path.ObjectPathType === 1) return batch.root;
  if (path.ObjectPathType === 2) return INTERNAL_SERVICE;
  if (path.ObjectPathType === 6) {
    const kept = batch.refs.objects.get(path.Name);
    if (kept === undefined) throw new HostError("InvalidReference", "This reference is not valid.", 404);
    return kept;
  }
  const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId, batch);
  if (parent === null || path.ObjectPathType === 7) return null;
  const name = camel(path.Name);
  if (path.ObjectPathType === 5) return asObject(call(parent, "getItem", argumentsOf(path.ArgumentInfo, batch)));
  if (path.ObjectPathType === 4) {
    if (!has(parent, name)) throw new StandInGap(`${nameOf(parent)}.${name}`);
    return asObject(membersOf(parent)[name]);
  }
  noteCall(parent, name, batch);
  return asObject(call(parent, name, argumentsOf(path.ArgumentInfo, batch)));
}

function asObject(value: unknown): object | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "object") return value;
  throw new StandInGap("object for a path that leads to a plain value");
}

/** Calls a method; `getXOrNullObject` falls back on `getX`, whose "not found" then becomes null. */
function call(object: object, name: string, given: readonly unknown[]): unknown {
  const own = membersOf(object)[name];
  if (typeof own === "function") return Reflect.apply(own, object, given);
  const plain = name.replace(/OrNullObject$/, "");
  const method = membersOf(object)[plain];
  if (plain === name || typeof method !== "function") throw new StandInGap(`${nameOf(object)}.${name}()`);
  try {
    return Reflect.apply(method, object, given);
  } catch (error) {
    if (error instanceof HostError && error.code === notFound().code) return null;
    throw error;
  }
}

function argumentsOf(info: WireArguments | undefined, batch: Batch): unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => substitute(value, references[index], batch));
}

function substitute(value: unknown, reference: unknown, batch: Batch): unknown {
  if (Array.isArray(value) && Array.isArray(reference)) {
    return value.map((inner, index) => substitute(inner, reference[index], batch));
  }
  if (typeof reference === "number" && reference > 0) return resolve(reference, batch);
  return value ?? undefined;
}

function query(object: object, { Select = [], Expand = [], Top, Skip = 0 }: WireQuery): unknown {
  const wanted = [...Select, ...Expand];
  const select = wanted.length === 0 ? ["*"] : wanted;
  const items = has(object, "items") ? membersOf(object)["items"] : undefined;
  if (!Array.isArray(items)) return pick(object, select);
  const page = (items as object[]).slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { _Items: page.map((item) => pick(item, select)) };
}

function scalarsOf(object: object): readonly string[] {
  const { scalars } = object.constructor as unknown as { scalars?: readonly string[] };
  if (scalars === undefined) throw new StandInGap(`load() of everything on ${nameOf(object)}`);
  return scalars;
}

function pick(object: object, select: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = has(object, "id") ? { Id: membersOf(object)["id"] } : {};
  const wanted = new Map<string, string[]>();
  for (const path of select) {
    const [head = "", ...rest] = path.split(/[/.]/);
    const deeper = rest.length > 0 ? [rest.join("/")] : [];
    wanted.set(camel(head), [...(wanted.get(camel(head)) ?? []), ...deeper]);
  }
  for (const [name, deeper] of wanted) {
    if (name === "*") {
      for (const scalar of scalarsOf(object)) out[pascal(scalar)] = membersOf(object)[scalar];
      continue;
    }
    if (!has(object, name)) throw new StandInGap(`${nameOf(object)}.${name}`);
    const value = membersOf(object)[name];
    out[pascal(name)] = isModel(value) ? query(value, { Select: deeper }) : (value ?? null);
  }
  return out;
}

/** Whether a member is an object of the host (to be queried further), not a plain value such as a matrix. */
function isModel(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
