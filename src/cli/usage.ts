/** What `--help` prints. */
export const USAGE = `Action Plan RAG, from the command line

  read FILE [--sheet NAME] [--json]
      The action plan in FILE: its tables and its actions.
  milestones FILE [--plan-date D] [--plan-start D --plan-end D] --jsonl
      FILE holds one milestone text a line (\\n for a line break in the cell); one JSON line each.
  progress FILE [--plan-date D] [--plan-start D --plan-end D] --jsonl
      FILE holds one progress text a line; one JSON line each.
  refresh FILE --as-at D [--preset NAME | --rules FILE] [--sheet NAME] [--out FILE.xlsx] [--force] [--json]
      Judges every item on a day, and with --out writes the RAG columns into a copy.
      Presets: strict, one-month, one-week-one-month, per-cent, expected-progress, recovery-plan, state-first.
      --rules: a file of rules, labels and colours of your own, exported from the add-in's Settings.
  record FILE --as-at D --out FILE.xlsx [--preset NAME | --rules FILE] [--replace] [--force] [--json]
      Keeps every item's status and due day of that day in the workbook's history, in a copy, and tells what moved since the
      last board. --replace: in the place of what was recorded on the same day.
  neet FILE --period-end D [--previous FILE] [--audience internal|public] [--threshold N] [--rounding 5|10]
       [--months FILE.xlsx] [--comparators FILE] [--out FILE.xlsx] [--force] [--json]
      The NEET figures of a cohort extract: total, districts, year groups, groups. --previous is last month's extract.
      For the public, counts below N (5) are hidden with whatever would give them away. --out writes the sheets.
      FILE may be the XML return to the department too. --months: a workbook written before, whose months go on.
      --comparators: a table of names and rates, with targets and the bounds of the scorecard's fifths.
  pack FILE --as-at D --out FILE.xlsx [--preset NAME | --rules FILE] [--cohort FILE --period-end D] [--previous-plan FILE --previous-as-at D]
       [--previous-cohort FILE] [--audience internal|public] [--threshold N] [--force] [--json]
       [--title WORDS] [--council NAME] [--classification WORDS] [--prepared-by WORDS] [--logo FILE]
      The board pack of all plans in FILE as a new workbook: cover, summary, exceptions, due next, by lead, full plan, notes.
      --out FILE.html writes one web page that prints the same, --out FILE.zip a .csv file for each page.
      --title, --council, --classification and --prepared-by are words for its cover and page edges, --logo a .png or .jpg file.
      --previous-plan adds what has moved since then, --cohort the NEET figures; for the public, no page of points to check.

FILE is .xlsx, .xlsm, .tsv, .csv, .html or .docx. Days are YYYY-MM-DD; --as-at is today unless given.
Exit codes: 0 done, 1 the input can't be read as asked, 2 wrong use.
`;
