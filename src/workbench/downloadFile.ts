const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Long enough for the browser to have taken the file over. */
const KEPT_FOR_MS = 60_000;

/** Hands bytes to the browser's own way of saving files. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
