import { REFRESH_SETTINGS_KEY, WRITE_RECORD_KEY } from "../../src/core";
import { readAhead } from "../../src/taskpane/readAhead";
import { fakeDoor } from "./fakeDoor";

describe("readAhead", () => {
  it("asks at once for what the pane shows first", () => {
    const door = fakeDoor();
    const readSetting = jest.spyOn(door, "readSetting");
    readAhead(door);
    expect(door.reads).toEqual([{ withMerges: false }]);
    expect(readSetting.mock.calls).toEqual([[REFRESH_SETTINGS_KEY], [WRITE_RECORD_KEY]]);
  });

  it("answers the first call for each thing by what was asked, later ones anew", async () => {
    const door = fakeDoor();
    door.settings.set(REFRESH_SETTINGS_KEY, "before");
    const ahead = readAhead(door);
    door.settings.set(REFRESH_SETTINGS_KEY, "after");
    const sheet = await ahead.readActiveSheet({ withMerges: false });
    expect(door.reads).toHaveLength(1);
    expect(await ahead.readSetting(REFRESH_SETTINGS_KEY)).toBe("before");
    expect(await ahead.readSetting(REFRESH_SETTINGS_KEY)).toBe("after");
    expect(await ahead.readActiveSheet({ withMerges: false })).not.toBe(sheet);
    expect(door.reads).toHaveLength(2);
  });

  it("never answers a call for merges by a reading without them, nor one after it by what was read before", async () => {
    const door = fakeDoor();
    const ahead = readAhead(door);
    await ahead.readActiveSheet({ withMerges: true });
    expect(door.reads).toEqual([{ withMerges: false }, { withMerges: true }]);
    await ahead.readActiveSheet({ withMerges: false });
    expect(door.reads).toHaveLength(3);
  });

  it("reads the sheet anew where the settings were refused, for then the pane opens later", async () => {
    const door = fakeDoor();
    jest.spyOn(door, "readSetting").mockRejectedValueOnce(new Error("refused"));
    const ahead = readAhead(door);
    await ahead.readSetting(REFRESH_SETTINGS_KEY).catch(() => undefined);
    await ahead.readActiveSheet({ withMerges: false });
    expect(door.reads).toHaveLength(2);
  });

  it("passes a refusal on to who asks, and then asks again", async () => {
    const door = fakeDoor();
    door.refuseNext("readActiveSheet");
    const ahead = readAhead(door);
    await new Promise((later) => setTimeout(later));
    const refusal = await ahead.readActiveSheet({ withMerges: false }).catch((failure: unknown) => failure);
    expect(ahead.toIssue(refusal)).toMatchObject({ code: "host.sheet-protected" });
    expect((await ahead.readActiveSheet({ withMerges: false })).sheets).toHaveLength(1);
  });

  it("tells of a sheet that the user went to before anybody listened", () => {
    const door = fakeDoor();
    const ahead = readAhead(door);
    door.activateSheet();
    const listener = jest.fn();
    const stop = ahead.onSheetActivated(listener);
    expect(listener).toHaveBeenCalledTimes(1);
    door.activateSheet();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    door.activateSheet();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it("lets a second listener hear too", () => {
    const door = fakeDoor();
    const ahead = readAhead(door);
    const listeners = [jest.fn(), jest.fn()];
    for (const listener of listeners) ahead.onSheetActivated(listener);
    door.activateSheet();
    for (const listener of listeners) expect(listener).toHaveBeenCalledTimes(1);
  });
});
