import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const MAC = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"];
const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** A browser of Chrome's kind on this computer: what CHROME_PATH says, else where they usually are; null for none. */
export function findBrowser(): string | null {
  const wished = process.env["CHROME_PATH"];
  if (wished !== undefined && wished !== "") return wished;
  const programs = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name] ?? "");
  const places = [
    ...MAC.map((app) => path.join("/Applications", app)),
    ...programs.filter((folder) => folder !== "").flatMap((folder) => WINDOWS.map((exe) => path.join(folder, exe))),
    chromium.executablePath(),
  ];
  return COMMANDS.map(which).find((found) => found !== null) ?? places.find((place) => existsSync(place)) ?? null;
}

function which(command: string): string | null {
  if (process.platform === "win32") return null;
  try {
    return execFileSync("which", [command], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || null;
  } catch {
    return null;
  }
}
