import { gridsFromDelimited } from "../../src/paste/gridsFromDelimited";

function texts(input: Uint8Array | string): string[][] {
  const result = gridsFromDelimited(input, "plan.tsv");
  if (!result.ok) throw new Error("not read");
  return (result.value.sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? ""));
}

describe("gridsFromDelimited", () => {
  it.each([
    [
      "tabs",
      "A\tB\nc\td",
      [
        ["A", "B"],
        ["c", "d"],
      ],
    ],
    [
      "commas",
      "A,B\nc,d",
      [
        ["A", "B"],
        ["c", "d"],
      ],
    ],
    [
      "semicolons",
      "A;B\nc;d,e",
      [
        ["A", "B"],
        ["c", "d,e"],
      ],
    ],
    [
      "lines without a delimiter",
      "Lead: Parks\nGoal: 5,000 visits\nDue: May",
      [["Lead: Parks"], ["Goal: 5,000 visits"], ["Due: May"]],
    ],
    ["a quoted line break", 'A\t"b\nc"\td\n', [["A", "b\nc", "d"]]],
    ["a quoted cell with quotes in it", 'A\t"say ""yes""\nnow"\n', [["A", 'say "yes"\nnow']]],
    ["a cell that begins with a quote", 'A\t"Ready" scheme\tB', [["A", '"Ready" scheme', "B"]]],
    ["a cell in quotes of its own", 'A\t"Ready"\tB', [["A", '"Ready"', "B"]]],
    ["quotes inside a cell", 'turn "one" into "two"\tB', [['turn "one" into "two"', "B"]]],
    [
      "a quote that is never closed",
      '"open\tB\nc\td',
      [
        ['"open', "B"],
        ["c", "d"],
      ],
    ],
    [
      "an export with every cell quoted",
      '"A"\t"B"\n"c"\t"d"',
      [
        ["A", "B"],
        ["c", "d"],
      ],
    ],
    [
      "Windows line ends",
      "A\tB\r\nc\td\r\n",
      [
        ["A", "B"],
        ["c", "d"],
      ],
    ],
    [
      "CSV with a comma in quotes",
      'A,"b, c"\nd,e',
      [
        ["A", "b, c"],
        ["d", "e"],
      ],
    ],
    ["empty lines", "A\tB\n\nc\td", [["A", "B"], [""], ["c", "d"]]],
  ])("reads %s", (_, input, rows) => expect(texts(input)).toEqual(rows));

  const word = "Café £5 – done";
  it.each([
    ["UTF-8", new TextEncoder().encode(word)],
    ["UTF-8 with its mark", new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(word)])],
    ["UTF-16, little end first", utf16(word, [0xff, 0xfe], true)],
    ["UTF-16, big end first", utf16(word, [0xfe, 0xff], false)],
    ["UTF-16 without its mark", utf16(word, [], true)],
    ["Windows-1252", new Uint8Array([...word].map((sign) => (sign === "–" ? 0x96 : sign.charCodeAt(0))))],
  ])("decodes %s", (_, bytes) => expect(texts(bytes)).toEqual([[word]]));

  it("refuses what is no text", () => {
    const result = gridsFromDelimited(
      new Uint8Array([80, 75, 3, 4, 20, 0, 6, 0, 8, 9, 65, 66, 67, 68, 69]),
      "plan.tsv",
    );
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual(["file.unreadable"]);
  });

  it("keeps numbers and days as the text they are", () => {
    const result = gridsFromDelimited("12\t01/02/2025", "x.tsv");
    expect(result.ok ? result.value.sheets[0]?.rows[0]?.map((cell) => cell?.raw) : null).toEqual(["12", "01/02/2025"]);
  });
});

function utf16(text: string, mark: readonly number[], little: boolean): Uint8Array {
  const pair = (code: number) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255]);
  return new Uint8Array([...mark, ...[...text].flatMap((sign) => pair(sign.charCodeAt(0)))]);
}
