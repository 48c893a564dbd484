import { dateInWords } from "../../../dates/dateInWords";
import { describeDays } from "../../../dates/describeDate";
import { addDays } from "../../../dates/isoDate";
import { STATUS_LOOKS, STATUS_ORDER } from "../../../rag/status";
import type { Status } from "../../../rag/types";
import { DUE_BANDS, DUE_NEXT_DAYS } from "../dueBands";
import type { PackFigures } from "../packFigures";
import { counted, grouped, listed, sentence } from "./packWords";

/**
 * Up to five sentences for a covering report: how many of which status, what changed, what is overdue, what has no day,
 * what falls due. They say what the figures say and no more; what would say nothing is left out.
 */
export function summarySentences(figures: PackFigures): readonly string[] {
  return [
    statusSentence(figures),
    ...changeSentence(figures),
    ...overdueSentence(figures),
    ...undatedSentence(figures),
    ...dueSentence(figures),
  ];
}

/** A status in a sentence: by our own words for it, else by the council's in quotes, whatever part of speech they are. */
function isOurs(status: Status, { labels }: PackFigures): boolean {
  return labels[status] === STATUS_LOOKS[status].label;
}

/** `4 red`, `7 that cannot be judged`, `2 rated “No date”`. */
function withStatus(status: Status, figures: PackFigures): string {
  const count = grouped(figures.counts[status]);
  if (!isOurs(status, figures)) return `${count} rated “${figures.labels[status]}”`;
  return status === "grey" ? `${count} that cannot be judged` : `${count} ${figures.labels[status].toLowerCase()}`;
}

/** `red actions`, `actions that cannot be judged`, `actions rated “No date”`. */
function actionsOf(status: Status, figures: PackFigures): string {
  if (!isOurs(status, figures)) return `actions rated “${figures.labels[status]}”`;
  return status === "grey" ? "actions that cannot be judged" : `${figures.labels[status].toLowerCase()} actions`;
}

function statusSentence(figures: PackFigures): string {
  const { asAt, total, counts } = figures;
  const shown = STATUS_ORDER.filter((status) => counts[status] > 0);
  const start = `On ${dateInWords(asAt)} the plan had ${counted(total, "action")}`;
  const [only] = shown;
  if (only === undefined) return `${start}.`;
  if (shown.length === 1) return `${start}, ${allOfOne(only, figures)}.`;
  return `${start}: ${listed(shown.map((status) => withStatus(status, figures)))}.`;
}

function allOfOne(status: Status, figures: PackFigures): string {
  const { total, labels } = figures;
  if (isOurs(status, figures) && status === "grey") {
    return total === 1 ? "which cannot be judged" : `${total === 2 ? "neither" : "none"} of which can be judged`;
  }
  const rated = isOurs(status, figures) ? labels[status].toLowerCase() : `rated “${labels[status]}”`;
  return total === 1 ? `which is ${rated}` : `${total === 2 ? "both" : "all"} of which are ${rated}`;
}

/** What the number of each status was and is, and what came and went. */
function changeSentence(figures: PackFigures): readonly string[] {
  const { previous, counts } = figures;
  if (previous === null) return [];
  const changes = STATUS_ORDER.filter((status) => counts[status] !== previous.counts[status]).map((status) => {
    const [then, now] = [previous.counts[status], counts[status]];
    return `${actionsOf(status, figures)} ${now > then ? "rose" : "fell"} from ${grouped(then)} to ${grouped(now)}`;
  });
  const told = changes.length === 0 ? "the number of actions of each status has not changed" : listed(changes);
  return [`Since ${dateInWords(previous.asAt)}, ${told}${cameAndWent(previous.kinds)}.`];
}

function cameAndWent({ new: come, removed: gone }: NonNullable<PackFigures["previous"]>["kinds"]): string {
  const removed = come === 0 ? counted(gone, "action has", "actions have") : counted(gone, "has", "have");
  const parts = [
    ...(come === 0 ? [] : [`${counted(come, "action is", "actions are")} new`]),
    ...(gone === 0 ? [] : [`${removed} been removed`]),
  ];
  return parts.length === 0 ? "" : `; ${listed(parts)}`;
}

function overdueSentence({ overdue, longestOverdueDays, open, openUndated }: PackFigures): readonly string[] {
  if (open === 0) return [];
  if (open === openUndated) {
    return [
      open === 1
        ? "The action still to be completed has no due day, so it cannot be said to be overdue."
        : "None of the actions still to be completed has a due day, so none can be said to be overdue.",
    ];
  }
  if (overdue === 0) return ["No action is past its due day without being complete."];
  const longest = describeDays(longestOverdueDays);
  return [
    overdue === 1
      ? `1 action is past its due day without being complete, by ${longest}.`
      : `${grouped(overdue)} actions are past their due day without being complete, the longest by ${longest}.`,
  ];
}

/** Said only where some open actions have a day and some have none. */
function undatedSentence({ open, openUndated }: PackFigures): readonly string[] {
  if (openUndated === 0 || openUndated === open) return [];
  return [
    openUndated === 1
      ? "1 action still to be completed has no due day, so it cannot become overdue."
      : `${grouped(openUndated)} actions still to be completed have no due day, so they cannot become overdue.`,
  ];
}

function dueSentence({ asAt, open, openUndated, dueWithin }: PackFigures): readonly string[] {
  if (openUndated === open) return [];
  const [first] = DUE_BANDS;
  const total = DUE_BANDS.reduce((sum, band) => sum + dueWithin[band], 0);
  const until = dateInWords(addDays(asAt, DUE_NEXT_DAYS));
  const falls = `${sentence(counted(total, "action"))} still to be completed ${total === 1 ? "falls" : "fall"} due`;
  return [`${falls} in the ${DUE_NEXT_DAYS} days to ${until}${withinFirst(dueWithin[first], total)}.`];
}

function withinFirst(soon: number, total: number): string {
  const [first] = DUE_BANDS;
  if (soon === 0) return "";
  const which = total === 1 ? "" : soon === total ? (total === 2 ? "both " : "all ") : `${grouped(soon)} of them `;
  return `, ${which}within the first ${first}`;
}
