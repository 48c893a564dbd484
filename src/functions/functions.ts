// Each waits for its answers, which are most of core: the same page opens the pane, and that must not wait for them.

/**
 * Gives the last day that a milestone's words allow: "By December 2026" is 31 December 2026. Format the cell as a date.
 * @customfunction DUE
 * @param text The milestone as written in the plan, or a range of them.
 * @param [asAt] A date to count from where the words give no year: with 1 April 2026, "by March" is 31 March 2027.
 * @returns The due date, for each cell of the range.
 */
export async function due(text: unknown[][], asAt?: unknown): Promise<unknown[][]> {
  const { dueDays } = await import("./answers");
  return dueDays(text, asAt);
}

/**
 * Gives the RAG status of a milestone by the Strict rules: Complete, Red, Amber, Green, or Grey where it cannot be judged.
 * @customfunction RAG
 * @volatile
 * @param milestone The milestone as written in the plan, or a range of them.
 * @param [progress] What is said of the progress, in a range of the same shape.
 * @param [asAt] The date to judge on. Left out, it is today.
 * @returns The status as a word, for each cell of the range.
 */
export async function rag(milestone: unknown[][], progress?: unknown[][], asAt?: unknown): Promise<unknown[][]> {
  const { ratings } = await import("./answers");
  return ratings({ milestone, progress, asAt });
}

/**
 * Gives the reason for a milestone's RAG status in one sentence, such as "Red: due 31 Dec 2025, 90 days overdue".
 * @customfunction WHY
 * @volatile
 * @param milestone The milestone as written in the plan, or a range of them.
 * @param [progress] What is said of the progress, in a range of the same shape.
 * @param [asAt] The date to judge on. Left out, it is today.
 * @returns The reason, for each cell of the range.
 */
export async function why(milestone: unknown[][], progress?: unknown[][], asAt?: unknown): Promise<unknown[][]> {
  const { reasons } = await import("./answers");
  return reasons({ milestone, progress, asAt });
}

CustomFunctions.associate("DUE", due);
CustomFunctions.associate("RAG", rag);
CustomFunctions.associate("WHY", why);
