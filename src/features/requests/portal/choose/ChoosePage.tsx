import type { ListedAgency } from "#features/agencies/index.ts";
import { EntryList } from "#ui/EntryList.tsx";
import { Field } from "#ui/form/Field.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import { dutiesOf } from "../../domain/intake/duties.ts";
import { followPath, guidePath, requestsPath } from "../paths.ts";
import type { AgenciesToChoose } from "./find-agencies.ts";

/** Characters that can be looked for. */
export const longestQuery = 60;

/** 依申请公开: what it is, and to which agency one turns. */
export function ChoosePage({ found }: { readonly found: AgenciesToChoose }) {
  const { typed, named, answering } = found;
  const nothing = typed !== "" && named.length === 0 && answering.length === 0;
  return (
    <Page
      title="依申请公开"
      description="向行政机关申请公开政府信息：选择受理机关、在线申请、查询进度。"
      breadcrumb={[{ name: "依申请公开" }]}
    >
      <h1>依申请公开</h1>
      <p className="lead">
        任何公民、法人或者其他组织都可以申请公开政府信息，不必说明用途，不收费（数量、频次明显超过合理范围的除外）。
      </p>
      <p>
        <Link className="button" to={followPath}>
          查询已提交的申请
        </Link>
      </p>
      <h2>第一步：选择受理机关</h2>
      <p>
        谁制作、谁公开；从公民、法人获取的，由保存它的机关公开。拿不准时选最可能的一个：不归它公开的，它会告诉您该找谁。
      </p>
      <ChooseForm typed={typed} />
      {nothing && (
        <p role="status">
          没有找到“{typed}”。可以换一个说法，或者<Link to={requestsPath}>看全部机关</Link>
          ；仍然拿不准，可以向本级人民政府提出。
        </p>
      )}
      {answering.length > 0 && (
        <>
          <h3>这类事项多由这些机关负责</h3>
          <Agencies all={answering} />
        </>
      )}
      {named.length > 0 && (
        <>
          <h3>{typed === "" ? "各机关" : "名称相符的机关"}</h3>
          <Agencies all={named} />
        </>
      )}
    </Page>
  );
}

function ChooseForm({ typed }: { readonly typed: string }) {
  const { href } = useSite();
  return (
    <form className="search-form" action={href(requestsPath)} method="get">
      <Field
        name="q"
        label="机关名称，或者事项"
        hint="例如：教育局；征地；社会保险。几个词用空格隔开。"
      >
        {(input) => (
          <span className="search-row">
            <input {...input} type="search" defaultValue={typed} maxLength={longestQuery} />
            <button type="submit">查找</button>
          </span>
        )}
      </Field>
    </form>
  );
}

function Agencies({ all }: { readonly all: readonly ListedAgency[] }) {
  return (
    <EntryList
      entries={all.map(({ id, name, regionName }) => ({
        title: name,
        to: guidePath(id),
        note: <span className="hint">{dutiesOf(name).join("；") || regionName}</span>,
      }))}
    />
  );
}
