import type { HelpTopic } from "./helpTopics";

/** What a "?" says: what the part is for, what it does and does not do, and where a measure comes from. */
export const HELP_TEXTS: Readonly<Record<HelpTopic, string>> = {
  found:
    "The pane reads the sheet in front of you and looks for a table with headings such as Action, Lead or Milestone. Press Change to see what each column was taken for, and to put it right.",
  judging:
    "As at is the day the plan is judged on; an item due on that day is not overdue. The rules say how many days make an item amber or red. Both apply at once. Nothing is written until you refresh, and nothing is kept in the workbook until you ask.",
  counts:
    "Each item has one status. Complete: progress says it is done. Overdue: its last day has passed. At risk: due soon, or said to be late. On track: none of these. Cannot judge: no day can be read, so it is never called green. Press a count to list only those items.",
  refresh:
    "Writes the rating, the due date, the days overdue and the reason, in our own columns or in an empty RAG column of yours. Nothing that a person typed is written over. See changes shows every cell first. Restore puts them back. With Live on, a row is judged as soon as you edit it.",
  lists:
    "Items: everything in the plan. Check: milestones that could not be read or had to be guessed, each with a wording that would be clear. Challenge: what a board would ask before this is published. Movement: what changed since the last position that was recorded.",
  preview:
    "Every cell that Refresh RAG would write, with what it holds now. Untick an item to leave it as it is. If somebody edits the sheet while you look, nothing is written and the list is made again.",
  fixes:
    "Each wording says the same as the plan's own, but so that everybody reads the same day in it. It is put in the plan's cell only where you tick it, and Restore puts the old words back.",
  mapping:
    "We go by what a heading says and by what stands under it. The per cent is how sure we are. What you choose here is kept in the workbook and used from then on.",
  rows: "A heading repeated on each page, a total, a note or the second half of a row that a page break cut is not an action. Nothing is dropped without being listed here.",
  item: "The milestone is shown as written and in our words, with what had to be assumed. The reason says which day and which rule made the status. History shows how the item stood at each board that was recorded. The left and right arrow keys move to the item before and after.",
  override:
    "Where the board decides otherwise, set a rating with a reason and a last day. It counts until that day. The rating by the rules stays beside it, so that nobody has to guess which is which.",
  paste:
    "Paste a table from Word, Outlook or a web page, or drop a file. It is read as data: nothing in it runs and nothing is loaded from anywhere. It goes on a new sheet; your own sheets stay as they are.",
  neetData:
    "One row for each young person, or counts by district. The columns may be in any order. The extract is held in memory while this pane is open; names, addresses and identifiers are left behind when it is read.",
  neetFound:
    "How many young people were counted, in which districts, and what was left out and why. The cohort is 16 and 17 year olds of the academic year, as the Department for Education counts them (NCCIS).",
  neetChoices:
    "The month decides who is in the cohort. For publication, counts below your limit are hidden, and as many others as it takes so that none can be worked out from totals or from last month.",
  neetFigures:
    "NEET: not in education, employment or training. Not known: nobody knows what they do. Combined is both together. Rates are of the cohort, from whole counts. The definitions are the Department for Education's (NCCIS); What each figure means gives each one.",
  pack: "Pages for the board, on sheets of their own, ready to print. No sheet of yours is touched. Built again, they take the place of the old ones, and what was typed in the shaded cells is kept.",
  packPages: "Tick the pages you want. Under each stands what it will hold. A page that cannot be made says why.",
  packTexts:
    "Sentences for the covering report, and a text for each lead who has an action that is overdue or due soon. They are only copied; nothing is sent.",
  packPosition:
    "Keeps each item's status and due date as at the board date, in a table on a sheet of its own. From it come movement, moved dates and the trend. A refresh never changes what was recorded.",
  settings:
    "They are kept in the workbook when you press the button, so everybody who opens it gets the same answers. They hold nothing of the plan or of any person.",
  rules:
    "Seven rule sets after the published practice of councils and public bodies; each names its source. Change its days or per cents, or use rules of your own from a file. The first rule that fits decides.",
  trial:
    "Judges the plan in front of you by each rule set, side by side, so that you can see what a choice would change.",
  period:
    "It tells which year a milestone without a year means, and which milestones lie outside the plan. Left empty, it is looked for in the title and the milestones.",
  looks:
    "The word and the colours of each status. The preview in grey shows how they look printed in black and white. A word that can be confused or a colour that cannot be read is refused.",
  council: "They stand on the cover and on each printed page of the board pack.",
  privacy: "What the add-in does with your data, in words that you may copy into a privacy notice or an assessment.",
  files:
    "Saves these settings as a small file that another workbook can load. Which column is what stays behind, since it belongs to this workbook alone.",
};
