import { summarySentences } from "../../../../../src/core/report/pack/words/summarySentences";
import { figuresOf, type Counts, type GivenFigures } from "./figuresOf";

const CASES: readonly (readonly [name: string, counts: Counts, given: GivenFigures, sentences: readonly string[]])[] = [
  ["no action", {}, {}, ["On 31 March 2026 the plan had no actions."]],
  [
    "one red",
    { red: 1 },
    { overdue: 1, longestOverdueDays: 1 },
    [
      "On 31 March 2026 the plan had 1 action, which is red.",
      "1 action is past its due day without being complete, by 1 day.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "one amber, due soon",
    { amber: 1 },
    { within: [1, 0, 0] },
    [
      "On 31 March 2026 the plan had 1 action, which is amber.",
      "No action is past its due day without being complete.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026, within the first 30.",
    ],
  ],
  [
    "one green, due later",
    { green: 1 },
    { within: [0, 0, 1] },
    [
      "On 31 March 2026 the plan had 1 action, which is green.",
      "No action is past its due day without being complete.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "one green, due after that",
    { green: 1 },
    {},
    [
      "On 31 March 2026 the plan had 1 action, which is green.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  ["one complete", { complete: 1 }, {}, ["On 31 March 2026 the plan had 1 action, which is complete."]],
  [
    "one that cannot be judged",
    { grey: 1 },
    { openUndated: 1 },
    [
      "On 31 March 2026 the plan had 1 action, which cannot be judged.",
      "The action still to be completed has no due day, so it cannot be said to be overdue.",
    ],
  ],
  [
    "one red without a day",
    { red: 1 },
    { openUndated: 1 },
    [
      "On 31 March 2026 the plan had 1 action, which is red.",
      "The action still to be completed has no due day, so it cannot be said to be overdue.",
    ],
  ],
  [
    "one grey with a day ahead",
    { grey: 1 },
    { within: [0, 1, 0] },
    [
      "On 31 March 2026 the plan had 1 action, which cannot be judged.",
      "No action is past its due day without being complete.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "two red",
    { red: 2 },
    { overdue: 2, longestOverdueDays: 40 },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are red.",
      "2 actions are past their due day without being complete, the longest by 40 days.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "two amber, overdue within a tolerance",
    { amber: 2 },
    { overdue: 2, longestOverdueDays: 12 },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are amber.",
      "2 actions are past their due day without being complete, the longest by 12 days.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "two amber, one of them overdue",
    { amber: 2 },
    { overdue: 1, longestOverdueDays: 7, within: [1, 0, 0] },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are amber.",
      "1 action is past its due day without being complete, by 7 days.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026, within the first 30.",
    ],
  ],
  [
    "two that cannot be judged",
    { grey: 2 },
    { openUndated: 2 },
    [
      "On 31 March 2026 the plan had 2 actions, neither of which can be judged.",
      "None of the actions still to be completed has a due day, so none can be said to be overdue.",
    ],
  ],
  [
    "three that cannot be judged",
    { grey: 3 },
    { openUndated: 3 },
    [
      "On 31 March 2026 the plan had 3 actions, none of which can be judged.",
      "None of the actions still to be completed has a due day, so none can be said to be overdue.",
    ],
  ],
  ["two complete", { complete: 2 }, {}, ["On 31 March 2026 the plan had 2 actions, both of which are complete."]],
  ["all complete", { complete: 12 }, {}, ["On 31 March 2026 the plan had 12 actions, all of which are complete."]],
  [
    "all red",
    { red: 1200 },
    { overdue: 1200, longestOverdueDays: 2400 },
    [
      "On 31 March 2026 the plan had 1,200 actions, all of which are red.",
      "1,200 actions are past their due day without being complete, the longest by 2,400 days.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "all green",
    { green: 31 },
    { within: [3, 2, 1] },
    [
      "On 31 March 2026 the plan had 31 actions, all of which are green.",
      "No action is past its due day without being complete.",
      "6 actions still to be completed fall due in the 90 days to 29 June 2026, 3 of them within the first 30.",
    ],
  ],
  [
    "one of two statuses",
    { red: 1, amber: 1 },
    { overdue: 1, longestOverdueDays: 1371, within: [1, 0, 0] },
    [
      "On 31 March 2026 the plan had 2 actions: 1 red and 1 amber.",
      "1 action is past its due day without being complete, by 1,371 days.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026, within the first 30.",
    ],
  ],
  [
    "one of each status",
    { red: 1, amber: 1, green: 1, complete: 1, grey: 1 },
    { overdue: 1, longestOverdueDays: 1, openUndated: 1, within: [1, 1, 0] },
    [
      "On 31 March 2026 the plan had 5 actions: 1 red, 1 amber, 1 that cannot be judged, 1 green and 1 complete.",
      "1 action is past its due day without being complete, by 1 day.",
      "1 action still to be completed has no due day, so it cannot become overdue.",
      "2 actions still to be completed fall due in the 90 days to 29 June 2026, 1 of them within the first 30.",
    ],
  ],
  [
    "many of each status",
    { red: 5, amber: 2, green: 4, complete: 1, grey: 7 },
    { overdue: 5, longestOverdueDays: 90, openUndated: 7, within: [2, 0, 1] },
    [
      "On 31 March 2026 the plan had 19 actions: 5 red, 2 amber, 7 that cannot be judged, 4 green and 1 complete.",
      "5 actions are past their due day without being complete, the longest by 90 days.",
      "7 actions still to be completed have no due day, so they cannot become overdue.",
      "3 actions still to be completed fall due in the 90 days to 29 June 2026, 2 of them within the first 30.",
    ],
  ],
  [
    "thousands",
    { green: 1200, complete: 1050 },
    { within: [1000, 100, 1] },
    [
      "On 31 March 2026 the plan had 2,250 actions: 1,200 green and 1,050 complete.",
      "No action is past its due day without being complete.",
      "1,101 actions still to be completed fall due in the 90 days to 29 June 2026, 1,000 of them within the first 30.",
    ],
  ],
  [
    "one undated",
    { green: 3, grey: 1 },
    { openUndated: 1 },
    [
      "On 31 March 2026 the plan had 4 actions: 1 that cannot be judged and 3 green.",
      "No action is past its due day without being complete.",
      "1 action still to be completed has no due day, so it cannot become overdue.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "two undated",
    { green: 3, grey: 2 },
    { openUndated: 2 },
    [
      "On 31 March 2026 the plan had 5 actions: 2 that cannot be judged and 3 green.",
      "No action is past its due day without being complete.",
      "2 actions still to be completed have no due day, so they cannot become overdue.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "thousands undated",
    { green: 3, grey: 1500 },
    { openUndated: 1500 },
    [
      "On 31 March 2026 the plan had 1,503 actions: 1,500 that cannot be judged and 3 green.",
      "No action is past its due day without being complete.",
      "1,500 actions still to be completed have no due day, so they cannot become overdue.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "none dated but what is complete",
    { complete: 3, grey: 2 },
    { openUndated: 2 },
    [
      "On 31 March 2026 the plan had 5 actions: 2 that cannot be judged and 3 complete.",
      "None of the actions still to be completed has a due day, so none can be said to be overdue.",
    ],
  ],
  [
    "one open and undated beside complete ones",
    { complete: 3, grey: 1 },
    { openUndated: 1 },
    [
      "On 31 March 2026 the plan had 4 actions: 1 that cannot be judged and 3 complete.",
      "The action still to be completed has no due day, so it cannot be said to be overdue.",
    ],
  ],
  [
    "nothing due soon",
    { complete: 3, green: 2 },
    {},
    [
      "On 31 March 2026 the plan had 5 actions: 2 green and 3 complete.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "two due, not in the first days",
    { complete: 3, green: 2 },
    { within: [0, 2, 0] },
    [
      "On 31 March 2026 the plan had 5 actions: 2 green and 3 complete.",
      "No action is past its due day without being complete.",
      "2 actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "two due, one in the first days",
    { complete: 3, green: 2 },
    { within: [1, 1, 0] },
    [
      "On 31 March 2026 the plan had 5 actions: 2 green and 3 complete.",
      "No action is past its due day without being complete.",
      "2 actions still to be completed fall due in the 90 days to 29 June 2026, 1 of them within the first 30.",
    ],
  ],
  [
    "two due, both in the first days",
    { complete: 3, green: 2 },
    { within: [2, 0, 0] },
    [
      "On 31 March 2026 the plan had 5 actions: 2 green and 3 complete.",
      "No action is past its due day without being complete.",
      "2 actions still to be completed fall due in the 90 days to 29 June 2026, both within the first 30.",
    ],
  ],
  [
    "three due, all in the first days",
    { complete: 3, green: 3 },
    { within: [3, 0, 0] },
    [
      "On 31 March 2026 the plan had 6 actions: 3 green and 3 complete.",
      "No action is past its due day without being complete.",
      "3 actions still to be completed fall due in the 90 days to 29 June 2026, all within the first 30.",
    ],
  ],
  [
    "three due, two in the first days",
    { complete: 3, green: 3 },
    { within: [2, 1, 0] },
    [
      "On 31 March 2026 the plan had 6 actions: 3 green and 3 complete.",
      "No action is past its due day without being complete.",
      "3 actions still to be completed fall due in the 90 days to 29 June 2026, 2 of them within the first 30.",
    ],
  ],
  [
    "one due in the first days",
    { complete: 3, green: 1 },
    { within: [1, 0, 0] },
    [
      "On 31 March 2026 the plan had 4 actions: 1 green and 3 complete.",
      "No action is past its due day without being complete.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026, within the first 30.",
    ],
  ],
  [
    "one due in the last days",
    { complete: 3, green: 1 },
    { within: [0, 0, 1] },
    [
      "On 31 March 2026 the plan had 4 actions: 1 green and 3 complete.",
      "No action is past its due day without being complete.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "overdue and due",
    { red: 3, amber: 1 },
    { overdue: 3, longestOverdueDays: 12, within: [1, 0, 0] },
    [
      "On 31 March 2026 the plan had 4 actions: 3 red and 1 amber.",
      "3 actions are past their due day without being complete, the longest by 12 days.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026, within the first 30.",
    ],
  ],
  [
    "overdue by one day",
    { red: 2 },
    { overdue: 2, longestOverdueDays: 1 },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are red.",
      "2 actions are past their due day without being complete, the longest by 1 day.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "nothing changed",
    { green: 2 },
    { then: { green: 2 } },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are green.",
      "Since 31 December 2025, the number of actions of each status has not changed.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "one new",
    { green: 2 },
    { then: { green: 1 }, kinds: { new: 1 } },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are green.",
      "Since 31 December 2025, green actions rose from 1 to 2; 1 action is new.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "two new",
    { green: 3 },
    { then: { green: 1 }, kinds: { new: 2 } },
    [
      "On 31 March 2026 the plan had 3 actions, all of which are green.",
      "Since 31 December 2025, green actions rose from 1 to 3; 2 actions are new.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "one removed",
    { green: 2 },
    { then: { green: 3 }, kinds: { removed: 1 } },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are green.",
      "Since 31 December 2025, green actions fell from 3 to 2; 1 action has been removed.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "two removed",
    { green: 2 },
    { then: { green: 4 }, kinds: { removed: 2 } },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are green.",
      "Since 31 December 2025, green actions fell from 4 to 2; 2 actions have been removed.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "one new, one removed, no count changed",
    { green: 2 },
    { then: { green: 2 }, kinds: { removed: 1, new: 1 } },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are green.",
      "Since 31 December 2025, the number of actions of each status has not changed; 1 action is new and 1 has been removed.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "three new, two removed",
    { green: 3 },
    { then: { green: 2 }, kinds: { removed: 2, new: 3 } },
    [
      "On 31 March 2026 the plan had 3 actions, all of which are green.",
      "Since 31 December 2025, green actions rose from 2 to 3; 3 actions are new and 2 have been removed.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "one new, two removed",
    { green: 1 },
    { then: { green: 2 }, kinds: { removed: 2, new: 1 } },
    [
      "On 31 March 2026 the plan had 1 action, which is green.",
      "Since 31 December 2025, green actions fell from 2 to 1; 1 action is new and 2 have been removed.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "three statuses changed",
    { red: 5, amber: 2, green: 4 },
    { overdue: 5, longestOverdueDays: 90, then: { amber: 4, green: 7 } },
    [
      "On 31 March 2026 the plan had 11 actions: 5 red, 2 amber and 4 green.",
      "Since 31 December 2025, red actions rose from 0 to 5, amber actions fell from 4 to 2 and green actions fell from 7 to 4.",
      "5 actions are past their due day without being complete, the longest by 90 days.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "two statuses changed",
    { red: 2, green: 1 },
    { overdue: 2, longestOverdueDays: 9, then: { red: 1, green: 2 } },
    [
      "On 31 March 2026 the plan had 3 actions: 2 red and 1 green.",
      "Since 31 December 2025, red actions rose from 1 to 2 and green actions fell from 2 to 1.",
      "2 actions are past their due day without being complete, the longest by 9 days.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "one status changed by a new action",
    { red: 2 },
    { overdue: 2, longestOverdueDays: 9, then: { red: 1 }, kinds: { new: 1 } },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are red.",
      "Since 31 December 2025, red actions rose from 1 to 2; 1 action is new.",
      "2 actions are past their due day without being complete, the longest by 9 days.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "one came to be judged",
    { grey: 1, green: 1 },
    { openUndated: 1, then: { grey: 2 } },
    [
      "On 31 March 2026 the plan had 2 actions: 1 that cannot be judged and 1 green.",
      "Since 31 December 2025, actions that cannot be judged fell from 2 to 1 and green actions rose from 0 to 1.",
      "No action is past its due day without being complete.",
      "1 action still to be completed has no due day, so it cannot become overdue.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "one can no longer be judged",
    { grey: 1 },
    { openUndated: 1, then: { green: 1 } },
    [
      "On 31 March 2026 the plan had 1 action, which cannot be judged.",
      "Since 31 December 2025, actions that cannot be judged rose from 0 to 1 and green actions fell from 1 to 0.",
      "The action still to be completed has no due day, so it cannot be said to be overdue.",
    ],
  ],
  [
    "all completed since",
    { complete: 3 },
    { then: { complete: 1, red: 2 } },
    [
      "On 31 March 2026 the plan had 3 actions, all of which are complete.",
      "Since 31 December 2025, red actions fell from 2 to 0 and complete actions rose from 1 to 3.",
    ],
  ],
  [
    "one was re-opened",
    { amber: 1, complete: 1 },
    { within: [1, 0, 0], then: { complete: 2 } },
    [
      "On 31 March 2026 the plan had 2 actions: 1 amber and 1 complete.",
      "Since 31 December 2025, amber actions rose from 0 to 1 and complete actions fell from 2 to 1.",
      "No action is past its due day without being complete.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026, within the first 30.",
    ],
  ],
  [
    "all five statuses changed",
    { red: 1, amber: 2, green: 3, complete: 4, grey: 5 },
    { overdue: 1, longestOverdueDays: 3, openUndated: 5, then: { red: 5, amber: 4, green: 2, complete: 3, grey: 1 } },
    [
      "On 31 March 2026 the plan had 15 actions: 1 red, 2 amber, 5 that cannot be judged, 3 green and 4 complete.",
      "Since 31 December 2025, red actions fell from 5 to 1, amber actions fell from 4 to 2, actions that cannot be judged rose from 1 to 5, green actions rose from 2 to 3 and complete actions rose from 3 to 4.",
      "1 action is past its due day without being complete, by 3 days.",
      "5 actions still to be completed have no due day, so they cannot become overdue.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "thousands changed",
    { complete: 1250 },
    { then: { red: 1250 } },
    [
      "On 31 March 2026 the plan had 1,250 actions, all of which are complete.",
      "Since 31 December 2025, red actions fell from 1,250 to 0 and complete actions rose from 0 to 1,250.",
    ],
  ],
  [
    "emptied since",
    {},
    { then: { red: 3 }, kinds: { removed: 3 } },
    [
      "On 31 March 2026 the plan had no actions.",
      "Since 31 December 2025, red actions fell from 3 to 0; 3 actions have been removed.",
    ],
  ],
  [
    "empty then",
    { green: 1 },
    { then: {}, kinds: { new: 1 } },
    [
      "On 31 March 2026 the plan had 1 action, which is green.",
      "Since 31 December 2025, green actions rose from 0 to 1; 1 action is new.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "the council's own words",
    { red: 2, complete: 1 },
    {
      overdue: 2,
      longestOverdueDays: 31,
      own: { red: "Off track", amber: "Behind", green: "On track", grey: "No date", complete: "Done" },
    },
    [
      "On 31 March 2026 the plan had 3 actions: 2 rated “Off track” and 1 rated “Done”.",
      "2 actions are past their due day without being complete, the longest by 31 days.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "own words, changed",
    { grey: 2, red: 1 },
    {
      overdue: 1,
      longestOverdueDays: 2,
      openUndated: 2,
      own: { red: "Off track", grey: "No date" },
      then: { grey: 1, red: 2 },
    },
    [
      "On 31 March 2026 the plan had 3 actions: 1 rated “Off track” and 2 rated “No date”.",
      "Since 31 December 2025, actions rated “Off track” fell from 2 to 1 and actions rated “No date” rose from 1 to 2.",
      "1 action is past its due day without being complete, by 2 days.",
      "2 actions still to be completed have no due day, so they cannot become overdue.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "own words for one",
    { grey: 1 },
    { openUndated: 1, own: { grey: "Not rated" } },
    [
      "On 31 March 2026 the plan had 1 action, which is rated “Not rated”.",
      "The action still to be completed has no due day, so it cannot be said to be overdue.",
    ],
  ],
  [
    "own words for two",
    { green: 2 },
    { within: [1, 0, 0], own: { green: "On track" } },
    [
      "On 31 March 2026 the plan had 2 actions, both of which are rated “On track”.",
      "No action is past its due day without being complete.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026, within the first 30.",
    ],
  ],
  [
    "own words for all",
    { complete: 4 },
    { own: { complete: "Delivered" } },
    ["On 31 March 2026 the plan had 4 actions, all of which are rated “Delivered”."],
  ],
  [
    "own words for grey among others",
    { grey: 2, red: 1 },
    { overdue: 1, longestOverdueDays: 5, openUndated: 2, own: { grey: "On hold" } },
    [
      "On 31 March 2026 the plan had 3 actions: 1 red and 2 rated “On hold”.",
      "1 action is past its due day without being complete, by 5 days.",
      "2 actions still to be completed have no due day, so they cannot become overdue.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "own words beside ours",
    { green: 1, complete: 1 },
    { own: { complete: "Closed" } },
    [
      "On 31 March 2026 the plan had 2 actions: 1 green and 1 rated “Closed”.",
      "No action is past its due day without being complete.",
      "No actions still to be completed fall due in the 90 days to 29 June 2026.",
    ],
  ],
  [
    "part of the undated are not grey",
    { grey: 1, red: 1, green: 1 },
    { overdue: 0, openUndated: 2, within: [0, 0, 1] },
    [
      "On 31 March 2026 the plan had 3 actions: 1 red, 1 that cannot be judged and 1 green.",
      "No action is past its due day without being complete.",
      "2 actions still to be completed have no due day, so they cannot become overdue.",
      "1 action still to be completed falls due in the 90 days to 29 June 2026.",
    ],
  ],
];

describe("summarySentences", () => {
  it.each(CASES)("says of %s what the figures say and no more", (_, counts, given, sentences) => {
    expect(summarySentences(figuresOf(counts, given))).toEqual(sentences);
  });

  it.each(CASES)("is grammatical for %s", (_, counts, given) => {
    for (const sentence of summarySentences(figuresOf(counts, given))) {
      expect(sentence).toMatch(/^[A-Z\d][^.]*\.$/);
      expect(sentence).not.toMatch(
        /\b1 (?:actions|days|have|are|fall)\b|\b(?:[02-9]|\d\d+) (?:action|day|has|is|falls)\b/,
      );
      expect(sentence).not.toMatch(/undefined|NaN|null| {2}| ,|\b(\w+) \1\b/);
    }
  });

  it("says nothing of last time where it is not known, and nothing of days where there are none", () => {
    const said = summarySentences(figuresOf({ complete: 2 }, {})).join(" ");
    expect(said).not.toMatch(/Since|overdue|due/);
  });
});
