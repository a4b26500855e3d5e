/** The sender's or caller's mistake: mending the input or the settings helps, trying again does not. */
export class BadInput extends Error {
  exitCode = 1;
}

/** A broker or the registry does not answer: trying again later helps. */
export class Unreachable extends Error {
  exitCode = 2;
}

/** Fewer records came in time than were asked for. */
export class TooFew extends Error {
  exitCode = 3;
}

/**
 * Runs a command and ends the process with its exit code. An expected failure is told in one sentence on standard
 * error; anything else is a bug of ours and shows its stack.
 */
export async function run(command) {
  process.stdout.on('error', () => process.exit(0)); // The reader of our output went away, as `head` does.
  let exitCode = 0;
  try {
    await command();
  } catch (problem) {
    exitCode = problem.exitCode ?? 70;
    console.error(problem.exitCode ? problem.message : problem);
  }
  // Whatever is still open, such as a socket on which a registry never answered, must not hold us back.
  process.stdout.write('', () => process.exit(exitCode));
}
