/** A refusal as the real host sends it; the client turns it into an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** The test asked for something the stand-in does not have: a fault of the test's host, never of the product. */
export class StandInGap extends Error {
  constructor(what: string) {
    super(`The stand-in Excel has no ${what}. Add it to test/support/excel, held to @types/office-js.`);
  }
}

export function notFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function badArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

export function badShape(): HostError {
  return badArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}
