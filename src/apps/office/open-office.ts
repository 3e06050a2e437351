import type { Hono } from "hono";
import type { Result } from "#kernel/result.ts";
import type { Config } from "#platform/config/config.ts";
import { shownTableRoutes } from "#platform/export/shown-table-routes.ts";
import { officeSteps } from "#platform/feature/office-steps.ts";
import type { OfficeServices, Services } from "#platform/feature/services.ts";
import { filesFolder, localFiles } from "#platform/files/store/local-files.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { ledgerRoutes } from "#platform/ledger/api/ledger-routes.ts";
import { newFieldCipher } from "#platform/secrets/field-cipher.ts";
import type { FieldKeys } from "#platform/secrets/field-keys.ts";
import type { Rooms } from "../rooms/rooms.ts";
import type { BuiltScreens } from "./built-screens.ts";
import { interfaceRoutes } from "./interface-routes.ts";
import { ledgerRoom } from "./ledger-room.ts";
import { newOffice, type OfficePlaces } from "./office-app.ts";

interface OfficeAsked extends OfficePlaces {
  readonly config: Config;
  /** Its `db` works with the rights of the tables' owner. */
  readonly services: Omit<Services, "contributed">;
  readonly rooms: Rooms;
  readonly keys: Result<FieldKeys, string>;
  readonly screens: BuiltScreens | undefined;
  readonly askSite: OfficeServices["askSite"];
}

/** The office with all its rooms; without keys for what people sign in with there is none, and the log says why. */
export function openOffice(asked: OfficeAsked): Hono<AppEnv> {
  const { config, services, rooms, keys, screens, askSite, ...places } = asked;
  if (!keys.ok) {
    places.log.warn({}, `工作平台没有启用：${keys.error}`);
    return newOffice({ ...places, steps: [], routes: [] });
  }
  return officeOf({ ...places, screens }, rooms, {
    ...services,
    contributed: rooms.contributed,
    settings: rooms.settings,
    cipher: newFieldCipher(keys.value),
    files: localFiles(filesFolder(config.database.dataFolder)),
    proxies: config.trustedProxies,
    siteName: config.site.name,
    figures: rooms.figures,
    ledgers: rooms.ledgers,
    ...{ queueJobs: rooms.queueJobs, noticeKinds: rooms.noticeKinds },
    reorganise: rooms.reorganise,
    askSite,
  });
}

/** The office of rooms that have what they need. */
export function officeOf(
  places: OfficePlaces & { readonly screens?: BuiltScreens | undefined },
  { offices, contributed, ledgers }: Rooms,
  services: OfficeServices,
): Hono<AppEnv> {
  const facts = { siteName: services.siteName, base: places.base };
  const office: Hono<AppEnv> = newOffice({
    ...places,
    steps: contributed(officeSteps).map((step) => step(services)),
    routes: [
      ...offices.map((routes) => routes(services)),
      ledgerRoutes(ledgerRoom(ledgers))(services),
      shownTableRoutes(),
      interfaceRoutes(() => office, facts),
    ],
  });
  return office;
}
