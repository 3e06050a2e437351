import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Refusal } from "./refused.ts";

/** A user of the system that runs the server in our place, and its group. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The user of this name, or undefined where the system has none. */
export function findUser(name: string): SystemUser | undefined {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(":");
  const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])];
  return fields && uid > 0 ? { uid, gid } : undefined;
}

const name = "postgres";

/** The user `postgres`, made when the system has none; throws a `Refusal` when it cannot be. */
export function serverUser(): SystemUser {
  const found = findUser(name);
  if (found) return found;
  const noLogin = ["--shell", "/usr/sbin/nologin", "--home-dir", "/nonexistent"];
  spawnSync("useradd", ["--system", "--user-group", ...noLogin, name], { stdio: "ignore" });
  const made = findUser(name);
  if (!made) throw new Refusal({ kind: "no-system-user", name });
  return made;
}

/** Whether the user may step into a folder and run or read what lies there. */
export function canReach(user: SystemUser, paths: readonly string[]): boolean {
  const script = 'for path; do test -r "$path" && test -x "$path" || exit 1; done';
  const { status } = spawnSync("/bin/sh", ["-c", script, "sh", ...paths], {
    cwd: "/",
    stdio: "ignore",
    ...user,
  });
  return status === 0;
}
