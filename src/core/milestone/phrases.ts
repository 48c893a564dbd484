import type { Sign } from "./found";

/** A word or phrase with a meaning: a sign, or how often something comes round. */
export type Phrase = {
  /** Lower case; a hyphen between words makes no difference ("on-going" is "on going"). */
  readonly words: readonly string[];
} & ({ readonly sign: Sign; readonly period: null } | { readonly sign: null; readonly period: string });

/** Phrases by what they tell, separated by a comma. */
const SIGNS: Readonly<Record<Sign, string>> = {
  by:
    "by, no later than, not later than, at the latest by, due, due by, due on, due date, deadline, deadline for, no later, " +
    "by no later than, target date, target for, on or before, to complete, to be completed, due to complete, will complete, will be completed, " +
    "to be complete, be completed, be complete, to be done, be issued, be issued in, to be issued, to be issued in, be published, be published on, to be published, to be published on, " +
    "to be achieved, to finish, will finish, completion, completion date, completed by, " +
    "complete by, completion by, completion in, to be in place, in place by, achieved by, delivered by, expected, expected by, anticipated",
  before: "before, prior to, ahead of, in advance of",
  until:
    "until, till, til, 'til, untill, up to, through to, to, ends, ending, ends in, ends on, expires, finish, finishes",
  in: "in, on, at, within, during, around, towards, over, across, through, over the course of",
  for: "for",
  from: "from, not before, no earlier than, not earlier than, no sooner than, earliest, since, as from, as of, w e f, wef, with effect from, effective from, effective",
  after: "after, post",
  throughout: "throughout, all through, through out, for the duration of, the whole of, entire, for all of",
  between: "between",
  begin:
    "start, starts, started, starting, to start, start date, begin, begins, beginning, began, begun, to begin, commence, commences, " +
    "commencing, commenced, to commence, commencement, kick off",
  onwards:
    "onwards, onward, on wards, and on, and ongoing, and on going, then ongoing, and beyond, and continuing, and thereafter, to date, " +
    "to present, to ongoing, and continuous, forward, forwards, and continue, at the earliest, at earliest",
  then: "then, thereafter, and then, and thereafter, subsequently",
  ongoing:
    "ongoing, on going, ongoin, on gong, continuous, continuously, continuing, continual, continually, " +
    "throughout the year, throughout year, through the year, all year, all year round, year round, rolling, rolling programme, permanent, " +
    "permanently, in perpetuity, business as usual, bau, always, day to day, at all times, standing item, standing agenda item, " +
    "throughout the plan, throughout the plan period, throughout the life of the plan, life of the plan, lifetime of the plan, " +
    "throughout the strategy, throughout life of the strategy, throughout the life of the strategy, duration of the plan, " +
    "duration of the strategy, life of the strategy, duration of plan, life of plan, lifetime of plan, duration of strategy, life of strategy, " +
    "duration of this plan, life of this plan, lifetime of this plan, duration of the project, duration of project, life of the project, duration of the programme, " +
    "duration of programme, life of the programme,  lifetime of the strategy, throughout duration, throughout the duration, " +
    "throughout the period, until further notice, indefinite, indefinitely, no end date, " +
    "in progress and ongoing, no fixed end, without end, keep under review, under continuous review, open ended, " +
    "perpetual",
  tbc:
    "tbc, t b c, tba, tbd, to be confirmed, to be agreed, to be determined, to be decided, to be advised, to be set, to be arranged, " +
    "to be established, not yet agreed, not yet set, not yet known, not yet confirmed, not known, unknown, awaiting date, " +
    "date awaited, awaiting confirmation, awaited, unconfirmed, yet to be confirmed, yet to be agreed, yet to be set, to confirm, " +
    "to follow, to be scheduled, to be finalised, dates to follow, undecided, provisional, provisionally, date needed, date required",
  vague:
    "as appropriate, as approp, where appropriate, when appropriate, if appropriate, asap, a s a p, as soon as possible, " +
    "as soon as practicable, as soon as practical, soonest, soon, shortly, imminent, imminently, urgent, urgently, immediate, " +
    "immediately, with immediate effect, straight away, right away, now, in due course, in future, in the future, future, " +
    "where possible, when possible, where practicable, as early as possible, early as possible, at the earliest opportunity, " +
    "earliest opportunity, at earliest opportunity, short term, medium term, long term, longer term, shorter term, near term, " +
    "short to medium term, medium to long term, key times, at key times, key points, " +
    "at key points, key stages in cycle, various, various dates, various times, next few months, next few weeks, coming months, coming weeks, few months, few weeks, coming year, varies, variable, flexible, periodic, periodically, regular, " +
    "regularly, on a regular basis, regular basis, frequently, occasionally, ad hoc, adhoc, from time to time, at intervals, " +
    "at regular intervals, appropriate intervals, reasonable time, timely, in a timely manner, promptly, high priority, " +
    "sometime, when ready, when able, when time allows, time permitting, at appropriate times, at appropriate points, mid term, " +
    "half term, holidays",
  event:
    "when required, as required, if required, where required, when needed, as needed, if needed, where needed, as necessary, " +
    "when necessary, if necessary, where necessary, as and when, as and when required, when available, as available, once, when, " +
    "whenever, upon, on completion, on receipt, on approval, following, subject to, pending, dependent on, dependent upon, " +
    "depending on, depending upon, contingent on, contingent upon, as soon as, in line with, on publication, in response to, " +
    "on demand, on request, as requested, by exception, on appointment, at point of, " +
    "at the point of, at time of, at the time of, on referral, on admission, on discharge, at each, as they arise, as it arises, " +
    "as issues arise, awaiting, needs led, event driven, linked to, aligned to, aligned with, tied to, according to, immediately when, " +
    "if, on induction, at induction, during induction, at review, at transition, on entry, on exit, " +
    "on commencement, on award, on adoption, on royal assent, on enactment, on confirmation, on opening, on transfer, post award, post launch, post implementation, on launch, post ofsted, post inspection",
  blank:
    "n a, na, n / a, none, nil, not applicable, not required, no date, no timescale, no deadline, none set, not set, not stated, not specified",
  status:
    "in place, under way, underway, in progress, on track, on target, in post, on hold, not started, outstanding, overdue, " +
    "delayed, no longer required, superseded, closed and, embedded, established, actioned, live and, withdrawn, paused, suspended, " +
    "cancelled, carried forward, in development, in draft, behind schedule, on schedule, started",
  done:
    "complete, completed, fully implemented, fully implemented in, fully implemented on, completed on, complete on, complete in, completed in, done, achieved, achieved in, achieved on, closed, " +
    "closed on, finished, finished on, finished in, already complete, already completed, now complete, now completed, was completed, " +
    "has been completed, was completed in, has been completed in, actioned, actioned on, date completed, completion date achieved, last reviewed, last updated, " +
    "last review, last update, updated, updated on, last revised, date added, date opened, date logged, date identified, date created, created on, date raised, raised on, " +
    "agreed on, approved on, signed off on, adopted on, discharged",
  was:
    "was, were, originally, original, original date, original deadline, previously, formerly, initially, revised from, changed from, " +
    "moved from, extended from, slipped from, deferred from, postponed from, brought forward from, instead of, rather than, not, " +
    "previous date, previous deadline, amended from, delayed from, rescheduled from, rolled over from, carried forward from, " +
    "carried over from",
  subject:
    "baseline, as at, as of, figures at, position at, position as at, data to, data as at, figures to, snapshot at, compared to, compared with, against, baseline of, against a baseline of, relative to, than in, based on, dated, published on, " +
    "data for, figures for, issued, issued in, budget for, outturn for, results for, accounts for",
  ditto: "ditto, do, as above, see above, same as above",
  continues: "for first, for the first, for next, for the next, in the first, in first",
};

/** How often things come round, ISO 8601; `term` and `half-term` are what they are. */
const PERIODS: Readonly<Record<string, string>> = {
  P1D: "daily, every day, each day, nightly",
  P1W: "weekly, each week, every week, week by week, week on week, per week, once a week",
  P2W: "fortnightly, biweekly, bi weekly, each fortnight, every fortnight, every other week, per fortnight, alternate weeks",
  P1M:
    "monthly, mthly, mnthly, each month, every month, per month, once a month, once per month, every 4 weeks, every four weeks, " +
    "month on month, month by month, of the month, of each month, of every month",
  P2M: "bimonthly, bi monthly, every other month, alternate months, each alternate month",
  P3M:
    "quarterly, qrtly, qtrly, qtly, quaterly, each quarter, every quarter, per quarter, once a quarter, once per quarter, three monthly, tri monthly, " +
    "every three months",
  P6M:
    "half yearly, biannual, biannually, bi annual, bi annually, twice yearly, twice annually, semi annual, semi annually, six monthly, " +
    "half annually, every half year, each half year, two times a year",
  P1Y:
    "annually, annual, yearly, anually, annualy, each year, every year, per year, per annum, p a, once a year, once per year, once yearly, " +
    "each academic year, every academic year, each financial year, every financial year, per academic year, per financial year, year on year, " +
    "year by year, annually in, each plan year, every twelve months, each and every year",
  P2Y: "biennial, biennially, every two years, every other year, two yearly, bi yearly, alternate years",
  P3Y: "triennial, triennially, every three years, three yearly",
  P5Y: "every five years, five yearly",
  term: "termly, each term, every term, per term, once a term, once per term, each school term, every school term, term by term",
  "half-term": "half termly, each half term, every half term, per half term, once a half term, once per half term",
};

const wordsOf = (phrase: string): string[] => phrase.trim().split(" ");

/** All phrases. A phrase that begins with another is tried before it. */
export const PHRASES: readonly Phrase[] = [
  ...Object.entries(SIGNS).flatMap(([sign, list]) =>
    list.split(",").map((phrase): Phrase => ({ words: wordsOf(phrase), sign: sign as Sign, period: null })),
  ),
  ...Object.entries(PERIODS).flatMap(([period, list]) =>
    list.split(",").map((phrase): Phrase => ({ words: wordsOf(phrase), sign: null, period })),
  ),
];
