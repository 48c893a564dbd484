import { LifecycleService, LifecycleStages, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import type { GridOnPage } from "./gridOnPage";
import { nameGridParts } from "./nameGridParts";

/**
 * Draws the grid into an element: formula bar and sheet tabs, no toolbar, no right-click menu and no button for a new
 * sheet, for what they offer (new rows, new sheets, merges) cannot be written back into the file that was opened.
 */
export function startGrid(container: HTMLElement): GridOnPage {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
  });
  nameGridParts(container);
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    footer: { addSheetButtonConfig: { show: false }, menus: false, zoomSlider: false },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/** Answers once the grid has been drawn and can be asked for everything. */
export function gridDrawn({ univer }: GridOnPage): Promise<void> {
  return univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
}
