import type { Issue } from "../../issues/issue";

/** Issues without the numbers of people in them: beside the figures such a number could give a hidden count away. */
export function withholdCounts(issues: readonly Issue[]): readonly Issue[] {
  return issues.map((one) => {
    const params: Record<string, unknown> = { ...one.params };
    for (const name of ["people", "rows", "stated", "counted"]) if (name in params) params[name] = null;
    return { ...one, params } as Issue;
  });
}
