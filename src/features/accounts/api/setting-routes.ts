import type { Context, Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { Setting } from "#platform/feature/setting.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { placeOf, setSetting } from "#platform/settings/set-setting.ts";
import type { AccountServices } from "../account-services.ts";
import { settingHistory, settingOwn } from "../data/setting-history.ts";
import { settingPlaceName, settingPlaces } from "../data/setting-places.ts";
import { withoutAccounts } from "../data/tables.ts";
import { loadSettings } from "../settings/load-settings.ts";
import { settingPlace } from "../settings/place.ts";
import { unsignedAuthors } from "../settings/review-rules.ts";
import { noSetting, noSettingPlace, settingProblem, settingValueProblem } from "./setting-words.ts";

const mostShown = 20;

const year = z.coerce.number().int().min(2000).max(2100);

const Asked = z.object({ for: settingPlace, year });

const Changed = z.object({
  for: settingPlace,
  /** 0: for every year. */
  fromYear: z.union([z.literal(0), year]),
  /** `null`: nothing of its own any more. */
  value: z.unknown(),
  /** What was set there when the change was typed; absent: whatever it is. */
  seen: z.unknown().optional(),
});

/** 设置: what holds for a place in a year, its history, and a change: `/api/settings`. */
export function settingRoutes(
  services: AccountServices,
  { settings }: OfficeServices,
): Hono<AppEnv> {
  const { db, today } = services;
  const plain = withoutAccounts(db);
  const thisYear = () => Number(today().slice(0, 4));
  return newRouter()
    .get("/api/setting-places", may("settings.read"), async (c) => {
      const scope = agencyScope(c.get("actor"));
      const q = c.req.query("q")?.slice(0, 100);
      const places = await settingPlaces(db, scope, { q, limit: mostShown });
      return c.json({ places, isWhole: scope.agencies === "every" });
    })
    .get("/api/settings", may("settings.read"), takes({ query: Asked }), async (c) => {
      const asked = Asked.safeParse({ year: thisYear(), ...c.req.query() });
      const name = asked.success && (await placeName(services, c, asked.data.for));
      if (!name) return problem(c, 404, noSettingPlace);
      const { for: place, year: asOf } = asked.data;
      const told = await loadSettings(plain, settings, { place, year: asOf });
      const unsigned =
        place.of === "agency" &&
        (await unsignedAuthors(plain, { agencyId: place.id, year: thisYear() }));
      return c.json({ place: name, year: asOf, settings: told, unsigned: unsigned || [] });
    })
    .get("/api/settings/:name", may("settings.read"), async (c) => {
      const asked = settingPlace.safeParse(c.req.query("for"));
      const setting = named(settings, c);
      const name = asked.success && (await placeName(services, c, asked.data));
      if (!setting || !name) return problem(c, 404, setting ? noSettingPlace : noSetting);
      const row = { name: setting.name, of: asked.data.of, place: placeOf(asked.data) };
      return c.json({
        own: await settingOwn(db, row),
        history: await settingHistory(db, agencyScope(c.get("actor")), setting.name),
      });
    })
    .put("/api/settings/:name", may("settings.edit"), (c) =>
      change(services, c, { settings: settings.filter((one) => !one.isOfSecurity) }),
    )
    .put("/api/security-settings/:name", may("settings.security"), takes({ body: Changed }), (c) =>
      change(services, c, { settings: settings.filter((one) => one.isOfSecurity) }),
    );
}

function named(settings: readonly Setting[], c: Context<AppEnv>): Setting | undefined {
  return settings.find(({ name }) => name === c.req.param("name"));
}

function placeName(
  { db }: AccountServices,
  c: Context<AppEnv>,
  place: z.output<typeof settingPlace>,
) {
  return settingPlaceName(db, agencyScope(c.get("actor")), place);
}

/** A value for a place, or (`null`) what was set there taken back. */
async function change(
  services: AccountServices,
  c: Context<AppEnv>,
  { settings }: { readonly settings: readonly Setting[] },
): Promise<Response> {
  const setting = named(settings, c);
  if (!setting) return problem(c, 404, noSetting);
  const body = await jsonBody(c, Changed);
  if (!body.ok) return body.error;
  const { for: place, fromYear, value, seen } = body.value;
  if (!(await placeName(services, c, place))) return problem(c, 403, noSettingPlace);
  const given = value === null ? undefined : setting.schema.safeParse(value);
  if (given && !given.success) return problem(c, 422, settingValueProblem(setting, given.error));
  const done = await setSetting(services.db, setting, {
    for: place,
    fromYear,
    value: given?.data,
    by: auditedBy(c),
    ...(seen !== undefined && { seen: { value: seen } }),
  });
  return done.ok ? c.body(null, 204) : problem(c, 409, settingProblem(done.error));
}
