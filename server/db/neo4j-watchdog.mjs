// Ends the database when its parent is gone. It holds the reading end of a pipe whose writing end the
// parent has: however the parent dies, kill -9 too, the system closes the pipe. Argument: the pid.
const pid = Number(process.argv[2]);

function signal(name) {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => {});
process.stdin.on("data", () => process.exit(0)); // the parent stopped it properly
process.stdin.on("error", () => {});
process.stdin.on("end", () => {
  signal("SIGTERM");
  const killAt = Date.now() + 10_000;
  const timer = setInterval(() => {
    if (!signal(0)) process.exit(0);
    if (Date.now() > killAt) {
      signal("SIGKILL");
      clearInterval(timer);
      process.exit(0);
    }
  }, 200);
});
process.stdin.resume();
