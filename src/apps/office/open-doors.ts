import type { Result } from "#kernel/result.ts";
import type { Config } from "#platform/config/config.ts";
import { type DoorServices, doorsOf } from "#platform/feature/door.ts";
import type { Services } from "#platform/feature/services.ts";
import { filesFolder, localFiles } from "#platform/files/store/local-files.ts";
import { newFieldCipher } from "#platform/secrets/field-cipher.ts";
import type { FieldKeys } from "#platform/secrets/field-keys.ts";
import type { Rooms } from "../rooms/rooms.ts";

interface DoorsAsked extends Pick<DoorServices, "db" | "today" | "log"> {
  readonly config: Config;
  readonly keys: Result<FieldKeys, string>;
}

/** What the site's pages may ask of the office; nothing without keys for what they take in. */
export function openDoors(
  { doors }: Pick<Rooms, "doors">,
  { config, keys, ...behind }: DoorsAsked,
): Pick<Services, "doors"> {
  if (!keys.ok) return {};
  const files = localFiles(filesFolder(config.database.dataFolder));
  const cipher = newFieldCipher(keys.value);
  return { doors: doorsOf(doors, { ...behind, cipher, files }) };
}
