import { accessSync, constants } from "node:fs";
import { join } from "node:path";

/** The first version of Node that runs the program's sources as they are. */
const oldest = 24;

/**
 * The Node that the program runs on: the one that `npm ci` brought; where there is none for the machine (macOS), the
 * running one, if it is new enough.
 */
export function ownNode(root, { execPath, versions } = process) {
  const brought = join(root, "node_modules", ".bin", "node");
  if (isExecutable(brought)) return brought;
  return Number.parseInt(versions.node, 10) >= oldest ? execPath : undefined;
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
