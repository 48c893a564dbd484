/** What a phrase of progress text tells. */
export type ProgressSign =
  | "complete"
  | "partly" // almost complete, phase 1 complete, 3 of 5
  | "open" // to be completed, not yet complete: the end is still ahead
  | "doing"
  | "on-track"
  | "done-so-far" // held, drafted, agreed: something was done, not said to be all
  | "not-started"
  | "future" // will, planned for, to be
  | "delayed"
  | "at-risk"
  | "recovered" // back on track, restarted: trouble told before is over
  | "reopened" // what was complete is so no longer
  | "dropped" // agreed not to, will not proceed: the work was given up
  | "was-due" // "was due in May": overtaken, unless the rest says that it was done
  | "tbc"
  | "more" // further, remaining, next steps: work is left
  | "first" // initial, draft, pilot: what is complete is a beginning
  | "not" // turns what follows
  | "continuing"; // and continuing, and ongoing, now paused

/** Phrases by what they tell, separated by a comma. A hyphen between words makes no difference. */
export const PROGRESS_PHRASES: Readonly<Record<ProgressSign, string>> = {
  complete:
    "complete, completed, done, achieved, closed, finished, fully implemented, fully complete, fully completed, fully delivered, signed off, " +
    "all in place, now in place, in post, blue, discharged, concluded, finalised and published, completed in full, implemented in full, delivered in full, met in full, " +
    "completion achieved, completion reached, action closed, compleated, completd, successfully delivered, fully met, fully achieved, actioned, target met, target achieved, all actions delivered, target exceeded, exceeded, target surpassed, no further action, no further action required, no further action needed, no further work required, " +
    "fully compliant, delivered under budget, delivered on time, delivered to time, delivered ahead of, delivered within budget, all posts filled, all posts now filled, objective met, objectives met, criteria met, standard met, requirement met, requirements met, " +
    "no further update, no further updates, no further update required, no further updates required, no further update needed, no further updates needed",
  partly:
    "almost complete, almost completed, nearly complete, nearly completed, mostly complete, mostly completed, largely complete, largely completed, " +
    "partially complete, partially completed, partly complete, part complete, part completed, partly completed, partial, partially, partly, " +
    "substantially complete, substantially completed, near complete, near completion, nearing completion, close to completion, almost done, nearly done, " +
    "almost there, almost finished, nearly finished, virtually complete, partially achieved, partly achieved, partially met, partly met, in part, " +
    "complete for, completed for, some complete, majority complete, majority completed, most complete, most completed, " +
    "majority of, most of, some of, mostly, largely, almost, nearly, approaching completion, towards completion, working towards completion, just about complete, just about completed, all but complete, " +
    "complete bar, completed bar, complete except, half way, halfway, part of, " +
    "but one, but two, but three, but four, but 1, but 2, but 3, bar one, bar two, bar three, bar 1, bar 2, bar 3, all but, thirds complete, thirds completed, quarters complete, quarters completed, quarters done, thirds done, to date, done for",
  open:
    "not complete, not completed, not yet complete, not yet completed, incomplete, yet to complete, yet to be completed, to be completed, will be completed, " +
    "will complete, due to complete, due to be completed, expected to complete, expected to be completed, aim to complete, aiming to complete, should be completed, " +
    "should complete, for completion, to complete, completion expected, completion due, completion date, awaiting completion, when complete, when completed, once complete, " +
    "once completed, until complete, until completed, on completion, be completed, being completed, not been completed, not fully complete, " +
    "not fully completed, not finished, not yet finished, not done, not yet done, to be done, to be finished, will be done, not closed, be achieved, be closed, be done, " +
    "to be finalised, will be finalised, be finalised, be finished, be signed off, to be signed off, isn't complete, nothing completed, completing, not signed off, " +
    "not in place, not yet in place, not yet signed off, to be in place, will be in place, be in place, needs to be completed, remains incomplete, not fully implemented, be complete, should be complete, will be complete, to be complete, " +
    "to follow, " +
    "outstanding, remains open, remain open, still open, action open, recommend closure, recommended for closure, request to close, propose to close, proposed for closure, for closure, need to confirm, confirm whether, know if, known if, believed to be, complete by, completion, yet to",
  doing:
    "in progress, ongoing, on going, underway, under way, progressing, in development, under development, being developed, in draft, started, commenced, begun, began, " +
    "has started, work has started, work has begun, developing, working on, working with, working towards, working to, work taking place, taking place, being, continuing, continues, continue, continuous, " +
    "making progress, some progress, beginning, draft, drafting, awaiting, pending, await, in train, in hand, in process, work continues, consultation, " +
    "under review, being reviewed, under consideration, under discussion, in discussion, discussions, scoping, rolling out, recruiting, in flight, wip, partway, part way, " +
    "currently, implementing, live, now live, in place, embedded, embedding, reviewing, monitored, liaising, exploring, identifying, planning, preparing, mobilising, " +
    "business as usual, bau, early stages, early stage, initial stages, going well, advertised, out to advert, out to tender, out to consultation, procurement, in negotiation, active, " +
    "awaited, on order, ordered, awaiting delivery, snagging, re advertising, readvertising, re advertised, readvertised, second round, steady progress, progress made, progress has been made, progress is being made, significant progress, excellent progress, strong progress, reasonable progress, positive progress, headway, work is progressing, emerging, securing, is open, now open, now available, has had, have had, " +
    "against a target, against target, against the target, against our target, under construction, in use, up and running, running well, in operation, operational, waiting, fully booked",
  "on-track":
    "on track, on programme, on target, on schedule, on course, on plan, green, good progress, progressing well, well underway, well under way, proceeding as planned, " +
    "going to plan, according to plan, as planned, ahead of schedule, no issues, to plan, to time, no delays, not delayed, no concerns, no problems, " +
    "no slippage, no delay, broadly on track, g, above target, exceeding target, on trajectory, above trajectory, " +
    "further forward, ahead of plan, ahead of target, ahead of timescale, ahead of trajectory, will be met",
  "done-so-far":
    "held, delivered, published, agreed, approved, attended, identified, trained, written, made, circulated, launched, established, developed, implemented, produced, " +
    "undertaken, carried out, appointed, recruited, issued, submitted, updated, reviewed, shared, reported, created, set up, introduced, presented, signed, purchased, " +
    "commissioned, procured, secured, received, sent, met, drafted, drawn up, rolled out, increased, improved, reduced, added, revised, distributed, disseminated, designed, " +
    "referred, collected, analysed, mapped, audited, contacted, invited, arranged, organised, prepared, adopted, endorsed, contract awarded, awarded, installed, took place, " +
    "tracked, discussed, considered, consulted, briefed, explored, raised, visited, scoped, monitored, taken place, has been, have been, offered, supported, provided, engaged, refreshed, built, opened, upgraded, specified, tested, piloted, " +
    "filled, returned, met with, bought, took part, spoken to, gone out, gone live, went live, taken to",
  "not-started":
    "not started, not yet started, not begun, not yet begun, not commenced, not yet commenced, yet to start, yet to begin, yet to commence, no progress, no progress made, " +
    "no action, no action taken, no action yet, nothing done, nothing to date, has not started, not been started, hasn't started, not due, not yet due, to start, to begin, " +
    "to commence, will start, will begin, will commence, starting, to be started, not progressed, not actioned, not yet actioned, no work, no work undertaken, unstarted, " +
    "no start, future action, not yet progressed, not taken forward, never started, starts in, starts on, begins in, begins on, not currently started, due to start, due to begin, due to commence, work not started, awaiting start, " +
    "yet to be, before work can, cannot start, cannot begin, not able to start, unable to start, hasn't begun, hasn't commenced, hasn't yet started, haven't started, haven't begun, not yet underway, not underway, not yet under way, commencing, unallocated, " +
    "nothing has been done, nothing has happened, to do",
  future:
    "will, to be, planned, plan to, plans to, scheduled, expected, anticipated, proposed, intend, intended, aim, aims, forecast, due, next steps, next step, shall, should, " +
    "going to, target, aiming, estimated, projected, set for, booked, hoped, hope, further work, by, in readiness, ready for, deadline, new date, revised date, go live, " +
    "week commencing, " +
    "to open, to go, to take place, to launch, to run",
  delayed:
    "delayed, carried forward, carried over, rolled forward, but paused, and paused, now paused, but on hold, now on hold, delay, delays, slipped, slippage, slipping, slip, behind schedule, behind plan, behind target, behind timescale, fallen behind, falling behind, is behind, off track, off target, overdue, on hold, paused, suspended, " +
    "stalled, halted, deferred, postponed, rescheduled, pushed back, put back, moved back, missed deadline, deadline missed, missed target, target missed, milestone missed, not met, not achieved, not reached, not been reached, not attained, not been achieved, not been met, target not met, not delivered, failed to, " +
    "later than planned, extended to, deadline extended, put on hold, red, extension requested, running late, held up, on pause, late start, not implemented, " +
    "slightly behind, a little behind, somewhat behind, running behind, running late, late, behind, target date missed, date missed, deadline moved, deadline revised, target moved, not been possible, not possible, timescale revised, revised timescale, date revised, revised to, unable to progress, unable to complete, cannot be completed, could not be completed, was not completed, " +
    "r, not achievable, no longer achievable, not deliverable, rolled over, carried into, carry forward, carry over, new target date, new deadline, new completion date, new end date, new timescale, timescale amended, timescales amended, date amended, completion moved, moved to, moved from, amended to, changed to, rolled to, cancelled due, rearranged, rebooked, to be rebooked, to be rearranged, unable to recruit, unable to appoint, unable to deliver, unable to achieve, unable to meet, unable to secure, unable to proceed, below target, " +
    "did not take place, not taken place, did not happen, has not happened, not happened, not gone ahead, post frozen, frozen, not as far, not as advanced, under target",
  "at-risk":
    "at serious risk, at significant risk, at high risk, at some risk, some concerns, concerns re, concerns regarding, concern about, concern over, " +
    "timescale is tight, timescales are tight, timescales tight, tight timescale, tight timescales, " +
    "at risk, is at risk, now at risk, remains at risk, currently at risk, at risk of not, at risk of slipping, at risk of slippage, at risk of missing, at risk of delay, at risk of non, " +
    "at risk of failing, at risk due, at risk because, delivery at risk, deadline at risk, milestone at risk, target at risk, timescale at risk, timescales at risk, action at risk, high risk, unlikely to, unlikely, " +
    "will not be met, will not be achieved, will not be delivered, may not be met, may not be achieved, may not be delivered, might not, may not, may slip, may be delayed, " +
    "could be delayed, could slip, likely to slip, likely to be delayed, amber, concern that, concerns about delivery, concerns about capacity, concerns about timescale, concerns about timescales, concerns over, in doubt, in jeopardy, jeopardy, risk of delay, risk of slippage, " +
    "risk that, not on track, not on target, not on schedule, may delay, could delay, might delay, slower than, slower progress, capacity issues, lack of capacity, lack of funding, lack of resource, lack of resources, " +
    "may exceed, could exceed, likely to exceed, over budget, overspend, overspending, no bids, no tenders, no applicants, no applications, no suitable candidates, no suitable applicants, still below, below national, below average, below expected, no funding, insufficient, not confident, struggling, dependent on funding, funding not secured, risks to delivery, risk to delivery, slow progress, limited progress, little progress, threat to, " +
    "a, unsuccessful, unsuccessfully, not progressed as, will not meet, will not be complete, will not be completed, will not complete, not going to be, won't be, risk of non, risk of not, risk of failure, risk of overspend, progress is slow, progress slow, progress has been slow, may need to be extended, may require extension, may need extending, non compliant, unavailable, not available, below trajectory, " +
    "will be missed, under threat, danger of, problems with, problem with, issues with, difficulties, not secured, not been secured, not been funded, funding not agreed, funding not approved",
  recovered:
    "back on track, now back on track, now on track, now on target, brought back on track, restarted, has restarted, resumed, has resumed, recommenced, " +
    "no longer delayed, no longer at risk, no longer on hold, now progressing, " +
    "resolved, now resolved, since resolved",
  dropped:
    "not to proceed, agreed not to, decided not to, decision not to, will not proceed, not proceeding, not being taken forward, not be taken forward, not being pursued, " +
    "not be pursued, no longer pursued, no longer being pursued, no longer being progressed, not being progressed, not going ahead, standing down, stood down, removed from plan, removed from the plan, taken out of the plan, " +
    "deleted from plan, deleted from the plan, duplicate of",
  reopened:
    "been reopened, been re opened, now reopened, now re opened, but reopened, then reopened, since reopened, was reopened, to be reopened, reopened following, reopened after, reopened as, reopened due, reopened because, reopened by, " +
    "been reinstated, now reinstated, been revoked, been rescinded, in error, prematurely, no longer complete, no longer in place, no longer met, no longer compliant",
  "was-due":
    "was due, were due, was to, were to, had been due, should have been, should have, was expected, were expected, was scheduled, were scheduled, was planned, were planned, " +
    "was supposed to, were supposed to, had been expected, had been planned, had been hoped",
  tbc:
    "tbc, tba, tbd, to be confirmed, n a, na, n / a, none, nil, no update, no updates, no change, not known, unknown, update awaited, awaiting update, update to follow, not applicable, " +
    "no longer required, not required, withdrawn, cancelled, superseded, not proceeding, no longer applicable, no longer needed, no update provided, no update received, no response, abandoned, not provided, to be updated, " +
    "to be advised, update required, verbal update, verbal",
  more:
    "further, vacant, vacancy, vacancies, remaining, remainder, remain, outstanding, still, next phase, second phase, phase two, next stage, more work, rest, balance, except, exception, excluding, pending, apart from, other than, yet, only, " +
    "but, however, although, awaiting, pending, now needs, needs to, need to, required, requires, to be, will, to do, subject to, follow up, followed by, next, to take forward",
  first:
    "initial, first, draft, pilot, stage one, stage 1, phase one, phase 1, stage 2, phase 2, phase i, 1st, interim, half, part, one of, two of, three of, most, majority, some, several, " +
    "scoping, planning, initially, preparatory, preliminary, many, element, elements, aspects, monthly, quarterly, q1, q2, q3, term 1, term 2, part 1, part one, year 1, year one, step 1, step one, drop 1, module 1, module one, cohort 1, cohort one, wave 1, tranche 1, round 1, session 1, batch 1",
  not: "not, no, never, without, nor, cannot, isn, hasn, unless",
  continuing:
    "and continuing, and ongoing, and on going, but ongoing, and continues, but continuing, ongoing, on going, continuing, continues, continuous, and in progress, but paused, paused, " +
    "on hold, but on hold, and monitored, work continues, rolling",
};
