import { FIRST_ID_CODE, type CodedIds, type PersonKey } from "./personIds";

/** Persons by identifier. */
export interface PersonIndex {
  /** Who has an identifier; undefined for one that nobody has, and for none. */
  readonly find: (key: PersonKey | undefined) => number | undefined;
  readonly forEach: (visit: (person: number, key: PersonKey) => void) => void;
}

/** @param personOf by the code of an identifier; below 0 where it is nobody's */
export function personIndex(ids: CodedIds, personOf: Int32Array): PersonIndex {
  return {
    find(key) {
      const person = key === undefined ? undefined : personOf[ids.codeOf(key) ?? -1];
      return person === undefined || person < 0 ? undefined : person;
    },
    forEach(visit) {
      for (let code = FIRST_ID_CODE; code < personOf.length; code++) {
        const person = personOf[code] ?? -1;
        if (person >= 0) visit(person, ids.keyOf(code));
      }
    },
  };
}
