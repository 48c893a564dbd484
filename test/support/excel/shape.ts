/**
 * What a model class of the stand-in must look like to stand for one of Office.js's classes: the same members with the
 * same types, without what lives in the client alone. It is read off `@types/office-js`, so a misspelt property or a
 * wrong return type does not compile.
 */
type ClientOnly =
  | "context"
  | "isNullObject"
  | "load"
  | "toJSON"
  | "set"
  | "track"
  | "untrack"
  | "retrieve"
  | "ensureUnchanged"
  | "updateFromJson"
  | `on${Capitalize<string>}`;

/**
 * The host's side of a client class: results come at once, and objects are the host's own. Classes are told apart from
 * results first, since some (`Setting`, `Functions`) have a member called `value` too.
 */
export type Host<T> = T extends OfficeExtension.ClientObject
  ? { [K in Exclude<keyof T, ClientOnly>]: Host<T[K]> }
  : T extends (...args: infer A) => infer R
    ? (...args: { [I in keyof A]: HostArgument<A[I]> }) => HostReturn<R>
    : T;

type HostReturn<R> = R extends OfficeExtension.ClientObject
  ? object | null
  : R extends OfficeExtension.ClientResult<infer V>
    ? V
    : R;
type HostArgument<A> = A extends OfficeExtension.ClientObject ? object : A;

/** The members we give; the rest of the class is missing, and asking for it fails loudly. */
export type Part<T, K extends keyof Host<T>> = { [P in K]: Host<T>[P] extends object ? Loose<Host<T>[P]> : Host<T>[P] };

/** Navigation properties lead to other models, which are held to their own class where they are declared. */
type Loose<H> = H extends readonly unknown[] ? H : H extends (...args: never) => unknown ? H : object;
