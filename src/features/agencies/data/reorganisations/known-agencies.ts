import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { matchName } from "../../domain/agency-name.ts";
import type { AgencyInForce, Known, NameHeld } from "../../domain/reorganisation/known-agency.ts";
import {
  endsSources,
  type Reorganisation,
  type Target,
} from "../../domain/reorganisation/reorganisation.ts";
import { agenciesCalled, agenciesCalledOtherwise } from "../agencies-named.ts";
import { type StoredReorganisation, waitingReorganisations } from "./find-reorganisations.ts";

type Row = Omit<AgencyInForce, "waiting"> & { readonly region: string };

/** What a decision on a reorganisation looks at; `except`: the registered act that is decided on again. */
export async function knownFor(
  db: Queryable,
  asked: Reorganisation,
  except?: number,
): Promise<Known> {
  const rows = await agenciesById(db, [...asked.sources, ...idsOf(asked.targets)]);
  const waiting = (await waitingReorganisations(db)).filter(({ id }) => id !== except);
  const region = rows.find(({ id }) => id === asked.sources[0])?.region ?? "";
  const wanted = [asked.newName, ...asked.targets.map(nameOf)].flatMap((name) => name ?? []);
  return {
    agencies: new Map(
      rows.map(({ region: _, ...agency }) => [
        agency.id,
        { ...agency, waiting: waiting.flatMap((act) => actOn(act, agency.id)) },
      ]),
    ),
    names: [
      ...(await namesHeld(db, region, wanted.map(matchName))),
      ...(await namesPlanned(db, region, waiting)),
    ],
  };
}

function idsOf(targets: readonly Target[]): readonly number[] {
  return targets.flatMap(({ agencyId }) => agencyId ?? []);
}

function nameOf(target: Target): string | null {
  return target.agencyId === null ? target.name : null;
}

async function agenciesById(db: Queryable, ids: readonly number[]): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select agency.id, agency.name, agency.region_code as region, agency.dissolved_on as "dissolvedOn",
      agency.founded_on as "foundedOn",
      (select max(from_on) from agency_succession where successor_id = agency.id) as "receivedOn",
      (select max(renamed_on) from agency_former_name where agency_id = agency.id) as "renamedOn"
    from agency where id = any (${[...ids]}::integer[])`.execute(db);
  return rows;
}

function actOn(act: StoredReorganisation, id: number): AgencyInForce["waiting"] {
  const on = act.effectiveOn;
  if (act.sources.includes(id)) {
    if (act.kind === "rename") return [{ does: "renames", on }];
    return endsSources(act) ? [{ does: "ends", on }] : [];
  }
  return idsOf(act.targets).includes(id) ? [{ does: "receives", on }] : [];
}

async function namesHeld(
  db: Queryable,
  region: string,
  keys: readonly string[],
): Promise<readonly NameHeld[]> {
  if (keys.length === 0) return [];
  const asked = keys.map((key) => ({ region, matchName: key }));
  const held =
    (how: "called" | "formerly") => (one: { id: number; name: string; matchName: string }) => ({
      matchName: one.matchName,
      agencyId: one.id,
      holder: one.name,
      how,
    });
  return [
    ...(await agenciesCalled(db, asked)).map(held("called")),
    ...(await agenciesCalledOtherwise(db, asked)).map(held("formerly")),
  ];
}

/** Names that registered acts will give to agencies of the region. */
async function namesPlanned(
  db: Queryable,
  region: string,
  waiting: readonly StoredReorganisation[],
): Promise<readonly NameHeld[]> {
  const named = waiting.flatMap(({ sources: [first = 0], newName, targets }) => [
    ...(newName === null ? [] : [{ of: first, agencyId: first, name: newName }]),
    ...targets.map(nameOf).flatMap((name) => (name ? [{ of: first, agencyId: null, name }] : [])),
  ]);
  const agencies = await agenciesById(
    db,
    named.map(({ of }) => of),
  );
  const regions = new Map(agencies.map((one) => [one.id, one.region]));
  return named
    .filter(({ of }) => regions.get(of) === region)
    .map(({ name, agencyId }) => ({
      matchName: matchName(name),
      agencyId,
      holder: name,
      how: "planned",
    }));
}
