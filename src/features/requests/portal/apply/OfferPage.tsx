import type { FoundAgency } from "#features/agencies/index.ts";
import type { PublishedPage } from "#platform/feature/site-places.ts";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import { fieldNames, type TypedForm } from "../../domain/intake/read-application.ts";
import type { Published } from "../../intake/published.ts";
import { agencyCrumbs } from "../agency-crumbs.ts";
import { applyPath, sparedPath } from "../paths.ts";

/** What is published already that may be what is wanted. */
export interface Offered {
  readonly items: readonly Published[];
  readonly pages: readonly PublishedPage[];
}

interface OfferPageProps {
  readonly agency: FoundAgency;
  readonly form: string;
  readonly typed: TypedForm;
  readonly offered: Offered;
}

/** Between the steps: what is published already, and the way on. */
export function OfferPage({ agency, form, typed, offered }: OfferPageProps) {
  const { href } = useSite();
  const title = "这些可能就是您要的信息";
  return (
    <Page title={title} breadcrumb={agencyCrumbs(agency, "在线申请")}>
      <h1>{title}</h1>
      <p>
        {agency.name}
        已经公开了下面的信息，打开就能看到。如果不是您要的，请继续申请，前面填写的内容都在。
      </p>
      <ul>
        {offered.pages.map(({ title: name, path }) => (
          <li key={path}>
            <Link to={path}>{name}</Link>
          </li>
        ))}
        {offered.items.map(({ title: name, url, on }) => (
          <li key={url}>
            <a href={url} rel="noreferrer noopener" target="_blank">
              {name}
              <span className="vh">（新窗口打开）</span>
            </a>
            {on && <span className="hint">（{on}）</span>}
          </li>
        ))}
      </ul>
      <form method="post" encType="multipart/form-data" action={href(applyPath(agency.id))}>
        <input type="hidden" name="form" value={form} />
        {fieldNames.map((name) => (
          <input key={name} type="hidden" name={name} value={typed[name]} />
        ))}
        <button type="submit" name="step" value="continue">
          不是，继续申请
        </button>
      </form>
      <form method="post" action={href(sparedPath(agency.id))}>
        <p>
          <button type="submit" className="secondary">
            已经找到，不再申请
          </button>
        </p>
      </form>
    </Page>
  );
}

/** Somebody found what they wanted. */
export function FoundPage({ agency }: { readonly agency: FoundAgency }) {
  return (
    <Page title="没有提交申请" breadcrumb={agencyCrumbs(agency, "在线申请")}>
      <div className="message">
        <h1>没有提交申请</h1>
        <p>您要的信息已经找到，申请没有提交，填写的内容没有保存。</p>
        <p>
          <Link className="button" to="/">
            回到首页
          </Link>
        </p>
      </div>
    </Page>
  );
}
