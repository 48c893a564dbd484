import { fromExcelSerial, isDateFormat, toExcelSerial } from "../../../src/core/dates/excelSerial";
import type { IsoDate } from "../../../src/core/dates/isoDate";

describe("fromExcelSerial", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [43190, "2018-03-31"],
    [43190.75, "2018-03-31"],
    [2958465, "9999-12-31"],
  ])("%d is %s", (serial, date) => {
    expect(fromExcelSerial(serial)).toBe(date);
  });

  it.each([0, 60, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (serial) => {
    expect(fromExcelSerial(serial)).toBeNull();
  });

  it("counts from 1904 in old files of Excel for Mac", () => {
    expect(fromExcelSerial(0, 1904)).toBe("1904-01-01");
    expect(fromExcelSerial(41728, 1904)).toBe("2018-03-31");
    expect(fromExcelSerial(-1, 1904)).toBeNull();
    expect(fromExcelSerial(2957004, 1904)).toBeNull();
  });
});

describe("toExcelSerial", () => {
  it.each([1, 59, 61, 43190])("gives back %i", (serial) => {
    expect(toExcelSerial(fromExcelSerial(serial) as IsoDate)).toBe(serial);
  });

  it("gives back a day of 1904", () => {
    expect(toExcelSerial("1904-01-02" as IsoDate, 1904)).toBe(1);
  });
});

describe("isDateFormat", () => {
  it.each(["dd/mm/yyyy", "d mmm yy", "mmm-yy", "mmmm", "[$-809]dd mmmm yyyy;@", "yyyy", 'dd "of" mmmm'])(
    "takes %j",
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each(["General", "0.00", "hh:mm", "[h]:mm", '0 "days"', "[Red]0", "mm:ss", "@", "#,##0_);(#,##0)", "\\d0"])(
    "refuses %j",
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
