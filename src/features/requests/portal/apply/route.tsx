import type { Context } from "hono";
import type { FoundAgency } from "#features/agencies/index.ts";
import { ok } from "#kernel/result.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { type FormRefused, formRefusedStatus } from "#platform/http/body/form.ts";
import { takeForm } from "#platform/http/body/take-form.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import { readApplication, readWanted } from "../../domain/intake/read-application.ts";
import { agencyAt } from "../load-agency.ts";
import type { CitizenServices } from "../services.ts";
import { ApplyPage } from "./ApplyPage.tsx";
import { DonePage } from "./DonePage.tsx";
import { carriedIdentity, carriedToken, newToken } from "./form-token.ts";
import { FoundPage, OfferPage } from "./OfferPage.tsx";
import {
  fieldErrors,
  identityErrors,
  notTakenWords,
  personalErrors,
  receivedForm,
} from "./received-form.ts";
import { nothingTyped } from "./typed-form.ts";

/** Bytes: more than the largest document, so that one which is too large is said at its field with all that was typed. */
const limit = 20 * 1024 * 1024;

type PageContext = Context<AppEnv>;

/** What a request for the form is about. */
interface Asked {
  readonly c: PageContext;
  readonly services: CitizenServices;
  readonly door: NonNullable<CitizenServices["door"]>;
  readonly agency: FoundAgency;
}

/** `/agencies/{id}/request/apply/`: the form in its steps, one address, without script. */
export function applyRoutes(services: CitizenServices) {
  const { db, room, seal, door } = services;
  const form = takeForm({ type: "multipart", limit, room, refuse: notTaken });
  const askedOf = async (c: PageContext): Promise<Asked | undefined> => {
    c.header("Cache-Control", "no-store");
    const agency = await agencyAt(db, c.req.param("id"));
    return agency && agency.dissolvedOn === null && door
      ? { c, services, door, agency }
      : undefined;
  };
  return newRouter()
    .get("/agencies/:id{\\d+}/request/apply/", page({ online: true }), async (c) => {
      const asked = await askedOf(c);
      if (!asked) return c.notFound();
      const carried = carriedToken(seal, asked.agency.id, newToken());
      return wanted(asked, { form: carried, typed: nothingTyped, errors: [] });
    })
    .post(
      "/agencies/:id{\\d+}/request/apply/",
      page({ limit: { perMinute: 12 } }),
      form,
      async (c) => {
        const asked = await askedOf(c);
        return asked ? stepOf(asked) : c.notFound();
      },
    )
    .post("/agencies/:id{\\d+}/request/found/", page({ limit: { perMinute: 6 } }), async (c) => {
      const asked = await askedOf(c);
      if (!asked) return c.notFound();
      await asked.door.countOffer(asked.agency.id, "spared");
      return c.html(renderPage(c.get("site"), <FoundPage agency={asked.agency} />));
    });
}

function stepOf(asked: Asked): Promise<Response> | Response {
  const { c, services, agency } = asked;
  const { typed, carried } = receivedForm(services, agency.id, c.get("form"));
  switch (c.get("form").text("step")) {
    case "send":
      return send(asked, { isAnyway: false });
    case "anyway":
      return send(asked, { isAnyway: true });
    case "continue":
      return whole(asked, { form: carried, typed, errors: [] });
    case "switch": {
      const as = typed.as === "organisation" ? "citizen" : "organisation";
      return whole(asked, { form: carried, typed: { ...typed, as }, errors: [] });
    }
    default:
      return offer(asked);
  }
}

/** The subject was sent: what is published already comes before the rest of the form. */
async function offer(asked: Asked): Promise<Response> {
  const { c, services, door, agency } = asked;
  const { typed, carried } = receivedForm(services, agency.id, c.get("form"));
  const read = readWanted(typed);
  const form = { form: carried, typed };
  if (!read.ok) return wanted(asked, { ...form, errors: fieldErrors(read.error) });
  const about = { agencyId: agency.id, title: typed.title };
  const pages = await Promise.all(services.published.map((shelf) => shelf(services.db, about)));
  const offered = { pages: pages.flat(), items: await door.published(agency.id, typed.title) };
  if (offered.pages.length + offered.items.length === 0)
    return whole(asked, { ...form, errors: [] });
  await door.countOffer(agency.id, "offered");
  return c.html(
    renderPage(c.get("site"), <OfferPage agency={agency} {...form} offered={offered} />),
  );
}

/** `isAnyway`: the applicant has seen what the text says of persons, and means it. */
async function send(asked: Asked, { isAnyway }: { readonly isAnyway: boolean }): Promise<Response> {
  const { c, services, door, agency } = asked;
  const { typed, token, isOurs, carried, kept } = receivedForm(services, agency.id, c.get("form"));
  const sent = c.get("form").part("identity");
  // Kept only of a form that is ours and says what it wants: nobody fills the store with anything less.
  const isKept = isOurs && readWanted(typed).ok && sent !== undefined && sent.bytes.length > 0;
  const identity = isKept ? await door.keepIdentity(sent.bytes, agency.id) : ok(kept);
  const read = readApplication(typed);
  const errors = [
    ...(read.ok ? [] : fieldErrors(read.error)),
    ...identityErrors(identity),
    ...(isOurs ? [] : [{ field: "title", message: "这一页打开太久了，请核对后再提交一次" }]),
  ];
  const file = identity.ok ? identity.value : undefined;
  const back = {
    form: carried,
    typed,
    kept: file === undefined ? undefined : carriedIdentity(services.seal, token, file),
  };
  if (!read.ok || file === undefined || errors.length > 0) return whole(asked, { ...back, errors });
  const told = isAnyway ? [] : personalErrors(read.value.wanted);
  if (told.length > 0) return whole(asked, { ...back, errors: told, isWarned: true });
  const done = await door.submit({
    ...{ agencyId: agency.id, token, identity: file },
    application: read.value,
  });
  if (done.ok) {
    const unhandled = await door.unhandled(agency.id);
    const markup = <DonePage agency={agency} submitted={done.value} unhandled={unhandled} />;
    return c.html(renderPage(c.get("site"), markup));
  }
  if (done.error.kind === "no-agency") return c.notFound();
  const message = "身份证明保存的时间已过，请重新选择文件";
  return whole(asked, { ...back, kept: undefined, errors: [{ field: "identity", message }] });
}

type Shown = Pick<
  Parameters<typeof ApplyPage>[0],
  "form" | "typed" | "errors" | "kept" | "isWarned"
>;

async function wanted({ c, agency, door }: Asked, shown: Shown): Promise<Response> {
  const status = shown.errors.length > 0 ? 422 : 200;
  const told = { ...shown, unhandled: await door.unhandled(agency.id) };
  const markup = <ApplyPage agency={agency} step="wanted" {...told} />;
  return c.html(renderPage(c.get("site"), markup), status);
}

function whole({ c, agency }: Asked, shown: Shown): Response | Promise<Response> {
  const status = shown.errors.length > 0 ? 422 : 200;
  const markup = <ApplyPage agency={agency} step="whole" {...shown} />;
  return c.html(renderPage(c.get("site"), markup), status);
}

function notTaken(c: PageContext, refused: FormRefused): Response | Promise<Response> {
  c.header("Cache-Control", "no-store");
  if (refused.kind === "no-room") c.header("Retry-After", "60");
  const words = { title: "没有收下", paragraphs: notTakenWords(refused) };
  return c.html(
    renderPage(c.get("site"), <MessagePage {...words} />),
    formRefusedStatus[refused.kind],
  );
}
