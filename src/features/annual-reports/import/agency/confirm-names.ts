import type { Region } from "#features/agencies/index.ts";
import { matchName } from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { AgencyDirectory } from "./agency-directory.ts";
import type { ConfirmedName } from "./agency-names.ts";

/** Why a line of the table of names is not taken over. */
export type NameRefused =
  /** It says of a name, which is an agency's own or confirmed for one, that it is another agency's. */
  | {
      readonly kind: "name-taken";
      readonly line: number;
      readonly name: string;
      readonly agency: string;
    }
  | { readonly kind: "unknown-region"; readonly line: number; readonly regionCode: string };

/** Another name of an agency; `key` is the directory's. */
export interface ConfirmedAlias {
  readonly regionCode: string;
  readonly name: string;
  readonly key: number;
}

export interface Confirming {
  readonly agencies: AgencyDirectory;
  /** Every region there is or will be, by code. */
  readonly regions: ReadonlyMap<string, Region>;
}

/**
 * Takes confirmed names over into the directory: the agencies they name, where they are not there, and the other names as
 * theirs, which it gives. Nothing is stored. All or nothing: refused with every line that contradicts what is there.
 */
export async function confirmNames(
  names: readonly ConfirmedName[],
  { agencies, regions }: Confirming,
): Promise<Result<readonly ConfirmedAlias[], readonly NameRefused[]>> {
  const foreign = names.filter(({ regionCode }) => !regions.has(regionCode));
  if (foreign.length > 0) {
    return err(
      foreign.map(({ line, regionCode }) => ({ kind: "unknown-region", line, regionCode })),
    );
  }
  const aliases = new Map<string, ConfirmedAlias>();
  const taken: NameRefused[] = [];
  const keys = new Map<ConfirmedName, number>();
  for (const one of names) keys.set(one, await agencies.ensure(one.regionCode, one.agency));
  for (const [one, key] of keys) {
    const { line, regionCode, name, agency } = one;
    if (matchName(name) === matchName(agency)) continue;
    const holder = await agencies.keyOf(regionCode, name);
    if (holder !== undefined && holder !== key) {
      taken.push({ kind: "name-taken", line, name, agency });
    } else aliases.set(`${regionCode}/${matchName(name)}`, { regionCode, name, key });
  }
  if (taken.length > 0) return err(taken);
  for (const { regionCode, name, key } of aliases.values()) {
    await agencies.addAlias(regionCode, name, key);
  }
  return ok([...aliases.values()]);
}
