import { pictureSize } from "../../../../../src/core/report/pack/logo/pictureSize";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const png = (width: number, height: number) => [
  ...PNG,
  ...[0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255],
  ...[8, 2, 0, 0, 0, 0, 0, 0, 0],
];
/** A segment of a JPEG with its length in front. */
const segment = (marker: number, ...content: number[]) => [0xff, marker, 0, content.length + 2, ...content];
const FRAME = [8, 1, 44, 2, 88, 3];
const jpeg = (...segments: readonly number[][]) => [0xff, 0xd8, ...segments.flat(), 0xff, 0xd9, 0];

describe("pictureSize", () => {
  it.each<[what: string, bytes: readonly number[], kind: string, size: readonly number[]]>([
    ["a PNG", png(600, 300), "png", [600, 300]],
    ["a JPEG", jpeg(segment(0xe0, 1, 2), segment(0xc0, ...FRAME)), "jpeg", [600, 300]],
    ["a progressive JPEG", jpeg(segment(0xe1, 1), segment(0xdb, 0, 1), segment(0xc2, ...FRAME)), "jpeg", [600, 300]],
    ["a JPEG with a table of the frames' range", jpeg(segment(0xc4, 9, 9, 9, 9, 9, 9), segment(0xc0, ...FRAME)), "jpeg", [600, 300]], // prettier-ignore
    ["a JPEG with fill bytes", jpeg([0xff, 0xff], segment(0xc1, ...FRAME)), "jpeg", [600, 300]],
  ])("reads %s", (_, bytes, kind, [widthPixels, heightPixels]) => {
    expect(pictureSize(Uint8Array.from(bytes))).toEqual({ kind, widthPixels, heightPixels });
  });

  it.each<[what: string, bytes: readonly number[]]>([
    ["nothing", []],
    ["a GIF", [...Buffer.from("GIF89a"), 1, 0, 1, 0, 0, 0, 0]],
    ["an SVG", [...Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")]],
    ["the head of a PNG", PNG],
    ["a PNG without width", png(0, 300)],
    ["a JPEG without a frame", jpeg(segment(0xe0, 1, 2))],
    ["a JPEG that breaks off", [0xff, 0xd8, 0xff, 0xc0, 0, 8]],
    [
      "a JPEG with a segment of no length",
      [0xff, 0xd8, ...Array.from({ length: 60 }, () => [0xff, 0xe0, 0, 0]).flat()],
    ],
    ["a JPEG whose segment is followed by no other", [0xff, 0xd8, ...segment(0xe0, 1), 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])("refuses %s", (_, bytes) => {
    expect(pictureSize(Uint8Array.from(bytes))).toBeNull();
  });
});
