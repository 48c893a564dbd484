import { describeAudit, describeNarrowed, type CohortSummary } from "../core";
import { CommandFailure } from "./commandFailure";

/**
 * The figures as they are, where they may go into what they were asked for.
 *
 * @throws CommandFailure exit code 1 where they are for the public and a small count was not shown to stay hidden
 */
export function provedFigures(summary: CohortSummary): CohortSummary {
  const { audit, audience, threshold } = summary;
  if (audience !== "public" || (audit !== null && audit.notProved === 0)) return summary;
  const found =
    audit === null
      ? ["Not for publication: the figures were not checked."]
      : [describeAudit(audit, threshold), ...audit.narrowed.map(describeNarrowed)];
  throw new CommandFailure(1, ["No pack for the public was written.", ...found].join(" "));
}
