/** What needs the grid's scripts; loaded once they are there. */
export { downloadFile } from "./downloadFile";
export { NEW_NAME, newWorkbook } from "./newWorkbook";
export { openInGrid, readFile } from "./openInGrid";
export { saveWorkbook } from "./saveWorkbook";
export { gridDrawn, startGrid } from "./startGrid";
export { univerDoor } from "./univerDoor";
