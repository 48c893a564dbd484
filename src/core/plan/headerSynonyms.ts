import type { PlanField } from "./types";

/**
 * What a heading can mean: a field of a plan, or something that plans carry beside them (`other`, kept and not read),
 * or something that only tables which are no plans have (`foreign`).
 */
export type HeaderMeaning = PlanField | "other" | "foreign";

/** Headings that mean the same, parted by commas. */
export interface HeaderSynonyms {
  readonly meaning: HeaderMeaning;
  /** How surely these words mean it when nothing else is known, 0-1. */
  readonly weight: number;
  /** Recognised as the whole heading or as part of a longer one. */
  readonly within?: string;
  /** Recognised as the whole heading only: too common a word to be looked for inside others. */
  readonly whole?: string;
}

/**
 * The words councils, trusts and boards put over the columns of a plan. Lower case, no punctuation, `&` as `and`, `%`
 * as `percent`. One phrase may stand under several meanings; the column's content decides between them.
 *
 * @source headings of published English action, improvement and delivery plans, 2003-2025
 */
export const HEADER_SYNONYMS: readonly HeaderSynonyms[] = [
  {
    meaning: "action",
    weight: 1,
    within: `action, actions, action required, actions required, key action, key actions, agreed action, agreed actions,
      planned action, planned actions, proposed action, proposed actions, improvement action, improvement actions,
      action to be taken, actions to be taken, action needed, actions needed, action point, action points,
      action description, description of action, specific actions, priority action, priority actions, detailed actions,
      actions to achieve, corrective action, corrective actions, remedial action, remedial actions, action agreed, actions agreed, management action, management actions, what will we do, what we will do, what are we going to do`,
  },
  {
    meaning: "action",
    weight: 0.97,
    within: `what needs to be done, what do we need to do, what will be done, what needs to happen, what are we doing,
      what we are going to do, what we plan to do, what do we plan to do, what will be delivered,
      what we need to do, how we will do it, how will we do it, how are we going to do it, how will we get there,
      how we will get there, how we will achieve this, how will we achieve this, how will this be achieved,
      how will it be done, how we will deliver, how will we deliver, we will, key task, key tasks, key activity,
      key activities, steps to be taken, key steps, steps we will take, step we will take, actions we will take,
      what we have agreed, what has been agreed, what have we agreed, what was agreed, what we agreed,
      agreed improvement, agreed improvements, planned improvement, planned improvements`,
    whole: `what, tasks, task, activity, activities, what is the action, to do`,
  },
  {
    meaning: "action",
    weight: 0.8,
    within: `recommendation, recommendations, activity, activities, task, tasks, intervention`,
    whole: `remediation, remedy, remedies, remedial work, solution, solutions, improvement, improvements, improvement needed,
      steps, interventions, initiative, initiatives, management response, agreed response`,
  },
  {
    meaning: "action",
    weight: 0.68,
    within: `deliverable, deliverables, commitment, commitments, pledge, pledges, project, projects, scheme, schemes`,
    whole: `proposal, proposals, option, options, measure, measures, work programme, work item, work, delivery`,
  },
  {
    meaning: "action",
    weight: 0.5,
    within: `objective, objectives, requirement, requirements, must do, should do, key milestone`,
    whole: `how, description, details, detail, milestones, milestone, target, targets, aim, issue`,
  },
  {
    meaning: "action",
    weight: 0.45,
    whole: `item, subject, outcome, outcomes, priority, priorities, goal, goals, response`,
  },
  {
    meaning: "priority",
    weight: 1,
    within: `priority, priorities, strategic priority, strategic priorities, key priority, key priorities, corporate priority, theme, strategic theme, themes, priority area, priority theme, key theme`,
  },
  {
    meaning: "priority",
    weight: 0.86,
    within: `objective, objectives, strategic objective, strategic aim, strategic goal, workstream, work stream, strand,
      focus area, area of focus, area for improvement, areas for improvement, area of work, work area, key area,
      outcome area, pillar, ambition, domain, bucket, bucket name`,
    whole: `aim, aims, goal, goals, area, category, topic, heading, section, focus, theme area`,
  },
  {
    meaning: "priority",
    weight: 0.7,
    within: `recommendation, recommendations, finding, findings, key line of enquiry, kloe, regulation,
      regulatory breach, standard, driver, primary driver, issue identified, key issue, area of concern, concern,
      issue, must do, should do, requirement, requirements, commitment, commitments, pledge, pledges, promise, promises, project, programme, duty,
      gap`,
    whole: `item, issues, concerns, need, what did we find, what we found, service area, service`,
  },
  {
    meaning: "priority",
    weight: 0.75,
    within: `what needs to improve, what do we need to improve, area for development, areas for development, inspection finding,
      inspection findings, what we want to achieve, what do we want to achieve, what are we trying to achieve,
      what is the issue, what did inspectors say, learning point, learning points, desired change, standard statement`,
  },
  {
    meaning: "ref",
    weight: 1,
    within: `ref, ref no, ref number, refs, reference, reference no, reference number, action ref, action no,
      action number, action id, action reference, item no, item number, rec no, rec ref, recommendation no,
      recommendation number, recommendation ref, priority no, priority ref, objective no, objective ref,
      plan ref, unique id, action code, task code, project code, ref code, task no, task id, id number, serial no, sr no`,
    whole: `no, nos, number, num, id, s no, line, row, index, #`,
  },
  { meaning: "ref", weight: 0.6, whole: `item, rec, code, action, recommendation, priority` },
  {
    meaning: "outcome",
    weight: 1,
    within: `outcome, outcomes, sub action, sub actions, subaction, subactions, sub task, sub tasks, subtask, subtasks, expected outcome, output, outputs, success measure, success measures, success criteria,
      success criterion, success indicator, success indicators, success factors, measure of success,
      measures of success, measurement of success, evidence of success, how will we know, how we will know,
      how do we know, how will success be measured, how will we measure success, how will we measure,
      how we will measure, key milestones in enacting the recommendation,
      key milestones achieved in enacting the recommendation, key milestones achieved in enacting recommendation,
      key milestones in enacting recommendation, what will success look like, what success looks like, what does success look like,
      what will good look like, what good looks like, what does good look like, what difference, difference made,
      intended impact, expected impact, desired impact, anticipated impact, intended result, expected result,
      expected results, desired result, expected benefit, expected benefits, benefit, benefits, so that`,
  },
  {
    meaning: "outcome",
    weight: 0.8,
    within: `impact, performance measure, performance measures, performance indicator, performance indicators, kpi,
      kpis, indicator, indicators, deliverable, deliverables, evidence, assurance, result, results, measures`,
    whole: `how, measure, success, monitoring measure, product, products, purpose, rationale`,
  },
  {
    meaning: "outcome",
    weight: 0.6,
    within: `milestone, milestones, key milestone, key milestones, step, steps, management response`,
    whole: `target, targets, detail, details, description`,
  },
  {
    meaning: "lead",
    weight: 1,
    within: `lead, leads, lead officer, lead officers, lead agency, lead person, lead responsibility, led by, owner,
      owners, action owner, responsible, responsible officer, responsible person, responsible lead,
      responsibility, responsibilities, person responsible, persons responsible, people responsible,
      officer responsible, who is responsible, who will be responsible, who is leading, who will lead,
      who will do it, who will do this, accountable, accountable officer, accountable person, accountability,
      by whom, in charge, person in charge, assigned to, allocated to, action lead`,
    whole: `person, persons, personnel, staff, staff responsible, key person, key personnel, key staff, who, by who, who by, officer, officers, assignee, resp, action by, owned by`,
  },
  {
    meaning: "lead",
    weight: 0.72,
    within: `lead member, executive sponsor, sponsor, lead partner, lead organisation, contact officer,
      senior responsible officer, senior responsible owner, sro`,
    whole: `manager, director, head of service, named person, contact, organisation, agency, department, team, service,
      directorate, responsible team, name, sub group, subgroup, sub group lead, task group, task and finish group, working group, delivery group, workstream lead, body, responsible body`,
  },
  {
    meaning: "partners",
    weight: 1,
    within: `partner, partners, key partners, partners involved, partner agencies, partner organisations,
      delivery partners, who is involved, who else, who needs to be involved, who will be involved,
      others involved, other people involved, people involved, agencies involved, supported by,
      supporting officers, supporting officer, support officers, support from, working with, in partnership with,
      stakeholder, stakeholders, contributors, contributing, other leads, supporting leads, supporting agencies`,
    whole: `support, supporting, involved, with whom, agencies, consultees, with`,
  },
  {
    meaning: "milestone",
    weight: 1,
    within: `timescale, timescales, time scale, time scales, timeframe, timeframes, time frame, timeline, timelines,
      deadline, deadlines, due date, date due, due by, target date, target dates, target completion,
      target completion date, target end date, target delivery date, completion date, completion due,
      date for completion, to be completed by, to be completed, finish by, finished by, done by, to be done by, complete by, completed by, by when, when by,
      by what date, when will it be done, when will we do it, when will this be done, when will it happen,
      when it will be done, when will this happen, when we will do it, implementation date, delivery date,
      agreed date, action date, end date, finish date, planned completion, expected completion,
      due for completion, date to be completed, date to be achieved`,
    whole: `when, by, due, timing, timings, finish, completion, end, delivery by, period, to, time, date by`,
  },
  { meaning: "milestone", weight: 0.9, within: `milestone, milestones, key dates, key date` },
  {
    meaning: "milestone",
    weight: 1,
    within: `milestones and dates, milestones and key dates, key milestones and dates, milestones and timescales,
      milestones and deadlines, milestones and target dates, milestone and date, dates and milestones, milestone dates`,
  },
  {
    meaning: "milestone",
    weight: 0.76,
    within: `original target date, original due date, original date, original deadline, original completion date,
      original timescale, revised date, revised target date, revised due date, revised deadline,
      revised completion date, revised timescale, revised target, new target date, new date, new deadline,
      extended date, extended deadline, current target date, latest date, rescheduled date, forecast date, forecast completion, expected date, planned date,
      proposed date`,
    whole: `date, dates, target, targets, year, quarter, schedule, short medium long term`,
  },
  {
    meaning: "startDate",
    weight: 1,
    within: `start date, starting date, date started, planned start, commencement date, commencement, start by,
      start month, when will it start`,
    whole: `start, from, begin, begins, commence, commences, starts`,
  },
  {
    meaning: "reviewDate",
    weight: 1,
    within: `review date, review dates, date of review, date for review, next review, date of next review,
      review period, review by, review frequency, when reviewed, to be reviewed, monitoring date, monitoring when, evaluation when, reporting date`,
    whole: `review, reviewed, reviews, monitored, frequency, review cycle, monitoring frequency`,
  },
  {
    meaning: "progress",
    weight: 1,
    within: `progress, progress to date, progress so far, story so far, progress update, progress made, update, updates, latest update,
      latest position, current position, current status, current situation, status update, actions taken,
      action taken, action taken to date, actions completed, action to date, actions to date, work to date,
      date of completion and outcome, date of completion and outcomes, completion date and outcome,
      how are we getting on, where we are now, how is it going, where are we now, where are we up to, what progress have we made,
      how far have we got, highlights, key highlights, achievements this period,
      what have we done, what has been done, what we have done, how are we doing, achievements, achieved so far,
      what has happened, what happened, where we are, state of play, position statement, position at, position as at, position on, status at, status as at`,
    whole: `evaluation, impact evaluation, impact and evaluation, evaluation and impact, evaluation of impact`,
  },
  {
    meaning: "progress",
    weight: 0.8,
    within: `comment, comments, commentary, narrative, status, outturn, monitoring, review progress`,
    whole: `notes, note, position, feedback, remarks, q1, q2, q3, q4, achieved, state`,
  },
  {
    meaning: "progress",
    weight: 0.66,
    within: `date completed, date of completion, completed date, actual completion date, date closed, closed date,
      date achieved, actual date, actual completion, actual end date, actual finish, evidence, impact to date`,
    whole: `completed, closed, done, complete, impact, complete y n`,
  },
  {
    meaning: "percentComplete",
    weight: 1,
    within: `percent complete, percent completed, percentage complete, percentage completed, complete percent,
      completion percent, progress percent, percent progress, percent done`,
    whole: `percent, percentage`,
  },
  {
    meaning: "statedRag",
    weight: 1,
    within: `rag, brag, brags, ragb, bragg, rygb, brayg, rag rating, brag rating, rag status, brag status, progress rag,
      progress brag, traffic light, delivery confidence, r a g, b r a g`,
  },
  {
    meaning: "statedRag",
    weight: 0.75,
    within: `rating, ratings`,
    whole: `status, colour, current status, delivery status, progress status, overall status, assessment`,
  },
  {
    meaning: "costs",
    weight: 1,
    within: `cost, costs, resource, resources, resourcing, resource implications, resources required, budget, budgets,
      funding, funding source, financial implications, finance, cost implications, investment, capacity`,
    whole: `£, inputs, input, price, how much`,
  },
  {
    meaning: "other",
    weight: 1,
    within: `previous rag, previous brag, previous rating, previous status, last rag, last brag, last quarter rag,
      rag last quarter, rag last period, prior rag, monitoring who, monitoring how, monitored by, monitoring by whom, who will monitor, who monitors,
      evaluation who, evaluation how, evaluation by whom, evaluated by, target rag, forecast rag, date raised, date added,
      date identified, date agreed, date opened, date of meeting, meeting date, date of last update,
      date updated, last updated, updated by, links to, link to, linked to, direction of travel, risk level,
      risk rating, level of risk, risk to delivery, reporting to, page no`,
    whole: `type, origin, minute, minute no, minute ref, key, source, location, site, ward, dot, trend, risks, risk,
      barriers, governance, oversight, committee, board, page, background, context, why, reason, reasons,
      justification`,
  },
  {
    meaning: "foreign",
    weight: 1,
    within: `email, e mail, telephone, phone, mobile, likelihood, probability, consequence, risk score, risk owner,
      inherent, residual, baseline, signature, signed, version, author, definition, meaning, abbreviation,
      acronym, glossary, numerator, denominator, polarity, apologies, attendees, job title, summary of changes,
      description of change, england average, statistical neighbours`,
    whole: `actual, score, role, term, address, postcode, venue, mitigation, existing controls, controls, amendment,
      changes, approved by, total, membership, member, attendance`,
  },
];
