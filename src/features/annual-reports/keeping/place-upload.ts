import { type Candidate, knownRegions } from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { findAgencyInScope, regionsInScope } from "../data/keeping/agencies-in-scope.ts";
import { type AgencyDirectory, newAgencyDirectory } from "../import/agency/agency-directory.ts";
import { agencyOfFileName } from "../import/agency/agency-of-file-name.ts";
import { isAnotherAgency, namedAfterAnother } from "../import/agency/other-agency-in-name.ts";
import { type FolderFacts, folderFacts } from "../import/folder-facts.ts";
import type { ImportRefusal } from "../import/import-outcome.ts";

/** A file of a stranger's as it was read, and what whoever sent it chose by hand. */
export interface ToPlace {
  /** Below the folder that was chosen, with `/`. */
  readonly path: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly isScan: boolean;
  readonly chosen: { readonly agencyId?: number | undefined; readonly year?: number | undefined };
}

export interface UploadPlace {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly year: number;
}

export type UploadNotPlaced =
  | Extract<
      ImportRefusal,
      { readonly kind: "no-agency" | "no-year" | "year-out-of-range" | "other-agency-in-name" }
    >
  /** None of the agencies that one works for is meant, or may be: these are like it. */
  | {
      readonly kind: "agency-not-found";
      readonly name: string;
      readonly candidates: readonly { readonly id: number; readonly name: string }[];
    }
  | { readonly kind: "no-such-agency" };

const years = { from: 2008, to: 2100 };

/** Whose report of which year a file is among the agencies of the scope: what was chosen goes before what the file says. */
export async function placeUpload(
  db: Queryable,
  scope: AgencyScope,
  file: ToPlace,
): Promise<Result<UploadPlace, UploadNotPlaced>> {
  const folder = factsOf(file.path);
  const agency = await agencyOf(db, scope, { ...file, folder });
  if (!agency.ok) return agency;
  const year = file.chosen.year ?? file.year ?? folder.year;
  if (year === undefined) return err({ kind: "no-year", isScan: file.isScan });
  if (year < years.from || year > years.to) return err({ kind: "year-out-of-range", year });
  return ok({ agencyId: agency.value.id, agencyName: agency.value.name, year });
}

function factsOf(path: string): FolderFacts {
  return path
    .split("/")
    .slice(0, -1)
    .reduce<FolderFacts>((above, name) => folderFacts(name, above), {});
}

interface Named {
  readonly id: number;
  readonly name: string;
}

async function agencyOf(
  db: Queryable,
  scope: AgencyScope,
  { chosen, ...file }: ToPlace & { readonly folder: FolderFacts },
): Promise<Result<Named, UploadNotPlaced>> {
  if (chosen.agencyId !== undefined) {
    const agency = await findAgencyInScope(db, scope, chosen.agencyId);
    return agency ? ok(agency) : err({ kind: "no-such-agency" });
  }
  const name = file.agency ?? agencyOfFileName(file.path);
  if (name === undefined) return err({ kind: "no-agency", isScan: file.isScan });
  const { regionCode } = file.folder;
  const regions = regionCode === undefined ? await regionsInScope(db, scope) : [regionCode];
  const directory = newAgencyDirectory(db, await knownRegions(db));
  const { found, candidates } = await matchIn(directory, regions, name);
  const agencies = await Promise.all(found.map((id) => findAgencyInScope(db, scope, id)));
  const [agency, another] = agencies.filter((one) => one !== undefined);
  if (agency && !another) {
    const wrong = await namedOtherwise(directory, regions, file);
    return wrong ? err(wrong) : ok(agency);
  }
  const like = await Promise.all(
    (agency ? found : candidates.map(({ id }) => id))
      .slice(0, 10)
      .map((id) => findAgencyInScope(db, scope, id)),
  );
  return err({
    kind: "agency-not-found",
    name,
    candidates: like.filter((one) => one !== undefined),
  });
}

async function matchIn(agencies: AgencyDirectory, regions: readonly string[], name: string) {
  const found: number[] = [];
  const candidates: Candidate[] = [];
  for (const region of regions) {
    const match = await agencies.match(region, name);
    if (match.kind === "found") found.push(match.agencyId);
    if (match.kind === "doubtful") candidates.push(...match.candidates);
  }
  return { found, candidates };
}

/** The file is named after another agency than the document. */
async function namedOtherwise(
  agencies: AgencyDirectory,
  regions: readonly string[],
  { path, agency }: Pick<ToPlace, "path" | "agency">,
): Promise<UploadNotPlaced | undefined> {
  for (const regionCode of regions) {
    const named = namedAfterAnother(
      { name: path, listed: {}, folder: {}, changedAt: 0, path },
      { regionCode, stated: agency },
    );
    if (named && (await isAnotherAgency(named, agencies))) {
      return { kind: "other-agency-in-name", named: named.named, stated: named.stated };
    }
  }
  return;
}
