import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { SiteFacts } from "#ui/site.ts";
import { useSite } from "#ui/site-context.ts";
import { type Definition, DefinitionTable } from "#ui/tables/DefinitionTable.tsx";

/** 联系我们: who answers for the site, as configured. */
export function ContactPage() {
  const { facts } = useSite();
  const definitions = definitionsOf(facts);
  return (
    <Page title="联系我们" breadcrumb={[{ name: "联系我们" }]}>
      <h1>联系我们</h1>
      {definitions.length > 0 ? (
        <DefinitionTable name="联系方式" definitions={definitions} />
      ) : (
        <p>本站还没有公布联系方式。</p>
      )}
      <Offer of="/site/feedback/" otherwise={<Mistakes facts={facts} />}>
        <p>
          页面或数字有误，请使用<Link to="/site/feedback/">网站找错</Link>，不需要登录。
        </p>
      </Offer>
      <p>
        对某个行政机关公布的内容有疑问，请直接联系该机关的政府信息公开工作机构，联系方式一般写在它的政府信息公开指南里。
      </p>
    </Page>
  );
}

/** How a mistake is told where there is no form for it. */
function Mistakes({ facts: { phone, email, address } }: { readonly facts: SiteFacts }) {
  if (!phone && !email && !address) return null;
  return <p>页面或数字有误，请按上面的方式告诉我们：哪一页，什么问题。</p>;
}

function definitionsOf(facts: SiteFacts): readonly Definition[] {
  const shown: readonly (Definition & { readonly value: string | undefined })[] = [
    { term: "主办单位", value: facts.organiser, wide: true },
    { term: "承办单位", value: facts.operator, wide: true },
    { term: "联系电话", value: facts.phone },
    { term: "电子邮箱", value: facts.email },
    { term: "联系地址", value: facts.address, wide: true },
  ];
  return shown.filter(({ value }) => value);
}
