import { readFileSync } from "node:fs";

/** A user of the system that runs the server in our place, and its group. */
export interface SystemUser {
  readonly name: string;
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
  return fields && uid > 0 ? { name, uid, gid } : undefined;
}
