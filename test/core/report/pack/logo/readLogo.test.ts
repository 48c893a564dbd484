import { logoPicture } from "../../../../../src/core/report/pack/logo/logoPicture";
import { readLogo } from "../../../../../src/core/report/pack/logo/readLogo";
import { toBase64 } from "../../../../../src/core/report/pack/logo/toBase64";
import { DOTS } from "../../../../adapters/pages";

const PICTURE = new Uint8Array(Buffer.from(DOTS, "base64"));

describe("readLogo", () => {
  it("keeps the file's bytes with their kind and size", () => {
    expect(readLogo(PICTURE, "logo.png")).toEqual({
      ...{ ok: true, warnings: [] },
      value: { kind: "png", widthPixels: 3, heightPixels: 1, base64: DOTS },
    });
  });

  it("refuses what is no picture, and what is too large to send about", () => {
    const large = new Uint8Array(1024 * 1024 + 1);
    large.set(PICTURE);
    const codes = [new Uint8Array([1, 2, 3]), large].map((bytes) => {
      const logo = readLogo(bytes, "logo.png");
      return logo.ok ? [] : logo.issues.map(({ code }) => code);
    });
    expect(codes).toEqual([["logo.not-a-picture"], ["logo.too-large"]]);
  });
});

describe("toBase64", () => {
  it.each([0, 1, 2, 3, 4, 5, 255])("writes %i bytes as everybody does", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  });
});

describe("logoPicture", () => {
  const sizeOf = (widthPixels: number, heightPixels: number) => {
    const logo = { kind: "png", base64: DOTS, widthPixels, heightPixels } as const;
    const { widthPoints, heightPoints } = logoPicture(logo, { councilName: "" });
    return [widthPoints, heightPoints];
  };
  it.each<[what: string, pixels: readonly [number, number], points: readonly number[]]>([
    ["a small one in its own size", [100, 40], [75, 30]],
    ["a wide one as wide as there is room", [2200, 200], [220, 20]],
    ["a high one as high as there is room", [620, 620], [62, 62]],
    ["a line no thinner than a point", [5000, 1], [220, 1]],
  ])("shows %s", (_, [width, height], points) => {
    expect(sizeOf(width, height)).toEqual(points);
  });

  it("says whose it is to those who cannot see it", () => {
    const logo = { kind: "png", base64: DOTS, widthPixels: 3, heightPixels: 1 } as const;
    expect(logoPicture(logo, { councilName: "Fenmoorshire" }).altText).toContain("Fenmoorshire");
  });
});
