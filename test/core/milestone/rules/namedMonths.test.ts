import { parseMilestone } from "../../../../src/core/milestone/parseMilestone";
import { numberedTerm } from "../../../../src/core/milestone/rules/numberedTerm";
import { quarter } from "../../../../src/core/milestone/rules/quarter";
import { season, seasonTerm } from "../../../../src/core/milestone/rules/season";
import { readBy } from "./ruleCases";

describe("namedMonths", () => {
  it.each([
    [quarter, "Q1 (Apr-Jun) 2019", "2019-04-01..2019-06-30"],
    [quarter, "Quarter 3 (Oct. to Dec.) 2016/17", "2016-10-01..2016-12-31"],
    [quarter, "Q4 (January - March) 09/10", "2010-01-01..2010-03-31"],
    [quarter, "Qtr 2 (Jul/Aug/Sept) of 2022", "2022-07-01..2022-09-30"],
    [quarter, "Q1 (Jan, Feb & Mar) FY 2020", "2020-01-01..2020-03-31"],
    [quarter, "Q2 (by end of September) 2014", "2014-09-01..2014-09-30"],
    [season, "Winter (Dec to Feb) 2018", "2018-12-01..2019-02-28"],
    [seasonTerm, "Spring Term (Jan-Apr) 2015", "2015-01-01..2015-04-30"],
    [numberedTerm, "Term 4 (Feb-Mar) 2021", "2021-02-01..2021-03-31"],
  ])("lets the months in brackets say what is meant (%# %s)", (rule, text, read) => {
    expect(readBy(rule, text)).toBe(read);
  });

  it.each([
    [quarter, "Q1 (Apr-Jun)", "04-01..06-30"],
    [quarter, "Q1 (draft, May) 2019", "04-01..06-30"],
    [quarter, "Q1 (Apr-Jun", "04-01..06-30"],
    [quarter, "Q3 [Oct-Dec] 2019", "10-01..12-31"],
    [quarter, "Q1 (30 June 2018)", "04-01..06-30"],
  ])("leaves the period as it is otherwise (%# %s)", (rule, text, read) => {
    expect(readBy(rule, text)).toBe(read);
  });

  it.each([
    ["Q3 (Oct to Dec 2017)", "2017-12-31"],
    ["Q4 2019/20 (Jan-Mar)", "2020-03-31"],
    ["2019/20 Q4 (Jan-Mar)", "2020-03-31"],
    ["(Q1) April-June 2013", "2013-06-30"],
    ["April-June (Q1) 2013", "2013-06-30"],
    ["Jan-Mar (Q4) 2012/13", "2013-03-31"],
    ["Q2 2019 (July-Sept)", "2019-09-30"],
    ["Q1: April to June 2021", "2021-06-30"],
    ["Quarter ending June (Q1) 2015", "2015-06-30"],
    ["Q1 (30 June 2018)", "2018-06-30"],
    ["Year 2 (2017/18)", "2018-03-31"],
    ["Phase 3 (2021)", "2021-12-31"],
    ["48 (2017/18)", null],
    ["Sept. 30th 2025", "2025-09-30"],
  ])("reads the whole of %j as due %s", (text, due) => {
    expect(parseMilestone({ text }, {}).due).toBe(due);
  });
});
