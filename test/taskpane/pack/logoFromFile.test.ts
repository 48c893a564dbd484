import { logoFromFile, MOST_KEPT_BYTES } from "../../../src/taskpane/pack/logoFromFile";
import { DOTS } from "../../adapters/pages";

const PICTURE = new Uint8Array(Buffer.from(DOTS, "base64"));

/** jsdom's own files cannot be read. */
function fileOf(bytes: Uint8Array): File {
  const file = Object.assign(new File([], "logo.png"), { arrayBuffer: async () => bytes.slice().buffer });
  Object.defineProperty(file, "size", { value: bytes.length });
  return file;
}

function large(length = MOST_KEPT_BYTES + 1): File {
  const bytes = new Uint8Array(length);
  bytes.set(PICTURE);
  return fileOf(bytes);
}

const codesOf = (read: Awaited<ReturnType<typeof logoFromFile>>) =>
  read.ok ? [] : read.issues.map(({ code }) => code);

describe("logoFromFile", () => {
  it("takes a small picture as it is", async () => {
    const shrink = jest.fn();
    expect(await logoFromFile(fileOf(PICTURE), shrink)).toMatchObject({ ok: true, value: { base64: DOTS } });
    expect(shrink).not.toHaveBeenCalled();
  });

  it.each([
    ["a large one", large()],
    ["one larger than a pack takes", large(2 * 1024 * 1024)],
  ])("shrinks %s", async (_, file) => {
    const read = await logoFromFile(file, async () => fileOf(PICTURE));
    expect(read).toMatchObject({ ok: true, value: { base64: DOTS } });
  });

  it("says that a picture is too large which the browser cannot shrink, or not far enough", async () => {
    expect(codesOf(await logoFromFile(large(), async () => null))).toEqual(["logo.too-large"]);
    expect(codesOf(await logoFromFile(large(), async () => large()))).toEqual(["logo.too-large"]);
  });

  it("says that a file is no picture, whatever its size", async () => {
    const shrink = jest.fn();
    const text = new Uint8Array(MOST_KEPT_BYTES + 1).fill(65);
    for (const bytes of [text.slice(0, 20), text]) {
      expect(codesOf(await logoFromFile(fileOf(bytes), shrink))).toEqual(["logo.not-a-picture"]);
    }
    expect(shrink).not.toHaveBeenCalled();
  });
});
