import { type Migration, migrations } from "#migrations/index.ts";
import type { Feature } from "#platform/feature/feature.ts";
import { features } from "../features.ts";

/** Every change of the tables, as one list: the program's, then those of its rooms in the order of their names. */
export async function allMigrations(
  rooms: readonly Feature[] = features,
): Promise<readonly Migration[]> {
  const ofRooms = await Promise.all(rooms.map((room) => room.migrations?.() ?? []));
  return [...migrations, ...ofRooms.flat().sort((a, b) => (a.name < b.name ? -1 : 1))];
}
