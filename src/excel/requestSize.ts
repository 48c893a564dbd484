import type { Operation } from "./operation";

/**
 * The most one request may weigh. Excel on the web refuses 5 MB; the rest is room for what the client adds.
 *
 * @source Office Add-ins, resource limits (Excel on the web: 5 MB a request)
 */
export const MAX_REQUEST_BYTES = 4 * 1024 * 1024;

/** More than one operation was measured to weigh (a look with every member set, over 150 rectangles). */
export const OPERATION_BYTES = 5000;

/** The client splits a matrix every 1,500 cells, and each part is wrapped again. */
const CELLS_PER_PART = 1500;
const PART_BYTES = 1200;

/** What an operation with a matrix weighs. */
export function matrixBytes(matrix: readonly (readonly unknown[])[]): number {
  const parts = Math.ceil((matrix.length * (matrix[0]?.length ?? 0)) / CELLS_PER_PART);
  return OPERATION_BYTES + parts * PART_BYTES + jsonBytes(JSON.stringify(matrix));
}

/** Bytes of a JSON text in UTF-8, quoted once more as Excel on the web sends it (each quote and backslash doubled). */
function jsonBytes(json: string): number {
  let bytes = json.length;
  for (let i = 0; i < json.length; i += 1) {
    const unit = json.charCodeAt(i);
    if (unit === 0x22 || unit === 0x5c) bytes += 1;
    else if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** The operations in requests, in order, none above {@link MAX_REQUEST_BYTES} (but a single line may be). */
export function packRequests(operations: readonly Operation[]): Operation[][] {
  const requests: Operation[][] = [];
  let room = 0;
  for (const operation of operations) {
    if (operation.bytes > room) {
      requests.push([]);
      room = MAX_REQUEST_BYTES;
    }
    requests.at(-1)?.push(operation);
    room -= operation.bytes;
  }
  return requests;
}
