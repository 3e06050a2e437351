import { existsSync, opendirSync } from "node:fs";
import { join } from "node:path";

/** How many files of the folder `before` are not in `now`. */
export function filesGone(before: string | undefined, now: string): number {
  if (before === undefined) return 0;
  let gone = 0;
  const folder = opendirSync(before);
  for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
    const [earlier, later] = [join(before, entry.name), join(now, entry.name)];
    if (entry.isDirectory()) gone += filesGone(earlier, later);
    else if (!existsSync(later)) gone += 1;
  }
  folder.closeSync();
  return gone;
}
