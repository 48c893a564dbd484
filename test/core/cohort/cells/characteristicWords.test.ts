import { CHARACTERISTICS, characteristicBit } from "../../../../src/core/cohort/cells/characteristics";
import { bitsFromWords } from "../../../../src/core/cohort/cells/characteristicWords";

const codesIn = (text: string): string[] =>
  CHARACTERISTICS.map(({ code }) => code).filter((code) => (bitsFromWords(text) & characteristicBit(code)) !== 0);

describe("bitsFromWords", () => {
  it.each(CHARACTERISTICS.map(({ name, code }) => [name, code]))("%s alone is %s", (name, code) => {
    expect(codesIn(name)).toEqual([code]);
    expect(codesIn(name.toUpperCase())).toEqual([code]);
  });

  it.each([
    ["Looked after", ["110"]],
    ["LAC", ["110"]],
    ["Child in care; SEN support", ["110"]],
    ["Care leaver", ["160"]],
    ["Looked after, young carer", ["110", "140"]],
    ["Looked after and pregnant", ["110", "180"]],
    ["Carer (not own child)", ["140"]],
    ["Parent, not caring for own child", ["190"]],
    ["Parent not caring for own child; Caring for own child", ["120", "190"]],
    ["Teenage mother", ["120"]],
    ["UASC", ["130"]],
    ["Refugee/asylum seeker | Drug misuse", ["130", "150"]],
    ["Known to YJS", ["170"]],
    ["Care leaver / mental health", ["160", "210"]],
  ])("%s names %j", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    ["None"],
    ["No vulnerability"],
    ["Not looked after"],
    ["Not in care"],
    ["Not caring for own child"],
    ["No mental health need"],
    ["N/A"],
    ["-"],
    [""],
    ["Other"],
  ])("%s names none", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});
