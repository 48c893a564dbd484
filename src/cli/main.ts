import { runCommand } from "./runCommand";

process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault.
  if (failure.code !== "EPIPE") throw failure;
});

void runCommand(process.argv.slice(2)).then(({ exitCode, stdout, stderr }) => {
  process.exitCode = exitCode;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
});
